"""Items that tell of events, or of steps, and ask for nothing themselves.

"We may terminate if you: (a) fail to pay" names what somebody has not done; "to obtain a licence
you must: 1. sign a contract; 2. pay the fee" tells how the licence is had that is needed elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import BINDING, OWED, Token, kind_of, meaning, tells_of_an_end
from modellic.extract.words.lexicon import Meaning


def without_events(own: list[Token], leads: Sequence[Token]) -> list[Token]:
    """Return the tokens of an item, or of a list within a sentence, without the duties whose breach
    ends the licence."""
    listed = any(t.type == "CRITERIA" and t.own for t in own) if not leads else False
    told = own if listed else leads
    if not told or not tells_of_an_end(told) or any(t.type in BINDING for t in own):
        return own
    return [t for t in own if not _is_duty(t)]


def _is_duty(token: Token) -> bool:
    return token.type == "DEED" and kind_of(token) in ("must", "says")


def as_steps(own: list[Token], leads: Sequence[Token]) -> list[Token]:
    """Return the tokens of an item with what is owed there as a step towards the licence."""
    if all(t.type != "GETS" for t in leads):
        return own
    return [_as_step(t) if t.type == "DEED" and meaning(t) in OWED else t for t in own]


def _as_step(token: Token) -> Token:
    if not isinstance(token.value, Meaning):
        return token
    options = (*token.value.options, ("step", "yes"))
    return token.valued(replace(token.value, options=options))


def without_steps(each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Drop the steps towards a licence where the text says elsewhere that one is needed."""
    asked = any(d.action in OWED and not d.option("step") for deeds in each for d in deeds)
    if not asked:
        return list(each)
    return [tuple(d for d in deeds if not d.option("step")) for deeds in each]
