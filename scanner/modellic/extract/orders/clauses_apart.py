"""Clauses that a comma or "and" parts: of which the first orders and the second ends in its ban,
"Sie müssen uns nennen, und der Verkauf ist untersagt", or of which but the last is lifted by a
leave, "nicht verkaufen und nicht ohne Zustimmung weitergeben"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.lexing.token import (
    CONTRASTS,
    USE_BY_LEAVE,
    WITH_LEAVE,
    Token,
    closes,
    is_asked,
    is_banned,
    meaning,
    option,
)
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Span
from modellic.shapes import Shape

_COMMA = re.compile(r",(?!\d)")
_VERB = Shape(r"{CLOSING_VERB}\b", re.IGNORECASE)
_DENIED_AGAIN = Shape(r"(?:,|\s(?:{JOINS}|{JOINS_NOUNS}))\s(?:{DENIES})\s$", re.IGNORECASE)
_BAN_OF_USE = {use: ban for ban, use in USE_BY_LEAVE.items()}
_NEAR = 2
"""Characters between "nor" and words of leave."""
_HEADS = frozenset(("IF", "UNLESS", "ONLY_IF", "LEAVES", "SEP"))


def with_clauses_apart(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence parted at the comma."""
    bans = [t for t in own if _ends_clause(t) and _VERB.match(text, t.span[0])]
    parts = [(at, ban.span[0]) for ban in bans if (at := _cut(ban, own, text)) is not None]
    if not parts:
        return own
    cuts = {at for at, _ in parts}
    joints = [t for t in own if t.type == "AND" and any(0 <= t.span[0] - at <= 2 for at in cuts)]
    parted = [Token("SEP", ";", (at, at + 1)) for at in cuts]
    # What is forbidden is no use that the order before it is for.
    used = [t for t in own if t.type == "USE" and any(a < t.span[0] < b for a, b in parts)]
    kept = [t for t in own if t not in joints and t not in used]
    return sorted([*kept, *parted], key=lambda t: t.span[0])


def with_leave_apart(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence parted before a "not" or "nor" of its own that words of
    leave have."""
    leaves = (t.span[0] for t in own if t.type == "LEAVE" and meaning(t) == "asked")
    cut, end = next((again for at in leaves if (again := _again(at, own, text))), (0, 0))
    ban = next((t for t in own if t.type == "MUST_NOT" and t.span[0] < cut), None)
    if ban is None or closes(ban) or not any(is_banned(t) and t.span[1] <= cut for t in own):
        return own
    kept = [t.at((t.span[0], min(cut, t.span[1]))) if t is ban else t for t in own]
    kept = [t for t in kept if not (t.type in ("NOR", "NOT") and cut <= t.span[0] < end)]
    kept = [t for t in kept if not (t.type in ("AND", "OR") and cut <= t.span[0] < end)]
    # What is named before the cut and done behind it is done with leave.
    kept = [t.at((end, t.span[1])) if _across(t, cut, end) else t for t in kept]
    parted = [Token("SEP", CONTRASTS, (cut, cut + 1)), ban.at((cut + 1, end))]
    if not any(is_banned(t) and meaning(t) in WITH_LEAVE for t in kept if t.span[0] >= end):
        parted += _banned_use(t for t in kept if t.span[0] >= end)
    return sorted([*kept, *parted], key=lambda t: t.span[0])


def _across(token: Token, cut: int, end: int) -> bool:
    return is_banned(token) and token.span[0] < cut and end < token.span[1]


def _banned_use(behind: Iterable[Token]) -> list[Token]:
    """Return the ban of the use that stands behind words of leave, its object being before them."""
    use = next((t for t in behind if t.type == "USE" and meaning(t) in _BAN_OF_USE), None)
    if use is None:
        return []
    ban = Meaning("must-not", _BAN_OF_USE[meaning(use)], (("when", "always"),))
    return [Token("DEED", ban, use.span)]


def _again(leave: int, own: Sequence[Token], text: str) -> Span | None:
    """Return where a ban is told again right before words of leave, with the joint before it."""
    nor = next((t for t in own if t.type == "NOR" and 0 < leave - t.span[1] <= _NEAR), None)
    if nor is not None:
        return nor.span[0] - 1, nor.span[1]
    again = _DENIED_AGAIN.search(text[:leave])
    return again.span() if again is not None else None


def _ends_clause(token: Token) -> bool:
    """Say whether words forbid what stands before them."""
    return token.type == "MUST_NOT" and (closes(token) or option(token, "side") == "subject")


def _cut(ban: Token, own: Sequence[Token], text: str) -> int | None:
    """Return where the comma stands behind an order and its deed, and before what is forbidden."""
    marks = [m.start() for m in _COMMA.finditer(text, 0, ban.span[0])]
    return next((at for at in reversed(marks) if _is_cut(at, ban, own)), None)


def _is_cut(at: int, ban: Token, own: Sequence[Token]) -> bool:
    between = [t for t in own if at < t.span[0] < ban.span[0]]
    across = any(t.type == "DEED" and t.span[0] < at < t.span[1] for t in own)
    forbidden = any(is_banned(t) or t.type == "FIELD" for t in between)
    spoken = any(t.type in _HEADS | {"MUST"} or is_asked(t) for t in between)
    return forbidden and not spoken and not across and any(_orders(own, at))


def _orders(own: Sequence[Token], at: int) -> Iterator[bool]:
    """Yield for each deed before a place whether an order stands before it."""
    ordered = next((t.span[0] for t in own if t.type == "MUST"), at)
    yield from (ordered <= t.span[1] <= at for t in own if is_asked(t))
