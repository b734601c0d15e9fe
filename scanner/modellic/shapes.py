"""Regular expressions with words of a language in them, which stand in grammars/shapes.txt.

They tell the shape of a text where no word list can: where its sentences end, which of its lines
are titles, what stands around a term. docs/grammar.md is the reference of the notation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property

from modellic.branches import branched
from modellic.errors import DataError
from modellic.resources import data_folder

_FILE = "shapes.txt"
_HEADER = re.compile(r"\[([A-Z_]+)\]")
_NAME = re.compile(r"\{(?P<name>[A-Z_]+)(?P<how>\^|<!|<=|<)?\}")
_BETWEEN = " | "
_LATIN = re.compile(r"[*A-Za-z\u00c0-\u024f]")
_END = r"\b"
_NOTATION = {"(": "(?:", ")": ")", "|": "|", "?": "?", "*": r"\w*", " ": r"\s"}
_LAST = 100
"""Characters that are looked at where a text is to end with some words."""


class Shape:
    """A regular expression in which `{NAME}` stands for any of the words below a header.

    `{NAME^}` stands for the words in capitals, `{NAME<}` for the place right behind one; behind two
    more characters, such as a full stop and a blank, `{NAME<=}` for the place behind one and
    `{NAME<!}` for that behind none. The lists are read when the expression is first used.
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        """Take the expression and the flags of `re`."""
        self._source = source
        self._flags = flags

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression. Raises `DataError` where it names no header."""
        return re.compile(_NAME.sub(_named, self._source), self._flags)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Find the first match between two offsets."""
        return self.pattern.search(text, start, len(text) if end is None else end)

    def ends(self, text: str) -> bool:
        """Say whether an expression that closes with `$` matches the last characters of a text."""
        return self.pattern.search(text, max(0, len(text) - _LAST)) is not None

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Match what begins at an offset."""
        return self.pattern.match(text, start)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Match all that stands between two offsets."""
        return self.pattern.fullmatch(text, start, len(text) if end is None else end)

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """Yield all matches between two offsets."""
        return self.pattern.finditer(text, start, len(text) if end is None else end)

    def sub(self, new: str, text: str) -> str:
        """Replace all matches."""
        return self.pattern.sub(new, text)


def _named(mark: re.Match[str]) -> str:
    """Return the expression for any of the words below a header."""
    if mark["name"] not in _shapes():
        raise DataError(f"no words stand below [{mark['name']}]", where=_FILE)
    return _spelled_out(mark["name"], mark["how"])


@cache
def _spelled_out(name: str, how: str | None) -> str:
    words = _shapes()[name]
    match how:
        case "<":
            return _any(f"(?<={word})" for word in words)
        case "<!":
            return "".join(f"(?<!{word}..)" for word in words)
        case "<=":
            return _any(f"(?<= {word}..)" for word in words)
        case "^":
            return _any_word(word.upper() for word in words)
        case _:
            return _any_word(words)


def _any(expressions: Iterable[str]) -> str:
    return f"(?:{'|'.join(expressions)})"


def _any_word(words: Iterable[str]) -> str:
    """Return the expression for any of some words, those that begin and end alike together.

    So `re` tells at once where none can begin; where the end of a word must stand before them, it
    has to be told with which letters they do.
    """
    alike: dict[tuple[str, str], list[str]] = {}
    for word in words:
        begin, bare, end = _ends(word)
        alike.setdefault((begin, end), []).append(bare)
    return _any(
        begin + branched(bare, guarded=bool(begin)) + end for (begin, end), bare in alike.items()
    )


@cache
def _shapes() -> dict[str, tuple[str, ...]]:
    """Return the words below each header."""
    found: dict[str, tuple[str, ...]] = {}
    name = ""
    for number, raw in enumerate(
        (data_folder("grammars") / _FILE).read_text(encoding="utf-8").splitlines(), 1
    ):
        line = raw.strip()
        if header := _HEADER.fullmatch(line):
            name = header[1]
            if name in found:
                raise DataError(f"[{name}] stands twice", where=f"{_FILE}:{number}")
        elif line.startswith("[") or (line and not line.startswith("#") and not name):
            raise DataError(f"{line!r} is no header", where=f"{_FILE}:{number}")
        elif line and not line.startswith("#"):
            found[name] = (*found.get(name, ()), *line.split(_BETWEEN))
    return found


def _ends(word: str) -> tuple[str, str, str]:
    """Return a word or phrase of the lists with what must hold at its ends.

    It begins and ends where a word does, unless a hyphen stands there. Scripts that put no blanks
    between words know no such ends.
    """
    bare = word.removeprefix("-").removesuffix("-")
    begins = not word.startswith("-") and _LATIN.match(bare.lstrip("("))
    ends = not word.endswith("-") and _LATIN.match(bare.rstrip(")?*")[-1:])
    return _END if begins else "", bare, _END if ends else ""


def spelled(words: str) -> str:
    """Return the expression for some words, with the blanks before and behind them."""
    bare = words.strip(" ")
    begin, word, end = _ends(bare) if bare else ("", "", "")
    before = r"\s" * words.startswith(" ")
    behind = r"\s" * (bool(bare) and words.endswith(" "))
    made = "".join(_NOTATION.get(char, re.escape(char)) for char in word)
    return f"{before}{begin}{made}{end}{behind}"


def headers() -> tuple[str, ...]:
    """Return the names of all lists."""
    return tuple(_shapes())
