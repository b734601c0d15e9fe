"""Days, months, quarters and years as people write them."""

from __future__ import annotations

import datetime
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.errors import UsageError
from modellic.quantities import Months, last_full, month_number, parse_span


@pytest.mark.parametrize(
    ("written", "start", "says"),
    [
        ("2026-09", 1, "September 2026"),
        ("2026-Q3", 1, "Q3 2026"),
        ("2026", 1, "2026"),
        ("2026", 4, "2026"),
        ("FY2026", 1, "2026"),
        ("FY2026", 4, "April 2025 to March 2026"),
        ("FY2026", 12, "December 2025 to November 2026"),
        ("2026-09-30", 1, "September 2026"),
        (datetime.date(2026, 9, 30), 1, "September 2026"),
    ],
)
def test_read_a_period(written: object, start: int, says: str) -> None:
    assert str(parse_span(written, start).months) == says


@pytest.mark.parametrize(
    "written",
    [
        "",
        "26-09",
        "2026-13",
        "2026-00",
        "2026-Q5",
        "2026-09-31",
        "FY2026-09",
        "0000",
        "2026 ",
        2026,
    ],
)
def test_what_is_no_period_is_refused(written: object) -> None:
    with pytest.raises(UsageError, match="is no"):
        parse_span(written)


@given(st.text(alphabet="FYQ0123456789-", max_size=12))
def test_any_text_is_a_period_or_a_usage_error(written: str) -> None:
    with suppress(UsageError):
        assert parse_span(written).months.count in {1, 3, 12}


@given(st.dates(min_value=datetime.date(1, 2, 1), max_value=datetime.date(9998, 1, 1)))
def test_a_day_lies_in_its_month(day: datetime.date) -> None:
    months = Months.of(day)
    assert months.count == 1
    assert months.last_day.replace(day=1) <= day <= months.last_day
    assert parse_span(day.isoformat()).day == day


@pytest.mark.parametrize(
    ("count", "start", "says"),
    [
        (1, 0, "October 2026"),
        (3, 0, "Q3 2026"),
        (12, 0, "2025"),
        (12, 3, "April 2025 to March 2026"),
        (12, 10, "November 2025 to October 2026"),
    ],
)
def test_the_last_full_period(count: int, start: int, says: str) -> None:
    now = month_number(datetime.date(2026, 11, 25))
    assert str(last_full(count, now, start)) == says
