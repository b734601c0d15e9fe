"""Steps told by their upper ends alone: each begins where the one before it ends.

"Up to $1 million: free. Up to $10 million: $500." The second is for those above $1 million.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import conjoin, parts_of, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken
from modellic.extract.lexing.token import OWED
from modellic.rules import UPPER, Condition, Duty, Operator, Threshold

_LINE = 100
"""Characters of a line that tells but for whom a price is."""
_BELOW = {Operator.GTEQ: Operator.LT, Operator.GT: Operator.LTEQ}
_BEYOND = {Operator.LT: Operator.GTEQ, Operator.LTEQ: Operator.GT}


def begun_steps(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds of the rows of a table, and of the items of a list, as such steps."""
    ends: dict[object, Threshold | None] = {}
    out: list[tuple[Deed, ...]] = []
    for said, deeds in zip(spoken, each, strict=True):
        of_list = _list_of(said, deeds)
        before = ends.get(of_list) if of_list is not None else None
        out.append(tuple(_begun(d, before) for d in deeds) if before else deeds)
        if of_list is not None and said.stated is not None:
            ends[of_list] = _end(said.stated)
    return _ended_steps(spoken, out)


def _list_of(said: Spoken, deeds: Sequence[Deed]) -> int | str | None:
    """Return what the items of one list share: that without a lead-in is told by its heading, where
    its lines but name prices, "Companies of up to 50 people: $90"."""
    priced = deeds and all(d.action is Duty.PAY_ROYALTY for d in deeds)
    if said.lead is not None or not priced or len(said.words) > _LINE:
        return said.lead
    return said.section or None


def _ended_steps(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds with fees that are told by their lower ends, each up to the next of them:
    "$250,000+: $1,000", "$1 million+: $4,000"."""
    lows: dict[object, list[Threshold]] = {}
    for said, deeds in zip(spoken, each, strict=True):
        if (of_list := _list_of(said, deeds)) is not None:
            lows.setdefault(of_list, []).extend(t for d in deeds if (t := _low(d)) is not None)
    return [
        tuple(_up_to_next(d, lows.get(_list_of(said, deeds), ())) for d in deeds)
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
