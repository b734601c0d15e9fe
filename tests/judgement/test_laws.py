"""Laws of judgement over time: for any threshold, any series of figures, any day."""

from __future__ import annotations

import datetime
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from modellic.company import Company, Figure, Product
from modellic.evaluate import Judgement, Status, judge
from modellic.evaluate.consistency import contradictions
from modellic.quantities import Interval, Months, Quantity
from modellic.rules import (
    AsOf,
    Duty,
    Evidence,
    Metric,
    Operator,
    Period,
    Rule,
    Threshold,
    Whose,
)

MODEL = "org/model"
NOW = 2026 * 12 + 10
TODAY = datetime.date(2026, 11, 25)
RELEASED = datetime.date(2026, 3, 9)
LENGTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12}

thresholds = st.builds(
    Threshold,
    metric=st.sampled_from([Metric.MONTHLY_ACTIVE_USERS, Metric.REVENUE, Metric.DEVICES]),
    op=st.sampled_from(Operator),
    value=st.integers(0, 60).map(Decimal),
    currency=st.just("USD"),
    period=st.sampled_from([None, *Period]),
    of=st.sampled_from([None, *Whose]),
    as_of=st.sampled_from([None, None, *AsOf]),
    attributable=st.booleans(),
)


@st.composite
def figures(draw: st.DrawFn, owner: str) -> Figure:
    metric = draw(st.sampled_from([Metric.MONTHLY_ACTIVE_USERS, Metric.REVENUE, Metric.DEVICES]))
    money = metric is Metric.REVENUE
    period = draw(st.sampled_from(list(LENGTHS))) if money else None
    length = LENGTHS[period] if period else 1
    end = NOW - draw(st.integers(0, 14))
    months = draw(st.sampled_from([None, Months(end - length, end)]))
    low, high = sorted((draw(st.integers(0, 20)), draw(st.integers(0, 20))))
    quantity = Quantity(Interval(Decimal(low), Decimal(high)), "USD" if money else None)
    attributable = money and draw(st.integers(0, 4)) == 0
    key = f"{owner}.{metric}"
    return Figure(metric, period, quantity, key, months, attributable=attributable)


@st.composite
def companies(draw: st.DrawFn) -> Company:
    def some(owner: str) -> tuple[Figure, ...]:
        return tuple(draw(st.lists(figures(owner), max_size=3)))

    return Company(
        Path("modellic.toml"),
        products=(Product("chat", (MODEL,), figures=some("chat")), Product("search")),
        figures=some("company"),
        group=some("group"),
        affiliates=draw(st.sampled_from([None, ()])),
        all_products_listed=draw(st.booleans()),
        fiscal_start=draw(st.sampled_from([1, 4, 11])),
    )


def judged(atom: Threshold, company: Company) -> Judgement:
    rule = Rule(Duty.OBTAIN_LICENSE, Evidence(()), atom)
    [judgement] = judge(rule, company, MODEL, as_of=TODAY, released=RELEASED)
    return judgement


def all_figures(company: Company) -> list[Figure]:
    return [*company.products[0].figures, *company.figures, *company.group]


def with_figures(company: Company, changed: list[Figure]) -> Company:
    cut = len(company.products[0].figures)
    own = cut + len(company.figures)
    chat = replace(company.products[0], figures=tuple(changed[:cut]))
    return replace(
        company,
        products=(chat, *company.products[1:]),
        figures=tuple(changed[cut:own]),
        group=tuple(changed[own:]),
    )


@settings(max_examples=300)
@given(thresholds, companies(), st.data())
def test_a_verdict_on_ranges_holds_for_every_point_of_the_ranges(
    atom: Threshold, company: Company, data: st.DataObject
) -> None:
    points = []
    for figure in all_figures(company):
        known = figure.quantity.interval
        assert known.lower is not None
        assert known.upper is not None
        value = data.draw(st.integers(int(known.lower), int(known.upper)))
        exact = Quantity(Interval.point(Decimal(value)), figure.quantity.currency)
        points.append(replace(figure, quantity=exact))
    pinned = with_figures(company, points)
    assume(not list(contradictions(pinned)))
    exact_verdict = judged(atom, pinned)
    assume("cannot all be true" not in exact_verdict.sentence)
    assert judged(atom, company).status in {Status.UNKNOWN, exact_verdict.status}


@settings(max_examples=300)
@given(thresholds, companies(), st.integers(0, 40))
def test_figures_that_all_grow_never_leave_a_threshold_again(
    atom: Threshold, company: Company, more: int
) -> None:
    """All figures grow by the same factor, so that they fit together before and after."""
    factor = 1 + Decimal(more) / 10
    larger = [
        replace(
            figure,
            quantity=Quantity(
                Interval(
                    (figure.quantity.interval.lower or Decimal(0)) * factor,
                    (figure.quantity.interval.upper or Decimal(0)) * factor,
                ),
                figure.quantity.currency,
            ),
        )
        for figure in all_figures(company)
    ]
    order = [Status.CLEAR, Status.UNKNOWN, Status.TRIGGERED]
    rising = replace(atom, op=Operator.GT)
    before = order.index(judged(rising, company).status)
    after = order.index(judged(rising, with_figures(company, larger)).status)
    assert before <= after


@given(thresholds, companies())
def test_at_least_is_the_opposite_of_less_than(atom: Threshold, company: Company) -> None:
    opposite = {
        Status.TRIGGERED: Status.CLEAR,
        Status.CLEAR: Status.TRIGGERED,
        Status.UNKNOWN: Status.UNKNOWN,
    }
    at_least = judged(replace(atom, op=Operator.GTEQ), company).status
    assert judged(replace(atom, op=Operator.LT), company).status is opposite[at_least]


@given(thresholds, companies())
def test_figures_of_later_times_do_not_count(atom: Threshold, company: Company) -> None:
    later = Months(NOW, NOW + 1)
    ahead = [
        replace(figure, months=later, period=Period.MONTH if figure.period else None)
        for figure in all_figures(company)
    ]
    chat = replace(company.products[0], figures=())
    nothing = replace(company, products=(chat, *company.products[1:]), figures=(), group=())
    assert judged(atom, with_figures(company, ahead)).status is judged(atom, nothing).status
