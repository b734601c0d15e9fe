"""The phrases of a language, compiled: which words stand for which token."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from modellic.extract.words.pattern import Pattern
from modellic.extract.words.phrase_index import PhraseIndex
from modellic.extract.words.pieces import NOTHING
from modellic.extract.words.units import Units
from modellic.rules import Span

_DEEDS = ("must", "must-not", "says")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase stands for: the kind of token, its value, and how it is to be read.

    Upper-case kinds are tokens of grammars/clause.lark; `must`, `must-not` and `says` are deeds of
    the licensee: what an order asks for, what a ban forbids, and what the words say by themselves.
    """

    kind: str
    value: str
    options: tuple[tuple[str, str], ...] = ()

    def option(self, name: str) -> str | None:
        """Return the value of an option of the header, such as `when`."""
        for key, value in self.options:
            if key == name:
                return value
        return None


@dataclass(frozen=True)
class Entry:
    """One phrase of a list: its meaning, its pattern and where it stands (file and line)."""

    meaning: Meaning
    pattern: Pattern
    place: str

    @property
    def regex(self) -> re.Pattern[str]:
        """The compiled phrase."""
        return self.pattern.compiled()

    @cached_property
    def token(self) -> str:
        """The type of the token that the phrase stands for."""
        return "DEED" if self.meaning.kind in _DEEDS else self.meaning.kind


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The phrases of one language, in the order of its lists, and where each may stand.

    `phrases` are kept apart by what must be in the sentence that they tell something in: nothing
    (""), a "figure", or a "quotation". `spelling` is that of the texts that it is for.
    """

    language: str
    entries: tuple[Entry, ...]
    phrases: Mapping[str, PhraseIndex]
    heads: frozenset[str] = frozenset()
    """Words that a longer one may end with, and then means what they mean: "Konzernumsatz"."""
    spelling: str = ""

    def found(self, units: Units, beside: Iterable[str] = ("",)) -> list[tuple[Entry, Span]]:
        """Return the phrases that stand in a sentence, each with its place, in the order of the
        lists; `beside` says which kinds of phrases are wanted."""
        indexes = (self.phrases[kind] for kind in beside if kind in self.phrases)
        every = sorted(place for index in indexes for place in index.found(units))
        return [(self.entries[number], span) for number, span in every]

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that a phrase names."""
        return NOTHING.union(*(words for e in self.entries for words in e.pattern.wanted))
