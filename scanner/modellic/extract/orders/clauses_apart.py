"""Clauses that a comma parts, of which the first orders and the second ends in its ban: "Sie müssen
uns nennen, und der Verkauf ist untersagt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import Token, closes, is_asked, is_banned, option
from modellic.shapes import Shape

_COMMA = re.compile(r",(?!\d)")
_VERB = Shape(r"{CLOSING_VERB}\b", re.IGNORECASE)
_HEADS = frozenset(("IF", "UNLESS", "ONLY_IF", "LEAVES", "SEP"))


def with_clauses_apart(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence parted at the comma."""
    bans = [t for t in own if _ends_clause(t) and _VERB.match(text, t.span[0])]
    cuts = {at for ban in bans if (at := _cut(ban, own, text)) is not None}
    if not cuts:
        return own
    joints = [t for t in own if t.type == "AND" and any(0 <= t.span[0] - at <= 2 for at in cuts)]
    parted = [Token("SEP", ";", (at, at + 1)) for at in cuts]
    kept = [t for t in own if t not in joints]
    return sorted([*kept, *parted], key=lambda t: t.span[0])


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
