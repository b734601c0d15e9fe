"""Uses told as nouns, joined in pairs, in every frame that says a licence is needed for them."""

from __future__ import annotations

from itertools import permutations

import pytest

from clauses import answered

NOUNS = {
    "commercial": "commercial use",
    "distribute": "resale",
    "hosted-service": "hosting for others",
    "modify": "modification",
    "product": "embedding in products",
}
"""What each use is called as a noun."""
FRAMES = (
    "{0} or {1} requires a licence from us.",
    "{0} and {1} require a licence from us.",
    "Any {0} or {1} needs our permission.",
    "For {0} or {1} you need a licence.",
    "A licence is required for {0} or {1}.",
    "You need a licence for {0} and for {1}.",
    "{0} and {1} are not permitted without a licence from us.",
    "No {0} or {1} without our consent.",
    "{0} or {1} is subject to a separate agreement with us.",
    "Please contact us for a licence for {0} or {1}.",
    "{0} and {1} are only allowed with our written permission.",
    "Our prior written consent is needed for {0} and {1}.",
)


@pytest.mark.parametrize("frame", FRAMES)
def test_either_of_two_nouns_needs_the_licence(frame: str) -> None:
    wrong = {}
    for (one, first), (other, second) in permutations(NOUNS.items(), 2):
        clause = frame.format(first, second)
        clause = clause[0].upper() + clause[1:]
        told = answered(clause)
        if told not in _either(one, other):
            wrong[clause] = told
    assert wrong == {}


def _either(one: str, other: str) -> list[list[str]]:
    return [[f"obtain-license if ({a} or {b})"] for a, b in ((one, other), (other, one))]
