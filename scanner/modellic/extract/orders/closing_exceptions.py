"""Exceptions that a Chinese sentence adds in a clause of its own, 须取得授权，个人除外.

The word for "except" stands behind whom it leaves out; all before the comma is none of that.
"""

from __future__ import annotations

import re

from modellic.extract.lexing.token import Token, closes, place
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.segments.cjk import has_cjk

_COMMA = re.compile(r"[,\uff0c](?:\u4f46|\u4f46\u662f|\u4e0d\u8fc7)?(?!\d)")
"""The comma, and a "but" behind it."""
_END = re.compile(r"(?:\u7684)?[\u3002.\s]*$")
_EXCEPTING = frozenset(("UNLESS", "LEAVES", "EXEMPTS", "ABROAD"))
_ATOMS = frozenset(("PARTY", "USE", "AMOUNT", "TERM"))
_SAYING = frozenset(("MUST", "MUST_NOT", "MAY", "GRANT", "DEED"))
_UNLESS = Meaning("UNLESS", "")


def with_closing_exceptions(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with the "except" before whom it leaves out."""
    last = next((t for t in reversed(own) if t.type == "UNLESS" and closes(t)), None)
    if last is None or not has_cjk(text) or not _END.match(text, last.span[1]):
        return own
    commas = [m.end() for m in _COMMA.finditer(text, 0, last.span[0])]
    start = commas[-1] if commas else 0
    clause = [t for t in own if start <= t.span[0] < last.span[0]]
    ordered = any(t.type in ("MUST", "MUST_NOT") for t in own if t.span[0] < start)
    told = any(t.type in _ATOMS for t in clause)
    if not ordered or not told or any(t.type in _SAYING for t in clause):
        return own
    kept = [t for t in own if t.type not in _EXCEPTING or not touches_one(t.span, [last.span])]
    return sorted([*kept, Token("UNLESS", _UNLESS, (start - 1, start))], key=place)
