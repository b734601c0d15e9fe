"""What is known of a model, judged anew without reading it: figures and policies move meanwhile.

A gate, a hub that is silent and a repository that is gone must not keep a threshold that is crossed
from being told.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace

from modellic.catalog import Catalog
from modellic.company import Company
from modellic.errors import UsageError
from modellic.kinds import (
    ASSESSMENT_MISSING,
    FIGURE_UNREAD,
    MODEL_UNLISTED,
    POLICY_DENIED,
    POLICY_WARNED,
    REVISION_UNPINNED,
    WAIVER_EXPIRED,
    WAIVER_UNMATCHED,
)
from modellic.pipeline import Pipeline, silent
from modellic.reading import Library
from modellic.report import Outcome, TargetReport
from modellic.sources import Settings, Target
from modellic.subjects import Facts, HeldRule
from modellic.watch.observation import Observation, SeenRule
from modellic.watch.observing import with_verdicts
from modellic.watch.portfolio import readable

_OF_THE_COMPANY = frozenset(
    {
        ASSESSMENT_MISSING.id,
        FIGURE_UNREAD.id,
        MODEL_UNLISTED.id,
        POLICY_DENIED.id,
        POLICY_WARNED.id,
        REVISION_UNPINNED.id,
        WAIVER_EXPIRED.id,
        WAIVER_UNMATCHED.id,
    }
)
"""Findings that stand on the company file alone (`modellic.policies.Referee.claims`)."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges for a company on a day."""

    company: Company | None
    day: datetime.date

    def again(self, known: Observation) -> Observation:
        """Return what is known with the verdicts of today; nothing is read or asked."""
        target = readable(known.target)
        if isinstance(target, UsageError):
            return known
        facts = _facts(known, on_hub=target.repo_id is not None)
        fresh = with_verdicts(
            known, self._report(known, facts, target), facts, self.company, self.day
        )
        before = {rule.key: rule for rule in known.rules}
        lasting = tuple(found for found in known.findings if found.id not in _OF_THE_COMPANY)
        return replace(
            fresh,
            rules=tuple(_placed(before[rule.key], rule) for rule in fresh.rules),
            findings=(*lasting, *fresh.findings),
        )

    def _report(self, known: Observation, facts: Facts, target: Target) -> TargetReport:
        library = Library(Catalog.load(), Settings(offline=True))
        report = TargetReport(known.target, known.model, Outcome.CLEAN, source=known.source)
        return Pipeline(self.company, library, silent, self.day).judged(report, facts, target)


def _facts(known: Observation, *, on_hub: bool) -> Facts:
    dated = ((rule.rule.evidence.sha256, rule.released) for rule in known.rules)
    return Facts(
        names=known.names or (known.model,),
        rules=tuple(HeldRule(r.rule, inherited_from=r.inherited_from) for r in known.rules),
        licenses=known.licenses,
        released={sha256: released for sha256, released in dated if released is not None},
        on_hub=on_hub,
    )


def _placed(before: SeenRule, now: SeenRule) -> SeenRule:
    """Let a rule keep the page where its words were read."""
    return replace(now, link=before.link)
