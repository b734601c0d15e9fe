"""Duties that a licence of another kind spares: "delete all copies unless you have a commercial
licence". Whoever has one owes nothing; nobody is asked to get it."""

from __future__ import annotations

from modellic.extract.lexing.token import Token, is_asked, meaning
from modellic.extract.words.spans import touches_one

_OTHERWISE = frozenset(("MUST_NOT", "MAY", "GRANT", "NEEDS"))
"""What is forbidden, or allowed, without that licence asks for it."""
_LICENCE = "obtain-license"


def without_sparing_leave(own: list[Token], text: str) -> list[Token]:  # noqa: ARG001
    """Return the tokens of a sentence that orders something without the licence that spares it."""
    leaves = [t.span for t in own if t.type == "LEAVE" and meaning(t) == "asked"]
    asked = [t for t in own if is_asked(t) and not touches_one(t.span, leaves)]
    orders = [t for t in own if t.type == "MUST" and not touches_one(t.span, leaves)]
    ordered = any(meaning(t) != _LICENCE for t in asked) and bool(orders)
    if not ordered or any(t.type in _OTHERWISE and not touches_one(t.span, leaves) for t in own):
        return own
    return [
        t
        for t in own
        if not (t.type == "DEED" and meaning(t) == _LICENCE and touches_one(t.span, leaves))
    ]
