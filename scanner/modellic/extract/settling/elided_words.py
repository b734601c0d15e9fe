"""Words that a statement leaves out, since the one before has told them."""

from __future__ import annotations

import re
from typing import TypeAlias

from modellic.extract.lexing.lexer import tokens
from modellic.extract.words.lexicon import Lexicon
from modellic.rules import Span
from modellic.shapes import Shape

Put: TypeAlias = tuple[tuple[Span, str], ...]
"""Words to be put into a statement, each in the place of others, or of none."""

_PEOPLE = frozenset(("PARTY", "TERRITORY", "AMOUNT"))
_SAYS_WHOM = _PEOPLE | {"USE", "BAN"}
"""Without one of these a statement tells nobody for whom it holds."""


def tells_whom(words: str, before: str, lexicon: Lexicon) -> bool:
    """Say whether words tell for whom or what a statement holds.

    "Everyone else" does where the statement before names somebody by a kind alone.
    """
    kinds = {t.type for t in tokens(words, lexicon)}
    if "REFERS" in kinds:
        told = {t.type for t in tokens(before, lexicon)}
        return bool(told & _PEOPLE) and "NOT" not in told
    return bool(kinds & _SAYS_WHOM)


def names_people(words: str, lexicon: Lexicon) -> bool:
    """Say whether words tell for which people a statement holds."""
    return any(t.type in _PEOPLE for t in tokens(words, lexicon))


def last(shape: Shape, text: str) -> re.Match[str] | None:
    """Return the last match: what a list of statements says right before the next one."""
    return max(shape.finditer(text), key=lambda m: m.start(), default=None)


def put_at(at: int, words: str) -> tuple[Span, str]:
    """Return words that take the place of none."""
    return (at, at), words
