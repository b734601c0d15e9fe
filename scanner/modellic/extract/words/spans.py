"""Passages among others: which of them overlap, and which hold which."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from modellic.rules import Span

CLAUSE_END = re.compile(r"(?<!\d)[,;\u3001\uff0c\uff1b]|[,;\u3001\uff0c\uff1b](?!\d)")
"""A mark between two clauses, and not between the digits of a number."""


def overlap(one: Span, other: Span) -> bool:
    """Say whether two passages share a character."""
    return one[0] < other[1] and other[0] < one[1]


def gap(one: Span, other: Span) -> int:
    """Return how many characters stand between two passages, 0 where they touch or overlap."""
    return max(one[0] - other[1], other[0] - one[1], 0)


def touches_one(span: Span, others: Iterable[Span]) -> bool:
    """Say whether a passage overlaps one of others."""
    begin, stop = span
    for start, end in others:  # noqa: SIM110 - asked so often that `any` takes most of the time
        if begin < end and start < stop:
            return True
    return False


def within_one(span: Span, others: Iterable[Span]) -> bool:
    """Say whether a passage lies within one of others."""
    begin, stop = span
    for start, end in others:  # noqa: SIM110 - as above
        if start <= begin and stop <= end:
            return True
    return False


def follows_one(span: Span, ends: Iterable[int], within: int) -> bool:
    """Say whether a passage begins at most so many characters behind the end of another."""
    return any(0 <= span[0] - end <= within for end in ends)


def holds_one(span: Span, starts: Sequence[int]) -> bool:
    """Say whether something begins within a passage: an amount in "exceeds the $5 threshold".

    `starts` are in the order of the text.
    """
    at = bisect_left(starts, span[0])
    return at < len(starts) and starts[at] < span[1]


def begins_inside(span: Span, others: Sequence[Span]) -> bool:
    """Say whether a passage lies within one of others, or begins amid it.

    The "users" of "monthly users", the "registered with your firm" of "users registered". The
    others are in the order of the text.
    """
    at = bisect_right(others, span[0], key=lambda other: other[0])
    near = others[max(0, at - 2) : at]
    return any(span[1] <= other[1] or other[0] < span[0] < other[1] for other in near)
