"""Limits of two kinds of offering: what is deployed up to N devices, or provided below M users."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.clauses.conditions import conjoin, parts_of, thresholds
from modellic.extract.lexing.token import Token
from modellic.rules import AnyOf, Condition, Metric, Threshold

_OF_AN_OFFERING = frozenset(
    (
        Metric.DEVICES,
        Metric.USERS,
        Metric.MONTHLY_ACTIVE_USERS,
        Metric.DAILY_ACTIVE_USERS,
        Metric.VISITS,
        Metric.API_CALLS,
    )
)
"""Figures of what is offered. Those of a company are one company's, whatever it does."""

_BEHIND_NONE = -(1 << 60)
_BEHIND_ALL = 1 << 60


def within_each(stated: Condition | None, found: Sequence[Token]) -> Condition | None:
    """Return what a sentence says of figures as later sentences understand it.

    "If you deploy it on up to N devices, or provide apps with less than M users, it is free":
    each limit has its verb, so each is that of its own kind of offering. Otherwise, in the next
    sentence, is beyond either of them.
    """
    limits = thresholds(stated)
    each = parts_of(stated)
    choices = [part for part in each if isinstance(part, AnyOf)]
    measured = all(thresholds(p) for choice in choices for p in choice.parts)
    if not choices or not measured or not _have_their_verbs(limits, found):
        return stated
    others = [p for p in each if p not in choices and p not in limits]
    return conjoin([*others, *limits])


def _have_their_verbs(limits: Sequence[Threshold], found: Sequence[Token]) -> bool:
    """Say whether each limit is of another figure of an offering, with a verb of its own.

    The verbs stand before their limits, or all of them behind: "N台まで導入し".
    """
    metrics = {t.metric for t in limits}
    if len(metrics) != len(limits) or not metrics <= _OF_AN_OFFERING:
        return False
    amounts = [t.span[0] for t in found if t.type == "AMOUNT"]
    verbs = [t.span[0] for t in found if t.type == "OFFERS"]
    before = zip([_BEHIND_NONE, *amounts[:-1]], amounts, strict=True)
    behind = zip(amounts, [*amounts[1:], _BEHIND_ALL], strict=True)
    return len(amounts) == len(limits) and any(
        all(any(start < verb < end for verb in verbs) for start, end in gaps)
        for gaps in (list(before), list(behind))
    )
