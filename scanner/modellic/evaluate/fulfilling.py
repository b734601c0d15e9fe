"""Whether a duty that binds is met: what the company has recorded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from modellic.company import Company, Fulfilment, names_model
from modellic.evaluate.reason import Fulfilled, Judgement, Status
from modellic.rules import Duty, Rule


def with_fulfilment(
    judgement: Judgement, rule: Rule, company: Company, repo_id: str, as_of: date | None
) -> Judgement:
    """Return the judgement with whether a duty that binds is met. A ban is never fulfilled."""
    if judgement.status is not Status.TRIGGERED or not isinstance(rule.action, Duty):
        return judgement
    found = list(_about(company, rule, repo_id, judgement.product))
    obstacles = []
    for record in found:
        obstacle = _obstacle(record, rule, as_of)
        if not obstacle:
            return replace(judgement, fulfilled=Fulfilled.MET, how=_how(record))
        obstacles.append(obstacle)
    if judgement.standing and not found:
        return judgement  # what always holds is not asked to be recorded
    return replace(judgement, fulfilled=Fulfilled.OPEN, how="; ".join(obstacles))


def _about(company: Company, rule: Rule, repo_id: str, product: str | None) -> Iterator[Fulfilment]:
    for record in company.fulfilments:
        about_product = not record.products or product in record.products
        if record.action is rule.action and about_product and names_model(record.models, repo_id):
            yield record


def _obstacle(record: Fulfilment, rule: Rule, as_of: date | None) -> str:
    """Return why a record does not meet the duty; empty where it does."""
    if as_of is not None and record.since > as_of:
        return f"it is recorded from {record.since.isoformat()} on"
    if as_of is not None and record.until is not None and record.until < as_of:
        return f"it was met until {record.until.isoformat()}"
    if rule.text and (record.text or "").casefold() not in {t.casefold() for t in rule.text}:
        shown = f"shows {record.text!r}" if record.text else "does not say which phrase is shown"
        return f"{record.key} {shown}, and the rule asks for {' or '.join(map(repr, rule.text))}"
    return ""


def _how(record: Fulfilment) -> str:
    parts = [f"met since {record.since.isoformat()}"]
    parts += [f"shown: {record.text}"] if record.text else []
    parts += [f"where: {record.place}"] if record.place else []
    parts += [f"evidence: {record.evidence}"] if record.evidence else []
    parts += [f"recorded by {record.by}"] if record.by else []
    return "; ".join(parts)
