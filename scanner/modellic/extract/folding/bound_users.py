"""A use that tells who is bound: "whoever sells the model must pay", "to sell it, you must pay"."""

from __future__ import annotations

from modellic.extract.folding.bound_places import BOUND
from modellic.extract.lexing.token import (
    HEADS,
    Token,
    closes,
    is_asked,
    meaning,
    names_kind,
    option,
)
from modellic.extract.words.lexicon import Meaning

_ENDS = HEADS | {"SEP", "MUST_NOT", "TELLS", "DEFINES", "AMOUNT", "ITEM"}


def with_bound_users(own: list[Token], text: str) -> list[Token]:  # noqa: ARG001
    """Return the tokens of such a sentence with an "if" before the use."""
    order = next((t for t in own if t.type in ("MUST", "ONLY_IF") and not closes(t)), None)
    if order is None:
        return own
    start = order.span[0]
    before = [t for t in own if t.span[0] < start]
    used = [t for t in before if t.type == "USE" or names_kind(t)]
    if not used or any(t.type in _ENDS for t in before):
        return own
    allowed = any(t.type in ("MAY", "GRANT") for t in before)
    if allowed and (order.type == "MUST" or len(used) > 1):
        return own
    owed = [t for t in own if is_asked(t) and t.span[0] >= start]
    if not owed or any(meaning(t) not in BOUND for t in owed):
        return own
    # "You may copy it provided that you keep the notices": copies are what that is due for anyway.
    if allowed and all(option(t, "when") == meaning(used[0]) for t in owed):
        return own
    at = own.index(used[0])
    place = used[0].span[0]
    return [*own[:at], Token("IF", Meaning("IF", ""), (place, place)), *own[at:]]
