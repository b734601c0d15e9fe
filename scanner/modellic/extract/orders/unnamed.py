"""Exceptions for somebody whom no condition can name: "except for charities, firms above N must".

The figures behind such an exception are those of the others: read as its own, they would bind all
but whom the sentence means.
"""

from __future__ import annotations

import re

from modellic.extract.lexing.token import ATOMS, HEADS, MODALS, Token, closes, meaning
from modellic.extract.words.lexicon import Meaning

_COMMA = re.compile(r"(?<!\d)[,\u3001\uff0c]|[,\u3001\uff0c](?!\d)")
_OPENS = re.compile(r"[\W\d_]*")
_UNSAID = Meaning("UNSAID", "")
_READ = ATOMS | HEADS | MODALS | {"GRANT", "DEED", "REFERS", "TELLS"}
"""What makes an exception one that can be read, or more than a name."""


def without_unnamed(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence whose opening exception names nobody whom the rules know.

    What it excepts is but reported: it turns nothing round.
    """
    head = next((t for t in own if t.type == "UNLESS"), None)
    if head is None or meaning(head) or closes(head) or not _OPENS.fullmatch(text, 0, head.span[0]):
        return own
    comma = _COMMA.search(text, head.span[0])
    if comma is None or not any(t.type == "AMOUNT" and t.span[0] > comma.start() for t in own):
        return own
    names = [t for t in own if head.span[0] <= t.span[0] < comma.start()]
    if any(t.type in _READ and t.span != head.span for t in names):
        return own
    unsaid = head.typed("UNSAID").valued(_UNSAID)
    return [unsaid if t == head else t for t in own if t == head or t not in names]
