"""The figures of a company as facts over months: dated, in one currency, one list each scope."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from modellic.company import Company, Figure, Product, Scope
from modellic.evaluate.measure import Measure
from modellic.quantities import (
    MONTHS,
    CentralBankRates,
    Fact,
    Months,
    Rate,
    Rates,
    last_full,
    month_number,
)
from modellic.rules import MONEY, Period

_NO_DATE = 2000 * 12


@dataclass(frozen=True, slots=True)
class Source:
    """A figure that a bound follows from: whose it is, and the rate at which it was converted."""

    figure: Figure
    scope: Scope
    product: str | None = None
    rate: Rate | None = None


Known: TypeAlias = Fact[Source]


@dataclass(frozen=True, slots=True)
class Facts:
    """What a rule is judged on.

    `product` is the one in question. `as_of` is the day of the judgement; figures of later times do
    not count. Without it the newest figure tells the time. `released` is the day on which the
    version of the model was released.
    """

    company: Company | None = None
    product: Product | None = None
    as_of: date | None = None
    released: date | None = None
    rates: Rates = field(default_factory=CentralBankRates)

    @property
    def now(self) -> int:
        """The number of the month in which the judgement is made: it is not full."""
        if self.as_of is not None:
            return month_number(self.as_of)
        ends = [f.months.end for f in self._all_figures() if f.months is not None]
        return max(ends, default=self._neutral)

    @property
    def fiscal_start(self) -> int:
        """The month, 0 to 11, in which the fiscal year begins."""
        return self.company.fiscal_start - 1 if self.company else 0

    @property
    def _neutral(self) -> int:
        """A month for figures without dates, from which no year or quarter that is over follows.

        The last full month is then neither in the last full year nor in the last full quarter.
        """
        return next(_NO_DATE + m for m in (1, 4, 7, 10) if m != self.fiscal_start)

    def _all_figures(self) -> Iterator[Figure]:
        if self.company is not None:
            yield from (*self.company.figures, *self.company.group)
            for product in self.company.products:
                yield from product.figures


@dataclass(frozen=True, slots=True)
class Ledger:
    """The facts of one measure for the group, the company and each product.

    `refused` are the currencies for which there is no rate.
    """

    group: tuple[Known, ...] = ()
    company: tuple[Known, ...] = ()
    products: dict[str, tuple[Known, ...]] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()


def read_ledger(facts: Facts, measure: Measure, currency: str | None) -> Ledger:
    """Return the facts of a measure, amounts in `currency`."""
    book = _Book(facts, measure, currency)
    company = facts.company
    if company is None:
        return Ledger()
    return Ledger(
        group=book.facts(company.group, Scope.GROUP),
        company=book.facts(company.figures, Scope.COMPANY),
        products={p.name: book.facts(p.figures, Scope.PRODUCT, p.name) for p in company.products},
        refused=frozenset(book.refused),
    )


class _Book:
    def __init__(self, facts: Facts, measure: Measure, currency: str | None) -> None:
        self.refused: set[str] = set()
        self._facts = facts
        self._measure = measure
        self._currency = currency

    def facts(
        self, figures: Iterable[Figure], scope: Scope, product: str | None = None
    ) -> tuple[Known, ...]:
        """Return the facts of one scope that count on the day of the judgement."""
        own = [figure for figure in figures if self._measure.counts(figure)]
        dated = any(figure.months for figure in own)
        return tuple(
            fact
            for figure in own
            for months in self._months(figure, others_dated=dated)
            if (fact := self._fact(figure, months, scope, product)) is not None
        )

    def _months(self, figure: Figure, *, others_dated: bool) -> Iterator[Months]:
        now = self._facts.now
        if figure.months is not None:
            by_then = self._facts.as_of is None or (figure.day or date.max) <= self._facts.as_of
            if figure.months.end <= now or (figure.day is not None and by_then):
                yield figure.months
            return
        count = MONTHS[figure.period or Period.MONTH] if self._measure.flows else 1
        start = self._facts.fiscal_start if count > 3 else 0
        found = [last_full(count, now, start)]
        if not others_dated:
            found.append(Months(now - count, now))
        yield from dict.fromkeys(found)

    def _fact(
        self, figure: Figure, months: Months, scope: Scope, product: str | None
    ) -> Known | None:
        source, interval = Source(figure, scope, product), figure.quantity.interval
        given = figure.quantity.currency
        if self._measure.metric in MONEY and given != self._currency:
            day = figure.dated or self._facts.as_of
            rate = self._facts.rates.rate(given or "", self._currency or "", day)
            if rate is None:
                self.refused.add(given or "")
                return None
            source, interval = Source(figure, scope, product, rate), rate.convert(interval)
        return Fact(months, interval, (source,))
