"""Acts that stand right before an order of their own behind a ban: 严禁售卖,二次分发须保留声明.

In Chinese no word parts the two clauses but the comma, and the act is what the order is for.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import USE_OF_BAN, Token, as_use, is_banned, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.segments.cjk import has_cjk

_COMMAS = ",\uff0c;\uff1b"
_NEXT = 1
"""Characters between an act and the order that is for it: the 时 of 分发时须."""


def with_acts_before_orders(own: list[Token], words: str) -> list[Token]:
    """Return the tokens of such a sentence with the act as the case of its order."""
    orders = [t.span[0] for t in own if t.type == "MUST"]
    bans = [t.span[1] for t in own if t.type == "MUST_NOT"]
    if not orders or not bans or not has_cjk(words):
        return own
    acts = [t for t in own if _is_act(t, orders, bans, words)]
    if not acts:
        return own
    spans = {t.span for t in acts}
    out: list[Token] = []
    opened: set[int] = set()
    for token in own:
        if token.span not in spans or token.type not in ("DEED", "USE"):
            out.append(token)
        elif token in acts and token.span[0] not in opened:
            at = (token.span[0], token.span[0])
            opened.add(token.span[0])
            out += [Token("SEP", ";", at), Token("IF", Meaning("IF", ""), at), as_use(token)]
    return out


def _is_act(token: Token, orders: Sequence[int], bans: Sequence[int], words: str) -> bool:
    """Say whether an act stands between a comma behind a ban and an order right behind it."""
    start, end = token.span
    if not is_banned(token) or meaning(token) not in USE_OF_BAN or start == 0:
        return False
    begins = words[:start].rstrip()[-1:] in _COMMAS and any(ban <= start for ban in bans)
    return begins and any(0 <= at - end <= _NEXT for at in orders)
