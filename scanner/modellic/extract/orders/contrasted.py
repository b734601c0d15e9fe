"""What is due all the same where something else need not be done: "Sie müssen uns nicht fragen,
aber den Urheber nennen"."""

from __future__ import annotations

import re

from modellic.extract.lexing.token import MODALS, Token, frees, is_asked
from modellic.extract.words.lexicon import Meaning
from modellic.shapes import Shape

_BUT = Shape(r",\s{BUT_DO}\s", re.IGNORECASE)
_MUST = Meaning("MUST", "")


def with_contrasted(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence parted at its "but", with an order before what is due
    behind that."""
    free = next((t for t in own if frees(t)), None)
    but = _BUT.search(text, free.span[1]) if free is not None else None
    if but is None:
        return own
    start, end = but.span()
    behind = [t for t in own if t.span[0] >= end]
    if not any(map(is_asked, behind)):
        return own
    # Words that reach over the "but" name what is due on neither side of it.
    kept = [t for t in own if t.type != "DEED" or not t.span[0] < start < t.span[1]]
    added = [Token("SEP", ";", (start, start + 1))]
    if not any(t.type in MODALS for t in behind):
        added.append(Token("MUST", _MUST, (end - 1, end - 1)))
    return sorted([*kept, *added], key=lambda t: t.span[0])
