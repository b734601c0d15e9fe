"""Uses that a sentence is about, behind a case that opens it: "unless you are a school, hosting the
model requires a licence". The use is no part of that case."""

from __future__ import annotations

from modellic.extract.lexing.token import (
    OWED,
    READ,
    Token,
    closes,
    is_asked,
    is_said,
    meaning,
    place,
)
from modellic.extract.words.lexicon import Meaning

_OPENING = 2
"""Characters before the words that open a sentence: a quotation mark."""
_NEXT = 24
"""Characters between the use and what is due for it."""


def with_uses_as_subjects(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an "if" before the use."""
    read = [t for t in own if t.type in READ]
    if not read or read[0].type != "UNLESS" or read[0].span[0] > _OPENING or closes(read[0]):
        return own
    comma = text.find(",", read[0].span[1])
    behind = [t for t in own if t.span[0] > comma and t.type in READ] if comma > 0 else []
    if len(behind) < 2 or behind[0].type != "USE":
        return own
    due = next((t for t in behind if _is_owed(t)), None)
    start, end = behind[0].span
    told = text[comma + 1 : start].strip()
    if due is None or told or not 0 <= due.span[0] - end <= _NEXT:
        return own
    return sorted([*own, Token("IF", Meaning("IF", ""), (start - 1, start - 1))], key=place)


def _is_owed(token: Token) -> bool:
    return (is_said(token) or is_asked(token)) and meaning(token) in OWED
