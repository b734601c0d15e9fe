"""Every licence text at hand: it is itself, and no change of it is taken for a plain licence."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from modellic.catalog import Catalog
from modellic.catalog.canonical import Canonical, forms
from modellic.identify import Identification, identify
from modellic.text import Text

pytestmark = pytest.mark.corpus

CLAUSE = (
    "A product with more than five million monthly active users shows the name of the model on "
    "its first screen."
)


@pytest.fixture(scope="module")
def texts(corpus: Path) -> dict[str, str]:
    paths = sorted((corpus / "licenses").glob("*.txt"))
    return {path.stem: path.read_text(encoding="utf-8") for path in paths}


def test_each_text_is_itself_and_nothing_else(corpus: Path, catalog: Catalog) -> None:
    by_text = {catalog.record(license_id).sha256: license_id for license_id in catalog.ids}
    for path in sorted((corpus / "licenses").glob("*.txt")):
        text = Text.decode(path.read_bytes(), path.name)
        found = identify(text, catalog)
        assert found.license_id == by_text[text.sha256], (path.name, found.summary())


def middle_word(text: str) -> tuple[int, int]:
    spans = [s for s in Canonical(Text(text)).spans if text[slice(*s)].isalpha()]
    return spans[len(spans) // 2]


def at_middle(change: Callable[[str], str]) -> Callable[[str], str]:
    def changed(text: str) -> str:
        start, end = middle_word(text)
        return text[:start] + change(text[start:end]) + text[end:]

    return changed


def _number_changed(text: str) -> str:
    numbers = list(re.finditer(r"(?<![\w.])[1-9]\d{2,}(?![\w.])", text))
    if not numbers:
        return f"{text}\n\n{CLAUSE}"
    start, end = numbers[len(numbers) // 2].span()
    return f"{text[:start]}{int(text[start:end]) + 1}{text[end:]}"


def _sentence_removed(text: str) -> str:
    sentences = list(re.finditer(r"[^.;。；]{12,}[.;。；]", text))
    start, end = sentences[len(sentences) // 2].span()
    return text[:start] + text[end:]


CHANGES: dict[str, Callable[[str], str]] = {
    "clause appended": lambda text: f"{text}\n\n{CLAUSE}\n",
    "clause put first": lambda text: f"{CLAUSE}\n\n{text}",
    "clause in the middle": at_middle(lambda word: f"{word}. {CLAUSE} "),
    "not inserted": at_middle(lambda word: f"{word} not"),
    "Chinese not inserted": at_middle(lambda word: f"{word}不"),
    "word taken out": at_middle(lambda _: ""),
    "word replaced": at_middle(lambda _: "cow"),
    "number changed": _number_changed,
    "sentence removed": _sentence_removed,
    "first half only": lambda text: text[: middle_word(text)[0]],
    "second half only": lambda text: text[middle_word(text)[0] :],
    "text twice": lambda text: f"{text}\n\n{text}",
}


# Without its one clause of its own, this is MIT, word for word.
BECOMES = {("deepfloyd-if-modified-mit", "sentence removed"): "MIT"}


@pytest.mark.parametrize("change", CHANGES)
def test_no_changed_text_is_taken_for_a_licence(
    change: str, texts: dict[str, str], catalog: Catalog
) -> None:
    for name, source in texts.items():
        changed = Text(CHANGES[change](source), name)
        if Canonical(changed).forms == Canonical(Text(source)).forms:
            continue  # the change hit what tells nothing, a copyright line
        found = identify(changed, catalog)
        assert found.license_id == BECOMES.get((name, change)), (name, found.summary())


@pytest.mark.parametrize("change", ["not inserted", "word replaced", "clause in the middle"])
def test_a_changed_text_is_said_to_come_from_its_licence(
    change: str, texts: dict[str, str], catalog: Catalog
) -> None:
    exact = {name: identify(Text(source), catalog) for name, source in texts.items()}
    for name, source in texts.items():
        found = identify(Text(CHANGES[change](source), name), catalog)
        assert found.nearest == exact[name].license_id, (name, found.summary())
        assert found.modified


def test_two_licences_in_one_file_are_neither(texts: dict[str, str], catalog: Catalog) -> None:
    for first, second in pairwise(sorted(texts)):
        found = identify(Text(f"{texts[first]}\n\n{texts[second]}"), catalog)
        assert found.license_id is None, (first, second, found.summary())


def added(text: Text, found: Identification) -> str:
    return " ".join(" ".join(text.quote(passage.span).split()) for passage in found.added)


# A copy of a vendor's licence, what was changed in it, and what must be told of it.
NEAR_MISSES = [
    ("llama-2", "700 million", "70 million", "LicenseRef-scancode-llama-2-license-2023", "70"),
    ("llama-3", "700 million", "10 million", "llama-3", "10"),
    ("llama-3.1", "Built with Llama", "Built with Cow", "…-llama-3.1-license-2024", "Cow"),
    ("llama-3.2", "700 million", "7 million", "LicenseRef-scancode-llama-3.2-license-2024", "7"),
    ("llama-3.3", "in its sole discretion", "for a fee", "…-llama-3.3-license-2024", "fee"),
    ("qwen-2024", "100 million", "1 million", "LicenseRef-scancode-qwen-2024", "1"),
    ("tongyi-qianwen-2023", "100 million", "10 million", "…-tongyi-qianwen-2023", "10"),
    ("kimi-k2", "20 million", "2 million", "…-moonshot-ai-modified-mit-2025", "2"),
    ("kimi-k2.5", "100 million", "1 million", "kimi-k2.5", "1"),
    ("gemma-tou-2025-03-24", "Hosted Service", "Paid Service", "…-gemma-tou-2025-03-24", "Paid"),
    (
        "stability-ai-community-2024",
        "$1,000,000",
        "$100,000",
        "…-stability-ai-community-2024",
        "100",
    ),
    ("hunyuanvideo", "100 million", "50 million", "hunyuanvideo", "50"),
    ("lfm-open-1.0", "10,000,000", "1,000,000", "lfm-open-1.0", "1"),
    ("deepseek-la-1.0", "irrevocable", "revocable", "…-deepseek-la-1.0", "revocable"),
    ("creativeml-openrail-m", "royalty-free", "paid", "…-stable-diffusion-2022-08-22", "paid"),
    ("cc-by-nc-4.0", "for NonCommercial purposes only", "for any purpose", "CC-BY-NC-4.0", "any"),
    ("apache-2.0", "perpetual", "temporary", "Apache-2.0", "temporary"),
    ("mit", "free of charge", "for ten euros", "MIT", "ten euros"),
    ("gpl-3.0", "irrevocable", "revocable", "GPL-3.0-only", "revocable"),
    ("polyform-small-business-1.0.0", "100", "10", "PolyForm-Small-Business-1.0.0", "10"),
    ("minicpm-2024-zh", "5000", "500", "minicpm-2024-zh", "500"),
]


@pytest.mark.parametrize("case", NEAR_MISSES, ids=lambda case: case[0])
def test_a_near_miss_names_its_licence_and_the_change(
    case: tuple[str, str, str, str, str], texts: dict[str, str], catalog: Catalog
) -> None:
    slug, old, new, nearest, told = case
    assert old in texts[slug]
    text = Text(texts[slug].replace(old, new, 1), slug)
    found = identify(text, catalog)
    assert (found.license_id, found.modified) == (None, True)
    assert (found.nearest or "").endswith(nearest.removeprefix("…"))
    assert set(forms(told)) <= set(forms(added(text, found)))
    assert 0.9 < found.coverage < 1


# Where the name of another holder stands, BSD stays BSD; where terms stand, it does not.
OTHER_HOLDERS = ["the copyright holder", "Meadow Labs, Inc.", "Ann Cow", "the University of X"]
TERMS_FOR_A_HOLDER = [
    "the ORGANIZATION, which must be paid,",
    "the people you pay five million dollars",
    "anyone without a licence",
    "",
    "the very long name of a group of people that goes on and on and on until nobody reads it",
]


@pytest.mark.parametrize("holder", OTHER_HOLDERS)
def test_a_licence_with_another_holder_is_the_licence(
    holder: str, texts: dict[str, str], catalog: Catalog
) -> None:
    text = Text(texts["bsd-new"].replace("the ORGANIZATION", holder))
    assert identify(text, catalog).license_id == "BSD-3-Clause"


@pytest.mark.parametrize("terms", TERMS_FOR_A_HOLDER)
def test_terms_in_place_of_the_holder_are_a_change(
    terms: str, texts: dict[str, str], catalog: Catalog
) -> None:
    text = Text(texts["bsd-new"].replace("the ORGANIZATION", terms))
    assert identify(text, catalog).license_id is None


def test_another_holder_is_no_difference_of_a_modified_copy(
    texts: dict[str, str], catalog: Catalog
) -> None:
    source = texts["bsd-new"].replace("the ORGANIZATION", "the copyright holder")
    text = Text(f"{source}\n\n{CLAUSE}")
    found = identify(text, catalog)
    assert found.summary().startswith("BSD-3-Clause with one added clause")
    assert added(text, found) == CLAUSE


@pytest.mark.parametrize("marks", ["1. 2. 3.", "a) b) c)", "(i) (ii) (iii)"])
def test_a_licence_with_numbered_items_is_the_licence(
    marks: str, texts: dict[str, str], catalog: Catalog
) -> None:
    source = texts["bsd-new"]
    for mark, item in zip(marks.split(), ("s of source", "s in binary", "Neither"), strict=True):
        start = source.rindex("\n", 0, source.index(item)) + 1
        source = f"{source[:start]} {mark} {source[start:]}"
    assert identify(Text(source), catalog).license_id == "BSD-3-Clause"


def test_a_licence_without_its_appendix_is_the_licence(
    texts: dict[str, str], catalog: Catalog
) -> None:
    for slug, license_id in [("gpl-3.0", "GPL-3.0-only"), ("agpl-3.0", "AGPL-3.0-only")]:
        body, _, _ = texts[slug].partition("END OF TERMS AND CONDITIONS")
        assert identify(Text(body), catalog).license_id == license_id
