"""What is known of a flow in some months, from what is known of it in others."""

from __future__ import annotations

from decimal import Decimal
from itertools import accumulate

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from modellic.quantities import ContradictionError, Fact, Interval, Moments, Months, Timeline

YEAR = 12


def point(value: int) -> Interval:
    return Interval.point(Decimal(value))


def fact(first: int, end: int, interval: Interval, *sources: str) -> Fact[str]:
    return Fact(Months(first, end), interval, sources or (f"{first}-{end}",))


def test_twelve_months_make_the_year() -> None:
    year = Timeline([fact(m, m + 1, point(m)) for m in range(YEAR)]).over(Months(0, YEAR))
    assert year.interval == point(sum(range(YEAR)))
    assert len(year.sources) == YEAR


def test_eleven_months_are_a_lower_bound_of_the_year() -> None:
    line = Timeline([fact(m, m + 1, point(2)) for m in range(11)])
    assert line.over(Months(0, YEAR)).interval == Interval(Decimal(22))


def test_a_year_less_eleven_of_its_months_is_the_twelfth() -> None:
    line = Timeline([fact(0, YEAR, point(30)), *(fact(m, m + 1, point(2)) for m in range(11))])
    assert line.over(Months(11, 12)).interval == point(8)


def test_a_month_is_never_more_than_its_year_and_the_bound_names_the_year() -> None:
    month = Timeline([fact(0, YEAR, point(20), "year"), fact(20, 21, point(1), "other")]).over(
        Months(3, 4)
    )
    assert month.interval == Interval(Decimal(0), Decimal(20))
    assert month.sources == ("year",)


def test_periods_that_overlap_bound_what_they_cover_together() -> None:
    line = Timeline([fact(0, 6, point(10)), fact(4, 9, point(7))])
    assert line.over(Months(0, 9)).interval == Interval(Decimal(10), Decimal(17))


def test_an_open_bound_stays_open() -> None:
    known = Timeline([fact(0, 1, Interval(Decimal(5), None, lower_open=True))]).over(Months(0, 3))
    assert known.interval == Interval(Decimal(5), None, lower_open=True)


def test_of_months_about_which_nothing_is_known_nothing_follows() -> None:
    known = Timeline([fact(0, 1, point(5))]).over(Months(50, 60))
    assert (known.interval, known.sources) == (Interval(Decimal(0)), ())


@pytest.mark.parametrize(
    "facts",
    [
        [fact(0, 1, point(5), "month"), fact(0, YEAR, point(4), "year")],
        [fact(0, 1, point(5), "month"), fact(0, 1, point(6), "year")],
        [
            fact(0, 1, Interval(Decimal(5), None, lower_open=True), "month"),
            fact(0, YEAR, point(5), "year"),
        ],
    ],
)
def test_figures_that_cannot_all_be_true_are_named(facts: list[Fact[str]]) -> None:
    with pytest.raises(ContradictionError) as found:
        Timeline(facts).over(Months(0, 2))
    assert set(found.value.sources) == {"month", "year"}


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[int], list[Fact[str]]]:
    """What flowed in each of some months, and figures that are true of it."""
    months = draw(st.lists(st.integers(0, 9), min_size=1, max_size=15))
    total = [0, *accumulate(months)]
    facts = []
    for _ in range(draw(st.integers(0, 6))):
        first = draw(st.integers(0, len(months) - 1))
        end = draw(st.integers(first + 1, len(months)))
        truth = total[end] - total[first]
        low, high = truth - draw(st.integers(0, 5)), truth + draw(st.integers(0, 5))
        lower = Decimal(max(low, 0)) if draw(st.booleans()) else None
        upper = Decimal(high) if draw(st.booleans()) else None
        facts.append(fact(first, end, Interval(lower, upper)))
    return months, facts


windows = st.tuples(st.integers(0, 14), st.integers(1, 15))


@given(worlds(), windows)
def test_what_is_concluded_is_true_of_every_world_that_fits_the_figures(
    world: tuple[list[int], list[Fact[str]]], window: tuple[int, int]
) -> None:
    months, facts = world
    first, length = window
    truth = sum(months[first : first + length])
    assume(first + length <= len(months))
    known = Timeline(facts).over(Months(first, first + length))
    assert Decimal(truth) in known.interval


@given(worlds(), windows)
def test_more_figures_never_widen_what_is_known(
    world: tuple[list[int], list[Fact[str]]], window: tuple[int, int]
) -> None:
    _, facts = world
    first, length = window
    months = Months(first, first + length)
    fewer, all_of_them = Timeline(facts[:-1]).over(months), Timeline(facts).over(months)
    assert all_of_them.interval.meet(fewer.interval) == all_of_them.interval


@given(worlds(), windows)
def test_the_named_figures_alone_prove_the_same(
    world: tuple[list[int], list[Fact[str]]], window: tuple[int, int]
) -> None:
    _, facts = world
    months = Months(window[0], window[0] + window[1])
    known = Timeline(facts).over(months)
    used = [f for f in facts if set(f.sources) <= set(known.sources)]
    assert Timeline(used).over(months).interval == known.interval


def test_what_is_counted_at_a_time_does_not_add_up() -> None:
    line = Moments([fact(0, 1, point(5)), fact(1, 2, point(7))])
    assert line.over(Months(1, 2)).interval == point(7)
    assert line.over(Months(0, 2)).sources == ()


def test_two_bounds_of_one_moment_meet() -> None:
    line = Moments(
        [fact(0, 1, Interval(Decimal(3)), "low"), fact(0, 1, Interval(None, Decimal(9)), "high")]
    )
    known = line.over(Months(0, 1))
    assert known.interval == Interval(Decimal(3), Decimal(9))
    assert known.sources == ("low", "high")
    with pytest.raises(ContradictionError):
        Moments([fact(0, 1, point(3)), fact(0, 1, point(4))]).over(Months(0, 1))
