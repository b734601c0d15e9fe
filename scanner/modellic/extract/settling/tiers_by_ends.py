"""Tiers of one sentence that tell but where each ends: "up to 10 users: free; up to 50: register;
above that: a licence".

Whoever is free must not register, and whoever registers needs no licence: the tier in the middle
begins where the free one ends, and nothing but registering is due in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from modellic.extract.clauses.conditions import conjoin
from modellic.extract.clauses.deeds import Deed
from modellic.rules import LOWER, UPPER, Duty, Threshold


def with_tiers(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds of each sentence with its tiers as they follow each other."""
    return [_tiered(deeds) for deeds in each]


def _tiered(deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    freed = next((d for d in deeds if _is_implied(d)), None)
    if freed is None or not isinstance(freed.when, Threshold):
        return deeds
    low = freed.when
    middle = [d for d in deeds if _ends_above(d, low)]
    last = max((d.when.value for d in middle if isinstance(d.when, Threshold)), default=None)
    if last is None or not any(_begins_at(d, low, last) for d in _asked(deeds)):
        return deeds
    return tuple(
        replace(d, when=conjoin([low, d.when])) if d in middle and d.when is not None else d
        for d in deeds
        if d is not freed
    )


def _is_implied(deed: Deed) -> bool:
    """Say whether a licence is but what a grant up to a figure implies."""
    return deed.action is Duty.OBTAIN_LICENSE and deed.token is None and _lower(deed)


def _asked(deeds: Iterable[Deed]) -> Iterable[Deed]:
    return (d for d in deeds if d.action is Duty.OBTAIN_LICENSE and d.token is not None)


def _lower(deed: Deed) -> bool:
    return isinstance(deed.when, Threshold) and deed.when.op in LOWER


def _ends_above(deed: Deed, low: Threshold) -> bool:
    """Say whether another duty is of those up to an end above the free tier."""
    when = deed.when
    if deed.action is Duty.OBTAIN_LICENSE or not isinstance(when, Threshold):
        return False
    return when.op in UPPER and when.metric is low.metric and when.value > low.value


def _begins_at(deed: Deed, low: Threshold, last: Decimal) -> bool:
    """Say whether a licence is asked for from the end of the last tier on."""
    when = deed.when
    return (
        _lower(deed)
        and isinstance(when, Threshold)
        and when.metric is low.metric
        and (when.value == last)
    )
