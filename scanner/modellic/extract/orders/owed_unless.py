"""Who is free of a duty unless a figure is passed: "you need not name us unless you have N users".

Whoever passes the figure owes the duty, so the sentence orders it in that case.
"""

from __future__ import annotations

from modellic.extract.lexing.token import USE_OF_BAN, Token, frees, is_banned, meaning

_OPENS = frozenset(("UNLESS", "ONLY_IF"))
_CASE = frozenset(("AMOUNT", "TERM", "USE"))


def with_owed_unless(own: list[Token], text: str) -> list[Token]:  # noqa: ARG001
    """Return the tokens of such a sentence with an order in the place of the words that free."""
    free = [t for t in own if frees(t)]
    opened = [t for t in own if t.type in _OPENS]
    if len(free) != 1 or len(opened) != 1 or not _is_of(opened[0], free[0], own):
        return own
    # "May be left out only below N" is owed unless the figure is below N.
    kinds = {id(free[0]): "MUST", id(opened[0]): "IF" if opened[0].type == "UNLESS" else "UNLESS"}
    return [t.typed(kinds[id(t)]) if id(t) in kinds else t for t in own]


def _is_of(opened: Token, free: Token, own: list[Token]) -> bool:
    """Say whether what a sentence frees from hangs on the case that these words open."""
    case = [t for t in own if t.type in _CASE or (is_banned(t) and meaning(t) in USE_OF_BAN)]
    case = [t for t in case if t.span[0] >= opened.span[1]]
    before = opened.span[1] <= free.span[0]
    case = [t for t in case if not before or t.span[1] <= free.span[0]]
    owed = [t for t in own if t.type == "DEED" and not is_banned(t)]
    return bool(case) and any(t.span[0] >= free.span[0] for t in owed)
