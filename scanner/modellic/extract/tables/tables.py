"""The rows of a table: what the heads of its columns count, and what its bare cells ask for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from modellic.extract.lexing.token import (
    ATOMS,
    MEASURES,
    Token,
    is_range,
    meaning,
    option,
    place,
)
from modellic.extract.tables.plans import free_column, of_plan
from modellic.extract.tables.prices import FEE, FREE, within
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one, within_one
from modellic.rules import Span, Use, Whose
from modellic.segments import Sentence

_OF_COLUMN = ("METRIC", "PERIOD")
_SHARE = re.compile(r"\d{1,2}(?:[.,]\d+)?\s?%")
_NO_SHARE = re.compile(r"0(?:[.,]0+)?\s?%")
_MOST_COLUMNS = 20
"""Columns of one table that may forbid; no table has more."""
_MOST_BESIDE = 16
"""Letters of a cell that holds but a sum: "5,000 EUR a year"."""
_COUNTING = frozenset(("METRIC", "CMP", "DEED"))
_OF_TRADE = (("bare", str(Use.COMMERCIAL)),)
"""What a cell asks for hangs on commerce where the row names it: "a company, used commercially"."""
_CLOSES = re.compile(r"\s?[,;.(:\u2013\u2014]|\s-\s")
"""Marks behind the words of a cell that go on without changing them."""
_EDGES = " |*_.()`"
"""What may stand around the words of a cell."""


def is_row(text: str, section: str) -> bool:
    """Say whether a sentence is a row of the table whose head is the heading above it."""
    return "|" in section and "|" in text


def list_of(sentence: Sentence) -> int | str | None:
    """Return what the items of one list, or the rows of one table, share."""
    if is_row(sentence.text, sentence.section):
        return sentence.section
    return id(sentence.lead) if sentence.lead is not None else None


def labelled(row: str) -> str:
    """Return a row with colons between its cells, letter for letter."""
    return row.replace("|", ":")


def counts(head: Sequence[Token]) -> bool:
    """Say whether the head of a table tells what its rows count, cost or need: they define no
    terms."""
    return any(t.type in ("METRIC", "NEEDS") or meaning(t) == "price" for t in head)


def forbidden_cells(text: str, section: str, head: Iterable[Token]) -> list[Span]:
    """Return the cells of a row that stand below "Prohibited", as one column of a table may be."""
    marks = [t.span[0] for t in head if t.type == "FORBIDS" and meaning(t) == "all"]
    marks = marks[:_MOST_COLUMNS]
    columns = zip(_columns(section, text), _cells(text), strict=False) if marks else ()
    return [cell for (start, end), cell in columns if any(start <= at < end for at in marks)]


def plans_of(
    section: str, head: Sequence[Token], rows: Iterable[tuple[str, Sequence[Token]]]
) -> int | None:
    """Return the column of the free plan of a table whose columns are plans, None of any other.

    `rows` are the words and tokens of its rows.
    """
    told = list(rows)
    cells = _columns(section, told[0][0]) if told else []
    return free_column(head, ((list(_cells(text)), own) for text, own in told), cells)


def in_table(
    text: str, own: Sequence[Token], section: str, head: Sequence[Token], free: int | None = None
) -> list[Token]:
    """Return the tokens of a row with the figures that the heads of its columns name.

    Where the head of the table names one figure only, it is that of all amounts of a row. `free` is
    the column of a free plan.
    """
    of_free = of_plan(own, list(_cells(text)), free) if free is not None else None
    if of_free is not None:
        return [t for t in of_free if t.type != "CELL"]
    if all(t.type != "AMOUNT" for t in own):
        return _of_use(text, own)
    own = _with_needs(text, _without_prices(text, own, section, head), section, head)
    own = _of_trade(list(_with_answers(text, own)))
    named = _of_heads(head)
    measured = any(t.type == "METRIC" for t in own)
    if sum(t.type == "METRIC" for t in named) == 1 and not measured:
        return [*(t.at((-1, -1)) for t in named), *own]
    out = list(own)
    for column, cell in zip(_columns(section, text), _cells(text), strict=False):
        types = [t.type for t in within(own, cell)]
        of_column = within(named, column)
        counts = "AMOUNT" in types and "METRIC" not in types
        if counts and sum(t.type == "METRIC" for t in of_column) == 1:
            before = cell[0] - 1
            out += [t.at((before, before)) for t in of_column]
    return sorted(out, key=place)


def _of_use(text: str, own: Sequence[Token]) -> list[Token]:
    """Return the tokens of a row without figures: what its use needs, where a cell says that alone,
    "Hosting it for others | a commercial licence"."""
    rest = [t for t in own if t.type != "CELL"]
    uses = [t.span for t in own if t.type == "USE"]
    told = [t for t in own if t.type == "CELL" and not option(t, "answer")]
    asks = [t for t in _with_answers(text, told) if t.type == "DEED"]
    if not uses or not asks or uses[0][0] > asks[0].span[0]:
        return rest
    if any(t.type in ("GRANT", "MUST_NOT", "IF") and t.span[0] < asks[0].span[0] for t in own):
        return rest
    before = (uses[0][0] - 1, uses[0][0] - 1)
    inside = [t for t in rest if not touches_one(t.span, [d.span for d in asks])]
    return sorted([*inside, *asks, Token("IF", Meaning("IF", ""), before)], key=place)


def _of_heads(head: Sequence[Token]) -> list[Token]:
    """Return what the heads of columns say of figures; customers who are counted are no owner."""
    counted = [t.span for t in head if t.type == "METRIC"]
    return [
        t
        for t in head
        if t.type in _OF_COLUMN
        or (_tells_whose(t) and (meaning(t) != Whose.LICENSEE or not within_one(t.span, counted)))
    ]


def _tells_whose(token: Token) -> bool:
    """Say whether a head says whose figures it counts: "Annual revenue (incl. affiliates)"."""
    return token.type == "WHOSE" and meaning(token) in (
        Whose.LICENSEE_AND_AFFILIATES,
        Whose.LICENSEE,
    )


def _of_trade(own: list[Token]) -> list[Token]:
    """Open the case of a row that begins with commerce: "Commercial, over 50 staff | ask us"."""
    at = next((n for n, t in enumerate(own) if t.type in ATOMS), len(own) - 1)
    first = own[at]
    if first.type != "USE" or meaning(first) != Use.COMMERCIAL:
        return own
    before = first.span[0] - 1
    return [*own[:at], Token("IF", Meaning("IF", ""), (before, before)), *own[at:]]


def _without_prices(
    text: str, own: Sequence[Token], section: str, head: Sequence[Token]
) -> list[Token]:
    """Return the tokens of a row without the figures of a column of prices.

    What is to be paid there is a fee; nothing is free. A bare sum beside a figure is one, too,
    whatever its column is called: "Small | < 50 employees | $500" below "Licence".
    """
    priced = [t.span[0] for t in head if t.type == "CELL" and meaning(t) == "price"]
    counted = [t.span[0] for t in head if t.type in ("METRIC", "LIMITS", "CMP")]
    compared = [t.span[0] for t in own if t.type == "CMP" or is_range(t)]
    out = list(own)
    for column, cell in zip(_columns(section, text), _cells(text), strict=False):
        inside = within(out, cell)
        bare = _is_sum(inside, text[slice(*cell)]) and not _holds(column, counted)
        beside = any(not cell[0] <= at < cell[1] for at in compared)
        if not (_holds(column, priced) or (bare and beside)):
            continue
        sums = [t for t in inside if isinstance(t.value, Amount)]
        share = _share(text, cell)
        out = [t for t in out if t not in inside or t.type not in (*MEASURES, "DOUBT")]
        if sums or share:
            due = share or all(isinstance(t.value, Amount) and t.value.value for t in sums)
            due = due and not _NO_SHARE.fullmatch(share)
            out.append(Token("DEED", FEE, cell) if due else _answer("free", cell))
    return sorted(out, key=place)


def _holds(span: Span, places: Iterable[int]) -> bool:
    return any(span[0] <= at < span[1] for at in places)


def _is_sum(inside: Sequence[Token], words: str) -> bool:
    """Say whether a cell holds but a sum of money, with the time it is for at the most."""
    sums = [t.value for t in inside if isinstance(t.value, Amount)]
    if len(sums) != 1 or not sums[0].currency or any(t.type in _COUNTING for t in inside):
        return False
    return sum(c.isalpha() for c in words) <= _MOST_BESIDE


def _share(text: str, cell: Span) -> str:
    """Return the share that is all a cell of prices holds, "5%" or "0 %", else nothing."""
    words = text[slice(*_trimmed(text, cell))]
    return words if _SHARE.fullmatch(words) else ""


def _with_needs(
    text: str, own: Sequence[Token], section: str, head: Sequence[Token]
) -> list[Token]:
    """Return the tokens of a row with "yes" and "no" as what a column asks: "Licence needed?"."""
    asked = [t for t in head if t.type == "NEEDS"]
    out = list(own)
    for column, cell in zip(_columns(section, text), _cells(text), strict=False):
        needs = next(iter(within(asked, column)), None)
        if needs is None:
            continue
        whole = _trimmed(text, cell)
        inside = within(out, cell)
        answers = [t for t in inside if t.type == "CELL" and _fills(t, whole, text)]
        if not answers:
            continue
        due = _is_yes(answers) or any(
            meaning(t) == meaning(needs) and option(t, "answer") != "no" for t in answers
        )
        out = [t for t in out if t not in inside]
        out.append(_answer(meaning(needs) if due else "free", cell))
    return sorted(out, key=place)


def _fills(token: Token, cell: Span, text: str) -> bool:
    """Say whether words fill a cell, but for others in brackets: "Yes (Pro)"."""
    start, end = token.span
    return start == cell[0] and (end == cell[1] or text[end : cell[1]].lstrip()[:1] == "(")


def _is_yes(cell: Sequence[Token]) -> bool:
    """Say whether a cell says yes: what is free there needs none."""
    return any(t.type == "CELL" and meaning(t) == "free" and option(t, "answer") for t in cell)


def _with_answers(text: str, own: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens of a row with words that are a whole cell as what they ask for.

    "Commercial licence" beside a figure is one that those with that figure need. Words behind it
    that count nothing may follow: "paid, signed beforehand".
    """
    bare = {_trimmed(text, cell) for cell in _cells(text)}
    counted = [t.span[0] for t in own if t.type in MEASURES]
    for token in own:
        if token.type != "CELL":
            yield token
        elif meaning(token) != "price" and any(_says_it(token, c, text, counted) for c in bare):
            yield _answer(meaning(token), token.span)


def _says_it(token: Token, cell: Span, text: str, counted: Iterable[int]) -> bool:
    """Say whether words are all of a cell, or all up to the first mark in it."""
    if token.span == cell:
        return True
    opens = token.span[0] == cell[0] and token.span[1] < cell[1]
    ends = opens and _CLOSES.match(text, token.span[1]) is not None
    return ends and not any(cell[0] <= at < cell[1] for at in counted)


def _answer(value: str, span: Span) -> Token:
    if value == "free":
        return Token("GRANT", FREE, span)
    return Token("DEED", Meaning("says", value, _OF_TRADE), span)


def _trimmed(text: str, cell: Span) -> Span:
    words = text[slice(*cell)]
    start = cell[0] + len(words) - len(words.lstrip(_EDGES))
    return start, start + len(words.strip(_EDGES))


def _columns(section: str, row: str) -> list[Span]:
    """Return the cells of the head of a table, one for each of a row.

    A bar that opens the head is that of the table, or closes an empty cell; one that closes the
    row is lost where its last cell ends with a full stop.
    """
    head, cells = list(_cells(section)), list(_cells(row))
    closed = not section[slice(*head[-1])].strip() and row[slice(*cells[-1])].strip()
    opened = head[0][0] == head[0][1] and len(head) - bool(closed) == len(cells) + 1
    return head[1:] if opened else head


def _cells(row: str) -> Iterator[Span]:
    """Yield the cells of a row, which may end with a bar."""
    edges = [0, *(n + 1 for n, c in enumerate(row) if c == "|"), len(row) + 1]
    yield from ((a, b - 1) for a, b in pairwise(edges))
