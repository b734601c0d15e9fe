"""One text, one question: when is a licence needed? What its sentences say of that, put together.

A ban of commercial use gives way to the duty to obtain a licence where the text names a way to one;
"you must request a licence" after a threshold is meant for those beyond it; "this does not apply
below N" limits what stands before it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from modellic.extract.aggregated import counted_together
from modellic.extract.carried import gathered, repeated
from modellic.extract.conditions import conjoin, is_limit, thresholds
from modellic.extract.deeds import Deed
from modellic.extract.exemptions import answered, exempted
from modellic.extract.ladders import climbed
from modellic.extract.lexicon import Meaning
from modellic.extract.spoken import FIGURES, Spoken, asks_licence, is_question, option
from modellic.extract.token import OWED, meaning
from modellic.extract.told_twice import told_in_full, told_once
from modellic.rules import (
    AllOf,
    AnyOf,
    Condition,
    Duty,
    InUse,
    Metric,
    Not,
    Operator,
    Prohibition,
    Span,
    Threshold,
    Use,
)

_COMMERCIAL = InUse(Use.COMMERCIAL)
_REACH = 2
"""How many sentences later a bare duty still belongs to a threshold."""


def licensed(spoken: Sequence[Spoken]) -> list[tuple[Deed, ...]]:
    """Return the deeds of each sentence as the whole text makes them."""
    each = counted_together(spoken, [_without_definitions(s) for s in spoken])
    each = exempted(spoken, repeated(spoken, each))
    each = [
        _without_lifted(_without_register(_without_excepted(said, deeds)))
        for said, deeds in zip(spoken, each, strict=True)
    ]
    each = _as_granted(spoken, climbed(answered(spoken, each)))
    each = _without_implied(spoken, each)
    each = _followed(spoken, each)
    each = _routed(each)
    each = _without_lead(spoken, gathered(spoken, each))
    each = _completed(spoken, each)
    each = _kinds_apart(each)
    measured = [s.span if any(t.type in FIGURES for t in s.own) else None for s in spoken]
    named = [any(t.type == "LIMITS" for t in s.own) for s in spoken]
    return told_once(_alike(spoken, told_in_full(each, named)), measured)


def _without_definitions(said: Spoken) -> tuple[Deed, ...]:
    """Drop what a definition seems to forbid: "'Research' means use without commercial aims".

    A question asks for nothing: "When do you need a licence?"
    """
    if is_question(said) and said.stated is None:
        return tuple(d for d in said.deeds if d.action not in OWED)
    if not any(t.type == "DEFINES" for t in said.own):
        return said.deeds
    return tuple(d for d in said.deeds if not option(d, "outside"))


def _without_excepted(said: Spoken, deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Drop the licence of "show our name unless you hold a licence": who has one is free of it."""
    orders = [d.token.span[1] for d in deeds if d.token and _orders_to_do(d)]
    heads = [t.span[0] for t in said.own if t.type == "UNLESS" and orders and t.own]
    free = [h for h in heads if any(end <= h for end in orders)]
    if not free or any(isinstance(d.action, Prohibition) for d in deeds):
        return deeds
    return tuple(
        d
        for d in deeds
        if not (asks_licence(d) and d.token and d.when is None and d.token.span[0] > free[0])
    )


def _orders_to_do(deed: Deed) -> bool:
    return isinstance(deed.action, Duty) and deed.action not in OWED


def _without_register(deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Drop "register" beside "obtain a licence": registering is how it is obtained.

    Words that tell of a duty of its own stay, "report the use and conclude a contract".

    Who registers below a figure beyond which a licence is needed has a duty of another kind: the
    licence is what registering gives.
    """
    asking = [d for d in deeds if asks_licence(d) and _kind(d) == "must"]
    registered = [d for d in deeds if d.action is Duty.REGISTER and not _is_asking(d, asking)]
    given = [d.when for d in registered if d.when is not None and is_limit(d.when)]
    kept = tuple(d for d in deeds if not (asks_licence(d) and d.when in given))
    asked = [d.when for d in kept if d.action is Duty.OBTAIN_LICENSE]
    return tuple(
        d
        for d in kept
        if d.action is not Duty.REGISTER
        or not asked
        or option(d, "beside")
        or (thresholds(d.when) and d.when not in asked)
    )


def _is_asking(deed: Deed, asking: Iterable[Deed]) -> bool:
    """Say whether the same words ask: an application that is sent in may be turned down."""
    spans = [d.token.span for d in asking if d.token is not None]
    span = deed.token.span if deed.token is not None else (0, 0)
    return any(start < span[1] and span[0] < end for start, end in spans)


def _without_lead(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop "you need a licence in these cases:" where the items say so, each of its own case."""
    told = {
        said.lead
        for said, deeds in zip(spoken, each, strict=True)
        if any(asks_licence(d) and d.when is not None for d in deeds)
    }
    return [
        tuple(d for d in deeds if not (asks_licence(d) and not thresholds(d.when)))
        if said.place in told
        else deeds
        for said, deeds in zip(spoken, each, strict=True)
    ]


def _without_lifted(deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Drop the ban of "unless licensed, you may not host": a licence is needed for it."""
    asked = any(asks_licence(d) and InUse(Use.HOSTED_SERVICE) in _positive(d.when) for d in deeds)
    return tuple(d for d in deeds if not (asked and d.action is Prohibition.HOST_AS_SERVICE))


def _without_implied(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop the licence that a limited grant implies where a sentence says what is due beyond it."""
    said = _said(spoken, each)
    return [
        tuple(
            d
            for d in deeds
            if not asks_licence(d) or d.token is not None or not _is_told(d.when, said)
        )
        for deeds in each
    ]


def _is_told(when: Condition | None, said: Iterable[frozenset[object]]) -> bool:
    """Say whether a sentence tells all figures of an implied licence, alone or among others."""
    each_form = (_figures(when), _figures(when, counted_on=True))
    return any(f == each or (f and f < each) for f in each_form for each in said)


def _said(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> set[frozenset[object]]:
    """Return the figures beyond which a sentence asks for a licence, for money or for notice."""
    said = {
        _figures(d.when)
        for deeds in each
        for d in deeds
        if d.action in (Duty.PAY_ROYALTY, Duty.REGISTER) and d.when
    }
    return said | {
        _figures(d.when)
        for s, deeds in zip(spoken, each, strict=True)
        for d in deeds
        if asks_licence(d) and d.token is not None and any(t.type in FIGURES for t in s.own)
    }


def _as_granted(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Let "above this level you must ask" mean the use whose grant ends there.

    "Commercial use is free below N" is of commercial use, and so is what is due beyond it.
    """
    out = list(each)
    for at, said in enumerate(spoken):
        beyond = any(t.type == "REFERS" and meaning(t) == "beyond" for t in said.own)
        if not beyond or any(t.type in FIGURES for t in said.own):
            continue
        near = (d.when for n in range(max(0, at - _REACH), at) for d in out[n] if d.token is None)
        granted = {_without_uses(when): when for when in near if when is not None}
        out[at] = tuple(
            replace(d, when=granted[d.when]) if d.action in OWED and d.when in granted else d
            for d in out[at]
        )
    return out


def _without_uses(when: Condition) -> Condition | None:
    parts = when.parts if isinstance(when, AllOf) else (when,)
    return conjoin([p for p in parts if not isinstance(p, InUse)])


def _followed(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Give "you must request a licence" the threshold of the sentence right before it."""
    out = list(each)
    for at, deeds in enumerate(each):
        near = [
            (d.when, spoken[n].span)
            for n in range(max(0, at - _REACH), at)
            for d in out[n]
            if asks_licence(d)
        ]
        last = next((told for told in reversed(near) if thresholds(told[0])), None)
        if last is not None:
            out[at] = tuple(_as_in(d, *last) for d in deeds)
    return out


def _as_in(deed: Deed, when: Condition | None, span: Span) -> Deed:
    """Return a licence that is asked for without a condition with that of another sentence."""
    if not asks_licence(deed) or deed.when is not None:
        return deed
    return replace(deed, when=when, also=(*deed.also, span))


def _routed(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Let a way to a commercial licence take the place of a ban of commercial use."""
    each = [_without_echo(deeds) for deeds in each]
    asked = [d for deeds in each for d in deeds if d.action is Duty.OBTAIN_LICENSE]
    banned = any(d.action is Prohibition.COMMERCIAL_USE for deeds in each for d in deeds)
    plain = [d for d in asked if not option(d, "route")]
    duties = plain or asked
    commercial = [d for d in duties if _is_commercial(d.when)]
    open_ended = [d for d in duties if d.when is None]
    way_out = bool(commercial) or (banned and bool(open_ended))
    out: list[tuple[Deed, ...]] = []
    for deeds in each:
        kept = [d for d in deeds if not (plain and asks_licence(d) and option(d, "route"))]
        kept = [d for d in kept if not (asked and option(d, "weak"))]
        turned = (_as_duty(d, commercial) if way_out else d for d in kept)
        out.append(tuple(d for d in turned if d is not None))
    return out


def _without_echo(deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Drop "please contact" beside the way to a licence that it is a part of."""
    routes = [d.when for d in deeds if asks_licence(d) and option(d, "route")]
    return tuple(
        d
        for d in deeds
        if option(d, "route") or not (asks_licence(d) and option(d, "needs") and d.when in routes)
    )


def _kind(deed: Deed) -> str:
    return deed.token.value.kind if deed.token and isinstance(deed.token.value, Meaning) else ""


def _is_commercial(when: Condition | None) -> bool:
    """Say whether a condition is of commercial use and of no figure."""
    return not thresholds(when) and _COMMERCIAL in _positive(when)


def _positive(when: Condition | None) -> set[Condition]:
    match when:
        case None | Not():
            return set()
        case AllOf(parts) | AnyOf(parts):
            return {a for p in parts for a in _positive(p)}
        case _:
            return {when}


def _as_duty(deed: Deed, commercial: Sequence[Deed]) -> Deed | None:
    """Return a deed of a text that names a way to a commercial licence."""
    when = commercial[0].when if commercial else _COMMERCIAL
    if deed.action is Prohibition.COMMERCIAL_USE:
        if commercial and _kind(deed) == "says":
            return None
        return replace(deed, action=Duty.OBTAIN_LICENSE, when=when)
    if deed.action is Duty.OBTAIN_LICENSE and deed.when is None:
        return replace(deed, when=when)
    return deed


def _completed(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Give "you must request a licence" the condition of the sentence that it follows."""
    known = [
        (d.when, said.span)
        for said, deeds in zip(spoken, each, strict=True)
        for d in deeds
        if asks_licence(d) and d.when is not None
    ]
    if not known:
        return list(each)
    last = known[0]
    out: list[tuple[Deed, ...]] = []
    for said, deeds in zip(spoken, each, strict=True):
        stated = (d.when for d in deeds if asks_licence(d) and d.when is not None)
        own = next(stated, None)
        last = last if own is None else (own, said.span)
        out.append(tuple(_as_in(d, *last) for d in deeds))
    return out


def _kinds_apart(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Drop "up to 10 developers need the small licence" where another figure says who needs one.

    It tells the kinds of licence apart. Where no rule is left of the sentence, it is unparsed.
    """
    asked = [d.when for deeds in each for d in deeds if asks_licence(d) and d.when is not None]
    begins = {t.metric for w in asked if not is_limit(w) for t in thresholds(w)}
    if not begins:
        return list(each)
    return [tuple(d for d in deeds if not _is_kind(d, begins)) for deeds in each]


def _is_kind(deed: Deed, begins: Container[Metric]) -> bool:
    if not asks_licence(deed) or deed.when is None or not is_limit(deed.when):
        return False
    return all(t.metric not in begins for t in thresholds(deed.when))


def _alike(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Let sentences that ask for a licence under one condition say it in the same form, once each.

    What a limited grant implies gives way to the sentence that says it.
    """
    asked = [d for deeds in each for d in deeds if asks_licence(d)]
    asked.sort(key=lambda d: d.token is not None)
    forms = {_figures(d.when) or _parts(d.when): d.when for d in asked}
    said = _said(spoken, each)
    out: list[tuple[Deed, ...]] = []
    for deeds in each:
        kept: dict[object, Deed] = {}
        for deed in deeds:
            if not asks_licence(deed):
                kept[id(deed)] = deed
            elif deed.token is not None or _figures(deed.when) not in said or not deed.when:
                form = _figures(deed.when) or _parts(deed.when)
                # What a sentence states stays: another may join the same figures otherwise.
                when = deed.when if deed.token is not None else forms[form]
                before = kept.get(form)
                if before is None or len(_parts(before.when)) < len(_parts(when)):
                    kept[form] = replace(deed, when=when)
        out.append(tuple(kept.values()))
    return out


def _figures(when: Condition | None, *, counted_on: bool = False) -> frozenset[object]:
    """Return what is compared with what; "N or more" and "more than N" are the same limit.

    With `counted_on`, "more than 10" of what is counted one by one is told as "11 or more".
    """
    return frozenset(
        (t.metric, is_limit(t), t.value + _more(t, counted_on), t.currency, t.period)
        for t in thresholds(when)
    )


def _more(threshold: Threshold, counted_on: bool) -> int:
    return int(counted_on and threshold.op is Operator.GT and threshold.currency is None)


def _parts(when: Condition | None) -> frozenset[object]:
    return frozenset(when.parts) if isinstance(when, AllOf) else frozenset((when,))
