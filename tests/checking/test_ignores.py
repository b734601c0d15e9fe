"""Inline ignores: where they stand, what they cover, and what is wrong with them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.checking.ignores import Ignore, Ignores, ignores_in

GOOD = "modellic: ignore[rule-triggered]"


def one(path: str, text: str) -> Ignore:
    (found,) = ignores_in(path, text)
    return found


@pytest.mark.parametrize(
    ("path", "line", "reason"),
    [
        ("a.py", f'load("a/b")  # {GOOD} shown on the page', "shown on the page"),
        ("a.yaml", f"model: a/b # {GOOD} paid for", "paid for"),
        ("a.js", f'load("a/b"); // {GOOD} paid for', "paid for"),
        ("a.go", f'load("a/b") /* {GOOD} paid for */', "paid for"),
        ("a.sql", f"-- {GOOD} paid for", "paid for"),
        ("a.ini", f"; {GOOD} paid for", "paid for"),
        ("a.tex", f"% {GOOD} paid for", "paid for"),
        ("a.md", f"<!-- {GOOD} paid for -->", "paid for"),
        ("a.sh", f"#{GOOD}   paid   for  ", "paid for"),
        ("a.ipynb", f'   "load(\\"a/b\\")  # {GOOD} paid for\\n",', "paid for"),
    ],
)
def test_comments_of_many_languages(path: str, line: str, reason: str) -> None:
    found = one(path, line)
    assert (found.ids, found.reason, found.fault) == (("rule-triggered",), reason, "")


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        (f"x  # {GOOD} r\ny\n", 1),
        (f"# {GOOD} r\ny\n", 2),
        (f"    # {GOOD} r\n    y\n", 2),
        (f"# {GOOD} r\n# modellic: ignore[rule-unknown] r\ny\n", 3),
    ],
    ids=["its-own-line", "the-next-line", "indented", "over-another"],
)
def test_the_line_that_is_covered(text: str, covers: int) -> None:
    assert next(ignores_in("a.py", text)).covers == covers


@pytest.mark.parametrize(
    ("comment", "fault"),
    [
        ("# modellic: ignore[rule-triggered]", "has no reason"),
        ("# modellic: ignore[rule-triggered]   ", "has no reason"),
        ("# modellic: ignore because", "names no finding"),
        ("# modellic: ignore[] because", "names no finding"),
        ("# modellic: ignore[rule-trigered] because", "rule-trigered: there is no such finding"),
        ("# modellic: ignore[rule-triggered, x] because", "x: there is no such finding"),
    ],
)
def test_faults(comment: str, fault: str) -> None:
    assert fault in one("a.py", comment).fault


def test_several_findings_in_one_comment() -> None:
    found = one("a.py", "# modellic: ignore[rule-triggered, rule-unknown rule-unknown] r")
    assert found.ids == ("rule-triggered", "rule-unknown")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.py", f'text = """\n# {GOOD} in a string\n"""\n'),
        ("a.md", f"Write `# {GOOD} reason`.\n"),
        ("a.md", f"```python\nload()  # {GOOD} reason\n```\n"),
        ("a.py", "# modellic: ignored\n"),
        ("a.py", "modellic: ignore[rule-triggered] no comment\n"),
    ],
    ids=["string", "prose", "fence", "another-word", "no-comment"],
)
def test_what_is_no_ignore(path: str, text: str) -> None:
    assert list(ignores_in(path, text)) == []


def test_python_that_does_not_parse_is_read_line_by_line() -> None:
    assert one("a.py", f"def broken(:\n'''\n# {GOOD} r\n").line == 3


def test_an_ignore_is_of_use_for_each_of_its_findings() -> None:
    ignores = Ignores()
    ignores.see("a.py", b"load()  # modellic: ignore[rule-triggered, rule-unknown] r\n")
    assert ignores.at("a.py", 1, "rule-triggered") is not None
    assert ignores.at("a.py", 2, "rule-triggered") is None
    assert ignores.at("b.py", 1, "rule-triggered") is None
    ((_, idle),) = ignores.unmatched()
    assert idle == ("rule-unknown",)


def test_a_faulty_ignore_suppresses_nothing_and_is_told_once() -> None:
    ignores = Ignores()
    ignores.see("a.py", b"load()  # modellic: ignore[rule-triggered]\n")
    assert ignores.at("a.py", 1, "rule-triggered") is None
    assert len(list(ignores.faulty())) == 1
    assert list(ignores.unmatched()) == []


@given(st.text(max_size=200), st.sampled_from(["a.py", "a.ipynb", "a.md", "a"]))
def test_any_text_is_survived(text: str, path: str) -> None:
    source = f"# {GOOD} {text}\n{json.dumps(text)}\n"
    for found in ignores_in(path, source):
        assert "\n" not in found.reason
