"""Words without which a turn of a sentence is not there: most sentences have none of a
turn's, and are not searched for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

Needed: TypeAlias = tuple[frozenset[str], ...]
"""Sets of words, of each of which a text with the turn has one."""
_PIECE = re.compile(r"(?P<word>[^\W\d_]+)(?P<lax>\?)?|[()|<>]")
_HOLE = re.compile(r"<(?:name|[-#~@]|)>")
"""What stays or goes, whatever its words."""
_LATIN = re.compile(r"[a-z]")
_SHORTEST = 2
"""Letters of a Latin word that is worth a look."""


def needed_by(left: str) -> Needed:
    """Return the words that the left side of a turn cannot do without."""
    lower = _HOLE.sub(" ", left.lower())
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
    return min((len(w) if _LATIN.search(w) else 2 * len(w) for w in words), default=0)


def _tells(word: str) -> bool:
    return bool(word) and (len(word) >= _SHORTEST or not _LATIN.search(word))


@dataclass(frozen=True, slots=True)
class TurnIndex:
    """The turns of one language by the most telling words that each needs."""

    needs: tuple[Needed, ...]
    by_word: dict[str, list[int]] = field(default_factory=dict)
    always: list[int] = field(default_factory=list)
    """Turns that need no word."""

    @classmethod
    def of(cls, needs: Iterable[Needed]) -> TurnIndex:
        """Enter what each turn needs, in the order of the turns."""
        index = cls(tuple(needs))
        for number, needed in enumerate(index.needs):
            telling = max(needed, key=_weight, default=None)
            for word in telling or ():
                index.by_word.setdefault(word, []).append(number)
            if not telling:
                index.always.append(number)
        return index

    def possible(self, lower: str, behind: int = -1) -> list[int]:
        """Return the numbers of the turns that a text in lower case may have, in order, behind a
        number."""
        found = set(self.always)
        for word, numbers in self.by_word.items():
            if word in lower:
                found.update(numbers)
        return sorted(n for n in found if n > behind and self._has(self.needs[n], lower))

    @staticmethod
    def _has(needed: Needed, lower: str) -> bool:
        return all(any(word in lower for word in words) for words in needed)
