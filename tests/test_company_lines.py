"""The line of every key of a TOML document."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.company.lines import key_lines


@pytest.mark.parametrize(
    ("document", "lines"),
    [
        ("a = 1 # b = 2\nb = 2", {("a",): 1, ("b",): 2}),
        ("[t]\n\nx.'y z' = 1", {("t",): 1, ("t", "x"): 3, ("t", "x", "y z"): 3}),
        ('[ "q\\"]" . r ]\ns=1', {('q"]',): 1, ('q"]', "r"): 1, ('q"]', "r", "s"): 2}),
        ('m = """\n[no]\nx = 1 \\" """\ny = 1', {("m",): 1, ("y",): 4}),
        ('m = [\n"""a"""", "b",\n"c"]', {("m",): 1, ("m", 0): 2, ("m", 1): 2, ("m", 2): 3}),
        ("m = '''\n[no]\n''''\ny = 1", {("m",): 1, ("y",): 4}),
        ("a = [\n 1, # ]\n [2],\n]", {("a",): 1, ("a", 0): 2, ("a", 1): 3, ("a", 1, 0): 3}),
        ("i = {p = 1, q.r = 2}", {("i",): 1, ("i", "p"): 1, ("i", "q"): 1, ("i", "q", "r"): 1}),
        (
            "[[l]]\nx = 1\n[l.sub]\n[[l]]\nx = 2\n",
            {
                ("l",): 1,
                ("l", 0): 1,
                ("l", 0, "x"): 2,
                ("l", 0, "sub"): 3,
                ("l", 1): 4,
                ("l", 1, "x"): 5,
            },
        ),
        (
            "d = 1979-05-27 07:32:00\ne = -inf\n3.14 = 1",
            {("d",): 1, ("e",): 2, ("3",): 3, ("3", "14"): 3},
        ),
    ],
)
def test_the_line_of_every_key(document: str, lines: dict[tuple[str | int, ...], int]) -> None:
    tomllib.loads(document)
    assert key_lines(document) == lines


_texts = st.text(alphabet="ab[]{}=#,.\\'\" ", max_size=6)
_leaves = st.integers() | _texts | st.booleans()
_values = st.recursive(
    _leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_texts, inner, max_size=3),
    max_leaves=6,
)


def _toml(value: Any) -> str:
    """Write a value as TOML, lists over several lines."""
    match value:
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case list():
            return "[\n" + "".join(f"{_toml(entry)},\n" for entry in value) + "]"
        case _:
            return "{" + ", ".join(f"{_toml(k)} = {_toml(v)}" for k, v in value.items()) + "}"


def _paths(value: Any, at: tuple[str | int, ...] = ()) -> set[tuple[str | int, ...]]:
    children: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        children = list(value.items())
    elif isinstance(value, list):
        children = list(enumerate(value))
    below = [_paths(child, (*at, key)) for key, child in children]
    return {(*at, key) for key, _ in children}.union(*below)


@given(st.dictionaries(_texts, _values, max_size=4), st.booleans())
def test_no_key_of_any_document_is_without_its_line(document: dict[str, Any], table: bool) -> None:
    head = ["[table]"] if table else []
    statements = [f"{_toml(key)} = {_toml(value)}" for key, value in document.items()]
    text = "\n".join(head + statements)
    lines = key_lines(text)
    assert set(lines) == _paths(tomllib.loads(text))
    first = 1 + len(head)
    for key, statement in zip(document, statements, strict=True):
        assert lines[("table", key) if table else (key,)] == first
        first += statement.count("\n") + 1
