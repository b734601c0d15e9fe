"""What is due for uses, in every way of telling it: one of them, or two that make it due each."""

from __future__ import annotations

from itertools import permutations

import pytest

from clauses import answered

NOUNS = {
    "resale": "distribute",
    "hosting for others": "hosted-service",
    "commercial use": "commercial",
    "modification": "modify",
}
GERUNDS = {
    "selling the model": "distribute",
    "hosting the model for others": "hosted-service",
    "using the model commercially": "commercial",
    "modifying the model": "modify",
    "embedding the model in a product": "product",
}
VERBS = {
    "sell the model": "distribute",
    "offer the model as SaaS": "hosted-service",
    "use the model commercially": "commercial",
    "modify the model": "modify",
    "train other models on it": "train-model",
}
OF_NOUNS = {
    "{} requires a licence from us.": "obtain-license",
    "{} needs our written permission.": "obtain-license",
    "{} requires the payment of a fee.": "pay-royalty",
    "{} is subject to a fee.": "pay-royalty",
    "{} is only allowed with a licence from us.": "obtain-license",
    "{} is permitted only under a separate commercial licence.": "obtain-license",
    "{} is allowed only if you pay us a fee.": "pay-royalty",
    "{} is only permitted after registration with us.": "register",
    "For {} you must pay us a fee.": "pay-royalty",
    "A fee is due for {}.": "pay-royalty",
    "You must register with us before {}.": "register",
    "{} is not permitted without our written consent.": "obtain-license",
    "{} is prohibited unless you have a licence from us.": "obtain-license",
    "License required for {}.": "obtain-license",
    "Permission needed for {}.": "obtain-license",
    "{} (licence required)": "obtain-license",
    "{} is allowed, but requires a licence.": "obtain-license",
    "{} is not prohibited, but our permission is needed.": "obtain-license",
}
OF_VERBS = {
    "You may {} only with a licence from us.": "obtain-license",
    "You may {} only if you pay us a fee.": "pay-royalty",
    "You may {} only after registering with us.": "register",
    "You may {} if you pay us a fee.": "pay-royalty",
    "You may {}, but you must pay us a fee.": "pay-royalty",
    "You may {} provided that you obtain a licence from us.": "obtain-license",
    "To {}, you must obtain a licence from us.": "obtain-license",
    "You need a licence from us to {}.": "obtain-license",
    "You must not {} unless you pay us a fee.": "pay-royalty",
    "Do not {} without paying us a fee.": "pay-royalty",
    "Whoever wishes to {} must register with us.": "register",
}


def _wrong(
    frame: str, due: str, uses: dict[str, str], joints: tuple[str, ...]
) -> dict[str, object]:
    """Return what each clause of a frame says where that is not what is due for its uses."""
    wrong: dict[str, object] = {}
    for words, use in uses.items():
        told = answered(clause := _capital(frame.format(words)))
        if told != [f"{due} if {use}"]:
            wrong[clause] = told
    for joint in joints:
        for a, b in permutations(uses, 2):
            told = answered(clause := _capital(frame.format(a + joint + b)))
            either = ([f"{due} if ({x} or {y})"] for x, y in permutations((uses[a], uses[b])))
            if told not in either:
                wrong[clause] = told
    return wrong


def _capital(clause: str) -> str:
    return clause[0].upper() + clause[1:]


@pytest.mark.parametrize("frame", OF_NOUNS)
@pytest.mark.parametrize("uses", [NOUNS, GERUNDS], ids=["nouns", "gerunds"])
def test_each_of_two_uses_makes_it_due(frame: str, uses: dict[str, str]) -> None:
    assert _wrong(frame, OF_NOUNS[frame], uses, (" and ", " or ")) == {}


@pytest.mark.parametrize("frame", OF_VERBS)
def test_each_of_two_deeds_makes_it_due(frame: str) -> None:
    assert _wrong(frame, OF_VERBS[frame], VERBS, (" or ",)) == {}


def test_what_opens_behind_what_is_due_is_not_passed_over() -> None:
    clause = "Resale and modification require a licence from us unless you are a friend of ours."
    assert f"? {clause}" in answered(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Resale and hosting for others are not subject to a fee.",
        "Resale does not require a licence from us.",
    ],
)
def test_what_is_not_due_is_not_asked_for(clause: str) -> None:
    assert answered(clause) == []
