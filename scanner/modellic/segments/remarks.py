"""Remarks behind a reference mark within a line: 売上が50万円以内であること ※超えた場合は…

Each is a sentence of its own, and hangs on no lead-in: what it says of whoever exceeds a figure is
none of what the figure before it is a condition of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from modellic.rules import Span

_MARK = "\u203b"
_BEGINS = re.compile(r"(?<=[\s\u3002)\uff09])\u203b(?!\s?\d{0,2}(?:[\s|(:.\uff08\uff1a\u3001]|$))")
"""Such a mark before words; one with a number, "※1", but points to a remark elsewhere."""


def remarks_apart(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the sentences of a paragraph, those behind such marks apart; a row stays whole."""
    if _MARK not in text or "|" in text:
        yield from spans
        return
    for start, end in spans:
        here = start
        for mark in _BEGINS.finditer(text, start + 1, end):
            yield here, mark.start()
            here = mark.start()
        yield here, end


def is_remark(text: str) -> bool:
    """Say whether a sentence is such a remark."""
    return text.startswith(_MARK)
