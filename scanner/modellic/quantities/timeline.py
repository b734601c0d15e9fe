"""What is known of a flow in some months, proved from what is known of it in others.

A flow (revenue, visits, calls) is never negative and adds up over time. With S(m) for all that
flowed before month m, a figure for the months from a to b says that S(b) - S(a) lies between its
ends, and S never falls. These are difference constraints: the shortest path between two months is
the tightest bound that follows from them all (T. H. Cormen and others, Introduction to Algorithms,
24.4, "Difference constraints and shortest paths"). So a year bounds its months, eleven months and a
year bound the twelfth, and twelve months make a year, without a rule for each.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Generic, TypeAlias, TypeVar

from modellic.quantities.calendar import Months
from modellic.quantities.interval import Interval

S = TypeVar("S", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Fact(Generic[S]):
    """What is known of a number in some months, and from which sources that follows."""

    months: Months
    interval: Interval
    sources: tuple[S, ...] = ()


class ContradictionError(Exception):
    """No number satisfies all of these sources."""

    def __init__(self, sources: tuple[Hashable, ...]) -> None:
        super().__init__("the figures contradict each other")
        self.sources = sources


_Cost: TypeAlias = tuple[Decimal, bool, int]
"""A bound: its amount, whether it is a member (False: open, which is tighter), edges used."""
_START: _Cost = (Decimal(0), True, 0)


@dataclass(frozen=True, slots=True)
class _Edge(Generic[S]):
    """S(head) is at most S(tail) plus `amount`, or less than it where `closed` is false."""

    tail: int
    head: int
    amount: Decimal
    closed: bool
    sources: tuple[S, ...] = ()


class Timeline(Generic[S]):
    """A flow over time."""

    def __init__(self, facts: Iterable[Fact[S]]) -> None:
        self.facts = tuple(facts)
        self._edges = [edge for fact in self.facts for edge in _edges(fact)]
        self._paths: dict[int, dict[int, tuple[_Cost, _Edge[S] | None]]] = {}
        self._nodes = {m for fact in self.facts for m in (fact.months.first, fact.months.end)}

    def over(self, months: Months) -> Fact[S]:
        """Return what is known of the sum over some months. Raises `ContradictionError`."""
        ends = {months.first, months.end}
        if not ends <= self._nodes:
            self._nodes |= ends
            self._paths.clear()
        upper, above = self._bound(months.first, months.end)
        lower, below = self._bound(months.end, months.first)
        low = Decimal(0) if lower is None else -lower[0]
        interval = Interval(
            low,
            None if upper is None else upper[0],
            lower is not None and not lower[1],
            upper is not None and not upper[1],
        )
        return Fact(months, interval, tuple(dict.fromkeys((*below, *above))))

    def _bound(self, start: int, end: int) -> tuple[_Cost | None, tuple[S, ...]]:
        """Return the most that S(end) - S(start) can be, and the sources that say so."""
        paths = self._paths.get(start)
        if paths is None:
            paths = self._paths[start] = self._shortest(start)
        if end not in paths:
            return None, ()
        sources: list[S] = []
        at = end
        while (edge := paths[at][1]) is not None:
            sources[:0] = edge.sources
            at = edge.tail
        return paths[end][0], tuple(dict.fromkeys(sources))

    def _shortest(self, start: int) -> dict[int, tuple[_Cost, _Edge[S] | None]]:
        """Bellman and Ford's shortest paths, from one month to all."""
        falling: Iterable[_Edge[S]] = (
            _Edge(b, a, Decimal(0), True) for a, b in pairwise(sorted(self._nodes))
        )
        edges = [*falling, *self._edges]
        found: dict[int, tuple[_Cost, _Edge[S] | None]] = {start: (_START, None)}
        for _ in range(len(self._nodes) + 1):
            last = None
            for edge in edges:
                if edge.tail in found:
                    cost = _extended(found[edge.tail][0], edge)
                    if edge.head not in found or cost < found[edge.head][0]:
                        found[edge.head] = (cost, edge)
                        last = edge
            if last is None or found[start][1] is not None:
                break
        if last is not None:
            raise ContradictionError(_cycle(found, last))
        return found


def _edges(fact: Fact[S]) -> Iterable[_Edge[S]]:
    known, months = fact.interval, fact.months
    if known.upper is not None:
        closed = not known.upper_open
        yield _Edge(months.first, months.end, known.upper, closed, fact.sources)
    if known.lower is not None and (known.lower > 0 or known.lower_open):
        closed = not known.lower_open
        yield _Edge(months.end, months.first, -known.lower, closed, fact.sources)


def _extended(cost: _Cost, edge: _Edge[S]) -> _Cost:
    amount, closed, count = cost
    return amount + edge.amount, closed and edge.closed, count + 1


def _cycle(found: dict[int, tuple[_Cost, _Edge[S] | None]], last: _Edge[S]) -> tuple[Hashable, ...]:
    """Return the sources of a circle of bounds that nothing satisfies."""
    at = last.head
    for _ in found:  # after as many steps back, a path that never ends goes in its circle
        edge = found[at][1]
        if edge is None:
            break
        at = edge.tail
    sources: list[Hashable] = []
    start = at
    while (edge := found[at][1]) is not None:
        sources[:0] = edge.sources
        at = edge.tail
        if at == start:
            break
    return tuple(dict.fromkeys(sources))


class Moments(Generic[S]):
    """A number that is counted at a time and does not add up over time, such as users."""

    def __init__(self, facts: Iterable[Fact[S]]) -> None:
        self.facts = tuple(facts)

    def over(self, months: Months) -> Fact[S]:
        """Return what is known of it in these very months. Raises `ContradictionError`."""
        known = Interval(Decimal(0))
        sources: tuple[S, ...] = ()
        for fact in self.facts:
            if fact.months != months:
                continue
            both = known.meet(fact.interval)
            if both is None:
                raise ContradictionError((*sources, *fact.sources))
            if both != known:
                keep = sources if not _implies(fact.interval, known) else ()
                sources = (*keep, *fact.sources)
            known = both
        return Fact(months, known, tuple(dict.fromkeys(sources)))


def _implies(first: Interval, second: Interval) -> bool:
    """Return whether all that the second says follows from the first."""
    return first.meet(second) == first
