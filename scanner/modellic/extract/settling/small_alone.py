"""Licences that only those below a figure would need.

No licence is known that asks the small and spares the large: of 781 licences in labelled texts and
clauses that depend on a figure, none does. Where a sentence seems to, its figure bounds who is
free. What is turned round is reported, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import conjoin, is_limit, negate, parts_of, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.rules import AllOf, AnyOf, Condition, Duty, InUse, Threshold


def of_the_large(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds with such licences asked of those beyond the figure.

    Who may apply for one is told by more than figures: "firms below N that offer no cloud service".
    """
    return [tuple(_turned(d) for d in deeds) for deeds in each]


def _turned(deed: Deed) -> Deed:
    if deed.action is not Duty.OBTAIN_LICENSE or deed.when is None or not is_limit(deed.when):
        return deed
    parts = parts_of(deed.when)
    limits = [p for p in parts if thresholds(p)]
    others = [p for p in parts if p not in limits]
    if not all(map(_is_of_figures, limits)) or not all(isinstance(p, InUse) for p in others):
        return deed
    limit = conjoin(limits)
    return replace(deed, when=conjoin([*others, negate(limit)])) if limit else deed


def _is_of_figures(part: Condition) -> bool:
    if isinstance(part, AllOf | AnyOf):
        return all(map(_is_of_figures, part.parts))
    return isinstance(part, Threshold)
