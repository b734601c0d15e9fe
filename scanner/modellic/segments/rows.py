"""Tables in plain text: which row is the head of one, and cells that go on in the next line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from modellic.clean import Clean, clean
from modellic.rules import Span
from modellic.segments.bare_lists import Line

RULE_LINE = re.compile("^(?:[\\s\\-=_*|:+#~.\u2500-\u257f]*|[ \\t>]*(?:`{3,}|~{3,})[\\w+-]*\\s*)$")
"""What parts the text: a line that is drawn, and the fence of a block of code."""
_DIGIT = re.compile(r"\d")
_LONGEST_ROW = 160
"""Characters of a row without bars at its ends; what is longer is text."""
_GOES_ON = re.compile(r"\s*\|\s*\|")
"""How a line begins whose first cell is empty."""
_WORDS = re.compile(r"\S(?:[^\n|]*\S)?")
_MOST_LINES = 12
"""Lines of one row; what has more is no row."""
_BETWEEN = " | "


def is_head(row: str, line: str, span: Span) -> bool:
    """Say whether a rule below a row makes it the head of a table, unless it has figures.

    A row without a bar before it is all of its block, which stands at `span`.
    """
    alone = span[1] - span[0] <= len(row.strip())
    ruled = ("|" in line and "-" in line) or is_drawn(line)
    headed = ruled and (row.lstrip().startswith("|") or (alone and "|" in row))
    return headed and not _DIGIT.search(row)


def is_drawn(line: str) -> bool:
    """Say whether a line parts the rows of a table whose corners are drawn: "+-----+-----+"."""
    rule = line.strip()
    return len(rule) > 1 and rule[0] == rule[-1] == "+" and not rule.strip("+-=:")


def goes_on_in_cells(line: str) -> bool:
    """Say whether a line of a drawn table goes on with the cells of the row above it: it has none
    in the first column."""
    return _GOES_ON.match(line) is not None


def heads_without_rule(lines: Sequence[Line]) -> set[int]:
    """Return where rows stand that head a table though no rule follows: names above figures.

    Each has a bar before and behind it, or bars between its cells alone, and as many cells as the
    rows below it.
    """
    found: set[int] = set()
    before = ""
    for (start, line), (_, below) in pairwise(lines):
        row, behind = line.strip(), below.strip()
        barred = _is_barred(row) and _is_barred(behind) and not _is_barred(before)
        barred = barred or (_is_open(row) and _is_open(behind) and not _is_open(before))
        if barred and row.count("|") == behind.count("|") and not _DIGIT.search(row):
            numbered = _DIGIT.search(behind) and not RULE_LINE.match(below)
            found |= {start} if numbered else set()
        before = row
    return found


def with_whole_cells(source: str, start: int, end: int) -> Clean:
    """Return the view of a row of several lines with each cell in one piece, and a bar behind it.

    The words of a cell stand before those of the next one, whatever lines they are in.
    """
    span = start, end
    lines = [*_lines(source, span)]
    if len(lines) > _MOST_LINES or len({len(cells) for cells in lines}) != 1:
        return clean(source, *span)
    view: Clean | None = None
    for column in zip(*lines, strict=True):
        pieces = [
            clean(source, *m.span()) for cell in column if (m := _WORDS.search(source, *cell))
        ]
        for number, piece in enumerate(pieces or [clean(source, column[0][0], column[0][0])]):
            view = piece if view is None else view.followed(" " if number else _BETWEEN, piece)
    return clean(source, *span) if view is None else view.followed(" |", clean(source, end, end))


def _lines(source: str, span: Span) -> Iterator[list[Span]]:
    """Yield where the cells of each line of a row stand, its bars left out."""
    at = span[0]
    for line in source[slice(*span)].split("\n"):
        bars = [at + n for n, mark in enumerate(line) if mark == "|"]
        if line.lstrip().startswith("|"):
            ends = bars[1:] if line.rstrip().endswith("|") else [*bars[1:], at + len(line)]
            yield [(bar + 1, end) for bar, end in zip(bars, ends, strict=False)]
        at += len(line) + 1


def _is_barred(row: str) -> bool:
    return len(row) > 1 and row.startswith("|") and row.endswith("|")


def _is_open(row: str) -> bool:
    """Say whether cells have a bar between them, and none at the ends of the row."""
    return " | " in row and "|" not in (row[0], row[-1]) and len(row) <= _LONGEST_ROW
