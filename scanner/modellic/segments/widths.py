"""At which width the lines of a text are wrapped, by which one that ends sooner is told."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from modellic.segments.bare_lists import Line
from modellic.segments.cjk import CJK

_MOST_LINES = 5000
"""Lines by which the width of a text is told."""


def widths(lines: Sequence[Line]) -> list[int]:
    """Return the width at which each line seems to be wrapped, in columns. Linear in their number.

    That of the text; or that of the paragraph, where it is narrower and some of its lines go on in
    lower case: a clause is often put behind a licence of which each paragraph is one long line.
    """
    width = _width(lines)
    found: list[int] = []
    for written, group in groupby(lines, key=lambda line: bool(line[1].strip())):
        words = [line for _, line in group]
        wrapped = written and any(line.lstrip()[:1].islower() for line in words[1:])
        own = max(map(columns, words)) if wrapped else width
        found += [min(width, own)] * len(words)
    return found


def columns(line: str) -> int:
    """Return how wide a line is to the eye: what is as wide as two letters counts twice, or the
    lines of one language in a text of two would all seem short."""
    return len(line) if line.isascii() else len(line) + len(CJK.findall(line))


def _width(lines: Sequence[Line]) -> int:
    lengths = sorted(columns(line) for _, line in lines[:_MOST_LINES] if line.strip())
    return lengths[len(lengths) * 9 // 10] if lengths else 0
