"""Items that complete the verb of their lead-in: "every copy must include: - this notice"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexer import tokens
from modellic.extract.lexicon import Lexicon
from modellic.extract.token import BINDING, MODALS, Token

_ENDS = re.compile(r"[\s:\u2013\u2014-]*$")
_LONGEST = 40
"""Characters between an order and the colon: "must also carry with it:"."""
_SAYS = MODALS | {"DEED", "GRANT", "BIDS"}


def completed(
    own: Sequence[Token], words: str, lead: str, led: Sequence[Token], lexicon: Lexicon
) -> list[Token]:
    """Return the tokens of an item with the deeds that begin in the verb of its lead-in.

    `led` are the tokens of the lead-in, of which the words are `lead`.
    """
    out = list(own)
    order = next((t for t in reversed(led) if t.type in MODALS), None)
    if order is None or order.type not in BINDING or any(t.type in _SAYS for t in own):
        return out
    verb = _ENDS.sub("", lead[order.span[1] :]).strip()
    if not verb or len(verb) > _LONGEST or not lead.rstrip().endswith(":"):
        return out
    start = len(verb) + 1
    out += (
        token.at((0, token.span[1] - start))
        for token in tokens(f"{verb} {words}", lexicon)
        if token.type == "DEED" and token.span[0] < len(verb) and token.span[1] > start
    )
    return sorted(out, key=lambda t: t.span)
