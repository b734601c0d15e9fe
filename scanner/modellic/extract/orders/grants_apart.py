"""Grants beside what others owe, or what is due for a use that the lists do not know: "free for
research, whereas companies must buy a licence", "you may change it, but production use needs a
licence". What the first clause allows is no case of the second."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.token import Token, is_banned, is_said, meaning
from modellic.extract.orders.subjects_apart import parted
from modellic.extract.words.spans import gap
from modellic.rules import Duty, Span, Use
from modellic.shapes import Shape

_JOINT = Shape(
    r"[,;]\s(?:{JOINS}|{JOINS_NOUNS}|{CONTRASTS_ORDER}|{CONTRASTS_GRANT})\s"
    r"|\s(?:{CONTRASTS_ORDER}|{CONTRASTS_GRANT})\s",
    re.IGNORECASE,
)
_OWED = frozenset((Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY))
_LEAVES = frozenset(("GRANT", "MAY"))
_FREED = frozenset((Use.NON_COMMERCIAL, Use.RESEARCH))
"""Uses that a grant frees of what others owe: nobody owes anything for them."""
_SAME = Shape(r"(?:{ADDRESSEE})\b", re.IGNORECASE)
_NEAR = 24
"""Characters between the word for the use and what is due for it: "use in production requires"."""
_FIRST = 48
"""Characters of that clause before what is due."""
_CONDITIONS = frozenset(("IF", "UNLESS", "ONLY_IF", "NOT"))
_CASES = frozenset(("USE", "PARTY", "AMOUNT", "TERM", "IF", "UNLESS", "ONLY_IF", "TERRITORY"))


def with_grants_apart(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence parted where the second clause begins."""
    granted = min((t.span[1] for t in own if t.type in _LEAVES), default=None)
    if granted is None or not _may_be_cut(own, granted):
        return own
    joints = (m.span() for m in _JOINT.finditer(text, granted))
    others = (joint for joint in joints if not _SAME.match(text, joint[1]))
    cut = next((joint for joint in others if _is_cut(own, joint)), None)
    return own if cut is None else parted(_without_granted(own, cut[0]), cut)


def _may_be_cut(own: Sequence[Token], granted: int) -> bool:
    """Say whether something is due behind a grant, and nothing before its end, where no joint is
    looked for."""
    due = [t.span[0] for t in own if t.type == "MUST" or _is_due(t)]
    parted = (t.span[0] for t in own if t.type in ("MUST_NOT", "SEP"))
    return bool(due) and max(due) >= granted <= min((*due, *parted))


def _without_granted(own: list[Token], end: int) -> list[Token]:
    """Return the tokens without the uses that the first clause allows, and allows in any case."""
    if any(t.type in _CONDITIONS and t.span[0] < end for t in own):
        return own
    return [t for t in own if t.span[0] > end or not (t.type == "USE" or is_banned(t))]


def _is_cut(own: Sequence[Token], joint: Span) -> bool:
    before = [t for t in own if t.span[0] < joint[0]]
    behind = [t for t in own if t.span[0] >= joint[1]]
    if any(t.type in ("MUST", "MUST_NOT", "SEP") or _is_due(t) for t in before):
        return False
    due = next((t for t in behind if t.type == "MUST" or _is_due(t)), None)
    if due is None:
        return False
    subject = list(takewhile(lambda t: t.span[0] < due.span[0], behind))
    if any(t.type in _LEAVES for t in subject):
        return False
    told = any(t.type in _CASES for t in subject)
    named = any(t.type == "BAN" and gap(t.span, due.span) <= _NEAR for t in subject)
    if named and not told and due.span[0] - joint[1] <= _FIRST:
        return True
    freed = any(t.type == "USE" and meaning(t) in _FREED for t in before)
    return freed and (_owes(behind) or any(t.type == "PARTY" for t in subject))


def _is_due(token: Token) -> bool:
    return is_said(token) and meaning(token) in _OWED


def _owes(behind: Sequence[Token]) -> bool:
    return any(t.type == "DEED" and meaning(t) in _OWED for t in behind)
