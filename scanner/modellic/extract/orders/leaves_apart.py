"""A leave and what is due beside it, each with a case of its own: "it is free below N, but firms
with M staff need a licence"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.token import Token, closes, is_asked, is_banned, meaning, option
from modellic.extract.orders.due_in_case import BINDING, CASES, LEAVES, PARTS, SAYING
from modellic.extract.orders.subjects_apart import (
    ANYBODY,
    ARTICLE,
    FORMAL_YOU,
    JOINT,
    needs,
    parted,
    precedes_subject,
)
from modellic.extract.words.spans import touches_one
from modellic.rules import Prohibition, Span, Use

_OF_COPIES: frozenset[str] = frozenset((Use.MODIFY, Use.DISTRIBUTE))
_TO_FEW = _OF_COPIES | {Use.RESEARCH, Use.NON_COMMERCIAL}
_SUBJECTS = frozenset(("BINDS", "ACTOR", "WHOSE", "PARTY", "CMP", "METRIC", "IF", "GRANT"))
"""With what a clause of its own begins: those whom it binds, or its figure."""


def with_leaves_apart(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence parted between the two."""
    left = [t.span for t in own if t.type in LEAVES]
    owed = [t.span for t in own if t.type in BINDING or needs(t)]
    if not left or not owed:
        return own
    first, last = min(end for _, end in (*left, *owed)), max(start for start, _ in (*left, *owed))
    for joint in JOINT.finditer(text, own[0].span[1]):
        start, end = joint.span()
        if end > last:
            break
        if end < first:
            continue  # Only one of the two stands on each side.
        # "For research only, but": the word belongs to what stands before it.
        start = max([start, *(t.span[1] for t in own if t.span[0] < start < t.span[1] <= end)])
        before = [t for t in own if t.span[1] <= start]
        behind = [t for t in own if t.span[0] >= end]
        goes_on = any(t.type == "OR" and _is_within(t, start, end) for t in own)
        goes_on = goes_on or (joint.group().strip() == "," and _is_open(before, text[:start]))
        if not goes_on and _parts_leave(before, list(takewhile(_goes_by, behind)), text, end):
            # A verb of the leave names nothing that is due, its object behind the joint may.
            own = [t.at((end, t.span[1])) if _reaches_over(t, (start, end)) else t for t in own]
            own = parted(own, (start, end))
    return own


def _is_open(before: Sequence[Token], text: str) -> bool:
    """Say whether the last case before a comma has none yet: the comma but closes it."""
    case = next((t.span[1] for t in reversed(before) if t.type in CASES), None)
    return case is not None and "," not in text[case:]


def _reaches_over(token: Token, joint: Span) -> bool:
    return is_asked(token) and token.span[0] < joint[0] and joint[1] < token.span[1]


def _is_within(joint: Token, start: int, end: int) -> bool:
    """Say whether an "or" stands there; "and companies with N staff" names others as well."""
    return start <= joint.span[0] < end and meaning(joint) != "members"


def _goes_by(token: Token) -> bool:
    return token.type != "SEP"


def _parts_leave(before: Sequence[Token], behind: Sequence[Token], text: str, start: int) -> bool:
    """Say whether a leave stands before a joint and what is due behind it, or the other way round,
    and each is told of its own."""
    at = next((n for n, t in enumerate(behind) if t.type in SAYING or _is_due(t, behind)), None)
    if at is None or any(t.type in PARTS and t.span[0] > start for t in behind[:at]):
        return False
    if behind[at].type == "MUST" and behind[at].span[0] == behind[at].span[1]:
        return False  # "Only if you have less than N and register": a proviso goes on.
    left = any(t.type in LEAVES for t in before)
    owed = any(t.type in BINDING or _is_due(t, before) for t in before)
    leave = behind[at].type in LEAVES
    if left in (owed, leave) or any(t.type in ("AND", "OR", "SEP") for t in before[-1:]):
        return False
    limited = any(t.type == "AMOUNT" for t in before)
    named = any(_is_subject(t, behind) and t.span[0] - start <= ARTICLE for t in behind)
    named = named or precedes_subject(at, behind, start)
    if any(t.type == "AMOUNT" for t in behind):
        if _looks_back(behind[:at]):
            return False
        hangs_on = any(is_asked(t) and not touches_one(t.span, _leaves(before)) for t in before)
        return named and (limited or owed or hangs_on or _is_limited_to(before, _TO_FEW))
    if owed:
        only = any(meaning(t) == Prohibition.COMMERCIAL_USE for t in behind)
        return named and limited and (only or _is_limited_to(behind, _OF_COPIES))
    of_all = ANYBODY.match(text, start) or FORMAL_YOU.match(text, start)
    beside = limited or (behind[at].type == "MUST" and _uses(before) == _OF_COPIES)
    return (beside and of_all is not None) or _ends_in_ban(behind, start)


def _looks_back(case: Sequence[Token]) -> bool:
    """Say whether those who owe something are named by what stood before, so that the figure
    before them is of the leave: "… and under N in revenue - larger firms need a licence"."""
    back = [t.span[0] for t in case if t.type == "REFERS"]
    return bool(back) and any(t.type == "AMOUNT" and t.span[1] <= back[-1] for t in case)


def _is_subject(token: Token, behind: Sequence[Token]) -> bool:
    """Say whether words begin a clause of its own; "may use it for free" goes on with another."""
    goes_on = any(t.type == "MAY" and t.span[0] == token.span[0] for t in behind)
    return token.type in _SUBJECTS and not goes_on


def _is_due(token: Token, others: Sequence[Token]) -> bool:
    """Say whether words say what is due, and are none of a leave."""
    return needs(token) and not touches_one(token.span, _leaves(others))


def _leaves(tokens: Sequence[Token]) -> list[Span]:
    return [t.span for t in tokens if t.type in LEAVES]


def _uses(leave: Sequence[Token]) -> set[str]:
    return {meaning(t) for t in leave if t.type == "USE"}


def _is_limited_to(leave: Sequence[Token], uses: frozenset[str]) -> bool:
    """Say whether a leave is of nothing but these uses: no case of what is due beside it."""
    return bool(_uses(leave)) and _uses(leave) <= uses


def _ends_in_ban(behind: Sequence[Token], start: int) -> bool:
    """Say whether what a clause begins with is forbidden at its end: "der Verkauf ist verboten"."""
    ban = next((t for t in behind if t.type in BINDING), None)
    if ban is None or not (closes(ban) or option(ban, "side") == "subject"):
        return False
    return any(is_banned(t) and t.span[0] - start <= ARTICLE for t in behind)
