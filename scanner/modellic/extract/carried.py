"""What one sentence says that another takes up: "the same applies where ...", and "without our
consent you may not:" above a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from modellic.extract.conditions import conjoin, disjoin, simplified, thresholds
from modellic.extract.deeds import Deed
from modellic.extract.lexer import Token
from modellic.rules import (
    AllOf,
    Condition,
    Duty,
    InUse,
    IsParty,
    Prohibition,
    Threshold,
    Use,
    atoms,
)

if TYPE_CHECKING:
    from modellic.extract.spoken import Spoken

_REACH = 2
"""How many sentences later "the same applies" still refers to a rule."""
_MOST = 100
"""Items of a list that are put together; no licence has a longer one."""


def with_leave(deed: Deed, leads: Sequence[Token]) -> Deed:
    """Return a ban of commercial use below "without our consent you may not:" as what it is."""
    banned = deed.action is Prohibition.COMMERCIAL_USE
    if not banned or all(t.type != "LEAVE" for t in leads):
        return deed
    return replace(deed, action=Duty.OBTAIN_LICENSE, when=deed.when or InUse(Use.COMMERCIAL))


def repeated(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Let "the same applies where ..." say what the sentences before it say of other figures."""
    out = list(each)
    for at, said in enumerate(spoken):
        if said.stated is None or all(t.type != "REPEATS" for t in said.own):
            continue
        before = (out[n] for n in range(at - 1, max(-1, at - 1 - _REACH), -1))
        model = next((ds for ds in before if any(thresholds(d.when) for d in ds)), ())
        again = [d for d in model if thresholds(d.when)]
        out[at] = tuple(replace(d, when=_under(said.stated, d.when), also=()) for d in again)
    return out


def _under(figures: Condition, before: Condition | None) -> Condition | None:
    """Return a condition with other figures: uses and parties stay."""
    rest = before.parts if isinstance(before, AllOf) else ()
    return conjoin([*(p for p in rest if not thresholds(p)), figures])


def gathered(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Make one duty of the items of a list that each ask for a licence: any of them will do."""
    out = list(each)
    lists: dict[int, list[int]] = {}
    for at, said in enumerate(spoken):
        if said.lead is not None and any(
            d.action is Duty.OBTAIN_LICENSE and _is_criterion(d.when) for d in each[at]
        ):
            lists.setdefault(said.lead, []).append(at)
    for places in (p[:_MOST] for p in lists.values() if len(p) > 1):
        asked = [
            d
            for at in places
            for d in each[at]
            if d.action is Duty.OBTAIN_LICENSE and _is_criterion(d.when)
        ]
        if not any(thresholds(d.when) for d in asked):
            continue
        whole = simplified(disjoin([d.when for d in asked if d.when]))
        for at in places:
            out[at] = tuple(replace(d, when=whole) if d in asked else d for d in each[at])
    return out


def _is_criterion(when: Condition | None) -> bool:
    """Say whether a condition is of who the licensee is: its figures, or a party."""
    return when is not None and any(isinstance(a, Threshold | IsParty) for a in atoms(when))
