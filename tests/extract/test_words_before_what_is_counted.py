"""Words between a number and what it counts: they change nothing, but the noun must be known."""

from __future__ import annotations

import pytest

from clauses import answered, flagged

PLAIN = ("distinct", "simultaneous", "authenticated", "total", "physical", "global", "verified")
UNKNOWN = ("stores", "total stores", "individual stores", "unique stores", "distinct widgets")


@pytest.mark.parametrize("word", PLAIN)
def test_they_change_nothing(word: str) -> None:
    clause = f"If it has more than 100 {word} users, you must pay a royalty."
    assert answered(clause) == ["pay-royalty if users gt 100 product"]


@pytest.mark.parametrize("noun", UNKNOWN)
def test_what_the_noun_behind_them_counts_is_not_lost(noun: str) -> None:
    assert flagged(f"If you have more than 100 employees or 50 {noun}, you must pay a royalty.")
