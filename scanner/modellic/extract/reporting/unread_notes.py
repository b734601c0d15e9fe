"""Short notes that deny a use, or what some do, and of which nothing was read: "commercial use
allowed, resale not". What a note says in a few words is no aside."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import WITH_LEAVE, Token, meaning
from modellic.rules import Span, Use
from modellic.shapes import Shape

_LONGEST = 72
"""Characters of a note."""
_EDGE = 2
"""Characters before a denial that opens a note, or behind one that closes it; within a sentence it
may be of anything."""
_MARKS = " .!\u3002"
_USES = frozenset((Use.COMMERCIAL, *WITH_LEAVE.values()))
"""What a licence may forbid as such."""
_LIMITATION = Shape(r"(?:{LIMITATION})(?!\s?[:\uff1a])", re.IGNORECASE)
"""What a note may deny instead; before a colon it is but the label of one."""
_EXPLAINED = frozenset(
    {
        *("PASS", "SKIP", "GRANT", "MAY", "EXEMPTS", "DEFINES", "TELLS", "CONCEDES", "RECITAL"),
        *("MUST", "IF", "UNLESS", "SAVES", "THIS", "BOASTS", "EITHER_WAY", "FIELD"),
    }
)
"""What tells why nothing was made of a denial."""


def unread_notes(readings: Sequence[Reading], used: Container[Span]) -> Iterator[Span]:
    """Yield where such notes stand; `used` are the sentences that others have taken up."""
    for reading in readings:
        sentence = reading.sentence
        short = len(sentence.text) <= _LONGEST and not (
            sentence.item or sentence.heading or reading.titled
        )
        if short and not reading.deeds and sentence.span not in used and _denies_use(reading):
            yield sentence.span


def _denies_use(reading: Reading) -> bool:
    own, words = reading.own, reading.sentence.text
    if any(t.type in _EXPLAINED for t in own) or words.rstrip().endswith("?"):
        return False
    if _LIMITATION.search(words):
        return False  # "No restrictions on commercial use."
    used = any(t.type == "USE" and meaning(t) in _USES for t in own)
    end = len(words.rstrip(_MARKS))
    outer = [t for t in own if t.span[0] <= _EDGE or t.span[1] >= end - _EDGE]
    return used and any(map(_denies, outer))


def _denies(token: Token) -> bool:
    if token.type == "NOT":
        return meaning(token) in ("", "none")
    return token.type in ("FORBIDS", "MUST_NOT") or (
        token.type == "REPLIES" and meaning(token) == "no"
    )
