"""Quantities: three-valued truth, intervals, money, and bounds across periods."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from modellic.quantities import (
    Interval,
    Money,
    Truth,
    all_of,
    any_of,
    largest_part,
    parse_amount,
    parse_count,
    parse_quantity,
    total,
    whole_from_part,
)
from modellic.rules import Operator

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
MILLION = Decimal(10**6)

numbers = st.decimals(min_value=0, max_value=1000, places=2)
truths = st.sampled_from(Truth)
operators = st.sampled_from(Operator)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = sorted((draw(numbers), draw(numbers)))
    if low == high:
        return Interval.point(low)
    upper = draw(st.sampled_from((high, None)))
    return Interval(low, upper, draw(st.booleans()), upper is not None and draw(st.booleans()))


@st.composite
def members(draw: st.DrawFn) -> tuple[Interval, Decimal]:
    """An interval and a number that lies in it."""
    interval = draw(intervals())
    value = draw(
        st.decimals(
            min_value=interval.lower,
            max_value=interval.upper if interval.upper is not None else 2000,
            places=3,
        )
    )
    assume(value in interval)
    return interval, value


# Truth


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (T, T, T, T),
        (T, F, F, T),
        (T, U, U, T),
        (F, F, F, F),
        (F, U, F, U),
        (U, U, U, U),
    ],
)
def test_kleene_tables(left: Truth, right: Truth, both: Truth, either: Truth) -> None:
    assert left & right is both
    assert right & left is both
    assert left | right is either
    assert right | left is either


def test_not_swaps_true_and_false_and_keeps_unknown() -> None:
    assert [~T, ~F, ~U] == [F, T, U]


@given(truths, truths)
def test_de_morgan(left: Truth, right: Truth) -> None:
    assert ~(left & right) is ~left | ~right
    assert ~(left | right) is ~left & ~right


@given(truths, truths, truths)
def test_and_distributes_over_or(a: Truth, b: Truth, c: Truth) -> None:
    assert a & (b | c) is (a & b) | (a & c)


@given(st.lists(truths, max_size=4))
def test_what_is_concluded_from_unknowns_holds_however_they_turn_out(given_: list[Truth]) -> None:
    choices = [(T, F) if truth is U else (truth,) for truth in given_]
    outcomes = list(product(*choices))
    for combine in (all_of, any_of):
        if (concluded := combine(given_)) is not U:
            assert {combine(outcome) for outcome in outcomes} == {concluded}


def test_a_truth_is_no_bool() -> None:
    with pytest.raises(TypeError, match="three values"):
        bool(F)


# Intervals


@pytest.mark.parametrize(
    ("written", "op", "value", "expected"),
    [
        ("100", Operator.GT, 100, F),
        ("100", Operator.GTEQ, 100, T),
        ("101", Operator.GT, 100, T),
        ("80..120", Operator.GT, 79, T),
        ("80..120", Operator.GT, 80, U),
        ("80..120", Operator.GTEQ, 80, T),
        ("80..120", Operator.GT, 120, F),
        ("80..120", Operator.GTEQ, 120, U),
        ("80..120", Operator.LT, 121, T),
        ("< 100", Operator.GTEQ, 100, F),
        ("<= 100", Operator.GTEQ, 100, U),
        ("<= 100", Operator.GT, 100, F),
        ("> 100", Operator.GT, 100, T),
        (">= 100", Operator.GT, 100, U),
        (">= 100", Operator.LT, 100, F),
        (">= 100", Operator.GT, 1000, U),
    ],
)
def test_compare_an_interval_with_a_threshold(
    written: str, op: Operator, value: int, expected: Truth
) -> None:
    assert parse_quantity(written).compare(op, Decimal(value)) is expected


@given(members(), operators, numbers)
def test_every_point_of_a_range_gets_a_truth_compatible_with_the_range(
    member: tuple[Interval, Decimal], op: Operator, threshold: Decimal
) -> None:
    interval, value = member
    ranged = interval.compare(op, threshold)
    assert ranged in {U, Interval.point(value).compare(op, threshold)}


@given(intervals(), operators, numbers)
def test_unknown_only_where_members_disagree(
    interval: Interval, op: Operator, threshold: Decimal
) -> None:
    assume(interval.compare(op, threshold) is U)
    step = Decimal("0.001")
    near = [threshold - step, threshold, threshold + step]
    ends = [end for end in (interval.lower, interval.upper) if end is not None]
    candidates = [*near, *ends, *(end + step for end in ends), *(end - step for end in ends)]
    inside = [value for value in candidates if value in interval]
    assert {Interval.point(value).compare(op, threshold) for value in inside} == {T, F}


@given(numbers, numbers, numbers)
def test_more_is_never_less_than_a_threshold_that_less_has_passed(
    low: Decimal, high: Decimal, threshold: Decimal
) -> None:
    assume(low <= high)
    if Interval.point(low).compare(Operator.GT, threshold) is T:
        assert Interval.point(high).compare(Operator.GT, threshold) is T


@given(st.lists(members(), max_size=4))
def test_a_sum_of_members_lies_in_the_total(parts: list[tuple[Interval, Decimal]]) -> None:
    assert sum((value for _, value in parts), Decimal(0)) in total(i for i, _ in parts)


@pytest.mark.parametrize(
    ("lower", "upper", "lower_open"), [("2", "1", False), ("1", "1", True), ("NaN", "1", False)]
)
def test_an_interval_has_a_member(lower: str, upper: str, lower_open: bool) -> None:
    with pytest.raises(ValueError, match=r"no number|finite"):
        Interval(Decimal(lower), Decimal(upper), lower_open)


# Periods


@pytest.mark.parametrize(
    ("annual", "month_over_20m"),
    [
        ("20M USD", F),
        ("20_000_001 USD", U),
        ("240M USD", U),
        ("240_000_001 USD", T),
        ("<= 20M USD", F),
        ("> 240M USD", T),
        (">= 240M USD", U),
        ("10M..300M USD", U),
    ],
)
def test_annual_revenue_against_a_monthly_threshold(annual: str, month_over_20m: Truth) -> None:
    largest = largest_part(parse_amount(annual).interval)
    assert largest.compare(Operator.GT, 20 * MILLION) is month_over_20m


@given(st.lists(numbers, min_size=12, max_size=12))
def test_bounds_across_periods_hold_for_any_twelve_months(months: list[Decimal]) -> None:
    year = sum(months, Decimal(0))
    assert max(months) in largest_part(Interval.point(year))
    assert all(year in whole_from_part(Interval.point(month)) for month in months)


def test_an_average_that_does_not_come_out_even_is_rounded_to_the_safe_side() -> None:
    thirds = largest_part(Interval.point(Decimal(20)), parts=3)
    assert thirds.lower is not None
    assert Fraction(thirds.lower) <= Fraction(20, 3)


def test_more_than_in_a_month_is_more_than_in_the_year() -> None:
    year = whole_from_part(parse_amount("> 20M USD").interval)
    assert year.compare(Operator.GT, 20 * MILLION) is T


def test_money_has_a_currency_of_iso_4217() -> None:
    assert str(Money(20 * MILLION, "USD")) == "20M USD"
    with pytest.raises(ValueError, match="ISO 4217"):
        Money(Decimal(1), "EUT")


def test_currencies_are_never_compared_with_each_other() -> None:
    euros = parse_amount("25M EUR")
    assert euros.compare(Operator.GT, Money(MILLION, "USD")) is U
    assert euros.compare(Operator.GT, MILLION) is U
    assert euros.compare(Operator.GT, Money(MILLION, "EUR")) is T


def test_a_quantity_as_json_keeps_both_ends() -> None:
    assert parse_amount("< 5M USD").to_json() == {
        "lower": 0,
        "upper": 5_000_000,
        "upper_open": True,
        "currency": "USD",
    }
    assert parse_count("> 5").to_json() == {"lower": 5, "upper": None, "lower_open": True}
