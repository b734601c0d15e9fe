"""The report for machines: `modellic.report/1`, every key of which docs/report.md explains.

Keys stand in the order of this file, and every key is always there. The text is UTF-8; what a
terminal would obey (control and invisible characters) is written as JSON escapes.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from modellic.reports.visible import unseen

if TYPE_CHECKING:
    from modellic.card import Declared
    from modellic.extract import Unparsed
    from modellic.identify import Identification
    from modellic.report import (
        CompanyReport,
        FileReport,
        JudgedRule,
        RecordReport,
        Report,
        TargetError,
        TargetReport,
    )
    from modellic.reports import Style
    from modellic.rules import Evidence, Json
    from modellic.sources.snapshot import Problem

SCHEMA: Final = "modellic.report/1"

_NOT_ASCII = re.compile(r"[^\x00-\x7e]")


def render(report: Report, style: Style) -> str:  # noqa: ARG001  # JSON has one style
    """Return the report as JSON, indented by two."""
    text = json.dumps(to_json(report), ensure_ascii=False, indent=2)
    return _NOT_ASCII.sub(lambda found: _escape(found[0]), text) + "\n"


def _escape(char: str) -> str:
    return json.dumps(char)[1:-1] if unseen(char) else char


def to_json(report: Report) -> Json:
    """Return the report as JSON values."""
    return {
        "schema": SCHEMA,
        "modellic": report.version,
        "exit_status": int(report.outcome),
        "as_of": report.as_of.isoformat() if report.as_of else None,
        "offline": report.offline,
        "company": _company(report.company) if report.company else None,
        "targets": [_target(target) for target in report.targets],
    }


def _company(company: CompanyReport) -> Json:
    return {"name": company.name, "path": company.path, "products": list(company.products)}


def _target(target: TargetReport) -> Json:
    return {
        "target": target.target,
        "id": target.id,
        "exit_status": int(target.outcome),
        "partial": target.partial,
        "source": target.source,
        "revision": target.revision,
        "url": target.url,
        "renamed_from": target.renamed_from,
        "error": _error(target.error) if target.error else None,
        "declared": [_declared(entry) for entry in target.declared],
        "files": [_file(file) for file in target.files],
        "records": [_record(record) for record in target.records],
        "rules": [_rule(rule) for rule in target.rules],
        "unparsed": [_unparsed(passage) for passage in target.unparsed],
        "problems": [_problem(problem) for problem in target.problems],
        "findings": [finding.to_json() for finding in target.findings],
    }


def _error(error: TargetError) -> Json:
    return {"kind": error.kind, "what": error.what, "where": error.where, "hint": error.hint}


def _declared(entry: Declared) -> Json:
    return {
        "tag": entry.tag,
        "name": entry.name,
        "link": entry.link,
        "file": entry.file,
        "line": entry.line,
    }


def _file(file: FileReport) -> Json:
    return {
        "path": file.path,
        "role": str(file.role),
        "sha256": file.sha256,
        "url": file.url,
        "mutable": file.mutable,
        "language": file.language,
        "understood": file.understood,
        "same_as": list(file.same_as),
        "identification": _identification(file.identification) if file.identification else None,
    }


def _identification(known: Identification) -> Json:
    return {
        "license_id": known.license_id,
        "exact": known.exact,
        "coverage": round(known.coverage, 4),
        "base": known.base,
        "summary": known.summary(),
    }


def _record(record: RecordReport) -> Json:
    return {
        "id": record.id,
        "name": record.name,
        "text_url": record.text_url,
        "sha256": record.sha256,
        "verified": record.verified,
    }


def _rule(judged: JudgedRule) -> Json:
    rule = judged.rule.to_json()
    return {
        "status": str(judged.status),
        "standing": judged.standing,
        "sentence": judged.sentence,
        "rule": {key: value for key, value in rule.items() if key != "evidence"},
        "evidence": _evidence(judged.rule.evidence),
        "also": [_evidence(evidence) for evidence in judged.also],
        "judgements": [judgement.to_json() for judgement in judged.judgements],
    }


def _evidence(evidence: Evidence) -> Json:
    return {
        "rank": str(evidence.rank),
        "file": evidence.file,
        "spans": _pairs(evidence.spans),
        "lines": _pairs(evidence.lines),
        "quote": evidence.quote,
        "sha256": evidence.sha256,
        "revision": evidence.revision,
        "verified": evidence.verified,
    }


def _pairs(pairs: tuple[tuple[int, int], ...]) -> list[list[int]]:
    return [list(pair) for pair in pairs]


def _unparsed(passage: Unparsed) -> Json:
    return {
        "file": passage.file,
        "span": list(passage.span),
        "lines": list(passage.lines),
        "quote": passage.quote,
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "kind": str(problem.kind),
        "where": problem.where,
        "what": problem.what,
        "hint": problem.hint,
        "partial": problem.partial,
    }
