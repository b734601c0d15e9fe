"""Pronouns that something is compared with: "whoever exceeds it must register". Those who must are
told by the words before, and "it must" is of nobody.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning

_BESIDE = 1
"""Characters between a comparison and what it compares with."""


def without_compared_pronouns(found: Sequence[Token]) -> list[Token]:
    """Return tokens without words that seem to look back, where their pronoun is an object."""
    compared = [t.span for t in found if t.type == "CMP" or _beyond(t)]
    return [t for t in found if not (_looks_back(t) and _is_object(t, compared))]


def _beyond(token: Token) -> bool:
    return token.type == "REFERS" and meaning(token) == "beyond"


def _looks_back(token: Token) -> bool:
    return token.type == "REFERS" and meaning(token) == "same"


def _is_object(token: Token, compared: Sequence[tuple[int, int]]) -> bool:
    at = token.span[0]
    return any(start < at <= end + _BESIDE for start, end in compared)
