"""Notebooks: the sources of their cells, each line with its true line in the file.

https://nbformat.readthedocs.io/en/latest/format_description.html; `source` is a list of lines or
one string; notebooks of version 3 have `worksheets` and call it `input`. Outputs are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from modellic.references.json_tree import read_json
from modellic.references.nodes import Leaf, Mapping, Node, Sequence
from modellic.references.reference import Spot

_COMMAND = re.compile(
    r"^(\s*)(?:(?:[A-Za-z_][\w, ]*=[ \t]*)?!|%(?:%)?(?:bash|sh|script|system)\b|%pip\b|%env\b)(.*)$"
)
_MAGIC = re.compile(r"^\s*(?:%|!|\?)|^\s*[\w.]+\?\??\s*$")
_WRITTEN = re.compile(r"\A\s*%%(?:writefile|file)[ \t]+(?:-a[ \t]+)?(\S+)[^\n]*")
_OTHER_WHOLE = re.compile(
    r"\A\s*%%(?:html|javascript|js|latex|markdown|svg|sql|bigquery|R|perl|ruby|cypher)\b"
)
_WHOLE_SHELL = re.compile(r"\A\s*%%(?:bash|sh|script)\b[^\n]*")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `text` has its magics taken out, `commands` only what a shell would run."""

    number: int
    kind: str
    text: str
    commands: str
    places: tuple[tuple[int, int], ...]
    """The line of the file for each line of the text, and the column before its first."""
    file: str = ""
    """The file that a cell writes (`%%writefile run.yaml`)."""

    def placed(self, spots: Iterable[Spot]) -> Iterator[Spot]:
        """Yield spots of this cell with their lines in the file."""
        for spot in spots:
            if 0 < spot.line <= len(self.places):
                line, before = self.places[spot.line - 1]
                yield replace(spot, line=line, column=spot.column + before)


def together(parts: list[Cell]) -> Cell:
    """Return one cell of several, in their order."""
    text = "\n".join(part.text for part in parts)
    places = tuple(place for part in parts for place in part.places)
    return Cell(0, "code", text, "", places)


def cells(text: str) -> tuple[list[Cell], str | None]:
    """Return the cells of a notebook, and what is wrong with it; a broken one gives what it has."""
    if not text.strip():
        return [], None
    roots, fault = read_json(text)
    found: list[Cell] = []
    for root in roots:
        for node in _cells(root):
            if cell := _cell(node, len(found) + 1):
                found.append(cell)
    return found, fault


def _cells(root: Node) -> Iterator[Mapping]:
    if not isinstance(root, Mapping):
        return
    for key, value in root.entries:
        if key.text == "cells" and isinstance(value, Sequence):
            yield from (item for item in value.items if isinstance(item, Mapping))
        elif key.text == "worksheets" and isinstance(value, Sequence):
            for sheet in value.items:
                yield from _cells(sheet)


def _cell(node: Mapping, number: int) -> Cell | None:
    kind = node.text("cell_type") or "code"
    parts = [
        leaf
        for key, value in node.entries
        if key.text in ("source", "input")
        for leaf in (value.items if isinstance(value, Sequence) else [value])
        if isinstance(leaf, Leaf)
    ]
    lines = [
        (line, (part.line, part.column - 1))
        for part in parts
        for line in part.text.removesuffix("\n").split("\n")
    ]
    if not lines:
        return None
    text = "\n".join(line for line, _ in lines)
    places = tuple(place for _, place in lines)
    if kind == "code" and (written := _WRITTEN.match(text)):
        return Cell(number, "file", text[written.end() :], "", places, written[1])
    if kind == "code" and _OTHER_WHOLE.match(text):
        return None
    if kind == "code":
        text, commands = _without_magics(text)
    else:
        commands = ""
    return Cell(number, kind, text, commands, places)


def _without_magics(text: str) -> tuple[str, str]:
    """Part a cell into Python and shell, line by line; each keeps the lines of the other blank."""
    if _WHOLE_SHELL.match(text):
        return "", _WHOLE_SHELL.sub("", text)
    python: list[str] = []
    shell: list[str] = []
    running = False
    for line in text.split("\n"):
        command = _COMMAND.match(line)
        if command or running:
            body = command[2] if command else line
            shell.append(body)
            indent = command[1] if command else ""
            python.append(f"{indent}pass" if indent and command else "")
            running = body.rstrip().endswith("\\")
        else:
            shell.append("")
            python.append("" if _MAGIC.match(line) else line)
    return "\n".join(python), "\n".join(shell) if any(shell) else ""
