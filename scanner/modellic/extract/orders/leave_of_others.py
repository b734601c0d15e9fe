"""Leave that is none of the licensor's: "obtain authorization from the competent authorities",
"any export license", "the consent of the people depicted" ask for no license of the model."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning
from modellic.rules import Duty, Span
from modellic.shapes import Shape

_OF_OTHERS = Shape(r"\s(?:{LEAVE_OF_OTHERS})\b", re.IGNORECASE)
_OF_EXPORT = Shape(r"\b{EXPORT_LEAVE}\b", re.IGNORECASE)
_REACH = 40
"""Characters behind words that ask for leave in which it is told whose."""


def without_leave_of_others(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence without a licence that somebody else would give."""
    if not any(map(_asks_leave, own)):
        return own
    named = [t.span for t in own if t.type == "CONSENT" and _OF_OTHERS.match(text, t.span[1])]
    named += [m.span() for m in _OF_EXPORT.finditer(text)]
    return [t for t in own if not (_asks_leave(t) and _reaches_one(t.span, named))]


def _asks_leave(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) == Duty.OBTAIN_LICENSE


def _reaches_one(asked: Span, named: Sequence[Span]) -> bool:
    return any(asked[0] <= start <= asked[1] + _REACH for start, _ in named)
