"""Figures told once more the other way round: "not up to 10 people (11 or more of them)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from modellic.extract.clauses.conditions import turns_round
from modellic.extract.lexing.token import MEASURES, Token, meaning
from modellic.extract.words.amounts import Amount
from modellic.rules import Operator, Span

_BRACKET = re.compile(r"\([^()]{1,200}\)")
_REACH = 40
"""Characters between a figure and the bracket, or between "not" and the figure."""
_OPS = frozenset(map(str, Operator))


def without_restated(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens without the figure of a bracket that but tells what "not" makes of the one
    before it."""
    out = list(own)
    if "(" not in words or all(t.type != "NOT" for t in own):
        return out
    for bracket in _BRACKET.finditer(words):
        again = _figure(out, bracket.span())
        start = bracket.start()
        denied = next((t for t in reversed(out) if t.type == "NOT" and t.span[1] <= start), None)
        told = _figure(out, (denied.span[1], start)) if denied is not None else None
        if denied is None or told is None or again is None:
            continue
        near = start - told[2] <= _REACH and told[2] - denied.span[1] <= _REACH
        if near and turns_round(told[:2], again[:2], whole=not again[3]):
            begin, end = bracket.span()
            out = [t for t in out if t.type not in MEASURES or not begin <= t.span[0] < end]
    return out


def _figure(own: Sequence[Token], place: Span) -> tuple[Operator, Decimal, int, bool] | None:
    """Return the only figure of a place: how and with what it is compared, where its amount ends,
    and whether that is money."""
    inside = [t for t in own if place[0] <= t.span[0] < place[1]]
    amounts = [t for t in inside if isinstance(t.value, Amount)]
    ops = {meaning(t) for t in inside if t.type == "CMP" and meaning(t) in _OPS}
    if len(amounts) != 1 or len(ops) != 1 or not isinstance(amounts[0].value, Amount):
        return None
    amount = amounts[0].value
    return Operator(ops.pop()), amount.value, amounts[0].span[1], bool(amount.currency)
