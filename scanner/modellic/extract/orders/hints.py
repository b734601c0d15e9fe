"""Sentences that tell a figure or a use and what it has to do with, in words of which no list knows
the order: "the paid licence kicks in beyond 5 million in sales", "hosting it takes a contract".

Whoever passes a figure beside such words owes what they name far more often than not, and so does
whoever trades or hosts, where nothing gives leave. It is told, and reported as well: how the two
belong together is for a person to read.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.lexer import hints
from modellic.extract.lexing.token import Token, is_asked, is_said, meaning, place
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Lexicon, Meaning
from modellic.rules import LOWER, Duty, Use

_OTHERWISE = frozenset(
    ("DEFINES", "TELLS", "BOASTS", "PROMISES", "DISCOUNTS", "DELAYS", "ASKS", "CONCEDES", "EXEMPTS")
)
"""What tells of figures for another reason than that something is due."""
_DENIES = frozenset(("none", "neither"))
_BEYOND = (("needs", "threshold"), ("bare", "commercial"))
_FOR = (("needs", "condition"), ("bare", "yes"))
_TRADE = frozenset(map(str, (Use.COMMERCIAL, Use.HOSTED_SERVICE, Use.PRODUCT)))
_EXPLAINS = frozenset(
    ("AMOUNT", "GRANT", "MAY", "MUST", "MUST_NOT", "NOT", "PASS", "SKIP", "QUOTE", "TITLE")
)
"""What tells why a use is named without anything that is due for it."""


def with_hint(
    own: Sequence[Token], above: Sequence[Token], words: str, lexicon: Lexicon
) -> list[Token] | None:
    """Return the tokens of such a sentence with what it seems to ask for; None for any other, and
    for a use without a figure that the words above it define or give leave for."""
    kinds = {t.type for t in own}
    if kinds & _OTHERWISE or any(t.type == "NOT" and meaning(t) in _DENIES for t in own):
        return None
    counted = kinds >= {"AMOUNT", "METRIC"} and any(map(_is_upper_end, own))
    explained = (kinds | {t.type for t in above}) & (_EXPLAINS | _OTHERWISE)
    if not counted and (explained or not any(map(_is_trade, own))):
        return None
    named = hints(words, lexicon)
    action = _owed({meaning(t) for t in named}, own)
    if action is None:
        return None
    at = next(t.span for t in named if meaning(t) == action)
    due = Token("DEED", Meaning("says", action, _BEYOND if counted else _FOR), at)
    kept = [t for t in own if not (t.type == "DEED" and (is_asked(t) or is_said(t)))]
    return sorted([*kept, due], key=place)


def _is_upper_end(token: Token) -> bool:
    """Say whether a token compares with a figure that somebody may pass."""
    return token.type == "CMP" and meaning(token) in LOWER


def _is_trade(token: Token) -> bool:
    return token.type == "USE" and meaning(token) in _TRADE


def _owed(named: set[str], own: Sequence[Token]) -> str | None:
    """Return what is owed of the things that are named: a price where one is told, else a licence
    before what is but to be registered."""
    amounts = [t for t in own if isinstance(t.value, Amount)]
    priced = len(amounts) > 1 or any(t.type == "DOUBT" for t in own)
    first = (Duty.PAY_ROYALTY,) if priced else ()
    every = (*first, Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY, Duty.REGISTER)
    return next((str(duty) for duty in every if duty in named), None)
