"""What a condition of a sentence means: comparisons to thresholds, and the tree around them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from modellic.extract.amounts import Amount
from modellic.extract.comparisons import Comparison, completed
from modellic.extract.lexicon import Meaning
from modellic.extract.parser import Atom, Joined, Measure, Term
from modellic.extract.scope import Setting
from modellic.extract.token import Token
from modellic.rules import (
    FLOWS,
    MONEY,
    AllOf,
    AnyOf,
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Metric,
    Not,
    Operator,
    Party,
    Threshold,
    Use,
    atoms,
)

COMMERCIAL = InUse(Use.COMMERCIAL)
"""Commercial use, of whatever size."""
_YEARS = range(1900, 2101)
_LEAST_SUM = 1000
"""A smaller bare number without a currency is no sum of money."""
_UPPER = frozenset((Operator.LT, Operator.LTEQ))


def condition(term: Term, where: Setting) -> Condition | None:
    """Return the condition that a term means, or None where it cannot be told."""
    return _Builder(completed(term), where).build(term)


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


def parts_of(given: Condition | None) -> tuple[Condition, ...]:
    """Return the conditions that all must hold: those of an `all`, else the one itself, if any."""
    if given is None:
        return ()
    return given.parts if isinstance(given, AllOf) else (given,)


def conjoin(parts: Sequence[Condition]) -> Condition | None:
    """Return what holds when all parts do: flat, each part once, "A and (A or B)" as A."""
    pieces = (p for part in parts for p in parts_of(part))
    once = dict.fromkeys(pieces)
    flat = [p for p in once if not (isinstance(p, AnyOf) and _holds_one(p.parts, once))]
    if len(flat) < 2:
        return flat[0] if flat else None
    return AllOf(tuple(flat))


def disjoin(parts: Sequence[Condition]) -> Condition:
    """Return what holds when one part does (`parts` is not empty): flat, "A or (A and B)" as A."""
    pieces = (p for part in parts for p in (part.parts if isinstance(part, AnyOf) else (part,)))
    once = dict.fromkeys(pieces)
    flat = [p for p in once if not (isinstance(p, AllOf) and _holds_one(p.parts, once))]
    return AnyOf(tuple(flat)) if len(flat) > 1 else flat[0]


def _holds_one(parts: Sequence[Condition], others: Container[Condition]) -> bool:
    return any(part in others for part in parts)


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
            if part.op in _UPPER:
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


def is_idle(given: Condition | None) -> bool:
    """Say whether one figure is told twice of which one says nothing: above 500 and above 1,000
    employees. Somebody of whom only the second is true was not read."""
    ends: dict[object, Threshold] = {}
    for part in given.parts if isinstance(given, AllOf | AnyOf) else ():
        if isinstance(part, Threshold):
            key = part.metric, part.currency, part.period, part.of, part.op in _UPPER
            if ends.setdefault(key, part) != part:
                return True
    return False


def is_limit(given: Condition) -> bool:
    """Say whether a condition has thresholds and all of them are upper ends ("less than")."""
    found = thresholds(given)
    return bool(found) and all(t.op in _UPPER for t in found)


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
    return len(more) == len(less) == 1 and _begins_below(less[0], more[0])


def _begins_below(wide: Condition, narrow: Condition) -> bool:
    """Say whether all that is above one figure is above another: "N or more", "more than 2 N"."""
    return (
        isinstance(wide, Threshold)
        and isinstance(narrow, Threshold)
        and wide.value < narrow.value
        and not is_limit(wide)
        and not is_limit(narrow)
        and replace(wide, value=narrow.value, op=narrow.op) == narrow
    )


class _Builder:
    """Builds the tree of one term from its completed comparisons."""

    def __init__(self, comparisons: dict[int, tuple[Comparison, ...]], where: Setting) -> None:
        """Take the comparisons of each measure, by the identity of the measure."""
        self._comparisons = comparisons
        self._where = where

    def build(self, term: Term, how: str = "all") -> Condition | None:
        """Return the condition of a term that stands in a group joined by `how`."""
        match term:
            case Measure():
                return self._measure(term, how)
            case Joined("not", parts):
                inner = self.build(parts[0])
                return None if inner is None else negate(inner)
            case Joined(join, parts):
                return self._joined(join, self._spread(parts) if join == "any" else parts)
            case Atom(token):
                return _atom(token, self._where)

    def _measure(self, measure: Measure, how: str) -> Condition | None:
        found = [c for part in self._comparisons[id(measure)] if (c := self._compared(part))]
        if not found:
            return None
        return disjoin(_ranged(found)) if how == "any" else conjoin(found)

    def _compared(self, part: Comparison) -> Condition | None:
        if part.amount is None or part.metric is None or part.op is None or part.uncompared:
            return None
        if not _plausible(part.amount, part.metric, part.currency):
            return None
        low = self._threshold(part, part.metric, part.amount, part.op)
        if part.amount.upper is None:
            return low
        ends = (
            replace(low, op=Operator.GTEQ),
            replace(low, op=Operator.LTEQ, value=part.amount.upper),
        )
        return AllOf(ends)

    def _threshold(
        self, part: Comparison, metric: Metric, amount: Amount, op: Operator
    ) -> Threshold:
        where = self._where.near(part.span, metric)
        return Threshold(
            metric=metric,
            op=op,
            value=amount.value,
            currency=part.currency if metric in MONEY else None,
            period=part.period if metric in FLOWS else None,
            of=where.of,
            as_of=where.as_of,
            attributable=where.attributable and metric is Metric.REVENUE,
        )

    def _joined(self, how: str, parts: Sequence[Term]) -> Condition | None:
        built = [c for p in parts if (c := self.build(p, how)) is not None]
        if not built:
            return None
        built = _without_people(built) if how == "any" else built
        if how == "any" and self._bounded_from_above(parts, built):
            how = "all"
        if how == "all" and _exclude_each_other(built):
            return simplified(disjoin(built))
        return conjoin(built) if how == "all" else disjoin(built)

    def _bounded_from_above(self, parts: Sequence[Term], built: Sequence[Condition]) -> bool:
        """Say whether a list of metrics shares one upper end: "neither revenue nor funding over".

        "Your revenue or funding does not exceed N" limits both.
        """
        bare = [p for p in parts[:-1] if isinstance(p, Measure) and not _has_amount(p)]
        return len(bare) == len(parts) - 1 and all(is_limit(b) for b in built)

    @staticmethod
    def _spread(parts: Sequence[Term]) -> Sequence[Term]:
        """Let a "not" before a list of figures reach to its end: "does not have N users or M"."""
        first = parts[0]
        if isinstance(first, Joined) and first.how == "not" and isinstance(first.parts[0], Measure):
            rest = [p for p in parts[1:] if isinstance(p, Measure)]
            if len(rest) == len(parts) - 1:
                return (Joined("not", (Joined("any", (first.parts[0], *rest)),)),)
        return parts


def _ranged(found: Sequence[Condition]) -> list[Condition]:
    """Join the two ends of a range among alternatives: "50 to 500 staff, or ..." told as "more than
    50 but no more than 500"."""
    out: list[Condition] = []
    for part in found:
        low = out[-1] if out else None
        if isinstance(low, Threshold) and isinstance(part, Threshold) and _are_ends(low, part):
            out[-1] = AllOf((low, replace(low, op=part.op, value=part.value)))
        else:
            out.append(part)
    return out


def _are_ends(low: Threshold, high: Threshold) -> bool:
    same = (low.metric, low.currency) == (high.metric, high.currency)
    return same and low.op not in _UPPER and high.op in _UPPER and low.value < high.value


def _without_people(built: Sequence[Condition]) -> list[Condition]:
    """Leave out the person of "any person or company with more than N": the figure is of both."""
    beyond = any(thresholds(part) and not is_limit(part) for part in built)
    people = IsParty(Party.INDIVIDUAL)
    return [part for part in built if not (beyond and part == people)]


def _exclude_each_other(built: Sequence[Condition]) -> bool:
    """Say whether conditions are steps of one figure, of which only one can hold.

    "The small plan (51 to 500 users) and the large one (more than 500)": either is meant.
    """
    if len(built) < 2:
        return False
    every = [thresholds(part) for part in built]
    if len({(t.metric, t.currency) for ts in every for t in ts}) != 1 or not all(every):
        return False
    tops = [min((t.value for t in ts if t.op in _UPPER), default=None) for ts in every]
    floors = [max((t.value for t in ts if t.op not in _UPPER), default=None) for ts in every]
    steps = zip(tops[:-1], floors[1:], strict=True)
    return all(top is not None and floor is not None and floor >= top for top, floor in steps)


def _plausible(amount: Amount, metric: Metric, currency: str | None) -> bool:
    """Say whether an amount can be one of a metric: no sum counts people, no revenue is 4."""
    if metric in MONEY:
        bare = amount.value >= _LEAST_SUM and amount.value not in _YEARS
        own = amount.currency is not None or not amount.plain or bare
        return own or (currency is not None and amount.value >= _LEAST_SUM)
    return amount.currency is None


def _has_amount(measure: Measure) -> bool:
    return any(t.type == "AMOUNT" for t in measure.tokens)


def _uses(names: str) -> Condition:
    """Read `modify+distribute`: all of them."""
    every = tuple(InUse(Use(name)) for name in names.split("+"))
    return every[0] if len(every) == 1 else AllOf(every)


def _atom(token: Token, where: Setting) -> Condition | None:
    if not isinstance(token.value, Meaning):
        return where.defined(token)
    value = token.value.value
    if token.type == "USE":
        return disjoin([_uses(names) for names in value.split("|")])
    if token.type == "PARTY":
        return IsParty(Party(value))
    return InTerritory(tuple(value.split()))
