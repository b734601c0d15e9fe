"""A licence that several sentences ask for in other words: one duty, not as many as sentences.

A text says what is free, what a licence is needed for, and often both once more in a summary.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from modellic.extract.clauses.conditions import (
    COMMERCIAL,
    begins_below,
    conjoin,
    disjoin,
    is_limit,
    thresholds,
)
from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import OWED
from modellic.rules import (
    AllOf,
    AnyOf,
    Condition,
    Duty,
    InUse,
    IsParty,
    Party,
    Span,
    Threshold,
    Use,
    Whose,
    atoms,
)

Deeds: TypeAlias = Sequence[tuple[Deed, ...]]
"""The deeds of each sentence of a text."""
_MOST_FORMS = 20
"""Conditions that are compared with each other; no licence has as many limits."""
_COMPANY = IsParty(Party.COMPANY)


def told_once(each: Deeds, measured: Sequence[Span | None]) -> list[tuple[Deed, ...]]:
    """Return the deeds of a text's sentences with each duty to obtain a licence in one form.

    `measured` tells of each sentence that names its figures itself where it stands.
    """
    each = _without_narrower(_in_one_form(_with_exemption(_without_preview(each)), measured))
    return [
        tuple(replace(d, when=_once(d.when)) if d.when is not None else d for d in deeds)
        for deeds in each
    ]


def _once(when: Condition) -> Condition:
    """Return a condition without the alternatives that tell one of its others once more.

    "Above 1 million in annual revenue, or owned by a firm with more than 1 million in revenue."
    """
    if not isinstance(when, AnyOf):
        return when
    figures = [p for p in when.parts if isinstance(p, Threshold)]
    return disjoin(
        [p for p in when.parts if not any(_tells_more(f, p) or _reaches(f, p) for f in figures)]
    )


def _reaches(low: Threshold, other: Condition) -> bool:
    """Say whether all that must hold together in an alternative lies above another figure."""
    return isinstance(other, AllOf) and any(begins_below(low, p) for p in other.parts)


def _tells_more(full: Threshold, plain: Condition) -> bool:
    if not isinstance(plain, Threshold):
        return False
    return full != plain and full.op is plain.op and _adds(full, plain)


def told_in_full(each: Deeds, named: Sequence[bool]) -> list[tuple[Deed, ...]]:
    """Return the deeds of a text's sentences with figures that are owed for told in full.

    "Pay N % above M of yearly revenue made with it": the fee that another sentence asks for above M
    is the same. What else is owed above "the M threshold" (`named`) is for that figure, too.
    """
    owed = [d for deeds in each for d in deeds if d.action in OWED and _is_one_figure(d.when)]
    if len(owed) > _MOST_FORMS:
        return list(each)
    return [
        tuple(_filled(d, owed, by_name) if d in owed else d for d in deeds)
        for deeds, by_name in zip(each, named, strict=True)
    ]


def _is_one_figure(when: Condition | None) -> bool:
    return isinstance(when, Threshold)


def _filled(deed: Deed, owed: Sequence[Deed], by_name: bool) -> Deed:
    """Return a deed with the fullest form of its figure, of other deeds too where it is named."""
    if deed.action is Duty.OBTAIN_LICENSE and not by_name:
        return deed
    whens = [d.when for d in owed if by_name or d.action is deed.action]
    mine = deed.when
    for full in whens:
        if isinstance(full, Threshold) and isinstance(mine, Threshold) and full != mine:
            mine = full if full.op is mine.op and _adds(full, mine) else mine
    return replace(deed, when=mine)


def _asked(each: Deeds) -> list[Deed]:
    return [d for deeds in each for d in deeds if d.action is Duty.OBTAIN_LICENSE]


def _without_preview(each: Deeds) -> list[tuple[Deed, ...]]:
    """Drop "companies of a certain size need a licence" where the text tells the size."""
    if not any(thresholds(d.when) for d in _asked(each)):
        return list(each)
    return [
        tuple(d for d in deeds if d.action is not Duty.OBTAIN_LICENSE or d.when != _COMPANY)
        for deeds in each
    ]


def _with_exemption(each: Deeds) -> list[tuple[Deed, ...]]:
    """Join "commercial use requires a licence" and "free below N": needed for it beyond N.

    Only what a grant implies is an exemption; a duty that is said stands beside another.
    """
    asked = _asked(each)
    needed = next((d for d in asked if d.token is not None and d.when == COMMERCIAL), None)
    exempt = next((d for d in asked if d.token is None and thresholds(d.when)), None)
    others = any(d.token is not None and thresholds(d.when) for d in asked)
    if needed is None or exempt is None or exempt.when is None or others:
        return list(each)
    whole = conjoin([COMMERCIAL, exempt.when])
    return [
        tuple(replace(d, when=whole) if d is exempt else d for d in deeds if d is not needed)
        for deeds in each
    ]


def _in_one_form(each: Deeds, measured: Sequence[Span | None]) -> list[tuple[Deed, ...]]:
    """Give what a grant implies, or what only refers to figures, the condition that tells them.

    The place that tells them is evidence then, before the one that refers to it.
    """
    forms: dict[object, tuple[Deed, Span]] = {}
    for deeds, span in zip(each, measured, strict=True):
        for deed in _asked([deeds]) if span is not None else ():
            shape = _shape(deed.when)
            before = forms.get(shape)
            if shape is not None and span and (before is None or _rank(deed) > _rank(before[0])):
                forms[shape] = (deed, span)
    return [
        tuple(
            _in_full(d, forms) if span and d.token is not None else _as_told(d, forms, span)
            for d in deeds
        )
        for deeds, span in zip(each, measured, strict=True)
    ]


def _in_full(deed: Deed, forms: dict[object, tuple[Deed, Span]]) -> Deed:
    """Return a duty that is said with the owner, the date and the period that its form adds."""
    told = forms.get(_shape(deed.when)) if deed.action is Duty.OBTAIN_LICENSE else None
    mine, full = thresholds(deed.when), thresholds(told[0].when) if told else []
    alike = told and len(list(atoms(deed.when))) == len(list(atoms(told[0].when)))
    agree = alike and len(mine) == len(full) and all(map(_adds, full, mine))
    return replace(deed, when=told[0].when) if told and agree else deed


def _adds(full: Threshold, plain: Threshold) -> bool:
    """Say whether one threshold is another with more said of it."""
    filled = replace(
        plain,
        op=full.op,
        of=full.of,
        period=plain.period or full.period,
        as_of=plain.as_of or full.as_of,
        attributable=plain.attributable or full.attributable,
    )
    return filled == full and plain.of in (full.of, Whose.LICENSEE, None)


def _as_told(deed: Deed, forms: dict[object, tuple[Deed, Span]], own: Span | None) -> Deed:
    if deed.action is not Duty.OBTAIN_LICENSE:
        return deed
    told = forms.get(_shape(deed.when))
    if told is None:
        return deed if own else _with_told_part(deed, forms)
    also = deed.also if own else tuple(dict.fromkeys((told[1], *deed.also)))
    return replace(deed, when=told[0].when, also=also)


def _with_told_part(deed: Deed, forms: Mapping[object, tuple[Deed, Span]]) -> Deed:
    """Return a duty of several cases with the one of figures as the text tells it: "otherwise, and
    for public bodies", where a sentence before tells what is needed for trade above them."""
    if not isinstance(deed.when, AnyOf) or all(map(thresholds, deed.when.parts)):
        return deed
    told = [forms.get(_shape(p)) if thresholds(p) else None for p in deed.when.parts]
    if sum(one is not None for one in told) != 1:
        return deed
    parts = [
        one[0].when if one is not None and one[0].when is not None else part
        for one, part in zip(told, deed.when.parts, strict=True)
    ]
    return replace(deed, when=disjoin(parts))


def _without_narrower(each: Deeds) -> list[tuple[Deed, ...]]:
    """Let a licence that is needed when A holds be one with that needed when A or B holds.

    A summary, or an answer to a question, tells one of several limits, or of several uses. What
    has a figure is never one with what has none.
    """
    asked = list(dict.fromkeys(d.when for d in _asked(each) if d.when))
    if not 1 < len(asked) <= _MOST_FORMS:
        return list(each)
    wider = {
        when: next((w for w in asked if _is_wider(w, when) and not _is_wider(when, w)), when)
        for when in asked
    }
    return [
        tuple(
            replace(d, when=wider[d.when])
            if d.action is Duty.OBTAIN_LICENSE and d.when in wider
            else d
            for d in deeds
        )
        for deeds in each
    ]


def _is_wider(wide: Condition, narrow: Condition) -> bool:
    return bool(thresholds(wide)) is bool(thresholds(narrow)) and _follows(wide, narrow)


def _follows(wide: Condition, narrow: Condition) -> bool:
    """Say whether `wide` holds wherever `narrow` does, as far as the two are built alike."""
    match wide, narrow:
        case _, AnyOf(parts):
            return all(_follows(wide, p) for p in parts)
        case AllOf(parts), _:
            return all(_follows(p, narrow) for p in parts)
        case AnyOf(parts), _ if any(_follows(p, narrow) for p in parts):
            return True
        case _, AllOf(parts):
            return any(_follows(wide, p) for p in parts)
        case Threshold(), Threshold():
            return _shape(wide) == _shape(narrow) and not _are_two({wide.of, narrow.of})
        case InUse(use), Threshold():
            # What a product earns is of somebody who has one.
            return use is Use.PRODUCT and narrow.of is Whose.PRODUCT
        case _:
            return wide == narrow


def _rank(deed: Deed) -> tuple[bool, int, int]:
    told = sum(
        (t.of is Whose.LICENSEE_AND_AFFILIATES) + (t.as_of is not None) + (t.period is not None)
        for t in thresholds(deed.when)
    )
    return deed.token is not None, len(list(atoms(deed.when))), told


def _shape(when: Condition | None) -> object:
    """Return how the figures of a condition are joined; "N or more" and "above N" are one limit."""
    match when:
        case Threshold():
            return when.metric, is_limit(when), when.value, when.currency
        case AllOf(parts):
            return _joined("all", parts)
        case AnyOf(parts) if all(thresholds(p) for p in parts):
            return _joined("any", parts)
        case _:
            return None


def _joined(how: str, parts: Iterable[Condition]) -> object:
    parts = list(parts)
    shapes = frozenset(s for p in parts if (s := _shape(p)) is not None)
    if len(shapes) < 2 and not _are_two({t.of for p in parts for t in thresholds(p)}):
        return next(iter(shapes), None)
    return how, shapes


def _are_two(owners: Collection[Whose | None]) -> bool:
    """Say whether the same sum is that of a firm and that of its product, which are two figures."""
    return len(owners) > 1 and Whose.PRODUCT in owners
