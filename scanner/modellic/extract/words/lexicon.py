"""The word lists of grammars/, compiled: which words stand for which token.

A list is a text file. A header in brackets names the token that the phrases below it stand for;
every other line is one phrase. docs/grammar.md is the reference of the notation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from modellic.errors import DataError
from modellic.extract.words.language import respelled
from modellic.extract.words.parting import PhraseError
from modellic.extract.words.pattern import Pattern
from modellic.extract.words.phrase_index import PhraseIndex
from modellic.extract.words.phrases import parse_phrase
from modellic.extract.words.pieces import NOTHING
from modellic.extract.words.units import Units
from modellic.parallel import once
from modellic.resources import data_folder
from modellic.rules import Span

_HEADER = re.compile(
    r"\[(?P<kind>[A-Z_]+|[a-z-]+)(?P<value>[^\]=]*?)(?P<options>(?: [a-z-]+=\S+)*)\]"
)

_MACRO = re.compile(r"\{[^{}]+\}")
_DEEDS = ("must", "must-not", "says")
_BESIDE = {
    "PLAIN": "figure",
    "DOUBT": "figure",
    "ON": "figure",
    "ACTIVITY": "quotation",
    "MEANS": "quotation",
    "CELL": "row",
    "NEEDS": "row",
    "VERB": "order",
    "HINT": "hint",
    "THEME": "theme",
    "TOPIC": "title",
    "SUMMARY": "title",
    "BUYS": "title",
}
"""Kinds that tell something only in a sentence with a figure, a quotation or an order, in a table,
in a title, or where nothing else tells what a figure is for."""
_LATIN = frozenset(("de", "en", "fr"))
"""Languages whose words no ideograph stands beside."""


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


@once
def load_lexicon(language: str) -> Lexicon:
    """Read the word lists of a language (ISO 639-1).

    With `+ascii` or `+swiss` behind the code they are those of a text that spells its words so:
    "fuer", "gewaehren". Raises `DataError` where a list is broken or the language has none.
    """
    code, _, spelling = language.partition("+")
    folder = data_folder("grammars") / code
    files = sorted(folder.glob("*.txt"))
    if not files:
        raise DataError(f"there are no word lists for {code!r}", where=str(folder))
    shared: dict[str, str] = {}
    entries = [entry for path in files for entry in _read(path, shared, spelling=spelling)]
    heads = (e.pattern.first_words for e in entries if e.meaning.kind == "COMPOUND")
    told = tuple(e for e in entries if e.meaning.kind != "COMPOUND")
    return Lexicon(code, told, _indexed(told, code), NOTHING.union(*heads), spelling)


def _indexed(entries: Iterable[Entry], language: str) -> dict[str, PhraseIndex]:
    """Return indexes of phrases by what must be in a sentence that they tell something in."""
    kinds: dict[str, dict[int, Pattern]] = {}
    for number, entry in enumerate(entries):
        kinds.setdefault(_BESIDE.get(entry.meaning.kind, ""), {})[number] = entry.pattern
    return {kind: PhraseIndex.of(patterns, language) for kind, patterns in kinds.items()}


def _read(path: Path, shared: dict[str, str], *, spelling: str) -> Iterator[Entry]:
    """Yield the phrases of a list. The macros of one whose name begins with `_` go into `shared`.

    Such a list sorts before all others of its folder, which may use them.
    """
    meaning: Meaning | None = None
    macros = shared if path.name.startswith("_") else dict(shared)
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
            phrase = _expand(line, macros) if "{" in line else line
            yield _entry(meaning, respelled(phrase, spelling) if spelling else phrase, place)


def _expand(line: str, macros: dict[str, str]) -> str:
    for _ in range(3):
        for name in _MACRO.findall(line):
            line = line.replace(name, f"({macros[name]})" if name in macros else name)
    return line


def _entry(meaning: Meaning, phrase: str, place: str) -> Entry:
    try:
        latin = place.split("/", maxsplit=1)[0] in _LATIN
        return Entry(meaning, parse_phrase(phrase, latin=latin), place)
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
