"""The columns of a table: where their cells stand, and what heads and other rows tell of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from modellic.extract.lexing.token import MEASURES, Token, meaning
from modellic.extract.tables.prices import within
from modellic.extract.words.amounts import Amount, find_amounts
from modellic.rules import MONEY, Party, Span, Whose
from modellic.shapes import Shape

_EDGES = " |*_.()`"
"""What may stand around the words of a cell."""
_UNIT = Shape(
    r"[(\uff08\[]\s?(?:{CURRENCY_IN}\s)?([^()\uff08\uff09\[\]|]{1,30})[)\uff09\]]"
    r"|[,\s]{CURRENCY_IN}\s([^|]{1,30})|,\s([^|]{1,30})",
    re.IGNORECASE,
)
"""Where the head of a column names what its numbers are of: "Revenue (USD)", "Price in EUR"."""
_SIGN = re.compile(r"^([^\w\s]|[A-Z]{3}\b)\s*")
_LABEL = re.compile(r"^[^:\uff1a]*[:\uff1a]")
_TOLD = ("METRIC", "PERIOD")


@dataclass(frozen=True, slots=True)
class Unit:
    """What all bare numbers of a column are of: thousands of euros."""

    factor: Decimal
    currency: str

    def of(self, amount: Amount) -> Amount:
        """Return a bare number as a sum; one with a currency of its own stays as it is."""
        if amount.currency is not None:
            return amount
        factor = self.factor if amount.plain else Decimal(1)
        upper = amount.upper * factor if amount.upper is not None else None
        return replace(
            amount,
            value=amount.value * factor,
            upper=upper,
            currency=self.currency,
            plain=False,
        )


def unit_of(head: str) -> Unit | None:
    """Return what the head of a column says its numbers are of, None where that is no money."""
    for match in _UNIT.finditer(head):
        name = _LABEL.sub("", next(filter(None, match.groups()), "")).strip()
        # A sign or a code stands before its number, a word behind it: "$M", "million USD".
        written = (f"1 {name}", _SIGN.sub(r"\1 1 ", name))
        found = [a for w in written for a in find_amounts(w) if a.currency is not None]
        if found:
            widest = max(found, key=lambda a: a.value)
            return Unit(widest.value, widest.currency or "")
    return None


def cells_of(row: str) -> Iterator[Span]:
    """Yield the cells of a row, which may end with a bar."""
    edges = [0, *(n + 1 for n, c in enumerate(row) if c == "|"), len(row) + 1]
    yield from ((a, b - 1) for a, b in pairwise(edges))


def columns_of(section: str, row: str) -> list[Span]:
    """Return the cells of the head of a table, one for each of a row.

    A bar that opens the head is that of the table, or closes an empty cell; one that closes the
    row is lost where its last cell ends with a full stop.
    """
    head, cells = list(cells_of(section)), list(cells_of(row))
    closed = not section[slice(*head[-1])].strip() and row[slice(*cells[-1])].strip()
    opened = head[0][0] == head[0][1] and len(head) - bool(closed) == len(cells) + 1
    return head[1:] if opened else head


def trimmed(text: str, cell: Span) -> Span:
    """Return where the words of a cell stand, without what is around them."""
    words = text[slice(*cell)]
    start = cell[0] + len(words) - len(words.lstrip(_EDGES))
    return start, start + len(words.strip(_EDGES))


def fills(token: Token, cell: Span, text: str) -> bool:
    """Say whether words fill a cell, but for others behind a mark: "Yes (Pro)", "no, free"."""
    start, end = token.span
    return start == cell[0] and (end == cell[1] or text[end : cell[1]].lstrip()[:1] in "(,;:")


def in_units(text: str, own: Iterable[Token], section: str, head: Sequence[Token]) -> list[Token]:
    """Return the tokens of a row with the currency that the heads of its columns name.

    Beside a figure that is no money, the currency is that of another one.
    """
    out = list(own)
    for column, cell in zip(columns_of(section, text), cells_of(text), strict=False):
        of_head = within(head, column)
        priced = any(t.type == "CELL" and meaning(t) == "price" for t in of_head)
        counted = [t for t in of_head if t.type == "METRIC" and not priced]
        unit = unit_of(section[slice(*column)])
        if unit is None or any(meaning(t) not in MONEY | {"other"} for t in counted):
            continue
        inside = within(out, cell)
        if any(t.type == "METRIC" and meaning(t) not in MONEY for t in inside):
            continue
        out = [
            t.valued(unit.of(t.value)) if t in inside and isinstance(t.value, Amount) else t
            for t in out
        ]
    return out


def told_of_columns(rows: Iterable[tuple[str, Sequence[Token]]]) -> dict[int, tuple[Token, ...]]:
    """Return what rows count, by column: "Company under $2M revenue" above "Company $2M - $9M".

    A column whose rows count several things tells nothing of the others.
    """
    told: dict[int, tuple[Token, ...]] = {}
    for text, own in rows:
        for n, cell in enumerate(cells_of(text)):
            inside = within(own, cell)
            named = tuple(t for t in inside if t.type in _TOLD)
            if any(t.type == "AMOUNT" for t in inside) and any(t.type == "METRIC" for t in named):
                before = told.get(n, named)
                told[n] = named if _kinds(before) == _kinds(named) else ()
    return {n: named for n, named in told.items() if len(_kinds(named)) == 1}


def _kinds(found: Iterable[Token]) -> set[str]:
    return {meaning(t) for t in found if t.type == "METRIC"}


def as_told(text: str, own: Sequence[Token], told: Mapping[int, Sequence[Token]]) -> list[Token]:
    """Return the tokens of a row whose only figure has no name with that of another row."""
    bare = [
        (n, cell)
        for n, cell in enumerate(cells_of(text))
        if any(t.type == "AMOUNT" for t in within(own, cell))
    ]
    if len(bare) != 1 or any(t.type == "METRIC" for t in own):
        return list(own)
    ((n, cell),) = bare
    sums = [t.value for t in within(own, cell) if isinstance(t.value, Amount)]
    named = told.get(n, ())
    of_money = any(meaning(t) in MONEY for t in named if t.type == "METRIC")
    if any((s.currency is not None) is not of_money for s in sums):
        return list(own)
    at = min(t.span[0] for t in within(own, cell) if t.type in MEASURES)
    has = {t.type for t in own}
    added = [t.at((at, at)) for t in named if t.type == "METRIC" or "PERIOD" not in has]
    return sorted([*own, *added], key=lambda t: t.span)


def without_labels(
    text: str, own: Sequence[Token], section: str, head: Sequence[Token]
) -> list[Token]:
    """Return the tokens of a row without those of a cell that but names its plan: "Plus",
    "Enterprise" beside figures tell neither whose these are, nor compare them, and a number before
    them is that of the row."""
    named = _number_of(text, own, section, head)
    for column, cell in zip(columns_of(section, text), cells_of(text), strict=False):
        inside = within(own, cell)
        asked = any(t.type in ("WHOSE", "PARTY") for t in within(head, column))
        if asked or any(t.type == "AMOUNT" for t in inside):
            continue
        whole = trimmed(text, cell)
        named += [t for t in inside if _is_label(t) and fills(t, whole, text)]
    return [t for t in own if t not in named]


def _number_of(text: str, own: Sequence[Token], section: str, head: Sequence[Token]) -> list[Token]:
    """Return the number that a row begins with, where nothing is counted below its head."""
    first = next(zip(columns_of(section, text), cells_of(text), strict=False), None)
    if first is None or any(t.type in ("METRIC", "LIMITS", "CMP") for t in within(head, first[0])):
        return []
    inside = [t for t in within(own, first[1]) if t.type == "AMOUNT"]
    others = any(t.type == "AMOUNT" and t not in inside for t in own)
    return inside if others and text[slice(*trimmed(text, first[1]))].isdecimal() else []


def _is_label(token: Token) -> bool:
    kinds = (str(Party.COMPANY), str(Whose.LICENSEE))
    return token.type == "CMP" or (token.type in ("WHOSE", "PARTY") and meaning(token) in kinds)
