"""One figure that a text tells in several places: over which time, where one of them says so.

"Free below 1 million in annual revenue" and "once you have 1 million in revenue" are of one limit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import mapped, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken
from modellic.rules import FLOWS, Period, Threshold


def with_periods(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds with the time of each figure that the text tells once, and elsewhere not."""
    whens = [s.stated for s in spoken if any(t.type == "AMOUNT" and t.own for t in s.own)]
    told: dict[object, set[Period]] = {}
    for figure in (t for when in whens for t in thresholds(when)):
        if figure.period is not None:
            told.setdefault(_key(figure), set()).add(figure.period)
    if not told:
        return list(each)
    return [tuple(_in_time(d, told) for d in deeds) for deeds in each]


def _key(figure: Threshold) -> object:
    return figure.metric, figure.value, figure.currency


def _in_time(deed: Deed, told: Mapping[object, set[Period]]) -> Deed:
    bare = (t for t in thresholds(deed.when) if t.period is None and t.metric in FLOWS)
    if deed.when is None or not any(_key(t) in told for t in bare):
        return deed

    def filled(figure: Threshold) -> Threshold:
        periods = told.get(_key(figure), set()) if figure.metric in FLOWS else set()
        if figure.period is not None or len(periods) != 1:
            return figure
        return replace(figure, period=next(iter(periods)))

    return replace(deed, when=mapped(deed.when, filled))
