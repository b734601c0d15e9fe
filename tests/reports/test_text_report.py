"""The report for people: what it says, in which order, and that nothing hostile gets through."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion

import samples
from modellic.reports import Style
from modellic.reports.facts import MAX_FILES
from modellic.reports.text import MAX_QUOTE, render
from modellic.reports.visible import unseen

WIDTHS = (80, 120)
_STYLE = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", samples.ALL)
def test_the_report_reads_so(name: str, width: int, snapshot: SnapshotAssertion) -> None:
    assert render(samples.ALL[name], Style(width)) == snapshot


@pytest.mark.parametrize("width", [40, *WIDTHS])
@pytest.mark.parametrize("name", samples.ALL)
def test_no_line_is_wider_than_the_page(name: str, width: int) -> None:
    lines = render(samples.ALL[name], Style(width)).splitlines()
    assert max(map(cell_len, lines)) <= width


@pytest.mark.parametrize("name", samples.ALL)
def test_without_colour_there_is_no_escape_sequence(name: str) -> None:
    assert "\x1b" not in render(samples.ALL[name], Style(80))


@pytest.mark.parametrize("name", samples.ALL)
def test_colour_changes_no_word(name: str) -> None:
    coloured = render(samples.ALL[name], Style(80, colour=True))
    assert "\x1b[" in coloured
    bare = [line.rstrip() for line in _STYLE.sub("", coloured).splitlines()]
    assert bare == render(samples.ALL[name], Style(80)).splitlines()


def test_what_binds_comes_before_what_is_unknown_and_that_before_housekeeping() -> None:
    binds, unknown = samples.BINDS, samples.UNKNOWN
    other = replace(samples.DISPLAY, text=("Beaver",))
    rules = (
        samples.judged(samples.RETAIN, samples.UNKNOWN_USE),
        samples.judged(other, unknown),
        samples.judged(samples.DISPLAY, binds),
    )
    page = render(samples.report(samples.target(rules=rules)), Style(80))
    assert page.index("Otter”") < page.index("Beaver”") < page.index("copyright")


def test_many_texts_are_counted_and_not_listed() -> None:
    report = samples.ALL["triggered"]
    (target,) = report.targets
    files = tuple(replace(target.files[0], path=f"LICENSE-{n}") for n in range(40))
    said = render(replace(report, targets=(replace(target, files=files),)), Style(80))
    assert said.count("\n  text       LICENSE-") == MAX_FILES
    assert "32 more texts" in said


@pytest.mark.parametrize(
    ("given", "source", "entry"),
    [
        ("./model/", "folder", '["./model"]'),
        ("model", "folder", '["./model"]'),
        ("/srv/a b/model", "folder", '["/srv/a b/model"]'),
        ("../model", "folder", '["../model"]'),
        ("m[1]*", "folder", '["./m[[]1][*]"]'),
        ("a\x1b", "folder", "[]"),
        ("org/name", "bundled", '["org/name"]'),
    ],
)
def test_the_example_of_a_company_file_names_the_model_as_it_is_found(
    given: str, source: str, entry: str
) -> None:
    report = samples.ALL["without-figures"]
    target = replace(report.targets[0], id=given, source=source, revision=None)
    assert f"models = {entry}" in render(replace(report, targets=(target,)), Style(80))


def test_a_verdict_is_a_word_and_not_only_a_colour() -> None:
    page = render(samples.TRIGGERED, Style(80))
    assert "● BINDS" in page
    assert "? UNKNOWN" in page


def test_a_clause_longer_than_a_screen_is_cut_and_says_so() -> None:
    rule = replace(samples.DISPLAY, evidence=samples.evidence("otter " * 1000, 1, 99))
    report = samples.report(samples.target(rules=(samples.judged(rule, samples.UNKNOWN),)))
    page = render(report, Style(80))
    assert "[…]" in page
    assert page.count("otter ") < MAX_QUOTE / 5
    assert "LICENSE:1-99" in page


@pytest.mark.parametrize(("words", "shown"), samples.HOSTILE)
def test_strings_from_outside_are_only_shown(words: str, shown: str) -> None:
    page = render(samples.everywhere(words), Style(200))
    assert not any(unseen(char) for char in page if char != "\n")
    assert page.count(shown) > 10


@given(st.text(st.characters(codec="utf-8"), max_size=40))
def test_any_string_is_only_shown(words: str) -> None:
    page = render(samples.everywhere(words), Style(80, colour=True))
    assert not any(unseen(char) for char in _STYLE.sub("", page) if char != "\n")
    page.encode("utf-8")
