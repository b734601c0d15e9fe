"""Sentences that their heading completes: "Required if you have ...", "For teams of up to ...".

Below "Commercial license" the first says who needs one; below the name of a plan the second says
who may take it: where that is free, whoever is larger needs a licence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.token import MODALS, Token, is_said, is_task, meaning
from modellic.extract.tables.prices import ASKED, FREE, is_free, is_sum
from modellic.extract.tables.whom import compares
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Duty

_ENDS = re.compile(
    r"(?:\s[^\W\d_]{3,8}\s(?:\d{1,2}|[A-Z]|[IVX]{1,4}))?\s*(?:[(\[:,|\u2013\u2014-]|$)"
)
"""What stands behind the name of a licence that a heading is: nothing, or "Tier 2"."""
_LABEL = re.compile(r"[^:\uff1a]{2,40}[:\uff1a]\s?")
_SPEAKS = MODALS | {"GRANT", "DEFINES", "TERM"}
_NO_PLAN = ("LIMITS", "BOASTS", "SUBJECT", "NOT")
"""What tells of a line with a label that it is no name of a plan and whom it is for."""


def opens_short(own: Sequence[Token]) -> bool:
    """Say whether a sentence opens as one that its heading completes."""
    return any(t.type == "ELLIPSIS" and t.span[0] == 0 for t in own)


def tells_whom(own: Sequence[Token], words: str) -> bool:
    """Say whether a sentence tells of whom the next one is, by a figure, and no more: "For teams of
    5 to 20 people.", "Team: for 5 to 20 people."."""
    if not compares(own):
        return False
    told = any(t.type in _SPEAKS or is_said(t) for t in own)
    label = _LABEL.match(words)
    begins = (0, label.end() if label else 0)
    opening = next((t for t in own if t.type == "ELLIPSIS" and t.span[0] in begins), None)
    named = label is not None and all(t.type not in _NO_PLAN for t in own)
    whom = meaning(opening) == "for" if opening is not None else named
    return whom and not told


def completed_by_heading(own: list[Token], heading: Sequence[Token], title: str) -> list[Token]:
    """Return the tokens of a sentence with what its heading, the `title`, says is due, or free."""
    opening = next((t for t in own if t.type == "ELLIPSIS" and t.span[0] == 0), None)
    if opening is None or not heading:
        return own
    behind = [t for t in own if t.span[0] >= opening.span[1]]
    measured = {t.type for t in heading} >= {"AMOUNT", "METRIC"}
    # "Required for firms of N or more; others may skip this" is completed up to its semicolon.
    first = list(takewhile(lambda t: t.type != "SEP", behind))
    if measured or any(t.type in _SPEAKS or is_said(t) or is_task(t) for t in first):
        return own
    said = _said(meaning(opening), heading, title)
    kept = [t for t in own if t.type not in ("DEED", "GRANT") or t in behind]
    return own if said is None else [Token(*said, opening.span), *kept]


def said_by(heading: Sequence[Token], title: str) -> tuple[str, Meaning] | None:
    """Return what a heading says of those whom a line below it names."""
    return _said("for", heading, title)


def _said(opening: str, heading: Sequence[Token], title: str) -> tuple[str, Meaning] | None:
    named = any(_of_licence(t, title) for t in heading)
    if opening == "due":
        return ("DEED", ASKED) if named else None
    free = any(t.type == "GRANT" or is_free(t) for t in heading)
    if free or (opening == "free" and named):
        return "GRANT", FREE
    priced = any(map(is_sum, heading))
    return ("DEED", ASKED) if opening == "for" and (named or priced) else None


def _of_licence(token: Token, title: str) -> bool:
    """Say whether words of a heading, all up to a dash, are of a licence that is needed."""
    if meaning(token) != Duty.OBTAIN_LICENSE:
        return False
    whole = token.span[0] == 0 and _ENDS.match(title, token.span[1]) is not None
    return is_said(token) or (token.type == "CELL" and whole)
