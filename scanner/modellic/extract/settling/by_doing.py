"""Bans that a deed lifts: "you may not sell it unless you name us" orders to name us.

So does "never sell it without naming us".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import conjoin, disjoin, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.folding.instead import LIFTED, is_beside, last_ban
from modellic.extract.lexing.token import (
    USE_OF_BAN,
    WITH_LEAVE,
    Token,
    as_use,
    is_banned,
    is_lack,
    meaning,
    place,
)
from modellic.extract.words.spans import touches_one
from modellic.rules import Duty, InUse, Prohibition, Use, atoms


def without_ban(said: tuple[Deed, ...], own: Sequence[Token]) -> tuple[Deed, ...]:
    """Return the deeds of a sentence without the ban that doing one of them lifts.

    What is forbidden until then is the use that it is due for.
    """
    if not said or all(t.type != "MUST_NOT" for t in own):
        return said
    heads = list({t.span[0] for t in own if t.type == "UNLESS" or _leaves_out(t, said)})
    if len(heads) != 1:
        return said
    told = [d for d in said if d.token is not None]
    done = [d for d in told if d.token and d.token.span[0] >= heads[0]]
    licensed = any(d.action is Duty.OBTAIN_LICENSE for d in done)
    begins = 0 if licensed else last_ban([t for t in own if t.span[1] <= heads[0]])
    before = [d for d in told if d.token and d.token.span[1] <= heads[0]]
    lifted = [d for d in before if d.token and d.token.span[0] >= begins]
    if not lifted and any(is_lack(t) and t.span[0] == heads[0] == 0 for t in own):
        lifted = [d for d in told if isinstance(d.action, Prohibition)]
        done = [d for d in told if d not in lifted]
    if not done or not all(d.action in LIFTED for d in lifted):
        return said
    if any(d.action is Prohibition.USE_IN_TERRITORY for d in lifted):
        return said
    if any(not isinstance(d.action, Duty) for d in done):
        return said
    licences = [d for d in done if d.action is Duty.OBTAIN_LICENSE]
    if licences and not (lifted and all(_lifts(d, own) for d in licences)):
        # A licence that is asked for the use which is forbidden without it.
        had = [d.when for d in licences if d.when is not None]
        kept = [d for d in said if d not in lifted or _use_of(d) not in had]
        acts = [] if lifted else _acts(own, heads[0])
        either = _joins_either(own, heads[0])
        return tuple(_due(d, acts, either=either) if acts and d in licences else d for d in kept)
    uses = [InUse(WITH_LEAVE[d.action]) for d in lifted if d.action in WITH_LEAVE]
    if not uses and not any(thresholds(d.when) for d in done):
        uses = _used(own, heads[0])
    either = _joins_either(own, heads[0])
    return tuple(_due(d, uses, either=either) if d in done else d for d in said if d not in lifted)


def _use_of(ban: Deed) -> InUse | None:
    use = WITH_LEAVE.get(ban.action)
    return InUse(use) if use is not None else None


def _lifts(licence: Deed, own: Sequence[Token]) -> bool:
    """Say whether a licence is asked for by words that find no use themselves."""
    return licence.kind == "must" and any(t.type == "UNLESS" for t in own)


def _used(own: Sequence[Token], end: int) -> list[InUse]:
    """Return the use that a sentence forbids without a word for it as a ban: "publish results"."""
    used = dict.fromkeys(meaning(t) for t in own if t.type == "USE" and t.span[1] <= end)
    named = len(used) == 1 and used.keys() <= set(Use) - {Use.NON_COMMERCIAL, Use.RESEARCH}
    return [InUse(Use(name)) for name in used] if named else []


def _acts(own: Sequence[Token], end: int) -> list[InUse]:
    """Return what is forbidden before a licence that lifts the ban: "sell it, host it or"."""
    uses = [t for t in own if t.type == "USE" and t.span[1] <= end and meaning(t) in set(Use)]
    told = [t.span for t in uses]
    banned = [t for t in own if is_banned(t) and meaning(t) in USE_OF_BAN and t.span[1] <= end]
    uses += [as_use(t) for t in banned if not touches_one(t.span, told)]
    return [InUse(Use(name)) for name in dict.fromkeys(meaning(t) for t in sorted(uses, key=place))]


def _joins_either(own: Sequence[Token], end: int) -> bool:
    """Say whether each of several bans is lifted: "neither sell nor host it"."""
    bans = [t for t in own if t.type == "MUST_NOT" and t.span[0] < end]
    return len(bans) > 1 or any(t.type == "OR" and t.span[0] < end for t in own)


def is_lifted_by_the_unread(said: Sequence[Deed], own: Sequence[Token]) -> bool:
    """Say whether a sentence forbids what is free to those who do something that the lists do not
    know: "without a link to our page, nobody may share it"."""
    if not any(t.span[0] == 0 and is_lack(t) for t in own):
        return False
    forbids = all(isinstance(d.action, Prohibition) for d in said)
    told = bool(said) or any(t.type == "FIELD" for t in own)
    return told and forbids and any(t.type == "MUST_NOT" for t in own)


def _leaves_out(token: Token, said: Sequence[Deed]) -> bool:
    """Say whether a "without" opens what must be done: "without naming us"."""
    begins = [d.token.span[0] for d in said if d.token is not None]
    if is_lack(token):
        return any(token.span[0] == b or is_beside(b, token) for b in begins)
    return token.type == "BAN" and meaning(token) == "limit" and token.span[0] in begins


def _due(deed: Deed, uses: Sequence[InUse], *, either: bool) -> Deed:
    """Return a deed as one of the uses that are forbidden without it: of any, or of all at once."""
    named = list(atoms(deed.when))
    if either and (uses or named) and all(isinstance(use, InUse) for use in named):
        return replace(deed, when=disjoin([*uses, *(use for use in named if use not in uses)]))
    usual = deed.option("when")
    if deed.when is None or (uses and isinstance(deed.when, InUse) and deed.when.use == usual):
        return replace(deed, when=conjoin(uses))
    return replace(deed, when=conjoin([*uses, deed.when]))
