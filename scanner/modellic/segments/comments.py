"""Licence texts that stand in a program's comments: lines without the marks of the comment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

Line: TypeAlias = tuple[int, str]
"""Where a line, or what is left of it, begins in the source, and its words."""
_OPEN = re.compile(r"\s*/\*+!?(?=\s|$)")
_STAR = re.compile(r"\s*\*+(?=\s|$)")
_SLASHES = re.compile(r"\s*//+!?(?=\s|$)")
_HASH = re.compile(r"\s*#(?=\s|$)")
_DASHES = re.compile(r"\s*--(?=\s|$)")
_BAR = re.compile(r"\s*[\u2502\u2503\u2551]")
"""The side of a box that is drawn round a text."""
_BARS = " \t\u2502\u2503\u2551"
_WRAPPED = re.compile(r"\s+[a-z]")
_SHARE = 0.5
"""Share of a text's lines that bear a mark where the mark is a comment's and no heading's."""


def uncommented(lines: Iterable[Line]) -> list[Line]:
    """Return lines without the marks of comments. Linear in their number.

    "#" and "--" begin comments where half of the text bears them and some line goes on in lower
    case, as no row of headings or list items does.
    """
    found = [_unboxed(_rest(line, _SLASHES)) for line in _unblocked(list(lines))]
    written = sum(1 for _, line in found if line.strip())
    for mark in (_HASH, _DASHES):
        marked = [_rest(line, mark) for line in found]
        changed = [after for after, before in zip(marked, found, strict=True) if after != before]
        wrapped = any(_WRAPPED.match(line) for _, line in changed)
        if wrapped and len(changed) >= _SHARE * written:
            return marked
    return found


def _unblocked(lines: Sequence[Line]) -> Iterator[Line]:
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


def _unboxed(line: Line) -> Line:
    """Return a line without the sides of the box that it stands in."""
    start, words = _rest(line, _BAR)
    return (start, words.rstrip(_BARS)) if start != line[0] else line


def _closes(line: str) -> bool:
    return line.rstrip().endswith("*/")


def _rest(line: Line, mark: re.Pattern[str]) -> Line:
    start, words = line
    found = mark.match(words)
    return (start + found.end(), words[found.end() :]) if found else line
