"""YAML as a tree with places, built of the parser's events: no tags, no objects, no bombs."""

from __future__ import annotations

import re
from typing import Any, Final

from modellic.references.nodes import Builder, Leaf, Mapping, Node, Sequence

_TEMPLATE: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_TEMPLATE_LINE: Final = re.compile(r"[ \t]*(?:\{\{[^\n]*?\}\}|\{%[^\n]*?%\})[ \t]*")
_PAIR: Final = re.compile(
    r"""^(?P<lead>[ \t]*(?:-[ \t]+)*)(?:(?P<key>[\w.\-/"']+)[ \t]*:[ \t]+)?"""
    r"""(?P<value>[^\s#][^\n]*?)[ \t]*$"""
)
_MAY_HAVE_ID: Final = re.compile(r"^[ \t]*(?:- )?\w+: [\"']?[\w.\-]{1,96}/[\w.\-]", re.MULTILINE)
_LINE: Final = re.compile(r"[ \t]*(?:(?:- )?[\w.\-]+:(?:[ \t].*)?|-[ \t].*|#.*)?")
_MAX_FLOW: Final = 200


def read_yaml(text: str) -> tuple[list[Node], str | None]:
    """Return the documents of a text, and what is wrong with it, if anything.

    Templates (`{{ … }}`) are blanked out where they are in the way; a text that is no YAML at all
    is read line by line, as `key: value` and `- value`.
    """
    fault = _too_deep(text)
    if fault is None:
        roots, fault = _parsed(text)
        if fault is None:
            return roots, None
        if "{{" in text or "{%" in text:
            roots, second = _parsed(_without_templates(text))
            if second is None:
                return roots, None
    return [_by_lines(text)], fault


def is_settings(text: str) -> bool:
    """Tell whether every line of a text is one of YAML, and one of them may have an id."""
    if text.count("\n") < 2 or not _MAY_HAVE_ID.search(text):
        return False
    return all(map(_LINE.fullmatch, text.split("\n")))


def _too_deep(text: str) -> str | None:
    depth = deepest = 0
    for found in re.finditer(r"[\[\]{}]", text):
        depth = depth + 1 if found[0] in "[{" else max(0, depth - 1)
        deepest = max(deepest, depth)
    if deepest > _MAX_FLOW or re.search(r"^(?:[ \t]*[-?][ \t]){64}", text, re.MULTILINE):
        return "nested too deeply"
    return None


def _parsed(text: str) -> tuple[list[Node], str | None]:
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    lines = text.split("\n")
    builder = Builder()
    anchors: dict[str, Node] = {}
    try:
        for event in yaml.parse(text, Loader=loader):
            _take(event, builder, anchors, lines)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or "not YAML"
        return builder.roots, f"line {mark.line + 1}: {problem}" if mark else str(problem)
    return builder.roots, None


def _take(event: Any, builder: Builder, anchors: dict[str, Node], lines: list[str]) -> None:
    kind = type(event).__name__
    node: Node
    if kind in ("MappingEndEvent", "SequenceEndEvent"):
        builder.close()
        return
    if kind == "AliasEvent":
        # Where the anchor stands is where the words stand: the alias adds no place of its own.
        builder.add(anchors.get(event.anchor) or Leaf("", event.start_mark.line + 1, 1))
        return
    if kind == "ScalarEvent":
        node = _leaf(event, lines)
        builder.add(node)
    elif kind in ("MappingStartEvent", "SequenceStartEvent"):
        node = Mapping() if kind == "MappingStartEvent" else Sequence()
        builder.open(node)
    else:
        return
    if event.anchor:
        anchors[event.anchor] = node


def _leaf(event: Any, lines: list[str]) -> Leaf:
    start, end = event.start_mark, event.end_mark
    line, column = start.line + 1, start.column + 1
    if event.style in ("|", ">"):
        body = "\n".join(lines[start.line + 1 : max(end.line, start.line + 1)])
        if end.column and end.line < len(lines):
            body += "\n" + lines[end.line]
        return Leaf(
            event.value, line + 1, 1, raw=body, raw_line=line + 1, folded=event.style == ">"
        )
    quoted = event.style in ("'", '"')
    raw = "\n".join(lines[start.line : end.line + 1]) if end.line > start.line else None
    return Leaf(event.value, line, column + quoted, raw=raw, raw_line=line, folded=True)


def _without_templates(text: str) -> str:
    kept = ["" if _TEMPLATE_LINE.fullmatch(line) else line for line in text.split("\n")]
    return _TEMPLATE.sub(lambda found: "_" + "\n" * found[0].count("\n"), "\n".join(kept))


def _by_lines(text: str) -> Mapping:
    """Read what looks like `key: value`; the key of a list stands above its items."""
    root = Mapping()
    above = Leaf("", 1, 1)
    for number, line in enumerate(text.split("\n"), 1):
        found = _PAIR.match(line) if len(line) < 2000 else None
        if found is None or line.lstrip().startswith("#"):
            continue
        value = found["value"]
        if found["key"] is None and value.endswith(":"):
            above = Leaf(value[:-1].strip("\"'"), number, 1)
            continue
        key = Leaf((found["key"] or "").strip("\"'"), number, 1) if found["key"] else above
        text_of = re.sub(r"[ \t]+#.*$", "", value).strip("\"',[]")
        root.entries.append((key, Leaf(text_of, number, line.find(text_of) + 1)))
    return root
