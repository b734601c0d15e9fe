"""The rows of a table: what the heads of its columns count, and what its bare cells ask for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from modellic.extract.lexing.fees import names_price
from modellic.extract.lexing.token import (
    ATOMS,
    MEASURES,
    Token,
    is_range,
    meaning,
    option,
    place,
)
from modellic.extract.tables.columns import (
    as_told,
    cells_of,
    columns_of,
    fills,
    in_units,
    told_of_columns,
    trimmed,
    without_labels,
)
from modellic.extract.tables.endless import endless_rows
from modellic.extract.tables.plans import free_column, of_plan, priced
from modellic.extract.tables.prices import ASKED, FEE, FREE, within
from modellic.extract.tables.whom import up_to
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one, within_one
from modellic.rules import MONEY, Duty, Span, Use, Whose
from modellic.segments import Sentence
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_OF_COLUMN = ("METRIC", "PERIOD", "ATTRIBUTABLE", "ASOF")
_SHARE = re.compile(r"\d{1,2}(?:[.,]\d+)?\s?%")
_NO_SHARE = re.compile(r"0(?:[.,]0+)?\s?%")
_MOST_COLUMNS = 20
"""Columns of one table that may forbid; no table has more."""
_MOST_BESIDE = 16
"""Letters of a cell that holds but a sum: "5,000 EUR a year"."""
_COUNTING = frozenset(("METRIC", "CMP", "DEED"))
_OF_TRADE = (("bare", str(Use.COMMERCIAL)),)
"""What a cell asks for hangs on commerce where the row names it: "a company, used commercially"."""
_OF_FIGURES = MEASURES | {"DOUBT", "WHOSE", "ATTRIBUTABLE"}
_OWNERS = (Whose.LICENSEE_AND_AFFILIATES, Whose.LICENSEE)
_CLOSES = Shape(r"\s?[,;.(:\u2013\u2014]|\s-\s|\s(?:{CELL_GOES_ON})\s(?!\d)", re.IGNORECASE)
"""What stands behind the words of a cell and goes on without changing them: "registration at …"."""


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
    end = len(row.rstrip(" |"))
    return row[:end].replace("|", ":") + row[end:].replace("|", " ")


def forbidden_cells(text: str, section: str, head: Iterable[Token]) -> list[Span]:
    """Return the cells of a row that stand below "Prohibited", as one column of a table may be."""
    marks = [t.span[0] for t in head if t.type == "FORBIDS" and meaning(t) == "all"]
    marks = marks[:_MOST_COLUMNS]
    columns = zip(columns_of(section, text), cells_of(text), strict=False) if marks else ()
    return [cell for (start, end), cell in columns if any(start <= at < end for at in marks)]


@dataclass(frozen=True, slots=True)
class Table:
    """What the rows of a table need to know of it: its head, and what they tell together."""

    section: str
    head: Sequence[Token] = ()
    free: int | None = None
    """The column of the free plan of a table whose columns are plans."""
    told: Mapping[int, Sequence[Token]] = field(default_factory=dict)
    """What is counted in a column, where a row says so."""
    priced: Mapping[str, Sequence[Token]] = field(default_factory=dict)
    """What the row of prices says of each plan where columns are plans, by its words."""
    asks: bool = False
    """True where the words above it say that its rows are licences: "Commercial tiers:"."""
    endless: Mapping[str, Sequence[Token]] = field(default_factory=dict)
    """The tokens of rows whose figure has no end, by their words."""

    @classmethod
    def of(
        cls,
        section: str,
        head: Sequence[Token],
        rows: Iterable[tuple[str, Sequence[Token]]],
        above: Sequence[Token] = (),
    ) -> Table:
        """Read a table from the words and tokens of its rows; `above` are those of its lead-in."""
        told = list(rows)
        if not told:
            return cls(section, head)
        asks = any(t.type == "CELL" and meaning(t) == Duty.OBTAIN_LICENSE for t in above)
        each = [(list(cells_of(text)), own) for text, own in told]
        free = free_column(head, each, columns_of(section, told[0][0]))
        words = [text for text, _ in told]
        # What else stands in the cells of scripts without blanks is read as labels.
        if CJK.search(section):
            return cls(section, head, free, priced=priced(head, each, words, free))
        counted = told_of_columns(told)
        heads = _of_heads(section, head)
        columns = enumerate(columns_of(section, told[0][0]))
        named = {n for n, c in columns if any(t.type == "METRIC" for t in within(heads, c))}
        endless = endless_rows(told, sorted({*named, *counted}))
        return cls(section, head, free, counted, priced(head, each, words, free), asks, endless)


def in_table(text: str, own: Sequence[Token], table: Table) -> list[Token]:
    """Return the tokens of a row with the figures that the heads of its columns name.

    Where the head of the table names one figure only, it is that of all amounts of a row.
    """
    section, head = table.section, table.head
    if text in table.priced:
        return list(table.priced[text])
    own = table.endless.get(text, own)
    of_free = of_plan(own, list(cells_of(text)), table.free) if table.free is not None else None
    if of_free is not None:
        return [t for t in of_free if t.type != "CELL"]
    if all(t.type != "AMOUNT" for t in own):
        told = _with_needs(text, own, section, head)
        return _of_use(text, told, [t for t in told if t not in own and t.type == "DEED"])
    own = in_units(text, without_labels(text, own, section, head), section, head)
    own = _with_needs(text, _without_prices(text, own, section, head), section, head)
    own = _of_trade(list(_with_answers(text, _without_name(text, own))))
    named = _of_heads(section, head)
    if table.asks and all(t.type not in ("DEED", "GRANT") for t in own):
        own = [
            *_of_counted(text, own, section, named),
            Token("DEED", ASKED, (len(text), len(text))),
        ]
    measured = any(t.type == "METRIC" for t in own)
    if sum(t.type == "METRIC" for t in named) == 1 and not measured:
        return [*(t.at((-1, -1)) for t in named), *own]
    out = list(own)
    for column, cell in zip(columns_of(section, text), cells_of(text), strict=False):
        types = [t.type for t in within(own, cell)]
        of_column = within(named, column)
        counts = "AMOUNT" in types and "METRIC" not in types
        if counts and sum(t.type == "METRIC" for t in of_column) == 1:
            before = cell[0] - 1
            out += [t.at((before, before)) for t in of_column]
            out += _upper(within(own, cell), own)
    return as_told(text, sorted(out, key=place), table.told)


def _of_counted(
    text: str, own: Sequence[Token], section: str, named: Sequence[Token]
) -> list[Token]:
    """Return the tokens of a row without the figures of columns whose heads count nothing, where
    others do: what a plan includes."""
    pairs = list(zip(columns_of(section, text), cells_of(text), strict=False))
    counted = [
        cell for column, cell in pairs if any(t.type == "METRIC" for t in within(named, column))
    ]
    return [
        t
        for t in own
        if not counted or t.type not in MEASURES | {"WHOSE"} or within_one(t.span, counted)
    ]


def _upper(inside: Sequence[Token], own: Sequence[Token]) -> list[Token]:
    """Return how a bare number beside figures that are compared is meant: "< $1M | 5 staff"."""
    if any(t.type == "CMP" or is_range(t) for t in inside) or all(t.type != "CMP" for t in own):
        return []
    return [up_to(t) for t in inside if t.type == "AMOUNT"]


def _without_name(text: str, own: list[Token]) -> list[Token]:
    """Return the tokens of a row without what its first cell only names: the licence beside a
    price, "Team licence | up to 20 users | $90", or a plan, "Free | up to 20 users | nothing"."""
    cell = next(iter(cells_of(text)))
    inside = within(own, cell)
    priced = any(names_price(t) for t in own)
    named = [t for t in inside if meaning(t) == Duty.OBTAIN_LICENSE] if priced else []
    if any(t.type == "CELL" for t in own if t not in inside):
        named += [t for t in inside if t.type == "GRANT" or meaning(t) == "free"]
    return [t for t in own if t not in named]


def _of_use(text: str, own: Sequence[Token], needed: list[Token]) -> list[Token]:
    """Return the tokens of a row without figures: what its use needs, where a cell says that alone,
    "Hosting it for others | a commercial licence", or answers so (`needed`)."""
    rest = [t for t in own if t.type != "CELL"]
    uses = [t.span for t in own if t.type == "USE"]
    told = [t for t in own if t.type == "CELL" and not option(t, "answer")]
    asks = needed or [t for t in _with_answers(text, told) if t.type == "DEED"]
    if not uses or not asks or uses[0][0] > asks[0].span[0]:
        return rest
    if any(t.type in ("GRANT", "MUST_NOT", "IF") and t.span[0] < asks[0].span[0] for t in own):
        return rest
    before = (uses[0][0] - 1, uses[0][0] - 1)
    inside = [t for t in rest if not touches_one(t.span, [d.span for d in asks])]
    return sorted([*inside, *asks, Token("IF", Meaning("IF", ""), before)], key=place)


def _of_heads(section: str, head: Sequence[Token]) -> list[Token]:
    """Return what the heads of columns say of figures; customers who are counted are no owner."""
    counted = [t.span for t in head if t.type == "METRIC"]
    sums = [c for c in cells_of(section) if any(meaning(t) in MONEY for t in within(head, c))]
    return [
        t
        for t in head
        if t.type in _OF_COLUMN
        or (meaning(t) == Whose.PRODUCT and within_one(t.span, sums))
        or (_tells_whose(t) and (meaning(t) != Whose.LICENSEE or not within_one(t.span, counted)))
    ]


def _tells_whose(token: Token) -> bool:
    """Say whether a head says whose figures it counts: "Annual revenue (incl. affiliates)"."""
    return token.type == "WHOSE" and meaning(token) in _OWNERS


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
    for column, cell in zip(columns_of(section, text), cells_of(text), strict=False):
        inside = within(out, cell)
        bare = _is_sum(inside, text[slice(*cell)]) and not _holds(column, counted)
        beside = any(not cell[0] <= at < cell[1] for at in compared)
        if not (_holds(column, priced) or (bare and beside)):
            continue
        sums = [t for t in inside if isinstance(t.value, Amount)]
        share = _share(text, cell)
        out = [t for t in out if t not in inside or t.type not in _OF_FIGURES]
        if sums or share:
            due = share or all(isinstance(t.value, Amount) and t.value.value for t in sums)
            due = due and not _NO_SHARE.fullmatch(share)
            out.append(Token("DEED", _fee(sums, text), cell) if due else _answer("free", cell))
    return sorted(out, key=place)


def _holds(span: Span, places: Iterable[int]) -> bool:
    return any(span[0] <= at < span[1] for at in places)


def _is_sum(inside: Sequence[Token], words: str) -> bool:
    """Say whether a cell holds but a sum of money, with the time it is for at the most."""
    sums = [t.value for t in inside if isinstance(t.value, Amount)]
    if len(sums) != 1 or not sums[0].currency or any(t.type in _COUNTING for t in inside):
        return False
    return sum(c.isalpha() for c in words) <= _MOST_BESIDE


def _fee(sums: Sequence[Token], text: str) -> Meaning:
    """Return the fee of a cell, with its rate where its currency stands in the head alone."""
    one = sums[0].value if len(sums) == 1 else None
    if not isinstance(one, Amount) or one.currency is None:
        return FEE
    words = text[slice(*one.span)].strip()
    if not words.replace(",", "").replace(".", "").isdigit():
        return FEE
    return replace(FEE, options=(*FEE.options, ("rate", f"{words} {one.currency}")))


def _share(text: str, cell: Span) -> str:
    """Return the share that a cell of prices begins with, "5%" or "0 % of net sales", or nothing.

    No figure follows it.
    """
    words = text[slice(*trimmed(text, cell))]
    share = _SHARE.match(words)
    if share is None or any(c.isdigit() for c in words[share.end() :]):
        return ""
    return share[0] if words[share.end() :][:1] in ("", " ", ",", "(") else ""


def _with_needs(
    text: str, own: Sequence[Token], section: str, head: Sequence[Token]
) -> list[Token]:
    """Return the tokens of a row with "yes" and "no" as what a column asks: "Licence needed?"."""
    asked = [t for t in head if t.type == "NEEDS"]
    out = list(own)
    for column, cell in zip(columns_of(section, text), cells_of(text), strict=False):
        needs = next(iter(within(asked, column)), None)
        if needs is None:
            continue
        whole = trimmed(text, cell)
        inside = within(out, cell)
        answers = [t for t in inside if t.type == "CELL" and fills(t, whole, text)]
        if not answers:
            continue
        due = _is_yes(answers) or any(
            meaning(t) == meaning(needs) and option(t, "answer") != "no" for t in answers
        )
        out = [t for t in out if t not in inside]
        out.append(_answer(meaning(needs) if due else "free", cell))
    return sorted(out, key=place)


def _is_yes(cell: Sequence[Token]) -> bool:
    """Say whether a cell says yes: what is free there needs none."""
    return any(t.type == "CELL" and meaning(t) == "free" and option(t, "answer") for t in cell)


def _with_answers(text: str, own: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens of a row with words that are a whole cell as what they ask for.

    "Commercial licence" beside a figure is one that those with that figure need. Words behind it
    that count nothing may follow: "paid, signed beforehand".
    """
    bare = {trimmed(text, cell) for cell in cells_of(text)}
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
