"""Denials of what no list knows, beside a figure: "your service is not public and has at most 100
users".

Such a denial is of its own half alone; that half is reported.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, READ, Token
from modellic.extract.words.lexicon import Meaning

_LEAST = 4
"""Characters of the words that are denied."""


def without_idle_denials(own: list[Token], _text: str) -> list[Token]:
    """Return the tokens without such a denial and the joint behind it, with a mark in its place."""
    read = [t for t in own if t.type in READ]
    for at, token in enumerate(read[:-1]):
        joint = read[at + 1]
        if token.type == "NOT" and _is_idle(token, joint, read[:at]):
            mark = token.typed("UNREAD").valued(Meaning("UNREAD", ""))
            return [mark if t is token else t for t in own if t is not joint]
    return own


def _is_idle(denial: Token, joint: Token, before: Sequence[Token]) -> bool:
    """Say whether nothing is known of what is denied in a case before a joint."""
    opened = bool(before) and before[-1].type in HEADS | {"WHOSE"}
    return (
        opened
        and any(t.type in HEADS for t in before)
        and joint.type in ("AND", "OR")
        and joint.span[0] - denial.span[1] >= _LEAST
    )
