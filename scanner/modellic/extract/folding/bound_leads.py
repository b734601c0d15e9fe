"""A use in a lead-in that tells who is bound by the items below it: "for resale, you must: ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.folding.bound_places import BOUND
from modellic.extract.folding.bound_users import is_usual
from modellic.extract.lexing.token import HEADS, Token, closes, is_asked, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.shapes import Shape

_FOR = Shape(r"\W{0,3}(?:{FOR_A_USE})\s", re.IGNORECASE)
"""Words that open a use where a lead-in begins with them."""
_ENDS = HEADS | {"SEP", "MUST_NOT", "MAY", "GRANT", "TELLS", "DEFINES", "AMOUNT", "LEAVES", "NOT"}


def with_bound_lead(leads: list[Token], own: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens of the lead-in of an item with an "if" before its use; `text` is the words
    of the lead-in."""
    order = next((n for n, t in enumerate(leads) if t.type == "MUST" and not closes(t)), None)
    if order is None or any(t.type == "AMOUNT" for t in own):
        return leads
    before = leads[:order]
    used = [t for t in before if t.type == "USE"]
    if not used or any(t.type in _ENDS for t in before):
        return leads
    owed = [t for t in own if is_asked(t)]
    bound = owed and all(meaning(t) in BOUND and not is_usual(t, used) for t in owed)
    if not bound or not (option(leads[order], "of") == "act" or _FOR.match(text)):
        return leads
    at = leads.index(used[0])
    opened = Token("IF", Meaning("IF", ""), used[0].span, own=False)
    return [*leads[:at], opened, *leads[at:]]
