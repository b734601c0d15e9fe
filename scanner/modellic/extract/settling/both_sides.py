"""A licence that is needed above a figure and below it as well: needed whatever the figure is.

"Firms above N need a paid licence. Firms up to N need one, too, free of charge."
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import conjoin, is_limit, parts_of
from modellic.extract.clauses.deeds import Deed
from modellic.rules import Condition, Duty, InUse, Threshold, Use, Whose

_PRODUCT = InUse(Use.PRODUCT)
_MOST = 20
"""Conditions that are compared with each other; no licence has as many limits."""


def on_both_sides(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds, a licence that is said to be needed on either side of a figure as one that
    does not hang on it."""
    whens = dict.fromkeys(d.when for deeds in each for d in deeds if _is_said(d))
    if not 1 < len(whens) <= _MOST:
        return list(each)
    told = [parts_of(when) for when in whens]
    wider = {when: _without_figure(when, told) for when in whens}
    return [
        tuple(replace(d, when=wider[d.when]) if _is_said(d) else d for d in deeds) for deeds in each
    ]


def _is_said(deed: Deed) -> bool:
    return (
        deed.action is Duty.OBTAIN_LICENSE
        and deed.token is not None
        and any(isinstance(p, Threshold) for p in parts_of(deed.when))
    )


def _without_figure(
    when: Condition | None, told: Iterable[Sequence[Condition]]
) -> Condition | None:
    """Return a condition without the figure on whose other side another asks for no more.

    The figure of a product is that of somebody who has one: this is left of it.
    """
    parts = parts_of(when)
    for other in told:
        for mine in parts:
            facing = [p for p in other if _faces(mine, p)]
            rest = [p for p in parts if p != mine]
            if isinstance(mine, Threshold) and mine.of is Whose.PRODUCT and _PRODUCT not in rest:
                rest.append(_PRODUCT)
            if facing and {*other} - {*facing} <= {*rest}:
                return conjoin(rest)
    return when


def _faces(one: Condition, other: Condition) -> bool:
    """Say whether two figures are the two sides of one."""
    if not (isinstance(one, Threshold) and isinstance(other, Threshold)):
        return False
    same = replace(other, op=one.op, of=one.of, as_of=one.as_of) == one
    return same and is_limit(one) != is_limit(other)
