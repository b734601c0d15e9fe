"""Copies that are changed or not: "redistribution, with or without changes, is forbidden" is a ban
of copies, and leaves the work to be changed."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import JOINTS, Token, is_banned, is_said, meaning
from modellic.extract.words.spans import begins_inside, touches_one, within_one
from modellic.rules import Duty, Prohibition, Span, Use

_GONE = JOINTS | {"CONCEDES", "OPENS", "BIDS", "IF", "UNLESS", "WHETHER"}
"""What "whether or not", "weder … noch" say beside the words for both."""


def without_either_way(own: Sequence[Token], _: str) -> list[Token]:
    """Drop the ban or mark of a change, and its condition, that only says that both are meant."""
    both = [t.span for t in own if t.type == "EITHER_WAY"]
    banned = [t for t in own if is_banned(t) or is_said(t)]
    if not both:
        return list(own)
    if all(meaning(t) == Prohibition.CREATE_DERIVATIVES for t in banned):
        return [t for t in own if not _marks_it(t, both)]
    return [
        t
        for t in own
        if not (meaning(t) == Prohibition.CREATE_DERIVATIVES and touches_one(t.span, both))
        and not _marks_it(t, both)
        and not (meaning(t) == Use.MODIFY and touches_one(t.span, both))
        and not (t.type in _GONE and within_one(t.span, both))
    ]


def _marks_it(token: Token, both: Sequence[Span]) -> bool:
    """Say whether a token is the mark of a change that only says that both are meant."""
    return meaning(token) == Duty.STATE_CHANGES and begins_inside(token.span, both)
