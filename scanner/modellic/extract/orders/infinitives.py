"""Orders told by an infinitive that ends its clause: "Lizenztext beilegen."

Notes and tables of German have no finite verb where they ask for something: "Bei Weitergabe die
Hinweise beibehalten", "ab 50 Nutzern | Lizenz erwerben". The verbs stand in a list (`BIDS ending`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import OWED, Token, is_asked, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.shapes import Shape

_FINITE = Shape(r"\b{FINITE}\b", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:[.!;|]|$)")
_BREAK = re.compile(r"[|;]")
_CASE = frozenset(("USE", "AMOUNT", "PARTY", "TERRITORY", "TERM"))
_NOT_SO = frozenset(("ACTOR", "GRANT", "TELLS", "DEFINES", "WHETHER", "NOT", "OPENS"))
"""What has a subject, allows or explains: its verb at the end orders nothing."""


def with_infinitive(found: list[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence without a word of order with that of its infinitive."""
    verbs = [t for t in found if t.type == "BIDS" and meaning(t) == "ending"]
    for verb in verbs:
        start = _start(words, verb.span[0])
        deeds = [t for t in found if start <= t.span[0] and _is_told(t, verbs, verb)]
        if deeds and _orders(found, verb, words, start):
            at = next(n for n, t in enumerate(found) if t is deeds[0])
            place = (deeds[0].span[0], deeds[0].span[0])
            return [*found[:at], Token("MUST", Meaning("MUST", ""), place), *found[at:]]
    return found


def _start(words: str, end: int) -> int:
    """Return where the clause or the cell begins that ends with a verb."""
    breaks = [m.end() for m in _BREAK.finditer(words, 0, end)]
    return breaks[-1] if breaks else 0


def _is_told(token: Token, verbs: Sequence[Token], last: Token) -> bool:
    """Say whether words name a deed by such a verb, up to the last one of the clause."""
    if not is_asked(token) or token.span[0] > last.span[0]:
        return False
    return any(overlap(token.span, v.span) for v in verbs)


def _orders(found: Sequence[Token], verb: Token, words: str, start: int) -> bool:
    """Say whether nothing but an infinitive tells what a clause does, and in which case if any."""
    clause = words[start : verb.span[0]]
    if not _ENDS.match(words, verb.span[1]) or "," in clause or _FINITE.search(clause):
        return False
    inside = [t for t in found if start <= t.span[0] < verb.span[0]]
    if any(t.type in _NOT_SO for t in inside):
        return False
    cased = any(t.type in _CASE for t in found)
    deeds = [t for t in inside if is_asked(t)]
    return cased or any(meaning(t) not in OWED for t in deeds)
