"""What a price is: a sum that stands alone, or nothing to pay; and what it asks for.

Nobody says "pay" in a price list. Whoever a line, a block, a row or a heading describes by a
figure owes the sum that stands there for itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, MODALS, Token, meaning
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import MONEY, Duty, Span
from modellic.shapes import Shape

FEE = Meaning("says", Duty.PAY_ROYALTY, (("price", "yes"),))
"""What a sum is that stands for itself in a list or table of prices."""
PLAN = Meaning("says", Duty.PAY_ROYALTY, (("plan", "yes"),))
"""Who buys a plan gets a licence: what is free below it still says that one is needed."""
ASKED = Meaning("says", Duty.OBTAIN_LICENSE)
"""What a price on request asks for."""
FREE = Meaning("GRANT", "")
SPEAKS = MODALS | HEADS | {"GRANT", "DEFINES", "TERM", "REFERS"}
"""What says more than a price and whom it is for."""
TELLS = SPEAKS | {"DEED", "CMP"}
_LABEL_LENGTH = 24
"""Characters before a price that may name it: "Annual licence fee:"."""
_ONCE = Shape(r"\W{0,4}{ONCE}", re.IGNORECASE)
_PRICED = Shape(r"(?:{PRICED})", re.IGNORECASE)
_DONE = re.compile(r"[\s*_]*(?:$|[.,;(\uff08\u3002\uff0c/+\u2013\u2014-])")
"""What stands behind a price that is all that is told."""
_CLOSE = 4
_LETTER = re.compile(r"[^\W\d_]")
_REACH = 24
"""Characters from a sum to the time that it is for: "$5 per user and month"."""


def is_sum(token: Token) -> bool:
    """Say whether a token is a sum of money."""
    return isinstance(token.value, Amount) and token.value.currency is not None


def costs_nothing(token: Token) -> bool:
    """Say whether a token is a sum of nothing: "$0"."""
    amount = token.value
    return isinstance(amount, Amount) and amount.currency is not None and not amount.value


def is_price(token: Token) -> bool:
    """Say whether a token is a sum that somebody may have to pay."""
    amount = token.value
    return isinstance(amount, Amount) and amount.currency is not None and bool(amount.value)


def is_free(token: Token) -> bool:
    """Say whether the words of a cell or a title are of a plan that costs nothing."""
    return costs_nothing(token) or (token.type == "CELL" and meaning(token) == "free")


def names_cost(label: str) -> bool:
    """Say whether a label is the name of a price: "Annual Fee"."""
    return _PRICED.search(label) is not None


def within(tokens: Sequence[Token], place: Span) -> list[Token]:
    """Return the tokens of a part of a line: a cell of a row, what stands behind a colon."""
    return [t for t in tokens if place[0] <= t.span[0] < place[1]]


def lone_price(own: Sequence[Token], words: str) -> Span | None:
    """Return where a price stands that is all that a line tells, with its name or without."""
    price = next((t for t in own if isinstance(t.value, Amount) and is_price(t)), None)
    return price_at(own, price, words, 0) if price is not None else None


def price_at(own: Sequence[Token], amount: Token, words: str, start: int) -> Span | None:
    """Return where a price stands that is all that is told from `start` on, up to a comma."""
    begin, end = amount.span
    before = words[start:begin]
    if _LETTER.search(before) and not _names(own, begin, before):
        return None
    if any(t.type in TELLS for t in own):
        return None
    behind = [t for t in own if end <= t.span[0] <= end + _REACH]
    if any(t.type == "METRIC" and meaning(t) in MONEY for t in behind):
        return None
    once = _ONCE.match(words, end)
    timed = next((t.span[1] for t in behind if t.type == "PERIOD"), end)
    stop = once.end() if once is not None else timed
    return (begin, stop) if _DONE.match(words, stop) or _joins(own, stop) else None


def _joins(own: Sequence[Token], stop: int) -> bool:
    """Say whether an "or" stands right behind a price: "$49 a month or $490 a year"."""
    return any(t.type == "OR" and 0 <= t.span[0] - stop <= _CLOSE for t in own)


def _names(own: Sequence[Token], begin: int, before: str) -> bool:
    """Say whether the words before a sum name it as a price, or the time that it is for."""
    if len(before) > _LABEL_LENGTH:
        return False
    timed = any(t.type == "PERIOD" and t.span[1] <= begin for t in own)
    return bool(_PRICED.search(before)) or (timed and len(before) <= _LABEL_LENGTH // 2)
