"""Lists whose items each say something by themselves though one of them has a figure: uses that are
allowed, and acts that are forbidden."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from modellic.extract.lexing.token import (
    BINDING,
    HEADS,
    MODALS,
    OWED,
    Token,
    is_banned,
    is_said,
    meaning,
)
from modellic.rules import Duty

_DUE = frozenset(map(str, Duty)) - frozenset(map(str, OWED))
_LEAST = 2
"""Acts of such a list that no figure is told of."""


def grants_plainly(own: Sequence[Token]) -> bool:
    """Say whether a lead-in allows what its items name, whatever else: "what is allowed:"."""
    types = {t.type for t in own}
    return "GRANT" in types and types.isdisjoint(HEADS | BINDING)


def forbids_acts(above: Sequence[Token], items: Iterable[Sequence[Token]]) -> bool:
    """Say whether a lead-in forbids what its items do, each by itself, and most count nothing: "you
    may not: (a) run more than one instance; (b) sublicense it; (c) sell it"."""
    if above[-1:] and [t.type for t in above if t.type in MODALS | HEADS][-1:] != ["MUST_NOT"]:
        return False
    plain = [own for own in items if any(map(is_banned, own)) and not _counts(own)]
    # What has no use cannot be a case of a licence.
    return len(plain) >= _LEAST and any(all(t.type != "USE" for t in own) for own in plain)


def _counts(own: Sequence[Token]) -> bool:
    return any(t.type in ("AMOUNT", "TERM") for t in own)


def is_due(token: Token) -> bool:
    """Say whether an item names what is due where it is done: "copies (with attribution)"."""
    return is_said(token) and meaning(token) in _DUE
