"""The house plan, held by a test: no floor imports a higher one, and nothing is circular."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[1] / "scanner" / "modellic"

FLOORS = (
    {"_version", "errors", "parallel", "quantities", "resources", "rules"},
    {"branches", "clean", "layout", "segments", "shapes", "text", "wording"},
    {"catalog", "extract"},
    {"card", "frontmatter", "identify", "sources"},
    {"company"},
    {"evaluate", "finding", "kinds", "publishers"},
    {"policies"},
    {"policy"},
    {"parsing", "report", "texts"},
    {"findings", "incorporated", "lineage", "reading"},
    {"subjects"},
    {"diff", "pipeline", "references", "thresholds"},
    {"results"},
    {"checking"},
    {"reports"},
    {"watch"},
    {"cli"},
)
READING = (
    {"unparsed", "words"},
    {"lexing"},
    {"orders", "tables"},
    {"folding"},
    {"clauses"},
    {"evidence"},
    {"document"},
    {"bans", "settling"},
    {"reporting"},
    {"sentence_steps"},
    {"one_sentence"},
    {"extraction"},
    {"explain", "unread"},
)
"""The floors of `extract`, from words to rules."""
READING_OF = {room: number for number, rooms in enumerate(READING) for room in rooms}
FLOOR_OF = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
DOORS = {"modellic", "modellic.__main__"}
"""The package itself and `python -m modellic`: they open the house and belong to no floor."""


@dataclass(frozen=True)
class Import:
    """One import of a module of modellic. `late`: inside a function, or for type checkers only."""

    importer: str
    imported: str
    line: int
    late: bool


def modules() -> dict[str, Path]:
    names = {}
    for path in SOURCE.rglob("*.py"):
        parts = path.relative_to(SOURCE.parent).with_suffix("").parts
        names[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return names


def imports(name: str, path: Path, known: set[str]) -> Iterator[Import]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    early = set(_early(tree.body))
    for node in ast.walk(tree):
        for imported in _imported(node, known):
            yield Import(name, imported, getattr(node, "lineno", 0), node not in early)


def _early(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that run when the module is imported."""
    for statement in body:
        yield statement
        if isinstance(statement, ast.If) and "TYPE_CHECKING" not in ast.dump(statement.test):
            yield from _early(statement.body + statement.orelse)
        if isinstance(statement, ast.Try):
            yield from _early(statement.body + statement.orelse + statement.finalbody)


def _imported(node: ast.AST, known: set[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name in known)
    elif isinstance(node, ast.ImportFrom) and node.module in known:
        deeper = [f"{node.module}.{alias.name}" for alias in node.names]
        found = [name for name in deeper if name in known]
        yield from found
        if len(found) < len(deeper):
            yield node.module


MODULES = modules()
IMPORTS = [i for name, path in MODULES.items() for i in imports(name, path, set(MODULES))]


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else module


@pytest.mark.parametrize("module", sorted(set(MODULES) - DOORS))
def test_each_module_has_a_floor(module: str) -> None:
    assert room(module) in FLOOR_OF


def test_no_floor_imports_a_higher_one() -> None:
    upwards = [
        f"{i.importer}:{i.line} imports {i.imported}"
        for i in IMPORTS
        if i.importer not in DOORS
        and i.imported not in DOORS
        and FLOOR_OF[room(i.importer)] < FLOOR_OF[room(i.imported)]
    ]
    assert upwards == []


def reading_room(module: str) -> str:
    return module.removeprefix("modellic.extract.").split(".")[0]


def test_no_room_of_extract_imports_a_higher_one() -> None:
    inside = [
        i
        for i in IMPORTS
        if i.importer.startswith("modellic.extract.") and i.imported.startswith("modellic.extract.")
    ]
    upwards = [
        f"{i.importer}:{i.line} imports {i.imported}"
        for i in inside
        if READING_OF[reading_room(i.importer)] < READING_OF[reading_room(i.imported)]
    ]
    assert upwards == []


def test_nobody_imports_through_the_front_door() -> None:
    assert [i for i in IMPORTS if i.imported in DOORS and i.importer not in DOORS] == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph: dict[str, set[str]] = {name: set() for name in MODULES}
    for found in IMPORTS:
        if not found.late and found.importer != found.imported:
            graph[found.importer].add(found.imported)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"circular import: {' -> '.join(error.args[1])}")


def test_no_module_is_longer_than_a_reader_can_hold() -> None:
    long = {
        name: lines
        for name, path in MODULES.items()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}


def test_the_check_sees_imports_of_all_kinds() -> None:
    source = (
        "from typing import TYPE_CHECKING\n"
        "import a.x\n"
        "if TYPE_CHECKING:\n"
        "    from a import y\n"
        "def f():\n"
        "    from a.y import name\n"
    )
    tree = ast.parse(source)
    early = set(_early(tree.body))
    known = {"a", "a.x", "a.y"}
    seen = [(n, node in early) for node in ast.walk(tree) for n in _imported(node, known)]
    assert sorted(seen) == [("a.x", True), ("a.y", False), ("a.y", False)]


def test_the_rooms_of_extract_are_on_the_page() -> None:
    page = (SOURCE.parents[1] / "docs" / "grammar.md").read_text(encoding="utf-8")
    rooms = {p.parent.name for p in (SOURCE / "extract").glob("*/__init__.py")}
    assert rooms == {room for room in rooms if f"`{room}`" in page}
