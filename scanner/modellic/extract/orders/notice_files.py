"""Files with a notice that goes along: 'a text file "Notice" that contains the sentence "..."'.

The words that are quoted are those of the notice, which copies carry; nobody has to show them.
"""

from __future__ import annotations

from collections.abc import Iterable

from modellic.extract.lexing.token import Token, meaning, option
from modellic.rules import Duty


def without_shown(found: list[Token], _words: str) -> list[Token]:
    """Leave out the order to show the words that the file of a notice holds (`file=yes`)."""
    ends = [t.span[0] for t in found if option(t, "file") is not None]
    if not ends:
        return found
    return [t for t in found if not (_shows(t) and _reaches(t, ends))]


def _shows(token: Token) -> bool:
    shown = token.type == "DEED" and meaning(token) == Duty.DISPLAY_ATTRIBUTION
    return shown and option(token, "quote") is not None


def _reaches(token: Token, starts: Iterable[int]) -> bool:
    return any(token.span[1] > start for start in starts)
