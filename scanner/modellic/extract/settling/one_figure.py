"""One figure that a text tells in several places: over which time, and whose, where one says so.

"Free below 1 million in annual revenue" and "once you have 1 million in revenue" are of one limit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias, TypeVar

from modellic.extract.clauses.conditions import mapped, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken
from modellic.rules import FLOWS, Threshold, Whose

_Told: TypeAlias = Mapping[object, Mapping[Threshold, None]]
"""The forms of each figure that a text tells, each once: a text may repeat itself."""
_Owned: TypeAlias = Mapping[object, Mapping[Whose | None, None]]
_T = TypeVar("_T")


def told_alike(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds with what the text tells of a figure in one place, and in others not."""
    counted = (s for s in spoken if s.stated is not None and "AMOUNT" in s.kinds)
    whens = [s.stated for s in counted if any(t.type == "AMOUNT" and t.own for t in s.own)]
    told: dict[object, dict[Threshold, None]] = {}
    for figure in (t for when in whens for t in thresholds(when)):
        told.setdefault(_key(figure), {})[figure] = None
    if not told:
        return list(each)
    owned = _owned(spoken)
    return [
        tuple(
            _in_full(d, told, {} if s.lead or _names_an_owner(s) else owned, owned) for d in deeds
        )
        for s, deeds in zip(spoken, each, strict=True)
    ]


def _owned(spoken: Iterable[Spoken]) -> _Owned:
    """Return whose each figure is, by the sentences that name somebody."""
    owned: dict[object, dict[Whose | None, None]] = {}
    for figure in (t for s in spoken if _names_an_owner(s) for t in thresholds(s.stated)):
        owned.setdefault(_key(figure), {})[figure.of] = None
    return owned


def _names_an_owner(said: Spoken) -> bool:
    """Say whether a sentence tells whose its figures are, and not that they are those told before:
    "licensees whose revenue as defined above exceeds ..."."""
    return "WHOSE" in said.kinds and "FIGURES" not in said.kinds


def _key(figure: Threshold) -> object:
    return figure.metric, figure.value, figure.currency


def _in_full(deed: Deed, told: _Told, owned: _Owned, named: _Owned) -> Deed:
    if deed.when is None or not any(_key(t) in told for t in thresholds(deed.when)):
        return deed

    def filled(figure: Threshold) -> Threshold:
        if figure.of is not Whose.LICENSEE_AND_AFFILIATES:
            # What is counted for the group stays the group's.
            owner = _only(owned.get(_key(figure), ()))
            figure = replace(figure, of=owner or figure.of)
        forms = told.get(_key(figure), {})
        if Whose.PRODUCT in named.get(_key(figure), ()):
            # The same sum of a firm and of a product are two figures, and each has its own time.
            forms = {
                t: None for t in forms if (t.of is Whose.PRODUCT) is (figure.of is Whose.PRODUCT)
            }
        return _filled(figure, forms)

    return replace(deed, when=mapped(deed.when, filled))


def _filled(figure: Threshold, forms: Mapping[Threshold, None]) -> Threshold:
    """Return a figure with the time that its other forms tell, where they agree."""
    if figure.metric in FLOWS and figure.period is None:
        figure = replace(figure, period=_only(t.period for t in forms))
    if figure.as_of is None:
        figure = replace(figure, as_of=_only(t.as_of for t in forms if t.period is figure.period))
    return figure


def _only(values: Iterable[_T | None]) -> _T | None:
    """Return the one value that is told, None where there are more or none."""
    told = {v for v in values if v is not None}
    return told.pop() if len(told) == 1 else None
