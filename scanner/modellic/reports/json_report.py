"""The report for machines: `modellic.report/1`, every key of which docs/report.md explains.

Keys stand in the order of this file, and every key is always there. The text is UTF-8; what a
terminal would obey (control and invisible characters) is written as JSON escapes.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from modellic.reports.recorded import recorded_to_json
from modellic.reports.visible import unseen
from modellic.reports.words import cut

if TYPE_CHECKING:
    from modellic.card import Declared
    from modellic.extract import Unparsed
    from modellic.identify import Gap, Passage
    from modellic.report import (
        AncestorReport,
        CompanyReport,
        DatasetReport,
        DriftReport,
        FileReport,
        JudgedRule,
        LineageReport,
        NamedBy,
        RecordReport,
        Report,
        TargetError,
        TargetReport,
    )
    from modellic.reports import Style
    from modellic.rules import Evidence, Json, Rule
    from modellic.sources.snapshot import Problem

SCHEMA: Final = "modellic.report/1"
MAX_QUOTE: Final = 4_000
"""Code points of a quotation: one endless sentence may be the clause of a thousand rules."""

_NOT_ASCII = re.compile(r"[^\x00-\x7e]")


def render(report: Report, style: Style) -> str:  # noqa: ARG001  # JSON has one style
    """Return the report as JSON, indented by two."""
    return as_text(to_json(report))


def as_text(form: Json | list[Json]) -> str:
    """Return JSON values as text in which nothing is that a terminal obeys."""
    text = json.dumps(form, ensure_ascii=False, indent=2)
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
        "committed": target.committed.isoformat() if target.committed else None,
        "url": target.url,
        "renamed_from": target.renamed_from,
        "error": _error(target.error) if target.error else None,
        "declared": [_declared(entry) for entry in target.declared],
        "files": [_file(file) for file in target.files],
        "notices": [_notice(file) for file in target.notices],
        "records": [_record(record) for record in target.records],
        "rules": [_rule(rule) for rule in target.rules],
        "unparsed": [unparsed_to_json(passage) for passage in target.unparsed],
        "problems": [problem_to_json(problem) for problem in target.problems],
        "findings": [finding.to_json() for finding in target.findings],
        "lineage": _lineage(target.lineage),
        "recorded": recorded_to_json(target.recorded),
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
        "identification": _identification(file) if file.identification else None,
    }


def _notice(file: FileReport) -> Json:
    return {"path": file.path, "sha256": file.sha256, "url": file.url}


def _identification(file: FileReport) -> Json | None:
    known = file.identification
    if known is None:
        return None
    quotes = file.added or ("",) * len(known.added)
    return {
        "license_id": known.license_id,
        "exact": known.exact,
        "nearest": known.nearest,
        "modified": known.modified,
        "coverage": round(known.coverage, 4),
        "base": known.base,
        "summary": known.summary(),
        "added": [_passage(p, quote) for p, quote in zip(known.added, quotes, strict=True)],
        "missing": [_gap(gap) for gap in known.missing],
        "notices": _pairs(known.notices),
    }


def _passage(passage: Passage, quote: str) -> Json:
    return {
        "span": list(passage.span),
        "lines": list(passage.lines),
        "words": passage.words,
        "replaces": passage.replaces,
        "heading": passage.heading,
        "quote": cut(quote, MAX_QUOTE),
    }


def _gap(gap: Gap) -> Json:
    return {"line": gap.line, "words": gap.words, "at": gap.at}


def _record(record: RecordReport) -> Json:
    return {
        "id": record.id,
        "name": record.name,
        "text_url": record.text_url,
        "sha256": record.sha256,
        "verified": record.verified,
    }


def _lineage(lineage: LineageReport) -> Json:
    return {
        "ancestors": [_ancestor(ancestor) for ancestor in lineage.ancestors],
        "drift": [_drift(drift) for drift in lineage.drift],
        "datasets": [_dataset(dataset) for dataset in lineage.datasets],
    }


def _ancestor(ancestor: AncestorReport) -> Json:
    return {
        "id": ancestor.id,
        "depth": ancestor.depth,
        "standing": str(ancestor.standing),
        "inherits": ancestor.inherits,
        "named_by": [_named_by(by) for by in ancestor.named_by],
        "source": ancestor.source,
        "revision": ancestor.revision,
        "committed": ancestor.committed.isoformat() if ancestor.committed else None,
        "url": ancestor.url,
        "renamed_from": ancestor.renamed_from,
        "declared": [_declared(entry) for entry in ancestor.declared],
        "files": [_file(file) for file in ancestor.files],
        "notices": [_notice(file) for file in ancestor.notices],
        "records": [_record(record) for record in ancestor.records],
        "unparsed": [unparsed_to_json(passage) for passage in ancestor.unparsed],
    }


def _named_by(by: NamedBy) -> Json:
    return {"id": by.id, "relation": by.relation, "file": by.file, "line": by.line}


def _drift(drift: DriftReport) -> Json:
    dropped = [{"sentence": said} | stated(rule) for said, rule in drift.dropped]
    return {"id": drift.id, "dropped": dropped}


def _dataset(dataset: DatasetReport) -> Json:
    return {
        "id": dataset.id,
        "line": dataset.line,
        "known": dataset.known,
        "why_unknown": dataset.why_unknown,
        "revision": dataset.revision,
        "licenses": list(dataset.licenses),
        "non_commercial": dataset.non_commercial,
    }


def stated(rule: Rule) -> Json:
    """Return a rule and the words that prove it."""
    form = {key: value for key, value in rule.to_json().items() if key != "evidence"}
    return {"rule": form, "evidence": _evidence(rule.evidence)}


def _rule(judged: JudgedRule) -> Json:
    return {
        "status": str(judged.status),
        "standing": judged.standing,
        "sentence": judged.sentence,
        "inherited_from": list(judged.inherited_from),
        **stated(judged.rule),
        "also": [_evidence(evidence) for evidence in judged.also],
        "judgements": [judgement.to_json() for judgement in judged.judgements],
    }


def _evidence(evidence: Evidence) -> Json:
    return {
        "rank": str(evidence.rank),
        "file": evidence.file,
        "spans": _pairs(evidence.spans),
        "lines": _pairs(evidence.lines),
        "quote": cut(evidence.quote, MAX_QUOTE),
        "sha256": evidence.sha256,
        "revision": evidence.revision,
        "verified": evidence.verified,
    }


def _pairs(pairs: tuple[tuple[int, int], ...]) -> list[list[int]]:
    return [list(pair) for pair in pairs]


def unparsed_to_json(passage: Unparsed) -> Json:
    """Return a passage that gave no rule."""
    return {
        "file": passage.file,
        "span": list(passage.span),
        "lines": list(passage.lines),
        "quote": cut(passage.quote, MAX_QUOTE),
    }


def problem_to_json(problem: Problem) -> dict[str, Any]:
    """Return something that was not read."""
    return {
        "kind": str(problem.kind),
        "where": problem.where,
        "what": problem.what,
        "hint": problem.hint,
        "partial": problem.partial,
    }
