"""Orders that follow a leave in one sentence: "feel free to use it, but credit us and never sell
it"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import BINDING, Token, is_asked, is_banned, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.shapes import Shape

_LEAVES = ("MAY", "GRANT")
_BUT = Shape(r"[,;]\s(?:{CONTRASTS_ORDER})\s(?:(?:{BESIDE_ORDER})[\s,]+)*$", re.IGNORECASE)
_AND = Shape(
    r"[,\s]\s?(?:{JOINS}|{CONTRASTS_ORDER})\s(?:(?:{BESIDE_ORDER})[\s,]+)*$", re.IGNORECASE
)
_NEXT = 1


def with_orders_behind_leave(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with the order, or the ban, that each verb implies."""
    out: list[Token] = []
    left = opened = False
    for token in own:
        if token.type in BINDING:
            if opened and token.type == "MUST_NOT":
                out.append(Token("SEP", ";", (token.span[0], token.span[0])))
            left = opened = False
        elif token.type in _LEAVES:
            left = True
        elif token.type == "BIDS" and (left or opened) and _is_done(token, own):
            before = text[: token.span[0]]
            begins = left and _BUT.ends(before)
            if begins or (opened and _AND.ends(before)):
                # The leave ends here; what one verb orders, the next may forbid.
                place = sum(1 for t in out if t.span[0] < token.span[0])
                out[place:place] = _ordered(token)
                left, opened = False, True
        out.append(token)
    return out


def _ordered(order: Token) -> list[Token]:
    at = (order.span[0], order.span[0])
    kind = "MUST_NOT" if meaning(order) == "not" else "MUST"
    return [Token("SEP", ";", at), Token(kind, Meaning(kind, ""), at)]


def _is_done(order: Token, own: Sequence[Token]) -> bool:
    """Say whether a deed begins with the verb of an order, or right behind the "never" of one."""
    start, end = order.span
    if meaning(order) == "not":
        return any(is_banned(t) and 0 <= t.span[0] - end <= _NEXT for t in own)
    return meaning(order) == "" and any(is_asked(t) and t.span[0] == start for t in own)
