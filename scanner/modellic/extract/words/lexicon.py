"""The word lists of grammars/, compiled: which words stand for which token.

A list is a text file. A header in brackets names the token that the phrases below it stand for;
every other line is one phrase. docs/grammar.md is the reference of the notation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from modellic.errors import DataError
from modellic.extract.words.language import common_words, respelled
from modellic.extract.words.phrases import Pattern, PhraseError, parse_phrase
from modellic.parallel import once
from modellic.resources import data_folder

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
_COMMON = 1000
"""How often a common word of the language, or a mark, counts when the rarest of a phrase is looked
for."""


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

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled phrase; most are never needed in a run, so it is made on first use."""
        return re.compile(self.pattern.regex)

    @cached_property
    def token(self) -> str:
        """The type of the token that the phrase stands for."""
        return "DEED" if self.meaning.kind in _DEEDS else self.meaning.kind


Wanted: TypeAlias = tuple[int, int, Entry]
"""A bit for each set of words that a phrase needs, its number in the lists, and the phrase."""


@dataclass(eq=False)
class Lexicon:
    """The phrases of one language, found by the rarest of the words that they cannot do without.

    `offers` says for which sets of words a word stands: a bit a set, as the phrases want them
    (`every` has all). So one comparison of two numbers tells whether a text can hold a phrase.
    `phrases` are kept apart by what must be in the sentence that they tell something in: nothing
    (""), a "figure", or a "quotation". `spelling` is that of the texts that it is for.
    """

    language: str
    heads: frozenset[str] = frozenset()
    """Words that a longer one may end with, and then means what they mean: "Konzernumsatz"."""
    phrases: dict[str, dict[str, list[Wanted]]] = field(default_factory=dict)
    offers: dict[str, int] = field(default_factory=dict)
    every: int = 0
    spelling: str = ""

    def possible(self, words: frozenset[str], beside: Iterable[str] = ("",)) -> list[Entry]:
        """Return the phrases that a text of these words can hold, in the order of the lists.

        `beside` says which kinds of phrases are wanted.
        """
        lacking = self.every ^ self._offered(words)
        found = {
            number: entry
            for table in (self.phrases[kind] for kind in beside if kind in self.phrases)
            for word in words & table.keys()
            for bits, number, entry in table[word]
            if not bits & lacking
        }
        return [found[number] for number in sorted(found)]

    def _offered(self, words: frozenset[str]) -> int:
        offers = self.offers
        offered = 0
        for word in words & offers.keys():
            offered |= offers[word]
        return offered

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that a phrase names."""
        begins = (word for table in self.phrases.values() for word in table)
        return frozenset((*begins, *self.offers))

    def entries(self) -> list[Entry]:
        """Return each phrase once, in the order of the lists."""
        wanted = (w for table in self.phrases.values() for each in table.values() for w in each)
        found = {number: entry for _, number, entry in wanted}
        return [found[number] for number in sorted(found)]


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
    told = [e for e in entries if e.meaning.kind != "COMPOUND"]
    return _indexed(Lexicon(code, frozenset().union(*heads), spelling=spelling), told)


def _indexed(lexicon: Lexicon, entries: Sequence[Entry]) -> Lexicon:
    """Return a lexicon with phrases, each under the words of its rarest set."""
    language = lexicon.language
    needs = [_needs(e.pattern) for e in entries]
    weights = _weights(Counter(need for each in needs for need in each), language)
    wanted = [_by_rarity(each, weights) for each in needs]
    # What many phrases need has the lowest bits: a comparison of small numbers is quick.
    common = Counter(need for _, *others in wanted for need in others)
    bits = {need: 1 << at for at, (need, _) in enumerate(common.most_common())}
    for number, (entry, (rarest, *others)) in enumerate(zip(entries, wanted, strict=True)):
        wants = sum(bits[need] for need in others)
        table = lexicon.phrases.setdefault(_BESIDE.get(entry.meaning.kind, ""), {})
        for word in rarest:
            table.setdefault(word, []).append((wants, number, entry))
    for need, bit in bits.items():
        for word in need:
            lexicon.offers[word] = lexicon.offers.get(word, 0) | bit
    lexicon.every = (1 << len(bits)) - 1
    return lexicon


def _weights(sets: Mapping[frozenset[str], int], language: str) -> dict[frozenset[str], int]:
    """Return how common the words of each set are, in the lists and in the language."""
    uses: dict[str, int] = dict.fromkeys(common_words(language), _COMMON)
    for need, phrases in sets.items():
        for word in need:
            usual = 0 if word.isalnum() else _COMMON
            uses[word] = uses.get(word, usual) + phrases
    return {need: sum(map(uses.__getitem__, need)) for need in sets}


def _by_rarity(
    needs: set[frozenset[str]], weights: Mapping[frozenset[str], int]
) -> list[frozenset[str]]:
    """Return the sets of words of a phrase, the one whose words are used least first."""
    rarest = min(needs, key=weights.__getitem__)
    return [rarest, *(needs - {rarest})]


def _needs(pattern: Pattern) -> set[frozenset[str]]:
    """Return the sets of words of each of which a text that holds a phrase has one."""
    return {pattern.first_words, *pattern.needs}


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
