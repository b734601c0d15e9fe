"""Licences and fees that only those below a figure would owe.

No licence is known that asks the small and spares the large: of 781 licences in labelled texts and
clauses that depend on a figure, none does. Where a sentence seems to, its figure bounds who is
free. What is turned round is reported, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from modellic.extract.clauses.conditions import (
    UPPER,
    conjoin,
    is_limit,
    negate,
    parts_of,
    thresholds,
)
from modellic.extract.clauses.deeds import Deed
from modellic.rules import AllOf, AnyOf, Condition, Duty, Threshold


def of_the_large(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds with such licences, and such fees, asked of those beyond the figure.

    A fee may be of the small where the text tells what the larger ones pay: a price list.
    """
    priced = any(map(_prices_the_large, chain.from_iterable(each)))
    turned = {Duty.OBTAIN_LICENSE} if priced else {Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY}
    return [tuple(_turned(d) if d.action in turned else d for d in deeds) for deeds in each]


def _prices_the_large(deed: Deed) -> bool:
    fee = deed.action is Duty.PAY_ROYALTY and deed.when is not None
    return fee and any(t.op not in UPPER for t in thresholds(deed.when))


def _turned(deed: Deed) -> Deed:
    if deed.when is None or not is_limit(deed.when):
        return deed
    parts = parts_of(deed.when)
    limits = [p for p in parts if thresholds(p)]
    if not all(map(_is_of_figures, limits)):
        return deed
    others = [p for p in parts if p not in limits]
    limit = conjoin(limits)
    return replace(deed, when=conjoin([*others, negate(limit)])) if limit else deed


def _is_of_figures(part: Condition) -> bool:
    if isinstance(part, AllOf | AnyOf):
        return all(map(_is_of_figures, part.parts))
    return isinstance(part, Threshold)
