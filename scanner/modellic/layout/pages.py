"""What stands where the pages of a document end, amid a sentence as often as not: page numbers, and
the line that each page repeats."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import groupby, pairwise

from modellic.rules import Span
from modellic.shapes import Shape

_LINE = re.compile(r"[^\n]*\n?")
_NUMBER_LINE = re.compile(r"(?m)^(?!.{50})[^\w\n]*(?:[^\W\d_]+[ .]*)?\d{1,4}(?!\d).{0,24}$")
_NUMBERED = Shape(
    r"[\s|\[(*_\u2013\u2014-]*(?P<named>{PAGE})?[\s.]{0,2}(?P<number>\d{1,4})"
    r"(?:\s?(?:/|{OF_PAGES})\s?\d{1,4})?\s?(?P<named_behind>{PAGE_BEHIND})?[\s|\])*_\u2013\u2014-]*",
    re.IGNORECASE,
)
_SAYS = Shape(r"\b(?:{PREDICATE}|{HEAD_SAYS})\b|{CJK_BINDS}", re.IGNORECASE)
"""What a line says that people must read, though each page repeats it: "Not for commercial use"."""
_DIGITS = re.compile(r"\d+")
_ENDED = re.compile(r"[.;:!?\u3002\uff1b\uff1a\uff01\uff1f]\W{0,3}$")
_LEAST_LINES = 5
"""Lines with words that a page has at least: numbers that stand nearer are those of a list."""
_LONGEST_HEAD = 90
_TIMES = 2
"""How often a line stands at the end of a page where it is that of every page."""


def without_page_ends(source: str) -> str:
    """Return a text with blanks for its page numbers and the lines that each page repeats.

    A sentence amid which a page ends goes on in the next line. Linear in the length, which stays.
    """
    if _NUMBER_LINE.search(source) is None:
        return source
    spans = [m.span() for m in _LINE.finditer(source) if m[0]]
    lines = [source[start:end].strip() for start, end in spans]
    numbers = _page_numbers(lines)
    ends = numbers | _heads(lines, numbers)
    pieces: list[str] = []
    here = 0
    for first, last in _gaps(lines, ends):
        start, end = spans[first][0], spans[last][1]
        goes_on = first > 0 and not _ENDED.search(lines[first - 1])
        pieces += (source[here:start], _blank(source[start:end], goes_on))
        here = end
    return "".join(pieces) + source[here:]


def _blank(gap: str, goes_on: bool) -> str:
    """Return the blanks for a gap: an empty line, or nothing where a sentence goes on."""
    return " " * len(gap) if goes_on else re.sub(r"[^\n]", " ", gap)


def _page_numbers(lines: Sequence[str]) -> Set[int]:
    """Return which lines are page numbers: named as such, or bare ones that count pages."""
    found: set[int] = set()
    bare: list[tuple[int, int, int]] = []
    written = 0
    for at, line in enumerate(lines):
        match = _NUMBERED.fullmatch(line) if line and len(line) < _LONGEST_HEAD else None
        if match is None:
            written += bool(line)
        elif match["named"] or match["named_behind"]:
            found.add(at)
        elif _stands_alone(lines, at):
            bare.append((at, int(match["number"]), written))
    for (one, first, above), (other, second, below) in pairwise(bare):
        if second == first + 1 and below - above >= _LEAST_LINES:
            found |= {one, other}
    return found


def _stands_alone(lines: Sequence[str], at: int) -> bool:
    return not (lines[at - 1 : at] or [""])[0] or not (lines[at + 1 : at + 2] or [""])[0]


def _heads(lines: Sequence[str], numbers: Set[int]) -> Set[int]:
    """Return which lines beside page numbers are repeated there."""
    beside: dict[str, list[int]] = {}
    for number in numbers:
        for at in _neighbours(lines, number):
            short = len(lines[at]) <= _LONGEST_HEAD
            if at not in numbers and short and not _SAYS.search(lines[at]):
                beside.setdefault(_DIGITS.sub("#", lines[at]), []).append(at)
    return {at for places in beside.values() if len(places) >= _TIMES for at in places}


def _neighbours(lines: Sequence[str], number: int) -> Iterator[int]:
    """Yield the nearest lines with words above and below one, past an empty line at most."""
    for step in (-1, 1):
        for at in (number + step, number + 2 * step):
            if 0 <= at < len(lines) and lines[at]:
                yield at
                break


def _gaps(lines: Sequence[str], ends: Set[int]) -> Iterator[Span]:
    """Yield the first and the last of the lines where a page ends, empty ones among them."""
    numbered = range(len(lines))
    for passed_over, group in groupby(numbered, key=lambda at: not lines[at] or at in ends):
        gap = list(group)
        if passed_over and not ends.isdisjoint(gap):
            yield gap[0], gap[-1]
