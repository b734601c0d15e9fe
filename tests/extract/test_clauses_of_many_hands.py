"""Clauses as many hands draft them, each of known meaning: what a grant hangs on, what opens it."""

from __future__ import annotations

import pytest

from clauses import answered, table

WHAT_A_GRANT_HANGS_ON = """
Use of the Model is conditional upon your having fewer than 100 employees.
=> obtain-license if employees gteq 100 licensee

Eligibility is contingent upon annual revenue below $1 million.
=> obtain-license if revenue gteq 1000000 USD year licensee

The license granted here is contingent on Licensee having at most 100 employees.
=> obtain-license if employees gt 100 licensee

This license is subject to the condition that you have fewer than 100 employees.
=> obtain-license if employees gteq 100 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(WHAT_A_GRANT_HANGS_ON))
def test_what_a_grant_hangs_on(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


GERMAN_OPENINGS = (
    "Im Übrigen: Die kommerzielle Nutzung ist",
    "Abs. 2: Die kommerzielle Nutzung ist",
    "Absatz 2: Die kommerzielle Nutzung ist",
    "Ausdrücklich gilt: Die kommerzielle Nutzung ist",
    "Die kommerzielle Nutzung ist jedoch",
    "Die kommerzielle Nutzung ist daher",
)


@pytest.mark.parametrize("opening", GERMAN_OPENINGS)
def test_what_opens_a_sentence_in_german(opening: str) -> None:
    assert answered(f"{opening} nur Unternehmen mit weniger als 50 Mitarbeitern gestattet.") == [
        "obtain-license if (commercial and employees gteq 50 licensee)"
    ]
