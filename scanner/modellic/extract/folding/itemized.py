"""Criteria of a list that each hold an "or": "all of these: (a) N users or M staff; (b) ..."."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from modellic.extract.lexing.token import ATOMS, JOINTS, Token


def one_by_one(folded: Sequence[Token], found: Sequence[Token]) -> list[Token]:
    """Return the tokens with brackets round each item whose "or" ends with it.

    `found` are the tokens of the sentence, which tell where its items begin. Where the items are
    joined by "or" themselves, an "and" within one of them binds closer anyway.
    """
    starts = sorted(t.span[0] for t in found if t.type == "ITEM")
    if not starts:
        return list(folded)
    return [t for run in _runs(folded) for t in _bracketed(run, starts)]


def _runs(folded: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield conditions, and what stands between them."""
    for _, run in groupby(folded, lambda t: t.type in ATOMS | JOINTS):
        yield list(run)


def _bracketed(run: Sequence[Token], starts: Sequence[int]) -> Iterator[Token]:
    items = [(n, list(part)) for n, part in groupby(run, lambda t: _item(t, starts))]
    for _, part in items:
        first, last = part[0], part[-1]
        inner = [t.type for t in part[1:-1]]
        whole = first.type not in ("AND", "OR") and last.type not in JOINTS
        if whole and "OR" in inner and len(items) > 1 and _stands_in(part, items):
            yield Token("OPEN", "", (first.span[0], first.span[0]), first.own)
            yield from part
            yield Token("CLOSE", "", (last.span[1], last.span[1]), last.own)
        else:
            yield from part


def _item(token: Token, starts: Sequence[int]) -> tuple[int, bool]:
    """Return which item a token is of, and whether it joins two of them."""
    at = bisect_left(starts, token.span[0])
    joins = token.type in ("AND", "OR") and at < len(starts) and starts[at] == token.span[0]
    return at, joins


def _stands_in(
    part: Sequence[Token], items: Sequence[tuple[tuple[int, bool], Sequence[Token]]]
) -> bool:
    """Say whether an "and" joins an item to those beside it."""
    joints = [p[0].type for (_, joins), p in items if joins]
    return "AND" in joints and len(part) > 1
