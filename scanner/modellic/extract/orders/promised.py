"""Lists and chapters of what the licensor must do: "the licensor shall: - keep the notices"."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import BINDING, MODALS, Token, meaning, moved
from modellic.extract.words.spans import touches_one
from modellic.rules import Whose
from modellic.segments import Sentence

_MUTED = BINDING | {"DEED", "BIDS", "BINDS", "EXEMPTS", "OBLIGES", "VERB", "STATED"}
"""What would bind the licensee."""
_SPOKEN_TO = frozenset(("ACTOR", "WHOSE", "SUBJECT"))
_LICENSEE = frozenset(("", "named", "licensee", str(Whose.LICENSEE)))
_COMMAS = (",", "\uff0c", "\u3001")
_NUMBER = 4
"""Letters before the words of such a promise, of its number."""


def is_promised(sentence: Sentence, leads: Sequence[Token], heading: Sequence[Token]) -> bool:
    """Say whether the lead-in of a sentence, or else for an item its heading, binds the licensor
    alone."""
    if sentence.lead is not None:
        text = sentence.lead.text
        orders = any(t.type in MODALS for t in leads)
        if orders or any(t.type == "PROMISES" for t in leads):
            return _promises(list(moved(leads, len(text) + 1)), text)
    return sentence.item and _promises(heading, sentence.section)


def _promises(above: Sequence[Token], words: str) -> bool:
    said = [t for t in above if t.type == "PROMISES"]
    if not said or any(meaning(t) == "both" for t in said):
        return False
    spans = [t.span for t in said]
    start, end = min(start for start, _ in spans), max(end for _, end in spans)
    before, behind = words[:start].rstrip(), words[end:]
    opens = sum(map(str.isalpha, before)) <= _NUMBER or before.endswith(_COMMAS)
    closes = not any(map(str.isalpha, behind)) or all(meaning(t) != "ending" for t in said)
    turns = any(_is_spoken_to(t) and t.span[0] >= end for t in above)
    alone = all(touches_one(t.span, spans) for t in above if t.type in MODALS)
    return opens and closes and alone and not turns


def _is_spoken_to(token: Token) -> bool:
    return token.type in _SPOKEN_TO and meaning(token) in _LICENSEE


def without_promised(own: Sequence[Token]) -> list[Token]:
    """Return the tokens of what is promised without all that binds, unless it turns to the
    licensee: "you must"."""
    if any(map(_is_spoken_to, own)) and any(t.type in BINDING for t in own):
        return list(own)
    return [t for t in own if t.type not in _MUTED]
