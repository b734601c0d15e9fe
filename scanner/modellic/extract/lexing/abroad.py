"""Countries that are named to leave them out: "outside Peru" is everywhere else.

So where a leave is for them alone: "valid in Peru only" is no leave for anywhere else. What is
"valid only outside Peru" is no leave for Peru.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from modellic.extract.lexing.token import BINDING, HEADS, Token, closes, is_said, meaning, option
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Span

_REACH = 6
"""Characters between "outside" and a country: "outside of the "."""
_ONLY_OUTSIDE = "only-outside"
_SHARED = 4
"""Characters that may be of both, where the word stands behind: 日本**国内**でのみ."""


def with_abroad(found: Sequence[Token]) -> list[Token]:
    """Return tokens with the countries marked beside which a word such as "outside" stands."""
    words = [t for t in found if t.type == "ABROAD"]
    if not words:
        return list(found)
    left_out = [t.span for t in found if t.type in ("LEAVES", "UNLESS", "MUST_NOT")]
    pairs = [w for w in words if _closes_what_is_left_out(w, left_out)]
    words = [w for w in words if w not in pairs]
    if not words:
        return list(found)
    said = [t.span for t in found if is_said(t)]
    bound = [t.span for t in found if t.type in HEADS | BINDING]
    told = [w for w in words if not (_hangs(w, bound) if _limits(w) else _closes_one(w, said))]
    places = {t.span for t in found if t.type == "TERRITORY" and _is_all_but(t, told)}
    places |= _rows_before(places, found)
    places -= {t.span for t in found if any(_stands_by(w, t.span) for w in pairs)}
    return [_marked(t) if t.type == "TERRITORY" and t.span in places else t for t in found]


def _closes_what_is_left_out(word: Token, spans: Iterable[Span]) -> bool:
    """Say whether a word closes what its pair opens: 除欧盟以外 leaves out the place itself."""
    start, end = word.span
    return closes(word) and any(s < start < e <= end for s, e in spans)


def _rows_before(places: Iterable[Span], found: Sequence[Token]) -> set[Span]:
    """Return the places that are joined to one before a word such as 以外: 中国和日本以外."""
    closed = [t.span[0] for t in found if t.type == "ABROAD" and closes(t)]
    row: set[Span] = set()
    starts = {start for start, end in places if any(0 <= at - end <= 1 for at in closed)}
    for token in reversed(found):
        if token.type in ("TERRITORY", "AND", "OR") and token.span[1] in starts:
            starts.add(token.span[0])
            row |= {token.span} if token.type == "TERRITORY" else set()
    return row


def is_abroad(token: Token) -> bool:
    """Say whether a territory is all but the countries that its words name."""
    return option(token, "outside") is not None


def _limits(word: Token) -> bool:
    return meaning(word) in ("only", _ONLY_OUTSIDE)


def _hangs(word: Token, bound: Iterable[Span]) -> bool:
    """Say whether a sentence with "only" orders or hangs on a case: it is no leave, then."""
    return any(not overlap(span, word.span) for span in bound)


def _closes_one(word: Token, said: Iterable[Span]) -> bool:
    """Say whether the word ends what forbids a place: "use is limited to countries outside"."""
    start, end = word.span
    return any(s < start < e <= end for s, e in said)


def _is_all_but(place: Token, words: Iterable[Token]) -> bool:
    """Say whether a ban is of all other places. One word turns the sense: "only" or "outside"."""
    beside = {meaning(w) for w in words if _stands_by(w, place.span)}
    return len(beside) == 1 and _ONLY_OUTSIDE not in beside


def _stands_by(word: Token, place: Span) -> bool:
    start, end = place
    if closes(word):
        return start < word.span[1] and -_SHARED <= word.span[0] - end <= 1
    return 0 <= start - word.span[1] <= _REACH


def _marked(place: Token) -> Token:
    return place.valued(Meaning("TERRITORY", meaning(place), (("outside", "yes"),)))
