"""Python, by its syntax tree: what reaches a loader, and what a name says is a model."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from modellic.references import ids, python_texts, settings, shell
from modellic.references.loaders import RUNNERS, WHISPER_SIZES
from modellic.references.nodes import Leaf
from modellic.references.python_flow import Flow, call_name, follow
from modellic.references.python_place import Place, Places
from modellic.references.python_values import (
    BINDING,
    Values,
    composed,
    constants,
    evaluate,
    name_of,
    parts_of,
)
from modellic.references.reference import Kind, Spot, Wanted
from modellic.references.slots import Slot, slot_of
from modellic.sources.target import is_revision

_INTERESTING: Final = BINDING | {
    ast.Constant,
    ast.JoinedStr,
    ast.BinOp,
    ast.ClassDef,
    ast.List,
    ast.Import,
    ast.ImportFrom,
}
_TELLING: Final = 2
"""Hyphens from which on an old id is nothing else: `bert-base-uncased`, but not `gpt2`."""


def parse(text: str) -> ast.Module | str:
    """Return the syntax tree, or what is wrong with the text."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except SyntaxError as error:
        return f"line {error.lineno}: {error.msg}"
    except (ValueError, RecursionError, MemoryError) as error:
        return str(error) or "nested too deeply"


def loaded(tree: ast.Module, text: str) -> Iterator[Spot]:
    """Yield what a module loads, and mark what it only uploads to."""
    yield from _Module(tree, text).spots()


def understood(tree: ast.Module, text: str) -> tuple[list[Spot], tuple[Wanted, ...]]:
    """Return what a module loads, and the names that it loads and imports from others."""
    module = _Module(tree, text)
    return list(module.spots()), tuple(module.flow.wanted.values())


class _Module:
    def __init__(self, tree: ast.Module, text: str) -> None:
        self._lines = text.split("\n")
        self._parents: dict[int, ast.AST] = {}
        self._nodes: list[ast.AST] = []
        stack: list[ast.AST] = [tree]
        parents = self._parents
        while stack:
            node = stack.pop()
            if node.__class__ in _INTERESTING:
                self._nodes.append(node)
            # Every field of every node: this loop is most of the time that a module takes.
            for value in node.__dict__.values():
                for child in value if value.__class__ is list else (value,):
                    if isinstance(child, ast.AST) and child.__dict__:
                        parents[id(child)] = node
                        stack.append(child)
        self.flow: Flow = follow(self._nodes)
        self._places = Places(parents, self.flow)

    @cached_property
    def _values(self) -> Values:
        return constants(self._nodes)

    def spots(self) -> Iterator[Spot]:
        for node in self._nodes:
            if isinstance(node, (ast.Constant, ast.JoinedStr)) and self._is_text(node):
                yield from self._inner(node)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                if not self._part(node):
                    yield from self._string(node, node.value)
            elif isinstance(node, ast.expr) and composed(node) and not self._part(node):
                yield from self._composed(node)
            elif isinstance(node, ast.Call) and call_name(node) in RUNNERS:
                yield from self._command(node)

    def _is_text(self, node: ast.Constant | ast.JoinedStr) -> bool:
        """Tell whether a string is a command line, or a file of settings."""
        text = python_texts.written(node)
        return text is not None and python_texts.is_text(text) and not self._part(node)

    def _inner(self, node: ast.Constant | ast.JoinedStr) -> Iterator[Spot]:
        """Yield what a text in a string loads, unless it is shown to people."""
        place = self._places.of(node)
        text = python_texts.written(node)
        if text and not place.mention and place.slot not in (Slot.SHOWN, Slot.OTHER):
            yield from python_texts.spots(text, node, self._lines)

    def _part(self, node: ast.AST) -> bool:
        """Tell whether a string is only a part of one."""
        parent = self._parents.get(id(node))
        return isinstance(parent, (ast.JoinedStr, ast.FormattedValue, ast.BinOp))

    def _string(self, node: ast.Constant, text: str) -> Iterator[Spot]:
        if len(text) > ids.MAX_LENGTH or "\n" in text:
            return
        kind = self.flow.due.get(id(node))
        if kind is None and "/" not in text and ":" not in text:
            kind = self._old(node, text)
            if kind is None:
                return
        place = self._places.of(node)
        if place.slot is Slot.OTHER:
            yield Spot(node.lineno, node.col_offset + 1, None, text=text)
        elif kind or not place.mention:
            yield from self._judged(node, text, kind, place)

    def _old(self, node: ast.Constant, text: str) -> Kind | None:
        """Tell whether a string without a slash is an old id where a model is due."""
        parent = self._parents.get(id(node))
        if not ids.read_bare(text, Kind.MODEL) or (
            isinstance(parent, ast.Dict) and self._places.is_key(node, parent)
        ):
            return None
        place = self._places.of(node)
        due = place.slot is Slot.MODEL or (place.slot is None and text.count("-") >= _TELLING)
        return Kind.MODEL if due and not place.mention else None

    def _judged(self, node: ast.expr, text: str, kind: Kind | None, place: Place) -> Iterator[Spot]:
        found = ids.read(text)
        if found is None and kind:
            found = ids.read_bare(text, kind) or self._size(text)
        slot = place.slot.kind if place.slot else None
        if found is None:
            if "=" in text and "/" in text:
                leaf = Leaf(text, node.lineno, self._column(node, text))
                yield from settings.several(text, leaf, place.slot)
            return
        if not (kind or slot or found.proved or ids.known(found.name)):
            return
        if found.proved and not kind and not slot and not _loads(text):
            return
        line, column = self._where(node, found.name)
        yield Spot(
            line,
            column,
            found.name,
            found.kind or kind or slot or Kind.MODEL,
            found.revision or self._revision(node),
        )

    def _size(self, text: str) -> ids.HubId | None:
        name = WHISPER_SIZES.get(text) if self.flow.sized else None
        return ids.HubId(name, None, Kind.MODEL) if name else None

    def _composed(self, node: ast.expr) -> Iterator[Spot]:
        place = self._places.of(node)
        kind = self.flow.due.get(id(node))
        if place.slot is Slot.OTHER or (place.mention and not kind):
            return
        for text in evaluate(node, self._values):
            if len(text) <= ids.MAX_LENGTH and "\n" not in text:
                for spot in self._judged(node, text, kind, place):
                    if not self._told(node, spot.name):
                        yield spot

    def _told(self, node: ast.expr, name: str | None) -> bool:
        """Tell whether a part of a composed string is a constant that is told where it stands."""
        for part in parts_of(node) or ():
            own = name_of(part)
            for text in self._values.get(own, ()) if own else ():
                found = ids.read(text)
                if found and found.name == name:
                    slot = slot_of(own or "")
                    return _loads(text) if found.proved else bool(slot and slot.kind)
        return False

    def _command(self, node: ast.Call) -> Iterator[Spot]:
        first = node.args[0] if node.args else None
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield from shell.script(first.value, first.lineno)
        elif isinstance(first, ast.List):
            words = [
                shell.Word(item.value, item.lineno, item.col_offset + 2)
                for item in first.elts
                if isinstance(item, ast.Constant) and isinstance(item.value, str)
            ]
            if words:
                yield from shell.arguments(words)

    def _where(self, node: ast.expr, name: str) -> tuple[int, int]:
        """Return the place of an id inside its string, which may be glued of several lines."""
        for number in range(node.lineno, (node.end_lineno or node.lineno) + 1):
            line = self._lines[number - 1] if number <= len(self._lines) else ""
            # Offsets count bytes; a line of very many ids is not searched from its start each time.
            first = node.col_offset if number == node.lineno and line.isascii() else 0
            if (column := line.find(name, first)) >= 0:
                return number, column + 1
        return node.lineno, self._column(node, name)

    def _column(self, node: ast.expr, name: str) -> int:
        line = self._lines[node.lineno - 1] if node.lineno <= len(self._lines) else ""
        at = line.find(name)
        return (
            at + 1 if at >= 0 else len(line.encode()[: node.col_offset].decode(errors="ignore")) + 1
        )

    def _revision(self, node: ast.AST) -> str | None:
        call = self._parents.get(id(node))
        if isinstance(call, ast.keyword):
            call = self._parents.get(id(call))
        for keyword in call.keywords if isinstance(call, ast.Call) else ():
            if keyword.arg in ("revision", "model_revision"):
                told = evaluate(keyword.value, self._values)
                return told[0] if len(told) == 1 and is_revision(told[0]) else None
        return None


def _loads(text: str) -> bool:
    address = ids.HUB_ADDRESS.match(text.strip())
    return address is not None and ("://" not in text or ids.loads_file(address))
