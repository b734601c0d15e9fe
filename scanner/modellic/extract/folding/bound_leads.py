"""A use in a lead-in that tells who is bound by the items below it: "for resale, you must: ...",
"whoever sells it must: ...", "you may sell it, provided that: ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.folding.bound_places import BOUND
from modellic.extract.folding.bound_users import is_usual, tells_who
from modellic.extract.lexing.token import HEADS, Token, closes, is_asked, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.shapes import Shape

_FOR = Shape(r"\W{0,3}(?:{FOR_A_USE})\s", re.IGNORECASE)
"""Words that open a use where a lead-in begins with them."""
_ENDS = HEADS | {"SEP", "MUST_NOT", "TELLS", "DEFINES", "AMOUNT", "LEAVES", "NOT"}
_LEAVES = frozenset(("MAY", "GRANT"))


def with_bound_lead(leads: list[Token], own: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens of the lead-in of an item with an "if" before its use; `text` is the words
    of the lead-in."""
    orders = (n for n, t in enumerate(leads) if t.type in ("MUST", "ONLY_IF") and not closes(t))
    order = next(orders, None)
    if order is None or any(t.type == "AMOUNT" for t in own):
        return leads
    before = leads[:order]
    used = [t for t in before if t.type == "USE"]
    if not used or any(t.type in _ENDS for t in before):
        return leads
    owed = [t for t in own if is_asked(t)]
    bound = owed and all(meaning(t) in BOUND and not is_usual(t, used) for t in owed)
    allowed = any(t.type in _LEAVES for t in before)
    hung = allowed and leads[order].type == "ONLY_IF" and len(used) == 1
    act = option(leads[order], "of") == "act"
    ordered = any(t.type == "MUST" for t in own)
    opened = act or _FOR.match(text) is not None or (tells_who(used[0], text) and not ordered)
    if not bound or not (hung if allowed else opened) or _has_a_case(own, owed, used):
        return leads
    at = leads.index(used[0])
    case = Token("IF", Meaning("IF", ""), used[0].span, own=False)
    return [*leads[:at], case, *leads[at:]]


def _has_a_case(own: Sequence[Token], owed: Sequence[Token], used: Sequence[Token]) -> bool:
    """Say whether an item tells a case of its own, or is due for just these uses anyway: marks of
    change, for changed copies that are passed on."""
    told = {option(t, name) or "" for t in owed for name in ("when", "with")}
    usual = {p for words in told for p in re.split(r"[+|]", words)}
    parts = {p for use in used for p in meaning(use).split("+")}
    return any(t.type in HEADS for t in own) or parts <= usual
