"""Markdown: front matter, code fences and prose. What a text shows is a mention."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from modellic.references import ids
from modellic.references.mentions import Lines, mentions
from modellic.references.nodes import Leaf, walk
from modellic.references.reference import Form, Kind, Spot
from modellic.references.yaml_tree import read_yaml

_FRONT: Final = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?$", re.DOTALL | re.MULTILINE
)
_FENCE: Final = re.compile(r"^[ \t>]*(`{3,}|~{3,})", re.MULTILINE)
_FRONT_KEYS: Final = {
    "base_model": Kind.MODEL,
    "models": Kind.MODEL,
    "datasets": Kind.DATASET,
    "preload_from_hub": Kind.MODEL,
    "new_version": Kind.MODEL,
}
"""https://huggingface.co/docs/hub/model-cards and https://huggingface.co/docs/hub/spaces-config-reference"""


def find_markdown(text: str) -> Iterator[Spot]:
    """Yield the ids of a Markdown text in its order, each with its form."""
    front = _FRONT.match(text)
    found = list(_front_matter(front[1])) if front else []
    yield from found
    lines = Lines(text)
    fenced = _fenced(lines)
    for spot in mentions(lines, found):
        form = Form.MARKDOWN_CODE if spot.line in fenced else Form.MARKDOWN_PROSE
        if front and spot.line <= front[0].count("\n") + 1:
            form = Form.FRONT_MATTER
        yield replace(spot, form=form)


def _front_matter(text: str) -> Iterator[Spot]:
    roots, _ = read_yaml(text)
    for keys, node, _parent in walk(roots):
        if not isinstance(node, Leaf) or not keys or keys[0] not in _FRONT_KEYS or len(keys) > 1:
            continue
        kind = _FRONT_KEYS[keys[0]]
        # `preload_from_hub` may list files after the id: `org/name file.bin`.
        words = node.text.split()
        hub = ids.read(words[0]) or ids.read_bare(words[0], kind) if words else None
        if hub:
            executed = keys[0] == "preload_from_hub"
            yield Spot(
                node.line + 1,
                node.column,
                hub.name,
                hub.kind or kind,
                hub.revision,
                executed,
                Form.FRONT_MATTER,
            )


def _fenced(lines: Lines) -> set[int]:
    """Return the numbers of the lines inside code fences; a fence that is not closed runs on."""
    inside: set[int] = set()
    start, mark = 0, ""
    for found in _FENCE.finditer(lines.text):
        line, _ = lines.place(found.start(1))
        if not start:
            start, mark = line, found[1]
        elif found[1].startswith(mark):
            inside.update(range(start, line + 1))
            start = 0
    if start:
        inside.update(range(start, lines.text.count("\n") + 2))
    return inside
