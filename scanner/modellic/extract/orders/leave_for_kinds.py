"""Kinds of people or firms that may not use it without leave: "cloud providers may not use it
without a licence".

A ban of use alone asks nobody for a licence, for such a clause is in every text. This one does: it
is of those whom it names.
"""

from __future__ import annotations

from dataclasses import replace

from modellic.extract.lexing.token import MEASURES, Token, is_banned, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Duty

_OTHER_CASES = MEASURES | {"IF", "ONLY_IF", "TERM", "MAY", "USE", "TERRITORY"}
"""With one of these it is told otherwise who needs the licence, and for what."""


def with_leave_for_kinds(own: list[Token], _text: str) -> list[Token]:
    """Return the tokens of such a sentence with the ban as one that asks those for a licence."""
    ban = next((t for t in own if t.type == "MUST_NOT"), None)
    named = [t for t in own if t.type == "PARTY"]
    asked = any(t.type == "LEAVE" and meaning(t) == "asked" for t in own)
    if ban is None or not named or not asked:
        return own
    bound = all(option(t, "bound") and t.span[1] <= ban.span[0] for t in named)
    if not bound or any(t.type in _OTHER_CASES for t in own):
        return own
    return [_asking(t) if _bans_use(t) else t for t in own]


def _bans_use(token: Token) -> bool:
    banned = is_banned(token) and meaning(token) == Duty.OBTAIN_LICENSE
    return banned and option(token, "needs") == "threshold"


def _asking(token: Token) -> Token:
    if not isinstance(token.value, Meaning):
        return token
    options = tuple(pair for pair in token.value.options if pair[0] != "needs")
    return token.valued(replace(token.value, options=options))
