"""Lists of criteria of which two must be met."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import TypeVar

from modellic.extract.token import Token, meaning

_TWO = "two"
Item = TypeVar("Item")
"""What stands for a criterion."""
_MOST = 5
"""Criteria of which two must be met; of more, one by one is all that is read."""
_COUNTING = frozenset(("AMOUNT", "CMP"))


def counts_two(own: Iterable[Token]) -> bool:
    """Say whether two criteria of a list must be met."""
    return any(t.type == "CRITERIA" and meaning(t) == _TWO for t in own)


def without_count(own: Sequence[Token]) -> list[Token]:
    """Drop the numbers in "at least two of the three criteria": they count criteria."""
    named = [t.span for t in own if t.type == "CRITERIA" and meaning(t) == _TWO]
    return [
        t for t in own if t.type not in _COUNTING or not any(s <= t.span[0] < e for s, e in named)
    ]


def grouped(items: Sequence[Item], own: Iterable[Token]) -> list[tuple[Item, ...]]:
    """Return the criteria that stand together: each alone, or every two of them."""
    if counts_two(own) and 2 < len(items) <= _MOST:
        return list(combinations(items, 2))
    return [(item,) for item in items]
