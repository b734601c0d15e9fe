"""Parts of a sentence that bind some and all, each with an order of its own: "firms with N staff
must pay, and nobody may resell it", "all must name us; firms with N staff must pay", "you must keep
this note and, if you have N users, buy a licence"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import CONTRASTS, Token, is_asked, is_banned, meaning, place
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Span, Whose
from modellic.shapes import Shape

_JOINT = Shape(
    r"(?:[,;]\s?(?:(?:{JOINS}|{CONTRASTS_ORDER})\s)?|\s(?:{JOINS}|{CONTRASTS_ORDER})(?:\s|(?=,)))"
    r"(?:\(?\w{1,4}\))?[\s,]*",
    re.IGNORECASE,
)
_ANYBODY = Shape(r"{ANYBODY}\b", re.IGNORECASE)
_COMMA = re.compile(r",\s(?:to\s)?")
_REACH = 20
"""Characters from where all are named to the order or ban for them."""
_SUBJECT = 12
"""Characters before the word for those whose figure follows: "commercial users"."""
_BINDING = frozenset(("MUST", "MUST_NOT"))
_CASES = frozenset(("IF", "ONLY_IF"))
_JOINTS = frozenset(("AND", "OR", "SEP"))


def with_subjects_apart(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence parted where the second part begins."""
    order = next((t for t in own if t.type in _BINDING), None)
    if order is None:
        return own
    for joint in _JOINT.finditer(text, order.span[1]):
        start, end = joint.span()
        before = [t for t in own if t.span[0] < start]
        behind = [t for t in own if t.span[0] >= end]
        if not any(_is_done(t, order, start) for t in before):
            continue
        if _binds_all(before, behind, text, end) or _binds_some(before, behind, end):
            return _parted(own, (start, end))
        if (due := _due_in_case(before, behind, text, end)) is not None:
            return sorted([*own, Token("MUST", Meaning("MUST", ""), (due, due))], key=place)
    return own


def _is_done(token: Token, order: Token, end: int) -> bool:
    """Say whether words name what is ordered, or forbidden, before a joint."""
    named = is_asked(token) if order.type == "MUST" else is_banned(token)
    return named and order.span[1] <= token.span[1] <= end


def _binds_all(before: Sequence[Token], behind: Sequence[Token], text: str, start: int) -> bool:
    """Say whether all are named behind a joint, and some by their figure before it."""
    types = {t.type for t in before}
    if "AMOUNT" not in types or types & _CASES or _ANYBODY.match(text, start) is None:
        return False
    return any(t.type in _BINDING and t.span[0] <= start + _REACH for t in behind)


def _binds_some(before: Sequence[Token], behind: Sequence[Token], start: int) -> bool:
    """Say whether some are named by their figure behind a joint, and nobody before it."""
    if any(t.type in _CASES | {"AMOUNT", "UNLESS"} for t in before):
        return False
    at = next((n for n, t in enumerate(behind) if t.type in _BINDING), None)
    subject = [t.type for t in behind[:at]]
    named = any(_is_somebody(t) and t.span[0] <= start + _SUBJECT for t in behind[:at])
    return (
        at is not None and named and "AMOUNT" in subject and not set(subject) & (_CASES | _JOINTS)
    )


def _is_somebody(token: Token) -> bool:
    return token.type == "PARTY" or (token.type == "WHOSE" and meaning(token) != Whose.PRODUCT)


def _due_in_case(
    before: Sequence[Token], behind: Sequence[Token], text: str, start: int
) -> int | None:
    """Return where what is due begins behind a case of its own, "and, if you have N users, buy"."""
    case = next((t for t in behind if t.type == "IF" and t.span[0] == start), None)
    if case is None:
        return None
    if any(t.type in _CASES | {"AMOUNT"} for t in before):
        return None
    comma = _COMMA.search(text, case.span[1])
    if comma is None or any(t.type in _BINDING for t in behind):
        return None
    due = (t for t in behind if is_asked(t) and t.span[0] == comma.end())
    return comma.end() if next(due, None) is not None else None


def _parted(own: Sequence[Token], joint: Span) -> list[Token]:
    start, end = joint
    kept = [t for t in own if not (t.type in _JOINTS and start <= t.span[0] < end)]
    return sorted([*kept, Token("SEP", CONTRASTS, (start, start + 1))], key=place)
