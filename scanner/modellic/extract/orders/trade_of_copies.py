"""Bans of trade with copies: "commercial distribution of changed versions is not allowed".

It leaves the work to be used commercially, to be changed, and to be given away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import Token, is_banned, is_said, meaning, place
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Prohibition, Span, Use
from modellic.shapes import Shape

_WORD = re.compile(r"\w+")
_NEXT = re.compile(r"\w+ ")
"""A word right before the next: commerce beside copies, "commercially distribute"."""
_PART_OF = Shape(r"\w+ (?:[\w-]+ ){0,5}{AS_PART} (?:[\w-]+ ){0,1}", re.IGNORECASE)
"""Copies that go along with what is sold: "Weitergabe der Dateien als Teil kommerzieller ..."."""
_AND_OF = 24
"""Characters from one word for commerce to the next of a row: "... Software oder ... Dienste"."""
_PARTED = Shape(r",|\b(?:{JOINS}|{JOINS_NOUNS})\b", re.IGNORECASE)
_CHANGED = 24
"""Characters from the word for copies to the one that says which: "of any modified"."""
_OF_CHANGED = Shape(r"\s*(?:{OF_CHANGED}\s)?", re.IGNORECASE)
_TRADE = frozenset((str(Use.COMMERCIAL), "commercial+distribute"))
_TAKEN = frozenset(
    (Prohibition.COMMERCIAL_USE, Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES)
)


def with_trade(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence that forbids trade with copies as the ban of that alone."""
    if not any(t.type == "MUST_NOT" for t in own):
        return list(own)
    trade = next(_trades(own, words), None)
    if trade is None:
        return list(own)
    start, end = trade
    changed = _changed(own, words, end)
    end = changed[1] if changed else end
    kept = [t for t in own if not (_is_taken(t) and start <= t.span[0] < end)]
    kept = [t for t in kept if changed is None or t.type != "USE" or not overlap(t.span, changed)]
    when = "commercial+modify" if changed else "commercial"
    ban = Meaning("must-not", Prohibition.DISTRIBUTE, (("when", when),))
    return sorted([*kept, Token("DEED", ban, (start, end))], key=place)


def _trades(own: Sequence[Token], words: str) -> Iterator[Span]:
    """Yield where a word for commerce and one for copies stand side by side."""
    commerce = {t.span[0] for t in own if t.type == "USE" and meaning(t) in _TRADE}
    copies = {t.span[0] for t in own if _is_of_copies(t) and not _begins_before(t, own, words)}
    for at in sorted(commerce):
        for other in sorted(copies):
            first, second = sorted((at, other))
            last = _WORD.match(words, second)
            if first != second and last and _NEXT.fullmatch(words, first, second):
                yield first, last.end()
            elif first == other and last and _PART_OF.fullmatch(words, first, second):
                yield first, _last_of_row(second, sorted(commerce), own)


def _begins_before(token: Token, own: Sequence[Token], words: str) -> bool:
    """Say whether words for copies but begin before what is done for trade, and end behind an "or":
    "das Modell kommerziell zu nutzen oder weiterzugeben" bans both."""
    start, end = token.span
    trades = [t.span for t in own if t.type == "USE" and meaning(t) in _TRADE]
    ends = [stop for begins, stop in trades if start < begins]
    return any(_PARTED.search(words, stop, end) is not None for stop in ends)


def _last_of_row(at: int, commerce: Sequence[int], own: Sequence[Token]) -> int:
    """Return where the last of several words for commerce ends that stand close together."""
    end = at
    for start in (c for c in commerce if c >= at):
        if start - end > _AND_OF:
            break
        end = max(t.span[1] for t in own if t.span[0] == start and t.type == "USE")
    return end


def _is_of_copies(token: Token) -> bool:
    if token.type == "USE":
        return meaning(token) == Use.DISTRIBUTE
    return (is_banned(token) or is_said(token)) and meaning(token) == Prohibition.DISTRIBUTE


def _is_taken(token: Token) -> bool:
    if token.type == "USE":
        return meaning(token) in (*_TRADE, Use.DISTRIBUTE)
    return (is_banned(token) or is_said(token)) and meaning(token) in _TAKEN


def _changed(own: Sequence[Token], words: str, end: int) -> Span | None:
    """Return the word that says that changed copies are meant, right behind that for copies."""
    near = (t.span for t in own if t.type == "USE" and meaning(t) == Use.MODIFY)
    near = (span for span in near if 0 <= span[0] - end <= _CHANGED)
    return next((span for span in near if _OF_CHANGED.fullmatch(words, end, span[0])), None)
