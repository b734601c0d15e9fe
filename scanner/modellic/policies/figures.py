"""Figures that verdicts stand on: old ones, ones that were not there, and ones near a threshold."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from modellic.company import Figure, Policy
from modellic.evaluate import Judgement, Leaf, leaves
from modellic.finding import Claim, Place
from modellic.kinds import FIGURE_STALE, FIGURE_UNREAD, THRESHOLD_NEAR
from modellic.policies.subject import Subject
from modellic.quantities import Truth
from modellic.rules import LOWER, Rule, Threshold


def figure_claims(
    subject: Subject, judged: Iterable[tuple[Rule, Sequence[Judgement]]]
) -> Iterator[Claim]:
    """Yield what there is to say of the figures that were used, each once."""
    pairs = [(rule, j, leaf) for rule, js in judged for j in js for leaf in leaves(j.reason)]
    yield from _stale(subject, (leaf for _, _, leaf in pairs))
    yield from _unread(subject)
    near = (_near(subject, rule, j, leaf) for rule, j, leaf in pairs)
    yield from dict.fromkeys(claim for claim in near if claim is not None)


def _stale(subject: Subject, used: Iterable[Leaf]) -> Iterator[Claim]:
    for figure, what in old_figures(subject.company.policy, used, subject.as_of):
        yield Claim(FIGURE_STALE, f"{figure.key} {what}", _place(subject))


def old_figures(
    policy: Policy, used: Iterable[Leaf], day: datetime.date | None
) -> Iterator[tuple[Figure, str]]:
    """Yield, for each key, the newest figure that was used, where that is old, and how old."""
    newest: dict[str, Figure] = {}
    for leaf in used:
        for source in leaf.sources:
            key, dated = source.figure.key, source.figure.dated or datetime.date.max
            known = newest.get(key)
            if known is None or dated > (known.dated or datetime.date.max):
                newest[key] = source.figure
    for figure in newest.values():
        if what := _age(figure, policy, day):
            yield figure, what


def _age(figure: Figure, policy: Policy, day: datetime.date | None) -> str:
    """Say how old a figure is; empty where it is new enough."""
    if figure.dated is None:
        return "has no date" if policy.stated_stale else ""
    days = (day - figure.dated).days if day else 0
    if days <= policy.stale_after:
        return ""
    dated = figure.dated.isoformat()
    return f"is of {dated}: {days} days old, and {policy.stale_after} are allowed"


def _unread(subject: Subject) -> Iterator[Claim]:
    concerned = {product.name for product in subject.products}
    for unread in subject.company.unread:
        if concerned:  # figures of other products count where a threshold counts the company
            yield Claim(FIGURE_UNREAD, f"{unread.key}: {unread.why}", _place(subject))


def _near(subject: Subject, rule: Rule, judgement: Judgement, leaf: Leaf) -> Claim | None:
    """Return a claim where a figure has come near a threshold that would make a rule bind."""
    atom, warn_at = leaf.atom, subject.company.policy.warn_at
    if not isinstance(atom, Threshold) or not warn_at or leaf.headroom is None:
        return None
    share = leaf.headroom.share
    rising = atom.op in LOWER
    if share is None or share.upper is None or leaf.truth is Truth.TRUE or not rising:
        return None
    if share.upper < warn_at[0]:
        return None
    percent = int(min(share.upper, Decimal(1)) * 100) if leaf.truth is Truth.FALSE else None
    reached = f"at {percent} % of" if percent is not None else "perhaps over"
    what = f"{rule.action}: {leaf.figure}: {reached} the threshold, {leaf.comparison}"
    place = Place(rule.evidence.file, rule.evidence.lines) if rule.evidence.file else None
    return Claim(THRESHOLD_NEAR, what, place, product=judgement.product)


def _place(subject: Subject) -> Place:
    return Place(str(subject.company.path))
