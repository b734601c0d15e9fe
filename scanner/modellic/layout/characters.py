"""Characters that end a line or a sentence, each in the one form that is looked for."""

from __future__ import annotations

import re
import unicodedata

_LINE_END = re.compile("\r(?!\n)|[\x0b\x0c\x85\u2028\u2029]")
"""What ends a line beside "\\n" and "\\r\\n" (Unicode Standard, 5.8, "Newline Guidelines")."""
_IDEOGRAPHIC = "\u3001\u3002\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WIDE_STOP = re.compile(rf"(?<=[{_IDEOGRAPHIC}][{_IDEOGRAPHIC})\uff09])\uff0e")

_DECOMPOSED = re.compile(
    r"[^\W\d_][\u0300-\u036f\u3099\u309a]+|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?"
)
"""A letter or kana with marks of its own, and the letters of a Korean syllable."""
PLACE_HOLDER = "\u2060"
"""Stands where a character took more than one place: it is not seen, and parts no word."""


def composed(source: str) -> str:
    """Return a text with one character for each letter and its marks, which in files of macOS and
    texts out of PDF are several (Unicode Standard Annex 15, normalization form C)."""
    return source if source.isascii() else _DECOMPOSED.sub(_composed, source)


def _composed(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match[0]).ljust(len(match[0]), PLACE_HOLDER)


def with_line_ends(source: str) -> str:
    """Return a text with "\\n" where anything else ends a line, the end of a page among them."""
    return _LINE_END.sub("\n", source)


def with_stops(source: str) -> str:
    """Return a text with the ideographic full stop where some of Japan write a wide one: \uff0e

    That of a number is none.
    """
    return _WIDE_STOP.sub("\u3002", source) if "\uff0e" in source else source
