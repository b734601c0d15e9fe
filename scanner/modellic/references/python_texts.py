"""Texts in the strings of a Python module: command lines, and files of settings that it writes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from modellic.references import settings, shell
from modellic.references.reference import Spot
from modellic.references.yaml_tree import is_settings, read_yaml

MAX_SCRIPT: Final = 20_000
"""Longer strings are data, not scripts, in code points."""
_COMMAND: Final = re.compile(
    r"(?:hf|huggingface-cli|tune|litgpt|comfy model) download\b"
    r"|\b(?:vllm|sglang|transformers) (?:bench )?serve\b"
    r"|\bollama (?:pull|run|create)\b|\bgit (?:lfs )?clone https://huggingface"
    r"|\A--[\w\-]{1,60}[= ]|--?(?:[\w\-]{0,60}model|hf-repo|tokenizer)[\w\-]{0,60}[= ]"
    r"|\bpython[\d.]* -|(?:wget|curl|aria2c) [^\n]{0,400}huggingface\.co/"
)
_PROSE: Final = re.compile(r"\b[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}\b[^&|\n]*\Z")
"""Words that lead to a command in a hint for people, where no `&&` and no new line is between."""


def is_text(text: str) -> bool:
    """Tell whether a string is a command line, a script or settings, and may name a model."""
    if "/" not in text or len(text) > MAX_SCRIPT:
        return False
    if command := _COMMAND.search(text):
        return _PROSE.search(text, 0, command.start()) is None
    return is_settings(text)


def written(node: ast.expr) -> str | None:
    """Return a string as it is written; what is put into an f-string becomes a variable."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = [v.value if isinstance(v, ast.Constant) else "${_}" for v in node.values]
        return "".join(str(part) for part in parts)
    return None


def spots(text: str, node: ast.expr, lines: list[str]) -> Iterator[Spot]:
    """Yield what a text loads, each where it stands in the module."""
    for spot in _inside(text, node.lineno):
        if spot.name is None or not spot.executed:
            continue
        line, column = _place(spot, node, lines)
        yield Spot(line, column, spot.name, spot.kind, spot.revision)


def _inside(text: str, first_line: int) -> Iterator[Spot]:
    if not is_settings(text):
        yield from shell.script(text, first_line)
        return
    for spot in settings.loaded(read_yaml(text)[0]):
        yield replace(spot, line=spot.line + first_line - 1)


def _place(spot: Spot, node: ast.expr, lines: list[str]) -> tuple[int, int]:
    """Return the first line of the string, from the expected one on, that has the id."""
    last = min(node.end_lineno or node.lineno, len(lines))
    for number in (*range(spot.line, last + 1), *range(node.lineno, last + 1)):
        at = lines[number - 1].find(spot.name or "") if number <= len(lines) else -1
        if at >= 0:
            return number, at + 1
    return node.lineno, node.col_offset + 1
