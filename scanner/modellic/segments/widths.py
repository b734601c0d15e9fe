"""At which width the lines of a text are wrapped, by which one that ends sooner is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from modellic.segments.bare_lists import Line
from modellic.segments.cjk import CJK

_MOST_LINES = 5000
"""Lines by which the width of a text is told."""
_FULL = 0.75
"""Share of the width that a line has at least where it ends because the next word is too long."""
_ALIKE = 4
"""Columns by which lines of ideographs differ that are wrapped: a mark may not begin a line."""


def widths(lines: Sequence[Line], is_marked: Callable[[str], bool]) -> list[int]:
    """Return the width at which each line seems to be wrapped, in columns. Linear in their number.

    That of the text; or, where it is narrower, that of a paragraph of which some line goes on in
    lower case or all are alike, and of those whose lines are as full: a clause is often put behind
    a licence of which each paragraph, or each item, is one long line.
    """
    paragraphs = list(_paragraphs(lines, is_marked))
    widest = _nearly_widest(c for p in paragraphs for c in p.columns)
    wrapped = _nearly_widest(c for p in paragraphs if p.is_wrapped for c in p.columns[:-1])
    found: list[int] = []
    for paragraph in paragraphs:
        if paragraph.is_wrapped:
            width = min(widest, max(paragraph.columns))
        elif wrapped and paragraph.is_full(wrapped):
            width = min(widest, wrapped)
        else:
            width = widest
        found += [width] * len(paragraph.columns)
    return found


def columns(line: str) -> int:
    """Return how wide a line is to the eye: what is as wide as two letters counts twice, or the
    lines of one language in a text of two would all seem short."""
    return len(line) if line.isascii() else len(line) + len(CJK.findall(line))


class _Paragraph:
    """Lines that no empty one and no mark of an item parts."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.columns = [columns(line) for line in lines]
        full = self.columns[:-1]
        alike = len(full) > 1 and max(full) - min(full) <= _ALIKE and self.columns[-1] <= max(full)
        alike = alike and CJK.search(lines[0]) is not None
        self.is_wrapped = alike or any(line.lstrip()[:1].islower() for line in lines[1:])

    def is_full(self, width: int) -> bool:
        """Say whether each line but the last is nearly as wide as the lines of a text are."""
        full = self.columns[:-1]
        return bool(full) and min(full) >= _FULL * width and max(self.columns) <= width + _ALIKE


def _paragraphs(lines: Sequence[Line], is_marked: Callable[[str], bool]) -> Iterator[_Paragraph]:
    held: list[str] = []
    for _, line in lines:
        if held and (not line.strip() or not held[-1].strip() or is_marked(line)):
            yield _Paragraph(held)
            held = []
        held.append(line)
    if held:
        yield _Paragraph(held)


def _nearly_widest(found: Iterable[int]) -> int:
    lengths = sorted(islice(filter(None, found), _MOST_LINES))
    return lengths[len(lengths) * 9 // 10] if lengths else 0
