"""Quantities with types: truth of three values, intervals, money, and what is written of them."""

from __future__ import annotations

from modellic.quantities.interval import Interval, total
from modellic.quantities.money import CURRENCIES, Money, Quantity, compact, is_currency
from modellic.quantities.parsing import EXPECTED, parse_amount, parse_count, parse_quantity
from modellic.quantities.periods import MONTHS, largest_part, whole_from_part
from modellic.quantities.truth import Truth, all_of, any_of

__all__ = [
    "CURRENCIES",
    "EXPECTED",
    "MONTHS",
    "Interval",
    "Money",
    "Quantity",
    "Truth",
    "all_of",
    "any_of",
    "compact",
    "is_currency",
    "largest_part",
    "parse_amount",
    "parse_count",
    "parse_quantity",
    "total",
    "whole_from_part",
]
