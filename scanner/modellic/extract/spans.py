"""Passages among others: which of them hold which. All are in the order of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from modellic.rules import Span


def holds_one(span: Span, starts: Sequence[int]) -> bool:
    """Say whether something begins within a passage: an amount in "exceeds the $5 threshold"."""
    at = bisect_left(starts, span[0])
    return at < len(starts) and starts[at] < span[1]


def begins_inside(span: Span, others: Sequence[Span]) -> bool:
    """Say whether a passage lies within one of others, or begins amid it.

    The "users" of "monthly users", the "registered with your firm" of "users registered".
    """
    at = bisect_right(others, span[0], key=lambda other: other[0])
    near = others[max(0, at - 2) : at]
    return any(span[1] <= other[1] or other[0] < span[0] < other[1] for other in near)
