"""Of tokens that want the same words the longest, those of each sort apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from modellic.extract.lexing.token import HEADS, JOINTS, MEASURES, MODALS, Token, meaning, option
from modellic.extract.words.lexicon import Meaning

_LOOSE = 20
"""Words of order that are longer have a gap in them."""
_STRUCTURE = (MODALS | HEADS | JOINTS | MEASURES | {"SEP"}) - {"TERM"}


def is_loose(token: Token) -> bool:
    """Say whether words of order have a gap in them, which others may stand in."""
    return token.span[1] - token.span[0] > _LOOSE


def longest(found: Iterable[Token]) -> Iterator[Token]:
    """Drop a token that a longer one of the same sort covers; deeds stand beside all others."""
    covered: dict[object, int] = {}
    # Of the same words those that only a place in a row wants come last.
    for token in sorted(found, key=lambda t: (t.span[0], -t.span[1], _is_ordinal(t))):
        sort, other = _sorts(token)
        start, end = token.span
        own = covered.get(sort, -1)
        reached = max(own, covered.get(other, -1))
        if end > reached and not (start < reached and token.type in ("CMP", "DEED")):
            yield token
            if sort != "QUOTE":
                covered[sort] = max(end, own)


def _is_ordinal(token: Token) -> bool:
    return token.type == "METRIC" and option(token, "needs") == "ordinal"


def _sorts(token: Token) -> tuple[object, object]:
    """Return what a token takes its words from, and what else it competes with.

    Structure competes with structure, all else with its like. Words of order with a gap ("darf ...
    nicht", "ist ... einzuholen") leave what they embrace to figures.
    """
    if token.type == "DEED" and isinstance(token.value, Meaning):
        needs, vague, quote = (token.value.option(n) for n in ("needs", "vague", "quote"))
        # Words that look for a quotation behind them leave those alone that look for one before.
        return (token.value.kind, token.value.value, needs, vague, quote == "yes"), None
    if token.type == "VOIDS":
        # "The rights under this licence end" says so loosely, and "the rights … end" plainly.
        return (token.type, meaning(token)), None
    if token.type not in _STRUCTURE:
        return token.type, None
    if token.type in MEASURES:
        return "structure", None
    embraces = token.type in MODALS and is_loose(token)
    return ("order", "structure") if embraces else ("structure", "order")
