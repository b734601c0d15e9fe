"""The word lists of grammars/: a text file each.

A header in brackets names the token that the phrases below it stand for; every other line is one
phrase. docs/grammar.md is the reference of the notation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from modellic.errors import DataError
from modellic.extract.words.language import respelled
from modellic.extract.words.lexicon import Entry, Meaning
from modellic.extract.words.parting import PhraseError
from modellic.extract.words.phrases import parse_phrase

_HEADER = re.compile(
    r"\[(?P<kind>[A-Z_]+|[a-z-]+)(?P<value>[^\]=]*?)(?P<options>(?: [a-z-]+=\S+)*)\]"
)
_MACRO = re.compile(r"\{[^{}]+\}")
_LATIN = frozenset(("de", "en", "fr"))
"""Languages whose words no ideograph stands beside."""


def lists_of(folder: Path) -> list[Path]:
    """Return the word lists of a language, which have a folder of their own, in their order."""
    return sorted(folder.glob("*.txt"))


def read_lists(lists: Sequence[Path], spelling: str = "") -> Iterator[Entry]:
    """Yield the phrases of some lists, as a text spells them that writes "ascii" or "swiss".

    Raises `DataError` where a list is broken.
    """
    shared: dict[str, str] = {}
    for path in lists:
        yield from _read(path, shared, spelling=spelling)


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
