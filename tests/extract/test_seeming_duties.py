"""Duties that a sentence seems to ask for in words no list has: told, and reported all the same."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, said

SEEMING = [
    (
        "The credit line shall be found untouched by whoever gets a copy.",
        "retain-notices if distribute",
    ),
    (
        "Whoever comes by a copy through you shall find the wording of this deed enclosed, "
        "or else you shall part with none.",
        "include-license if distribute",
    ),
    (
        "Claims of strangers that befall the Institute through you shall be yours to bear.",
        "indemnify",
    ),
    (
        "Once the permission has ended, what you hold must go: wipe it.",
        "delete-on-termination if terminated",
    ),
    ("Your doings must agree with the law, that on sanctions too.", "comply-with-law"),
    (
        "Our logos shall be out of bounds to you, never to be put to any use.",
        "use-trademark",
    ),
]


@pytest.mark.parametrize(("sentence", "rule"), SEEMING)
def test_what_a_sentence_seems_to_ask_for_is_told(sentence: str, rule: str) -> None:
    assert rule in said(sentence + IN_ENGLISH)


UNSURE = "Your dealings shall at all times agree with the law, sanctions being no exception."


def test_what_was_guessed_is_reported_too() -> None:
    told = answered(UNSURE + IN_ENGLISH)
    assert told == ["comply-with-law", f"? {UNSURE}"]


def test_what_the_text_tells_elsewhere_is_not_guessed_again() -> None:
    plain = "You must comply with all applicable laws."
    told = answered(f"{plain}\n\n{UNSURE}{IN_ENGLISH}")
    assert told == ["comply-with-law", f"? {UNSURE}"]
    assert said(plain + IN_ENGLISH) == ["comply-with-law"]


@pytest.mark.parametrize(
    "sentence",
    [
        "This licence shall be governed by the law of Norway, which the courts there follow.",
        "We may update these terms at any time; changes will be marked on this page.",
        "Whatever is claimed by whomever, the authors shall bear none of it, nor any costs.",
        "You may stop using the model and delete it after the end of any month.",
    ],
)
def test_what_binds_to_nothing_seems_to_ask_for_nothing(sentence: str) -> None:
    assert said(sentence + IN_ENGLISH) == []
