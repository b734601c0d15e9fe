"""From what a scan found to an observation."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from urllib.parse import quote

from modellic.company import Company
from modellic.errors import UnreachableError
from modellic.evaluate import Judgement
from modellic.finding import Finding
from modellic.kinds import FIGURE_STALE, THRESHOLD_NEAR
from modellic.report import FileReport, JudgedRule, Standing, TargetError, TargetReport
from modellic.sources.snapshot import ProblemKind
from modellic.subjects import Facts
from modellic.watch.expiries import expiries, stale
from modellic.watch.nearing import thresholds
from modellic.watch.observation import (
    Observation,
    SeenDrift,
    SeenFinding,
    SeenRule,
    SeenText,
    State,
    Verdict,
    rule_key,
)

_MAX_WORDS = 500
_KEPT_ELSEWHERE = frozenset({FIGURE_STALE.id, THRESHOLD_NEAR.id})
"""Findings whose words change from day to day."""
_NOT_READ = frozenset({Standing.UNKNOWN, Standing.RECORD})


def observe(
    report: TargetReport, facts: Facts | None, company: Company | None, day: datetime.date
) -> Observation:
    """Return what a scan found, judged for `day`, as what is kept of it.

    `facts` are what the report stands on; None where it has an error.
    """
    if report.error is not None or facts is None:
        return _failed(report)
    why, hint = _trouble(report)
    seen = Observation(
        target=report.target,
        model=report.id,
        state=State.GATED if report.gated else State.OPEN,
        source=report.source,
        revision=report.revision,
        url=report.url,
        renamed_from=report.renamed_from,
        names=facts.names,
        declared=tuple(_declared(report)),
        licenses=facts.licenses,
        texts=tuple(_texts(report)),
        ancestors=tuple(ancestor.id for ancestor in report.lineage.ancestors),
        drift=tuple(
            SeenDrift(drift.id, tuple(words for words, _ in drift.dropped))
            for drift in report.lineage.drift
        ),
        unread=_unread(report),
        barred=_barred(report),
        away=facts.on_hub and report.source != "hub",
        why=why,
        hint=hint,
    )
    return with_verdicts(seen, report, facts, company, day)


def with_verdicts(
    seen: Observation,
    report: TargetReport,
    facts: Facts,
    company: Company | None,
    day: datetime.date,
) -> Observation:
    """Return an observation with what its rules mean for the company on a day."""
    rules = tuple(_rules(report, facts, day))
    return replace(
        seen,
        rules=rules,
        thresholds=tuple(thresholds(report, company, day)),
        findings=tuple(_findings(report.findings)),
        expiries=tuple(expiries(company, facts.names, rules)),
        stale=tuple(stale(report, company, day)),
    )


def _failed(report: TargetReport) -> Observation:
    error = report.error or TargetError("", "there is no answer", report.target, "")
    states = {"NotFoundError": State.GONE, "GatedError": State.GATED}
    return Observation(
        target=report.target,
        model=report.id,
        state=states.get(error.kind, State.UNSEEN),
        why=error.what,
        hint=error.hint,
        away=error.kind == UnreachableError.__name__,
    )


def _unread(report: TargetReport) -> tuple[str, ...]:
    """Return the places that gave no answer this time and may the next.

    A base model is one where something else answered for the hub.
    """
    silent = [p.where for p in report.problems if p.kind is ProblemKind.UNREACHABLE and p.partial]
    silent += [a.id for a in report.lineage.ancestors if a.source not in {None, "hub"}]
    return tuple(dict.fromkeys(silent))


def _barred(report: TargetReport) -> tuple[str, ...]:
    """Return what is behind a gate, and base models that nobody can read (any more)."""
    shut = [p.where for p in report.problems if p.kind is ProblemKind.GATED and p.partial]
    shut += [a.id for a in report.lineage.ancestors if a.standing in _NOT_READ]
    return tuple(dict.fromkeys(shut))


def _trouble(report: TargetReport) -> tuple[str, str]:
    """Return what kept a model from being read as a whole, if something did, and what to do."""
    kinds = (ProblemKind.FALLBACK, ProblemKind.UNREACHABLE, ProblemKind.GATED)
    found = ((p.what, p.hint) for kind in kinds for p in report.problems if p.kind is kind)
    return next(found, ("", ""))


def _declared(report: TargetReport) -> Iterator[str]:
    for declared in report.declared:
        yield " / ".join(filter(None, (declared.tag, declared.name, declared.link)))


def _texts(report: TargetReport) -> Iterator[SeenText]:
    yield from (_text("", file) for file in report.files)
    for ancestor in report.lineage.ancestors:
        yield from (_text(ancestor.id, file) for file in ancestor.files)


def _text(owner: str, file: FileReport) -> SeenText:
    known = file.identification
    named = known is not None and (known.license_id or known.modified)
    return SeenText(owner, file.path, file.sha256, known.summary() if known and named else "")


def _rules(report: TargetReport, facts: Facts, day: datetime.date) -> Iterator[SeenRule]:
    """Yield each rule once, with what the policy made of each verdict."""
    decided = {
        (rule_key(found.rule), found.product): found.id
        for found in reversed(report.findings)
        if found.rule is not None
    }
    seen: set[str] = set()
    for judged in report.rules:
        key = rule_key(judged.rule)
        if key in seen:
            continue
        seen.add(key)
        yield SeenRule(
            key=key,
            rule=judged.rule,
            sentence=judged.sentence,
            verdicts=tuple(_verdict(j, key, decided, day) for j in judged.judgements),
            inherited_from=judged.inherited_from,
            link=_link(judged, report),
            released=facts.released.get(judged.rule.evidence.sha256),
        )


def _verdict(
    judgement: Judgement,
    key: str,
    decided: Mapping[tuple[str, str | None], str],
    day: datetime.date,
) -> Verdict:
    return Verdict(
        product=judgement.product,
        status=judgement.status,
        sentence=judgement.sentence,
        since=day,
        standing=judgement.standing,
        fulfilled=judgement.fulfilled,
        how=judgement.how,
        decided=decided.get((key, judgement.product), ""),
    )


def _link(judged: JudgedRule, report: TargetReport) -> str | None:
    """Return the page where the words of a rule stand, at the revision that was read."""
    evidence, page, revision = judged.rule.evidence, report.url, report.revision
    if judged.inherited_from:
        found = (a for a in report.lineage.ancestors if a.id == judged.inherited_from[0])
        page, revision = next(((a.url, a.revision) for a in found), (None, None))
    if evidence.file.startswith("https://"):
        return evidence.file
    if page is None or revision is None or not evidence.quote:
        return page
    return f"{page.split('/tree/')[0]}/blob/{revision}/{quote(evidence.file)}"


def _findings(findings: Iterable[Finding]) -> Iterator[SeenFinding]:
    for found in findings:
        if found.rule is None and found.id not in _KEPT_ELSEWHERE:
            place = found.place.file if found.place else ""
            words = found.message[:_MAX_WORDS]
            yield SeenFinding(found.id, found.severity, words, found.product, found.fails, place)
