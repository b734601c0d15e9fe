"""Duties that a heading or lead-in lays on the items below it: "Obligations: - keeping notices"."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import MODALS, Token, is_said, moved
from modellic.extract.words.lexicon import Meaning
from modellic.segments import Sentence

_SPEAKS = MODALS | {"GRANT", "FIELD", "TERM", "AMOUNT", "REFERS", "DEFINES"}
"""What makes an item say more than what is to be done."""
_MARKS = " :\uff1a*_"
_FIRST = 2
"""Characters before the verb that an item begins with."""
_LONGEST = 160
"""Characters of an item that but names what is to be done."""


def with_duty(
    own: list[Token], led: Sequence[Token], heading: Sequence[Token], sentence: Sentence
) -> list[Token]:
    """Return the tokens of an item with the order that its heading gives.

    Where no word of the lists tells what it orders, that is reported.
    """
    lead = sentence.lead.text if sentence.lead is not None else ""
    near = moved((t for t in led if t.type == "OBLIGES"), len(lead) + 1)
    above = any(_is_whole(t, sentence.section) for t in heading)
    if not sentence.item or not (above or any(_is_whole(t, lead) for t in near)):
        return own
    if len(sentence.text) > _LONGEST or any(t.type in MODALS for t in led):
        return own
    if any(t.type in _SPEAKS or is_said(t) or _orders(t) for t in own):
        return own
    return [Token("MUST", Meaning("MUST", ""), (0, 0)), *own]


def _orders(token: Token) -> bool:
    """Say whether an item begins with an order of its own; elsewhere "report" is a noun."""
    return token.type == "BIDS" and token.span[0] <= _FIRST


def _is_whole(token: Token, title: str) -> bool:
    """Say whether words that tell of duties are all of a title, but for its number."""
    if token.type != "OBLIGES" or token.span[0] < 0:
        return False
    numbered = not any(c.isalpha() for c in title[: token.span[0]])
    return numbered and token.span[1] >= len(title.rstrip(_MARKS))
