"""Sentences that say nothing but that something is not needed: "no licence is needed to sell it",
"commercial use does not require registration".

What is named there is neither asked for nor forbidden. A figure, or a kind of people, tells who is
free, and so who is not: such a sentence is read.
"""

from __future__ import annotations

import re

from modellic.extract.lexing.token import BINDING, Token, is_said, meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty, Span
from modellic.shapes import Shape

_MORE = frozenset(("AMOUNT", "TERM", "PARTY", "TERRITORY", "UNLESS", "REFERS"))
_ORDERS = frozenset(("MUST", "FORBIDS", "VOIDS"))
_DUTIES = frozenset(map(str, Duty))
_QUESTION = re.compile(r"[?\uff1f][\"')*_\s]*$")
_REST = r"(?:(?!{SAYS_MORE}\b)[^.,;:!?\u3002\uff1f]){0,200}"
_UNNEEDED = Shape(
    rf"\W*(?:{{FOR_WHAT}}\s{_REST},\s)?(?:"
    rf"{{NOTHING_IS}}\s{_REST}{{VERB_OF_NEED}}{_REST}"
    rf"|{_REST}{{IS_NOT_NEEDED}}{_REST}"
    rf"|{_REST}{{NEEDS_NOTHING}}\s{_REST})[\s.!]*",
    re.IGNORECASE,
)
_NEED = Shape(r"{VERB_OF_NEED}|{IS_NOT_NEEDED}|{NEEDS_NOTHING}", re.IGNORECASE)


def without_unneeded(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence without the deeds that it names."""
    if any(t.type in _MORE for t in own):
        return own
    need = _NEED.search(text)
    if need is None or any(_orders(t, need.span()) for t in own):
        return own
    if _UNNEEDED.fullmatch(text) is None:
        return own
    return [t for t in own if t.type != "DEED" and t.type not in BINDING]


def _orders(token: Token, need: Span) -> bool:
    """Say whether an order stands elsewhere than at the words of need: "is not required yet you are
    asked to"."""
    return token.type in _ORDERS and not overlap(token.span, need)


def without_questioned(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a question without the duties that its words would say by themselves:
    "Is attribution required?" asks for none, its answer may. One with a figure is read."""
    asks = any(t.type == "ASKS" and meaning(t) == Duty.DISPLAY_ATTRIBUTION for t in own)
    if not asks or _QUESTION.search(text) is None or any(t.type == "AMOUNT" for t in own):
        return own
    return [t for t in own if not (is_said(t) and meaning(t) in _DUTIES)]
