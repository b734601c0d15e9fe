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
_PIECE = re.compile(r"(?:(?P<word>[^\W\d_]+)|(?P<mark>[#:=]))(?P<lax>\?)?|[()|<>]")
_HOLE = re.compile(r"<(?:name|[-~@]|)>")
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
    pieces = list(_PIECE.finditer(lower))
    return tuple(_alternatives(pieces, iter(range(len(pieces))), lower)[0])


def _alternatives(
    pieces: Sequence[re.Match[str]], at: Iterator[int], left: str
) -> list[list[frozenset[str]]]:
    """Return what each alternative needs, up to the bracket that closes them."""
    found: list[list[frozenset[str]]] = [[]]
    for number in at:
        piece = pieces[number]
        match piece[0]:
            case "(" | "<":
                inner = _alternatives(pieces, at, left)
                end = _closing(pieces, number)
                if not left.startswith("?", end):
                    found[-1] += _either(inner)
            case ")" | ">":
                return found
            case "|":
                found.append([])
            case _ if piece["mark"]:
                found[-1] += [] if piece["lax"] else [frozenset(_MARKS[piece["mark"]])]
            case _:
                word = piece["word"][:-1] if piece["lax"] else piece["word"]
                found[-1] += [frozenset((word,))] if _tells(word) else []
    return found


def _closing(pieces: Sequence[re.Match[str]], opening: int) -> int:
    """Return where the bracket ends that a piece opens."""
    depth = 0
    for piece in pieces[opening:]:
        depth += (piece[0] in "(<") - (piece[0] in ")>")
        if not depth:
            return piece.end()
    return pieces[-1].end()


def _either(inner: Sequence[Sequence[frozenset[str]]]) -> list[frozenset[str]]:
    """Return one set for all alternatives: the most telling one of each, if each has any."""
    best = [max(needs, key=_weight, default=frozenset()) for needs in inner]
    return [frozenset().union(*best)] if all(best) else []


def _weight(words: frozenset[str]) -> int:
    """Return how telling a set of words is: as its shortest, a CJK character as two letters."""
    return min(map(_letters, words), default=0)


def _letters(word: str) -> int:
    return len(word) if not word.isalpha() or _LATIN.search(word) else 2 * len(word)


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
        held = {word: sum(bit for words, bit in bits.items() if word in words) for word in turns}
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
