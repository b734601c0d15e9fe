"""TOML as a tree with places, which `tomllib` does not tell. Broken lines are passed over.

https://toml.io/en/v1.0.0; only strings matter, so numbers, dates and booleans are plain words.
"""

from __future__ import annotations

import re
import tomllib
from itertools import islice
from typing import Final

from modellic.references.mentions import Lines
from modellic.references.nodes import Leaf, Mapping, Node, Sequence

_KEY_PART = r"""(?:[A-Za-z0-9_\-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_KEY = re.compile(rf"{_KEY_PART}(?:[ \t]*\.[ \t]*{_KEY_PART})*")
_PART = re.compile(_KEY_PART)
_HEADER = re.compile(r"\[\[?[ \t]*(?P<key>[^\n\]]+?)[ \t]*\]\]?")
_STRING: Final = re.compile(
    r'"""(?P<a>(?:[^\\]|\\.)*?)"""|\'\'\'(?P<b>.*?)\'\'\'|"(?P<c>(?:[^"\\\n]|\\.)*)"|\'(?P<d>[^\'\n]*)\'',
    re.DOTALL,
)
_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)+")
_SPACE = re.compile(r"[ \t]*")
_WORD = re.compile(r"[^\s,\]}#]+")
_REST = re.compile(r"[^\n]*")
_MAX_NESTING = 50
_LONG_KEY = re.compile(rf"(?:[\w\-\"']{{1,80}}[ \t]*\.[ \t]*){{{_MAX_NESTING}}}")


def read_toml(text: str) -> tuple[list[Node], str | None]:
    """Return the one table of a text, and what is wrong with it, if anything."""
    return [_Reader(text).table()], _fault(text)


def _fault(text: str) -> str | None:
    if _LONG_KEY.search(text):  # `tomllib` takes a time that is the square of the parts
        return "nested too deeply"
    try:
        tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return str(error) or "nested too deeply"
    return None


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._lines = Lines(text)

    def table(self) -> Mapping:
        root = Mapping()
        here = root
        while self._skip(_BLANK) < len(self._text):
            if header := _HEADER.match(self._text, self._at):
                self._at = header.end()
                here = self._inner(root, header["key"], header.start("key"))
            elif key := _KEY.match(self._text, self._at):
                self._at = key.end()
                self._pair(here, key, 0)
            self._skip(_REST)
        return root

    def _pair(self, table: Mapping, key: re.Match[str], depth: int) -> None:
        self._skip(_SPACE)
        if not self._text.startswith("=", self._at):
            return
        self._at += 1
        self._skip(_SPACE)
        *outer, last = self._parts(key[0], key.start())
        for part in outer:
            inner = Mapping()
            table.entries.append((part, inner))
            table = inner
        table.entries.append((last, self._value(depth)))

    def _inner(self, root: Mapping, key: str, at: int) -> Mapping:
        table = root
        for part in self._parts(key, at):
            inner = Mapping()
            table.entries.append((part, inner))
            table = inner
        return table

    def _parts(self, key: str, at: int) -> list[Leaf]:
        parts = []
        for found in islice(_PART.finditer(key), _MAX_NESTING):
            line, column = self._lines.place(at + found.start())
            quoted = found[0][0] in "\"'"
            parts.append(Leaf(found[0][1:-1] if quoted else found[0], line, column + quoted))
        return parts or [Leaf(key, *self._lines.place(at))]

    def _value(self, depth: int) -> Node:
        start = self._text[self._at : self._at + 1]
        if start in ("[", "{") and depth < _MAX_NESTING:
            self._at += 1
            return self._array(depth) if start == "[" else self._inline(depth)
        if found := _STRING.match(self._text, self._at):
            self._at = found.end()
            name = found.lastgroup or "d"
            place = self._lines.place(found.start(name))
            raw = found[name] if name in "ab" and "\n" in found[name] else None
            return Leaf(_unescaped(found[name]), *place, raw=raw, raw_line=place[0])
        line, column = self._lines.place(self._at)
        word = _WORD.match(self._text, self._at)
        self._at = word.end() if word else self._at
        return Leaf(word[0] if word else "", line, column)

    def _array(self, depth: int) -> Sequence:
        array = Sequence()
        while self._skip(_BLANK) < len(self._text) and self._text[self._at] != "]":
            before = self._at
            array.items.append(self._value(depth + 1))
            self._skip(_BLANK)
            self._at += self._text.startswith(",", self._at)
            if self._at == before:
                self._at += 1
        self._at += 1
        return array

    def _inline(self, depth: int) -> Mapping:
        table = Mapping()
        while self._skip(_BLANK) < len(self._text) and self._text[self._at] != "}":
            before = self._at
            if key := _KEY.match(self._text, self._at):
                self._at = key.end()
                self._pair(table, key, depth + 1)
            self._skip(_BLANK)
            self._at += self._text.startswith(",", self._at)
            if self._at == before:
                self._at += 1
        self._at += 1
        return table

    def _skip(self, pattern: re.Pattern[str]) -> int:
        if found := pattern.match(self._text, self._at):
            self._at = found.end()
        return self._at


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: {"n": "\n", "t": "\t"}.get(found[1], found[1]), text)
