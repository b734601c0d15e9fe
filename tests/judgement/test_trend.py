"""What is left to a threshold, and the month in which it may be reached."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.company import load_company
from modellic.evaluate.headroom import Headroom
from modellic.evaluate.ledger import Facts
from modellic.evaluate.trend import Trend, fit, month_word, trend_of
from modellic.quantities import parse_quantity
from modellic.rules import AsOf, Metric, Operator, Period, Threshold, Whose

USERS = Threshold(Metric.MONTHLY_ACTIVE_USERS, Operator.GT, Decimal(100), of=Whose.PRODUCT)


@pytest.mark.parametrize(
    ("written", "least", "most", "percents"),
    [
        ("80", 20, 20, (20.0, 20.0)),
        ("80..95", 5, 20, (5.0, 20.0)),
        ("120", -20, -20, (-20.0, -20.0)),
        (">= 40", None, 60, (None, 60.0)),
        ("< 50", 50, 100, (50.0, 100.0)),
    ],
)
def test_what_is_left(
    written: str, least: int | None, most: int, percents: tuple[float | None, float]
) -> None:
    form = Headroom(Decimal(100), parse_quantity(written)).to_json()
    assert (form["least"], form["most"]) == (least, most)
    assert (form["least_percent"], form["most_percent"]) == percents


def test_a_threshold_of_zero_has_no_share() -> None:
    head = Headroom(Decimal(0), parse_quantity("5"))
    assert head.share is None
    assert head.to_json()["least_percent"] is None


def points(*values: int) -> list[tuple[int, Decimal]]:
    return [(24000 + place, Decimal(value)) for place, value in enumerate(values)]


def test_even_growth_reaches_the_threshold_in_one_month_and_no_other() -> None:
    trend = fit(points(70, 80, 90), Decimal(120))
    assert (trend.slope, trend.crossing) == (Decimal(10), 24002 + 3)
    assert trend.earliest == trend.latest == trend.crossing


def test_one_odd_month_does_not_upset_the_slope() -> None:
    assert fit(points(10, 20, 30, 900, 50, 60, 70), Decimal(100)).slope == Decimal(10)


def test_uneven_growth_gives_a_range() -> None:
    trend = fit(points(10, 12, 20, 22, 30), Decimal(60))
    assert trend.earliest is not None
    assert trend.crossing is not None
    assert trend.latest is not None
    assert trend.earliest <= trend.crossing < trend.latest


@pytest.mark.parametrize("values", [(30, 20, 10), (10, 10, 10)])
def test_what_does_not_grow_reaches_nothing(values: tuple[int, ...]) -> None:
    trend = fit(points(*values), Decimal(100))
    assert (trend.crossing, month_word(trend.crossing)) == (None, None)


def test_nothing_is_said_of_more_than_ten_years_ahead() -> None:
    assert fit(points(1, 2, 3), Decimal(124)).crossing is None
    assert fit(points(1, 2, 3), Decimal(123)).crossing is not None


@given(st.lists(st.integers(0, 100), min_size=3, max_size=8), st.integers(0, 300))
def test_the_range_of_an_estimate_is_in_order(values: list[int], threshold: int) -> None:
    trend = fit(points(*values), Decimal(threshold))
    far = 10**9
    order = [trend.earliest, trend.crossing, trend.latest]
    assert order == sorted(order, key=lambda month: far if month is None else month)


def trend(folder: Path, text: str, atom: Threshold = USERS) -> Trend | None:
    path = folder / "modellic.toml"
    path.write_text(text, "utf-8")
    company = load_company(path)
    day = datetime.date(2026, 11, 25)
    return trend_of(atom, Facts(company, company.products[0], day))


SERIES = '{"2026-08" = "70", "2026-09" = "80", "2026-10" = "90..92"}'


@pytest.mark.parametrize(
    ("figure", "known"),
    [
        (SERIES, True),
        ('{"2026-09" = "80", "2026-10" = "90"}', False),  # two points
        ('{"2026-08" = "1..70", "2026-09" = "80", "2026-10" = "90"}', False),  # one is too wide
        ('{"2026-10" = "80", "2026-11" = "90", "2026-12" = "99"}', False),  # two are ahead
        ('"80"', False),
    ],
)
def test_a_trend_needs_three_points(tmp_path: Path, figure: str, known: bool) -> None:
    found = trend(tmp_path, f"[products.chat]\nmonthly-active-users = {figure}\n")
    assert (found is not None) is known


@pytest.mark.parametrize(
    "atom",
    [
        Threshold(Metric.MONTHLY_ACTIVE_USERS, Operator.LT, Decimal(100), of=Whose.PRODUCT),
        Threshold(
            Metric.MONTHLY_ACTIVE_USERS,
            Operator.GT,
            Decimal(100),
            of=Whose.PRODUCT,
            as_of=AsOf.RELEASE_DATE,
        ),
    ],
)
def test_only_what_can_still_be_passed_is_looked_ahead_to(tmp_path: Path, atom: Threshold) -> None:
    assert trend(tmp_path, f"[products.chat]\nmonthly-active-users = {SERIES}\n", atom) is None


def test_a_threshold_per_year_is_compared_with_the_newest_twelve_months(tmp_path: Path) -> None:
    months = [f'"{2025 + n // 12}-{n % 12 + 1:02}" = "{n} USD"' for n in range(22)]
    text = f"[products.chat]\nmonthly-revenue = {{{', '.join(months)}}}\n"
    atom = Threshold(
        Metric.REVENUE, Operator.GT, Decimal(300), "USD", Period.YEAR, of=Whose.PRODUCT
    )
    found = trend(tmp_path, text, atom)
    assert found is not None
    assert (found.points, found.slope) == (11, Decimal(12))


def test_as_json() -> None:
    form = fit(points(70, 80, 90), Decimal(120)).to_json()
    assert form["crossing"] == "2000-06"
    assert form["per_month"] == 10.0
    assert "median slope" in form["method"]
