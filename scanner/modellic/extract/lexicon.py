"""The word lists of grammars/, compiled: which words stand for which token.

A list is a text file. A header in brackets names the token that the phrases below it stand for;
every other line is one phrase. docs/grammar.md is the reference of the notation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from modellic.errors import DataError
from modellic.extract.phrases import Pattern, PhraseError, parse_phrase
from modellic.parallel import once
from modellic.resources import data_folder

_HEADER = re.compile(
    r"\[(?P<kind>[A-Z_]+|[a-z-]+)(?P<value>[^\]=]*?)(?P<options>(?: [a-z-]+=\S+)*)\]"
)


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
        return dict(self.options).get(name)


@dataclass(frozen=True)
class Entry:
    """One phrase of a list: its meaning, its pattern and where it stands (file and line)."""

    meaning: Meaning
    pattern: Pattern
    place: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled phrase; most are never needed in a run, so it is made on first use."""
        return re.compile(self.pattern.regex)


Wanted: TypeAlias = tuple[int, Entry]
"""A phrase, and a bit for each set of words of which a text that holds it has one."""


@dataclass(frozen=True)
class Lexicon:
    """The phrases of one language, found by their first word.

    `offers` says for which sets of words a word stands: a bit a set, as the phrases want them. So
    one comparison of two numbers tells whether a text can hold a phrase.
    """

    language: str
    by_first_word: dict[str, list[Wanted]] = field(default_factory=dict)
    offers: dict[str, int] = field(default_factory=dict)

    def narrowed(self, words: frozenset[str]) -> Lexicon:
        """Return the phrases that a text of these words can hold, as a smaller lexicon."""
        offered, known = self._offered(words), self.by_first_word
        kept = {w: _satisfied(known[w], offered) for w in words & known.keys()}
        offers = {w: self.offers[w] for w in words & self.offers.keys()}
        return Lexicon(self.language, {w: e for w, e in kept.items() if e}, offers)

    def possible(self, words: frozenset[str]) -> dict[str, list[Entry]]:
        """Return the phrases that a text of these words can hold, by their first word."""
        offered, known = self._offered(words), self.by_first_word
        return {
            word: [entry for wants, entry in known[word] if wants & offered == wants]
            for word in words & known.keys()
        }

    def _offered(self, words: frozenset[str]) -> int:
        offers = self.offers
        offered = 0
        for word in words & offers.keys():
            offered |= offers[word]
        return offered

    def entries(self) -> Iterator[Entry]:
        """Yield each phrase once."""
        seen: set[int] = set()
        for entries in self.by_first_word.values():
            for _, entry in entries:
                if id(entry) not in seen:
                    seen.add(id(entry))
                    yield entry


def _satisfied(wanted: Iterable[Wanted], offered: int) -> list[Wanted]:
    return [each for each in wanted if each[0] & offered == each[0]]


@once
def load_lexicon(language: str) -> Lexicon:
    """Read the word lists of a language (ISO 639-1).

    Raises `DataError` where a list is broken or there is none for the language.
    """
    folder = data_folder("grammars") / language
    files = sorted(folder.glob("*.txt"))
    if not files:
        raise DataError(f"there are no word lists for {language!r}", where=str(folder))
    lexicon = Lexicon(language)
    bits: dict[frozenset[str], int] = {}
    for path in files:
        for entry in _read(path):
            wants = _bits(entry.pattern, bits)
            for word in entry.pattern.first_words:
                lexicon.by_first_word.setdefault(word, []).append((wants, entry))
    for need, bit in bits.items():
        for word in need:
            lexicon.offers[word] = lexicon.offers.get(word, 0) | bit
    return lexicon


def _bits(pattern: Pattern, bits: dict[frozenset[str], int]) -> int:
    """Return what a phrase needs beside its first word, with a new bit for each new set."""
    wants = 0
    for need in pattern.needs:
        if not need >= pattern.first_words:
            wants |= bits.setdefault(need, 1 << len(bits))
    return wants


def _read(path: Path) -> Iterator[Entry]:
    meaning: Meaning | None = None
    macros: dict[str, str] = {}
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.split(" #")[0].strip() if not raw.startswith("#") else ""
        place = f"{path.parent.name}/{path.name}:{number}"
        if not line:
            continue
        if line.startswith("["):
            meaning = _header(line, place)
        elif line.startswith("{") and "=" in line.split("}")[1][:3]:
            name, _, body = line.partition("=")
            macros[name.strip()] = body.strip()
        elif meaning is None:
            raise DataError("a phrase stands above the first header", where=place)
        else:
            yield _entry(meaning, _expand(line, macros), place)


def _expand(line: str, macros: dict[str, str]) -> str:
    for _ in range(3):
        for name, body in macros.items():
            line = line.replace(name, f"({body})")
    return line


def _entry(meaning: Meaning, phrase: str, place: str) -> Entry:
    try:
        return Entry(meaning, parse_phrase(phrase), place)
    except PhraseError as error:
        raise DataError(str(error), where=place, hint="docs/grammar.md has the notation") from error


def _header(line: str, place: str) -> Meaning:
    match = _HEADER.fullmatch(line)
    if match is None:
        raise DataError(
            f"{line!r} is no header", where=place, hint="docs/grammar.md has the notation"
        )
    options = tuple(
        (name, value) for name, _, value in (o.partition("=") for o in match["options"].split())
    )
    return Meaning(match["kind"], match["value"].strip(), options)
