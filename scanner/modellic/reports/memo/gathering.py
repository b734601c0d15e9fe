"""What there is to say of one model, before it is said in any language."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from modellic.evaluate import Judgement, Leaf, Status, leaves
from modellic.finding import Finding
from modellic.kinds import FINDINGS
from modellic.policies.assessing import asks
from modellic.policies.matching import entry_about_model, entry_about_rule
from modellic.report import JudgedRule, Report, Standing, TargetReport
from modellic.reports.memo.passages import Found, Subject, passages_of, searched_in_part
from modellic.reports.verdict import Counts, counts_of, matters, stopped
from modellic.rules import InUse, Threshold, Use, atoms
from modellic.sources.target import parse_target
from modellic.subjects import subject_from_report
from modellic.thresholds import Row, rows_of

if TYPE_CHECKING:
    from modellic.catalog import Catalog
    from modellic.company import AssessmentDemand, Company, Fulfilment, PolicyRule, Waiver
    from modellic.policies import Subject as PolicySubject
    from modellic.report import AncestorReport, FileReport

MAX_TERMS: Final = 10
"""Terms that are told in full; the others are counted, and a report has them."""
MAX_OPEN: Final = 12
"""Open questions of one kind that are told."""
_COMMIT: Final = re.compile(r"[0-9a-f]{40}")
_OF_RULES: Final = frozenset(kind.id for kind in FINDINGS if kind.id.startswith("rule-"))
_TOLD_ELSEWHERE: Final = _OF_RULES | {
    "answer-partial",
    "source-limited",
    "text-not-understood",
    "license-drift",
    "threshold-near",
    "model-allowed",
    "policy-denied",
    "policy-warned",
    "revision-unpinned",
}


@dataclass(frozen=True, slots=True)
class Conditions:
    """What the company file says of the model, beside its figures."""

    model: PolicyRule | None = None
    rules: tuple[tuple[PolicyRule, JudgedRule, tuple[str, ...]], ...] = ()
    waivers: tuple[Waiver, ...] = ()
    fulfilments: tuple[Fulfilment, ...] = ()
    demands: tuple[AssessmentDemand, ...] = ()
    pinned_required: bool = False


@dataclass(frozen=True, slots=True)
class Matter:
    """One model, as the paper sees it. `terms` are told in full; `others` by their names."""

    target: TargetReport
    company: Company | None
    as_of: datetime.date | None
    counts: Counts
    terms: tuple[JudgedRule, ...]
    more_terms: int
    others: tuple[JudgedRule, ...]
    thresholds: tuple[Row, ...]
    products: tuple[str, ...]
    open_leaves: tuple[tuple[str | None, Leaf], ...]
    conditions: Conditions
    passages: dict[Subject, Found]
    searched: bool
    cut: tuple[str, ...]
    pinned: bool | None
    findings: tuple[Finding, ...]

    @property
    def unlisted(self) -> bool:
        """Whether there is a company, and no product of it lists the model."""
        return self.company is not None and not self.products


def matter_of(
    target: TargetReport, report: Report, company: Company | None, catalog: Catalog
) -> Matter:
    """Return what there is to say of a model that was read."""
    weighty = [rule for rule in target.rules if _weighty(rule)]
    weighty.sort(key=lambda rule: (not stopped(rule), _order(rule)))
    texts = list(_texts(target))
    return Matter(
        target=target,
        company=company,
        as_of=report.as_of,
        counts=counts_of(target.rules),
        terms=tuple(weighty[:MAX_TERMS]),
        more_terms=max(len(weighty) - MAX_TERMS, 0),
        others=tuple(rule for rule in target.rules if rule not in weighty),
        thresholds=_thresholds(target, report, company),
        products=tuple(dict.fromkeys(j.product for j in _judgements(target) if j.product)),
        open_leaves=tuple(dict.fromkeys(_open_leaves(target))),
        conditions=_conditions(target, report, company, catalog),
        passages=passages_of(texts),
        searched=any(file.content for file in texts),
        cut=tuple(searched_in_part(texts)),
        pinned=_pinned(target),
        findings=_findings(target),
    )


def _weighty(rule: JudgedRule) -> bool:
    """Tell whether a term is told in full: it matters, or would with other figures."""
    return matters(rule) or any(isinstance(atom, Threshold) for atom in atoms(rule.rule.when))


def _order(rule: JudgedRule) -> int:
    if rule.standing:
        return 3
    if rule.status is Status.TRIGGERED:
        return 2 if rule.met else 0
    return 1 if rule.status is Status.UNKNOWN else 4


def _judgements(target: TargetReport) -> Iterator[Judgement]:
    return (judgement for rule in target.rules for judgement in rule.judgements)


def _thresholds(target: TargetReport, report: Report, company: Company | None) -> tuple[Row, ...]:
    """Return each threshold once, whatever terms it is a condition of."""
    if company is None:
        return ()
    rows = rows_of(replace(report, targets=(target,)), company)
    return tuple({(row.product, row.leaf.atom): row for row in reversed(rows)}.values())[::-1]


def _open_leaves(target: TargetReport) -> Iterator[tuple[str | None, Leaf]]:
    """Yield the facts that could still decide something. Whether the licence has ended is none."""
    for judgement in _judgements(target):
        if judgement.status is Status.UNKNOWN and judgement.missing:
            for leaf in leaves(judgement.reason):
                if leaf.figure in judgement.missing and leaf.atom != InUse(Use.TERMINATED):
                    yield judgement.product, leaf


def _texts(target: TargetReport) -> Iterator[FileReport]:
    """Yield the texts that bind: the model's own, and those whose rules it inherits."""
    yield from target.files
    for ancestor in target.lineage.ancestors:
        if ancestor.inherits:
            yield from (replace(f, path=f"{ancestor.id}/{f.path}") for f in ancestor.files)


def _pinned(target: TargetReport) -> bool | None:
    """Return whether the model was asked for at a fixed commit; None where there is none to fix."""
    if target.source == "folder":
        return None
    return _COMMIT.fullmatch(parse_target(target.target).revision or "") is not None


def _conditions(
    target: TargetReport, report: Report, company: Company | None, catalog: Catalog
) -> Conditions:
    if company is None:
        return Conditions()
    subject = replace(subject_from_report(target, company, catalog), as_of=report.as_of)
    return Conditions(
        model=entry_about_model(subject),
        rules=tuple(_entries(target, subject)),
        waivers=tuple(w for w in company.waivers if subject.is_among(w.models)),
        fulfilments=tuple(f for f in company.fulfilments if subject.is_among(f.models)),
        demands=tuple(d for d in company.policy.assessments if asks(d, subject)),
        pinned_required=company.policy.require_pinned,
    )


def _entries(
    target: TargetReport, subject: PolicySubject
) -> Iterator[tuple[PolicyRule, JudgedRule, tuple[str, ...]]]:
    """Yield the entries of the policy about terms, each with a term and the products."""
    for rule in target.rules:
        found: dict[PolicyRule, list[str]] = {}
        for judgement in rule.judgements:
            entry = entry_about_rule(subject, rule.rule, judgement)
            if entry is not None:
                found.setdefault(entry, []).extend(filter(None, [judgement.product]))
        for entry, products in found.items():
            yield entry, rule, tuple(products)


def _findings(target: TargetReport) -> tuple[Finding, ...]:
    gaps = [problem.what for problem in target.problems if problem.partial]
    told = (
        f
        for f in target.findings
        if f.id not in _TOLD_ELSEWHERE and not any(gap in f.message for gap in gaps)
    )
    return tuple(sorted(dict.fromkeys(told), key=lambda finding: not finding.fails))


def unknown_ancestors(target: TargetReport) -> list[AncestorReport]:
    """Return the base models whose terms are not known."""
    gone = {Standing.UNKNOWN, Standing.UNLICENSED}
    return [ancestor for ancestor in target.lineage.ancestors if ancestor.standing in gone]
