"""`use-policy-missing`: a use policy that the licence refers to and nobody can read here."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.finding import Claim, Place
from modellic.findings.case import Case
from modellic.kinds import USE_POLICY_MISSING
from modellic.rules import Duty


def check(case: Case) -> Iterator[Claim]:
    """Tell of each policy that binds and was not read: a part of the answer is missing."""
    for gap in case.model.policies:
        message = f"{gap.where}: {gap.what} ({gap.hint})"
        yield Claim(USE_POLICY_MISSING, message, _place(case, gap.where), explains=gap)


def _place(case: Case, file: str) -> Place:
    for rule, also in case.model.texts.rules:
        for evidence in (rule.evidence, *also):
            if rule.action is Duty.FOLLOW_ACCEPTABLE_USE and evidence.file == file:
                return Place(file, evidence.lines)
    return Place(file)
