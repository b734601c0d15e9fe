"""Figures of a sentence that no rule holds, though it compares them: the worst that can be missed.

A sum that is to be paid is none, and bare digits are one where words count or compare them.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from modellic.extract.clauses.conditions import is_of_all, thresholds
from modellic.extract.lexing.fees import is_closed, is_fee
from modellic.extract.lexing.token import (
    HEADS,
    MEASURES,
    MODALS,
    Token,
    is_asked,
    is_said,
    meaning,
    option,
)
from modellic.extract.lexing.unknown_counts import is_unknown
from modellic.extract.words.amounts import Amount
from modellic.extract.words.spans import follows_one
from modellic.rules import Condition, Duty, Metric, Operator, Span, Threshold

_NEAR = 12
"""Characters between a joint and the word for a figure behind it: "and your number of users"."""
_BESIDE = 3
"""Characters between the words for what is to be paid and its sum: "a fee of $900"."""
_MANY = 10_000
"""So many of anything are a figure, though no comparator stands beside the digits."""
_ROUND = 1000
"""What divides a sum that a price list steps at."""
_LISTED = (MEASURES - {"PERIOD"}) | {"AND", "OR"}
_OPENS = HEADS | {"DEFINES", "LIMITS", "REFERS"}
"""Words beside which an amount and a metric are a figure that something hangs on."""


def is_sum(token: Token) -> bool:
    """Say whether a token is a sum of money."""
    return isinstance(token.value, Amount) and token.value.currency is not None


def told(threshold: Threshold) -> Iterator[tuple[Metric, Decimal]]:
    """Yield the figures that a rule tells of: "11 or more" heads tell of "up to 10" too.

    So does a sum one above or below a round one, "from 250,001 euros".
    """
    yield threshold.metric, threshold.value
    beside = threshold.value + (-1 if threshold.op in (Operator.GTEQ, Operator.LT) else 1)
    if threshold.currency is None or not beside % _ROUND:
        yield threshold.metric, beside


@dataclass(frozen=True, slots=True)
class Known:
    """The figures that the rules of a text hold: metrics with values, and the values alone."""

    figures: frozenset[tuple[Metric, Decimal]]
    values: frozenset[Decimal]

    @classmethod
    def of(cls, ruled: Iterable[Threshold]) -> Known:
        """Gather the figures of some thresholds, each as all the words that tell it."""
        figures = frozenset(figure for t in ruled for figure in told(t))
        return cls(figures, frozenset(value for _, value in figures))


_ASKS = MODALS | HEADS | {"GRANT", "CRITERIA"}
"""What makes it matter how many of an unknown thing there are."""


def _asks(token: Token) -> bool:
    return token.type in _ASKS or is_asked(token) or is_said(token)


def is_forgotten(stated: Condition | None, found: Sequence[Token], known: Known) -> bool:
    """Say whether a sentence compares a figure, or defines one, that no rule of the text holds."""
    compared = (t for t in thresholds(stated) if not is_of_all(t))
    if any((t.metric, t.value) not in known.figures for t in compared):
        return True
    types = {t.type for t in found if t.own}
    named = types & {"METRIC", "LIMITS"}
    if stated is not None or not named or "AMOUNT" not in types or not types & _OPENS:
        return False
    lost = any(is_lost(t, found, known.values) for t in found if t.own)
    limits = (t for t in found if t.own and "LIMITS" in types)
    return lost or any(_is_limit(t, found, known.values) for t in limits)


def _is_limit(token: Token, found: Sequence[Token], read: Container[object]) -> bool:
    """Say whether a number counts what a noun right behind it names: a limit is "100 requests"."""
    amount = token.value
    if not isinstance(amount, Amount) or amount.value in read:
        return False
    return any(t.type == "METRIC" and 0 <= t.span[0] - token.span[1] <= 1 for t in found)


def drops_figure(found: Sequence[Token], known: Known) -> bool:
    """Say whether a sentence compares what no rule can beside what one does: "40 staff or profits
    over $3 million"."""
    others = [t for t in found if t.type == "METRIC" and meaning(t) == "other" and t.own]
    if not others or (all(map(is_unknown, others)) and not any(map(_asks, found))):
        return False
    compared = {"METRIC", "CMP", "AMOUNT"} <= {t.type for t in found if t.own}
    lost = [t for t in found if t.own and is_lost(t, found, known.values)]
    lost += [*_beside_other(found), *_counted_beside(found, known)]
    return compared and not all(is_fee(t, found) or is_price(t, found) for t in lost)


def loses_amount(stated: Condition | None, found: Sequence[Token], known: Known) -> bool:
    """Say whether a sentence that states a figure compares another, which no rule holds: "revenue
    below $5M and headroom below 100"."""
    if stated is None:
        return False
    own = [t for t in found if t.own]
    ends = {t.span[1] for t in own if t.type == "CMP"}
    # "Up to 10,000 users; 100 employees": both are counted, and one comparison is of both.
    marks = {t.span[1] for t in own if t.value == ";"} if ends else set()
    counted = {t.span[0] - 1 for t in own if t.type == "METRIC" and meaning(t) != "other"}
    compared = (
        t
        for t in own
        if t.span[0] - 1 in ends
        or is_closed(t, own)
        or (t.span[0] - 1 in marks and t.span[1] in counted)
    )
    return any(
        isinstance(t.value, Amount)
        and t.value.value not in {0, *known.values}
        and not is_fee(t, found)
        for t in compared
    )


def _beside_other(found: Sequence[Token]) -> Iterator[Token]:
    """Yield what is compared with a figure that no rule can say, whatever its value: "revenue, or
    assets, below 1 million"."""
    run: list[Token] = []
    for token in (t for t in found if t.own and t.type in MEASURES | {"AND", "OR", "SEP", "ITEM"}):
        if token.type not in MEASURES:
            run = []
            continue
        run.append(token)
        types = [t.type for t in run]
        if types == ["METRIC", "CMP", "AMOUNT"] and meaning(run[0]) == "other":
            yield token
    yield from _sharing_a_sum(found)


def _counted_beside(found: Sequence[Token], known: Known) -> Iterator[Token]:
    """Yield a number of what no rule can say, joined to another: "up to 2 users and 500 boxes"."""
    own = [t for t in found if t.own]
    joints = {t.span[1] + 1 for t in own if t.type in ("AND", "OR")}
    others = {t.span[0] - 1 for t in own if t.type == "METRIC" and meaning(t) == "other"}
    for token in own:
        amount = token.value
        if isinstance(amount, Amount) and token.span[0] in joints and token.span[1] in others:
            yield from () if amount.value in known.values else (token,)


def _sharing_a_sum(found: Sequence[Token]) -> Iterator[Token]:
    """Yield what such a figure shares with one that a rule can say: "assets or revenue above N"."""
    listed = [t for t in found if t.own and t.type in _LISTED]
    for at in range(len(listed) - 3):
        types = [t.type for t in listed[at : at + 4]]
        shared = types in (["METRIC", kind, "METRIC", "CMP"] for kind in ("AND", "OR"))
        if shared and meaning(listed[at]) == "other":
            yield from (t for t in listed[at + 4 : at + 5] if t.type == "AMOUNT")


def is_lost(token: Token, found: Sequence[Token], read: Container[object]) -> bool:
    """Say whether an amount is a figure for sure, and in no condition."""
    amount = token.value
    # "Between $0 and $500,000" is told by its upper end.
    if not isinstance(amount, Amount) or (amount.value or amount.upper) in read:
        return False
    if not amount.plain or _is_compared(token.span, found) or _is_counted(token, found):
        return True
    return _shares_a_comparator(token.span, found)


def is_price(token: Token, own: Sequence[Token]) -> bool:
    """Say whether a sum is what the sentence asks to be paid: "a fee of $900 is due"."""
    gaps = ((t, token.span[0] - t.span[1]) for t in own)
    before = [t for t, gap in gaps if 0 <= gap <= _BESIDE]
    if any(t.type == "DEED" and option(t, "sum") for t in before):
        return True
    named = any(t.type == "METRIC" and meaning(t) == "other" for t in before)
    return named and any(t.type == "DEED" and meaning(t) == Duty.PAY_ROYALTY for t in own)


def _is_counted(token: Token, found: Sequence[Token]) -> bool:
    """Say whether digits are so many that a noun right behind them counts: "at 10M DAU"."""
    many = isinstance(token.value, Amount) and token.value.value >= _MANY
    return many and any(t.type == "METRIC" and 0 <= t.span[0] - token.span[1] <= 1 for t in found)


def _shares_a_comparator(span: Span, found: Sequence[Token]) -> bool:
    """Say whether bare digits stand right behind what they count, as the next of several: "revenue
    must not exceed $3 million and the number of users 100,000"."""
    if any(t.type == "CMP" and 0 <= span[0] - t.span[1] <= 1 for t in found):
        return False
    named = [t for t in found if t.type == "METRIC" and 0 <= span[0] - t.span[1] <= 1]
    joints = [t.span[1] for t in found if t.type in ("AND", "OR")]
    return any(follows_one(t.span, joints, _NEAR) for t in named)


def _is_compared(span: Span, found: Sequence[Token]) -> bool:
    """Say whether bare digits stand between a comparator and what they count, or before both."""
    compared = [t.span for t in found if t.type == "CMP"]
    behind = [e for s, e in compared if 0 <= s - span[1] <= 1]
    before = any(0 <= span[0] - e <= 1 for _, e in compared)
    ends = [*behind, *((span[1],) if before else ())]
    return any(t.type == "METRIC" and follows_one(t.span, ends, 1) for t in found)
