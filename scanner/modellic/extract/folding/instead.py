"""Orders that a ban is: "you may not sell it unless you name us" orders to name us.

So does "never sell it without naming us".
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import (
    MODALS,
    WITH_LEAVE,
    Token,
    is_asked,
    is_banned,
    is_lack,
    is_nobody,
    lifts_bans,
    meaning,
    option,
)
from modellic.rules import Duty, Prohibition

LIFTED = frozenset((Duty.OBTAIN_LICENSE, Prohibition.USE_IN_TERRITORY, *WITH_LEAVE))
"""What is forbidden until the deed is done: any use, copies, changes, business."""
_BESIDE = 16
"""Characters between "without" and what must not be left out: "without clearly naming us"."""
_TO_ITS_END = 60
"""The same where the verb ends its clause: "ohne sich vorher bei uns zu registrieren"."""
_PARTS_BANS = frozenset(("SEP", "MUST_NOT", "NOR"))
"""Between two bans, of which what lifts the second leaves the first."""
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
    banned = modal is not None and (modal.type == "MUST_NOT" or any(map(is_nobody, before)))
    if not banned or not behind or not _is_order(behind[0]):
        return False
    if is_lack(kept[at]) and not _is_left_out(behind[0], kept[at]):
        return False
    end = next((n for n, t in enumerate(behind) if t.type in _PARTED), len(behind))
    done = [t for t in behind[:end] if t.type == "DEED"]
    licences = [t for t in done if meaning(t) == Duty.OBTAIN_LICENSE]
    begins = 0 if licences else last_ban(before)
    told = [t for t in before if t.type == "DEED" and t.own and t.span[0] >= begins]
    read = not is_lack(kept[at]) and all(map(is_asked, licences))
    return all(meaning(t) in LIFTED for t in told) and (not licences or read)


def last_ban(before: Sequence[Token]) -> int:
    """Return where the last of several bans begins, which alone is lifted by what is to be done:
    "not train others; or (b) sell it unless you name us". 0 where there is but one, or nothing
    parts them. A licence lifts them all."""
    told = [t.span for t in before if is_banned(t) and t.own]
    if not told:
        return 0
    (_, first), (last, _) = told[0], told[-1]
    parts = (t.span[0] for t in before if t.type in _PARTS_BANS)
    return max((at for at in parts if first <= at < last), default=0)


def _is_order(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) in set(Duty) and token.own


def _is_left_out(duty: Token, head: Token) -> bool:
    """Say whether a "without" is of a deed, which the lists do not know as a ban themselves."""
    return is_asked(duty) and is_beside(duty.span[0], head)


def is_beside(start: int, head: Token) -> bool:
    """Say whether what starts there is near enough to a "without" to be left out by it."""
    reach = _TO_ITS_END if option(head, "far") else _BESIDE
    return head.span[0] < start <= head.span[1] + reach
