"""Bans of sale beside one of all trade: "For non-commercial use only. You may not sell copies."

Whoever may do no business with the work may not sell it either: that is told twice, and is no
second rule.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import COMMERCIAL
from modellic.extract.clauses.deeds import Deed
from modellic.rules import Condition, InUse, Not, Prohibition, Use

_TRADE = (COMMERCIAL, Not(InUse(Use.NON_COMMERCIAL)))


def with_trade_once(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Return the deeds of a text without bans of copies in trade, where it forbids all trade."""
    if not any(_bans_trade(d) and d.when is None for deeds in each for d in deeds):
        return list(each)
    return [
        tuple(
            replace(d, when=None) if _bans_trade(d) and _is_of_trade(d.when) else d
            for d in deeds
            if d.action is not Prohibition.DISTRIBUTE or not _is_of_trade(d.when)
        )
        for deeds in each
    ]


def _bans_trade(deed: Deed) -> bool:
    return deed.action is Prohibition.COMMERCIAL_USE


def _is_of_trade(when: Condition | None) -> bool:
    return when in _TRADE
