"""Where phrases stand in a sentence, with as few of them tried as can be.

A language has thousands of phrases, and a sentence a handful of them. One is looked at where the
two words stand that it begins with, or else where its rarest word does; it is tried where none of
the others lacks either.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import TypeAlias

from modellic.extract.words.language import common_words
from modellic.extract.words.pattern import Pattern
from modellic.extract.words.units import Units
from modellic.rules import Span

_COMMON = 1000
"""How often a common word of the language, or a mark, counts when the rarest of a phrase is looked
for."""
Match: TypeAlias = Callable[[str, int], re.Match[str] | None]
"""Tries a phrase at a place of a text."""
Wanted: TypeAlias = tuple[int, int, Pattern]
"""A bit for each set of words that a phrase needs, its number in the lists, and the phrase."""


@dataclass(frozen=True, eq=False, slots=True)
class PhraseIndex:
    """The phrases of one language that are looked for together.

    `offers` says for which sets of words a word stands: a bit a set, as the phrases want them
    (`every` has all). So one comparison of two numbers tells whether a text can hold a phrase.
    """

    offers: Mapping[str, int]
    every: int
    loose: Mapping[str, list[Wanted]]
    """Those that any word can go on, each by the words of its rarest set."""
    begun: Mapping[str, list[Wanted]]
    """The others, each by its first words."""
    compiled: dict[int, Match] = field(default_factory=dict)
    """Those that have been needed so far, by their numbers."""

    @classmethod
    def of(cls, patterns: Mapping[int, Pattern], language: str) -> PhraseIndex:
        """Enter phrases by their numbers in the lists."""
        wanted = {n: p.wanted for n, p in patterns.items()}
        weights = _weights(Counter(chain.from_iterable(wanted.values())), language)
        keys = {
            n: p.first_words if p.second_words else min(wanted[n], key=weights.__getitem__)
            for n, p in patterns.items()
        }
        others = {n: [w for w in each if w != keys[n]] for n, each in wanted.items()}
        # What many phrases need has the lowest bits: a comparison of small numbers is quick.
        common = Counter(chain.from_iterable(others.values()))
        bits = {words: 1 << at for at, (words, _) in enumerate(common.most_common())}
        offers: dict[str, int] = {}
        for words, bit in bits.items():
            for word in words:
                offers[word] = offers.get(word, 0) | bit
        loose: dict[str, list[Wanted]] = {}
        begun: dict[str, list[Wanted]] = {}
        for number, pattern in patterns.items():
            entry = (sum([bits[words] for words in others[number]]), number, pattern)
            table = begun if pattern.second_words else loose
            for word in keys[number]:
                table.setdefault(word, []).append(entry)
        return cls(offers, (1 << len(bits)) - 1, loose, begun)

    def found(self, units: Units) -> Iterator[tuple[int, Span]]:
        """Yield the numbers of the phrases that stand in a sentence, each with its place."""
        lacking = self.every ^ self._offered(units.forms)
        plain, compiled = units.plain, self.compiled.get
        for number, pattern, start in self._places(units, lacking):
            match = compiled(number) or self._compiled(number, pattern, units, start)
            here = match and match(plain, start)
            if here:
                yield number, here.span()

    def _compiled(self, number: int, pattern: Pattern, units: Units, start: int) -> Match | None:
        """Return how a phrase is tried that was never needed, if it may begin at a place."""
        if _is_near(pattern, units, start):
            return self.compiled.setdefault(number, pattern.compiled().match)
        return None

    def _offered(self, words: frozenset[str]) -> int:
        offers = self.offers
        offered = 0
        for word in words & offers.keys():
            offered |= offers[word]
        return offered

    def _places(self, units: Units, lacking: int) -> Iterator[tuple[int, Pattern, int]]:
        """Yield where a phrase is worth a try: its number, the phrase and the place."""
        places, behind = units.places, units.behind.get
        for word in units.forms & self.begun.keys():
            for start in places[word]:
                for wants, number, pattern in _by_two(self, word, behind(start, "")):
                    if not wants & lacking:
                        yield number, pattern, start
        loose = {
            number: pattern
            for word in units.forms & self.loose.keys()
            for wants, number, pattern in self.loose[word]
            if not wants & lacking
        }
        for number, pattern in loose.items():
            for word in pattern.first_words & units.forms:
                for start in places[word]:
                    yield number, pattern, start


@lru_cache(maxsize=1 << 15)
def _by_two(index: PhraseIndex, first: str, second: str) -> tuple[Wanted, ...]:
    """Return the phrases that two words begin: texts have few of all pairs, and those often."""
    return tuple(w for w in index.begun[first] if second in w[2].second_words)


def _is_near(pattern: Pattern, units: Units, start: int) -> bool:
    """Say whether what a phrase needs stands near enough to where it begins, and in its order."""
    at = start
    for need in pattern.needs:
        least = start if need.apart else at
        each = (units.places[word] for word in need.words & units.forms)
        ahead = [places[n] for places in each if (n := bisect_left(places, least)) < len(places)]
        if not ahead or min(ahead) > start + need.within:
            return False
        at = at if need.apart else min(ahead)
    return True


def _weights(sets: Mapping[frozenset[str], int], language: str) -> dict[frozenset[str], int]:
    """Return how common the words of each set are, in the lists and in the language."""
    uses: dict[str, int] = dict.fromkeys(common_words(language), _COMMON)
    for need, phrases in sets.items():
        for word in need:
            usual = 0 if word.isalnum() else _COMMON
            uses[word] = uses.get(word, usual) + phrases
    return {need: sum(map(uses.__getitem__, need)) for need in sets}
