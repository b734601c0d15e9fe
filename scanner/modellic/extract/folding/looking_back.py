"""Comparisons with what was told before: "companies above it", 超过须购买授权."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.rules import LOWER
from modellic.shapes import Shape

_SAID = frozenset(("AMOUNT", "TERM", "REFERS", "CRITERIA", "LIMITS", "PERIOD"))
"""What tells by itself with which figure something is compared."""
_BEYOND = Meaning("REFERS", "beyond")
_REACHED = Meaning("REFERS", "beyond", (("reach", "yes"),))
_IT = Shape(r"\s?{POINTS_BACK}\b(?!\s?(?:{OF_WHICH}|{OF_THESE_TERMS}))", re.IGNORECASE)
_IT_BEFORE = Shape(r"(?:\b{POINTED_AT}\s|{CJK_POINTS_BACK})$", re.IGNORECASE)
_BULLETS = " \t\u203b*-"
_CJK_GOES_ON = Shape(r"\s?(?:[,\uff0c]|{CJK_GOES_ON})")


def looking_back(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with a comparison that names no figure as what it is: it is
    with the figure told before."""
    if any(t.type in _SAID for t in own):
        return list(own)
    return [_as_reference(t) if compares_with_it(t, words) else t for t in own]


def _as_reference(token: Token) -> Token:
    """Return a comparison as what looks back: "reaches it" is of those at the figure, too."""
    return token.typed("REFERS").valued(_REACHED if meaning(token) == "gteq" else _BEYOND)


def compares_with_it(token: Token, words: str) -> bool:
    """Say whether a word compares with a pronoun, or with nothing: "above it", 超过须."""
    if token.type != "CMP" or meaning(token) not in LOWER:
        return False
    start, end = token.span
    if option(token, "side"):
        # Whose words close their figure compare with it only where nothing stands before them.
        return not words[:start].strip(_BULLETS)
    if _CJK_GOES_ON.match(words, end) and not words[start:end].isascii():
        return True
    return bool(_IT.match(words, end) or _IT_BEFORE.ends(words[:start]))
