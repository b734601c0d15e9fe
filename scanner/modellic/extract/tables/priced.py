"""Lines of a price list: "11-50 employees: $200" asks those with the figures before its colon to
pay what stands behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import Token, is_range, meaning, place
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Duty

FEE = Meaning("says", Duty.PAY_ROYALTY, (("price", "yes"),))
"""What a sum is that stands for itself in a list or table of prices."""
_FREE = Meaning("GRANT", "")
_LABEL = re.compile(r"[^:\uff1a]{2,80}[:\uff1a]\s?")
_MOST_BESIDE = 12
"""Letters that may stand beside a price: "per year", "plus VAT"."""
_PRICED = frozenset(("AMOUNT", "PERIOD", "PLAIN", "SKIP", "OPENS"))
_IDLE = _PRICED | {"ELLIPSIS", "STANDS", "REPLIES"}
_COUNTED = frozenset(("METRIC", "AMOUNT", "CMP", "PERIOD", "WHOSE", "AND", "PLAIN", "ASOF"))
"""What stands before the colon: figures, and nothing that says more of somebody."""


def with_line_price(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a line with the sum that is all it says behind its colon as a fee.

    Those with the figures before the colon pay it; nothing to pay is free. A number that nothing
    compares, "5 users: $50", tells no step of a figure.
    """
    own = _with_nothing_due(own)
    label = _LABEL.match(text)
    if label is None:
        return own
    named = [t for t in own if t.span[1] <= label.end()]
    told = [t for t in own if t not in named]
    # "Users" are who is counted there, nothing that is used.
    counted = {t.span for t in named if t.type == "METRIC"}
    named = [t for t in named if t.type in _COUNTED or t.span not in counted]
    sums = [t.value for t in told if isinstance(t.value, Amount)]
    if len(sums) != 1 or not sums[0].currency or not _is_price(told, text, label.end()):
        return own
    types = {t.type for t in named}
    if not types >= {"METRIC", "AMOUNT"} or not types <= _COUNTED:
        return own
    if "CMP" not in types and not any(is_range(t) for t in named):
        return [*own, Token("UNREAD", "", label.span())]
    span = (label.end(), len(text))
    due = Token("DEED", FEE, span)
    return sorted([*named, due if sums[0].value else Token("GRANT", _FREE, span)], key=place)


def _with_nothing_due(own: list[Token]) -> list[Token]:
    """Return the tokens of a line that tells but a sum of nothing as what is free: "Price: $0"."""
    sums = [t for t in own if isinstance(t.value, Amount) and t.value.currency]
    told = {t.type for t in own if t not in sums and meaning(t) != "price"}
    if len(sums) != 1 or not told <= _IDLE:
        return own
    amount = sums[0].value
    if not isinstance(amount, Amount) or amount.value:
        return own
    return [t if t is not sums[0] else t.valued(_FREE).typed("GRANT") for t in own]


def _is_price(told: Sequence[Token], text: str, start: int) -> bool:
    """Say whether what stands behind a colon is but a sum, and the time it is for."""
    if any(t.type not in _PRICED and meaning(t) != "other" for t in told):
        return False
    kept = list(text[start:])
    for token in told:
        a, b = token.span[0] - start, token.span[1] - start
        kept[a:b] = " " * (b - a)
    return sum(c.isalpha() for c in kept) <= _MOST_BESIDE
