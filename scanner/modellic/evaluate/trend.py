"""Where a figure is heading, and the month in which it may reach a threshold. An estimate.

The slope is that of Theil and Sen: the median of the slopes between all pairs of points, which one
odd month does not upset (P. K. Sen, Journal of the American Statistical Association 63, 1968). The
range comes from the quarter of the slopes below and above it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Context, Decimal
from itertools import combinations

from modellic.evaluate.figures import chain_of, position
from modellic.evaluate.ledger import Facts
from modellic.quantities import MONTHS, ContradictionError, Interval, Months
from modellic.rules import LOWER, AsOf, Json, Threshold

MIN_POINTS = 3
MAX_POINTS = 24
HORIZON = 120
"""Months ahead after which nothing is said."""
METHOD = "median slope between all pairs of figures (Theil and Sen), range from the middle half"
_CONTEXT = Context(prec=28)
_TOO_WIDE = Decimal("0.25")


@dataclass(frozen=True, slots=True)
class Trend:
    """What some figures suggest. Months are numbers, as `Months` counts; None: not in sight.

    `slope` is the change in a month, `first` and `last` the months of the first and the last of the
    `points`; `crossing` is the month in which the threshold may be reached, between `earliest` and
    `latest`.
    """

    points: int
    first: int
    last: int
    slope: Decimal
    crossing: int | None
    earliest: int | None
    latest: int | None

    def to_json(self) -> Json:
        """Return the published form."""
        months = {"crossing": self.crossing, "earliest": self.earliest, "latest": self.latest}
        return {
            "points": self.points,
            "per_month": float(round(self.slope, 2)),
            **{name: month_word(month) for name, month in months.items()},
            "method": METHOD,
        }


def month_word(month: int | None) -> str | None:
    """Return a month as `2026-09`."""
    return None if month is None else Months(month, month + 1).to_json()[0]


def trend_of(threshold: Threshold, facts: Facts) -> Trend | None:
    """Return where the figure that a threshold counts is heading; None with too few points.

    Only a threshold that a growing figure passes is one to look ahead to, and none that is fixed on
    a past day.
    """
    ahead = threshold.op in LOWER
    if not ahead or threshold.as_of is AsOf.RELEASE_DATE or facts.company is None:
        return None
    try:
        points = list(_points(threshold, facts))[-MAX_POINTS:]
    except ContradictionError:
        return None
    return fit(points, threshold.value) if len(points) >= MIN_POINTS else None


def _points(threshold: Threshold, facts: Facts) -> Iterator[tuple[int, Decimal]]:
    """Yield the last month of each figure, and the middle of what is known of it."""
    at = position(threshold, facts.product.name if facts.product else None)
    chain = chain_of(threshold, facts)
    count = MONTHS[threshold.period] if chain.measure.flows and threshold.period else 1
    known = chain.own(at) or chain.below(at)
    if any(source.figure.confidential for fact in known for source in fact.sources):
        return
    for end in sorted({fact.months.end for fact in known if fact.months.count <= count}):
        middle = _middle(chain.over(at, Months(end - count, end)).interval)
        if middle is not None:
            yield end - 1, middle


def _middle(known: Interval) -> Decimal | None:
    """Return the middle of what is known; None where that is too wide to tell a trend."""
    if known.lower is None or known.upper is None:
        return None
    if known.upper - known.lower > known.upper * _TOO_WIDE:
        return None
    return (known.lower + known.upper) / 2


def fit(points: Sequence[tuple[int, Decimal]], threshold: Decimal) -> Trend:
    """Return the trend of some points, at least two, in the order of their months."""
    slopes = sorted(
        _CONTEXT.divide(y2 - y1, Decimal(x2 - x1)) for (x1, y1), (x2, y2) in combinations(points, 2)
    )
    middle, low, high = (_quantile(slopes, share) for share in (2, 1, 3))
    last, value = points[-1]
    return Trend(
        points=len(points),
        first=points[0][0],
        last=last,
        slope=middle,
        crossing=_reached(last, threshold - value, middle),
        earliest=_reached(last, threshold - value, high),
        latest=_reached(last, threshold - value, low),
    )


def _quantile(ordered: Sequence[Decimal], quarters: int) -> Decimal:
    place = Decimal(len(ordered) - 1) * quarters / 4
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def _reached(last: int, left: Decimal, slope: Decimal) -> int | None:
    """Return the month in which what is left is used up at some slope."""
    if left <= 0:
        return last
    if slope <= 0 or left > slope * HORIZON:
        return None
    return last + int(_CONTEXT.divide(left, slope).to_integral_value(ROUND_CEILING))
