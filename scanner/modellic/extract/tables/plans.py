"""Plans that are the columns of a table: what its rows say of the one that is free.

"Companies with up to 10 employees" in the column of the free plan is the limit of what is granted;
the columns beside it tell what others buy.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from modellic.extract.lexing.token import Token, is_range, meaning, place
from modellic.extract.tables.prices import FREE, is_free, within
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Span

_FIGURE = frozenset(("AMOUNT", "METRIC"))
_UP_TO = Meaning("CMP", "lteq")
_MOST_PLANS = 20
"""Columns of a table that are looked at; none offers more plans."""


def free_column(
    head: Sequence[Token], rows: Iterable[tuple[Sequence[Span], Sequence[Token]]], cells: list[Span]
) -> int | None:
    """Return which column of a table is that of a free plan; None where its rows are the plans.

    `rows` are the cells and tokens of each row. The head of the column says so, or a row of prices.
    """
    if len(cells) < 3 or any(t.type in (*_FIGURE, "NEEDS") for t in head):
        return None
    for n, cell in enumerate(cells[1:_MOST_PLANS], start=1):
        if any(t.type == "GRANT" or is_free(t) for t in within(head, cell)):
            return n
    for row, own in rows:
        if row and any(meaning(t) == "price" for t in within(own, row[0])):
            free = (
                n for n, cell in enumerate(row[1:_MOST_PLANS], start=1) if _costs_nothing(own, cell)
            )
            return next(free, None)
    return None


def of_plan(own: Sequence[Token], cells: Sequence[Span], column: int) -> list[Token] | None:
    """Return the tokens of a row as what the plan of a column grants; None where it limits nothing.

    What the row is about stands in its first cell: "Employees", "For".
    """
    if column >= len(cells) or any(t.type == "AMOUNT" for t in within(own, cells[0])):
        return None
    label, limit = within(own, cells[0]), within(own, cells[column])
    if any(meaning(t) == "price" and t.type == "CELL" for t in label):
        return [t for t in label if t.type not in (*_FIGURE, "DEED")]
    limited = any(t.type == "AMOUNT" for t in limit)
    if not limited or all(t.type != "METRIC" for t in (*label, *limit)):
        return None
    before = Token("GRANT", FREE, (-1, -1))
    if any(t.type == "CMP" for t in limit):
        return [before, *sorted([*label, *limit], key=place)]
    op = next((t for t in label if t.type == "CMP"), Token("CMP", _UP_TO, (0, 0)))
    label = [t for t in label if t.type != "CMP"]
    return [before, *sorted([*label, *(p for t in limit for p in _bounded(t, op))], key=place)]


def _bounded(token: Token, op: Token) -> list[Token]:
    """Return a bare number of a plan as its limit: "Seats | 5", "1-10"."""
    if not isinstance(token.value, Amount):
        return [token]
    top = token.value.upper if is_range(token) and token.value.upper else token.value.value
    figure = token.valued(replace(token.value, value=top, upper=None))
    return [op.at((token.span[0], token.span[0])), figure]


def _costs_nothing(own: Sequence[Token], cell: Span) -> bool:
    inside = within(own, cell)
    sums = [t.value for t in inside if isinstance(t.value, Amount)]
    return any(map(is_free, inside)) or (bool(sums) and not any(s.value for s in sums))
