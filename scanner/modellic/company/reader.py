"""Reading values of a TOML document one by one, and gathering what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar

from modellic.company.faults import Fault
from modellic.company.keys import keys_of

Path: TypeAlias = tuple[str | int, ...]
"""A key's path: names, and the 0-based places in lists."""
_Choice = TypeVar("_Choice", bound=StrEnum)
_Known = TypeVar("_Known")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_MODEL = re.compile(r"[^\s@]+(?:@\S+)?")
_LONGEST = 200
_SHOWN = 60


class Reader:
    """Reads values and notes each fault in `faults` with its key and its line.

    `prefix` is the path of the table that is read, where that is not the whole document.
    """

    def __init__(self, text: str, prefix: tuple[str, ...] = ()) -> None:
        self.faults: list[Fault] = []
        self._text = text
        self._prefix = prefix
        self._lines: Mapping[Path, int] | None = None

    def fault(self, path: Path, what: str, expected: str = "") -> None:
        """Note that the value at `path` is wrong."""
        self.faults.append(Fault(what, expected, self.dotted(path), self.line(path)))

    def dotted(self, path: Path) -> str:
        """Return a path as it would be written in TOML, list places in brackets from 0."""
        return dotted(path)

    def table(self, path: Path, value: object, table: str) -> Mapping[str, Any]:
        """Return a table whose keys are known; `table` names it in `KEYS`."""
        found = self.free_table(path, value)
        known = keys_of(table)
        for name in found:
            if name not in known:
                self.fault((*path, name), "unknown key", suggestion(name, known))
        return {name: entry for name, entry in found.items() if name in known}

    def free_table(self, path: Path, value: object) -> Mapping[str, Any]:
        """Return a table whose keys the company chooses."""
        if isinstance(value, dict):
            return value
        self.fault(path, f"{shown(value)} is no table", "expected a table")
        return {}

    def name(self, path: Path, value: object) -> str | None:
        """Return a name that can be shown anywhere: printable, on one line, not too long."""
        if not isinstance(value, str):
            self.fault(path, f"{shown(value)} is no text", "expected text in quotes")
        elif not value.strip() or not value.isprintable() or len(value) > _LONGEST:
            expected = f"expected 1 to {_LONGEST} printable characters"
            self.fault(path, f"{shown(value)} is no name", expected)
        else:
            return value
        return None

    def models(self, path: Path, value: object) -> tuple[str, ...]:
        """Return model ids or globs."""
        return tuple(self._models(path, value))

    def choices(self, path: Path, value: object, kind: type[_Choice]) -> frozenset[_Choice]:
        """Return the words of `kind` that a list names."""
        return self.words(path, value, {str(member): member for member in kind})

    def words(self, path: Path, value: object, known: Mapping[str, _Known]) -> frozenset[_Known]:
        """Return what the words of a list stand for."""
        found = (self._word(at, word, known) for at, word in self.texts(path, value))
        return frozenset(word for word in found if word is not None)

    def word(self, path: Path, value: object, known: Mapping[str, _Known]) -> _Known | None:
        """Return what one word stands for."""
        if isinstance(value, str):
            return self._word(path, value, known)
        self.fault(path, f"{shown(value)} is no text", "expected text in quotes")
        return None

    def _word(self, at: Path, word: str, known: Mapping[str, _Known]) -> _Known | None:
        if word not in known:
            self.fault(at, f"{shown(word)} is not known", suggestion(word, known))
        return known.get(word)

    def _models(self, path: Path, value: object) -> Iterator[str]:
        for at, model in self.texts(path, value):
            fine = _MODEL.fullmatch(model) and model.isprintable() and len(model) <= _LONGEST
            if fine and "://" not in model:
                yield model
            else:
                expected = 'expected an id or a glob: "org/name", "org/*"'
                self.fault(at, f"{shown(model)} is no model", expected)

    def texts(self, path: Path, value: object) -> Iterator[tuple[Path, str]]:
        """Yield the texts of a list with their paths."""
        if not isinstance(value, list):
            self.fault(path, f"{shown(value)} is no list", 'expected such as ["one", "two"]')
            return
        for place, entry in enumerate(value):
            if isinstance(entry, str):
                yield (*path, place), entry
            else:
                self.fault((*path, place), f"{shown(entry)} is no text", "expected text in quotes")

    def line(self, path: Path) -> int | None:
        """Return the line of a key, or of the nearest table around it; the first is 1."""
        if self._lines is None:
            from modellic.company.lines import key_lines  # only an error needs it

            self._lines = key_lines(self._text)
        whole = (*self._prefix, *path)
        nearest = (whole[:length] for length in range(len(whole), 0, -1))
        return next((self._lines[at] for at in nearest if at in self._lines), None)


def dotted(path: Path) -> str:
    """Return a path as it would be written in TOML, list places in brackets from 0."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{_quoted(part)}" for part in path)
    return "".join(parts).removeprefix(".")


def _quoted(name: str) -> str:
    return name if _BARE.fullmatch(name) else shown(name)


def shown(value: object) -> str:
    """Write a value for a message: short, with every control character escaped."""
    kinds = {dict: "a table", list: "a list", bool: "true or false"}
    for kind, words in kinds.items():
        if isinstance(value, kind):
            return words
    if isinstance(value, int) and value.bit_length() > _SHOWN:
        return "a huge number"
    if not isinstance(value, str):
        return str(value)[:_SHOWN]
    return ascii(value[:_SHOWN]) if not value.isprintable() else repr(value[:_SHOWN])


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return the known word that may have been meant, or all that are known."""
    from difflib import get_close_matches  # only an error needs it

    words = tuple(str(entry) for entry in known)
    close = get_close_matches(word, words, n=1)
    return f"did you mean {close[0]!r}?" if close else f"expected one of {', '.join(words)}"
