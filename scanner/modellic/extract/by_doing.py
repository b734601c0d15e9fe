"""Bans that a deed lifts: "you may not sell it unless you name us" orders to name us.

So does "never sell it without naming us".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.carried import WITH_LEAVE
from modellic.extract.conditions import conjoin
from modellic.extract.deeds import Deed
from modellic.extract.token import MODALS, Token, is_asked, is_lack, lifts_bans, meaning, option
from modellic.rules import Duty, InUse, Prohibition

_LIFTED = frozenset((Duty.OBTAIN_LICENSE, Prohibition.USE_IN_TERRITORY, *WITH_LEAVE))
"""What is forbidden until the deed is done: any use, copies, changes, business."""
_BESIDE = 16
"""Characters between "without" and what must not be left out: "without clearly naming us"."""
_PARTED = frozenset(("SEP", "IF", "ONLY_IF", "UNLESS", *MODALS))


def ordered_instead(kept: Sequence[Token]) -> Sequence[Token]:
    """Read the "unless" between a ban and a deed as "must", and so a "without".

    Only where nothing but uses of the work is forbidden, and no licence would do as well.
    """
    at = next((n for n, t in enumerate(kept) if lifts_bans(t) and t.own), None)
    if at == 0:
        kept = _behind_its_ban(kept)
        at = next(n for n, t in enumerate(kept) if lifts_bans(t) and t.own)
    if at is None or not _lifts(kept, at):
        return kept
    return [*kept[:at], kept[at].typed("MUST"), *kept[at + 1 :]]


def _behind_its_ban(kept: Sequence[Token]) -> Sequence[Token]:
    """Put a "without" that opens a sentence behind the ban that it is of: "without naming us,
    nobody may share it"."""
    end = next((n for n, t in enumerate(kept) if t.type == "MUST_NOT"), 0)
    if not (is_lack(kept[0]) and end) or any(t.type in _PARTED for t in kept[1:end]):
        return kept
    return [*kept[end:], *kept[:end]]


def _lifts(kept: Sequence[Token], at: int) -> bool:
    before, behind = kept[:at], kept[at + 1 :]
    modal = next((t for t in reversed(before) if t.type in MODALS), None)
    banned = modal is not None and (modal.type == "MUST_NOT" or any(map(_is_nobody, before)))
    if not banned or not behind or not _is_order(behind[0]):
        return False
    if is_lack(kept[at]) and not _is_left_out(behind[0], kept[at]):
        return False
    end = next((n for n, t in enumerate(behind) if t.type in _PARTED), len(behind))
    done = [t for t in behind[:end] if t.type == "DEED"]
    told = [t for t in before if t.type == "DEED" and t.own]
    return all(meaning(t) in _LIFTED for t in told) and not any(
        meaning(t) == Duty.OBTAIN_LICENSE for t in done
    )


def _is_nobody(token: Token) -> bool:
    return token.type == "MUST_NOT" and option(token, "subject") is not None


def _is_order(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) in set(Duty) and token.own


def _is_left_out(duty: Token, head: Token) -> bool:
    """Say whether a "without" is of a deed, which the lists do not know as a ban themselves."""
    return is_asked(duty) and 0 <= duty.span[0] - head.span[1] <= _BESIDE


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
    lifted = [d for d in told if d.token and d.token.span[1] <= heads[0]]
    if not lifted and any(is_lack(t) and t.span[0] == heads[0] == 0 for t in own):
        lifted = [d for d in told if isinstance(d.action, Prohibition)]
        done = [d for d in told if d not in lifted]
    if not done or not all(d.action in _LIFTED for d in lifted):
        return said
    if any(d.action is Prohibition.USE_IN_TERRITORY for d in lifted):
        return said
    if any(not isinstance(d.action, Duty) or d.action is Duty.OBTAIN_LICENSE for d in done):
        return said
    uses = [InUse(WITH_LEAVE[d.action]) for d in lifted if d.action in WITH_LEAVE]
    return tuple(_due(d, uses) for d in said if d not in lifted)


def is_lifted_by_the_unread(said: Sequence[Deed], own: Sequence[Token]) -> bool:
    """Say whether a sentence forbids what is free to those who do something that the lists do not
    know: "without a link to our page, nobody may share it"."""
    opens = any(is_lack(t) and t.span[0] == 0 for t in own)
    forbids = all(isinstance(d.action, Prohibition) for d in said)
    told = bool(said) or any(t.type == "FIELD" for t in own)
    return opens and told and forbids and any(t.type == "MUST_NOT" for t in own)


def _leaves_out(token: Token, said: Sequence[Deed]) -> bool:
    """Say whether a "without" opens what must be done: "without naming us"."""
    begins = [d.token.span[0] for d in said if d.token is not None]
    if is_lack(token):
        return any(token.span[0] == b or 0 <= b - token.span[1] <= _BESIDE for b in begins)
    return token.type == "BAN" and meaning(token) == "limit" and token.span[0] in begins


def _due(deed: Deed, uses: Sequence[InUse]) -> Deed:
    """Return a deed as one of the uses that are forbidden without it."""
    usual = deed.option("when")
    if deed.when is None or (uses and isinstance(deed.when, InUse) and deed.when.use == usual):
        return replace(deed, when=conjoin(uses))
    return replace(deed, when=conjoin([*uses, deed.when]))
