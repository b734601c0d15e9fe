"""Who is free, told before who is not: "use by individuals is free, companies must buy a licence".

The order behind is of those whom it names itself, and of nobody whom the words before it free.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import (
    HEADS,
    OWED,
    Token,
    closes,
    is_asked,
    is_said,
    meaning,
    option,
)
from modellic.extract.words.spans import touches_one
from modellic.rules import Duty, Prohibition
from modellic.shapes import Shape

_MORE = HEADS | {
    "AMOUNT",
    "TERM",
    "REFERS",
    "CRITERIA",
    "MUST_NOT",
    "SEP",
    "NOT",
    "LEAVES",
    "PERIOD",
}
"""What makes the words before say more than who is free."""
_SAYS = frozenset(("DEED", "MUST", "MUST_NOT", "GRANT", "MAY"))
_DROPPED = frozenset(("USE", "PARTY", "GRANT", "MAY", "DEED", "AND", "OR"))
_CASE = frozenset(("USE", "PARTY"))
_ENDING = 8
"""Characters between the words for what is free and the comma."""
_ONLY = Shape(r"(?:{ONLY})\b", re.IGNORECASE)
_COMMAS = ",，、"


def without_freed(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of such a sentence without those of the part that frees."""
    own = _without_free_part(own)
    grant = next((t for t in own if t.type == "GRANT"), None)
    if grant is None:
        return list(own)
    at = min(
        (i for mark in _COMMAS if (i := words.find(mark, grant.span[1])) >= 0), default=len(words)
    )
    before = [t for t in own if t.span[0] < at]
    behind = [t for t in own if t.span[0] >= at]
    if at - grant.span[1] > _ENDING or any(t.type in _MORE for t in before):
        return list(own)
    if any(_is_of_few(t, words) for t in before):
        return list(own)  # "Only research is allowed" leaves nobody else free.
    if any(t.type == "REFERS" for t in behind):
        return list(own)  # "All others" are those whom the part before does not free.
    if not any(t.type in _CASE for t in before) or not _is_owed(behind):
        return list(own)
    return [t for t in own if t.span[0] >= at or t.type not in _DROPPED]


def _without_free_part(own: Sequence[Token]) -> Sequence[Token]:
    """Leave out the part before a semicolon that says of whom nothing is asked: "credit is not
    required if you are an individual; firms must credit us"."""
    at = next((n for n, t in enumerate(own) if t.type == "SEP"), None)
    before, behind = own[:at], own[at:]
    freed = any(t.type == "ELLIPSIS" and meaning(t) == "free" for t in before)
    if at is None or not freed or any(t.type in _SAYS for t in before):
        return own
    named = any(t.type in ("PARTY", "AMOUNT") for t in behind)
    again = any(t.type == "REFERS" for t in behind)
    if not named or again or not any(t.type == "MUST" for t in behind):
        return own
    # Whoever is beyond a figure that frees may be asked for what stands before it.
    counted = any(t.type == "AMOUNT" for t in before)
    lost = [Token("UNREAD", "", (before[0].span[0], before[-1].span[1]))] if counted else []
    return [*lost, *behind]


def without_grants_asked_for(own: list[Token], words: str) -> list[Token]:  # noqa: ARG001
    """Return the tokens without the grant among the words of the licence that all but some must
    obtain: "everyone except schools must obtain a licence for commercial use", "you need a licence
    to use it unless you are a school"."""
    opened = [t for t in own if t.type in ("UNLESS", "LEAVES") and not closes(t)]
    due = [t for t in own if t.type == "DEED" and meaning(t) == Duty.OBTAIN_LICENSE]
    due = [t for t in due if option(t, "needs") is None]
    ordered = any(t.type == "MUST" for t in own)
    asked = [t.span for t in due if opened and (is_said(t) or (ordered and is_asked(t)))]
    if opened and due:
        # 须取得许可方可使用: what may be done then is what the licence is needed for.
        asked += [t.span for t in own if t.type == "BY_LEAVE" and meaning(t) == "opens"]
    return [t for t in own if t.type != "GRANT" or not touches_one(t.span, asked)]


def _is_of_few(token: Token, words: str) -> bool:
    trade = token.type == "DEED" and meaning(token) == Prohibition.COMMERCIAL_USE
    return trade and _ONLY.match(words, token.span[0]) is not None


def _is_owed(behind: Sequence[Token]) -> bool:
    """Say whether what follows asks something of a case of its own, before it says what."""
    owed = [t.span[1] for t in behind if t.type == "DEED" and meaning(t) in OWED]
    cases = [t.span[0] for t in behind if t.type in _CASE]
    return bool(owed and cases) and min(cases) < max(owed)
