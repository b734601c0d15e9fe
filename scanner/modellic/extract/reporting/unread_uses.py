"""Uses that are forbidden beside another ban, and for what was not read: "do not resell it, and do
not use it for gambling"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import ATOMS, MODALS, Token, meaning
from modellic.extract.reporting.unread_members import EXPLAINED
from modellic.rules import Span
from modellic.shapes import Shape

_AIM = Shape(r"\W*(?:[^\W\d]+\s){1,3}?{FOR_FIELD}\s[^\W\d]{3}", re.IGNORECASE)
"""What a use is for, behind its words and those for the work."""
_HEARD = (
    ATOMS
    | EXPLAINED
    | {"UNLESS", "LEAVES", "LEAVE", "IF", "ONLY_IF", "CONSENT", "PERMIT", "THIS", "NOT", "SAVES"}
) - {*MODALS, "FIELD"}
"""What tells by itself what a use is for; a field that became a rule is in a list of them."""
_ENDS = MODALS | {"SEP", "NOR"}
_JOINTS = frozenset(("AND", "OR", "NOR", "SEP"))


def unread_uses(reading: Reading) -> Iterator[Span]:
    """Yield the places in the source of the uses that nothing was made of."""
    said = [d.token.span for d in reading.deeds if d.token is not None]
    banned = [t.span[0] for t in reading.own if _forbids(t)]
    if not said or not banned:
        return
    words = reading.sentence.text
    for use in (t for t in reading.own if t.type == "BAN" and meaning(t) == "use"):
        start, end = use.span
        if min(banned) > start or any(a <= start < b for a, b in said):
            continue
        stop = min((at for at in _stops(reading, said) if at > end), default=len(words))
        # "For any" leads on to the deed behind it, which is what the use is for.
        leads_on = any(a == stop for a, _ in said) and not _is_parted(reading, (end, stop))
        if leads_on or _is_heard(reading, (end, stop)):
            continue
        if _AIM.match(words[:stop], end):
            told = len(words[:stop].rstrip(" ,"))
            yield reading.sentence.clean.source_span((start, told))


def _forbids(token: Token) -> bool:
    return token.type == "MUST_NOT" or (token.type == "BIDS" and meaning(token) == "not")


def _stops(reading: Reading, said: list[Span]) -> Iterator[int]:
    """Yield where what a use is for ends at the latest."""
    yield from (a for a, _ in said)
    yield from (t.span[0] for t in reading.own if t.type in _ENDS or _forbids(t))


def _is_parted(reading: Reading, within: Span) -> bool:
    """Say whether a joint or a comma stands among some words."""
    joints = (t.span[0] for t in reading.own if t.type in _JOINTS)
    return "," in reading.sentence.text[slice(*within)] or any(
        within[0] <= at < within[1] for at in joints
    )


def _is_heard(reading: Reading, within: Span) -> bool:
    """Say whether something was read of the words of a use."""
    inside = (t for t in reading.own if within[0] <= t.span[0] < within[1])
    return any(map(_tells, inside))


def _tells(token: Token) -> bool:
    return token.type in _HEARD
