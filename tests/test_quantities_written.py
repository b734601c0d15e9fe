"""Figures as people write them, and as sentences say them."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.errors import UsageError
from modellic.quantities import (
    Interval,
    Quantity,
    Truth,
    compact,
    parse_amount,
    parse_count,
    parse_quantity,
    total,
)
from modellic.rules import Operator

F = Truth.FALSE
MILLION = Decimal(10**6)


@pytest.mark.parametrize(
    ("written", "lower", "upper", "currency"),
    [
        (120_000_000, 120_000_000, 120_000_000, None),
        (0, 0, 0, None),
        (Decimal("1.5"), Decimal("1.5"), Decimal("1.5"), None),
        ("120M", 120_000_000, 120_000_000, None),
        ("120 million", 120_000_000, 120_000_000, None),
        ("1.2B", 1_200_000_000, 1_200_000_000, None),
        ("3bn", 3_000_000_000, 3_000_000_000, None),
        ("50k", 50_000, 50_000, None),
        ("1_200_000", 1_200_000, 1_200_000, None),
        ("80M..120M", 80_000_000, 120_000_000, None),
        ("0..5M", 0, 5_000_000, None),
        ("25M USD", 25_000_000, 25_000_000, "USD"),
        ("usd 25m", 25_000_000, 25_000_000, "USD"),
        ("20M..30M EUR", 20_000_000, 30_000_000, "EUR"),
        ("EUR 20M..30M", 20_000_000, 30_000_000, "EUR"),
        ("20M EUR..30M EUR", 20_000_000, 30_000_000, "EUR"),
        ("<= 5M USD", 0, 5_000_000, "USD"),
        ("≤5M USD", 0, 5_000_000, "USD"),
        (">= 20M USD", 20_000_000, None, "USD"),
        ("80.000M", 80_000_000, 80_000_000, None),
    ],
)
def test_read_a_figure(
    written: int | Decimal | str, lower: int, upper: int | None, currency: str | None
) -> None:
    expected = Interval(Decimal(lower), None if upper is None else Decimal(upper))
    assert parse_quantity(written) == Quantity(expected, currency)


def test_strict_bounds_are_open() -> None:
    assert parse_quantity("< 5M").interval == Interval(Decimal(0), 5 * MILLION, upper_open=True)
    assert parse_quantity("> 5M").interval == Interval(5 * MILLION, None, lower_open=True)


@pytest.mark.parametrize(
    ("written", "says", "advises"),
    [
        ("", "is no number", "80M..120M"),
        ("about 120M", "is no number", "80M..120M"),
        ("120MM", "'MM' is neither", "units are"),
        ("120M users", "'users' is neither", "units are"),
        ("120M B", "one word too many", "units are"),
        ("5M USD EUR", "one word too many", "units are"),
        ("80.000", "ambiguous", "80_000"),
        ("80.000 USD", "ambiguous", "80_000"),
        (Decimal("80.000"), "ambiguous", "80_000"),
        ("1,200,000", "comma", "1_200_000"),
        ("1,2M", "comma", "1.2M"),
        ("$25M", "sign for its currency", "25M USD"),
        ("-5M", "negative", "never negative"),
        (-5, "is no figure", "zero or more"),
        ("< 0", "leaves no figure", "never negative"),
        ("120M..80M", "upside down", "smaller number comes first"),
        ("80..120M", "ambiguous", "both ends"),
        ("1..2..3", "not understood", "80M..120M"),
        ("< 1..2", "not understood", "80M..120M"),
        ("1M USD..2M EUR", "two currencies", "expected"),
        ("5000000T", "is no figure", "below 10^18"),
        (Decimal("Infinity"), "is no figure", "zero or more"),
        (Decimal("NaN"), "is no figure", "zero or more"),
        (Decimal("1E-9"), "too exact", "6 decimals"),
        (True, "True is no figure", "expected a number"),
        ("9" * 100, "100 characters", "expected"),
        ("١٢٠", "is no number", "expected"),
    ],
)
def test_what_is_no_figure_is_refused_with_advice(
    written: int | Decimal | str, says: str, advises: str
) -> None:
    with pytest.raises(UsageError) as refused:
        parse_quantity(written)
    assert says in refused.value.what
    assert advises in refused.value.hint


@pytest.mark.parametrize(
    ("written", "says"), [("1.5", "no whole number"), ("5M USD", "not a count")]
)
def test_a_count_is_a_whole_number_without_a_currency(written: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        parse_count(written)


def test_an_amount_has_a_currency() -> None:
    with pytest.raises(UsageError, match="no currency"):
        parse_amount("5M")


@given(st.text(alphabet="0123456789._<>=≤≥ ,-kKMBTUSDEURx$", max_size=20))
def test_any_text_is_a_figure_or_a_usage_error(written: str) -> None:
    with suppress(UsageError):
        assert parse_quantity(written).interval.compare(Operator.LT, Decimal(0)) is F


@given(st.integers(0, 10**17))
def test_a_number_reads_back_as_it_is_written(value: int) -> None:
    written = compact(Decimal(value)).replace(",", "_")
    assert parse_count(written) == Quantity(Interval.point(Decimal(value)))


# Words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("120M", "120M"),
        ("100_000_001", "100,000,001"),
        ("1.25B", "1.25B"),
        ("999_999", "999,999"),
        ("80M..120M", "80M to 120M"),
        ("< 5M USD", "less than 5M USD"),
        ("<= 5M USD", "at most 5M USD"),
        (">= 20M USD", "at least 20M USD"),
        ("> 20M USD", "more than 20M USD"),
        ("1.50 USD", "1.5 USD"),
    ],
)
def test_a_quantity_in_words(written: str, words: str) -> None:
    assert str(parse_quantity(written)) == words


def test_a_half_open_sum_in_words() -> None:
    known = total(parse_quantity(figure).interval for figure in ("< 5M", "3M"))
    assert str(Quantity(known)) == "3M to less than 8M"


@pytest.mark.parametrize("value", ["1E+40", "123456789012345678901234567890", "1E+999999"])
def test_absurd_numbers_stay_short(value: str) -> None:
    assert len(compact(Decimal(value))) < 50
