"""Duties of those who are in places that another sentence names: "use from those regions requires".

So outside the territory that the text defines. A ban in these places gives way to the licence that
can be had for them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from modellic.extract.clauses.conditions import conjoin
from modellic.extract.folding.countries import area, united
from modellic.extract.lexing.token import Token, meaning
from modellic.rules import AllOf, AnyOf, Condition, Duty, InTerritory, Not, Prohibition, Span

if TYPE_CHECKING:
    from modellic.extract.clauses.deeds import Deed
    from modellic.extract.clauses.readings import Reading

Deeds: TypeAlias = "tuple[Deed, ...]"
Place: TypeAlias = tuple[Condition, Span]
"""Where, and where the text says so."""

_NAMED = "named"
_LISTED = frozenset(("AND", "OR", "NOR", "TERRITORY"))
_REACH = 24
"""Characters between "outside" and the territory that is meant: "outside the Applicable "."""


def places_in(when: Condition | None) -> Iterator[Condition]:
    """Yield the territories of a condition, each as it stands there, denied or not."""
    match when:
        case InTerritory() | Not(InTerritory()):
            yield when
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from places_in(part)


def in_named_places(
    readings: Sequence[Reading], said: Sequence[Deeds], beyond: Place | None
) -> list[Deeds]:
    """Return the deeds of all sentences with the places that those sentences refer to.

    `beyond` is what the definition of the territory leaves out.
    """
    last: Place | None = None
    out: list[Deeds] = []
    for reading, deeds in zip(readings, said, strict=True):
        place = _place(reading.own, last, beyond) if "AREA" in reading.kinds else None
        out.append(deeds if place is None else tuple(_limited(d, place) for d in deeds))
        told = [p for d in deeds for p in places_in(d.when)]
        if not told and "TERRITORY" in reading.kinds:
            told = _told(reading.own)
        last = (told[-1], reading.sentence.span) if told else last
    licensed = {p for ds in out for d in ds if _is_licence(d) for p in places_in(d.when)}
    return [tuple(d for d in deeds if not _gives_way(d, licensed)) for deeds in out]


def _place(own: Sequence[Token], last: Place | None, beyond: Place | None) -> Place | None:
    return last if _refers(own) else beyond if _is_outside(own) else None


def _told(own: Sequence[Token]) -> list[Condition]:
    """Return the places that a sentence names which asks for nothing itself."""
    listed = united(t for t in own if t.type in _LISTED)
    return [area(t) for t in listed if t.type == "TERRITORY"]


def _refers(own: Sequence[Token]) -> bool:
    return any(t.type == "AREA" and meaning(t) == _NAMED for t in own)


def _is_outside(own: Sequence[Token]) -> bool:
    areas = [t.span[0] for t in own if t.type == "AREA" and meaning(t) != _NAMED]
    ends = [t.span[1] for t in own if t.type == "ABROAD"]
    return any(0 <= start - end <= _REACH for start in areas for end in ends)


def _limited(deed: Deed, place: Place) -> Deed:
    where, span = place
    if not isinstance(deed.action, Duty) or any(places_in(deed.when)):
        return deed
    parts = [where] if deed.when is None else [deed.when, where]
    return replace(deed, when=conjoin(parts), also=(*deed.also, span))


def _is_licence(deed: Deed) -> bool:
    return deed.action is Duty.OBTAIN_LICENSE


def _gives_way(deed: Deed, licensed: Collection[Condition]) -> bool:
    return deed.action is Prohibition.USE_IN_TERRITORY and deed.when in licensed
