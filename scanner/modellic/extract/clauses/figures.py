"""Whether a sentence speaks of the figure that the one before it has named."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from modellic.extract.lexing.fees import is_fee, paid_sums
from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.amounts import Amount
from modellic.extract.words.spans import within_one
from modellic.rules import UPPER, Span, Whose

_FEE_GAP = 2
"""Characters between the figures of a sentence and a fee that they are not of."""
_COUNTER = 2
"""Characters of a counter between a number and its comparator: 50人以上."""
_START = 16
"""Characters of a sentence within which a comparison opens it."""
_CLOSE = 2
"""Characters between a sum and the word for the fee that it is."""
_MOST_SUMS = 64
"""Sums that are remembered of one text; no licence compares with more."""
_OF_FIGURE = frozenset(("METRIC", "PERIOD", "WHOSE", "ASOF", "ATTRIBUTABLE"))
"""What a sentence says of a figure besides its amount."""


class Sums:
    """The sums of money that a text has told with what they are of: "up to $1M in revenue".

    Further down it may compare with one of them by the sum alone: "above $1M: ask us".
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._told: dict[tuple[Decimal, str], Sequence[Token]] = {}

    def note(self, own: Sequence[Token]) -> None:
        """Remember a sentence for the one sum that it compares, unless that is of two figures."""
        sums = [t.value for t in own if isinstance(t.value, Amount)]
        metrics = _metrics(own)
        if not metrics or len(sums) != 1 or not sums[0].currency:
            return
        key = sums[0].value, sums[0].currency
        if key in self._told:
            same = _metrics(self._told[key]) == metrics
            self._told[key] = self._told[key] if same else ()
        elif len(self._told) < _MOST_SUMS:
            self._told[key] = tuple(own)

    def told(self, own: Sequence[Token]) -> Sequence[Token]:
        """Return the tokens of the sentence that told of the sum which stands in another."""
        sums = (t.value for t in own if isinstance(t.value, Amount) and t.value.currency)
        known = (self._told.get((a.value, a.currency or "")) for a in sums)
        return next((said for said in known if said), ())


def _metrics(own: Sequence[Token]) -> set[str]:
    return {meaning(t) for t in own if t.type == "METRIC"}


def with_named(own: list[Token], said: Sequence[Token]) -> tuple[list[Token], Sequence[Token]]:
    """Return the tokens of a sentence with the figure that the one before (`said`) has named.

    "... less than $1 million in revenue. At $1 million or above, get a licence." So with both ends
    of the next step, and with each of several steps: "from 10 to 50 it costs $500; above 50, $900".
    The second of what is returned is what the next sentence may take up.
    """
    if not any(t.type in ("METRIC", "AMOUNT") for t in own):
        return own, ()
    told: list[Token] = []
    for part in _parts(own):
        more, said = _named_in(part, said)
        told += more
    return told, said


def _parts(own: list[Token]) -> list[list[Token]]:
    """Return the steps that semicolons part, each with a comparison; else the whole sentence."""
    cuts = [n for n, t in enumerate(own) if t.type == "SEP"]
    parts = [own[a:b] for a, b in pairwise([0, *cuts, len(own)])]
    return parts if all(any(map(compares, part)) for part in parts) else [own]


def _named_in(own: list[Token], said: Sequence[Token]) -> tuple[list[Token], Sequence[Token]]:
    """Return the tokens of one step, and what the next one may take up."""
    paid = paid_sums(own)
    fees = [t.span for t in own if t in paid or is_fee(t, own)]
    counted = [t for t in own if t.span not in fees and not _names_fee(t, own, fees)]
    types = {t.type for t in counted}
    if "METRIC" in types:
        return own, own if "AMOUNT" in types else said
    if "AMOUNT" not in types or "TERM" in types or not any(map(compares, own)):
        return own, ()
    asks = any(t.type == "IF" for t in own)
    sums = [t for t in counted if isinstance(t.value, Amount) and (asks or not t.value.plain)]
    sums = sums or [t for t in counted if is_same_count(t, own, said)]
    first = next((t for t in own if t.type in ("CMP", "AMOUNT")), None)
    start = own[0].span[0] if own[0].type == "SEP" else 0
    whole = len(sums) == 1 or (sums and _are_ends(sums, own))
    if not whole or first is None or not same_kind(sums[0], said, first.span[0] - start <= _START):
        return own, ()
    at = (first.span[0], first.span[0])
    counts = [t.span for t in said if t.type == "METRIC"]
    named = [t for t in said if t.type in _OF_FIGURE and not is_fee_behind(t, said)]
    # The "user" of a number of users is no licensee.
    named = [t for t in named if meaning(t) != Whose.LICENSEE or not within_one(t.span, counts)]
    told = sorted([*own, *(t.at(at) for t in named)], key=lambda t: t.span)
    return told, told


def _names_fee(token: Token, own: Sequence[Token], fees: Sequence[Span]) -> bool:
    """Say whether a token names a sum that is to be paid: "a fee of 900", 0.5美元版税."""
    if token.type != "METRIC" or meaning(token) != "other":
        return False
    start, end = token.span
    beside = any(0 <= start - e <= _CLOSE or 0 <= s - end <= _CLOSE for s, e in fees)
    return beside or is_fee_behind(token, own)


def _are_ends(sums: Sequence[Token], own: Sequence[Token]) -> bool:
    """Say whether two sums are the ends of one step, the lower one first: 1万以上不足10万."""
    between = {t.type for t in own if sums[0].span[1] <= t.span[0] < sums[-1].span[0]}
    if len(sums) != 2 or between & {"OR", "SEP"}:
        return False
    low, high = (t.value for t in sums)
    compared = [meaning(t) in UPPER for t in own if t.type == "CMP"]
    rising = isinstance(low, Amount) and isinstance(high, Amount) and low.value < high.value
    return rising and compared == [False, True]


def compares(token: Token) -> bool:
    """Say whether a token compares a figure, as "between 1 and 10 million" does by itself."""
    ranged = isinstance(token.value, Amount) and token.value.upper is not None
    return token.type == "CMP" or ranged


def same_kind(token: Token, said: Sequence[Token], opens: bool) -> bool:
    """Say whether an amount is of the figure that `said` states: its value, or a sum in its place.

    `opens` is true where the comparison opens its sentence.
    """
    amounts = [t.value for t in said if isinstance(t.value, Amount)]
    named = [t for t in said if t.type == "METRIC" and not is_fee_behind(t, said)]
    metrics = {meaning(t) for t in named}
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
    beside = beside or token.value.upper is not None
    told = [t.value for t in said if isinstance(t.value, Amount)]
    values = [v for amount in told for v in (amount.value, amount.upper) if v is not None]
    return beside and any(abs(token.value.value - value) <= 1 for value in values)


def is_fee_behind(token: Token, own: Sequence[Token]) -> bool:
    """Say whether a token names a sum that no rule compares, well behind the figures."""
    if token.type != "METRIC" or meaning(token) != "other":
        return False
    start = token.span[0]
    ends = [t.span[1] for t in own if t.type in ("AMOUNT", "CMP")]
    return bool(ends) and start - max(ends) > _FEE_GAP
