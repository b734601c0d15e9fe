"""The notation of phrases, by what it matches and what it does not."""

from __future__ import annotations

import re

import pytest

from modellic.extract.words.inflection import inflections
from modellic.extract.words.parting import PhraseError
from modellic.extract.words.phrases import parse_phrase


def matches(phrase: str, text: str) -> bool:
    return re.match(parse_phrase(phrase).regex, text.casefold()) is not None


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("more than", "more than five"),
        ("more than", "more\u00a0than five"),
        ("products or services", "products, or services"),
        ("(over|in excess of)", "in excess of"),
        ("provided (that)? you", "provided you"),
        ("provided (that)? you", "provided that you"),
        ("display~", "displaying it"),
        ("use~ the", "using the"),
        ("(buy|apply for)~ it", "applying for it"),
        ("use \u2026 permitted", "use of the model for any end is permitted"),
        ("shall !not", "shall pay"),
        ("licensee's", "licensee's own"),
        ("re-distribute~", "re-distributed"),
        ("\u8d85\u8fc7", "\u8d85\u8fc7100"),
    ],
)
def test_a_phrase_matches(phrase: str, text: str) -> None:
    assert matches(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("more than", "more thanks"),
        ("more than", "more. Than"),
        ("shall !not", "shall not pay"),
        ("use \u20265 permitted", "use of the model is permitted"),
        ("use \u2026 permitted", "use of it; permitted"),
        ("display~", "displayment"),
    ],
)
def test_a_phrase_does_not_match(phrase: str, text: str) -> None:
    assert not matches(phrase, text)


@pytest.mark.parametrize(
    "phrase", ["(a|b", "a)", "\u2026 word", "(a)?", "|", "?", "a (|b)", "a ^", "word ! then"]
)
def test_what_breaks_the_notation_is_refused(phrase: str) -> None:
    with pytest.raises(PhraseError):
        parse_phrase(phrase)


@pytest.mark.parametrize(
    ("phrase", "first"),
    [
        ("(prominently|clearly)? display~", {"prominently", "clearly", "display", "displays"}),
        ("fine-tune~", {"fine"}),
        ("can't", {"can"}),
    ],
)
def test_the_first_words_find_a_phrase(phrase: str, first: set[str]) -> None:
    assert first <= parse_phrase(phrase).first_words


def test_regular_inflections() -> None:
    assert {"applies", "applied", "applying"} <= inflections("apply")
    assert {"uses", "used", "using"} <= inflections("use")
    assert {"passes", "passed"} <= inflections("pass")


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("an-geben%gegeben/gibt", "anzugeben"),
        ("an-geben%gegeben/gibt", "angegebene"),
        ("an-geben%gegeben/gibt", "angibt"),
        ("vermerken%", "vermerkt"),
        ("entfernen%", "entferntes"),
        ("löschen%", "gelöschte"),
        ("unter-lizenzieren%", "unterlizenziert"),
        ("bleibt …20 zu%", "bleibt dem Werk beizufügen"),
        ("bleibt …20 zu%", "bleibt zu nennen"),
        ("(quellen|marken)+(hinweis|vermerk) fehlt", "markenhinweis fehlt"),
        ("afficher%", "affichées"),
        ("afficher%", "affiché."),
        ("modifié*", "modifié."),
        ("garantir%", "garantissent"),
        ("vendre%", "vendu"),
        ("remettre%remis/remet", "remise"),
        ("(quellen|marken)+(hinweis|vermerk) fehlt", "quellen-vermerk fehlt"),
    ],
)
def test_verbs_and_compounds_match(phrase: str, text: str) -> None:
    assert matches(phrase, text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("vermerken%", "vermerkung"),
        ("löschen%", "löschung"),
        ("bleibt …20 zu%", "bleibt in Benutzungen"),
        ("bleibt …20 zu%", "bleibt zu unterlassen"),
        ("(quellen|marken)+(hinweis|vermerk) fehlt", "markenquellen fehlt"),
    ],
)
def test_other_words_match_no_verb(phrase: str, text: str) -> None:
    assert not matches(phrase, text)


def test_beside_latin_letters_alone_a_word_ends_where_these_do() -> None:
    latin = parse_phrase("monthly users", latin=True)
    assert re.match(latin.regex, "monthly users!")
    assert not re.match(latin.regex, "monthly usersome")
    assert re.match(parse_phrase("mau").regex, "mau100\u4e07")
    assert not re.match(parse_phrase("mau", latin=True).regex, "mau100\u4e07")
