"""A use that tells who is bound: "whoever sells the model must pay", "to sell it, you must pay"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.folding.bound_places import BOUND
from modellic.extract.lexing.token import (
    HEADS,
    Token,
    bans_commerce,
    closes,
    is_asked,
    meaning,
    option,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty
from modellic.shapes import Shape

_WHO = Shape(r"{WHO_USES}\b|^\W{0,3}to\s", re.IGNORECASE)
"""Words that open a use: "anyone who", "before you", and "to" where a sentence begins with it."""
_ENDS = HEADS | {"SEP", "MUST_NOT", "TELLS", "DEFINES", "ITEM"}
_LEFT = 4
"""Characters between words that leave something out and the use that they leave out."""
_REACH = 48
"""Characters between these words and the use: "anyone who wishes to use it for sale"."""


def with_bound_users(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an "if" before the use."""
    order = next((t for t in own if t.type in ("MUST", "ONLY_IF") and not closes(t)), None)
    if order is None:
        return own
    start = order.span[0]
    before = [t for t in own if t.span[0] < start]
    used = [t for t in before if t.type == "USE"]
    if not used or any(t.type in _ENDS for t in before) or any(t.type == "AMOUNT" for t in own):
        return own
    quoted = any(t.type == "QUOTE" for t in own)
    named = [t for t in own if quoted or option(t, "quote") is None]
    owed = [t for t in named if is_asked(t) and t.span[0] >= start]
    if not owed or any(map(_is_of_all, owed)) or any(is_usual(t, used) for t in named):
        return own
    allowed = any(t.type in ("MAY", "GRANT") for t in before)
    alone = order.type == "ONLY_IF" and len(used) == 1
    act = option(order, "of") == "act"
    if not (alone if allowed else act or _opens(used[0], owed, text)):
        return own
    at = own.index(used[0])
    place = used[0].span[0]
    left = next((t for t in before if t.type == "LEAVES" and place - t.span[1] <= _LEFT), None)
    if left is not None:
        return _without(left, used[0], own)
    return [*own[:at], Token("IF", Meaning("IF", ""), (place, place)), *own[at:]]


def _without(left: Token, use: Token, own: Sequence[Token]) -> list[Token]:
    """Return the tokens with a use that is left out, "except for research, you must", as what
    frees from the duty."""
    unless = Token("UNLESS", Meaning("UNLESS", ""), left.span)
    rest = [t for t in own if t.type != "NOT" or not overlap(t.span, left.span)]
    rest = [t for t in rest if not (bans_commerce(t) and overlap(t.span, use.span))]
    return [unless if t is left else t for t in rest]


def _is_of_all(deed: Token) -> bool:
    """Say whether a deed is of all, or takes the uses of its sentence by itself."""
    return meaning(deed) not in BOUND or meaning(deed) == Duty.OBTAIN_LICENSE


def is_usual(deed: Token, used: Sequence[Token]) -> bool:
    """Say whether a duty is due for a use anyway: copies, for their notices."""
    usual = re.split(r"[+|]", option(deed, "when") or "")
    return meaning(deed) in BOUND and any(meaning(use) in usual for use in used)


def _opens(use: Token, owed: Sequence[Token], text: str) -> bool:
    """Say whether a use tells who is bound, rather than what the deed is done with: "changed files
    must carry notices". What is to be paid or told is so without any words that open it."""
    if all(option(t, name) is None for t in owed for name in ("when", "with")):
        return True
    return tells_who(use, text)


def tells_who(use: Token, text: str) -> bool:
    """Say whether words that open a use stand before it, "anyone who"; in a lead-in the places of
    tokens are told from its end."""
    at = use.span[0] if use.own else len(text) + 1 + use.span[0]
    return any(0 <= at - m.end() <= _REACH for m in _WHO.finditer(text, 0, max(at, 0)))
