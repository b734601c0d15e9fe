"""Ways to a commercial licence: a ban of commercial use gives way where the text names one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import COMMERCIAL, asserted, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import Spoken, asks_licence
from modellic.extract.lexing.token import OWED, Token, meaning
from modellic.rules import AllOf, Condition, Duty, InUse, Not, Prohibition, Use, atoms

_OF_USES = frozenset(("USE", "BAN", "REFERS", "PERMIT"))
"""What tells of uses, or of a licence, before the licence that is asked for."""
_ACTS = frozenset((Use.DISTRIBUTE, Use.MODIFY, Use.TRAIN_MODEL, Use.PUBLISH_RESEARCH))
_ALLOWS = frozenset(("GRANT", "MAY"))
_DENIES = frozenset(("MUST_NOT", "NOT", "NOR", "UNLESS", "LEAVES", "ONLY_IF", "FORBIDS", "LEAVE"))
_DUE = frozenset((Duty.REGISTER, Duty.PAY_ROYALTY))
_OTHER_AIMS = frozenset(Not(InUse(use)) for use in (Use.RESEARCH, Use.NON_COMMERCIAL))
_OF_OTHER_THINGS = frozenset((Prohibition.USE_TRADEMARK, Prohibition.SUBLICENSE))


def routed(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Let a way to a commercial licence take the place of a ban of commercial use."""
    each = [_without_echo(deeds) for deeds in each]
    more = [
        d for said, deeds in zip(spoken, each, strict=True) for d in deeds if _is_of_more(d, said)
    ]
    asked = [d for deeds in each for d in deeds if _asks_for_use(d, deeds)]
    banned = any(
        d.action is Prohibition.COMMERCIAL_USE and not _is_only_implied(d)
        for deeds in each
        for d in deeds
    )
    plain = [d for d in asked if not _is_route(d)]
    duties = plain or asked
    commercial = [d for d in duties if is_commercial(d.when) and not _is_of_models_made(d)]
    # "For research only. Firms below N may use it commercially": others need a licence for that.
    sized = any(thresholds(d.when) and COMMERCIAL in asserted(d.when) for d in duties)
    open_ended = [d for d in duties if _is_open_ended(d) and d not in more]
    traded = any(map(_opens_trade, spoken, each))
    way_out = bool(commercial) or (banned and bool(open_ended))
    of_trade = any(not _is_of_acts(d) for d in asked)
    out: list[tuple[Deed, ...]] = []
    for at, deeds in enumerate(each):
        if not deeds:
            out.append(deeds)
            continue
        opened = _opens_other_aims(spoken[at + 1 : at + 2], each[at + 1 : at + 2])
        kept = [d for d in deeds if not (plain and asks_licence(d) and _is_route(d))]
        kept = [d for d in kept if not (of_trade and d.option("weak"))]
        kept = [d for d in kept if not (traded and _is_only_implied(d))]
        kept = [d for d in kept if not (sized and _bans_all_commerce(d))]
        kept = [d for d in kept if not (opened and d.kind == "says" and _bans_all_commerce(d))]
        turned = (_as_duty(d, commercial) if way_out else d for d in kept)
        out.append(tuple(d for d in turned if d is not None))
    return out


def _opens_trade(said: Spoken, deeds: Iterable[Deed]) -> bool:
    """Say whether a sentence allows commercial use, or asks something else for it than a licence:
    "commercial use is free, too", "for commercial use you must register"."""
    if any(isinstance(d.action, Duty) and COMMERCIAL in asserted(d.when) for d in deeds):
        return True
    if said.kinds.isdisjoint(_ALLOWS) or not said.kinds.isdisjoint(_DENIES):
        return False
    return any(t.type == "USE" and meaning(t) == Use.COMMERCIAL for t in said.own)


def _is_only_implied(deed: Deed) -> bool:
    """Say whether commerce is but not among what a leave is for: "for non-commercial aims"."""
    weak = deed.option("weak") is not None and deed.option("vague") is None
    return weak and _bans_all_commerce(deed)


def _is_of_models_made(deed: Deed) -> bool:
    """Say whether a licence is asked for trade with models that were trained with the work: it is
    no way to trade with the work itself."""
    return isinstance(deed.when, AllOf) and InUse(Use.TRAIN_MODEL) in deed.when.parts


def _without_echo(deeds: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Drop "please contact" beside the way to a licence that it is a part of."""
    routes = [d.when for d in deeds if asks_licence(d) and d.option("route")]
    return tuple(
        d
        for d in deeds
        if d.option("route") or not (asks_licence(d) and d.option("needs") and d.when in routes)
    )


def _asks_for_use(deed: Deed, deeds: Iterable[Deed]) -> bool:
    """Say whether a licence is asked for the use of the work: not for that of a mark, or to pass
    the licence on."""
    if deed.action is not Duty.OBTAIN_LICENSE:
        return False
    others = [d for d in deeds if d.action in _OF_OTHER_THINGS]
    return not any(_begins_within(deed, d) for d in others)


def _begins_within(deed: Deed, other: Deed) -> bool:
    if deed.token is None or other.token is None:
        return False
    return other.token.span[0] <= deed.token.span[0] < other.token.span[1]


def _is_of_more(deed: Deed, said: Spoken) -> bool:
    """Say whether a licence is but for more of what is licensed: "if you need more seats, buy
    another licence" opens no way to other uses."""
    if not asks_licence(deed) or deed.token is None or deed.when is not None:
        return False
    before = [t for t in said.own if t.span[0] < deed.token.span[0]]
    opened = any(t.type == "IF" for t in before)
    return opened and not any(map(_tells_of_use, before))


def _tells_of_use(token: Token) -> bool:
    return token.type in _OF_USES or (token.type == "DEED" and meaning(token) not in OWED)


def _is_route(deed: Deed) -> bool:
    """Say whether a deed but names a way to a licence; who needs one, its figures would say."""
    return deed.option("route") is not None and not thresholds(deed.when)


def is_commercial(when: Condition | None) -> bool:
    """Say whether a condition is of commercial use and of no figure."""
    return not thresholds(when) and COMMERCIAL in asserted(when)


def _is_open_ended(deed: Deed) -> bool:
    """Say whether a licence is asked for of all, or of all but one free aim: where business is what
    the text forbids, it is for that."""
    return deed.when is None or deed.when in _OTHER_AIMS


def _is_of_acts(deed: Deed) -> bool:
    """Say whether a licence is asked for acts alone, whatever they are for: who may not pass it on
    without leave is told nothing of trade by that."""
    told = list(atoms(deed.when)) if deed.when is not None else []
    return bool(told) and all(isinstance(a, InUse) and a.use in _ACTS for a in told)


def _opens_other_aims(behind: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> bool:
    """Say whether the sentence right behind goes on with what is due for all other aims: "it is
    free if it is only for research. Otherwise you must register"."""
    looks_back = any(t.type == "REFERS" for said in behind for t in said.own)
    due = (d for deeds in each for d in deeds if d.action in _DUE)
    return looks_back and any(d.when in _OTHER_AIMS for d in due)


def _bans_all_commerce(deed: Deed) -> bool:
    return deed.action is Prohibition.COMMERCIAL_USE and deed.when is None


def _as_duty(deed: Deed, commercial: Sequence[Deed]) -> Deed | None:
    """Return a deed of a text that names a way to a commercial licence."""
    when = commercial[0].when if commercial else COMMERCIAL
    if deed.action is Prohibition.COMMERCIAL_USE:
        if commercial and deed.kind == "says":
            return None
        return replace(deed, action=Duty.OBTAIN_LICENSE, when=when)
    if deed.action is Duty.OBTAIN_LICENSE and _is_open_ended(deed):
        return replace(deed, when=when)
    return deed
