"""The words of the card, held against the tag: precise phrases about this model, nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from card_case import card, case
from modellic.findings import prose
from modellic.text import Text

pytestmark = pytest.mark.usefixtures("hf_home")

ALLOWED = "license: meadow"
NOT_ALLOWED = "license: hill"


def said(folder: Path, tag: str, body: str) -> list[tuple[str, tuple[tuple[int, int], ...]]]:
    subject = case(folder, {"README.md": card(tag, body=body)})
    return [(c.message, c.place.lines if c.place else ()) for c in prose.check(subject)]


@pytest.mark.parametrize(
    "body",
    [
        "This model is for non-commercial use only.",
        "These weights may only be used for non-commercial purposes.",
        "The model is released for academic and non-commercial research purposes.",
        "This model may not be used for commercial purposes.",
        "Commercial use is prohibited for this model.",
        "Our models are not licensed for commercial use.",
        "This checkpoint is for research use only.",
        "**License:** for non-commercial use",
        "- License: non-commercial use only",
        "The model is licensed under the Hill Licence.",
        "This model is released under hill.",
        "License: hill",
        "* **License**: [hill](https://hill.example)",
        "We hand it out.\nThis adapter is\nfor *non-commercial* use only, sorry.",
        "For research purposes only; commercial use is prohibited.",
        "Commercial use is strictly prohibited.",
        "- Non-commercial use only.",
        "**Not for commercial use!**",
        "Please note: for non-commercial use only.",
        "It is intended for non-commercial research use only.",
        "This release is for research use only.",
    ],
)
def test_a_card_that_forbids_what_its_tag_allows(tmp_path: Path, body: str) -> None:
    assert len(said(tmp_path, ALLOWED, body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "The model is free for commercial use.",
        "This model supports commercial use.",
        "This model is permissively licensed.",
        "The model is licensed under the Meadow licence.",
        "Free for commercial use.",
    ],
)
def test_a_card_that_allows_what_its_tag_forbids(tmp_path: Path, body: str) -> None:
    assert len(said(tmp_path, NOT_ALLOWED, body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "",
        "# License\n\nSee LICENSE.",
        "This model is ready for commercial and non-commercial use.",
        "This model is licensed under the Meadow licence.",
        "License: Meadow (commercial)",
        "License: Apache 2.0 like",
        "The dataset is for non-commercial use only.",
        "The training data of this model is for non-commercial use only.",
        "The code of this model is released under hill.",
        "The base model is released under hill, this model is not.",
        "Unlike the original, this model is released under meadow.",
        "If this model is used for non-commercial purposes, tell us.",
        "Otters are for non-commercial use only.",
        "> This model is for non-commercial use only.",
        "```\nThis model is for non-commercial use only.\n```",
        "<!-- This model is for non-commercial use only. -->",
        "| this model | for non-commercial use only |",
        "| License |\n| --- |\n| this model: non-commercial use only |",
        "Non-commercial entities use this model.",
        "This model is not for everyone.",
        "For non-commercial use of the dataset only.",
        "Commercial use is prohibited for outputs.",
        "Commercial use is prohibited, unless you ask.",
        "The garden is for non-commercial use only.",
    ],
)
def test_what_is_no_contradiction(tmp_path: Path, body: str) -> None:
    assert said(tmp_path, ALLOWED, body) == []


@pytest.mark.parametrize("tag", ["license: other", "license: nobody-knows", "language: en"])
def test_a_tag_that_means_nothing_known_is_not_contradicted(tmp_path: Path, tag: str) -> None:
    assert said(tmp_path, tag, "This model is for non-commercial use only.") == []


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("Otter-7B is for non-commercial use only.", 1),
        ("**otter-7b** may not be used for commercial purposes.", 1),
        ("Otter-7B-Base is for non-commercial use only.", 0),
        ("Otter is for non-commercial use only.", 0),
    ],
)
def test_a_model_may_be_called_by_its_name(tmp_path: Path, body: str, count: int) -> None:
    subject = case(tmp_path, {"README.md": card(ALLOWED, body=body)})
    snapshot = replace(subject.model.snapshot, id="meadow/Otter-7B")
    named = replace(subject, model=replace(subject.model, snapshot=snapshot))
    assert len(list(prose.check(named))) == count


def test_the_sentence_is_quoted_with_its_lines(tmp_path: Path) -> None:
    body = "# Otter\n\nIt swims. This model is for\nnon-commercial use only. It dives.\n"
    ((message, lines),) = said(tmp_path, ALLOWED, body)
    assert message == (
        "meadow is declared, and the card says that commercial use is not allowed: "
        "“This model is for non-commercial use only.”"
    )
    assert lines == ((6, 7),)


def test_few_sentences_of_many_are_told(tmp_path: Path) -> None:
    assert len(said(tmp_path, ALLOWED, "This model is for non-commercial use only. " * 50)) == 3


@pytest.mark.parametrize(
    "body",
    [
        "this model " * 20_000,
        "![" * 50_000,
        "](" * 50_000,
        "<" * 100_000,
        "```\n" * 20_000,
        "a\n" + " " * 100_000 + "b",
        "non-commercial " * 20_000,
        "this the the the " * 20_000,
        "licensed under the " * 20_000,
        "|" * 100_000,
        "<!--" * 30_000,
        "\n" * 100_000,
    ],
)
def test_a_hostile_card_is_read_in_bounded_steps(tmp_path: Path, body: str) -> None:
    assert len(said(tmp_path, ALLOWED, body)) <= 3


@given(st.text(max_size=300))
def test_any_card_gives_an_answer(body: str) -> None:
    sentences = list(prose.sentences(Text(card(ALLOWED, body=body), "README.md")))
    assert all(0 <= s.span[0] <= s.span[1] for s in sentences)
