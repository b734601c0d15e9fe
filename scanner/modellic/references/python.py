"""Python, by its syntax tree: what reaches a loader, and what a name says is a model."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from modellic.references import ids, settings, shell
from modellic.references.loaders import DECLARERS, RUNNERS, TELLERS, THROUGH, WRITERS
from modellic.references.nodes import Leaf
from modellic.references.python_flow import Flow, call_name, follow
from modellic.references.python_values import Values, composed, constants, evaluate, name_of
from modellic.references.reference import Kind, Spot
from modellic.references.slots import Slot, slot_of
from modellic.sources.target import is_revision

_LOOKUPS: Final = frozenset({"getenv", "get", "setdefault", "pop", "env"})
_OPTION_VALUES: Final = frozenset({"default", "choices", "const", "value", "options"})


_INTERESTING: Final = frozenset(
    (
        ast.Constant,
        ast.Call,
        ast.JoinedStr,
        ast.BinOp,
        ast.Assign,
        ast.AnnAssign,
        ast.NamedExpr,
        ast.AugAssign,
        ast.For,
        ast.AsyncFor,
        ast.comprehension,
        ast.FunctionDef,
        ast.AsyncFunctionDef,
        ast.Lambda,
        ast.ClassDef,
        ast.Import,
        ast.ImportFrom,
    )
)


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


@dataclass(frozen=True, slots=True)
class _Place:
    """What surrounds a string: what the names say of it, and whether it is a mere mention."""

    slot: Slot | None = None
    mention: bool = False


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
        self._flow: Flow = follow(self._nodes)

    @cached_property
    def _values(self) -> Values:
        return constants(self._nodes)

    def spots(self) -> Iterator[Spot]:
        for node in self._nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if not self._part(node):
                    yield from self._string(node, node.value)
            elif isinstance(node, ast.expr) and composed(node) and not self._part(node):
                yield from self._composed(node)
            elif isinstance(node, ast.Call) and call_name(node) in RUNNERS:
                yield from self._command(node)

    def _part(self, node: ast.AST) -> bool:
        """Tell whether a string is only a part of one."""
        parent = self._parents.get(id(node))
        return isinstance(parent, (ast.JoinedStr, ast.FormattedValue, ast.BinOp))

    def _string(self, node: ast.Constant, text: str) -> Iterator[Spot]:
        if len(text) > ids.MAX_LENGTH or "\n" in text:
            return
        kind = self._flow.due.get(id(node))
        if kind is None and "/" not in text and ":" not in text:
            kind = self._old(node, text)
            if kind is None:
                return
        place = self._place(node)
        if place.slot is Slot.OTHER:
            yield Spot(node.lineno, node.col_offset + 1, None, text=text)
        elif kind or not place.mention:
            yield from self._judged(node, text, kind, place)

    def _old(self, node: ast.Constant, text: str) -> Kind | None:
        """Tell whether a string without a slash is an old id where a model is due."""
        parent = self._parents.get(id(node))
        if not ids.read_bare(text, Kind.MODEL) or (
            isinstance(parent, ast.Dict) and node in parent.keys
        ):
            return None
        place = self._place(node)
        return Kind.MODEL if place.slot is Slot.MODEL and not place.mention else None

    def _judged(
        self, node: ast.expr, text: str, kind: Kind | None, place: _Place
    ) -> Iterator[Spot]:
        found = ids.read(text)
        if found is None and kind:
            found = ids.read_bare(text, kind)
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

    def _composed(self, node: ast.expr) -> Iterator[Spot]:
        place = self._place(node)
        kind = self._flow.due.get(id(node))
        if place.slot is Slot.OTHER or (place.mention and not kind):
            return
        for text in evaluate(node, self._values):
            if len(text) <= ids.MAX_LENGTH and "\n" not in text:
                yield from self._judged(node, text, kind, place)

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
            column = self._lines[number - 1].find(name) if number <= len(self._lines) else -1
            if column >= 0:
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

    def _place(self, node: ast.AST) -> _Place:
        child = node
        for _ in range(40):
            parent = self._parents.get(id(child))
            if parent is None:
                return _Place()
            place = self._step(child, parent)
            if place is not None:
                return place
            child = parent
        return _Place()

    def _step(self, child: ast.AST, parent: ast.AST) -> _Place | None:
        """Return what a parent says of its child; None where it hands on to its own parent."""
        if isinstance(parent, ast.keyword):
            return self._keyword(parent)
        if isinstance(parent, ast.Call):
            return self._argument(child, parent)
        if isinstance(parent, (ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.AugAssign)):
            return self._target(parent)
        if isinstance(parent, ast.Dict):
            return _entry(child, parent)
        if isinstance(parent, ast.arguments):
            return _parameter(child, parent)
        if isinstance(parent, (ast.Compare, ast.Raise, ast.Assert, ast.Expr, ast.match_case)):
            return _Place(mention=True)
        return self._outer(child, parent)

    @staticmethod
    def _outer(child: ast.AST, parent: ast.AST) -> _Place | None:
        if isinstance(parent, ast.Subscript) and child is parent.slice:
            return None if "Literal" in (name_of(parent.value) or "") else _Place(mention=True)
        if isinstance(parent, ast.Return):
            return None
        if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return _Place(_telling(slot_of(parent.name)))
        if isinstance(parent, (ast.expr, ast.comprehension)):
            return None
        return _Place()

    def _keyword(self, keyword: ast.keyword) -> _Place | None:
        call = self._parents.get(id(keyword))
        name = keyword.arg or ""
        if not isinstance(call, ast.Call):
            return _Place()
        if id(call) in self._flow.foreign or call_name(call) in WRITERS:
            return _Place(Slot.OTHER)
        if name in _OPTION_VALUES and call_name(call) in DECLARERS:
            return _Place(_telling(_option(call)))
        if name in _OPTION_VALUES and call_name(call) in THROUGH:
            return self._step(call, self._parents[id(call)])
        slot = slot_of(name)
        if slot is Slot.SHOWN:
            return _Place(slot, mention=True)
        return _Place(slot if slot is Slot.OTHER else _telling(slot))

    def _argument(self, child: ast.AST, call: ast.Call) -> _Place | None:
        name = call_name(call)
        if id(call) in self._flow.foreign or name in WRITERS or _torch_hub(call):
            return _Place(Slot.OTHER)
        if child is call.func:
            return None
        if name in TELLERS:
            return _Place(Slot.SHOWN, mention=True)
        if name in _LOOKUPS and call.args:
            if child is call.args[0]:
                return _Place(mention=True)
            if slot := _telling(slot_of(_constant(call.args[0]))):
                return _Place(slot)
        if name in DECLARERS:
            return _Place(_telling(_option(call))) if child in call.args[1:] else _Place()
        return None if name in THROUGH else _Place()

    def _target(self, parent: ast.AST) -> _Place:
        targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]  # type: ignore[attr-defined]
        for target in targets:
            name = name_of(target)
            if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
                name = str(target.slice.value)
            if name in self._flow.written and name not in self._flow.names:
                return _Place(Slot.OTHER)
            if name and (slot := slot_of(name)):
                return _Place(slot if slot is Slot.OTHER else _telling(slot), slot is Slot.SHOWN)
        return _Place()


def _telling(slot: Slot | None) -> Slot | None:
    return None if slot in (Slot.GENERIC, Slot.SHOWN, Slot.OTHER) else slot


def _torch_hub(call: ast.Call) -> bool:
    """`torch.hub.load` loads from GitHub."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    return call_name(call) == "load" and owner is not None and name_of(owner) == "hub"


def _constant(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _loads(text: str) -> bool:
    address = ids.HUB_ADDRESS.match(text.strip())
    return address is not None and ("://" not in text or ids.loads_file(address))


def _entry(child: ast.AST, parent: ast.Dict) -> _Place | None:
    for key, value in zip(parent.keys, parent.values, strict=True):
        if value is child and isinstance(key, ast.Constant) and isinstance(key.value, str):
            slot = slot_of(key.value)
            if slot is Slot.SHOWN:
                return _Place(slot, mention=True)
            return _Place(slot) if slot and slot is not Slot.GENERIC else None
    return None


def _parameter(child: ast.AST, parent: ast.arguments) -> _Place:
    from modellic.references.python_values import defaults

    for name, value in defaults(parent):
        if value is child:
            slot = slot_of(name)
            return _Place(slot if slot is Slot.OTHER else _telling(slot))
    return _Place()


def _option(call: ast.Call) -> Slot | None:
    """Return what the long name of an option says (`--model-name`, or a plain first argument)."""
    names = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    names += [
        str(k.value.value)
        for k in call.keywords
        if k.arg == "dest" and isinstance(k.value, ast.Constant)
    ]
    long = [name for name in names if name.startswith("--")] or names[:1]
    return next((slot for name in long if (slot := slot_of(name))), None)
