"""Use that is forbidden beyond a figure needs a licence there, however the ban is told."""

from __future__ import annotations

import pytest

from clauses import answered

CASES = (
    (
        "you have more than 50 employees",
        "companies with more than 50 employees",
        "you have no more than 50 employees",
        "employees gt 50 licensee",
    ),
    (
        "your annual revenue exceeds $1 million",
        "businesses whose annual revenue exceeds $1 million",
        "your annual revenue does not exceed $1 million",
        "revenue gt 1000000 USD year licensee",
    ),
)
"""Who is beyond the figure, twice, who is not, and the condition."""
FRAMES = (
    "You may not use it if {0}.",
    "If {0}, you may not use it.",
    "Use is prohibited if {0}.",
    "Using it is forbidden for {1}.",
    "It must not be used by {1}.",
    "No use by {1}.",
    "It's off limits to {1}.",
    "This licence is not available to {1}.",
    "This licence does not apply to {1}.",
    "This licence terminates if {0}.",
    "No licence is granted to {1}.",
    "You may use it unless {0}.",
    "You may use it only if {2}.",
    "You may use it so long as {2}.",
    "You have no right to use it if {0}.",
    "You must stop using it when {0}.",
    "The right to use it lapses as soon as {0}.",
)


@pytest.mark.parametrize("frame", FRAMES)
def test_a_licence_is_needed_beyond_the_figure(frame: str) -> None:
    wrong = {}
    for *words, when in CASES:
        told = answered(text := frame.format(*words))
        if told != [f"obtain-license if {when}"]:
            wrong[text] = told
    assert wrong == {}
