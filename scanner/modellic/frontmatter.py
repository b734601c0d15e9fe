"""The YAML block at the start of a model card, read as events: values as written, with their lines.

The block is hostile input. Events of the parser are walked without building anything but the few
wanted keys, so that an alias cannot multiply, a tag cannot construct, and depth costs nothing. A
word stays as written: `license: no` is the word "no" here, where YAML 1.1 says false.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import yaml
from yaml import events

from modellic.text import Text

MAX_BLOCK = 1024 * 1024
"""Bound of a front matter in code points: some 0.1 s of parsing."""
MAX_NODES = 10_000
"""Bound of the entries of all wanted keys together."""
MAX_DEPTH = 8
"""Bound of the nesting inside a wanted key."""
MAX_SKIPPED_DEPTH = 1000
"""Bound of the nesting anywhere. libyaml has the same; without it the parser slows with depth."""

# As the hub's client reads it: white space may come first, the fences stand on lines of their own.
_OPEN = re.compile(r"\ufeff?\s*---[ \t]*(?=\r|\n)")
_CLOSE = re.compile(r"(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|\Z)")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})  # YAML 1.1, https://yaml.org/type/null.html


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value as written, and its 1-based line in the file."""

    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list and its 1-based line; nulls are left out."""

    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """A mapping with its entries in order, and its 1-based line."""

    entries: tuple[Entry, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Unread:
    """A value that was not read, and why (`what` follows "is")."""

    what: str
    line: int


Node: TypeAlias = Scalar | Sequence | Mapping | Unread


@dataclass(frozen=True, slots=True)
class Entry:
    """A key, its 1-based line, and its value; None where that is null."""

    key: str
    line: int
    node: Node | None


class FrontMatterError(Exception):
    """The block is no YAML mapping: what is wrong, and in which line of the file."""

    def __init__(self, what: str, line: int) -> None:
        super().__init__(what)
        self.what = what
        self.line = line


def locate(text: Text) -> tuple[int, int] | None:
    """Return the span between the fences; None where the text does not start with front matter."""
    opening = _OPEN.match(text.source)
    closing = _CLOSE.search(text.source, opening.end()) if opening else None
    return (opening.end(), closing.start()) if opening and closing else None


def parse(text: Text, span: tuple[int, int], wanted: Collection[str]) -> list[Entry]:
    """Return the top-level entries in order; those that are not `wanted` without their values.

    Raises `FrontMatterError`.
    """
    first = text.line(span[0])
    if span[1] - span[0] > MAX_BLOCK:
        raise FrontMatterError(f"the front matter is longer than {MAX_BLOCK} characters", first)
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        stream = iter(yaml.parse(text.quote(span), Loader=loader))
        return _Walk(stream, first, frozenset(wanted)).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = error.problem or error.context or "syntax error"
        raise FrontMatterError(f"not YAML: {what}", first + (mark.line if mark else 0)) from error
    # The pure Python parser lets a bad escape through as one of the latter.
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        raise FrontMatterError("not YAML: a character that YAML does not allow", first) from error


class _Walk:
    """One walk over the events of a block."""

    def __init__(self, stream: Iterator[events.Event], first: int, wanted: frozenset[str]) -> None:
        self._stream = stream
        self._first = first
        self._wanted = wanted
        self._nodes = 0

    def document(self) -> list[Entry]:
        entries: list[Entry] = []
        for event in self._stream:
            if isinstance(event, events.DocumentStartEvent):
                if entries:
                    raise FrontMatterError("more than one YAML document", self._line(event))
                entries = list(self._root(next(self._stream)))
        return entries

    def _root(self, event: events.Event) -> Iterator[Entry]:
        if _is_null(event):
            return
        if not isinstance(event, events.MappingStartEvent):
            raise FrontMatterError("not a YAML mapping of keys and values", self._line(event))
        yield from self._entries(0)

    def _entries(self, depth: int) -> Iterator[Entry]:
        while not isinstance(event := next(self._stream), events.MappingEndEvent):
            line = self._line(event)
            key = event.value if isinstance(event, events.ScalarEvent) else None
            if key is None:
                self._skip(event)
            value = next(self._stream)
            if key is None or (depth == 0 and key not in self._wanted):
                self._skip(value)
                yield Entry(key or "", line, None)
            else:
                yield Entry(key, line, self._node(value, depth + 1))

    def _node(self, event: events.Event, depth: int) -> Node | None:
        self._nodes += 1
        if isinstance(event, events.ScalarEvent):
            return None if _is_null(event) else Scalar(event.value, self._line(event))
        if isinstance(event, events.AliasEvent):
            return Unread("a YAML alias", self._line(event))
        if depth > MAX_DEPTH or self._nodes > MAX_NODES:
            self._skip(event)
            return Unread("too long or nested too deep", self._line(event))
        if isinstance(event, events.MappingStartEvent):
            return Mapping(tuple(self._entries(depth)), self._line(event))
        return Sequence(tuple(self._items(depth)), self._line(event))

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self._stream), events.SequenceEndEvent):
            if self._nodes > MAX_NODES:
                self._skip(event)
                continue
            if (node := self._node(event, depth + 1)) is not None:
                yield node
            if self._nodes > MAX_NODES:
                yield Unread("too long", self._line(event))

    def _skip(self, event: events.Event) -> None:
        depth = 0
        while True:
            if isinstance(event, events.CollectionStartEvent):
                depth += 1
            elif isinstance(event, events.CollectionEndEvent):
                depth -= 1
            if depth == 0:
                return
            if depth > MAX_SKIPPED_DEPTH:
                raise FrontMatterError("nested too deep", self._line(event))
            event = next(self._stream)

    def _line(self, event: events.Event) -> int:
        # The block starts with the end of the line that opens it, so that line 0 is that line.
        return self._first + (event.start_mark.line if event.start_mark else 0)


def _is_null(event: events.Event) -> bool:
    return isinstance(event, events.ScalarEvent) and event.implicit[0] and event.value in _NULLS
