"""What strings of a Python module are worth: constants, and what is composed of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from itertools import islice, product
from typing import Final, TypeAlias

from modellic.references.loaders import DECLARERS

MAX_VALUES: Final = 16
"""How many values of one expression are followed."""
_MAX_DEPTH: Final = 12

BINDING: Final = frozenset(
    (
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
        ast.Call,
    )
)
"""Nodes that give a name a value."""
_VAGUE: Final = frozenset({"name", "id", "path", "value", "text", "parent", "stem", "key", "type"})
"""Attributes that all kinds of objects have: a class's own string is not what they stand for."""

Values: TypeAlias = Mapping[str, tuple[str, ...]]


def constants(nodes: list[ast.AST]) -> Values:
    """Return the strings that names of a module stand for, wherever they are bound."""
    found: dict[str, list[ast.expr]] = {}
    for node in nodes:
        for name, value in bindings(node):
            found.setdefault(name, []).append(value)
    values: dict[str, tuple[str, ...]] = {}
    for _ in range(3):
        for name, expressions in found.items():
            many = [v for e in expressions[:MAX_VALUES] for v in evaluate(e, values)]
            if many:
                values[name] = tuple(dict.fromkeys(many))[:MAX_VALUES]
    return values


def bindings(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Yield the names that a statement, a loop or a signature binds, with their values."""
    if node.__class__ not in BINDING:
        return
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield from _bound(target, node.value)
    elif isinstance(node, (ast.AnnAssign, ast.NamedExpr, ast.AugAssign)) and node.value:
        yield from _bound(node.target, node.value)
    elif isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
        for item in _items(node.iter):
            yield from _bound(node.target, item)
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
        yield from defaults(node.args)
    elif isinstance(node, ast.Call):
        yield from _option(node)


def _option(call: ast.Call) -> Iterator[tuple[str, ast.expr]]:
    """Yield what an option of a command line is by default, and what it may be."""
    if name_of(call.func) not in DECLARERS:
        return
    values = [k.value for k in call.keywords if k.arg in ("default", "choices")]
    values = [item for value in values for item in _items(value) or [value]]
    for name in option_names(call)[:1] if values else ():
        plain = name.lstrip("-").replace("-", "_")
        yield from ((plain, value) for value in values)


def option_names(call: ast.Call) -> list[str]:
    """Return the long names of an option, its `dest` first; a plain name where there is no flag."""
    names = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    dest = [
        str(k.value.value)
        for k in call.keywords
        if k.arg == "dest" and isinstance(k.value, ast.Constant)
    ]
    return dest + [n for n in names if n.startswith("--")] or dest + names[:1]


def defaults(arguments: ast.arguments) -> Iterator[tuple[str, ast.expr]]:
    """Yield the parameters that have a default, with it."""
    plain = [*arguments.posonlyargs, *arguments.args]
    for arg, value in zip(reversed(plain), reversed(arguments.defaults), strict=False):
        yield arg.arg, value
    for arg, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        if default is not None:
            yield arg.arg, default


def name_of(node: ast.AST) -> str | None:
    """Return the last name of `name`, `self.name` or `a.b.name`."""
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else None


def _bound(target: ast.AST, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    if name := name_of(target):
        yield name, value
    elif isinstance(target, (ast.Tuple, ast.List)) and isinstance(value, (ast.Tuple, ast.List)):
        for one, its in zip(target.elts, value.elts, strict=False):
            yield from _bound(one, its)
    elif isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
        yield str(target.slice.value), value


def _items(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return node.elts[:MAX_VALUES]
    return []


def evaluate(node: ast.expr, values: Values, depth: int = 0) -> list[str]:
    """Return the strings that an expression can be; none where one part is not known."""
    if depth > _MAX_DEPTH:
        return []
    if isinstance(node, ast.Constant):
        return [str(node.value)] if isinstance(node.value, (str, int, float)) else []
    if name := name_of(node):
        return [] if _vague(node) else list(values.get(name, ()))
    if isinstance(node, ast.IfExp):
        either = (node.body, node.orelse)
        return [text for one in either for text in evaluate(one, values, depth + 1)]
    parts = parts_of(node)
    if parts is None:
        return []
    many = [evaluate(part, values, depth + 1) for part in parts]
    if not all(many):
        return []
    return ["".join(each) for each in islice(product(*many), MAX_VALUES)]


def _vague(node: ast.expr) -> bool:
    """Tell whether an attribute is any object's: `path.name` is not `self.name`."""
    if not isinstance(node, ast.Attribute) or node.attr not in _VAGUE:
        return False
    return not (isinstance(node.value, ast.Name) and node.value.id in ("self", "cls", "args"))


def parts_of(node: ast.expr) -> list[ast.expr] | None:
    """Return what a composed string is put together of, in order."""
    if isinstance(node, ast.JoinedStr):
        plain = [
            v for v in node.values if not (isinstance(v, ast.FormattedValue) and v.format_spec)
        ]
        if len(plain) < len(node.values):
            return None
        return [v.value if isinstance(v, ast.FormattedValue) else v for v in plain]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [node.left, node.right]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        given = node.right.elts if isinstance(node.right, ast.Tuple) else [node.right]
        return _filled(node.left, "%s", given)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr == "format" and not node.keywords:
            return _filled(node.func.value, "{}", node.args)
        if node.func.attr == "join" and len(node.args) == 1:
            return _joined(node.func.value, _items(node.args[0]))
    return None


def _filled(pattern: ast.expr, mark: str, given: list[ast.expr]) -> list[ast.expr] | None:
    if not (isinstance(pattern, ast.Constant) and isinstance(pattern.value, str)):
        return None
    pieces = pattern.value.split(mark)
    if len(pieces) != len(given) + 1:
        return None
    parts: list[ast.expr] = [ast.Constant(pieces[0])]
    for piece, value in zip(pieces[1:], given, strict=True):
        parts += [value, ast.Constant(piece)]
    return parts


def _joined(separator: ast.expr, items: list[ast.expr]) -> list[ast.expr] | None:
    if not items or not isinstance(separator, ast.Constant):
        return None
    parts: list[ast.expr] = [items[0]]
    for item in items[1:]:
        parts += [separator, item]
    return parts


def composed(node: ast.AST) -> bool:
    """Tell whether an expression is a string put together of others."""
    return isinstance(node, (ast.JoinedStr, ast.BinOp, ast.Call)) and parts_of(node) is not None
