"""The rules of each model as an ODRL 2.2 policy, in JSON-LD."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING
from uuid import uuid5

from modellic.reports.bom.names import DOCUMENTS, name_of, purl_of
from modellic.reports.bom.notes import LONGEST_QUOTE, ancestor_notes, target_notes
from modellic.reports.json_report import as_text
from modellic.reports.odrl.constraints import constraints, refinements
from modellic.reports.odrl.vocabulary import CONTEXT, PROFILE, term
from modellic.reports.visible import visible
from modellic.reports.words import cut, joined_lines

if TYPE_CHECKING:
    from modellic.report import JudgedRule, Report, TargetReport
    from modellic.reports import Style
    from modellic.rules import Evidence, Json


def render(report: Report, style: Style) -> str:  # noqa: ARG001  # the format has one style
    """Return the policies. A duty binds by itself: what a licence permits is not told here."""
    nameless = json.dumps(_graph(report, ""), sort_keys=True)
    digest = hashlib.sha256(nameless.encode("utf-8", "backslashreplace")).hexdigest()
    graph = _graph(report, f"urn:uuid:{uuid5(DOCUMENTS, digest)}")
    return as_text({"@context": CONTEXT, "@graph": graph})


def _graph(report: Report, base: str) -> list[Json]:
    nodes: list[Json] = []
    for number, target in enumerate(report.targets, 1):
        policy = f"{base}#policy-{number}"
        asset = purl_of(target) or f"{base}#model-{number}"
        rules = [
            _rule(judged, f"{policy}-rule-{n}", asset) for n, judged in enumerate(target.rules, 1)
        ]
        nodes.append(_asset(target, asset, policy if rules else None))
        if rules:
            nodes.append(_policy(policy, rules) | _made(report))
    return nodes


def _asset(target: TargetReport, uid: str, policy: str | None) -> Json:
    """Return the model, and what is not known of its licence; without a rule it has no policy."""
    form: Json = {"uid": uid, "type": "Asset", "title": visible(name_of(target))}
    form |= {"revision": visible(target.revision)} if target.revision else {}
    form |= {"hasPolicy": policy} if policy else {}
    form["partial"] = target.partial or target.error is not None
    notes = [note.told() for note in target_notes(target)]
    notes += [
        visible(f"{ancestor.id}: {note.told()}")
        for ancestor in target.lineage.ancestors
        for note in ancestor_notes(ancestor)
    ]
    return form | ({"notKnown": notes} if notes else {})


def _policy(uid: str, rules: list[Json]) -> Json:
    form: Json = {"uid": uid, "type": "Set", "profile": PROFILE, "conflict": "prohibit"}
    for key, kind in (("obligation", "Duty"), ("prohibition", "Prohibition")):
        form |= {key: of_kind} if (of_kind := [r for r in rules if r["type"] == kind]) else {}
    return form


def _made(report: Report) -> Json:
    form: Json = {"creator": f"modellic-{report.version}"}
    return form | ({"issued": report.as_of.isoformat()} if report.as_of else {})


def _rule(judged: JudgedRule, uid: str, asset: str) -> Json:
    rule = judged.rule
    narrowed = list(refinements(rule))
    action = term(str(rule.action))
    form: Json = {
        "uid": uid,
        "type": "Duty" if rule.type == "duty" else "Prohibition",
        "target": asset,
        "action": [{"rdf:value": {"@id": action}, "refinement": narrowed}] if narrowed else action,
        "description": visible(judged.sentence),
    }
    if conditions := constraints(rule.when):
        form["constraint"] = conditions
    if judged.inherited_from:
        form["inheritedFrom"] = list(map(visible, judged.inherited_from))
    return form | {"evidence": [_evidence(each) for each in (rule.evidence, *judged.also)]}


def _evidence(evidence: Evidence) -> Json:
    form: Json = {"rank": str(evidence.rank), "file": visible(evidence.file)}
    form |= {"lines": joined_lines(evidence.lines)} if evidence.lines else {}
    form |= {"sha256": evidence.sha256} if evidence.sha256 else {}
    form |= {"verified": evidence.verified} if evidence.verified else {}
    quote = visible(cut(evidence.quote, LONGEST_QUOTE))
    return form | ({"quote": quote} if quote else {})
