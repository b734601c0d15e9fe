"""The answer of a check for machines (docs/check.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from modellic.report import Outcome
from modellic.reports.json_report import as_text

if TYPE_CHECKING:
    from modellic.checking import CheckReport
    from modellic.reports import Style
    from modellic.results import Location, Result, SubjectResult
    from modellic.rules import Json

SCHEMA: Final = "modellic.check/1"


def render(report: CheckReport, style: Style) -> str:  # noqa: ARG001  # for machines
    """Return the answer as JSON text."""
    return as_text(to_json(report))


def to_json(report: CheckReport) -> Json:
    """Return the answer as JSON values."""
    results, looked, company = report.results, report.looked, report.report.company
    return {
        "schema": SCHEMA,
        "modellic": results.version,
        "exit_status": int(report.outcome),
        "as_of": results.as_of.isoformat() if results.as_of else None,
        "offline": report.report.offline,
        "company": company.path if company else None,
        "since": report.since,
        "locked": report.locked,
        "lock": report.lock,
        "baseline": report.baseline,
        "models": [_subject(subject) for subject in results.subjects],
        "results": [_result(result) for result in results.results],
        "looked": {
            "files": looked.files,
            "places": looked.places,
            "mentions": looked.mentions,
            "others": looked.others,
            "partial": looked.partial,
            "skipped": dict(looked.skipped),
            "faults": [
                {"path": f.path, "what": f.what, "partial": f.partial} for f in looked.faults
            ],
        },
    }


def _subject(subject: SubjectResult) -> Json:
    error = subject.error
    return {
        "id": subject.id,
        "exit_status": int(subject.outcome),
        "license": subject.license,
        "revision": subject.revision,
        "url": subject.url,
        "places": [_location(place) for place in subject.locations],
        "error": {"what": error.what, "hint": error.hint} if error else None,
        "answered": error is None and subject.outcome is not Outcome.UNRESOLVED,
    }


def _result(result: Result) -> Json:
    out = result.finding.to_json()
    # Where the finding stands in the licence is the first related place.
    out.pop("file", None)
    out.pop("lines", None)
    rule = result.rule
    return out | {
        "fails": result.fails,
        "model": result.subject or None,
        "place": _location(result.location),
        "related": [_location(place) for place in result.related],
        "rule": {k: v for k, v in rule.to_json().items() if k != "evidence"} if rule else None,
        "fingerprint": result.fingerprint,
        "suppression": {
            "kind": str(result.suppression.kind),
            "reason": result.suppression.justification,
        }
        if result.suppression
        else None,
    }


def _location(place: Location) -> Json:
    out: Json = {"file": place.file, "line": place.line}
    out |= {"column": place.column} if place.column is not None else {}
    out |= {"end_line": place.end_line} if place.end_line is not None else {}
    return out | ({"text": place.text} if place.text else {})
