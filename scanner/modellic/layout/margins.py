"""Texts in a program's comments, a quotation or a box: lines without the marks before them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import TypeAlias

from modellic.rules import Span

_Line: TypeAlias = tuple[int, str]
"""Where a line, or what is left of it, begins in the source, and its words."""
_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_OPEN = re.compile(r"\s*/\*+!?(?=\s|$)")
_STAR = re.compile(r"\s*\*+(?=\s|$)")
_SLASHES = re.compile(r"\s*//+!?(?=\s|$)")
_HASH = re.compile(r"\s*#(?=\s|$)")
_SHARED_MARGINS = (_HASH, re.compile(r"\s*--(?=\s|$)"))
"""Marks of comments that are those of headings and dashes, too."""
_WHOLE_MARGINS = tuple(
    map(
        re.compile,
        (
            r"\s*\*(?=\s|$)",
            r"\s*(?:;+|%+|\.\.|\"|'|!)(?=\s|$)",
            r"\s*(?i:rem|dnl)(?=\s|$)",
        ),
    )
)
"""Marks that are a comment's where nearly every line bears them, empty ones among them."""
_QUOTED = re.compile(r"\s*(?:>(?!=)[ \t]?)+")
_FIGURE = re.compile(r"\s*[$\u20ac\u00a3\u00a5]?\d(?!\d?(?:[.)](?!\d)|[\u3001\uff0e]))")
"""What stands behind a sign that compares: "> 100 users", and no "> 2." of an item."""
_BAR = re.compile(r"\s*[\u2502\u2503\u2551]")
"""The side of a box that is drawn round a text."""
_BARS = " \t\u2502\u2503\u2551"
_WRAPPED = re.compile(r"\s+[a-z]")
_RUNS_OVER = re.compile(r"\s.{40,}[\w,-]\s*$")
"""A line as wide as a comment's that ends amid its sentence: no heading stands below it."""
_SHARE = 0.5
"""Share of a text's lines that bear a mark where the mark is a comment's and no heading's."""
_NEARLY_ALL = 0.8
"""The same where the mark might be that of items, or of a quotation within a text."""
_FEWEST = 3
"""Lines that a quotation has at least where it is the whole text."""
_MARKED = re.compile(r"(?m)^[ \t]*(?:[/#*;%.\"'!>\u2502\u2503\u2551]|--|(?i:rem|dnl)\b)")


def without_margins(source: str) -> str:
    """Return a text with blanks where its lines have the marks of a comment, a quotation or a box.

    Linear in its length, which stays.
    """
    if _MARKED.search(source) is None:
        return source
    before = [(m.start(), m[0]) for m in _LINE.finditer(source)]
    after = _unquoted(_uncommented(before))
    return _blanked(source, chain.from_iterable(map(_taken, before, after)))


def _taken(before: _Line, after: _Line) -> Iterator[Span]:
    """Yield what was taken from a line: its mark, and what stands behind its words."""
    (start, words), (begin, left) = before, after
    if begin > start:
        yield start, begin
    if begin + len(left) < start + len(words):
        yield begin + len(left), start + len(words)


def _blanked(source: str, spans: Iterable[Span]) -> str:
    pieces: list[str] = []
    here = 0
    for start, end in spans:
        pieces += (source[here:start], " " * (end - start))
        here = end
    return "".join(pieces) + source[here:]


def _uncommented(lines: Sequence[_Line]) -> list[_Line]:
    """Return lines without the marks of comments.

    "#" and "--" begin comments where half of the text bears them and some line goes on in lower
    case, as no row of headings or list items does, or a wide one goes on at all; any mark does
    where nearly each line bears it, empty ones among them.
    """
    found = [_unboxed(_rest(line, _SLASHES)) for line in _unblocked(lines)]
    for mark in (*_SHARED_MARGINS, *_WHOLE_MARGINS):
        marked, share, wrapped, parted = _tried(found, mark)
        wrapped = wrapped or (mark is _HASH and _runs_over(found, marked))
        if parted and share >= _NEARLY_ALL:
            return marked
        if wrapped and share >= _SHARE and mark in _SHARED_MARGINS:
            return marked
    return found


def _runs_over(before: Sequence[_Line], after: Sequence[_Line]) -> bool:
    """Say whether a wide line with a mark goes on in the next one, which has the mark, too."""
    borne = [(one != other, other[1]) for one, other in zip(before, after, strict=True)]
    return any(
        above and below and _RUNS_OVER.match(words) is not None
        for (above, words), (below, _) in pairwise(borne)
    )


def _unquoted(lines: Sequence[_Line]) -> Sequence[_Line]:
    """Return the lines of a text that is one quotation without its marks.

    Where most of the lines go on with a figure, the mark compares.
    """
    marked, share, _, _ = _tried(lines, _QUOTED)
    compared = sum(1 for _, line in marked if _FIGURE.match(line))
    whole = share >= _NEARLY_ALL and len(lines) >= _FEWEST and compared * 2 < len(lines)
    return marked if whole else lines


def _tried(lines: Sequence[_Line], mark: re.Pattern[str]) -> tuple[list[_Line], float, bool, bool]:
    """Return lines without a mark, the share of the written ones that bear it, and whether one of
    those goes on in lower case and one has nothing but the mark."""
    marked = [_rest(line, mark) for line in lines]
    written = sum(1 for _, line in lines if line.strip())
    changed = [after for after, before in zip(marked, lines, strict=True) if after != before]
    wrapped = any(_WRAPPED.match(line) for _, line in changed)
    parted = any(not line.strip() for _, line in changed)
    return marked, len(changed) / max(written, 1), wrapped, parted


def _unblocked(lines: Sequence[_Line]) -> Iterator[_Line]:
    """Yield lines without the marks of block comments: "/*", a star before each line, "*/"."""
    ends = {n for n, (_, line) in enumerate(lines) if "*/" in line and _closes(line)}
    last = max(ends, default=-1)
    inside = False
    for at, (start, words) in enumerate(lines):
        opens = not inside and at <= last and bool(_OPEN.match(words))
        line = (start, words)
        if opens or inside:
            line = _rest(line, _OPEN if opens else _STAR)
        if at in ends and (inside or opens):
            line = (line[0], line[1].rstrip().removesuffix("/").rstrip("*"))
        inside = (inside or opens) and at not in ends
        yield line


def _unboxed(line: _Line) -> _Line:
    """Return a line without the sides of the box that it stands in."""
    start, words = _rest(line, _BAR)
    return (start, words.rstrip(_BARS)) if start != line[0] else line


def _closes(line: str) -> bool:
    return line.rstrip().endswith("*/")


def _rest(line: _Line, mark: re.Pattern[str]) -> _Line:
    start, words = line
    found = mark.match(words)
    return (start + found.end(), words[found.end() :]) if found else line
