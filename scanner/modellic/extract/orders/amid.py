"""What is done while something else is: "bei der Weitergabe Hinweise zu entfernen" bans no copies.

A noun behind such a word tells when, and is not what the sentence forbids.
"""

from __future__ import annotations

from modellic.extract.lexing.token import Token, is_banned
from modellic.shapes import Shape

_AMID = Shape(
    r"\b{AMID}\s+(?:[a-z\u00df-\u00ff]+\s+)?(?:[A-Z\u00c4-\u00dc][^\W\d_]+\s+{JOINS_NOUNS}\s+)?$"
)
_BEFORE = 60
"""Characters before a noun within which such a word stands."""


def without_amid(own: list[Token], words: str) -> list[Token]:
    """Leave out the bans of single nouns that tell but when something is forbidden."""
    if not any(t.type == "MUST_NOT" for t in own):
        return own
    return [t for t in own if not (is_banned(t) and tells_when(t, words))]


def tells_when(token: Token, words: str) -> bool:
    """Say whether a noun tells but when something happens: "bei der Weitergabe"."""
    start, end = token.span
    alone = " " not in words[start:end].strip() and words[start : start + 1].isupper()
    return alone and _AMID.search(words[max(0, start - _BEFORE) : start]) is not None
