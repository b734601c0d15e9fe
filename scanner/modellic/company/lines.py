"""On which line each key of a TOML document stands.

The standard library's tomllib gives values without places. This finds the places, in one pass
over the tokens of a document that tomllib has already accepted (https://toml.io/en/v1.0.0), and
only when there is an error to report.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""A key's path: names, and the 0-based places in lists."""

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*"
    r"|[\[\]{},=\n]"
    r"|[^\s\"'\#\[\]{},=]+",
    re.DOTALL,
)
_ENDS_OF_VALUE = frozenset({",", "]", "}", "\n", ""})


def key_lines(document: str) -> Mapping[Path, int]:
    """Return the 1-based line of every key and list entry of a valid TOML document."""
    index = _Index(document)
    with suppress(RecursionError):  # nested beyond sense: the lines found so far must do
        index.read()
    return index.lines


def repeated_keys(document: str) -> list[tuple[Path, int, int]]:
    """Return the keys and tables that stand twice: each with the line of the first, and its own.

    Unlike `key_lines` for a document that tomllib refused, up to where it stopped.
    """
    index = _Index(document)
    with suppress(RecursionError, ValueError):
        index.read()
    return index.repeated


def _tokens(document: str) -> Iterator[tuple[str, int]]:
    line = 1
    for match in _TOKEN.finditer(document):
        token = match[0]
        if not token.startswith("#"):
            yield token, line
        line += token.count("\n")


class _Index:
    def __init__(self, document: str) -> None:
        self.lines: dict[Path, int] = {}
        self.repeated: list[tuple[Path, int, int]] = []
        self._stated: dict[Path, int] = {}
        """Keys and tables by themselves; `lines` has those, too, that only hold others."""
        self._tokens = [*_tokens(document), ("", 0)]
        self._at = 0
        self._lists: dict[Path, int] = {}
        """How many tables a list of tables has so far."""

    def read(self) -> None:
        table: Path = ()
        while self._peek():
            if self._peek() == "\n":
                self._next()
            elif self._peek() == "[":
                table = self._header()
            else:
                self._assignment(table)

    def _peek(self) -> str:
        return self._tokens[self._at][0]

    def _next(self) -> str:
        token = self._peek()
        if token:
            self._at += 1
        return token

    def _skip_lines(self) -> None:
        while self._peek() == "\n":
            self._next()

    def _header(self) -> Path:
        line = self._tokens[self._at][1]
        brackets = 0
        while self._peek() == "[":
            self._next()
            brackets += 1
        path = self._inside_lists(self._key("]"))
        if brackets == 2:
            place = self._lists[path] = self._lists.get(path, -1) + 1
            self.lines.setdefault(path, line)
            path = (*path, place)
        self._record(path, line)
        for _ in range(brackets):
            self._next()
        return path

    def _inside_lists(self, key: tuple[str, ...]) -> Path:
        """Put the place of the current table after each name of a list of tables but the last."""
        path: Path = ()
        for name in key[:-1]:
            path = (*path, name)
            if path in self._lists:
                path = (*path, self._lists[path])
        return (*path, key[-1])

    def _key(self, end: str) -> tuple[str, ...]:
        names: list[str] = []
        while self._peek() not in {end, ""}:
            token = self._next()
            if token[0] in "\"'":
                names.append(tomllib.loads(f"key = {token}")["key"])
            else:
                names += filter(None, token.split("."))
        return tuple(names)

    def _assignment(self, table: Path) -> None:
        line = self._tokens[self._at][1]
        path = (*table, *self._key("="))
        self._next()
        self._record(path, line)
        self._value(path)

    def _value(self, path: Path) -> None:
        opening = self._peek()
        if opening == "[":
            self._list(path)
        elif opening == "{":
            self._inline_table(path)
        else:
            while self._peek() not in _ENDS_OF_VALUE:
                self._next()

    def _list(self, path: Path) -> None:
        self._next()
        self._skip_lines()
        place = 0
        while self._peek() not in {"]", ""}:
            entry = (*path, place)
            self._record(entry, self._tokens[self._at][1])
            self._value(entry)
            place += self._separator()
        self._next()

    def _inline_table(self, path: Path) -> None:
        self._next()
        self._skip_lines()
        while self._peek() not in {"}", ""}:
            self._assignment(path)
            self._separator()
        self._next()

    def _separator(self) -> int:
        self._skip_lines()
        if self._peek() != ",":
            return 0
        self._next()
        self._skip_lines()
        return 1

    def _record(self, path: Path, line: int) -> None:
        if path in self._stated:
            self.repeated.append((path, self._stated[path], line))
        self._stated.setdefault(path, line)
        for length in range(1, len(path) + 1):
            self.lines.setdefault(path[:length], line)
