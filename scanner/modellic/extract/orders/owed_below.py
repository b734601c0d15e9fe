"""Duties that a heading or lead-in lays on the items below it: "Obligations: - keeping notices".

So with what an item of Japanese says that somebody does not do, below what they are to keep to.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import MODALS, Token, is_said, meaning, moved
from modellic.extract.words.lexicon import Meaning
from modellic.segments import Sentence
from modellic.shapes import Shape

_SPEAKS = MODALS | {"GRANT", "FIELD", "TERM", "AMOUNT", "REFERS", "DEFINES"}
"""What makes an item say more than what is to be done."""
_MARKS = " :\uff1a*_.\u3002"
_FIRST = 2
"""Characters before the verb that an item begins with."""
_LONGEST = 160
"""Characters of an item that but names what is to be done."""
_UNDONE = Shape(r"{CJK_UNDONE}\W{0,4}$")
_LEFT_FREE = Shape(r"{CJK_LEFT_FREE}\W{0,4}$")
_BANS = "bans"
_IN_SENTENCES = frozenset(("listed", _BANS))
"""Words that stand above lists of any kind: "rules"."""
_OF_TERMS = frozenset(("DEED", "USE", "FIELD"))


def with_duty(
    own: list[Token], led: Sequence[Token], heading: Sequence[Token], sentence: Sentence
) -> list[Token]:
    """Return the tokens of an item with the order that its heading gives.

    Where no word of the lists tells what it orders, that is reported.
    """
    lead = sentence.lead.text if sentence.lead is not None else ""
    near = moved((t for t in led if t.type == "OBLIGES"), len(lead) + 1)
    above = [t for t in heading if _is_whole(t, sentence.section)]
    above += [t for t in near if _is_whole(t, lead)]
    if not sentence.item or not above or len(sentence.text) > _LONGEST:
        return own
    if all(meaning(t) in _IN_SENTENCES for t in above) and not _tells_of_terms(own):
        return own
    if _UNDONE.ends(sentence.text):
        return _forbidden(own, len(sentence.text))
    if all(meaning(t) == _BANS for t in above) or any(t.type in MODALS for t in led):
        return own
    if any(t.type in _SPEAKS or is_said(t) or _orders(t) for t in own):
        return own
    if _LEFT_FREE.ends(sentence.text):
        return own
    return [Token("MUST", Meaning("MUST", ""), (0, 0)), *own]


def _tells_of_terms(own: Sequence[Token]) -> bool:
    """Say whether an item tells of what licences ask for, and not of what the licensor does."""
    his = any(t.type == "SUBJECT" and meaning(t) == "licensor" for t in own)
    return not his and any(t.type in _OF_TERMS for t in own)


def _forbidden(own: list[Token], end: int) -> list[Token]:
    """Return the tokens of "do not sell it", which its verb says in the form of a statement."""
    if any(t.type in MODALS for t in own):
        return own
    return [*own, Token("MUST_NOT", Meaning("MUST_NOT", "", (("side", "after"),)), (end, end))]


def _orders(token: Token) -> bool:
    """Say whether an item begins with an order of its own; elsewhere "report" is a noun."""
    return token.type == "BIDS" and token.span[0] <= _FIRST


def _is_whole(token: Token, title: str) -> bool:
    """Say whether words that tell of duties are all of a title, but for its number."""
    if token.type != "OBLIGES" or token.span[0] < 0:
        return False
    numbered = not any(c.isalpha() for c in title[: token.span[0]])
    return numbered and token.span[1] >= len(title.rstrip(_MARKS))
