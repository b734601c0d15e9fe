"""Bans that leave lifts: "without our consent you may not:" above a list, "you may not sell it
unless we agree", and "to do so, write to us" behind a ban."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from modellic.extract.clauses.conditions import COMMERCIAL, conjoin, disjoin, simplified
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.part import Part
from modellic.extract.lexing.token import MODALS, WITH_LEAVE, Token, closes, is_banned, meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Condition, Duty, InUse, Prohibition, atoms

if TYPE_CHECKING:
    from modellic.extract.clauses.spoken import Spoken

_PURPOSES = frozenset((Prohibition.COMMERCIAL_USE, Prohibition.HOST_AS_SERVICE))
"""Of these, what a ban on use is for: "you may not use it to run a service"."""
_LEFT: frozenset[Condition | None] = frozenset(InUse(use) for use in WITH_LEAVE.values())
_PAIR = 2


def with_leave(
    said: tuple[Deed, ...], leads: Sequence[Token], own: Sequence[Token]
) -> tuple[Deed, ...]:
    """Return the deeds of a sentence, bans that leave lifts as the duty to obtain it.

    So below "without our consent you may not:", beside such words in a list that its heading
    forbids, and in a sentence that says "without our consent" itself, unless it says already that a
    licence must be obtained.
    """
    if not said:
        return said
    said = tuple(d for d in said if not any(_tells_more(other, d) for other in said))
    lifted = [d for d in said if d.action in WITH_LEAVE and _asks_leave(d, own)]
    asked = any(d.action is Duty.OBTAIN_LICENSE for d in said)
    once = _bans_once(own)
    if asked and lifted:
        named = [_asked_for(d, lifted, own) if once or _holds_leave(d, own) else d for d in said]
        needed = [d for d in named if d not in lifted]
        left = [d for d in lifted if not (once or _is_asked_for(d, needed))]
        said = tuple(d for d in named if d not in lifted or d in left)
    told = [_by_leave(d) if d in lifted else _below_leave(d, leads, own) for d in said]
    return tuple(_as_one(told, own))


def lifting(heading: Sequence[Token], own: Sequence[Token]) -> list[Token]:
    """Return the words of leave in a heading that lays its ban on a sentence: "Not allowed without
    our permission"."""
    headed = any(t.type == "MUST_NOT" and t.span == (0, 0) for t in own)
    return [t for t in heading if headed and t.type == "LEAVE"]


def _is_asked_for(ban: Deed, told: Sequence[Deed]) -> bool:
    """Say whether a licence is asked for already by whoever does what a ban forbids."""
    asked = [d.when for d in told if d.action is Duty.OBTAIN_LICENSE]
    return any(when is None or InUse(WITH_LEAVE[ban.action]) in atoms(when) for when in asked)


def _tells_more(deed: Deed, other: Deed) -> bool:
    """Say whether the words of another ban stand among those of a deed that names the case too."""
    if deed.token is None or other.token is None or deed.action is not other.action:
        return False
    (start, end), (first, last) = deed.token.span, other.token.span
    among = start <= first and last <= end
    return among and deed.when is not None and other.when is None and deed.kind == "says"


def _as_one(told: Sequence[Deed], own: Sequence[Token]) -> Iterator[Deed]:
    """Yield deeds, the leave that each verb of a list needs as one: any of them needs it.

    "Without our consent you may not change, share or sell it." Each ban has its own.
    """
    uses = [d for d in told if _is_leave_for_a_use(d)]
    places = sorted(d.token.span for d in uses if d.token is not None)
    # The words of the first may hold those of the ban: "may not be copied or changed".
    apart = len(places) < _PAIR or any(
        places[0][1] <= t.span[0] < places[-1][0] for t in own if t.type == "MUST_NOT"
    )
    for deed in told:
        if apart or deed not in uses:
            yield deed
        elif deed is uses[0]:
            yield replace(deed, when=simplified(disjoin([d.when for d in uses if d.when])))


def _is_leave_for_a_use(deed: Deed) -> bool:
    return deed.action is Duty.OBTAIN_LICENSE and isinstance(deed.when, InUse) and not deed.also


def _by_leave(deed: Deed) -> Deed:
    when = conjoin([InUse(WITH_LEAVE[deed.action]), *([deed.when] if deed.when else [])])
    return replace(deed, action=Duty.OBTAIN_LICENSE, when=when)


def _bans_once(own: Sequence[Token]) -> bool:
    return sum(t.type == "MUST_NOT" for t in own) == 1


def _holds_leave(deed: Deed, own: Sequence[Token]) -> bool:
    """Say whether the words that ask for leave are those that open a row of bans, which it lifts
    each: 未经许可,不得分发、不得商用."""
    leaves = [t.span for t in own if t.type == "LEAVE" and meaning(t) == "asked"]
    row = len(leaves) == 1 and all(t.type not in ("SEP", "MAY", "GRANT") for t in own)
    return row and deed.token is not None and touches_one(deed.token.span, leaves)


def _asked_for(deed: Deed, lifted: Sequence[Deed], own: Sequence[Token]) -> Deed:
    """Return the duty to ask leave with the uses that the same ban forbids without it.

    "Without our leave, nobody may use it for business" asks nobody else; "you may not share it or
    build on it without our leave" asks whoever does either, though it is told beside the last verb.
    """
    uses = disjoin([InUse(WITH_LEAVE[d.action]) for d in lifted])
    if deed.action is not Duty.OBTAIN_LICENSE:
        return deed
    if deed.when is None:
        return replace(deed, when=uses) if {d.action for d in lifted} <= _PURPOSES else deed
    bans = [t.span for t in own if t.type == "MUST_NOT"]
    banned = deed.kind == "must-not" or (deed.token and touches_one(deed.token.span, bans))
    if banned and uses is not None and all(d.when == deed.when for d in lifted):
        # "If you have N users, you may not host it without our leave": whoever has, and does.
        both = conjoin([uses, deed.when])
        return replace(deed, when=simplified(both) if both else None)
    if not banned or deed.when not in _LEFT or any(d.when for d in lifted):
        return deed
    return replace(deed, when=simplified(disjoin([uses, deed.when])))


def _below_leave(deed: Deed, leads: Sequence[Token], own: Sequence[Token]) -> Deed:
    if deed.action not in WITH_LEAVE:
        return deed
    headed = any(t.type == "MUST_NOT" and t.span == (0, 0) for t in own)
    leaves = [t for t in (*leads, *(own if headed else ())) if t.type == "LEAVE"]
    if deed.action is Prohibition.COMMERCIAL_USE and leaves:
        return replace(deed, action=Duty.OBTAIN_LICENSE, when=deed.when or COMMERCIAL)
    return _by_leave(deed) if any(meaning(t) == "asked" for t in leaves) else deed


def _asks_leave(deed: Deed, own: Sequence[Token]) -> bool:
    """Say whether the part of the sentence that bans says whose leave lifts the ban."""
    if deed.token is None:
        return False
    part = Part.of(own)
    asked = [t for t in own if t.type == "LEAVE" and meaning(t) == "asked"]
    if len(asked) == 1 and _opens_row(asked[0], own):
        return deed.kind == "must-not" and deed.token.span[0] >= asked[0].span[1]
    return any(
        part.shared(deed.token, t)
        and not (_is_told(deed, t) and (_is_of_a_later_ban(t, own) or _is_of_a_later_deed(t, own)))
        for t in asked
    )


def _opens_row(leave: Token, own: Sequence[Token]) -> bool:
    """Say whether words of leave open a row of bans, none of them parted from it: "without our
    permission you may not sell it and may not host it"."""
    bans = [t for t in own if t.type == "MUST_NOT"]
    opens = len(bans) > 1 and all(t.span[0] >= leave.span[1] and not closes(t) for t in bans)
    return opens and all(t.type not in ("SEP", "MAY", "GRANT", "MUST") for t in own)


def _is_told(deed: Deed, leave: Token) -> bool:
    """Say whether a deed is named before words of leave."""
    return deed.token is not None and deed.token.span[1] <= leave.span[0]


def _is_of_a_later_ban(leave: Token, own: Sequence[Token]) -> bool:
    """Say whether words of leave open a ban that follows one: "do not sell it; nor, without our
    leave, may you use our name".

    An "and" behind them leaves them to the ban before: "do not sell it without our leave, and do
    not use our name". Where bans close, they are always of the one behind.
    """
    bans = [t for t in own if t.type == "MUST_NOT"]
    behind = next((t for t in bans if t.span[0] >= leave.span[1]), None)
    if behind is None or all(t.span[0] >= leave.span[0] for t in bans):
        return False
    joints = (t for t in own if t.type in ("AND", "OR", "NOR"))
    between = any(leave.span[1] <= t.span[0] < behind.span[0] for t in joints)
    return closes(behind) or not between


def _is_of_a_later_deed(leave: Token, own: Sequence[Token]) -> bool:
    """Say whether a joint stands before words of leave, and the deed that needs it around them or
    behind: "forbidden to rent it out or to publish tests without our consent to anybody"."""
    around = any(
        is_banned(t) and t.span[0] < leave.span[0] and leave.span[1] < t.span[1] for t in own
    )
    bans = [t.span for t in own if is_banned(t)]
    joints = [t.span[0] for t in own if t.type in ("AND", "OR") and t.span[0] < leave.span[0]]
    before = joints and any(end <= joints[-1] for _, end in bans)
    inside = any(start < leave.span[0] and joints and joints[-1] < start for start, _ in bans)
    return bool(before and around and inside)


def with_routes(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Let "to do so, write to us" make a licence to ask for of the ban before it, and of each in
    the list that it stands behind."""
    out = list(each)
    for at, said in enumerate(spoken):
        out[max(0, at - 1) : at + 1] = _asked_instead(out[max(0, at - 1) : at + 1], spoken, at)
        listed = _list_before(spoken, at)
        if not _is_route(said, listed):
            continue
        # "Unless we agree, you may not host it" tells of its own ban, and of none before it.
        bans = any(t.type == "MUST_NOT" for t in said.own)
        bans = bans and any(d.action is Duty.OBTAIN_LICENSE and d.when for d in out[at])
        before = range(0) if bans else listed or range(max(0, at - 1), at)
        for places in ((at,), before):
            lifted = {d for place in places for d in out[place] if d.action in WITH_LEAVE}
            if not lifted:
                continue
            for place in places:
                out[place] = tuple(
                    replace(_by_leave(d), also=(*d.also, said.span)) if d in lifted else d
                    for d in out[place]
                )
            if at not in places:
                out[at] = tuple(d for d in out[at] if d.action is not Duty.OBTAIN_LICENSE)
            break
    return out


def _list_before(spoken: Sequence[Spoken], at: int) -> range:
    """Return the places of the items of the list that a sentence stands behind, if it does."""
    lead = spoken[at - 1].lead if at else None
    if not isinstance(lead, int) or spoken[at].lead == lead:
        return range(0)
    start = at
    while start and spoken[start - 1].lead == lead:
        start -= 1
    return range(start, at)


def _is_route(said: Spoken, listed: range) -> bool:
    """Say whether a sentence tells how to get leave, or only excepts what it allows from the bans
    of a list before it: "except with our consent"."""
    if "LEAVE" not in said.kinds:
        return False
    asked = any(t.type == "LEAVE" and meaning(t) == "asked" for t in said.own)
    bare = not said.deeds and all(t.type not in MODALS for t in said.own)
    if listed and asked and bare:
        return True
    routed = any(t.type == "LEAVE" and meaning(t) == "route" for t in said.own)
    return routed and any(_tells_of_leave(t) for t in said.own)


def _tells_of_leave(token: Token) -> bool:
    """Say whether a licence is asked for, or excepted from what was said: "with our leave this
    does not hold"."""
    asked = token.type == "DEED" and meaning(token) == Duty.OBTAIN_LICENSE
    return asked or token.type == "EXEMPTS"


def _asked_instead(
    each: list[tuple[Deed, ...]], spoken: Sequence[Spoken], at: int
) -> list[tuple[Deed, ...]]:
    """Return the deeds of a sentence and of the one before, where a licence is asked for as what
    lifts the ban of a use there: "No resale. To sell it, you need our permission"."""
    if len(each) < _PAIR or not all(each) or spoken[at].lead is not None:
        return each
    asked = {d.when: d for d in each[-1] if d.action is Duty.OBTAIN_LICENSE}
    lifted = {
        d: asked[use] for d in each[0] if d.when is None and (use := _use_of(d)) and use in asked
    }
    also = spoken[at].span
    told = (replace(_by_leave(d), also=(*d.also, also)) if d in lifted else d for d in each[0])
    return [tuple(told), tuple(d for d in each[-1] if d not in lifted.values())]


def _use_of(deed: Deed) -> Condition | None:
    """Return the use that a ban forbids, where leave may lift it.

    What is said of commercial use is put together once all of the text is read.
    """
    use = None if deed.action is Prohibition.COMMERCIAL_USE else WITH_LEAVE.get(deed.action)
    return InUse(use) if use is not None else None
