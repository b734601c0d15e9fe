"""Licences that a limited grant implies: they give way to the sentence that asks for one.

"Free up to N users" says that beyond N a licence is needed; most texts say so once more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import conjoin, is_limit, parts_of, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import FIGURES, Spoken, asks_licence
from modellic.rules import (
    Condition,
    Duty,
    IsParty,
    Not,
    Operator,
    Party,
    Threshold,
)

_STEPS = frozenset((Duty.PAY_ROYALTY, Duty.REGISTER, Duty.DISPLAY_ATTRIBUTION))
_BODIES = frozenset((Party.ACADEMIC, Party.GOVERNMENT))


def without_implied(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop the licence that a limited grant implies where a sentence says what is due beyond it.

    Whom the grant spares whatever their size need none there, either. A fee that "no fee below N"
    implies goes where a licence is what is due.
    """
    said = _said(spoken, each)
    asked = {_figures(d.when) for deeds in each for d in deeds if asks_licence(d) and d.token}
    told = [
        (n, d)
        for n, deeds in enumerate(each)
        for d in deeds
        if d.token is None
        and (
            (asks_licence(d) and _is_told(d.when, (*said, *_ordered(deeds))))
            or (d.action is Duty.PAY_ROYALTY and _figures(d.when) in asked - {frozenset()})
        )
    ]
    spared = [(_figures(d.when), kinds, n) for n, d in told if (kinds := list(_spared(d.when)))]
    gone = {id(d) for _, d in told}
    return [
        tuple(_sparing(d, spared, spoken) for d in deeds if id(d) not in gone) for deeds in each
    ]


def _spared(when: Condition | None) -> Iterator[Condition]:
    """Yield the bodies that a grant is for whatever their figures: schools and the state."""
    for part in parts_of(when):
        if isinstance(part, Not) and isinstance(part.part, IsParty) and part.part.party in _BODIES:
            yield part


def _sparing(
    deed: Deed,
    spared: Iterable[tuple[frozenset[object], list[Condition], int]],
    spoken: Sequence[Spoken],
) -> Deed:
    """Return a licence that is asked for beyond a figure without the bodies that the grant up to
    this figure spares."""
    if (
        not asks_licence(deed)
        or deed.when is None
        or any(p not in thresholds(deed.when) for p in parts_of(deed.when))
    ):
        return deed
    for figures, kinds, at in spared:
        if figures == _figures(deed.when):
            when = conjoin([deed.when, *kinds])
            return replace(deed, when=when, also=(*deed.also, spoken[at].span))
    return deed


def _ordered(deeds: Iterable[Deed]) -> Iterator[frozenset[object]]:
    """Yield the figures beyond which the sentence that grants asks for something else instead:
    "up to 20 users free; more than 20 must show our name"."""
    for deed in deeds:
        if deed.token is not None and isinstance(deed.action, Duty) and not is_limit_of(deed.when):
            yield _figures(deed.when)


def is_limit_of(when: Condition | None) -> bool:
    """Say whether a condition has no figure that is passed from below."""
    return not thresholds(when) or (when is not None and is_limit(when))


def _is_told(when: Condition | None, said: Iterable[frozenset[object]]) -> bool:
    """Say whether a sentence tells all figures of an implied licence, alone or among others."""
    each_form = (_figures(when), _figures(when, counted_on=True))
    return any(f == each or (f and f < each) for f in each_form for each in said)


def _said(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> set[frozenset[object]]:
    """Return the figures beyond which a sentence asks for a licence, for money, for notice or for
    a name to be shown."""
    said = {
        _figures(d.when)
        for deeds in each
        for d in deeds
        if d.action in _STEPS and d.when and not d.option("plan")
    }
    said |= {
        _figures(d.when)
        for s, deeds in zip(spoken, each, strict=True)
        for d in deeds
        if asks_licence(d) and d.token is not None and any(t.type in FIGURES for t in s.own)
    }
    # A duty without a figure, "name us in products", tells nothing of "free unless you host it".
    return said - {frozenset()}


def alike(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Let sentences that ask for a licence under one condition say it in the same form, once each.

    What a limited grant implies gives way to the sentence that says it.
    """
    asked = [d for deeds in each for d in deeds if asks_licence(d)]
    asked.sort(key=lambda d: d.token is not None)
    forms = {_form(d.when): d.when for d in asked}
    said = _said(spoken, each)
    out: list[tuple[Deed, ...]] = []
    for deeds in each:
        kept: dict[object, Deed] = {}
        for deed in deeds:
            if not asks_licence(deed):
                kept[id(deed)] = deed
            elif deed.token is not None or _figures(deed.when) not in said or not deed.when:
                form = _form(deed.when)
                # What a sentence states stays: another may join the same figures otherwise.
                when = deed.when if deed.token is not None else forms[form]
                before = kept.get(form)
                if before is None or len(parts_of(before.when)) < len(parts_of(when)):
                    kept[form] = replace(deed, when=when)
        out.append(tuple(kept.values()))
    return out


def _form(when: Condition | None) -> frozenset[object]:
    """Return what two conditions of one form share: their figures, without any their parts."""
    return _figures(when) or frozenset(parts_of(when))


def _figures(when: Condition | None, *, counted_on: bool = False) -> frozenset[object]:
    """Return what is compared with what; "N or more" and "more than N" are the same limit.

    With `counted_on`, "more than 10" is told as "11 or more", as price lists do of money too.
    """
    return frozenset(
        (t.metric, is_limit(t), t.value + _more(t, counted_on), t.currency, t.period)
        for t in thresholds(when)
    )


def _more(threshold: Threshold, counted_on: bool) -> int:
    return int(counted_on and threshold.op is Operator.GT)
