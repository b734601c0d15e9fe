"""Lawsuits that cost the licence are forbidden: "whoever sues over patents in it loses all rights".

Contracts tell of the suit and of the loss in any order and far apart, so no phrase holds both.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, is_asked, is_said, is_suit, meaning, place
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Prohibition

_FORBIDDEN = Meaning("says", Prohibition.LITIGATE, (("when", "always"),))
_LONGEST = 900
"""Characters of a sentence that is taken for one: a longer one has both in its parts."""


def with_suits(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with the ban of the suit that it says ends the licence."""
    suits = [t for t in own if t.type == "SUIT"]
    lost = [t for t in own if t.type == "VOIDS"]
    if not suits or not lost or len(words) > _LONGEST:
        return list(own)
    if any(meaning(t) == "others" for t in suits) or any(is_said(t) for t in own if is_suit(t)):
        return list(own)
    both = [t.span for t in (*suits, *lost)]
    span = (min(start for start, _ in both), max(end for _, end in both))
    ordered = any(map(is_asked, own))
    # "Should you sue, ..." orders nothing.
    kept = [t for t in own if not is_suit(t) and (ordered or t.type != "MUST")]
    return sorted([*kept, Token("DEED", _FORBIDDEN, span)], key=place)
