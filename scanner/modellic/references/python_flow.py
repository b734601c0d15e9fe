"""Which strings of a Python module reach a call that loads: followed backwards, by names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from modellic.references.loaders import (
    HANDING_ON,
    LOADERS,
    LOADERS_OF,
    OTHER_DATASETS,
    OTHER_HUBS,
    SERVING,
    THROUGH,
    WHISPER_PACKAGES,
    WRITERS,
    Loader,
)
from modellic.references.python_values import bindings, defaults, name_of
from modellic.references.reference import Kind, Wanted
from modellic.references.slots import names_no_repository, slot_of

_ROUNDS: Final = 4
_VALUES: Final = frozenset((ast.Constant, ast.JoinedStr, ast.BinOp, ast.List))
_WRAPPED: Final = re.compile(r"(?:_|^)(snapshot_download|hf_hub_download|from_pretrained)(?:_|$)")
_VIEWS: Final = frozenset(
    {"items", "keys", "values", "copy", "strip", "lower", "split", "get", "format"}
)


@dataclass(slots=True)
class Flow:
    """`due` has the expressions (by `id`) that are loaded, `names` the variables that are.

    `written` has the variables that name what is uploaded, `foreign` the calls of other hubs.
    `sized` tells that a size of Whisper (`large-v3`) stands for a repository of the hub.
    """

    due: dict[int, Kind] = field(default_factory=dict)
    names: dict[str, Kind] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)
    foreign: set[int] = field(default_factory=set)
    sized: bool = False
    wanted: dict[tuple[str, int, str], Wanted] = field(default_factory=dict)


def call_name(node: ast.Call) -> str:
    """Return the last name of what is called."""
    return name_of(node.func) or ""


def follow(nodes: list[ast.AST]) -> Flow:
    """Follow every argument of a loader back to the strings that it can be."""
    return _Follower(nodes).flow


class _Follower:
    def __init__(self, nodes: list[ast.AST]) -> None:
        self.flow = Flow()
        self._origins = dict(_origins(nodes))
        self._imports = dict(_imports(nodes))
        self.flow.sized = not WHISPER_PACKAGES.isdisjoint(self._origins.values())
        self._calls = [node for node in nodes if isinstance(node, ast.Call)]
        lists = [node for node in nodes if isinstance(node, ast.List)]
        nodes = [node for node in nodes if node.__class__ not in _VALUES]
        self._bound = [pair for node in nodes for pair in bindings(node)]
        self._settings: dict[str, list[ast.expr]] = {}
        for name, value in self._bound:
            if isinstance(value, (ast.Dict, ast.Call)):
                self._settings.setdefault(name, []).append(value)
        self._loops = [
            n for n in nodes if isinstance(n, (ast.For, ast.AsyncFor, ast.comprehension))
        ]
        self._functions = {
            n.name: n for n in nodes if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))
        }
        self._classes = _constructors(nodes)
        for call in self._calls:
            self._start(call)
        for words in lists:
            self._command(words)
        for _ in range(_ROUNDS):
            before = len(self.flow.names), len(self.flow.due)
            self._spread()
            if before == (len(self.flow.names), len(self.flow.due)):
                break

    def _start(self, call: ast.Call) -> None:
        name = call_name(call)
        root = self._root(call.func)
        if root in OTHER_HUBS:
            self.flow.foreign.add(id(call))
        elif name in WRITERS:
            for argument in [*call.args, *(k.value for k in call.keywords)]:
                if written := name_of(argument):
                    self.flow.written.add(written)
        elif loader := self._loader(name, root):
            self._load(call, loader)
        elif name in HANDING_ON:
            self._hand_on(call)

    def _hand_on(self, call: ast.Call) -> None:
        """`submit(snapshot_download, "org/name")`: what follows a loader is its arguments."""
        for index, argument in enumerate(call.args[:3]):
            name = name_of(argument)
            if name and (loader := self._loader(name, self._root(argument))):
                inner = ast.Call(argument, call.args[index + 1 :], call.keywords)
                self._load(inner, loader)
                return

    def _command(self, words: ast.List) -> None:
        """The names in a command line: `["vllm", "serve", MODEL]`, `[…, "--model", MODEL]`."""
        texts = [e.value if isinstance(e, ast.Constant) else None for e in words.elts[:200]]
        serves = not SERVING.isdisjoint(texts[:3])
        for before, item in zip(texts, words.elts[1:], strict=False):
            if name_of(item) is None or (before is None and not serves):
                continue
            flag = isinstance(before, str) and before.startswith("-")
            slot = slot_of(before) if isinstance(before, str) and flag else None
            if slot and slot.kind:
                self._due(item, slot.kind)
            elif serves and not flag and before in SERVING:
                self._due(item, Kind.MODEL)

    def _loader(self, name: str, root: str) -> Loader | None:
        if root in LOADERS_OF and name in LOADERS_OF[root]:
            return LOADERS_OF[root][name]
        if name == "Client" and root != "gradio_client":
            return None
        if name == "Engine" and root != "sglang":
            return None
        if name == "load_dataset" and root in OTHER_DATASETS:
            return None
        return LOADERS.get(name) or _wrapper(name)

    def _root(self, func: ast.expr) -> str:
        """Return the package that a called name was imported from, as far as the module tells."""
        while isinstance(func, ast.Attribute):
            func = func.value
        if isinstance(func, ast.Call):
            return self._root(func.func)
        return self._origins.get(func.id, func.id) if isinstance(func, ast.Name) else ""

    def _load(self, call: ast.Call, loader: Loader) -> None:
        kind = _repo_type(call) or loader.kind
        for position in loader.positions:
            if position < len(call.args):
                self._due(call.args[position], kind)
        for keyword in self._keywords(call):
            slot = slot_of(keyword.arg or "")
            if keyword.arg in loader.names or keyword.arg == "repo_id":
                self._due(keyword.value, kind)
            elif slot and slot.kind and loader.kind is not Kind.DATASET:
                self._due(keyword.value, kind if keyword.arg == "repo_id" else slot.kind)

    def _keywords(self, call: ast.Call) -> Iterator[ast.keyword]:
        """Yield the keyword arguments, with those of `**settings` where the module has them."""
        for keyword in call.keywords:
            if keyword.arg is not None:
                yield keyword
                continue
            given = self._settings.get(name_of(keyword.value) or "", [])
            for value in [keyword.value, *given[:8]]:
                yield from _pairs(value)

    def _spread(self) -> None:
        names = self.flow.names
        for name, value in self._bound:
            if name in names:
                self._due(value, names[name])
        for loop in self._loops:
            for target in ast.walk(loop.target):
                if (bound := name_of(target)) and bound in names:
                    self._due(loop.iter, names[bound])
        for call in self._calls:
            self._arguments(call)

    def _arguments(self, call: ast.Call) -> None:
        """A function of this module whose parameter is loaded: so are its callers' arguments."""
        function = self._functions.get(call_name(call)) or self._classes.get(call_name(call))
        if function is None:
            return
        parameters = [a.arg for a in (*function.args.posonlyargs, *function.args.args)]
        if parameters[:1] in (["self"], ["cls"]):
            parameters = parameters[1:]
        given = list(zip(parameters, call.args, strict=False))
        given += [(k.arg, k.value) for k in call.keywords if k.arg]
        for parameter, value in given:
            if parameter in self.flow.names:
                self._due(value, self.flow.names[parameter])

    def _due(self, node: ast.expr, kind: Kind, depth: int = 0) -> None:
        if depth > 12 or self.flow.due.get(id(node)) is kind:
            return
        self.flow.due.setdefault(id(node), kind)
        if name := name_of(node):
            self.flow.names.setdefault(name, kind)
            self._want(node, name, kind)
            return
        for source in self._sources(node):
            self._due(source, kind, depth + 1)

    def _want(self, node: ast.expr, name: str, kind: Kind) -> None:
        """Note a name that comes from another module: `MODEL`, `config.MODEL`, `settings.MODEL`."""
        if isinstance(node, ast.Name):
            found = [self._imports[node.id]] if node.id in self._imports else []
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            module, level, inner = self._imports.get(node.value.id, ("", -1, ""))
            inside = f"{module}.{inner}" if module else inner
            found = [(module, level, name), (inside, level, name)] if level >= 0 else []
        else:
            return
        for module, level, own in found:
            if (module or level) and own and len(self.flow.wanted) < 100:
                self.flow.wanted.setdefault((module, level, own), Wanted(module, level, own, kind))

    def _sources(self, node: ast.expr) -> list[ast.expr]:
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            return node.elts
        if isinstance(node, ast.Dict):
            return [*(k for k in node.keys if k), *_told(node)]
        if isinstance(node, ast.IfExp):
            return [node.body, node.orelse]
        if isinstance(node, ast.BoolOp):
            return node.values
        if isinstance(node, (ast.Subscript, ast.Starred, ast.Await, ast.NamedExpr)):
            return [node.value]
        return self._call_sources(node) if isinstance(node, ast.Call) else []

    def _call_sources(self, node: ast.Call) -> list[ast.expr]:
        name = call_name(node)
        sources = [*node.args, *(k.value for k in node.keywords if k.arg in ("default", "value"))]
        if name in _VIEWS and isinstance(node.func, ast.Attribute):
            return [node.func.value, *sources[1:]]
        if name in THROUGH:
            return sources if name in ("str", "Path", "list", "tuple") else sources[-1:]
        if function := self._functions.get(name):
            return [n.value for n in ast.walk(function) if isinstance(n, ast.Return) and n.value]
        return []


@lru_cache(maxsize=4096)
def _wrapper(name: str) -> Loader | None:
    """Return what a function loads that is named after the one that it wraps."""
    found = _WRAPPED.search(name)
    return LOADERS[found[1]] if found else None


def _told(node: ast.Dict) -> list[ast.expr]:
    """Return the values of a dict, less those whose keys name a property: `"model_type"`."""
    return [
        value
        for key, value in zip(node.keys, node.values, strict=True)
        if not (
            isinstance(key, ast.Constant)
            and isinstance(key.value, str)
            and names_no_repository(key.value)
        )
    ]


def _pairs(node: ast.expr) -> Iterator[ast.keyword]:
    """Yield the pairs of `{…}` or `dict(…)` as keyword arguments."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield ast.keyword(key.value, value)
    elif isinstance(node, ast.Call) and call_name(node) == "dict":
        yield from (keyword for keyword in node.keywords if keyword.arg)


def _origins(nodes: list[ast.AST]) -> Iterator[tuple[str, str]]:
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and node.module:
            root = node.module.split(".")[0]
            yield from ((alias.asname or alias.name, root) for alias in node.names)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.asname or alias.name.split(".")[0], alias.name.split(".")[0]


def _imports(nodes: list[ast.AST]) -> Iterator[tuple[str, tuple[str, int, str]]]:
    """Yield what a name stands for: a module, the dots before it, and a name in it or none."""
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield alias.asname or alias.name, (node.module or "", node.level, alias.name)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.asname or alias.name.split(".")[0], (alias.name, 0, "")


def _constructors(nodes: list[ast.AST]) -> dict[str, ast.FunctionDef]:
    return {
        node.name: item
        for node in nodes
        if isinstance(node, ast.ClassDef)
        for item in node.body
        if isinstance(item, ast.FunctionDef) and item.name == "__init__"
    }


def _repo_type(call: ast.Call) -> Kind | None:
    for keyword in call.keywords:
        if keyword.arg == "repo_type" and isinstance(keyword.value, ast.Constant):
            value = keyword.value.value
            return Kind(value) if value in list(Kind) else None
    return None


__all__ = ["Flow", "call_name", "defaults", "follow"]
