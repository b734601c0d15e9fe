"""Figures that stand in a heading: "Large companies (250 or more employees)".

What the section below says of a licence, of money or of notice is meant for those it names.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexicon import Meaning
from modellic.extract.token import MEASURES, OWED, Token

_FIGURE = frozenset(("AMOUNT", "METRIC", "CMP"))
_KEPT = MEASURES | {"AND", "OR"}


def headed(own: Sequence[Token], heading: Sequence[Token], section: str) -> list[Token]:
    """Return the figures of a heading for a sentence below it that has none of its own.

    They stand before the words of the sentence, at negative offsets, behind an "if".
    """
    types = {t.type for t in own}
    if types & (_FIGURE | {"TERM", "REFERS"}) or not any(_is_owed(t) for t in own):
        return []
    measured = [t for t in heading if t.type in _KEPT]
    if not {t.type for t in measured} >= _FIGURE:
        return []
    by = len(section) + 1
    moved = [Token(t.type, t.value, (t.span[0] - by, t.span[1] - by), own=False) for t in measured]
    return [Token("IF", Meaning("IF", ""), (-by - 1, -by), own=False), *moved]


def _is_owed(token: Token) -> bool:
    return token.type == "DEED" and isinstance(token.value, Meaning) and token.value.value in OWED
