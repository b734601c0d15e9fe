"""Bans beside a figure that a leave hangs on: they hold for everybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import negate, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import OWED, Token
from modellic.extract.orders.limits_beside_bans import limit_joint
from modellic.rules import Duty


def without_limits(said: tuple[Deed, ...], own: Sequence[Token]) -> tuple[Deed, ...]:
    """Return the deeds of such a sentence with its bans for everybody, and the licence that those
    need who do not keep to the figure."""
    joint = limit_joint(own)
    if joint is None:
        return said
    banned = [d for d in said if _stands_before(joint, d)]
    figure = next((d.when for d in banned if thresholds(d.when)), None)
    out = [replace(d, when=None) if d in banned else d for d in said]
    if figure is not None and all(d.action not in OWED for d in said):
        beyond = figure if joint.type == "OR" else negate(figure)
        out.append(Deed(Duty.OBTAIN_LICENSE, beyond))
    return tuple(out)


def _stands_before(joint: Token, deed: Deed) -> bool:
    """Say whether a deed is one of the bans; a licence is asked for by the figure."""
    if deed.token is None or deed.action in OWED:
        return False
    return deed.token.span[1] <= joint.span[0]
