"""Words without which a turn of a sentence is not there: most sentences have none of a
turn's, and are not searched for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import chain, groupby
from operator import itemgetter, or_
from typing import TypeAlias

Needed: TypeAlias = tuple[frozenset[str], ...]
"""Sets of words, of each of which a text with the turn has one."""
_PIECE = re.compile(
    r"(?:(?P<word>[^\W\d_]+)|(?P<mark>[#:=])|[(<](?P<bracket>[^()<>]*)[)>])(?P<lax>\?)?|[(|<]|[)>]\??"
)
_HOLE = re.compile(r"<(?:name|model|title|gone|nth|[-~@]|)>")
"""What stays or goes, whatever its words."""
_NUMBER = "<#>"
_MARKS = {"#": "(", ":": ":", "=": "="}
"""Marks that a turn cannot do without, the bracket of a number among them."""
_LATIN = re.compile(r"[a-z]")
_LETTERS = re.compile(r"[^\W\d_]+|[(:=]")
_SHORTEST = 2
"""Letters of a Latin word that is worth a look."""


def needed_by(left: str) -> Needed:
    """Return the words that the left side of a turn cannot do without."""
    lower = _HOLE.sub(" ", left.lower().replace(_NUMBER, " # "))
    return tuple(words for _, words in _alternatives(_PIECE.finditer(lower))[0][0])


_Weighed: TypeAlias = tuple[int, frozenset[str]]
"""A set of words, and how telling it is."""


def _alternatives(pieces: Iterator[re.Match[str]]) -> tuple[list[list[_Weighed]], bool]:
    """Return what each alternative needs, up to the bracket that closes them, and whether that may
    be absent with all that it holds."""
    found: list[list[_Weighed]] = [[]]
    for piece in pieces:
        if piece.lastgroup:
            found[-1] += _whole(*piece.groups())
        elif piece[0] == "|":
            found.append([])
        elif piece[0] in "(<":
            inner, absent = _alternatives(pieces)
            if not absent:
                found[-1] += _either(inner)
        else:
            return found, piece[0][1:] == "?"
    return found, False


def _whole(
    word: str | None, mark: str | None, bracket: str | None, lax: str | None
) -> list[_Weighed]:
    """Return what a word, a mark or a bracket that holds no other needs."""
    if word:
        word = word[:-1] if lax else word
        return [(_letters(word), frozenset((word,)))] if _tells(word) else []
    if lax:
        return []
    if mark:
        return [(len(_MARKS[mark]), frozenset(_MARKS[mark]))]
    return _innermost(bracket or "")


@lru_cache(maxsize=1 << 12)
def _innermost(bracket: str) -> list[_Weighed]:
    """Return what a bracket needs that holds no other: many turns share its words."""
    return _either(_alternatives(_PIECE.finditer(bracket))[0])


def _either(inner: Sequence[Sequence[_Weighed]]) -> list[_Weighed]:
    """Return one set for all alternatives: the most telling one of each, if each has any."""
    if not all(inner):
        return []
    best = [max(needs, key=itemgetter(0)) for needs in inner]
    return [(min(weight for weight, _ in best), frozenset().union(*(words for _, words in best)))]


def _weight(words: frozenset[str]) -> int:
    """Return how telling a set of words is: as its shortest, a CJK character as two letters."""
    return min(map(_letters, words), default=0)


def _letters(word: str) -> int:
    plain = word.isascii() or not word.isalpha() or _LATIN.search(word)
    return len(word) if plain else 2 * len(word)


def _tells(word: str) -> bool:
    return bool(word) and (len(word) >= _SHORTEST or not _LATIN.search(word))


Told: TypeAlias = tuple[int, frozenset[int]]
"""Of some letters of a text a bit for each set of words of which they hold one, and the turns that
they call to mind."""


@dataclass(frozen=True, eq=False, slots=True)
class TurnIndex:
    """The turns of one language by the most telling words that each needs.

    `wants` has for each turn a bit for each set of words that it needs (`every` has all). A word is
    one wherever its letters stand: "licence" is in "sublicences".
    """

    wants: tuple[int, ...]
    every: int
    tells: Mapping[str, Told]
    starts: Mapping[str, tuple[str, ...]]
    """The words by their first letters."""
    always: frozenset[int]
    """Turns that need no word."""

    @classmethod
    def of(cls, needs: Iterable[Needed]) -> TurnIndex:
        """Enter what each turn needs, in the order of the turns."""
        every = tuple(needs)
        bits: dict[frozenset[str], int] = {}
        for words in chain.from_iterable(every):
            bits.setdefault(words, 1 << len(bits))
        turns: dict[str, set[int]] = {word: set() for words in bits for word in words}
        for number, needed in enumerate(every):
            for word in max(needed, key=_weight, default=()):
                turns[word].add(number)
        held = dict.fromkeys(turns, 0)
        for words, bit in bits.items():
            for word in words:
                held[word] |= bit
        return cls(
            wants=tuple(sum({bits[words] for words in needed}) for needed in every),
            every=(1 << len(bits)) - 1,
            tells={word: (held[word], frozenset(numbers)) for word, numbers in turns.items()},
            starts={first: tuple(each) for first, each in groupby(sorted(turns), itemgetter(0))},
            always=frozenset(number for number, needed in enumerate(every) if not needed),
        )

    def possible(self, lower: str, behind: int = -1) -> list[int]:
        """Return the numbers of the turns that a text in lower case may have, in order, behind a
        number."""
        lacking, found = self.every, set(self.always)
        for letters in set(_LETTERS.findall(lower)):
            held, numbers = _told(self, letters)
            lacking &= ~held
            found |= numbers
        wants = self.wants
        return sorted(n for n in found if n > behind and not wants[n] & lacking)


@lru_cache(maxsize=1 << 13)
def _told(index: TurnIndex, letters: str) -> Told:
    """Return what letters without a blank among them tell: the words that they hold."""
    begun = (word for first in set(letters) for word in index.starts.get(first, ()))
    told = [index.tells[word] for word in begun if word in letters]
    return reduce(or_, (held for held, _ in told), 0), frozenset().union(*(n for _, n in told))
