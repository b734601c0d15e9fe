"""Conditions among each other: their complement, all or one of them, and what none can meet."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from modellic.rules import (
    UPPER,
    AllOf,
    AnyOf,
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Not,
    Operator,
    Party,
    Threshold,
    Use,
    Whose,
    atoms,
)

COMMERCIAL = InUse(Use.COMMERCIAL)
"""Commercial use, of whatever size."""
GRANTED = (COMMERCIAL, InUse(Use.HOSTED_SERVICE))
"""Uses that a grant with a limit is of: beyond it, they need a licence."""
_TWO = 2
_MOST_TESTS = 5
"""Tests of which two must be met."""
DENIED = "!"
"""Before a use that is not made, in the header of a word list."""


def negate(given: Condition) -> Condition:
    """Return the complement, with thresholds turned round rather than wrapped in `not`."""
    match given:
        case AllOf(parts):
            return AnyOf(tuple(negate(p) for p in parts))
        case AnyOf(parts):
            return AllOf(tuple(negate(p) for p in parts))
        case Not(part):
            return part
        case Threshold():
            return replace(given, op=given.op.complement)
        case _:
            return Not(given)


def beyond(given: Condition) -> Condition:
    """Return the complement of what a grant is for, with use that is not non-commercial as
    commercial."""
    match given:
        case AllOf(parts):
            return disjoin([beyond(p) for p in parts])
        case AnyOf(parts):
            return AllOf(tuple(beyond(p) for p in parts))
        case InUse(Use.NON_COMMERCIAL):
            return COMMERCIAL
        case _:
            return negate(given)


def reached(given: Condition) -> Condition:
    """Return a condition of whoever is beyond a limit, as of all who reach it."""
    return mapped(given, lambda t: replace(t, op=Operator.GTEQ) if t.op is Operator.GT else t)


def jointly(given: Condition) -> Condition:
    """Return a condition of whoever has any of several figures, as of whoever has all of them."""
    return AllOf(given.parts) if isinstance(given, AnyOf) else given


def parts_of(given: Condition | None) -> tuple[Condition, ...]:
    """Return the conditions that all must hold: those of an `all`, else the one itself, if any."""
    if given is None:
        return ()
    return given.parts if isinstance(given, AllOf) else (given,)


def conjoin(parts: Sequence[Condition]) -> Condition | None:
    """Return what holds when all parts do: flat, each part once, "A and (A or B)" as A, and
    "A and (B or not A)" as "A and B"; of two ends of one limit the narrower, and none that a figure
    is 0 or more."""
    if not parts:
        return None
    if len(parts) == 1 and not isinstance(parts[0], AllOf | AnyOf):
        return parts[0]
    pieces = [p for part in parts for p in parts_of(part)]
    told = set(pieces)
    once = dict.fromkeys(p for piece in pieces for p in parts_of(_possible(piece, told)))
    flat = [p for p in once if not (isinstance(p, AnyOf) and _holds_one(p.parts, once))]
    flat = [p for p in flat if not _always_holds(p)] or flat
    flat = _with_places_together([p for p in flat if not _follows(p, flat)])
    if len(flat) < 2:
        return flat[0] if flat else None
    return AllOf(tuple(flat))


def _with_places_together(parts: list[Condition]) -> list[Condition]:
    """Return conditions with several places as one: nobody is in two, and either is meant."""
    places = [p for p in parts if isinstance(p, InTerritory)]
    if len(places) < 2:
        return parts
    together = InTerritory(tuple(dict.fromkeys(t for p in places for t in p.territory)))
    return [together if p is places[0] else p for p in parts if p is places[0] or p not in places]


def _follows(part: Condition, others: Iterable[Condition]) -> bool:
    """Say whether a figure, or an alternative, holds wherever another does: above 10 at 11."""
    if isinstance(part, AnyOf):
        return any(_follows(p, others) for p in part.parts)
    return isinstance(part, Threshold) and any(_is_wider(part, other) for other in others)


def _is_wider(wide: Threshold, narrow: Condition) -> bool:
    """Say whether a figure is the narrower of two ends told of one limit: above 10, and 11 or more.

    Two ends far apart are of two figures, of which one was taken for the other.
    """
    if not isinstance(narrow, Threshold) or narrow == wide:
        return False
    if replace(narrow, value=wide.value, op=wide.op) != wide:
        return False
    if (wide.op in UPPER) != (narrow.op in UPPER):
        return False
    step = wide.value - narrow.value if wide.op in UPPER else narrow.value - wide.value
    return step == 1 or (not step and narrow.op in (Operator.GT, Operator.LT))


def _always_holds(part: Condition) -> bool:
    return isinstance(part, Threshold) and part.op is Operator.GTEQ and not part.value


def _possible(part: Condition, told: Container[Condition]) -> Condition:
    """Return a condition without the alternatives that what is told besides leaves no room for."""
    if not isinstance(part, AnyOf):
        return part
    kept = [p for p in part.parts if negate(p) not in told]
    return disjoin(kept) if kept else part


def disjoin(parts: Sequence[Condition]) -> Condition:
    """Return what holds when one part does (`parts` is not empty): flat, "A or (A and B)" as A, and
    "(A and B) or (B and A)" once."""
    pieces = (p for part in parts for p in (part.parts if isinstance(part, AnyOf) else (part,)))
    alike: dict[object, Condition] = {}
    for piece in pieces:
        alike.setdefault(frozenset(piece.parts) if isinstance(piece, AllOf) else piece, piece)
    once = dict.fromkeys(alike.values())
    flat = [p for p in once if not (isinstance(p, AllOf) and _holds_one(p.parts, once))]
    return AnyOf(tuple(flat)) if len(flat) > 1 else flat[0]


def _holds_one(parts: Sequence[Condition], others: Container[Condition]) -> bool:
    """Say whether one of some parts, or each alternative of it, is among others."""
    return any(
        part in others or (isinstance(part, AnyOf) and all(p in others for p in part.parts))
        for part in parts
    )


def two_of(given: Condition) -> Condition:
    """Return that two of the figures of a condition hold, however they were joined: "meets at least
    two of these three tests". What else must hold stays; of too many, one by one is what is read.
    """
    each = list(dict.fromkeys(thresholds(given)))
    if not _TWO < len(each) <= _MOST_TESTS:
        return given
    rest = [part for part in parts_of(given) if not thresholds(part)]
    pairs = [AllOf(pair) for pair in combinations(each, _TWO)]
    return conjoin([*rest, disjoin(pairs)]) or given


def mapped(given: Condition, change: Callable[[Threshold], Threshold]) -> Condition:
    """Return a condition with each of its thresholds changed."""
    match given:
        case AllOf(parts):
            return conjoin([mapped(p, change) for p in parts]) or given
        case AnyOf(parts):
            return disjoin([mapped(p, change) for p in parts])
        case Not(part):
            return Not(mapped(part, change))
        case Threshold():
            return change(given)
        case _:
            return given


def thresholds(given: Condition | None) -> list[Threshold]:
    """Return the thresholds of a condition from left to right."""
    return [a for a in atoms(given) if isinstance(a, Threshold)]


def asserted(given: Condition | None) -> set[Condition]:
    """Return the atoms of a condition that stand under no "not"."""
    match given:
        case None | Not():
            return set()
        case AllOf(parts) | AnyOf(parts):
            return {atom for part in parts for atom in asserted(part)}
        case _:
            return {given}


def is_void(given: Condition | None) -> bool:
    """Say whether no figure can meet a condition, or an alternative of it: fewer than 10 and more
    than 50 employees."""
    if isinstance(given, AnyOf):
        return any(is_void(part) for part in given.parts)
    lows: dict[object, tuple[Decimal, bool]] = {}
    highs: dict[object, tuple[Decimal, bool]] = {}
    for part in parts_of(given):
        if isinstance(part, Threshold):
            # Of two ends with one value the open one is the narrower: "below 5" and "up to 5".
            key = part.metric, part.currency
            if part.op in UPPER:
                high = part.value, part.op is Operator.LTEQ
                highs[key] = min(high, highs.get(key, high))
            else:
                low = part.value, part.op is Operator.GT
                lows[key] = max(low, lows.get(key, low))
    return any(key in highs and _miss(low, highs[key]) for key, low in lows.items())


def _miss(low: tuple[Decimal, bool], high: tuple[Decimal, bool]) -> bool:
    """Say whether nothing lies between two ends: "5 or more" and "less than 5"."""
    (floor, beyond), (top, up_to) = low, high
    return top < floor or (top == floor and (beyond or not up_to))


def of_the_larger(given: Condition) -> Condition:
    """Return a condition that no figure can meet, the sizes of a row read as one, as that of the
    larger ones: "up to 9 employees: no; 10 or more: yes"."""
    larger = [t for t in thresholds(given) if t.op not in UPPER]
    return (conjoin(larger) or given) if is_void(given) else given


def is_idle(given: Condition | None) -> bool:
    """Say whether one figure is told twice of which one says nothing: above 500 and above 1,000
    employees. Somebody of whom only the second is true was not read."""
    ends: dict[object, Threshold] = {}
    for part in given.parts if isinstance(given, AllOf | AnyOf) else ():
        if isinstance(part, Threshold):
            key = part.metric, part.currency, part.period, part.of, part.op in UPPER
            if ends.setdefault(key, part) != part:
                return True
    return False


def is_limit(given: Condition) -> bool:
    """Say whether a condition has thresholds and all of them are upper ends ("less than")."""
    found = thresholds(given)
    return bool(found) and all(t.op in UPPER for t in found)


def is_of_all(given: Condition) -> bool:
    """Say whether a figure is that of everybody: the lower end of "1 to 5 users"."""
    return isinstance(given, Threshold) and given.op is Operator.GTEQ and given.value == 1


def simplified(given: Condition) -> Condition:
    """Return `N <= x < M, or M <= x` as `N <= x`: steps of one figure that follow each other.

    Each of them may be of the same use.
    """
    if not isinstance(given, AnyOf):
        return given
    starts = {p for p in given.parts if isinstance(p, Threshold)}
    steps_of = [set(p.parts) for p in given.parts if isinstance(p, AllOf)]
    parts = list(given.parts)
    for at, part in enumerate(parts):
        if isinstance(part, AllOf):
            open_ended = starts | _next_starts(part, steps_of)
            parts[at] = conjoin([p for p in part.parts if not _continued(p, open_ended)]) or part
    steps = [p for p in parts if not _covered(p, parts)]
    return disjoin(steps)


def _next_starts(step: AllOf, others: Iterable[set[Condition]]) -> set[Threshold]:
    """Return where other steps begin that are of the same use as one: "commercial, above N"."""
    own = set(step.parts)
    rest = ((other - own) for other in others)
    return {t for r in rest if len(r) == 1 for t in r if isinstance(t, Threshold)}


def _continued(part: Condition, starts: Iterable[Condition]) -> bool:
    return isinstance(part, Threshold) and negate(part) in set(starts)


def _covered(start: Condition, parts: Iterable[Condition]) -> bool:
    """Say whether another step of the same figure begins below `start`, for the same use."""
    if isinstance(start, AllOf):
        return any(_covers_step(other, start) for other in parts if isinstance(other, AllOf))
    return isinstance(start, Threshold) and any(
        isinstance(p, Threshold)
        and p.value < start.value
        and replace(p, value=start.value, op=start.op) == start
        for p in parts
    )


def _covers_step(wide: AllOf, narrow: AllOf) -> bool:
    """Say whether two steps differ in one figure alone, and `wide` begins below `narrow`."""
    more = [p for p in narrow.parts if p not in wide.parts]
    less = [p for p in wide.parts if p not in narrow.parts]
    return len(more) == len(less) == 1 and begins_below(less[0], more[0])


def begins_below(wide: Condition, narrow: Condition) -> bool:
    """Say whether all that is above one figure is above another: "N or more", "more than 2 N"."""
    return (
        isinstance(wide, Threshold)
        and isinstance(narrow, Threshold)
        and wide.value < narrow.value
        and not is_limit(wide)
        and not is_limit(narrow)
        and replace(wide, value=narrow.value, op=narrow.op) == narrow
    )


def is_of_kinds(condition: Condition) -> bool:
    """Say whether a condition but names kinds of licensees: "if you are a cloud provider"."""
    kinds = condition.parts if isinstance(condition, AnyOf) else (condition,)
    return all(isinstance(kind, IsParty) for kind in kinds)


def leaves_out(given: Condition) -> bool:
    """Say whether a condition names somebody whom a ban or a leave leaves out: "except public
    bodies"."""
    return (
        isinstance(given, Not)
        and isinstance(given.part, IsParty)
        and given.part.party is not Party.COMPANY
    )


def of_names(names: str) -> Condition:
    """Read the uses of a header: `distribute|product` (any of them), `modify+distribute` (all of
    them), `!modify` (not that one)."""
    if names.startswith(DENIED):
        return negate(of_names(names.removeprefix(DENIED)))
    every = [disjoin([InUse(Use(n)) for n in part.split("|")]) for part in names.split("+")]
    return every[0] if len(every) == 1 else AllOf(tuple(every))


def without_own_product(when: Condition | None) -> Condition | None:
    """Leave out "for products built on the model" where all figures are those of the product."""
    if isinstance(when, AnyOf):
        return disjoin([without_own_product(p) or p for p in when.parts])
    figures = thresholds(when)
    if when is None or not figures or any(t.of is not Whose.PRODUCT for t in figures):
        return when
    return conjoin([p for p in parts_of(when) if p != InUse(Use.PRODUCT)])
