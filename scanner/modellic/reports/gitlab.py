"""A code quality report of GitLab: a list of issues, each at a line.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. What is suppressed is
left out: GitLab knows no such state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from modellic.kinds import Severity
from modellic.reports.json_report import as_text
from modellic.reports.listed import (
    gravest_first,
    numbered,
    said,
    short_place,
    untold,
    why_unanswered,
    without_scheme,
)
from modellic.reports.visible import escaped, visible
from modellic.results import Location

if TYPE_CHECKING:
    from modellic.reports import Style
    from modellic.results import Result, Results, SubjectResult
    from modellic.rules import Json

UNANSWERED: Final = "no-answer"
"""The check name of a model about which there is no answer."""
_SEVERITIES: Final = {
    Severity.ERROR: "critical",
    Severity.WARNING: "minor",
    Severity.NOTE: "info",
}


def render(results: Results, style: Style) -> str:  # noqa: ARG001  # for machines
    """Return a JSON list, the gravest first."""
    issues = [_unanswered(subject) for subject in untold(results)]
    issues += [_issue(result, mark) for result, mark in numbered(gravest_first(results))]
    return as_text(issues)


def _issue(result: Result, mark: str) -> Json:
    severity = "blocker" if result.fails else _SEVERITIES[result.finding.severity]
    words = said(result)
    if result.related:
        words += f" ({short_place(result.related[0])})"
    return _form(words, result.finding.id, mark, severity, result.location)


def _unanswered(subject: SubjectResult) -> Json:
    at = subject.locations[0] if subject.locations else Location(subject.id)
    mark = f"{UNANSWERED}:{visible(subject.id)}"
    words = f"no answer about {visible(subject.id)}: {why_unanswered(subject)}"
    return _form(words, UNANSWERED, mark, "blocker", at)


def _form(words: str, check: str, mark: str, severity: str, at: Location) -> Json:
    return {
        "description": words,
        "check_name": check,
        "fingerprint": mark,
        "severity": severity,
        "location": {
            "path": escaped(without_scheme(at.file)),
            "lines": {"begin": at.line or 1} | ({"end": at.end_line} if at.end_line else {}),
        },
    }
