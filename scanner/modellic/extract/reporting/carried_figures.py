"""Sentences that carry a figure which may bind: it is compared, or something is due beside it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from modellic.extract.lexing.token import OWED, Token, is_asked, is_range, is_said, meaning

_COMPARED = frozenset(("AMOUNT", "METRIC", "CMP"))
_COUNTED = frozenset(("AMOUNT", "METRIC"))


def carries_figure(types: Set[str], own: Sequence[Token]) -> bool:
    """Say whether a sentence tells of a limit: "more than 50 users", "50 to 99 users", or "100
    users: licence required", where nothing says on which side of it something is due."""
    if types >= _COMPARED or ("METRIC" in types and any(map(is_range, own))):
        return True
    return types >= _COUNTED and any(_is_owed(t) for t in own)


def _is_owed(token: Token) -> bool:
    return (is_asked(token) or is_said(token)) and meaning(token) in OWED
