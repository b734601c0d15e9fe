"""Quantities with types: truth of three values, intervals, money, time, and what is written."""

from __future__ import annotations

from modellic.quantities.calendar import Months, Span, last_full, month_number, parse_span
from modellic.quantities.interval import Interval, total
from modellic.quantities.money import CURRENCIES, Money, Quantity, compact, is_currency
from modellic.quantities.parsing import EXPECTED, parse_amount, parse_count, parse_quantity
from modellic.quantities.periods import MONTHS, largest_part, whole_from_part
from modellic.quantities.rates import CentralBankRates, Rate, Rates
from modellic.quantities.timeline import ContradictionError, Fact, Moments, Timeline
from modellic.quantities.truth import Truth, all_of, any_of

__all__ = [
    "CURRENCIES",
    "EXPECTED",
    "MONTHS",
    "CentralBankRates",
    "ContradictionError",
    "Fact",
    "Interval",
    "Moments",
    "Money",
    "Months",
    "Quantity",
    "Rate",
    "Rates",
    "Span",
    "Timeline",
    "Truth",
    "all_of",
    "any_of",
    "compact",
    "is_currency",
    "largest_part",
    "last_full",
    "month_number",
    "parse_amount",
    "parse_count",
    "parse_quantity",
    "parse_span",
    "total",
    "whole_from_part",
]
