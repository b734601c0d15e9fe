"""JUnit XML: well-formed whatever is in it, with the elements and counts that readers rely on."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

import checked
import samples
from modellic.reports import Style
from modellic.reports.junit import render
from modellic.reports.visible import unseen
from modellic.results import Results

COUNTS = {"tests", "failures", "errors", "skipped"}
SHAPE: dict[str, tuple[set[str], set[str], set[str]]] = {
    # element: its attributes that must be, those that may be, the elements in it
    "testsuites": ({"name", *COUNTS}, set(), {"testsuite"}),
    "testsuite": ({"name", *COUNTS}, set(), {"properties", "testcase"}),
    "properties": (set(), set(), {"property"}),
    "property": ({"name", "value"}, set(), set()),
    "testcase": (
        {"classname", "name"},
        {"file", "line"},
        {"failure", "error", "skipped", "system-out"},
    ),
    "failure": ({"message", "type"}, set(), set()),
    "error": ({"message", "type"}, set(), set()),
    "skipped": ({"message"}, set(), set()),
    "system-out": (set(), set(), set()),
}


def read(results: Results) -> ET.Element:
    root = ET.fromstring(render(results, Style()))  # noqa: S314  # our own
    for element in root.iter():
        must, may, inside = SHAPE[element.tag]
        assert must <= set(element.keys()) <= must | may
        assert {child.tag for child in element} <= inside
    for suite in root.iter("testsuite"):
        cases = Counter(child.tag for case in suite.iter("testcase") for child in case)
        assert suite.get("tests") == str(len(suite.findall("testcase"))) != "0"
        assert suite.get("failures") == str(cases["failure"])
        assert suite.get("errors") == str(cases["error"])
        assert suite.get("skipped") == str(cases["skipped"])
    names = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]
    assert len(names) == len(set(names))
    return root


def test_it_reads_so(snapshot: SnapshotAssertion) -> None:
    assert render(checked.FULL, Style()) == snapshot


@pytest.mark.parametrize("name", checked.ALL)
def test_it_has_the_shape_and_every_result(name: str) -> None:
    results = checked.ALL[name]
    root = read(results)
    assert root.get("failures") == str(sum(result.fails for result in results.results))
    told = [case for case in root.iter("testcase") if case.get("name") != "licence"]
    assert len(told) == len(results.results)


@settings(deadline=None)
@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=40))
def test_it_is_well_formed_whatever_is_in_it(words: str) -> None:
    read(checked.everywhere(words))


@pytest.mark.parametrize("char", ["\x00", "\x0b", "\x1b", "\ufffe", "\uffff", "\ud800", "]]>", "<"])
def test_what_xml_cannot_write_is_written_otherwise(char: str) -> None:
    read(checked.everywhere(f"a{char}b"))


def test_a_suite_is_a_model_and_a_case_a_finding() -> None:
    root = read(checked.FULL)
    assert [suite.get("name") for suite in root] == ["otter/Otter-7B", "otter/None"]
    kinds = [(case.get("name"), [child.tag for child in case]) for case in root.iter("testcase")]
    assert kinds == [
        ("rule-triggered display-attribution (chat) in app/serve.py", ["failure"]),
        ("rule-unknown display-attribution (chat) in app/serve.py", ["system-out"]),
        ("rule-waived display-attribution (chat) in app/serve.py", ["system-out"]),
        ("license-drift in app/tune.py", ["skipped"]),
        ("rule-triggered display-attribution (chat) in deploy/chart.yaml", ["failure"]),
        ("licence", ["error"]),
    ]


def test_a_case_has_the_same_name_though_figures_and_lines_change() -> None:
    later = replace(checked.TRIGGERED, message="display-attribution: chat has 4M")
    names = {
        case.get("name")
        for found in (checked.result(), checked.result(later, line=99))
        for case in read(checked.results(found)).iter("testcase")
    }
    assert len(names) == 1


def test_a_model_without_a_finding_is_a_case_that_passes() -> None:
    (case,) = read(checked.CLEAN).iter("testcase")
    assert (case.get("name"), len(case)) == ("licence", 0)


def test_a_failure_tells_the_term_its_clause_and_where_it_stands() -> None:
    (failure,) = read(checked.results(checked.result())).iter("failure")
    assert failure.text is not None
    assert "display “Otter” on the user interface" in failure.text
    assert "“Whoever sells a service" in failure.text
    assert f"{checked.LICENSE_URL}#L22-L24" in failure.text


@pytest.mark.parametrize(("words", "_"), samples.HOSTILE)
def test_nothing_that_a_terminal_obeys_is_written(words: str, _: str) -> None:
    text = render(checked.everywhere(words), Style())
    assert not any(unseen(char) for char in text if char != "\n")


def test_a_finding_about_no_model_is_one_of_the_repository() -> None:
    root = read(checked.results(checked.result(checked.DRIFT, subject=""), subjects=()))
    assert [suite.get("name") for suite in root] == ["repository"]
