"""Plans that are the columns of a table: what its rows say of the one that is free.

"Companies with up to 10 employees" in the column of the free plan is the limit of what is granted;
the columns beside it tell what others buy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from modellic.extract.lexing.token import (
    OWED,
    Token,
    is_asked,
    is_range,
    is_said,
    meaning,
    place,
)
from modellic.extract.tables.columns import trimmed
from modellic.extract.tables.prices import ASKED, FREE, PLAN, is_free, is_price, within
from modellic.extract.tables.whom import begun, beyond, figure_of, in_a_row, owed
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Duty, Span

_FIGURE = frozenset(("AMOUNT", "METRIC"))
_OF_LABEL = frozenset(("METRIC", "PERIOD", "WHOSE"))
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


def priced(
    head: Sequence[Token],
    rows: Sequence[tuple[Sequence[Span], Sequence[Token]]],
    words: Sequence[str],
    free: int | None,
) -> dict[str, list[Token]]:
    """Return what the row of prices of a table says whose columns are plans, by its words.

    Those who are told by one row of figures pay; who is told by several is left to a person. Where
    a plan is `free`, it tells who needs a licence.
    """
    if any(t.type in (*_FIGURE, "NEEDS") or _names_price(t) for t in head):
        return {}
    at = next((n for n, (cells, own) in enumerate(rows) if _has_prices(cells, own)), None)
    limits = [n for n, (cells, own) in enumerate(rows) if n != at and _has_figures(cells, own)]
    if at is None or not limits:
        return {}
    if len(limits) > 1:
        label = [t.typed("UNREAD") for t in within(rows[at][1], rows[at][0][0])]
        return {words[at]: label[:1]}
    steps = list(_steps(rows[limits[0]], words[limits[0]], rows[at], words[at], asks=free is None))
    return {words[at]: in_a_row(steps)} if steps else {}


def _names_price(token: Token) -> bool:
    return token.type == "CELL" and meaning(token) == "price"


def _is_asked(token: Token) -> bool:
    return token.type == "CELL" and meaning(token) == Duty.OBTAIN_LICENSE


def _has_prices(cells: Sequence[Span], own: Sequence[Token]) -> bool:
    named = any(map(_names_price, within(own, cells[0])))
    return named and any(_is_fee(t) for cell in cells[1:] for t in within(own, cell))


def _is_fee(token: Token) -> bool:
    """Say whether a cell tells what a plan costs: a sum, or words for one, 每年10000元."""
    return is_price(token) or (token.type == "DEED" and meaning(token) == Duty.PAY_ROYALTY)


def _has_figures(cells: Sequence[Span], own: Sequence[Token]) -> bool:
    """Say whether a row tells one figure for several plans, which its first cell names."""
    counts = any(t.type == "METRIC" for t in within(own, cells[0]))
    told = [cell for cell in cells[1:] if any(t.type == "AMOUNT" for t in within(own, cell))]
    return counts and len(told) > 1 and not any(map(_names_price, within(own, cells[0])))


def _steps(
    figures: tuple[Sequence[Span], Sequence[Token]],
    words: str,
    prices: tuple[Sequence[Span], Sequence[Token]],
    priced_words: str,
    *,
    asks: bool,
) -> Iterator[list[Token]]:
    """Yield what those with the figure of each plan owe who have to pay a sum for it, or, where
    that is true of `asks`, to ask for one."""
    cells, own = figures
    label = [t for t in within(own, cells[0]) if t.type in _OF_LABEL]
    before: list[Token] = []
    for cell, price in zip(cells[1:], prices[0][1:], strict=False):
        inside = within(own, cell)
        figure = begun(figure_of([*label, *inside], words[slice(*cell)], before), before)
        before = beyond(figure) if figure else []
        due = next(filter(_is_fee, within(prices[1], price)), None)
        if figure and due is not None:
            told = due.span if is_price(due) else trimmed(priced_words, price)
            yield owed(figure, PLAN, priced_words[slice(*told)].strip())
        elif figure and asks and any(map(_is_asked, within(prices[1], price))):
            yield owed(figure, ASKED)


def of_plan(own: Sequence[Token], cells: Sequence[Span], column: int) -> list[Token] | None:
    """Return the tokens of a row as what the plan of a column grants; None where it limits nothing.

    What the row is about stands in its first cell: "Employees", "For".
    """
    if column >= len(cells) or any(t.type == "AMOUNT" for t in within(own, cells[0])):
        return None
    label, limit = within(own, cells[0]), within(own, cells[column])
    if any(meaning(t) == "price" and t.type == "CELL" for t in label):
        named = [t for t in label if t.type not in (*_FIGURE, "DEED")]
        return [*named, *_due_beyond(own, [c for c in cells[1:] if c != cells[column]])]
    limited = any(t.type == "AMOUNT" for t in limit)
    if not limited or all(t.type != "METRIC" for t in (*label, *limit)):
        return None
    before = Token("GRANT", FREE, (-1, -1))
    if any(t.type == "CMP" for t in limit):
        return [before, *sorted([*label, *limit], key=place)]
    op = next((t for t in label if t.type == "CMP"), Token("CMP", _UP_TO, (0, 0)))
    label = [t for t in label if t.type != "CMP"]
    return [before, *sorted([*label, *(p for t in limit for p in _bounded(t, op))], key=place)]


def _due_beyond(own: Sequence[Token], cells: Sequence[Span]) -> Iterator[Token]:
    """Yield what is due in other plans from a figure on: "paid from 250 employees"."""
    for cell in cells:
        inside = within(own, cell)
        due = [meaning(t) for t in inside if t.type == "DEED" and (is_asked(t) or is_said(t))]
        figured = {"AMOUNT", "METRIC"} <= {t.type for t in inside}
        if figured and due and all(duty in OWED for duty in due):
            yield from (t for t in inside if t.type != "CELL")


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
