"""Labels of items: what stands in bold, or in a few words, before a colon and the item itself.

A label names what the item says in full: "**Resale**: you pass copies on", "**No copies**: without
our leave you may not copy it". Where both say something, the item is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.lexer import tokens
from modellic.extract.lexing.token import ATOMS, HEADS, MEASURES, MODALS, Token, meaning
from modellic.extract.words.lexicon import Lexicon
from modellic.shapes import Shape

_LABEL = re.compile(r"\W{0,4}[^:\uff1a,.;\uff0c\u3002\uff1b]{2,24}[:\uff1a][\s*_]*(?=\S)")
_RELATIVE = Shape(r"\b(?:{RELATIVE})\s$", re.IGNORECASE)
"""Before the verb of a clause that but describes: "any use that may infringe"."""
_CASES = frozenset(("USE", "PARTY", "TERRITORY"))


def without_label(own: Sequence[Token], words: str) -> Sequence[Token]:
    """Return the tokens of a case without the uses that its label names, where what stands behind
    tells the case itself."""
    label = _LABEL.match(words)
    if label is None or any(t.type in MEASURES and t.span[0] < label.end() for t in own):
        return own
    if not any(t.type in ATOMS and t.span[0] >= label.end() for t in own):
        return own
    return [t for t in own if t.type not in _CASES or t.span[1] > label.end()]


def behind_label(own: list[Token], words: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of what stands behind a label that forbids, where that forbids it too.

    "**No resale**: without our leave you may not resell it": the leave is of the only ban.
    """
    label = _LABEL.match(words)
    if label is None or not any(_bans(t) and t.span[0] < label.end() for t in own):
        return own
    start = label.end()
    named = [t for t in own if t.span[1] <= start]
    if any(t.type in MEASURES | HEADS for t in named):
        return own
    rest = [t.at((t.span[0] + start, t.span[1] + start)) for t in tokens(words[start:], lexicon)]
    told = {meaning(t) for t in rest if t.type == "DEED"}
    if not any(t.type in MODALS and not _RELATIVE.ends(words[: t.span[0]]) for t in rest):
        return own
    return rest if all(meaning(t) in told for t in named if t.type == "DEED") else own


def _bans(token: Token) -> bool:
    return token.type == "MUST_NOT"
