"""Orders of two clauses that an "and" joins, of which one has a case: "you must register if you
have over 5 users, and you must show our name"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import (
    BINDING,
    CONTRASTS,
    OWED,
    Token,
    is_asked,
    is_banned,
    is_said,
    meaning,
)
from modellic.extract.orders.acts import as_ban
from modellic.extract.words.lexicon import Meaning

_JOINTS = ("AND",)
_CASES = ("IF", "ONLY_IF")
_IDLE = frozenset(
    (
        "WHOSE",
        "ACTOR",
        "BINDS",
        "REPLIES",
        "PLAIN",
        "GAPPED",
        "STANDS",
        "METRIC",
        "DEED",
        "USE",
        "AMOUNT",
        "STATED",
    )
)
"""What may stand in the subject of the second clause: "and the fee must"."""
_LONGEST = 40
"""Characters of that subject."""
_NEXT = 2
"""Characters between "and" and "if"."""
_USE = 16
"""Characters between "and" and a use: "und bei der Weitergabe"."""
_WORD = re.compile(r"[^\W\d_]{2}")


def with_parted_orders(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence parted at its "and": the case is of the clause that it
    stands in."""
    at = next((n for n, t in enumerate(own) if t.type in _JOINTS and _parts(own, n, text)), None)
    if at is None:
        return own
    own, at = _told_before(own, at)
    end = own[at].span[1]
    ordered = any(t.type in BINDING for t in own[at + 1 :])
    again = [] if ordered else [Token("MUST", Meaning("MUST", ""), (end, end))]
    return [*own[:at], Token("SEP", CONTRASTS, own[at].span), *again, *own[at + 1 :]]


def _told_before(own: list[Token], at: int) -> tuple[list[Token], int]:
    """Return the tokens, and where the joint is, without a ban whose words run on into the second
    clause, "resell it and, if you use it commercially": the act before the joint is banned."""
    start = own[at].span[0]
    over = [t for t in own[:at] if is_banned(t) and t.span[1] > own[at].span[1]]
    used = [t for t in own[:at] if t.type == "USE" and t.span[1] <= start]
    acts = [as_ban(t) for t in used if any(t.span[0] == o.span[0] for o in over)]
    kept = [t for t in own[:at] if t not in over or all(meaning(t) != meaning(a) for a in acts)]
    before = sorted([*kept, *acts], key=lambda t: t.span)
    return [*before, *own[at:]], len(before)


def _parts(own: Sequence[Token], at: int, text: str) -> bool:
    before, behind = own[:at], own[at + 1 :]
    order = next((n for n, t in enumerate(before) if t.type in BINDING), None)
    due = [n for n, t in enumerate(before) if _is_due(t)]
    leave = [n for n, t in enumerate(before) if t.type in ("MAY", "GRANT")]
    if leave and order is None:
        due = leave
    elif not due or (order is None and not any(is_said(before[n]) for n in due)):
        return False
    case = next((n for n, t in enumerate(before) if t.type in _CASES), None)
    if case is None:
        opened = _opens_case(own[at], behind) or _opens_use(own[at], behind)
        return opened and order is not None
    kinds = ("AMOUNT",) if leave else ("AMOUNT", "USE", "PARTY")
    told = any(t.type in kinds for t in before[case:])
    closed = all(t.type not in BINDING for t in before[case:]) and case > due[0]
    return closed and told and _begins_clause(own[at], behind, text)


def _is_due(token: Token) -> bool:
    owed = is_said(token) and meaning(token) in OWED
    return token.type == "DEED" and (is_asked(token) or is_banned(token) or owed)


def _opens_case(joint: Token, behind: Sequence[Token]) -> bool:
    """Say whether an "if" follows at once, and an order behind it: "and if you have, you must"."""
    first = next((t for t in behind if t.type != "PLAIN"), None)
    if first is None or first.type != "IF" or first.span[0] - joint.span[1] > _NEXT:
        return False
    return any(t.type == "MUST" for t in behind)


def _opens_use(joint: Token, behind: Sequence[Token]) -> bool:
    """Say whether a use follows at once that the next deed is for: "and upon resale keep it"."""
    first = next((t for t in behind if t.type == "USE"), None)
    if first is None or not 0 < first.span[0] - joint.span[1] <= _USE:
        return False
    if any(t.type in BINDING for t in behind):
        return False
    return any(is_asked(t) and t.span[0] >= first.span[1] for t in behind)


def _begins_clause(joint: Token, behind: Sequence[Token], text: str) -> bool:
    """Say whether somebody or something is named behind the joint, and its order right behind."""
    order = next((t for t in behind if t.type in BINDING), None)
    if order is None or order.span[0] - joint.span[1] > _LONGEST:
        return False
    between = [t for t in behind if t.span[0] < order.span[0]]
    named = _WORD.search(text, joint.span[1], order.span[0]) is not None
    return named and all(t.type in _IDLE for t in between)
