"""Lists of uses: "if you sell it, share it or host it" names three cases, of which any will do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from modellic.extract.lexing.token import WITH_LEAVE, Token, meaning
from modellic.rules import Use

_USES = {*map(str, WITH_LEAVE.values()), str(Use.PRODUCT)}
_CLOSE = 6
"""Characters between two uses that only a comma parts."""
_COMMAS = ",、・·"


def with_listed_uses(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens with an "or" for each comma before the last two uses of such a list."""
    uses = [t for t in own if t.type == "USE" and meaning(t) in _USES]
    joints = [t for t in own if t.type == "OR"]
    added: list[Token] = []
    listed: set[str] = set()
    for before, behind in reversed(list(pairwise(uses))):
        start, end = before.span[1], behind.span[0]
        pair = {meaning(before), meaning(behind)}
        if any(start <= t.span[0] < end for t in joints):
            listed = pair if len(pair) > 1 else set()
        elif meaning(before) in listed or not listed:
            listed = set()
        elif _only_a_comma(words[start:end]) and _is_bare(own, start, end):
            added.append(Token("OR", "or", (start, start), before.own))
            listed |= pair
        elif end >= start:
            listed = set()
    return sorted([*own, *added], key=lambda t: t.span[0]) if added else list(own)


def _only_a_comma(between: str) -> bool:
    return len(between) <= _CLOSE and sum(between.count(mark) for mark in _COMMAS) == 1


def _is_bare(own: Sequence[Token], start: int, end: int) -> bool:
    """Say whether no other words that mean anything begin between two uses."""
    return not any(start <= t.span[0] < end for t in own if t.type not in ("BAN", "BIDS", "WHOSE"))
