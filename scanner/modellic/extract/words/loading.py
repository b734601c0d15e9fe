"""The lexicon of a language: its word lists, read once, with an index of their phrases."""

from __future__ import annotations

from collections.abc import Iterable

from modellic.errors import DataError
from modellic.extract.words.lexicon import Entry, Lexicon
from modellic.extract.words.pattern import Pattern
from modellic.extract.words.phrase_index import PhraseIndex
from modellic.extract.words.pieces import NOTHING
from modellic.extract.words.ready_lists import ready
from modellic.extract.words.word_lists import lists_of, read_lists
from modellic.parallel import once
from modellic.resources import data_folder

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


@once
def load_lexicon(language: str) -> Lexicon:
    """Read the word lists of a language (ISO 639-1).

    With `+ascii` or `+swiss` behind the code they are those of a text that spells its words so:
    "fuer", "gewaehren". Raises `DataError` where a list is broken or the language has none.
    """
    code, _, spelling = language.partition("+")
    folder = data_folder("grammars") / code
    lists = lists_of(folder)
    if not lists:
        raise DataError(f"there are no word lists for {code!r}", where=str(folder))
    entries = None if spelling else ready(lists)
    if entries is None:
        entries = list(read_lists(lists, spelling))
    heads = (e.pattern.first_words for e in entries if e.meaning.kind == "COMPOUND")
    told = tuple(e for e in entries if e.meaning.kind != "COMPOUND")
    return Lexicon(code, told, _indexed(told, code), NOTHING.union(*heads), spelling)


def _indexed(entries: Iterable[Entry], language: str) -> dict[str, PhraseIndex]:
    """Return indexes of phrases by what must be in a sentence that they tell something in."""
    kinds: dict[str, dict[int, Pattern]] = {}
    for number, entry in enumerate(entries):
        kinds.setdefault(_BESIDE.get(entry.meaning.kind, ""), {})[number] = entry.pattern
    return {kind: PhraseIndex.of(patterns, language) for kind, patterns in kinds.items()}
