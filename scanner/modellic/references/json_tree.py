"""JSON as a tree with places: also JSON with comments, with trailing commas, and broken JSON."""

from __future__ import annotations

import json
import re
from typing import Final

from modellic.references.mentions import Lines
from modellic.references.nodes import MAX_NODES, Builder, Leaf, Mapping, Node, Sequence

_TOKEN: Final = re.compile(
    r'"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/|[{}\[\]]|[^\s{}\[\],:"/]+', re.DOTALL
)


def read_json(text: str, first_line: int = 1) -> tuple[list[Node], str | None]:
    """Return the values of a text and what is wrong with it, if anything.

    What could be read before and after a fault is there; `first_line` is the number of the text's
    first line in its file.
    """
    builder = Builder()
    lines = Lines(text)
    depth = 0
    for count, found in enumerate(_TOKEN.finditer(text)):
        if count > MAX_NODES:
            return builder.roots, f"more than {MAX_NODES} values"
        token = found[0]
        if token in "{[":
            depth += 1
            builder.open(Mapping() if token == "{" else Sequence())
        elif token in "}]":
            depth -= 1
            builder.close()
        elif not token.startswith(("//", "/*")):
            line, column = lines.place(found.start())
            quoted = token.startswith('"')
            value = _decoded(token) if quoted else token
            builder.add(Leaf(value, first_line + line - 1, column + quoted))
    return builder.roots, "brackets are not closed" if depth else None


def _decoded(token: str) -> str:
    if "\\" not in token:
        return token[1:-1]
    try:
        value = json.loads(token, strict=False)
    except ValueError:
        return token[1:-1]
    return str(value).encode("utf-8", "replace").decode()
