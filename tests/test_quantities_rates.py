"""Exchange rates: which one, how old, and the way there and back."""

from __future__ import annotations

import sys
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.quantities import CentralBankRates, Interval, rates

RATES = CentralBankRates()
HISTORIC = date(2024, 3, 28)
"""A Thursday before the long weekend of Easter."""


def test_the_rate_of_a_working_day() -> None:
    rate = RATES.rate("EUR", "USD", HISTORIC)
    assert rate is not None
    assert (rate.value, rate.quoted, rate.age) == (Decimal("1.0811"), HISTORIC, 0)
    assert str(rate) == "1 EUR = 1.0811 USD, ECB 2024-03-28"


def test_on_days_without_a_rate_the_last_one_before_counts_and_its_age_is_said() -> None:
    rate = RATES.rate("USD", "JPY", date(2024, 4, 1))
    assert rate is not None
    assert (rate.quoted, rate.age) == (HISTORIC, 4)
    assert str(rate).endswith("ECB 2024-03-28, 4 days before")


def test_a_day_after_the_history_gets_its_last_rate_and_a_large_age() -> None:
    rate = RATES.rate("EUR", "USD", date(2999, 1, 1))
    assert rate is not None
    assert rate.age > 300_000


@pytest.mark.parametrize(
    ("source", "target", "day"),
    [
        ("AED", "USD", HISTORIC),  # never quoted
        ("RUB", "USD", HISTORIC),  # no longer quoted
        ("DEM", "EUR", HISTORIC),
        ("EUR", "USD", date(1998, 12, 31)),  # before the euro
        ("", "USD", HISTORIC),
    ],
)
def test_where_there_is_no_rate(source: str, target: str, day: date) -> None:
    assert RATES.rate(source, target, day) is None


def test_without_the_history_there_is_no_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    rates._history.cache_clear()
    monkeypatch.setitem(sys.modules, "currency_converter", None)
    assert RATES.rate("EUR", "USD", HISTORIC) is None
    rates._history.cache_clear()


@given(
    st.sampled_from(["EUR", "USD", "CNY", "JPY", "GBP"]),
    st.sampled_from(["EUR", "USD", "CNY", "JPY", "GBP"]),
    st.decimals(0, 10**12, places=2),
)
def test_there_and_back_is_the_same_amount(source: str, target: str, amount: Decimal) -> None:
    there = RATES.rate(source, target, HISTORIC)
    back = RATES.rate(target, source, HISTORIC)
    assert there is not None
    assert back is not None
    returned = back.convert(there.convert(Interval.point(amount))).lower
    assert returned is not None
    # A millionth of the other currency is lost at most, and that is little in this one.
    assert abs(returned - amount) <= Decimal("0.0002") + amount * Decimal("1e-20")


@given(st.decimals(0, 10**9, places=2), st.decimals(0, 10**9, places=2))
def test_more_in_one_currency_is_not_less_in_another(one: Decimal, two: Decimal) -> None:
    rate = RATES.rate("EUR", "USD", HISTORIC)
    assert rate is not None
    known = rate.convert(Interval(min(one, two), max(one, two)))
    assert known.lower is not None
    assert known.upper is not None
    assert known.lower <= known.upper


def test_an_open_end_stays_open() -> None:
    rate = RATES.rate("EUR", "USD", HISTORIC)
    assert rate is not None
    known = rate.convert(Interval(Decimal(0), Decimal(5), upper_open=True))
    assert (known.lower, known.upper_open) == (Decimal(0), True)
