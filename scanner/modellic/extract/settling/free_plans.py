"""A free plan that is bound to a use and to a figure: who is beyond either needs another one.

"The free plan is limited to non-commercial projects and to N users" forbids no commerce: there are
other plans for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import (
    COMMERCIAL,
    conjoin,
    disjoin,
    parts_of,
    thresholds,
)
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken, asks_licence
from modellic.extract.words.spans import overlap
from modellic.rules import InUse, Prohibition


def with_free_plans(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds with the licence that commerce, or a figure, takes beyond such a plan."""
    return [
        _beyond(deeds) if deeds and _names_a_plan(said) else deeds
        for said, deeds in zip(spoken, each, strict=True)
    ]


def _names_a_plan(said: Spoken) -> bool:
    """Say whether a sentence begins with a plan that is free: "the free plan is"."""
    plans = [t.span for t in said.own[:1] if t.type == "GAPPED"]
    return any(t.type == "GRANT" and overlap(t.span, plan) for plan in plans for t in said.own)


def _beyond(deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    implied = [d for d in deeds if asks_licence(d) and d.token is None and thresholds(d.when)]
    bans = [d for d in deeds if d.action is Prohibition.COMMERCIAL_USE]
    if not bans or len(implied) != 1 or implied[0].when is None:
        return deeds
    figures = conjoin([p for p in parts_of(implied[0].when) if not isinstance(p, InUse)])
    whole = replace(implied[0], when=disjoin([COMMERCIAL, *([figures] if figures else [])]))
    return tuple(whole if d in implied else d for d in deeds if d not in bans)
