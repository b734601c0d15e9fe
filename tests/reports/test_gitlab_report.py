"""GitLab's code quality report: the keys it reads, and a fingerprint that no other issue has."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from syrupy.assertion import SnapshotAssertion

import checked
from modellic.finding import Finding
from modellic.kinds import Severity
from modellic.reports import Style
from modellic.reports.gitlab import render
from modellic.results import Results

SHAPE = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "not": {"pattern": "^\\./"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""What https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format asks for."""


def issues(results: Results) -> Any:
    found = json.loads(render(results, Style()))
    Draft202012Validator(SHAPE).validate(found)
    marks = [issue["fingerprint"] for issue in found]
    assert len(marks) == len(set(marks))
    return found


def test_it_reads_so(snapshot: SnapshotAssertion) -> None:
    assert render(checked.FULL, Style()) == snapshot


@pytest.mark.parametrize("name", checked.ALL)
def test_it_has_the_shape_and_every_result_that_counts(name: str) -> None:
    results = checked.ALL[name]
    unanswered = sum(subject.error is not None for subject in results.subjects)
    assert len(issues(results)) == sum(results.counts().values()) + unanswered


@settings(deadline=None)
@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=40))
def test_it_has_the_shape_whatever_is_in_it(words: str) -> None:
    issues(checked.everywhere(words))


@pytest.mark.parametrize(
    ("severity", "fails", "theirs"),
    [
        (Severity.ERROR, True, "blocker"),
        (Severity.ERROR, False, "critical"),
        (Severity.WARNING, False, "minor"),
        (Severity.NOTE, False, "info"),
    ],
)
def test_severities_are_those_of_gitlab(severity: Severity, fails: bool, theirs: str) -> None:
    finding = Finding("rule-triggered", severity, "x", fails=fails)
    (issue,) = issues(checked.results(checked.result(finding)))
    assert issue["severity"] == theirs


def test_the_gravest_stand_first_and_the_suppressed_nowhere() -> None:
    found = issues(checked.FULL)
    assert [issue["check_name"] for issue in found] == [
        "no-answer",
        "rule-triggered",
        "rule-triggered",
        "rule-unknown",
        "rule-waived",
    ]


def test_the_same_finding_at_two_lines_of_a_file_is_two_issues() -> None:
    found = issues(checked.results(checked.result(line=1), checked.result(line=2)))
    assert [issue["location"]["lines"]["begin"] for issue in found] == [1, 2]
