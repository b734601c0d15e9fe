"""Countries that only tell whose law or whose office is meant: no place where somebody is bound."""

from __future__ import annotations

import re
from collections.abc import Iterable

from modellic.extract.lexing.token import Token
from modellic.shapes import Shape

_LAW_OF = Shape(r"\b{LAW_OF}\s$", re.IGNORECASE)
_LAW_BEHIND = Shape(r"(?:'s|\u2019s)?\s(?:{LAW_BESIDE}\s){0,3}{LAW_BEHIND}\b", re.IGNORECASE)
_BEFORE = 60
"""Characters before a country among which its law is named: "the laws of the State of"."""


def without_laws(found: Iterable[Token], text: str) -> list[Token]:
    """Return the tokens without the countries of "the laws of Peru" and "Peruvian and other
    copyright law"."""
    return [t for t in found if t.type != "TERRITORY" or not _is_of_law(t, text)]


def _is_of_law(place: Token, text: str) -> bool:
    start, end = place.span
    named = _LAW_OF.search(text[max(0, start - _BEFORE) : start])
    return bool(named or _LAW_BEHIND.match(text, end))
