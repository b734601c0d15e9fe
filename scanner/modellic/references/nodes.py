"""YAML, TOML and JSON as one tree whose leaves know their place in the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

MAX_DEPTH: Final = 100
"""Deeper nesting is not followed."""
MAX_NODES: Final = 500_000
"""Bound of the leaves of one file; it bounds what an alias of YAML can multiply."""


@dataclass(slots=True)
class Leaf:
    """A scalar. `line` and `column` are those of its first character, counted from 1.

    `raw` is the source of a block of several lines, and `raw_line` the line on which it starts:
    folding would lose the lines of what stands in it.
    """

    text: str
    line: int
    column: int
    raw: str | None = None
    raw_line: int = 0
    folded: bool = False
    """The line ends of `raw` are spaces."""

    def command(self) -> str:
        """Return what a shell would get, with the lines as they are in the file."""
        if self.raw is None:
            return self.text
        return self.raw.replace("\n", "\\\n") if self.folded else self.raw


@dataclass(slots=True)
class Mapping:
    """Keys and values in the order of the file; a key may come twice."""

    entries: list[tuple[Leaf, Node]] = field(default_factory=list)
    _scalars: dict[str, str] | None = None
    _indexed: int = 0

    def text(self, *names: str) -> str | None:
        """Return the scalar behind the first of these keys that has one."""
        scalars = self._index()
        return next((scalars[name] for name in names if name in scalars), None)

    def _index(self) -> dict[str, str]:
        """A table may have very many keys, and is asked about for each of them."""
        if self._scalars is None or self._indexed != len(self.entries):
            self._scalars = {
                key.text: value.text
                for key, value in reversed(self.entries)
                if isinstance(value, Leaf)
            }
            self._indexed = len(self.entries)
        return self._scalars


@dataclass(slots=True)
class Sequence:
    """Items in the order of the file."""

    items: list[Node] = field(default_factory=list)


Node: TypeAlias = Leaf | Mapping | Sequence


class Builder:
    """Builds trees from events, without recursion; what lies deeper than `MAX_DEPTH` is dropped."""

    def __init__(self) -> None:
        self.roots: list[Node] = []
        self._stack: list[Mapping | Sequence] = []
        self._keys: list[Leaf | None] = []
        self._dropped = 0

    def open(self, node: Mapping | Sequence) -> None:
        """Begin a mapping or a sequence."""
        if len(self._stack) >= MAX_DEPTH:
            self._dropped += 1
            return
        self.add(node)
        self._stack.append(node)
        self._keys.append(None)

    def close(self) -> None:
        """End the innermost mapping or sequence."""
        if self._dropped:
            self._dropped -= 1
        elif self._stack:
            self._stack.pop()
            self._keys.pop()

    def add(self, node: Node) -> None:
        """Add a value, or the next key of a mapping."""
        if self._dropped:
            return
        if not self._stack:
            self.roots.append(node)
            return
        parent = self._stack[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
        elif (key := self._keys[-1]) is None:
            self._keys[-1] = node if isinstance(node, Leaf) else Leaf("", 1, 1)
        else:
            parent.entries.append((key, node))
            self._keys[-1] = None


def walk(roots: list[Node]) -> Iterator[tuple[tuple[str, ...], Node, Mapping | Sequence | None]]:
    """Yield keys from the root, node and parent of every node, in the order of the file.

    A node that aliases share is yielded once.
    """
    stack: list[tuple[tuple[str, ...], Node, Mapping | Sequence | None]] = [
        ((), root, None) for root in reversed(roots)
    ]
    seen: set[int] = set()
    while stack:
        keys, node, parent = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if len(seen) > MAX_NODES:
            return
        yield keys, node, parent
        if isinstance(node, Mapping):
            stack += [((*keys, k.text), v, node) for k, v in reversed(node.entries)]
        elif isinstance(node, Sequence):
            stack += [(keys, item, node) for item in reversed(node.items)]
