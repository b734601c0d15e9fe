"""Strings from outside, made safe to show: what a terminal would obey becomes visible.

Model cards and licences are written by strangers. A control character, an escape sequence or an
invisible mark that turns the reading order (https://trojansource.codes) shows as its code instead.
"""

from __future__ import annotations

import re
import unicodedata

# General categories of Unicode: control, format, surrogate, private use, line and paragraph ends.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_PLAIN = re.compile(r"[\x20-\x7e]*")


def visible(text: str) -> str:
    """Return `text` on one line: white space as single spaces, what cannot be seen as its code."""
    return escaped(" ".join(text.split()))


def escaped(text: str) -> str:
    r"""Return `text` with every unseen character as `\x1b`, `\u202e` or `\U000e0001`."""
    if _PLAIN.fullmatch(text):
        return text
    return "".join(code(char) if unseen(char) else char for char in text)


def unseen(char: str) -> bool:
    """Tell whether a character does something instead of being shown."""
    return unicodedata.category(char) in _UNSEEN


def code(char: str) -> str:
    r"""Return the escape of a character, as Python writes it."""
    point = ord(char)
    if point < 0x100:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"
