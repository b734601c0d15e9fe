"""Sale that is banned where copies may be handed on: "you may share the model. Selling it is
prohibited." Whoever gives copies away does what is allowed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import COMMERCIAL
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import is_said, meaning
from modellic.rules import AllOf, Condition, Duty, InUse, Prohibition, Use
from modellic.shapes import Shape

_SALE = Shape(r"{SALE}", re.IGNORECASE)
_OTHERWISE = Shape(r"{HANDED_ON_OTHERWISE}", re.IGNORECASE)
_SHARED = InUse(Use.DISTRIBUTE)
_CHANGED = AllOf((InUse(Use.MODIFY), _SHARED))
_WITH_COPIES = frozenset((Duty.INCLUDE_LICENSE, Duty.RETAIN_NOTICES, Duty.STATE_CHANGES))
"""Duties of those who hand copies on, which they may do then."""


def sold(readings: Sequence[Reading]) -> list[tuple[Deed, ...]]:
    """Return the deeds of the sentences of a text, bans of sale limited to that where it lets
    copies be handed on."""
    if not any(map(_lets_share, readings)):
        return [r.deeds for r in readings]
    return [_of_trade(r) for r in readings]


def _lets_share(reading: Reading) -> bool:
    """Say whether a sentence allows copies to be handed on, or tells what whoever does so owes."""
    shared = any(t.type == "USE" and meaning(t) == Use.DISTRIBUTE for t in reading.own)
    if not shared or not _tells_no_sale(reading):
        return False
    if any(d.action in _WITH_COPIES and _is_of_copies(d.when) for d in reading.deeds):
        return True
    types = {t.type for t in reading.own}
    # "Free sharing requires a licence" allows nothing.
    if types & {"MUST_NOT", "NOT", "LEAVE", "BY_LEAVE"} or any(map(is_said, reading.own)):
        return False
    return bool(types & {"MAY", "GRANT"})


def _is_of_copies(when: Condition | None) -> bool:
    return when in (_SHARED, _CHANGED)


def _tells_no_sale(reading: Reading) -> bool:
    words = reading.sentence.text
    return _OTHERWISE.search(words) is not None or _SALE.search(words) is None


def _of_trade(reading: Reading) -> tuple[Deed, ...]:
    """Return the deeds of a sentence, the bans of copies limited to trade where their words tell of
    sale alone."""
    bans = [d for d in reading.deeds if d.action is Prohibition.DISTRIBUTE and d.when is None]
    if not bans:
        return reading.deeds
    words = reading.sentence.text
    # What is forbidden beside it may be more than sale: "you may not sell or pass on copies".
    start = min((t.span[0] for t in reading.own if t.type == "MUST_NOT"), default=0)
    passive = any(d.token is not None and d.token.span[0] < start for d in bans)
    if _OTHERWISE.search(words, 0 if passive else start) is not None:
        return reading.deeds
    if not all(_is_sale(d, words) for d in bans):
        return reading.deeds
    return tuple(replace(d, when=COMMERCIAL) if d in bans else d for d in reading.deeds)


def _is_sale(ban: Deed, text: str) -> bool:
    words = text[slice(*ban.token.span)] if ban.token is not None else ""
    return _SALE.search(words) is not None and _OTHERWISE.search(words) is None
