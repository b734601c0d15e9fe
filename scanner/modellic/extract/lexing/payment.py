"""What a licence asks to be paid: a share, or a sum."""

from __future__ import annotations

import re
from collections.abc import Collection
from decimal import Decimal

from modellic.extract.words.amounts import find_amounts
from modellic.shapes import Shape

_SHARE = Shape(r"\d{1,3}(?:[.,]\d{1,3})?\s?(?:%|{PERCENT})", re.IGNORECASE)
_ONCE = Shape(r"{ONCE}", re.IGNORECASE)
_PERCENT = Shape(r"\s?{PERCENT}$", re.IGNORECASE)


def rate_of(words: str, start: int = 0, besides: Collection[Decimal] = ()) -> str | None:
    """Return the rate that a clean sentence states: "10%", or "¥100,000 one-time".

    The first share counts, else the sum nearest to `start`, where the words of the duty stand;
    `besides` are the sums of its condition.
    """
    share = _SHARE.search(words)
    if share:
        return _PERCENT.sub("%", share[0])
    sums = [a for a in find_amounts(words) if a.currency and a.value not in besides]
    if not sums:
        return None
    nearest = min(sums, key=lambda a: abs(a.span[0] - start))
    once = " one-time" if _ONCE.search(words) else ""
    return words[slice(*nearest.span)].strip() + once
