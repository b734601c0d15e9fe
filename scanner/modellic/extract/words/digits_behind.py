"""Digits right behind a scale of ideographs, which add to it: 50万1円 is 500,001."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from modellic.extract.words.amounts import Amount

_SCALES = {
    scale: Decimal(10) ** power
    for power, scales in ((4, "\u4e07\u842c"), (8, "\u4ebf\u5104"), (12, "\u5146"))
    for scale in scales
}


def with_digits_behind(found: Sequence[Amount], text: str) -> list[Amount]:
    """Return the amounts of a sentence, those that are written as a number of ten thousands, and
    the rest of it in digits, as the one that they are."""
    out: list[Amount] = []
    for amount in found:
        whole = _sum(out[-1], amount, text) if out else None
        out[-1:] = [whole] if whole else [*out[-1:], amount]
    return out


def _sum(first: Amount, second: Amount, text: str) -> Amount | None:
    end = first.span[1]
    scale = _SCALES.get(text[end - 1])
    if scale is None or first.currency or end != second.span[0] or second.upper is not None:
        return None
    if second.value >= scale or not text[end].isdigit():
        return None
    return replace(second, value=first.value + second.value, span=(first.span[0], second.span[1]))
