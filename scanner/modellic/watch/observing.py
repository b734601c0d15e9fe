"""From the report of a scan to an observation."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import quote

from modellic.company import WITHOUT_COMPANY, Company, Fulfilment, names_model
from modellic.evaluate import Fulfilled, Judgement, Leaf, Reason, Status, leaves
from modellic.finding import FIGURE_STALE, THRESHOLD_NEAR, Finding
from modellic.policies.figures import old_figures
from modellic.quantities import Truth, all_of, any_of
from modellic.report import FileReport, JudgedRule, Report, TargetError, TargetReport
from modellic.reports.thresholds import left, outlook
from modellic.rules import condition_to_json
from modellic.sources import parse_target
from modellic.sources.snapshot import ProblemKind
from modellic.thresholds import Row, rows_of
from modellic.watch.observation import (
    Expiry,
    Observation,
    SeenDrift,
    SeenFinding,
    SeenRule,
    SeenText,
    SeenThreshold,
    StaleFigure,
    State,
    Verdict,
    digest,
    rule_key,
)

_SHARE = Decimal("0.0001")
_MAX_WORDS = 500
_KEPT_ELSEWHERE = frozenset({FIGURE_STALE.id, THRESHOLD_NEAR.id})
"""Findings whose words change from day to day."""


def observe(
    report: TargetReport, company: Company | None, day: datetime.date, version: str = ""
) -> Observation:
    """Return what a scan found, judged for `day`, as what is kept of it."""
    if report.error is not None:
        return _failed(report, report.error)
    names = tuple(filter(None, (report.id, report.renamed_from)))
    on_hub = parse_target(report.target).repo_id is not None
    rules = tuple(_rules(report, day))
    why, hint = _trouble(report)
    return Observation(
        target=report.target,
        model=report.id,
        state=State.GATED if report.gated else State.OPEN,
        source=report.source,
        revision=report.revision,
        url=report.url,
        renamed_from=report.renamed_from,
        declared=tuple(_declared(report)),
        texts=tuple(_texts(report)),
        rules=rules,
        thresholds=tuple(_thresholds(report, company, day, version)),
        ancestors=tuple(ancestor.id for ancestor in report.lineage.ancestors),
        drift=tuple(
            SeenDrift(drift.id, tuple(words for words, _ in drift.dropped))
            for drift in report.lineage.drift
        ),
        findings=tuple(_findings(report.findings)),
        expiries=tuple(_expiries(company, names, rules)),
        stale=tuple(_stale(report, company, day)),
        unread=_unread(report),
        away=on_hub and report.source != "hub",
        why=why,
        hint=hint,
    )


def _failed(report: TargetReport, error: TargetError) -> Observation:
    states = {"NotFoundError": State.GONE, "GatedError": State.GATED}
    state = states.get(error.kind, State.UNSEEN)
    return Observation(report.target, report.id, state, why=error.what, hint=error.hint, away=True)


def _unread(report: TargetReport) -> tuple[str, ...]:
    """Return the places that gave no answer this time and may the next.

    A base model is one where something else answered for the hub.
    """
    silent = [p.where for p in report.problems if p.kind is ProblemKind.UNREACHABLE and p.partial]
    silent += [a.id for a in report.lineage.ancestors if a.source not in {None, "hub"}]
    return tuple(dict.fromkeys(silent))


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


def _rules(report: TargetReport, day: datetime.date) -> Iterator[SeenRule]:
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


@dataclass(frozen=True, slots=True)
class _Near:
    """One threshold for one product, and a rule that it decides."""

    row: Row
    judgement: Judgement

    @property
    def binds(self) -> bool:
        """Whether the rule would, or might, bind if the threshold were passed."""
        reason = self.judgement.reason
        if reason is None or self.judgement.status is Status.TRIGGERED or not self.row.rising:
            return False
        return _if_passed(reason, self.row.leaf) is not Truth.FALSE


def _if_passed(reason: Reason, passed: Leaf) -> Truth:
    if isinstance(reason, Leaf):
        return Truth.TRUE if reason.atom == passed.atom else reason.truth
    parts = [_if_passed(part, passed) for part in reason.parts]
    if reason.kind == "not":
        return ~parts[0]
    return all_of(parts) if reason.kind == "all" else any_of(parts)


def _thresholds(
    report: TargetReport, company: Company | None, day: datetime.date, version: str
) -> Iterator[SeenThreshold]:
    """Yield each threshold once a product, with all rules that it decides."""
    together: dict[tuple[str, str | None], list[_Near]] = {}
    for row in rows_of(Report((report,), version, as_of=day), company):
        judgement = next(j for j in row.rule.judgements if j.product == row.product)
        key = f"{row.atom.metric}-{digest(str(condition_to_json(row.atom)))}"
        together.setdefault((key, row.product), []).append(_Near(row, judgement))
    for (key, product), near in together.items():
        yield _threshold(key, product, near)


def _threshold(key: str, product: str | None, near: list[_Near]) -> SeenThreshold:
    row = near[0].row
    share = row.leaf.headroom.share if row.leaf.headroom else None
    upper = share.upper if share else None
    trend = row.trend
    crossing = trend.crossing if trend else None
    binding = [one for one in near if one.binds]
    known = row.leaf.headroom
    return SeenThreshold(
        key=key,
        product=product,
        truth=row.leaf.truth,
        clause=row.leaf.clause,
        figure=left(known, row) if known else "",
        comparison=row.leaf.comparison,
        rules=tuple(dict.fromkeys(rule_key(one.row.rule.rule) for one in binding or near)),
        binds=bool(binding),
        reached=upper.quantize(_SHARE) if upper is not None else None,
        crossing=datetime.date(crossing // 12, crossing % 12 + 1, 1) if crossing else None,
        estimate=outlook(trend) if trend and crossing else "",
    )


def _findings(findings: Iterable[Finding]) -> Iterator[SeenFinding]:
    for found in findings:
        if found.rule is None and found.id not in _KEPT_ELSEWHERE:
            place = found.place.file if found.place else ""
            words = found.message[:_MAX_WORDS]
            yield SeenFinding(found.id, found.severity, words, found.product, found.fails, place)


def _stale(
    report: TargetReport, company: Company | None, day: datetime.date
) -> Iterator[StaleFigure]:
    policy = company.policy if company else WITHOUT_COMPANY
    used = (leaf for rule in report.rules for j in rule.judgements for leaf in leaves(j.reason))
    for figure, _ in old_figures(policy, used, day):
        of = (p.name for p in (company.products if company else ()) if figure in p.figures)
        yield StaleFigure(figure.key, figure.dated, next(of, None))


def _expiries(
    company: Company | None, names: tuple[str, ...], rules: tuple[SeenRule, ...]
) -> Iterator[Expiry]:
    """Yield what is recorded of the model and ends; of several for the same, the last to end."""
    if company is None:
        return
    found = [*_waivers(company, names), *_fulfilments(company, names, rules)]
    assessments = [a for a in company.assessments if _about(a.models, names)]
    if assessments and all(a.expires for a in assessments):
        last = max(assessments, key=lambda a: a.expires or a.date)
        what = f"the assessment by {last.by} of {last.date.isoformat()}: {last.scope}"
        key = f"assessment-{digest(*last.models)}"
        found.append(Expiry("assessment", key, what, last.expires or last.date))
    latest: dict[tuple[str, str | None], Expiry] = {}
    for expiry in found:
        same = latest.setdefault((expiry.key, expiry.product), expiry)
        if expiry.until > same.until:
            latest[expiry.key, expiry.product] = expiry
    yield from latest.values()


def _waivers(company: Company, names: tuple[str, ...]) -> Iterator[Expiry]:
    for waiver in company.waivers:
        if _about(waiver.models, names):
            what = f"the waiver of {waiver.action}, approved by {waiver.approver}: {waiver.reason}"
            key = f"{waiver.action}-{digest(*waiver.models, *waiver.products)}"
            yield Expiry("waiver", key, what, waiver.expires, _only(waiver.products))


def _fulfilments(
    company: Company, names: tuple[str, ...], rules: tuple[SeenRule, ...]
) -> Iterator[Expiry]:
    for record in company.fulfilments:
        if record.until and _about(record.models, names) and _needed(record, company, names, rules):
            shown = f": {record.text}" if record.text else ""
            what = f"what meets {record.action}{shown}"
            key = f"{record.action}-{digest(*record.models, *record.products)}"
            yield Expiry("fulfilment", key, what, record.until, _only(record.products))


def _needed(
    record: Fulfilment, company: Company, names: tuple[str, ...], rules: tuple[SeenRule, ...]
) -> bool:
    """Tell whether a duty is met by a record that ends, and by none that lasts longer."""
    until = record.until or datetime.date.max
    lasting = any(
        other.action is record.action
        and set(record.products or ("",)) <= set(other.products or record.products or ("",))
        and _about(other.models, names)
        and (other.until is None or other.until > until)
        for other in company.fulfilments
    )
    return not lasting and any(
        rule.rule.action is record.action and verdict.fulfilled is Fulfilled.MET
        for rule in rules
        for verdict in rule.verdicts
    )


def _about(globs: tuple[str, ...], names: tuple[str, ...]) -> bool:
    return any(names_model(globs, name) for name in names)


def _only(products: tuple[str, ...]) -> str | None:
    return products[0] if len(products) == 1 else None
