"""Quotation marks behind a full stop that open a term and close nothing: 不得再分发。"分发"是指…

They belong to the sentence behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from modellic.rules import Span

_MARK = '"'
_BEHIND = re.compile(r"[^\s\"\u3002]")


def with_opened(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield the sentences of a paragraph, one that ends in such a mark without it, and the one
    behind it with it."""
    moved = 0
    for start, end in spans:
        begin = start - moved
        opens = text.endswith(_MARK, begin, end) and text.count(_MARK, begin, end) % 2 == 1
        moved = int(opens and _BEHIND.match(text, end) is not None)
        yield begin, end - moved
