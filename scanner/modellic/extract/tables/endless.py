"""Rows of a table whose figure has no end: "| Enterprise | unlimited | on request |".

Such a plan is for those beyond the end of the row before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import MEASURES, Token, is_range, place
from modellic.extract.tables.columns import cells_of
from modellic.extract.tables.prices import within
from modellic.extract.tables.whom import beyond, up_to
from modellic.rules import Span
from modellic.shapes import Shape

_ENDLESS = Shape(r"[\W_]{0,6}{UNLIMITED}(?:\s\w+){0,2}[\W_]*", re.IGNORECASE)
_DUE = frozenset(("AMOUNT", "CELL", "DEED"))


def endless_rows(
    rows: Sequence[tuple[str, Sequence[Token]]], counting: Sequence[int]
) -> dict[str, list[Token]]:
    """Return the tokens of such rows with the figure that they begin behind, by their words.

    `counting` are the columns that count something.
    """
    found: dict[str, list[Token]] = {}
    ends: dict[int, list[Token]] = {}
    for text, own in rows:
        cells = list(cells_of(text))
        endless = [n for n in counting if n < len(cells) and _is_endless(text, cells[n])]
        if endless and any(t.type in _DUE for t in own):
            found[text] = _begun(own, [(cells[n], ends.get(n, [])) for n in endless])
        for n in counting:
            if n < len(cells):
                ends[n] = _end_of(within(own, cells[n])) or ends.get(n, [])
    return found


def _is_endless(text: str, cell: Span) -> bool:
    return _ENDLESS.fullmatch(text, *cell) is not None


def _end_of(inside: Sequence[Token]) -> list[Token]:
    """Return how what follows the figure of a cell begins; a bare number is an end itself."""
    kept = [t for t in inside if t.type in MEASURES]
    bare = all(t.type != "CMP" and not is_range(t) for t in kept)
    told = [p for t in kept for p in ([up_to(t), t] if bare and t.type == "AMOUNT" else [t])]
    return beyond(told) if any(t.type == "AMOUNT" for t in told) else []


def _begun(own: Sequence[Token], ends: Sequence[tuple[Span, list[Token]]]) -> list[Token]:
    """Return the tokens of a row behind the ends that the row before has: who passes any of them
    has no other plan."""
    out = list(own)
    told = [(cell[0], end) for cell, end in ends if end]
    for n, (start, end) in enumerate(told):
        joint = [Token("OR", "or", (start - 1, start))] if n else []
        figure = (t.at((start, start + 1)) for t in sorted(end, key=place))
        out += [*joint, *figure]
    return sorted(out, key=lambda t: t.span)
