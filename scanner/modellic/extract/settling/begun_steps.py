"""Steps told by their upper ends alone: each begins where the one before it ends.

"Up to $1 million: free. Up to $10 million: $500." The second is for those above $1 million.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import UPPER, conjoin, parts_of, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken
from modellic.extract.lexing.token import OWED
from modellic.rules import Condition, Duty, Operator, Threshold

_BELOW = {Operator.GTEQ: Operator.LT, Operator.GT: Operator.LTEQ}
_BEYOND = {Operator.LT: Operator.GTEQ, Operator.LTEQ: Operator.GT}


def begun_steps(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds of the rows of a table, and of the items of a list, as such steps."""
    ends: dict[object, Threshold | None] = {}
    out: list[tuple[Deed, ...]] = []
    for said, deeds in zip(spoken, each, strict=True):
        before = ends.get(said.lead) if said.lead is not None else None
        out.append(tuple(_begun(d, before) for d in deeds) if before else deeds)
        if said.lead is not None and said.stated is not None:
            ends[said.lead] = _end(said.stated)
    return _ended_steps(spoken, out)


def _ended_steps(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds with fees that are told by their lower ends, each up to the next of them:
    "$250,000+: $1,000", "$1 million+: $4,000"."""
    lows: dict[object, list[Threshold]] = {}
    for said, deeds in zip(spoken, each, strict=True):
        if said.lead is not None:
            lows.setdefault(said.lead, []).extend(t for d in deeds if (t := _low(d)) is not None)
    return [
        tuple(_up_to_next(d, lows.get(said.lead, ())) for d in deeds)
        for said, deeds in zip(spoken, each, strict=True)
    ]


def _low(deed: Deed) -> Threshold | None:
    """Return the lower end that is all the condition of a fee."""
    if deed.action is not Duty.PAY_ROYALTY or not isinstance(deed.when, Threshold):
        return None
    return None if deed.when.op in UPPER else deed.when


def _up_to_next(deed: Deed, lows: Sequence[Threshold]) -> Deed:
    own = _low(deed)
    if own is None:
        return deed
    alike = [t for t in lows if (t.metric, t.currency) == (own.metric, own.currency)]
    after = min((t for t in alike if t.value > own.value), key=lambda t: t.value, default=None)
    if after is None:
        return deed
    top = replace(own, op=_BELOW[after.op], value=after.value)
    return replace(deed, when=conjoin([own, top]))


def _begun(deed: Deed, before: Threshold) -> Deed:
    """Return a deed up to a limit as one from the limit before it on."""
    if deed.action not in OWED or deed.token is None or deed.when is None:
        return deed
    top = _end(deed.when)
    if top is None or len(thresholds(deed.when)) > 1 or top.value <= before.value:
        return deed
    if (top.metric, top.currency) != (before.metric, before.currency):
        return deed
    rest = [p for p in parts_of(deed.when) if p != top]
    low = replace(top, op=_BEYOND[before.op], value=before.value)
    return replace(deed, when=conjoin([*rest, low, top]))


def _end(when: Condition) -> Threshold | None:
    """Return the only upper end that a condition has."""
    tops = [p for p in parts_of(when) if isinstance(p, Threshold) and p.op in UPPER]
    return tops[0] if len(tops) == 1 else None
