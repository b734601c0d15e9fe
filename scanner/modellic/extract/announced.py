"""Conditions that are announced before what hangs on them: "on these terms you may share it: …".

The leave stands last and would be the last word on what is listed behind it, though that is due.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexicon import Meaning
from modellic.extract.token import HEADS, MODALS, Token, option, place

_OPENS_LIST = re.compile(
    r":|[(\uff08]\s?(?:1|i|a|\u4e00|\uac00)\s?[)\uff09]|(?<!\w)(?:1|a|i)\s?[.)\u3001](?=\s?\D)|\u2460"
)
"""What the first member of a list stands behind: a colon, or its own number."""
_SAYS_HOW = MODALS | HEADS
"""What says by itself how the list hangs on what stands before."""
_ORDER = Meaning("MUST", "", (("announced", "yes"),))


def with_order(found: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with the order that announced conditions give their list.

    It stands where the list begins: before the first member, or at the end of a lead-in.
    """
    named = next((t for t in found if t.type == "ANNOUNCES"), None)
    leave = [t for t in found if t.type == "MAY"] if named else []
    if named is None or not leave:
        return list(found)
    end = max(named.span[1], leave[-1].span[1])
    opening = _OPENS_LIST.search(text, end)
    at = opening.end() if opening else len(text)
    if any(end <= t.span[0] <= at for t in found if t.type in _SAYS_HOW):
        return list(found)
    return sorted((*found, Token("MUST", _ORDER, (at, at))), key=place)


def without_order(found: Sequence[Token]) -> list[Token]:
    """Return the tokens of a lead-in whose list tells criteria, and so nothing that is due."""
    return [t for t in found if option(t, "announced") is None]
