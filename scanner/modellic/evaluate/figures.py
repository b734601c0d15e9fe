"""What the company file proves of the figure that a threshold counts.

In this form of the company file a product has the figures of one month. From them follow the
figures of the month, and lower bounds of longer periods, of the company and of its group; nothing
more. Every bound that is used says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from modellic.company import Figure, Product
from modellic.quantities import Interval, Quantity, total, whole_from_part
from modellic.rules import AsOf, Metric, Period, Threshold, Whose

MONEY = frozenset({Metric.REVENUE, Metric.FUNDING, Metric.VALUATION})
"""Metrics that are amounts of money."""
_ADDED = frozenset({Metric.REVENUE, Metric.VISITS, Metric.API_CALLS})
"""Metrics of which the products' figures add up. Users do not: they may be the same people."""
_FLOWS = _ADDED
"""Metrics that are counted over a period."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Whose figures there are: the product in question, and all products of the company."""

    product: Product | None = None
    products: tuple[Product, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a figure, from which keys; `note` says how, or why it is not enough."""

    quantity: Quantity | None = None
    keys: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    product: str
    key: str
    interval: Interval


def known_of(threshold: Threshold, facts: Facts) -> Known:
    """Return what the facts prove of the figure that `threshold` counts."""
    if threshold.as_of is AsOf.RELEASE_DATE:
        return Known(note="a later figure does not count")
    currency = threshold.currency if threshold.metric in MONEY else None
    if threshold.metric in MONEY and currency is None:
        return Known(note="the text states no currency")
    if threshold.of is Whose.PRODUCT:
        return _of_product(threshold, currency, facts.product)
    if threshold.attributable:
        return Known()
    return _of_company(threshold, currency, facts.products)


def _of_product(threshold: Threshold, currency: str | None, product: Product | None) -> Known:
    parts, note = _parts(threshold, currency, (product,) if product else ())
    if not parts:
        return Known(note=note)
    known = parts[0].interval
    if threshold.attributable:
        known, note = known.share(), "all of its revenue, with the model or without"
    elif _is_longer(threshold):
        note = "in one month"
    return Known(Quantity(known, currency), (parts[0].key,), note)


def _of_company(threshold: Threshold, currency: str | None, products: Sequence[Product]) -> Known:
    parts, note = _parts(threshold, currency, products)
    if not parts:
        return Known(note=note)
    if threshold.metric not in _ADDED:
        parts = [max(parts, key=_height)]
    known = total(part.interval for part in parts).upwards()
    keys = tuple(part.key for part in parts)
    return Known(Quantity(known, currency), keys, _how_known(threshold, parts))


def _how_known(threshold: Threshold, parts: Sequence[_Part]) -> str:
    names = [part.product for part in parts]
    words = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    if _is_longer(threshold):
        return f"{words} in one month"
    return f"{words} {'together' if len(names) > 1 else 'alone'}"


def _height(part: _Part) -> tuple[Decimal, bool]:
    return part.interval.lower or Decimal(0), part.interval.lower_open


def _parts(
    threshold: Threshold, currency: str | None, products: Sequence[Product]
) -> tuple[list[_Part], str]:
    """Return each product's part of the figure, or why there is none."""
    found = [(p.name, f) for p in products for f in p.figures if f.metric is threshold.metric]
    usable = [(name, figure) for name, figure in found if figure.quantity.currency == currency]
    if found and not usable:
        given = " and ".join(sorted({f.quantity.currency or "" for _, f in found}))
        return [], f"the threshold is in {currency}, the figure in {given}"
    in_window = ((name, figure, _in_window(threshold, figure)) for name, figure in usable)
    parts = [_Part(name, figure.key, part) for name, figure, part in in_window if part is not None]
    return parts, "" if parts or not usable else "one month's figure says nothing of it"


def _in_window(threshold: Threshold, figure: Figure) -> Interval | None:
    """Return what a figure proves of the period that a threshold counts; None: nothing."""
    known = figure.quantity.interval
    if not _is_longer(threshold):
        return known if threshold.period in {None, figure.period} else None
    before = threshold.as_of is AsOf.PRECEDING and threshold.period is not Period.TWELVE_MONTHS
    # The last month need not lie in the year, or quarter, that went before this one.
    return None if before else whole_from_part(known)


def _is_longer(threshold: Threshold) -> bool:
    """Whether the figures of one month are only a part of what the threshold counts.

    A flow for which the text states no period is read as that of any longer one.
    """
    return threshold.metric in _FLOWS and threshold.period is not Period.MONTH
