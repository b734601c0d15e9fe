"""Tables of plain text, whose cells stand one below the other, with a line below their heads.

Users          Edition    Price
---------------------------------
up to 25       Free       0
26 to 100      Team       900 euros

Lines of a figure and what is due for it stand so without any heads:

up to 25 users         free
more than 25 users     licence required
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from modellic.rules import Span

_RULE = re.compile(r"(?m)^[ \t]*[-=\u2500\u2550]{3,}(?:[ ]+[-=\u2500\u2550]{3,})*[ ]*$")
_CELL = re.compile(r"\S+(?: \S+)*")
_WIDE = frozenset("WF")
_FEWEST = 2
"""Rows that a table has at least below its heads, and cells that each has."""
_ASKEW = 1
"""Columns by which the cells of one column may stand apart."""
_ITEM = "- "
_COUNTS = re.compile(
    r"\d[\d.,'\u2019]*\s?(?:[^\W\d_]{3}|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3])"
)
_NO_FIGURE = re.compile(r"(?i)copyright|\(c\)|\u00a9|[:;]|\.$")
"""Of a cell before another that counts nothing, or ends a clause itself."""


class _Cell(NamedTuple):
    column: int
    """Where it begins, as a terminal counts columns: an ideograph takes two."""
    at: int
    """Where it begins in the line."""


def with_aligned_rows(source: str) -> str:
    """Return a text with bars between the cells of such tables, and a colon behind the figure of a
    line without heads. Linear; its length stays."""
    lines = source.split("\n")
    if _RULE.search(source) is not None:
        lines = _with_bars(lines)
    return "\n".join(_with_colons(lines))


def _with_bars(lines: Sequence[str]) -> list[str]:
    marks: list[list[int]] = [[] for _ in lines]
    for first, last in _tables(lines):
        heads = _cells(lines[first])
        for n in range(first, last):
            ruled = n == first + 1
            marks[n] = _under(heads, lines[n]) if ruled else [c.at for c in _cells(lines[n])[1:]]
    barred = zip(lines, marks, strict=True)
    return [_barred(line, at) if at else line for line, at in barred]


def _with_colons(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines with a colon behind the figure of each that tells beside it what is due for
    it, and as the item of a list where it stands back from the margin. Another such line stands
    right above or below it, but for one on which what is due goes on.
    """
    cells = [_pair(line) for line in lines]
    for n, (line, pair) in enumerate(zip(lines, cells, strict=True)):
        above = n - 1 if n == 0 or lines[n - 1][:1].strip() or cells[n - 1] else n - 2
        below = n + 1 if n + 1 < len(lines) and cells[n + 1] else n + 2
        near = [cells[at] for at in (above, below) if 0 <= at < len(cells)]
        if pair is None or not any(other is not None and _alike(pair, other) for other in near):
            yield line
            continue
        begins, behind = len(line) - len(line.lstrip()), pair[2]
        mark = _ITEM if begins >= len(_ITEM) else ""
        margin = " " * (begins - len(mark))
        yield f"{margin}{mark}{line[begins:behind]}:{line[behind + 1 :]}"


def _pair(line: str) -> tuple[int, int, int] | None:
    """Return where the two cells of a line begin, and where the first one ends in it."""
    if "  " not in line.strip() or "|" in line:
        return None
    cells = _cells(line)
    if len(cells) != _FEWEST:
        return None
    first = line[cells[0].at : cells[1].at].rstrip()
    if _COUNTS.search(first) is None or _NO_FIGURE.search(first):
        return None
    return cells[0].column, cells[1].column, cells[0].at + len(first)


def _alike(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return all(abs(a - b) <= _ASKEW for a, b in zip(one[:2], other[:2], strict=True))


def _tables(lines: Sequence[str]) -> Iterator[Span]:
    """Yield the lines of each table: that of its heads, and the one behind its last row."""
    behind = 0
    for n in range(1, len(lines)):
        if n <= behind or not _RULE.fullmatch(lines[n]) or "|" in lines[n - 1]:
            continue
        heads = _cells(lines[n - 1])
        behind = n + 1
        while behind < len(lines) and _is_row(lines[behind], heads):
            behind += 1
        ended = behind == len(lines) or not lines[behind].strip() or _RULE.match(lines[behind])
        if len(heads) >= _FEWEST and ended and behind - n > _FEWEST:
            yield n - 1, behind


def _is_row(line: str, heads: Sequence[_Cell]) -> bool:
    """Say whether each cell of a line stands below a head, the first below the first."""
    cells = _cells(line) if "|" not in line else []
    if not heads or len(cells) < _FEWEST or abs(cells[0].column - heads[0].column) > _ASKEW:
        return False
    return all(any(abs(c.column - h.column) <= _ASKEW for h in heads) for c in cells)


def _cells(line: str) -> list[_Cell]:
    """Return what stands between two blanks or more; nothing where a tab tells no columns."""
    if any(c.isspace() and c != " " for c in line):
        return []
    widths = (2 if unicodedata.east_asian_width(c) in _WIDE else 1 for c in line)
    columns = [0, *accumulate(widths)]
    return [_Cell(columns[m.start()], m.start()) for m in _CELL.finditer(line)]


def _under(heads: Sequence[_Cell], rule: str) -> list[int]:
    """Return where in the line below the heads their cells begin."""
    return [h.column for h in heads[1:] if h.column < len(rule)]


def _barred(line: str, cells: Sequence[int]) -> str:
    """Return a line with a bar before each of its cells but the first; a line of signs of
    equality, or drawn, with dashes."""
    if _RULE.fullmatch(line):
        line = re.sub(r"[=\u2500\u2550]", "-", line)
    marks = list(line)
    for at in cells:
        marks[at - 2] = "|"
    return "".join(marks)
