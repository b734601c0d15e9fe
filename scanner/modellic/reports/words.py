"""Small words that several reports for people share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from modellic.rules import Rank

if TYPE_CHECKING:
    from modellic.report import FileReport
    from modellic.rules import Evidence

_LONG_WORD: Final = 24

DIM: Final = "bright_black"
"""The style of what is there to be looked up, and not to be read first."""


def joined_lines(lines: Sequence[tuple[int, int]]) -> str:
    """Return lines as `3,10-12`, each once: several passages may stand in one."""
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in dict.fromkeys(lines))


def cut(quote: str, size: int) -> str:
    """Return at most `size` code points, with a mark where there were more.

    A word stays whole where it is not long; Chinese and Japanese have no spaces to cut at.
    """
    if len(quote) <= size:
        return quote
    head = quote[:size]
    space = head.rfind(" ", size - _LONG_WORD) if not quote[size].isspace() else -1
    return f"{head[:space] if space > 0 else head} […]"


def language_of(files: Iterable[FileReport], sha256: str) -> str:
    """Return the language (ISO 639-1) of a text that was read; empty where it is not known."""
    found = (f.language for f in files if f.sha256 == sha256 and f.language != "und")
    return next(found, None) or ""


def quoted(quote: str) -> str:
    """Return a quotation on one line, nothing where it is empty."""
    return f"“{' '.join(quote.split())}”" if quote else ""


def place(evidence: Evidence) -> str:
    """Return where the words stand, `LICENSE:22-26`, and whether only a record says so."""
    lines = f":{joined_lines(evidence.lines)}" if evidence.lines else ""
    where = f"{evidence.file}{lines}"
    if evidence.rank is Rank.RECORD:
        return f"{where} of the text verified on {evidence.verified or 'no date'}; not read now"
    return where
