"""Constants of other modules of the repository: `from config import MODEL` and what it is there."""

from __future__ import annotations

import ast
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from modellic.references import ids
from modellic.references.python import parse
from modellic.references.python_values import bindings
from modellic.references.reference import Kind, Spot, Wanted

_MAX_BYTES: Final = 256 * 1024
_MAX_MODULES: Final = 200
"""Modules that are read for a whole repository."""
_MAX_DEPTH: Final = 6


@dataclass(slots=True)
class Modules:
    """Finds modules below a root, by the imports of its files; each is read once."""

    root: Path
    _bound: dict[str, dict[str, list[ast.expr]] | None] = field(default_factory=dict)

    def spots(self, path: str, wanted: tuple[Wanted, ...]) -> Iterator[tuple[str, Spot]]:
        """Yield what names imported by the module at `path` are, with the path where they are."""
        for want in wanted:
            for place in _places(path, want):
                bound = self._names(place)
                if bound is None:
                    continue
                for value in bound.get(want.name, ()):
                    yield from ((place, spot) for spot in _strings(value, want.kind, 0))
                break

    def _names(self, place: str) -> dict[str, list[ast.expr]] | None:
        if place not in self._bound:
            if len(self._bound) >= 8 * _MAX_MODULES:
                return None
            self._bound[place] = self._read(place)
        return self._bound[place]

    def _read(self, place: str) -> dict[str, list[ast.expr]] | None:
        if sum(names is not None for names in self._bound.values()) >= _MAX_MODULES:
            return None
        text = _text(self.root, place)
        if text is None:
            return None
        tree = parse(text)
        names: dict[str, list[ast.expr]] = {}
        for node in ast.walk(tree) if isinstance(tree, ast.Module) else ():
            if isinstance(node, (ast.Assign, ast.AnnAssign)):
                for name, value in bindings(node):
                    names.setdefault(name, []).append(value)
        return names


def _text(root: Path, place: str) -> str | None:
    """Return a module's text; None where it is no regular file below the root, or too large."""
    folder = root
    try:
        for part in PurePosixPath(place).parts:
            folder /= part
            if stat.S_ISLNK(os.lstat(folder).st_mode):
                return None
        info = os.lstat(folder)
        if not stat.S_ISREG(info.st_mode) or info.st_size > _MAX_BYTES:
            return None
        return folder.read_text(encoding="utf-8-sig", errors="replace").replace("\r\n", "\n")
    except (OSError, ValueError):
        return None


def _places(path: str, want: Wanted) -> Iterator[str]:
    """Yield where a module may be: beside the file that imports it, or in a folder above."""
    parts = [part for part in want.module.split(".") if part]
    folder = list(PurePosixPath(path).parts[:-1])
    if want.level:
        if want.level - 1 > len(folder):
            return
        starts = [folder[: len(folder) - (want.level - 1)]]
    else:
        starts = [folder[:end] for end in range(len(folder), max(-1, len(folder) - 5), -1)]
        starts += [["src"]]
    for start in starts:
        if inner := [*start, *parts]:
            yield "/".join(inner) + ".py"
            yield "/".join([*inner, "__init__.py"])


def _strings(node: ast.expr, kind: Kind, depth: int) -> Iterator[Spot]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        hub = ids.read(node.value) or ids.read_bare(node.value, kind)
        if hub and (hub.proved or "://" not in node.value):
            yield Spot(node.lineno, node.col_offset + 2, hub.name, hub.kind or kind, hub.revision)
    elif depth < _MAX_DEPTH:
        for inner in _inner(node):
            yield from _strings(inner, kind, depth + 1)


def _inner(node: ast.expr) -> list[ast.expr]:
    """Return the values that an expression is one of."""
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return node.elts[:200]
    if isinstance(node, ast.Dict):
        return node.values[:200]
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.BoolOp):
        return node.values
    if isinstance(node, ast.Call):
        return [*node.args[1:], *(k.value for k in node.keywords if k.arg in ("default", "value"))]
    return []
