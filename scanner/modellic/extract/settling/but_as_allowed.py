"""Bans of what the licence does not allow, where it allows it: "you may share copies. Except as
this agreement permits, you may not share copies."

What is allowed is no longer forbidden as such. Where the text allows none of it, the ban stands,
and where it allows it without commerce alone, the ban is of commerce.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import COMMERCIAL, asserted
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import (
    USE_BY_LEAVE,
    WITH_LEAVE,
    Token,
    frees,
    is_ban_as_such,
    is_said,
    meaning,
)
from modellic.rules import Duty, InUse, Prohibition, Use, atoms
from modellic.shapes import Shape

_THIS_LICENCE = Shape(r"{THIS_LICENCE}", re.IGNORECASE)
_OF_LESS = Shape(r"{OF_LESS}", re.IGNORECASE)
"""What leave is of that is less than the work, or less than to everybody."""
_LEAVES = frozenset(("MAY", "GRANT"))
_BINDS = frozenset(("MUST_NOT", "LEAVE", "BY_LEAVE", "NOR", "NOT", "FORBIDS"))
"""Words beside which leave is none of the act as such."""


def but_as_allowed(readings: Sequence[Reading]) -> Iterator[tuple[Deed, ...]]:
    """Yield each sentence's deeds, without such bans of what another sentence allows."""
    bans = [[d for d in r.deeds if _is_but_as_allowed(d, r)] for r in readings]
    if not any(bans):
        yield from (r.deeds for r in readings)
        return
    free = {use for r in readings for use in _allowed(r)}
    idle = {use for r in readings for use in _allowed(r, trade=False)}
    trade = any(_is_of_trade(d) for r in readings for d in r.deeds)
    for reading, banned in zip(readings, bans, strict=True):
        lifted = [d for d in banned if USE_BY_LEAVE[str(d.action)] in free]
        lesser = [d for d in banned if d not in lifted and USE_BY_LEAVE[str(d.action)] in idle]
        lifted += lesser if trade else ()
        kept = (d for d in reading.deeds if d not in lifted)
        yield tuple(replace(d, when=COMMERCIAL) if d in lesser else d for d in kept)


def _is_of_trade(deed: Deed) -> bool:
    """Say whether a deed forbids commerce, or asks for a licence for it."""
    if deed.action is Prohibition.COMMERCIAL_USE:
        return True
    return deed.action is Duty.OBTAIN_LICENSE and COMMERCIAL in atoms(deed.when)


def _is_but_as_allowed(deed: Deed, reading: Reading) -> bool:
    """Say whether a sentence forbids an act but for what the licence itself allows."""
    if deed.action not in WITH_LEAVE or deed.token is None:
        return False
    told = (t for t in reading.own if t.type == "AGREED")
    return any(
        _THIS_LICENCE.search(reading.sentence.text, max(0, t.span[0] - 1), t.span[1]) for t in told
    )


def _is_narrow(token: Token, *, trade: bool) -> bool:
    """Say whether words name an aim, beside which an act is not allowed as such."""
    if token.type != "USE":
        return False
    aim = meaning(token)
    return aim == Use.RESEARCH or (trade and aim == Use.NON_COMMERCIAL)


def _allowed(reading: Reading, *, trade: bool = True) -> Iterator[str]:
    """Yield the uses that a sentence allows, or tells what is due for; without `trade`, those too
    that it allows where no business is done."""
    due = (d for d in reading.deeds if isinstance(d.action, Duty))
    told = {str(a.use) for d in due for a in asserted(d.when) if isinstance(a, InUse)}
    yield from told
    # "Only for non-commercial use" forbids commerce, and allows the act without it.
    said = (t for t in reading.own if trade or meaning(t) != Prohibition.COMMERCIAL_USE)
    if any(t.type in _BINDS or is_said(t) for t in said):
        return
    if _OF_LESS.search(reading.sentence.text):
        return
    if any(
        t.type in ("PARTY", "AMOUNT", "TERRITORY") or _is_narrow(t, trade=trade)
        for t in reading.own
    ):
        return
    if told or any(t.type in _LEAVES and not frees(t) for t in reading.own):
        for token in reading.own:
            if token.type == "USE":
                yield from meaning(token).split("+")
            elif is_ban_as_such(token) and meaning(token) in USE_BY_LEAVE:
                yield USE_BY_LEAVE[meaning(token)]
