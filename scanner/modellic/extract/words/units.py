"""The words and marks of a sentence, each with its places, as phrases begin with them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_UNIT = re.compile(r"[A-Za-z\u00c0-\u024f]+|\d+|[^\s\w]|\w")


@dataclass(frozen=True, slots=True)
class Units:
    """What a sentence is made of: Latin words, numbers, ideographs and marks."""

    plain: str
    """The sentence in the letters of the word lists."""
    places: Mapping[str, Sequence[int]]
    """Where each of them begins, from left to right."""
    behind: Mapping[int, str]
    """The next word behind one that begins at a place, whatever marks stand between."""
    forms: frozenset[str]

    @classmethod
    def of(cls, plain: str) -> Units:
        """Find the words and marks of a text."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        behind: dict[int, str] = {}
        last = -1
        for unit in _UNIT.finditer(plain):
            word, start = unit[0], unit.start()
            places[word].append(start)
            if word.isalnum():
                behind[last] = word
                last = start
        return cls(plain, places, behind, frozenset(places))
