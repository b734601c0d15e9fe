"""The rows of a table: each cell with what the head of its column says is counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from modellic.extract.token import Token, place
from modellic.rules import Span

_OF_COLUMN = ("METRIC", "PERIOD")


def is_row(text: str, section: str) -> bool:
    """Say whether a sentence is a row of the table whose head is the heading above it."""
    return "|" in section and "|" in text


def in_table(text: str, own: Sequence[Token], section: str, head: Sequence[Token]) -> list[Token]:
    """Return the tokens of a row with the figures that the heads of its columns name.

    Where the head of the table names one figure only, it is that of all amounts of a row.
    """
    if all(t.type != "AMOUNT" for t in own):
        return list(own)
    named = [t for t in head if t.type in _OF_COLUMN]
    measured = any(t.type == "METRIC" for t in own)
    if sum(t.type == "METRIC" for t in named) == 1 and not measured:
        return [*(t.at((0, 0)) for t in named), *own]
    out = list(own)
    for column, cell in zip(_cells(section), _cells(text), strict=False):
        types = [t.type for t in own if cell[0] <= t.span[0] < cell[1]]
        of_column = [t for t in named if column[0] <= t.span[0] < column[1]]
        counts = "AMOUNT" in types and "METRIC" not in types
        if counts and sum(t.type == "METRIC" for t in of_column) == 1:
            out += [t.at((cell[0], cell[0])) for t in of_column]
    return sorted(out, key=place)


def _cells(row: str) -> Iterator[Span]:
    """Yield the cells of a row, which may begin and end with a bar."""
    bars = [n for n, c in enumerate(row) if c == "|"]
    start = len(row) - len(row.lstrip(" |"))
    edges = [start, *(b + 1 for b in bars if b >= start), len(row) + 1]
    yield from ((a, b - 1) for a, b in pairwise(edges))
