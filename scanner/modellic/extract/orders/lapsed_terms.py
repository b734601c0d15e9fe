"""When an order falls due is no loss: "above $1M you must delete it all when the licence ends"."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning, option
from modellic.extract.words.spans import overlap
from modellic.rules import Duty, Use

_OPENS = 12
"""Characters at most between "when" and the licence that ends: "when the present licence"."""


def without_lapse(own: Sequence[Token], _words: str) -> list[Token]:
    """Return the tokens without the licence that ends above a figure, where its end is only the
    time of an order that stands before it.

    "Above $1 million your licence ends" asks for another licence; "above $1 million you must
    delete all copies when your licence ends" does not.
    """
    return [t for t in own if not _is_time(t, own)]


def _is_time(token: Token, own: Sequence[Token]) -> bool:
    if meaning(token) != Duty.OBTAIN_LICENSE or option(token, "needs") != "threshold":
        return False
    if not any(meaning(t) == Use.TERMINATED and overlap(t.span, token.span) for t in own):
        return False
    start = token.span[0]
    heads = [t.span[0] for t in own if t.type == "IF" and 0 <= start - t.span[1] <= _OPENS]
    if not heads:
        return False
    ordered = any(t.type in ("MUST", "BIDS") and t.span[0] < heads[-1] for t in own)
    return ordered and all(t.span[1] <= heads[-1] for t in own if t.type == "AMOUNT")
