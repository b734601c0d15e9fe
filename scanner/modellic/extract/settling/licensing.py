"""One text, one question: when is a licence needed? What its sentences say of that, put together.

A ban of commercial use gives way to the duty to obtain a licence where the text names a way to one;
"you must request a licence" after a threshold is meant for those beyond it; "this does not apply
below N" limits what stands before it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import asserted, conjoin, is_limit, parts_of, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import FIGURES, Spoken, asks_licence, exempts, is_question
from modellic.extract.lexing.token import MODALS, OWED, Token, meaning
from modellic.extract.settling.addresses import without_addresses
from modellic.extract.settling.aggregated import counted_together
from modellic.extract.settling.answered import answered
from modellic.extract.settling.attributed import attributed
from modellic.extract.settling.before_semicolons import with_case_before
from modellic.extract.settling.begun_steps import begun_steps
from modellic.extract.settling.both_sides import on_both_sides
from modellic.extract.settling.carried import gathered, repeated
from modellic.extract.settling.commerce import with_size
from modellic.extract.settling.contradicted import without_contradicted
from modellic.extract.settling.discounts import without_discounts
from modellic.extract.settling.events import without_steps
from modellic.extract.settling.exempt_parties import without_exempt
from modellic.extract.settling.exemptions import exempted
from modellic.extract.settling.fees_of_rows import without_fees_of_rows
from modellic.extract.settling.free_plans import with_free_plans
from modellic.extract.settling.freed_of_fees import with_freed_of_fees
from modellic.extract.settling.implied import alike, without_implied
from modellic.extract.settling.ladders import climbed, with_ends_apart
from modellic.extract.settling.lifted import with_routes
from modellic.extract.settling.measured import measured
from modellic.extract.settling.one_figure import told_alike
from modellic.extract.settling.other_uses import of_other_uses
from modellic.extract.settling.referring import numbered
from modellic.extract.settling.routes import routed
from modellic.extract.settling.royalties import with_payer, without_plan_prices
from modellic.extract.settling.same_royalty import without_summary
from modellic.extract.settling.tiers_by_ends import with_tiers
from modellic.extract.settling.told_twice import told_in_full, told_once
from modellic.extract.settling.unreferred import without_unreferred
from modellic.extract.words.spans import begins_inside, overlap
from modellic.rules import (
    Condition,
    Duty,
    InUse,
    IsParty,
    Metric,
    Prohibition,
    Span,
    Use,
)

_OF_COPIES = frozenset(
    (Prohibition.SUBLICENSE, Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES)
)
_SUBJECT = 6
"""Characters between "if" and what somebody is: " you are"."""
_REACH = 2
"""How many sentences later a bare duty still belongs to a threshold."""


def licensed(spoken: Sequence[Spoken]) -> list[tuple[Deed, ...]]:
    """Return the deeds of each sentence as the whole text makes them."""
    each = with_tiers(without_steps([_without_definitions(said) for said in spoken]))
    each = with_free_plans(spoken, each)
    each = without_contradicted(spoken, each)
    each = attributed(spoken, without_discounts(spoken, each))
    by_number = numbered(spoken) if any(map(exempts, spoken)) else {}
    each = with_case_before(spoken, repeated(spoken, with_routes(spoken, each)))
    each = exempted(spoken, each, by_number)
    each = counted_together(spoken, each)
    each = with_freed_of_fees(spoken, without_exempt(spoken, each, by_number))
    each = [
        _without_lifted(_without_register(said, _without_excepted(said, deeds)))
        for said, deeds in zip(spoken, each, strict=True)
    ]
    each = climbed(begun_steps(spoken, answered(spoken, each)))
    each = _as_granted(spoken, with_ends_apart(each))
    each = without_implied(spoken, each)
    each = _followed(spoken, _without_contacts(spoken, without_addresses(spoken, each)))
    each = routed(spoken, of_other_uses(spoken, each))
    each = _without_lead(spoken, gathered(spoken, each))
    each = _completed(spoken, each)
    each = with_size(spoken, _kinds_apart(each))
    each = told_alike(spoken, measured(spoken, each))
    figures = [None if s.kinds.isdisjoint(FIGURES) else s.span for s in spoken]
    named = ["LIMITS" in s.kinds for s in spoken]
    each = with_payer(spoken, told_in_full(without_plan_prices(spoken, each), named))
    each = told_once(alike(spoken, without_summary(each)), figures)
    return on_both_sides(without_unreferred(spoken, without_fees_of_rows(spoken, each)))


def _without_definitions(said: Spoken) -> tuple[Deed, ...]:
    """Drop what a definition seems to forbid: "'Research' means use without commercial aims".

    A question asks for nothing: "When do you need a licence?"
    """
    if is_question(said) and said.stated is None:
        return tuple(d for d in said.deeds if d.action not in OWED)
    if "DEFINES" not in said.kinds:
        return said.deeds
    if not any(t.type == "DEFINES" and not _is_bidden(t, said.own) for t in said.own):
        return said.deeds
    return tuple(d for d in said.deeds if not (d.option("outside") or _is_excepted(d, said)))


def _is_bidden(token: Token, own: Sequence[Token]) -> bool:
    """Say whether what defines elsewhere is but what must be done, "you must include it", or what
    somebody is in a case: "if you are a company"."""
    if any(t.type == "IF" and 0 <= token.span[0] - t.span[1] <= _SUBJECT for t in own):
        return True
    bidden = any(t.type == "BIDS" and overlap(t.span, token.span) for t in own)
    return bidden and any(t.type == "MUST" and t.span[1] <= token.span[0] for t in own)


def _is_excepted(deed: Deed, said: Spoken) -> bool:
    """Say whether a term is but defined by what it is not: "any purpose except for hosting it".

    Of a permitted purpose, what is excepted is forbidden.
    """
    start = deed.token.span[0] if deed.token else 0
    before = [t for t in said.own if t.type in MODALS and t.span[0] <= start]
    granted = any(t.type in ("GRANT", "MAY") and t.span[0] <= start for t in said.own)
    return bool(before) and meaning(before[-1]) == "excepts" and not granted


def _without_excepted(said: Spoken, deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Drop the licence of "show our name unless you hold a licence": who has one is free of it.

    So with what a grant implies: "free provided that you are below N, unless you hold a licence".
    """
    if not deeds or "UNLESS" not in said.kinds:
        return deeds
    heads = [t.span[0] for t in said.own if t.type == "UNLESS" and t.own]
    if heads and any(d.token is None and asks_licence(d) for d in deeds):
        return tuple(d for d in deeds if not (asks_licence(d) and _is_behind(d, heads[0])))
    orders = [d.token.span[1] for d in deeds if d.token and _orders_to_do(d)]
    orders += [t.span[1] for t in said.own if t.type == "MUST" and t.own and t.span[0] < t.span[1]]
    free = [h for h in heads if any(end <= h for end in orders)]
    if not free or any(isinstance(d.action, Prohibition) for d in deeds):
        return deeds
    return tuple(
        d for d in deeds if not (asks_licence(d) and d.when is None and _is_behind(d, free[0]))
    )


def _is_behind(deed: Deed, place: int) -> bool:
    return deed.token is not None and deed.token.span[0] > place


def _orders_to_do(deed: Deed) -> bool:
    return isinstance(deed.action, Duty) and deed.action not in OWED


def _without_register(said: Spoken, deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Drop "register" beside "obtain a licence": registering is how it is obtained.

    Words that tell of a duty of its own stay, "report the use and conclude a contract", and a
    clause of its own, "all must register; companies must buy a licence".

    Who registers below a figure beyond which a licence is needed has a duty of another kind: the
    licence is what registering gives. So has a kind of people that is not asked for a licence.
    Where a fee is due too, that stands for a licence which the grant but implies; and beside one
    that is but implied, all have to register.
    """
    if not deeds:
        return deeds
    deeds = _by_form(deeds)
    asking = [d for d in deeds if asks_licence(d) and d.kind == "must"]
    registered = [d for d in deeds if d.action is Duty.REGISTER and not _is_asking(d, asking)]
    given = [d.when for d in registered if d.when is not None and is_limit(d.when)]
    kept = tuple(d for d in deeds if not (asks_licence(d) and d.when in given))
    paid = any(d.action is Duty.PAY_ROYALTY for d in kept)
    asked = [d.when for d in kept if asks_licence(d) and not (paid and d.token is None)]
    implied = all(d.token is None for d in kept if asks_licence(d))
    return tuple(
        d
        for d in kept
        if d.action is not Duty.REGISTER
        or not asked
        or d.option("beside")
        or _is_clause_apart(d, kept, said)
        or (implied and d.when is None)
        or ((thresholds(d.when) or isinstance(d.when, IsParty)) and d.when not in asked)
    )


def _is_clause_apart(deed: Deed, deeds: Sequence[Deed], said: Spoken) -> bool:
    """Say whether a semicolon, and an order behind it, part a deed from each licence asked for."""
    asked = [d.token for d in deeds if asks_licence(d) and d.token is not None]
    return deed.token is not None and all(_are_parted(deed.token, t, said.own) for t in asked)


def _are_parted(deed: Token, other: Token, own: Sequence[Token]) -> bool:
    first, second = sorted((deed.span, other.span))
    # Words that ask for a licence may begin amid those of the order.
    between = {t.type for t in own if first[1] <= t.span[0] <= second[0]}
    return {"SEP", "MUST"} <= between


def _by_form(deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Drop the request among the words of a notice, "write to us once by the form" (`form=yes`)."""
    notices = [d.token.span for d in deeds if d.option("form") and d.token is not None]
    return tuple(d for d in deeds if not (asks_licence(d) and _overlaps_one(d, notices)))


def _overlaps_one(deed: Deed, spans: Iterable[Span]) -> bool:
    own = deed.token.span if deed.token is not None else (0, 0)
    return any(start < own[1] and own[0] < end for start, end in spans)


def _is_asking(deed: Deed, asking: Iterable[Deed]) -> bool:
    """Say whether the same words ask: an application that is sent in may be turned down."""
    return _overlaps_one(deed, [d.token.span for d in asking if d.token is not None])


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


def _without_contacts(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Drop the licence of an address below "notify us within 30 days:": it says where to write."""
    told = {
        said.place
        for said, deeds in zip(spoken, each, strict=True)
        if any(d.action is Duty.REGISTER for d in deeds) and not any(map(asks_licence, deeds))
    }
    return [
        tuple(d for d in deeds if not (asks_licence(d) and "@" in said.words))
        if said.lead in told
        else deeds
        for said, deeds in zip(spoken, each, strict=True)
    ]


def _without_lifted(deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Drop the ban of "unless licensed, you may not host": a licence is needed for it.

    So with what "you may not use, copy, sublicense or sell it without a licence" names besides.
    """
    if not deeds:
        return deeds
    asked = any(asks_licence(d) and InUse(Use.HOSTED_SERVICE) in asserted(d.when) for d in deeds)
    whole = [d.token for d in deeds if d.kind == "must-not" and asks_licence(d)]
    spans = [t.span for t in whole if t is not None]
    return tuple(
        d
        for d in deeds
        if not (asked and d.action is Prohibition.HOST_AS_SERVICE)
        and not (d.action in _OF_COPIES and d.token and begins_inside(d.token.span, spans))
    )


def _as_granted(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Let "above this level you must ask" mean the use whose grant ends there.

    "Commercial use is free below N" is of commercial use, and so is what is due beyond it.
    """
    out = list(each)
    for at, said in enumerate(spoken):
        if "REFERS" not in said.kinds or not said.kinds.isdisjoint(FIGURES):
            continue
        if not any(t.type == "REFERS" and meaning(t) == "beyond" for t in said.own):
            continue
        near = (d.when for n in range(max(0, at - _REACH), at) for d in out[n] if d.token is None)
        granted = {_without_uses(when): when for when in near if when is not None}
        out[at] = tuple(
            replace(d, when=granted[d.when]) if d.action in OWED and d.when in granted else d
            for d in out[at]
        )
    return out


def _without_uses(when: Condition) -> Condition | None:
    return conjoin([p for p in parts_of(when) if not isinstance(p, InUse)])


def _followed(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Give "you must request a licence" the threshold of the sentence right before it."""
    out = list(each)
    for at, deeds in enumerate(each):
        if not deeds or _is_of_a_place(spoken[at]):
            continue
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
        if not deeds:
            out.append(deeds)
            continue
        stated = (d.when for d in deeds if asks_licence(d) and d.when is not None)
        own = next(stated, None)
        last = last if own is None else (own, said.span)
        kept = [d for d in deeds if not (own and _is_narrower(d, own, deeds))]
        placed = _is_of_a_place(said)
        out.append(tuple(d if placed or _bans_use(d, own) else _as_in(d, *last) for d in kept))
    return out


def _is_of_a_place(said: Spoken) -> bool:
    """Say whether a sentence tells its case by a place that another names: "use from those regions
    requires a licence" has no figure from elsewhere."""
    return "AREA" in said.kinds and any(
        t.type == "AREA" and meaning(t) == "named" for t in said.own
    )


def _bans_use(deed: Deed, stated: Condition | None) -> bool:
    """Say whether a sentence forbids any use without a licence, and copies of it besides."""
    bans = deed.kind == "must-not" and asks_licence(deed) and deed.when is None
    return bans and stated is not None and not thresholds(stated)


def _is_narrower(deed: Deed, stated: Condition, deeds: Sequence[Deed]) -> bool:
    """Say whether a licence is asked for copies where the sentence asks for it of any use."""
    asked = asks_licence(deed) and deed.when is not None and not thresholds(deed.when)
    return asked and any(_bans_use(d, stated) for d in deeds)


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
