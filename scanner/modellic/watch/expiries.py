"""What stands behind verdicts and does not last: records that end, and figures that grow old."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from modellic.company import WITHOUT_COMPANY, Company, Fulfilment, names_model
from modellic.evaluate import Fulfilled, leaves
from modellic.policies.figures import old_figures
from modellic.report import TargetReport
from modellic.watch.observation import Expiry, SeenRule, StaleFigure, digest


def stale(
    report: TargetReport, company: Company | None, day: datetime.date
) -> Iterator[StaleFigure]:
    """Yield the figures that a verdict stands on, and that are old."""
    policy = company.policy if company else WITHOUT_COMPANY
    used = (leaf for rule in report.rules for j in rule.judgements for leaf in leaves(j.reason))
    for figure, _ in old_figures(policy, used, day):
        of = (p.name for p in (company.products if company else ()) if figure in p.figures)
        yield StaleFigure(figure.key, figure.dated, next(of, None))


def expiries(
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
