"""One figure that a text tells in several places: over which time, where one of them says so.

"Free below 1 million in annual revenue" and "once you have 1 million in revenue" are of one limit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias, TypeVar

from modellic.extract.clauses.conditions import mapped, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken
from modellic.rules import FLOWS, Threshold

_Told: TypeAlias = Mapping[object, Mapping[Threshold, None]]
"""The forms of each figure that a text tells, each once: a text may repeat itself."""
_T = TypeVar("_T")


def told_alike(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds with what the text tells of a figure in one place, and in others not."""
    whens = [s.stated for s in spoken if any(t.type == "AMOUNT" and t.own for t in s.own)]
    told: dict[object, dict[Threshold, None]] = {}
    for figure in (t for when in whens for t in thresholds(when)):
        told.setdefault(_key(figure), {})[figure] = None
    if not told:
        return list(each)
    return [tuple(_in_full(d, told) for d in deeds) for deeds in each]


def _key(figure: Threshold) -> object:
    return figure.metric, figure.value, figure.currency


def _in_full(deed: Deed, told: _Told) -> Deed:
    if deed.when is None or not any(_key(t) in told for t in thresholds(deed.when)):
        return deed
    return replace(deed, when=mapped(deed.when, lambda t: _filled(t, told.get(_key(t), {}))))


def _filled(figure: Threshold, forms: Mapping[Threshold, None]) -> Threshold:
    """Return a figure with the time that its other forms tell, where they agree."""
    if figure.metric not in FLOWS:
        return figure
    if figure.period is None:
        figure = replace(figure, period=_only(t.period for t in forms))
    if figure.as_of is None:
        figure = replace(figure, as_of=_only(t.as_of for t in forms if t.period is figure.period))
    return figure


def _only(values: Iterable[_T | None]) -> _T | None:
    """Return the one value that is told, None where there are more or none."""
    told = {v for v in values if v is not None}
    return told.pop() if len(told) == 1 else None
