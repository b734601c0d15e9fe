"""What is known of a product, of the company and of its group, each from what is known of all.

A part is never more than the whole: a product's figure not more than the company's, the company's
not more than the group's. The parts prove how much the whole is at least, the whole how much each
part is at most. Facts are taken up from the products to the group first, and down again after that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TypeAlias

from modellic.company import Scope
from modellic.evaluate.ledger import Facts, Known, Ledger, Source, read_ledger
from modellic.evaluate.measure import ALONE, Measure
from modellic.quantities import Fact, Interval, Moments, Months, Timeline, total

Line: TypeAlias = Timeline[Source] | Moments[Source]


@dataclass(frozen=True, slots=True)
class Position:
    """Whose figure: `product` is the name where the scope is a product's."""

    scope: Scope
    product: str | None = None


class Chain:
    """The facts of one measure, and what follows from them for some months."""

    def __init__(self, facts: Facts, measure: Measure, currency: str | None) -> None:
        self._facts = facts
        self.measure = measure
        self._currency = currency

    @cached_property
    def ledger(self) -> Ledger:
        """The facts of this measure alone."""
        return read_ledger(self._facts, self.measure, self._currency)

    def own(self, at: Position) -> tuple[Known, ...]:
        """Return the facts that are stated of a position itself."""
        if at.scope is Scope.GROUP:
            own = self.ledger.group
            return own or (self.ledger.company if self._alone else ())
        if at.scope is Scope.COMPANY:
            return self.ledger.company or (self.ledger.group if self._alone else ())
        return self.ledger.products.get(at.product or "", ())

    def below(self, at: Position) -> tuple[Known, ...]:
        """Return the facts of all parts of a position, and of smaller measures of itself."""
        smaller = [fact for chain in self._smaller for fact in (*chain.own(at), *chain.below(at))]
        if at.scope is Scope.PRODUCT or self.measure.metric in ALONE:
            return tuple(smaller)
        parts = [fact for facts in self.ledger.products.values() for fact in facts]
        company = self.ledger.company if at.scope is Scope.GROUP else ()
        return (*smaller, *parts, *company)

    def above(self, at: Position) -> tuple[Known, ...]:
        """Return the facts of all that a position is a part of, and of larger measures of it."""
        larger = [fact for chain in self._larger for fact in chain._all(at)]
        if self.measure.metric in ALONE or at.scope is Scope.GROUP:
            return tuple(larger)
        company = self.ledger.company if at.scope is Scope.PRODUCT else ()
        return (*larger, *company, *self.ledger.group)

    def _all(self, at: Position) -> tuple[Known, ...]:
        return (*self.own(at), *self.below(at), *self.above(at))

    def over(self, at: Position, months: Months) -> Known:
        """Return what is known of a position in some months. Raises `ContradictionError`."""
        windows = self._windows(at, months)
        up = self._upwards(windows)
        return self._downwards(up, at, windows).over(months)

    @property
    def _alone(self) -> bool:
        """Whether the company has no affiliates, so that it is the group."""
        company = self._facts.company
        return company is not None and company.affiliates == ()

    @cached_property
    def _smaller(self) -> tuple[Chain, ...]:
        return tuple(Chain(self._facts, m, self._currency) for m in self.measure.smaller)

    @cached_property
    def _larger(self) -> tuple[Chain, ...]:
        return tuple(Chain(self._facts, m, self._currency) for m in self.measure.larger)

    def _windows(self, at: Position, months: Months) -> tuple[Months, ...]:
        """Return the months over which facts are carried from one position to another."""
        near = [fact.months for fact in self._all(at) if _near(fact.months, months)]
        if not self.measure.flows:
            return tuple(dict.fromkeys((months, *near)))
        ends = sorted({m for w in (*near, months) for m in (w.first, w.end)})
        steps = (Months(a, b) for a, b in pairwise(ends))
        return tuple(dict.fromkeys((months, *near, *steps)))

    def _line(self, facts: Iterable[Known], windows: Sequence[Months]) -> Line:
        """Return the line of the facts that stand near what is asked: the first window."""
        near = [fact for fact in facts if _near(fact.months, windows[0])]
        return Timeline(near) if self.measure.flows else Moments(near)

    def _upwards(self, windows: Sequence[Months]) -> dict[Scope | str, Line]:
        """Return each position's line with all that its parts prove of it."""
        lines: dict[Scope | str, Line] = {}
        for name in self.ledger.products:
            at = Position(Scope.PRODUCT, name)
            lines[name] = self._line((*self.own(at), *self._from_smaller(at, windows)), windows)
        parts = [lines[name] for name in self.ledger.products]
        company = Position(Scope.COMPANY)
        lines[Scope.COMPANY] = self._line(
            (
                *self.own(company),
                *self._from_smaller(company, windows),
                *self._from_parts(parts, windows, complete=self._complete),
            ),
            windows,
        )
        group = Position(Scope.GROUP)
        lines[Scope.GROUP] = self._line(
            (
                *self.ledger.group,
                *self._from_smaller(group, windows),
                *self._from_parts([lines[Scope.COMPANY]], windows, complete=self._alone),
            ),
            windows,
        )
        return lines

    @property
    def _complete(self) -> bool:
        company = self._facts.company
        return company is not None and company.all_products_listed

    def _from_parts(
        self, parts: Sequence[Line], windows: Iterable[Months], *, complete: bool
    ) -> Iterable[Known]:
        if self.measure.metric in ALONE and not complete:
            return
        for months in windows:
            known = [part.over(months) for part in parts]
            if known:
                yield self._sum(known, months, complete=complete)

    def _sum(self, known: Sequence[Known], months: Months, *, complete: bool) -> Known:
        most = total(fact.interval for fact in known)
        least = most.upwards()
        if not self.measure.flows:
            least = Interval()
            for fact in known:
                least = least.larger(fact.interval).upwards()
        telling = [f for f in known if f.interval.lower or f.interval.lower_open]
        if not self.measure.flows:
            telling = [f for f in telling if f.interval.upwards() == least][:1]
        if complete and most.upper is not None:
            both = least.meet(Interval(None, most.upper, upper_open=most.upper_open))
            return Fact(months, both or least, _sources(known))
        return Fact(months, least, _sources(telling))

    def _downwards(
        self, up: dict[Scope | str, Line], at: Position, windows: Sequence[Months]
    ) -> Line:
        """Return the line of a position with all that the whole, too, proves of it."""
        if at.scope is Scope.GROUP:
            return self._with_larger(up[Scope.GROUP], at, windows)
        whole = Position(Scope.GROUP if at.scope is Scope.COMPANY else Scope.COMPANY)
        own = up.get(at.product or "") if at.scope is Scope.PRODUCT else up[Scope.COMPANY]
        if own is None or self.measure.metric in ALONE:
            return own or self._line((), windows)
        limits = self._downwards(up, whole, windows)
        caps = [self._cap(limits.over(months), up, at) for months in windows]
        return self._with_larger(self._line((*own.facts, *caps), windows), at, windows)

    def _cap(self, whole: Known, up: dict[Scope | str, Line], at: Position) -> Known:
        """Return how much a part is at most: what the others leave of the whole."""
        upper, is_open = whole.interval.upper, whole.interval.upper_open
        if upper is None:
            return Fact(whole.months, Interval())
        sources = whole.sources
        if at.scope is Scope.PRODUCT and self.measure.flows:
            others = [up[n].over(whole.months) for n in self.ledger.products if n != at.product]
            telling = [f for f in others if f.interval.lower or f.interval.lower_open]
            taken = total(fact.interval for fact in telling)
            upper -= taken.lower or 0
            is_open |= taken.lower_open
            sources = (*sources, *_sources(telling))
        return Fact(whole.months, Interval(None, upper, upper_open=is_open), sources)

    def _from_smaller(self, at: Position, windows: Sequence[Months]) -> Iterable[Known]:
        for chain in self._smaller:
            facts = chain.own(at)
            if not facts:
                continue
            line = chain._line(facts, windows)
            for months in windows:
                fact = line.over(months)
                yield Fact(months, fact.interval.upwards(), fact.sources)

    def _with_larger(self, line: Line, at: Position, windows: Sequence[Months]) -> Line:
        caps = []
        telling = [chain for chain in self._larger if chain._all(at)]
        for chain in telling:
            for months in windows:
                fact = chain._downwards(chain._upwards([months]), at, [months]).over(months)
                cap = Interval(None, fact.interval.upper, upper_open=fact.interval.upper_open)
                caps.append(Fact(months, cap, fact.sources))
        return self._line((*line.facts, *caps), windows) if caps else line


_NEAR = 12
"""Months before or after what is asked for in which a figure can matter."""


def _near(fact: Months, asked: Months) -> bool:
    return fact.end > asked.first - _NEAR and fact.first < asked.end + _NEAR


def _sources(facts: Iterable[Known]) -> tuple[Source, ...]:
    return tuple(dict.fromkeys(source for fact in facts for source in fact.sources))
