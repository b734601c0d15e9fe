"""Deeds that another sentence limits."""

from __future__ import annotations

from dataclasses import replace

from modellic.extract.clauses.conditions import conjoin
from modellic.extract.clauses.deeds import Deed
from modellic.rules import Condition, Span

_MOST = 8
"""Limits of one deed: a text with more repeats itself, and must not take ever more time."""


def limited(deed: Deed, others: Condition, span: Span) -> Deed:
    """Return a deed as one of those only whom a condition meets, which stands in another place."""
    if len(deed.also) >= _MOST:
        return deed
    parts = [deed.when, others] if deed.when is not None else [others]
    return replace(deed, when=conjoin(parts), also=(*deed.also, span))
