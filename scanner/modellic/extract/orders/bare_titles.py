"""Titles above items, "b. Redistribution and use", which tell what the items are about.

Their uses are the condition of an item that states none, and no second one beside its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, READ, Token

_TITLED = frozenset(("USE", "AND", "OR"))


def without_titled_uses(leads: list[Token], own: Sequence[Token]) -> list[Token]:
    """Return the tokens of lead-ins without the uses that they but name, where the item below says
    itself in which case it holds."""
    read = {t.type for t in leads if t.type in READ}
    types = {t.type for t in own}
    if "USE" not in read or read - _TITLED or not (types & HEADS and "USE" in types):
        return leads
    return [t for t in leads if t.type not in _TITLED]
