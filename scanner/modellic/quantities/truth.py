"""Truth of three values, by Kleene's strong logic.

S. C. Kleene, Introduction to Metamathematics (1952), §64.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Truth(StrEnum):
    """True, false, or not known. `&`, `|` and `~` are Kleene's and, or and not."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"

    def __bool__(self) -> bool:
        """Refuse: `if truth` would make one of true and false out of unknown."""
        raise TypeError("a Truth has three values: compare it with `is`")

    def __and__(self, other: Truth) -> Truth:
        """Return false where one side is, true where both are, unknown otherwise."""
        return all_of((self, other))

    def __or__(self, other: Truth) -> Truth:
        """Return true where one side is, false where both are, unknown otherwise."""
        return any_of((self, other))

    def __invert__(self) -> Truth:
        """Return the opposite; the opposite of unknown is unknown."""
        if self is Truth.UNKNOWN:
            return self
        return Truth.FALSE if self is Truth.TRUE else Truth.TRUE


def all_of(truths: Iterable[Truth]) -> Truth:
    """Return Kleene's and of any number of truths; of none, true."""
    seen = set(truths)
    if Truth.FALSE in seen:
        return Truth.FALSE
    return Truth.UNKNOWN if Truth.UNKNOWN in seen else Truth.TRUE


def any_of(truths: Iterable[Truth]) -> Truth:
    """Return Kleene's or of any number of truths; of none, false."""
    seen = set(truths)
    if Truth.TRUE in seen:
        return Truth.TRUE
    return Truth.UNKNOWN if Truth.UNKNOWN in seen else Truth.FALSE
