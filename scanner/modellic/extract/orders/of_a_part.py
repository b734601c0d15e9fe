"""Purposes of a part: "the licence key is for personal use only".

What may be done with a key, a demo or a sample says nothing of what may be done with the work. No
rule can tell them apart, so the sentence is reported.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import MODALS, Token, bans_commerce
from modellic.shapes import Shape

_PART = Shape(
    r"\W*(?:{LEADS_PART}\s)(?:[\w.-]+\s){0,3}?{PART_OF_WORK}\b(?:\s(?!{LEADS_PART}\b)\w+){0,3}?\s",
    re.IGNORECASE,
)
_READ = MODALS | {"AND", "OR"}


def without_bans_of_parts(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence on a part alone without the ban of commerce it states."""
    bans = [t for t in own if bans_commerce(t)]
    if not bans or any(t.type in _READ for t in own) or not _PART.match(words):
        return list(own)
    return [Token("UNREAD", "", t.span) if bans_commerce(t) else t for t in own]
