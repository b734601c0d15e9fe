"""Steps of one figure, "up to 1 million: free; 1 to 10 million: a licence; above: another one".

What each step above the free one asks for is a licence: it is needed from where the free step ends.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from modellic.extract.clauses.conditions import thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.rules import LOWER, MONEY, AllOf, Condition, Duty, Operator, Threshold

_LEAST = 2
"""Steps that make a ladder."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A licence that is asked for from `low` on, up to `high` where there is an end."""

    deed: Deed
    low: Threshold
    high: Threshold | None

    @property
    def start(self) -> Decimal:
        """The first value of the step: more than 5 servers are 6."""
        return _next(self.low) if self.low.op is Operator.GT else self.low.value

    @property
    def end(self) -> Decimal | None:
        """The first value beyond the step."""
        if self.high is None:
            return None
        return _next(self.high) if self.high.op is Operator.LTEQ else self.high.value


def climbed(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds with one condition for the licences of all steps of a ladder."""
    ladders: dict[object, list[_Step]] = {}
    for deed in (d for deeds in each for d in deeds):
        if (step := _step(deed)) is not None:
            ladders.setdefault((step.low.metric, step.low.currency), []).append(step)
    whole: dict[int, Condition] = {}
    for steps in ladders.values():
        whole |= _lowest(steps)
    if not whole:
        return list(each)
    return [tuple(_in_whole(d, whole) for d in deeds) for deeds in each]


def with_ends_apart(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds with each step ending before the next begins: "1 to 10 million; 10+"."""
    deeds = [d for deeds in each for d in deeds if thresholds(d.when)]
    begun = {(d.action, _as_low(t)) for d in deeds for t in thresholds(d.when)}
    return [tuple(_ending_before(d, begun) for d in deeds) for deeds in each]


def _as_low(threshold: Threshold) -> Threshold | None:
    return threshold if threshold.op is Operator.GTEQ else None


def _ending_before(deed: Deed, begun: Collection[tuple[object, Threshold | None]]) -> Deed:
    match deed.when:
        case AllOf((Threshold() as low, Threshold(op=Operator.LTEQ) as high)):
            met = (deed.action, replace(high, op=Operator.GTEQ)) in begun
            ends = AllOf((low, replace(high, op=Operator.LT)))
            return replace(deed, when=ends) if met else deed
        case _:
            return deed


def _in_whole(deed: Deed, whole: dict[int, Condition]) -> Deed:
    when = whole.get(id(deed))
    return deed if when is None or when == deed.when else replace(deed, when=when)


def _step(deed: Deed) -> _Step | None:
    if deed.action is not Duty.OBTAIN_LICENSE:
        return None
    match deed.when:
        case Threshold(op=op) as low if op in LOWER:
            return _Step(deed, low, None)
        case AllOf((Threshold() as low, Threshold() as high)):
            ends = low.op in LOWER and high.op not in LOWER
            return _Step(deed, low, high) if ends and low.metric is high.metric else None
        case _:
            return None


def _lowest(steps: Iterable[_Step]) -> dict[int, Condition]:
    """Return the condition of each step of a ladder, by the identity of its deed.

    Steps follow each other where each begins at the end of another, or where a grant ends.
    """
    steps = sorted(steps, key=lambda s: (s.start, s.deed.token is not None))
    ended = [s for s in steps if s.end is not None]
    ladder: list[_Step] = []
    reached: set[Decimal] = set()
    for step in steps:
        begun = (ladder[0].start, *reached) if ladder else (step.start,)
        if any(_meets(step.start, end) for end in begun):
            ladder.append(step)
            reached |= {step.end} if step.end is not None else set()
    if len({s.deed.when for s in ladder}) < _LEAST or not (ended or _restated(ladder)):
        return {}
    first = _plainest(ladder)
    return {id(s.deed): first for s in ladder}


def _meets(start: Decimal, end: Decimal) -> bool:
    return abs(start - end) <= 1


def _restated(ladder: Sequence[_Step]) -> bool:
    """Say whether one limit is told twice, "free up to 5 servers, from 6 on a licence"."""
    lows = {s.low for s in ladder}
    return len(lows) > 1 and any(s.deed.token is None for s in ladder)


def _plainest(ladder: Sequence[_Step]) -> Threshold:
    """Return where a ladder begins, as what is free up to there says it, else as its first step.

    "For 6 or more" is as good as "more than 5": the step that asks for the licence says it.
    """
    base = ladder[0].start
    begins = [s for s in ladder if _meets(s.start, base)]
    granted = next((s.low for s in begins if s.deed.token is None), None)
    said = next((s for s in begins if s.deed.token is not None), None)
    if said is None or (granted is not None and said.high is not None):
        return granted or ladder[0].low
    return said.low


def _next(end: Threshold) -> Decimal:
    """Return the value behind an end: the next number of people, the same sum of money."""
    return end.value if end.metric in MONEY else end.value + 1
