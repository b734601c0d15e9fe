"""Acts that need leave where they are done for commerce: "you may not change or host it for
commercial purposes without our consent".

Whoever does one of them for free needs none, nor does whoever but uses the work.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.lexing.token import Token, is_banned, meaning
from modellic.extract.orders.acts import acts_of, is_use, leave_of, needing_leave, says_more
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty, Prohibition, Span, Use
from modellic.shapes import Shape

_FOR = Shape(r"\b{FOR_TRADE}\s+(?:\w+\s+)?$", re.IGNORECASE)
_OPENS_WITH_FOR = Shape(r"{FOR_TRADE}\s", re.IGNORECASE)
_HEADS = frozenset(("MUST_NOT", "FORBIDS"))
_BEFORE = 30
"""Characters before the words for commerce among which "for" is looked for."""
_NEXT = 24
"""Characters between those words and the leave: "for commercial purposes is prohibited without"."""


def with_acts_for_trade(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with each act as a case of the licence that it needs for
    commerce."""
    leave = leave_of(t for t in own if t.type == "LEAVE" and meaning(t) == "asked")
    heads = [t.span for t in own if t.type in _HEADS]
    if leave is None or not heads or any(says_more(t, own, leave) for t in own):
        return own
    trade = _end(own, text, leave)
    if trade is None or any(t.type == "FIELD" for t in own):
        return own
    others = [t for t in own if not (_tells_of_trade(t) and touches_one(t.span, [trade]))]
    acts = [t for t in acts_of(others, text, leave) if meaning(t) != Prohibition.COMMERCIAL_USE]
    if not acts or not all(map(is_use, acts)) or not _stands_last(trade, acts, leave, heads, text):
        return own
    if any(t.type == "BAN" and meaning(t) == "use" and t.span[0] < trade[0] for t in own):
        return own  # All commerce is use.
    needed = needing_leave(others, acts, text)
    if needed is None:
        return own
    return [_for_sale(t) if t.type == "USE" else t for t in needed]


def _end(own: Sequence[Token], text: str, leave: Span) -> Span | None:
    """Return where the one end of commerce stands: "for commercial purposes"."""
    ends: list[Span] = []
    for token in own:
        start, stop = token.span
        before = text[max(0, start - _BEFORE) : start]
        if overlap(token.span, leave) or not _names_trade(token):
            continue
        if _FOR.search(before) or _OPENS_WITH_FOR.match(text, start):
            ends.append((start, stop))
    if not ends:
        return None
    first, last = min(ends)[0], max(end for _, end in ends)
    near = all(overlap(one, (first, first + _BEFORE)) for one in ends)
    return (first, last) if near else None


def _names_trade(token: Token) -> bool:
    if token.type == "USE":
        return meaning(token) == Use.COMMERCIAL
    return is_banned(token) and meaning(token) == Prohibition.COMMERCIAL_USE


def _tells_of_trade(token: Token) -> bool:
    return _names_trade(token) or (token.type == "DEED" and meaning(token) == Duty.OBTAIN_LICENSE)


def _stands_last(
    trade: Span, acts: Sequence[Token], leave: Span, heads: Sequence[Span], text: str
) -> bool:
    """Say whether commerce is what all acts are for: its words stand behind the last of them, and
    the leave right behind these, or first."""
    begun = max(t.span[0] for t in acts)
    if begun >= trade[0] or text[begun : trade[0]].count(";"):
        return False
    if leave[1] <= min(t.span[0] for t in acts):
        return True
    between = text[trade[1] : leave[0]]
    return leave[0] >= trade[1] and len(between) <= _NEXT + sum(
        stop - start for start, stop in heads if trade[1] <= start < leave[0]
    )


def _for_sale(use: Token) -> Token:
    return replace(use, value=Meaning("USE", f"{Use.COMMERCIAL}+{meaning(use)}"))
