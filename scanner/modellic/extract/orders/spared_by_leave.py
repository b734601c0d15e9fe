"""Duties that a licence of another kind spares: "delete all copies unless you have a commercial
licence". Whoever has one owes nothing; nobody is asked to get it."""

from __future__ import annotations

from modellic.extract.lexing.token import Token, is_asked, meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Duty

_OTHERWISE = frozenset(("MUST_NOT", "MAY", "GRANT"))
"""Where something is forbidden or allowed without a licence, that licence is asked for."""


def without_sparing_leave(own: list[Token], text: str) -> list[Token]:  # noqa: ARG001
    """Return the tokens of a sentence that orders something without the licence that spares it."""
    leaves = [t.span for t in own if t.type == "LEAVE" and meaning(t) == "asked"]
    asked = [t for t in own if is_asked(t) and not touches_one(t.span, leaves)]
    orders = [t for t in own if t.type == "MUST" and not touches_one(t.span, leaves)]
    ordered = any(meaning(t) != Duty.OBTAIN_LICENSE for t in asked) and bool(orders)
    if not ordered or any(t.type in _OTHERWISE and not touches_one(t.span, leaves) for t in own):
        return own
    spared = [t for t in own if t.type == "DEED" and meaning(t) == Duty.OBTAIN_LICENSE]
    return [t for t in own if t not in spared or not touches_one(t.span, leaves)]
