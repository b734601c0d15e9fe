"""A modified licence is never taken for the plain one, and the modification is found."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import meadow
from modellic.catalog import Catalog
from modellic.catalog.canonical import MAX_CHARS, Canonical, forms
from modellic.identify import Identification, identify
from modellic.text import Text

MEADOW = Catalog.of([meadow.record()])

THRESHOLD = (
    "If your product has more than 100 million monthly active users, you shall display the name "
    "of the model on its first screen."
)


def added(text: Text, found: Identification) -> list[str]:
    return [" ".join(text.quote(passage.span).split()) for passage in found.added]


def only(catalog: Catalog, *ids: str) -> Catalog:
    return Catalog.of(catalog.record(license_id) for license_id in ids)


def _after_sentence(text: str, words: str) -> str:
    end = next(m.end() for m in re.finditer(r"[.;:]\s+", text) if m.start() > len(text) // 2)
    return f"{text[:end]}{words}\n\n{text[end:]}"


def _without_sentence(text: str) -> str:
    sentences = (m for m in re.finditer(r"[A-Z][^.]{20,}\.\s", text) if m.start() > len(text) // 2)
    start, end = next(sentences).span()
    return text[:start] + text[end:]


def _word(text: str, change: Callable[[str], str]) -> str:
    """Change a word in the middle of the text."""
    words = re.split(r"(\s+)", text)
    middle = next(i for i in range(len(words) // 2, len(words)) if words[i].isalpha())
    return "".join([*words[:middle], change(words[middle]), *words[middle + 1 :]])


CHANGES: dict[str, Callable[[str], str]] = {
    "threshold added": lambda text: _after_sentence(text, THRESHOLD),
    "not inserted": lambda text: _word(text, lambda word: f"{word} not"),
    "word taken out": lambda text: _word(text, lambda _: ""),
    "word replaced": lambda text: _word(text, lambda _: "cow"),
    "word doubled": lambda text: _word(text, lambda word: f"{word} {word}"),
    "sentence removed": _without_sentence,
    "clause appended": lambda text: f"{text}\n\n{THRESHOLD}\n",
    "clause in a Chinese encoding": lambda text: f"{text}\n" + "\ufffd" * 16,
    "clause put first": lambda text: f"{THRESHOLD}\n\n{text}",
    "text twice": lambda text: f"{text}\n\n{text}",
    "halves swapped": lambda text: text[len(text) // 2 :] + "\n" + text[: len(text) // 2],
    "cut off": lambda text: text[: -len(text) // 9],
    "struck out": lambda text: _word(text, lambda word: f"~~{word}~~"),
    "commented out": lambda text: f"<!-- {text} -->",
    "clause in the copyright line": lambda text: f"Copyright 2025 Cow, for use in peace\n\n{text}",
    "clause very far below": lambda text: f"{text}{' ' * MAX_CHARS}{THRESHOLD}",
}
each_change = pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())


def assert_modified(text: Text, found: Identification) -> None:
    assert (found.license_id, found.exact) == (None, False)
    assert found.added or found.missing
    assert "unmodified" not in found.summary()
    assert all(passage.lines == text.lines(passage.span) for passage in found.added)


@each_change
def test_a_changed_mit_is_not_mit(change: Callable[[str], str], mit: str, catalog: Catalog) -> None:
    text = Text(change(mit))
    assert_modified(text, identify(text, catalog))


@each_change
def test_a_changed_apache_is_not_apache(
    change: Callable[[str], str], apache: str, catalog: Catalog
) -> None:
    text = Text(change(apache))
    assert_modified(text, identify(text, catalog))


@pytest.mark.corpus
@each_change
@pytest.mark.parametrize("slug", ["kimi-k2", "llama-3.1", "qwen-2024"])
def test_a_changed_community_licence_is_not_the_licence(
    slug: str, change: Callable[[str], str], corpus: Path, catalog: Catalog
) -> None:
    text = Text(change((corpus / "licenses" / f"{slug}.txt").read_text(encoding="utf-8")))
    assert_modified(text, identify(text, catalog))


@pytest.mark.parametrize(
    ("old", "new"),
    [("fifty percent", "sixty percent"), ("(50%)", "(60%)"), ("Version 2.0", "Version 2.1")],
)
def test_a_changed_number_is_found(old: str, new: str, apache: str, catalog: Catalog) -> None:
    assert old in apache
    text = Text(apache.replace(old, new, 1))
    found = identify(text, catalog)
    assert_modified(text, found)
    assert set(forms(new)) - set(forms(old)) <= {w for a in added(text, found) for w in forms(a)}


@pytest.mark.parametrize("mit_first", [True, False])
def test_two_licences_in_one_file_are_neither(
    mit_first: bool, mit: str, apache: str, catalog: Catalog
) -> None:
    text = Text(f"{mit}\n\n{apache}" if mit_first else f"{apache}\n\n{mit}")
    found = identify(text, catalog)
    assert_modified(text, found)
    assert found.nearest == "Apache-2.0"
    assert "Permission is hereby granted" in " ".join(added(text, found))


@pytest.mark.parametrize(
    ("old", "new", "summary"),
    [
        (
            meadow.line(3),
            f"{meadow.line(3)}\nTell Meadow Labs of each new thing that you build on the weights.",
            "Meadow Model Licence 1.0 with one added clause (line 8)",
        ),
        (
            "own or rent",
            "own and not rent",
            "modified from Meadow Model Licence 1.0: words changed (line 5)",
        ),
        ("from you", "not from you", "Meadow Model Licence 1.0 with added words (line 6)"),
        ("5,000", "9,000", "modified from Meadow Model Licence 1.0: words changed (line 7)"),
        ("$20", "€20", "modified from Meadow Model Licence 1.0: words changed (line 9)"),
        (
            meadow.line(2) + "\n",
            "",
            "modified from Meadow Model Licence 1.0: words missing near line 5",
        ),
        (
            meadow.TITLE,
            f"Improved {meadow.TITLE}",
            "Meadow Model Licence 1.0 with another heading (line 1)",
        ),
    ],
)
def test_the_summary_says_what_and_where(old: str, new: str, summary: str) -> None:
    assert old in meadow.TEXT
    assert identify(Text(meadow.TEXT.replace(old, new, 1)), MEADOW).summary() == summary


def test_many_differences_are_summed_up() -> None:
    lines = [
        f"{line}\nA word or two about cow number {n}, just so that more is said here."
        for n, line in enumerate(meadow.TERMS.splitlines())
    ]
    summary = identify(Text("\n".join(lines)), MEADOW).summary()
    assert summary == "Meadow Model Licence 1.0 with 5 added passages (lines 2, 4, 6, 8, 10)"


def test_an_added_sentence_begins_where_it_begins() -> None:
    """The words alone would allow to cut it one word later: both sentences begin alike."""
    clause = "Give everyone who asks a bucket of milk."
    source = meadow.TEXT.replace(
        "Give everyone who receives", f"{clause} Give everyone who receives"
    )
    text = Text(source)
    assert added(text, identify(text, MEADOW)) == [clause]


def test_a_text_that_only_shares_phrases_is_no_licence() -> None:
    phrase = " ".join(meadow.line(1).split()[:9])
    found = identify(Text(f"{phrase}, says the cow, and chews on. " * 3), MEADOW)
    assert (found.license_id, found.base, found.modified) == (None, None, False)
    assert re.fullmatch(r"no known licence \(closest: Meadow .*, \d+ %\)", found.summary())


@pytest.mark.parametrize("source", ["", "\n", "?", "four words are few", "用" * 3])
def test_a_text_without_known_words_is_no_licence(source: str) -> None:
    found = identify(Text(source), MEADOW)
    assert found == Identification()
    assert found.summary() == "no known licence"


BODY = f"{meadow.TERMS}\n\n{meadow.APPENDIX}"
WORD_SPANS = Canonical(Text(BODY)).spans


@given(st.integers(0, len(WORD_SPANS) - 1), st.sampled_from(["", "not", "100", "the", "milk cow"]))
def test_one_changed_word_is_always_seen(place: int, new: str) -> None:
    start, end = WORD_SPANS[place]
    source = f"{BODY[:start]} {new} {BODY[end:]}"
    if forms(source) == forms(BODY):
        return
    found = identify(Text(source), MEADOW)
    assert_modified(Text(source), found)
    changed = sum(p.words + p.replaces for p in found.added) + sum(g.words for g in found.missing)
    assert changed <= 12


@given(st.text(max_size=300))
def test_any_text_gets_an_answer(source: str) -> None:
    found = identify(Text(source), MEADOW)
    assert found.exact is (found.license_id is not None)
    assert 0 <= found.coverage <= 1


def test_a_record_that_modifies_another_shows_what_it_added(mit: str, catalog: Catalog) -> None:
    from modellic.catalog.make import make_record

    own = Text(f"Meadow Licence\n\n{mit[mit.index('Copyright') :]}\n\n{THRESHOLD}\n")
    facts = meadow.FACTS | {"base": "MIT", "optional_lines": [], "titles": ["Meadow Licence"]}
    record = make_record(own, facts, [])
    found = identify(own, Catalog.of([record, catalog.record("MIT")]))
    assert (found.license_id, found.base, found.nearest) == ("meadow-1.0", "MIT", "MIT")
    assert added(own, found) == [THRESHOLD]
    lines = "–".join(str(n) for n in sorted(set(own.lines(found.added[0].span))))
    assert found.summary() == f"Meadow Model Licence 1.0: MIT with one added clause (line {lines})"


@pytest.mark.corpus
def test_kimi_k2_is_mit_with_one_added_clause(corpus: Path, catalog: Catalog) -> None:
    text = Text((corpus / "licenses" / "kimi-k2.txt").read_text(encoding="utf-8"))
    known = identify(text, catalog)
    unknown = identify(text, only(catalog, "MIT", "Apache-2.0"))
    delta = "MIT with one added clause (lines 23–27)"
    assert known.license_id == "LicenseRef-scancode-moonshot-ai-modified-mit-2025"
    assert known.summary() == f"Modified MIT License (Kimi K2): {delta}"
    assert (unknown.license_id, unknown.base, unknown.summary()) == (None, "MIT", delta)
    assert added(text, known)[0].startswith("Our only modification part is")


@pytest.mark.corpus
def test_a_near_miss_names_what_it_comes_from(corpus: Path, catalog: Catalog) -> None:
    source = (corpus / "licenses" / "llama-3.1.txt").read_text(encoding="utf-8")
    text = Text(source.replace("700 million", "70 million"))
    found = identify(text, catalog)
    assert (found.license_id, found.base) == (None, None)
    assert found.nearest == "LicenseRef-scancode-llama-3.1-license-2024"
    assert found.summary().startswith("modified from Llama 3.1 Community License Agreement: words")
    assert added(text, found) == ["70"]


@pytest.mark.corpus
def test_in_the_corpus_only_the_verified_texts_are_exact(corpus: Path, catalog: Catalog) -> None:
    for path in sorted((corpus / "licenses").glob("*.txt")):
        text = Text.decode(path.read_bytes(), path.name)
        found = identify(text, catalog)
        if found.license_id is not None:
            assert catalog.record(found.license_id).sha256 == text.sha256, path.name
        else:
            verified = {catalog.record(license_id).sha256 for license_id in catalog.ids}
            assert text.sha256 not in verified, path.name
