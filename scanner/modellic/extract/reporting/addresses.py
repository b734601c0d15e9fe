"""Lines that but tell where somebody can be reached: "Email: a@example.org"."""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"[\W_]*(?:(?:(?:[A-Za-z\u00c0-\u024f-]{1,20} ?){1,3}|[\u3040-\u9fff\uac00-\ud7a3]{1,6})"
    r"[\W_]{0,4}[:\uff1a][\W_]*)?"
    r"(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?:https?://|www\.)\S{3,200})[\W_]*"
)
"""A label of three words at the most, or six ideographs, and an address of mail or of a page."""
_SIGNS = ("@", "://", "www.")
"""One of these stands in each address."""
_LONGEST = 300


def is_address(words: str) -> bool:
    """Say whether words are an address, with its label or without: they ask for nothing."""
    if len(words) > _LONGEST or not any(sign in words for sign in _SIGNS):
        return False
    return _ADDRESS.fullmatch(words) is not None
