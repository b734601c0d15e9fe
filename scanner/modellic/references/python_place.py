"""What surrounds a string of a Python module: what the names around it say it is."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from modellic.references.loaders import DECLARERS, TELLERS, THROUGH, WRITERS
from modellic.references.python_flow import Flow, call_name
from modellic.references.python_values import defaults, name_of, option_names
from modellic.references.slots import Slot, slot_of

_LOOKUPS: Final = frozenset({"getenv", "get", "setdefault", "pop", "env"})
_OPTION_VALUES: Final = frozenset({"default", "choices", "const", "value", "options"})
_HUB_NAMES: Final = frozenset({"hf", "hf_hub", "huggingface", "huggingface_hub"})
"""What an argument says of the others: `Source("hf_hub", "org/name")`."""
_OF_MEMBERS: Final = re.compile(
    r"(?:Model|Dataset|Checkpoint|Embedding|Embedder|Reranker|Tokenizer|Llm|LLM|Repo)s?"
    r"(?:Id|Name)?s?$"
)
"""Names of classes whose members are ids."""
_MAX_STEPS: Final = 40


@dataclass(frozen=True, slots=True)
class Place:
    """What the names around a string say of it, and whether it is a mere mention."""

    slot: Slot | None = None
    mention: bool = False


class Places:
    """Tells the place of any node, by its parents; `flow` knows what is loaded or written."""

    def __init__(self, parents: Mapping[int, ast.AST], flow: Flow) -> None:
        self._parents = parents
        self._flow = flow
        self._keys: dict[int, dict[int, ast.expr | None]] = {}

    def of(self, node: ast.AST) -> Place:
        """Return what surrounds a node, from the inside out."""
        child = node
        for _ in range(_MAX_STEPS):
            parent = self._parents.get(id(child))
            if parent is None:
                return Place()
            place = self._step(child, parent)
            if place is not None:
                return place
            child = parent
        return Place()

    def _step(self, child: ast.AST, parent: ast.AST) -> Place | None:
        """Return what a parent says of its child; None where it hands on to its own parent."""
        if isinstance(parent, ast.keyword):
            return self._keyword(parent)
        if isinstance(parent, ast.Call):
            return self._argument(child, parent)
        if isinstance(parent, (ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.AugAssign)):
            return self._target(parent)
        if isinstance(parent, ast.Dict):
            return self._entry(child, parent)
        if isinstance(parent, ast.arguments):
            return _parameter(child, parent)
        if isinstance(parent, (ast.Compare, ast.Raise, ast.Assert, ast.Expr, ast.match_case)):
            return Place(mention=True)
        return _outer(child, parent)

    def is_key(self, child: ast.AST, parent: ast.Dict) -> bool:
        """Tell whether a node is a key of a dict, not a value."""
        return id(child) not in self._keys_of(parent)

    def _keys_of(self, parent: ast.Dict) -> dict[int, ast.expr | None]:
        """Return the key of each value: a dict may have very many, and is asked for each."""
        keys = self._keys.get(id(parent))
        if keys is None:
            pairs = zip(parent.keys, parent.values, strict=True)
            keys = self._keys[id(parent)] = {id(value): key for key, value in pairs}
        return keys

    def _entry(self, child: ast.AST, parent: ast.Dict) -> Place | None:
        key = self._keys_of(parent).get(id(child))
        if isinstance(key, ast.Attribute):
            slot = slot_of(key.attr)
            return Place(slot) if slot is Slot.OTHER else None
        slot = slot_of(_constant(key)) if key is not None and _constant(key) else None
        if slot is Slot.SHOWN:
            return Place(slot, mention=True)
        if slot is None and key is not None and _constant(key) and self._of_one(parent):
            return Place()
        return Place(slot) if slot and slot is not Slot.GENERIC else None

    def _of_one(self, child: ast.Dict) -> bool:
        """Tell whether a dict is what one model has: `"judge": {"folder": …}`, but not `"judges"`.

        A key of it that says nothing of models then says that its value is none.
        """
        outer = self._parents.get(id(child))
        above = self._keys_of(outer).get(id(child)) if isinstance(outer, ast.Dict) else None
        key = _constant(above) if above is not None else ""
        slot = slot_of(key) if key else None
        return slot is not None and slot.kind is not None and not key.casefold().endswith("s")

    def _keyword(self, keyword: ast.keyword) -> Place | None:
        call = self._parents.get(id(keyword))
        name = keyword.arg or ""
        if not isinstance(call, ast.Call):
            return Place()
        called = call_name(call)
        if id(call) in self._flow.foreign or called in WRITERS:
            return Place(Slot.OTHER)
        if name in _OPTION_VALUES and called in DECLARERS:
            return Place(_telling(option_slot(call)))
        if name in _OPTION_VALUES and called in THROUGH:
            outer = self._step(call, self._parents[id(call)])
            return Place() if isinstance(self._parents[id(call)], ast.Expr) else outer
        slot = slot_of(name)
        if slot is Slot.SHOWN:
            return Place(slot, mention=True)
        if slot is Slot.GENERIC:
            return self._made(call, called)
        return Place(slot if slot is Slot.OTHER else _telling(slot))

    def _made(self, call: ast.Call, called: str) -> Place | None:
        """A `name=` or `path=`: the class that is made says of what, or what `dict` is given to."""
        if called == "dict":
            return _typed(call) or self._step(call, self._parents[id(call)])
        made = slot_of(called) if called[:1].isupper() else None
        return Place(made if made and made.kind else None)

    def _argument(self, child: ast.AST, call: ast.Call) -> Place | None:
        name = call_name(call)
        if id(call) in self._flow.foreign or name in WRITERS or _torch_hub(call):
            return Place(Slot.OTHER)
        if child is call.func:
            return None
        if name in TELLERS:
            return Place(Slot.SHOWN, mention=True)
        if any(_constant(argument) in _HUB_NAMES for argument in call.args):
            slot = slot_of(name)
            return Place(slot if slot and slot.kind else Slot.MODEL)
        if name in _LOOKUPS and call.args:
            if child is call.args[0]:
                return Place(mention=True)
            if slot := _telling(slot_of(_constant(call.args[0]))):
                return Place(slot)
        if name in DECLARERS:
            return Place(_telling(option_slot(call))) if child in call.args[1:] else Place()
        return None if name in THROUGH else Place()

    def _target(self, parent: ast.AST) -> Place:
        targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]  # type: ignore[attr-defined]
        for target in targets:
            name = name_of(target)
            if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
                name = str(target.slice.value)
            if name in self._flow.written and name not in self._flow.names:
                return Place(Slot.OTHER)
            if name and (slot := slot_of(name)):
                return Place(slot if slot is Slot.OTHER else _telling(slot), slot is Slot.SHOWN)
        return self._member(parent)

    def _member(self, statement: ast.AST) -> Place:
        """A member of a class whose name tells: `class EmbeddingModel(Enum)`."""
        owner = self._parents.get(id(statement))
        if not isinstance(owner, ast.ClassDef) or not _OF_MEMBERS.search(owner.name):
            return Place()
        listed = any("Enum" in (name_of(base) or "") for base in owner.bases)
        return Place(_telling(slot_of(owner.name)) if listed else None)


def _outer(child: ast.AST, parent: ast.AST) -> Place | None:
    if isinstance(parent, ast.Subscript) and child is parent.slice:
        return None if "Literal" in (name_of(parent.value) or "") else Place(mention=True)
    if isinstance(parent, ast.Return):
        return None
    if isinstance(parent, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return Place(_telling(slot_of(parent.name)))
    if isinstance(parent, (ast.expr, ast.comprehension)):
        return None
    return Place()


def _typed(call: ast.Call) -> Place | None:
    """`dict(type=TextDataset, path=…)`: the class that a registry makes of it says of what."""
    made = next((name_of(k.value) for k in call.keywords if k.arg == "type"), None)
    slot = slot_of(made) if made else None
    return Place(slot) if slot and slot.kind else None


def _telling(slot: Slot | None) -> Slot | None:
    return None if slot in (Slot.GENERIC, Slot.SHOWN, Slot.OTHER) else slot


def _torch_hub(call: ast.Call) -> bool:
    """`torch.hub.load` loads from GitHub."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    return call_name(call) == "load" and owner is not None and name_of(owner) == "hub"


def _constant(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _parameter(child: ast.AST, parent: ast.arguments) -> Place:
    for name, value in defaults(parent):
        if value is child:
            slot = slot_of(name)
            return Place(slot if slot is Slot.OTHER else _telling(slot))
    return Place()


def option_slot(call: ast.Call) -> Slot | None:
    """Return what the long name of an option says (`--model-name`, or a plain first argument)."""
    return next((slot for name in option_names(call) if (slot := slot_of(name))), None)
