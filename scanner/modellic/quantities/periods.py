"""The only ways from a flow of one period to a flow of another: bounds that can be proved.

They hold for flows that are never negative (revenue, visits, calls). Nothing converts a yearly
flow to a monthly one by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_FLOOR, Context, Decimal

from modellic.quantities.interval import Interval
from modellic.rules import Period

MONTHS: Mapping[Period, int] = {
    Period.MONTH: 1,
    Period.QUARTER: 3,
    Period.YEAR: 12,
    Period.TWELVE_MONTHS: 12,
}
"""How many months a period has."""

_DOWN = Context(prec=28, rounding=ROUND_FLOOR)


def whole_from_part(part: Interval) -> Interval:
    """Return the bounds of a period's flow from the flow of one part of it: at least as much."""
    return part.upwards()


def largest_part(whole: Interval, parts: int = 12) -> Interval:
    """Return the bounds of the largest part's flow (one month of a year) from the whole's flow.

    It is at least the average and at most everything: a year of 240M has a month of 20M or more,
    a year of 20M has no month of more than 20M.
    """
    if whole.lower is None:
        return Interval(None, whole.upper, upper_open=whole.upper_open)
    average = _DOWN.divide(whole.lower, Decimal(parts))  # rounded down, the bound still holds
    return Interval(average, whole.upper, whole.lower_open, whole.upper_open)
