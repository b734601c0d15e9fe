"""The words of grammars/shapes.txt: their notation, and that each header is used and documented."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from modellic.errors import DataError
from modellic.resources import data_folder
from modellic.shapes import Shape, headers
from test_layers import SOURCE

PAGE = Path(__file__).parents[1] / "docs" / "grammar.md"
CODE = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))

NOTATION = [
    ("PREDICATE", "you may not do so", True),
    ("PREDICATE", "a willow", False),
    ("FINITE", "Man zahlt viel.", True),
    ("FINITE", "Wer zahlte?", False),
    ("REFERENCE", "two clauses", True),
    ("REFERENCE", "a clausesome", False),
    ("CJK_BINDS", "均不得转售", True),
    ("BEFORE_ORDER", "kindly", True),
    ("BEFORE_ORDER", "kind", False),
    ("LEADS_ON", "er zahlt", True),
    ("LEADS_ON", "er bezahlt", False),
    ("SEAT", "unlocated", True),
]


@pytest.mark.parametrize(("name", "text", "found"), NOTATION)
def test_the_words_of_a_list_are_found_as_words(name: str, text: str, found: bool) -> None:
    assert (Shape(rf"{{{name}}}").search(text) is not None) == found


def test_no_line_has_brackets_that_the_notation_does_not_know() -> None:
    lines = (data_folder("grammars") / "shapes.txt").read_text("utf-8").splitlines()
    words = [line for line in lines if line and not line.startswith(("[", "#"))]
    assert [line for line in words if re.search(r"\w\[", line)] == []


def test_words_may_be_asked_for_in_capitals() -> None:
    assert Shape(r"\b{PREDICATE^}").search("YOU MAY NOT SELL IT")
    assert not Shape(r"\b{PREDICATE^}").search("you may not sell it")


def test_a_quantity_in_an_expression_names_no_list() -> None:
    assert Shape(r"a{2,3}").fullmatch("aaa")


def test_an_expression_that_names_no_list_is_an_error() -> None:
    with pytest.raises(DataError, match="NOWHERE"):
        Shape(r"{NOWHERE}").search("")


def test_no_header_stands_twice() -> None:
    """Two lists of one name would be one: what is meant for the one would serve the other."""
    text = (data_folder("grammars") / "shapes.txt").read_text("utf-8")
    names = re.findall(r"^\[([A-Z_]+)\]$", text, re.MULTILINE)
    assert sorted(names) == sorted(set(names)) == sorted(headers())


@pytest.mark.parametrize("name", headers())
def test_each_list_is_used_and_documented(name: str) -> None:
    assert re.search(rf"\{{{name}(?:\^|<!|<=|<)?\}}", CODE)
    assert f"`[{name}]`" in PAGE.read_text("utf-8")
