"""Uses that are told by whose they are: "use by companies", "government use".

Among other uses that something is due for each is one of them, until the condition is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.shapes import Shape

_BY = Shape(r"\b(?:{USED_BY})\s(?:{DETERMINER}\s)?$", re.IGNORECASE)
_USE = Shape(r"\s(?:{USE_NOUN})\b", re.IGNORECASE)
_BEFORE = 24
"""Characters before whom a use is of."""
_MARK = "@"


def with_users(own: Sequence[Token], words: str) -> list[Token]:
    """Return tokens with those whose use is told as uses (`is_user`)."""
    if all(t.type != "PARTY" for t in own):
        return list(own)
    return [_as_use(t, words) if t.type == "PARTY" else t for t in own]


def is_user(token: Token) -> bool:
    """Say whether a use is told by whose it is."""
    return token.type == "USE" and meaning(token).startswith(_MARK)


def as_kinds(own: Iterable[Token]) -> list[Token]:
    """Return tokens with such uses as the kinds of people that they name."""
    return [_as_kind(t) if is_user(t) else t for t in own]


def _as_use(kind: Token, words: str) -> Token:
    start, end = kind.span
    used = Token("USE", Meaning("USE", f"{_MARK}{meaning(kind)}"), kind.span, kind.own)
    opening = words[max(0, start - _BEFORE) : start]
    by = _BY.pattern.search(opening)
    if by is not None:
        return used.at((start - len(opening) + by.start(), end))
    behind = _USE.match(words, end)
    return kind if behind is None else used.at((start, behind.end()))


def _as_kind(use: Token) -> Token:
    kind = meaning(use).removeprefix(_MARK)
    return Token("PARTY", Meaning("PARTY", kind, (("bound", "yes"),)), use.span, use.own)
