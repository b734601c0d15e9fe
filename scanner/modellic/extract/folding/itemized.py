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
    if _hang_on_a_case(items):
        lead, first, last = _case(items[0][1]), items[1][1][0], items[-1][1][-1]
        yield from lead
        yield Token("OPEN", "", (first.span[0], first.span[0]), first.own)
        yield from (t for _, part in items[1:] for t in part)
        yield Token("CLOSE", "", (last.span[1], last.span[1]), last.own)
        return
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


def _hang_on_a_case(items: Sequence[tuple[tuple[int, bool], Sequence[Token]]]) -> bool:
    """Say whether a list of which any item will do hangs on a case ahead of it: "if you have N
    staff and one of these holds: (a) …; (b) …", where the "and" would bind closer."""
    (first, _), lead = items[0][0], _case(items[0][1])
    joints = [part[0].type for (_, joins), part in items if joins]
    return first == 0 and len(lead) > 1 and lead[-1].type == "AND" and {*joints} == {"OR"}


def _case(lead: Sequence[Token]) -> Sequence[Token]:
    """Return what stands ahead of a list without the "at least" of "at least one of these"."""
    end = len(lead)
    while end and lead[end - 1].type == "CMP":
        end -= 1
    return lead[:end]


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
