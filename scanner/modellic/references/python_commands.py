"""Command lines in the strings of a Python module: for a shell, a container, another machine."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

from modellic.references import shell
from modellic.references.reference import Spot

MAX_SCRIPT: Final = 20_000
"""Longer strings are data, not scripts, in code points."""
_COMMAND: Final = re.compile(
    r"(?:hf|huggingface-cli|tune|litgpt|comfy model) download\b"
    r"|\b(?:vllm|sglang|transformers) (?:bench )?serve\b"
    r"|\bollama (?:pull|run|create)\b|\bgit (?:lfs )?clone https://huggingface"
    r"|\A--[\w\-]{1,60}[= ]|--?(?:[\w\-]{0,60}model|hf-repo|tokenizer)[\w\-]{0,60}[= ]"
    r"|\bpython[\d.]* -|(?:wget|curl|aria2c) [^\n]{0,400}huggingface\.co/"
)


def is_command(text: str) -> bool:
    """Tell whether a string is a command line, or a script of them, that may name a model."""
    return "/" in text and len(text) <= MAX_SCRIPT and _COMMAND.search(text) is not None


def written(node: ast.expr) -> str | None:
    """Return a string as it is written; what is put into an f-string becomes a variable."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts = [v.value if isinstance(v, ast.Constant) else "${_}" for v in node.values]
        return "".join(str(part) for part in parts)
    return None


def spots(text: str, node: ast.expr, lines: list[str]) -> Iterator[Spot]:
    """Yield what a command line loads, each where it stands in the module."""
    for spot in shell.script(text, node.lineno):
        if spot.name is None or not spot.executed:
            continue
        line, column = _place(spot, node, lines)
        yield Spot(line, column, spot.name, spot.kind, spot.revision)


def _place(spot: Spot, node: ast.expr, lines: list[str]) -> tuple[int, int]:
    """Return the first line of the string, from the expected one on, that has the id."""
    last = min(node.end_lineno or node.lineno, len(lines))
    for number in (*range(spot.line, last + 1), *range(node.lineno, last + 1)):
        at = lines[number - 1].find(spot.name or "") if number <= len(lines) else -1
        if at >= 0:
            return number, at + 1
    return node.lineno, node.col_offset + 1
