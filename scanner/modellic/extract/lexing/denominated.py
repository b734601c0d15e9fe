"""The currency that a text says all its amounts are in: "all prices in USD"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.amounts import Amount
from modellic.extract.words.numbers import tables
from modellic.extract.words.spans import gap
from modellic.rules import MONEY, Span
from modellic.shapes import Shape

_IN = Shape(r"{CURRENCY_IN}(?=\s)|{CJK_CURRENCY_IN}")
_FAR = 80
"""Characters behind "all amounts" within which their currency is named."""
_OF_MONEY = MONEY | {"other"}


def currency_behind(text: str, span: Span) -> str | None:
    """Return the currency that a text says its amounts are in."""
    known = tables()
    for match in _IN.finditer(text, span[0], span[1] + _FAR):
        name = known.tail.match(text, match.end())
        if name and name["name"]:
            return known.currencies.get(name["name"].casefold())
    return None


def in_currency(token: Token, found: Sequence[Token], currency: str | None) -> Token:
    """Return an amount with the currency of all sums, unless what it counts is no money."""
    amount = token.value
    if currency is None or not isinstance(amount, Amount) or amount.currency is not None:
        return token
    nouns = [t for t in found if t.type == "METRIC"]
    nearest = min(nouns, key=lambda t: gap(t.span, token.span), default=None)
    if nearest is not None and meaning(nearest) not in _OF_MONEY:
        return token
    return token.valued(replace(amount, currency=currency))
