"""Bans of changing what is shown: "you must display our logo and may not alter it". It is the logo
that stays as it is, and the model may be changed."""

from __future__ import annotations

import re

from modellic.extract.lexing.token import Token, is_asked, is_banned, is_said, meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Duty, Prohibition
from modellic.shapes import Shape

_SHOWN = frozenset((Duty.DISPLAY_ATTRIBUTION, Duty.RETAIN_NOTICES, Duty.INCLUDE_LICENSE))
_IT = Shape(r"\b{SHOWN_BEFORE}$", re.IGNORECASE)
_BETWEEN = frozenset(("DEED", "MAY"))
"""What, between what is shown and the ban, gives "it" another meaning."""
_ACTS = frozenset(("DEED", "USE"))


def with_shown_untouched(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence without the ban of changing what it wants shown."""
    ordered = [t for t in own if (is_asked(t) or is_said(t)) and meaning(t) in _SHOWN]
    order = next((t.span[0] for t in own if t.type == "MUST"), None)
    if order is None or not ordered:
        return own
    shown = max(t.span[1] for t in ordered)
    ban = next((t for t in own if t.type == "MUST_NOT" and t.span[0] >= shown), None)
    if ban is None or order > ban.span[0]:
        return own
    if any(t.type in _BETWEEN and shown <= t.span[0] < ban.span[0] for t in own):
        return own
    idle = [t.span for t in own if _is_change(t, ban) and _IT.search(text[slice(*t.span)])]
    if not idle:
        return own
    kept = [t for t in own if not (t.type in _ACTS and touches_one(t.span, idle))]
    goes_on = any(t.type in _ACTS and t.span[0] >= ban.span[1] for t in kept)
    return kept if goes_on else [t for t in kept if t is not ban]


def _is_change(token: Token, ban: Token) -> bool:
    changes = is_banned(token) and meaning(token) == Prohibition.CREATE_DERIVATIVES
    return changes and token.span[0] >= ban.span[1]
