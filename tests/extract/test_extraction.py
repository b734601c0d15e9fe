"""Whole texts: what is read, what is said to be unread, and that any text at all has an answer."""

from __future__ import annotations

import re
from importlib.metadata import distributions
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.extract import Extraction, extract
from modellic.extract.extraction import MAX_TEXT
from modellic.text import Text

SOFT = "The licence of this model is short. "


def read(source: str) -> Extraction:
    return extract(Text(source, "LICENSE"))


def actions(extraction: Extraction) -> list[str]:
    return [str(rule.action) for rule in extraction.rules]


def licence_text(package: str, opening: str) -> str:
    """The licence file of an installed package that begins as expected."""
    for distribution in distributions():
        if distribution.metadata["Name"].casefold() == package:
            for file in distribution.files or ():
                if re.search(r"LICEN[CS]E", file.name):
                    text = Path(str(file.locate())).read_text(encoding="utf-8")
                    if opening in text:
                        return text
    pytest.skip(f"{package} is not installed with a licence file")


def test_an_installed_mit_licence_asks_for_the_notice_only() -> None:
    found = read(licence_text("rich", "Permission is hereby granted"))
    assert actions(found) == ["retain-notices"]
    assert not found.unparsed


def test_an_installed_apache_licence_gives_its_five_rules() -> None:
    found = read(licence_text("requests", "Apache License"))
    assert sorted(actions(found)) == [
        "include-license",
        "litigate",
        "retain-notices",
        "state-changes",
        "use-trademark",
    ]
    assert not found.unparsed


def test_evidence_says_file_lines_words_and_hash() -> None:
    text = Text(SOFT + "\n\nYou must give recipients a copy\nof this licence.\n", "LICENSE.txt")
    (rule,) = extract(text).rules
    assert rule.evidence.file == "LICENSE.txt"
    assert rule.evidence.lines == ((3, 4),)
    assert rule.evidence.quote == "You must give recipients a copy\nof this licence."
    assert rule.evidence.sha256 == text.sha256


def test_a_rule_stated_twice_is_one_rule() -> None:
    clause = "You must give all recipients a copy of this licence.\n\n"
    assert actions(read(SOFT + clause + "And another thing altogether.\n\n" + clause)) == [
        "include-license"
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "You must paint the server blue before you start.",
        "Licensees shall, on every full moon, sing.",
        "You may not whistle while the model runs.",
        "The board of a firm with more than 12 million euros of annual revenue differs.",
    ],
)
def test_what_binds_and_is_not_understood_is_said(clause: str) -> None:
    found = read(f"{SOFT}\n\n{clause}\n\nThat is all.")
    assert not found.rules
    assert [unparsed.quote for unparsed in found.unparsed] == [clause]


@pytest.mark.parametrize(
    "clause",
    [
        "THE MODEL COMES WITHOUT WARRANTY OF ANY KIND, AND YOU MUST NOT RELY ON IT.",
        "“Output” shall mean what the model writes.",
        "In no event shall the authors be liable for damages.",
        "This agreement shall be governed by the laws of the place of its maker.",
    ],
)
def test_boilerplate_is_not_reported(clause: str) -> None:
    assert read(f"{SOFT}\n\n{clause}").unparsed == ()


@pytest.mark.parametrize(
    "source",
    [
        "El licenciatario no podrá usar el modelo con fines comerciales y deberá citar al autor.",
        "Лицензиат не вправе использовать модель в коммерческих целях.",
        "لا يجوز استخدام النموذج لأغراض تجارية",
    ],
)
def test_a_language_without_word_lists_is_unparsed_as_a_whole(source: str) -> None:
    found = read(source)
    assert found.rules == ()
    assert [unparsed.span for unparsed in found.unparsed] == [(0, len(source))]


@pytest.mark.parametrize("source", ["", "   \n\n\t"])
def test_an_empty_text_says_nothing(source: str) -> None:
    assert read(source) == Extraction("und", (), ())


def test_what_lies_beyond_the_bound_is_reported() -> None:
    source = SOFT * (MAX_TEXT // len(SOFT) + 10)
    assert read(source).unparsed[-1].span == (MAX_TEXT, len(source))


@pytest.mark.parametrize(
    "piece",
    [
        "or more than 100 million ",
        "(",
        '"',
        "if unless only if ",
        "1.",
        "use use use ",
        "\n- ",
        "您不得",
    ],
)
def test_hostile_repetition_has_an_answer(piece: str) -> None:
    source = piece * (200_000 // len(piece))
    assert all(0 <= s <= e <= len(source) for u in read(source).unparsed for s, e in [u.span])


WORDS = st.sampled_from(
    re.findall(
        r"\S+|\n",
        "you must must not shall may if unless only more than less than 100 million $5M users "
        "revenue annual and or commercial distribute display “Name” ( ) ; : . , \n - (a) copy of "
        "the licence provided that 不得 超过 万 用户 しなければ 以上 “ ” neither nor either except",
    )
)


@given(st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=200))
def test_any_text_has_an_answer_with_its_spans_inside(source: str) -> None:
    found = read(source)
    spans = [s for r in found.rules for s in r.evidence.spans] + [u.span for u in found.unparsed]
    assert all(0 <= start < end <= len(source) for start, end in spans)


@given(st.binary(max_size=300))
def test_any_bytes_have_an_answer(content: bytes) -> None:
    assert isinstance(extract(Text.decode(content)), Extraction)


def test_two_conditions_joined_by_or_if_are_alternatives() -> None:
    found = read(
        "If your product has more than 5 million monthly active users, or if you have annual "
        "revenue of more than 2 million euros, you must obtain a licence from us."
    )
    (rule,) = found.rules
    assert rule.to_json()["when"] == {
        "any": [
            {"metric": "monthly-active-users", "op": "gt", "value": 5_000_000, "of": "product"},
            {
                "metric": "revenue",
                "op": "gt",
                "value": 2_000_000,
                "currency": "EUR",
                "period": "year",
                "of": "licensee",
            },
        ]
    }


def test_a_clause_keeps_its_condition_beside_another_on_the_same_figure() -> None:
    found = read(
        "If your product has more than 5 million monthly active users, you must obtain a licence "
        "from us.\n\nIf your commercial product has more than 5 million monthly active users, you "
        "must obtain a licence from us."
    )
    users = {"metric": "monthly-active-users", "op": "gt", "value": 5_000_000, "of": "product"}
    assert users in [rule.to_json()["when"] for rule in found.rules]
