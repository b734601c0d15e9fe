"""Members of a list within a sentence of which nothing was read, beside one that was.

"You must do two things: keep the notices; water the plants": what stands behind the colon is due
alike, so a member that no word list knows is reported beside the rules of the others.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice, pairwise

from modellic.extract.clauses.readings import Reading
from modellic.extract.lexing.token import ATOMS, MODALS, Token
from modellic.extract.words.spans import overlap
from modellic.rules import Span
from modellic.shapes import Shape

_COLON = re.compile(r"[:\uff1a](?!//|\d)")
EXPLAINED = MODALS | {
    *("DEED", "GRANT", "PASS", "FIELD", "PLACE", "QUOTE", "AMOUNT", "TERM", "TITLE", "EXEMPTS"),
    *("REFERS", "TELLS", "SAVES", "DEFINES", "UNREAD"),
}
"""What tells what a member is about, whether or not a rule came of it."""
_MOST = 40
"""Members of a list that are looked at; a text with more repeats itself."""
_LEAST = 3
"""Characters of a member that says something."""
_JOINS = Shape(r"\W*(?:{JOINS}|{JOINS_NOUNS})\W*", re.IGNORECASE)
"""What leads on to the next item of the list that the sentence itself is one of: "…; and"."""


def unread_members(reading: Reading) -> Iterator[Span]:
    """Yield the places in the source of the members that nothing was made of."""
    words = reading.sentence.text
    colon = _COLON.search(words)
    if colon is None or not reading.deeds:
        return
    members = list(islice(_members(reading.own, colon.end(), len(words)), _MOST))
    if any(t.type == "CRITERIA" and t.span[0] < colon.start() for t in reading.own):
        yield from _unread_criteria(reading, members)
    deeds = [d.token.span for d in reading.deeds if d.token is not None and d.kind != "says"]
    if any(start < colon.start() for start, _ in deeds):
        return  # "Keep the following: our name; the address": all are of that verb.
    named = [m for m in members if _holds(m, deeds) and not _orders(m, reading.own)]
    if not named:
        return
    for member in members:
        if not _tells(member, reading.own, EXPLAINED):
            yield from _place(member, reading)


def _unread_criteria(reading: Reading, members: Sequence[Span]) -> Iterator[Span]:
    """Yield the places of the criteria of a list that no condition says, beside one that is read:
    "firms need a licence if any of these is true: more than N users; a seat on the moon"."""
    if not any(_tells(m, reading.own, {"AMOUNT", "PARTY"}) for m in members):
        return
    for member in members:
        if not _tells(member, reading.own, EXPLAINED | ATOMS):
            yield from _place(member, reading)


def _tells(member: Span, own: Sequence[Token], kinds: Collection[str]) -> bool:
    return any(t.type in kinds and overlap(t.span, member) for t in own)


def _place(member: Span, reading: Reading) -> Iterator[Span]:
    """Yield where a member stands in the source, if it says something."""
    start, end = member
    piece = reading.sentence.text[start:end]
    if sum(map(str.isalpha, piece)) >= _LEAST and not _JOINS.fullmatch(piece):
        begin = start + len(piece) - len(piece.lstrip())
        yield reading.sentence.clean.source_span((begin, begin + len(piece.strip())))


def _members(own: Sequence[Token], start: int, end: int) -> Iterator[Span]:
    """Yield the members behind a colon, which semicolons or numbers part."""
    cuts = [t.span for t in own if t.type == "SEP" and t.span[0] >= start]
    if cuts:
        places = [start, *(at for cut in cuts for at in cut), end]
        yield from list(pairwise(places))[::2]


def _holds(member: Span, deeds: Sequence[Span]) -> bool:
    return any(member[0] <= start < member[1] for start, _ in deeds)


def _orders(member: Span, own: Sequence[Token]) -> bool:
    """Say whether a member has an order of its own: the others need not share it."""
    orders = (t.span for t in own if t.type in MODALS and t.span[0] < t.span[1])
    return any(overlap(span, member) for span in orders)
