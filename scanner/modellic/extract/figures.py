"""Whether a sentence speaks of the figure that the one before it has named."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.amounts import Amount
from modellic.extract.token import Token, meaning

_FEE_GAP = 2
"""Characters between the figures of a sentence and a fee that they are not of."""
_COUNTER = 2
"""Characters of a counter between a number and its comparator: 50人以上."""


def compares(token: Token) -> bool:
    """Say whether a token compares a figure, as "between 1 and 10 million" does by itself."""
    ranged = isinstance(token.value, Amount) and token.value.upper is not None
    return token.type == "CMP" or ranged


def same_kind(token: Token, said: Sequence[Token], opens: bool) -> bool:
    """Say whether an amount is of the figure that `said` states: its value, or a sum in its place.

    `opens` is true where the comparison opens its sentence.
    """
    amounts = [t.value for t in said if isinstance(t.value, Amount)]
    metrics = {meaning(t) for t in said if t.type == "METRIC" and not is_fee_behind(t, said)}
    if not isinstance(token.value, Amount) or len(metrics) != 1:
        return False
    amount = token.value
    return any(
        a.currency == amount.currency and (opens or abs(amount.value - (a.upper or a.value)) <= 1)
        for a in amounts
    )


def is_same_count(token: Token, own: Sequence[Token], said: Sequence[Token]) -> bool:
    """Say whether bare digits right beside a comparator are those of the figure said before.

    "Up to 50 employees it is free. More than 50: get a licence." So are 51, where the next step
    begins.
    """
    if token.type != "AMOUNT" or not isinstance(token.value, Amount):
        return False
    start, end = token.span
    compared = [t.span for t in own if t.type == "CMP"]
    beside = any(0 <= start - e <= 1 or 0 <= s - end <= _COUNTER for s, e in compared)
    values = [t.value.value for t in said if isinstance(t.value, Amount)]
    return beside and any(abs(token.value.value - value) <= 1 for value in values)


def is_fee_behind(token: Token, own: Sequence[Token]) -> bool:
    """Say whether a token names a sum that no rule compares, well behind the figures."""
    if token.type != "METRIC" or meaning(token) != "other":
        return False
    start = token.span[0]
    ends = [t.span[1] for t in own if t.type in ("AMOUNT", "CMP")]
    return bool(ends) and start - max(ends) > _FEE_GAP
