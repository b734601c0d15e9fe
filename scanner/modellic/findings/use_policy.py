"""`use-policy-missing`: a use policy that the licence refers to and nobody can read here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from modellic.finding import USE_POLICY_MISSING, Claim, Place
from modellic.findings.case import Case
from modellic.rules import Duty, Prohibition
from modellic.sources.snapshot import Role

_POLICY = re.compile(
    r"(?:acceptable|prohibited|usage|use)[\s-]+(?:use[sd]?[\s-]+)?polic(?:y|ies)|使用政策|使用规范",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Claim]:
    """Look for the list, where a text asks to obey a policy by its name."""
    if any(file.role is Role.USE_POLICY for file in case.model.snapshot.files):
        return
    rules = [rule for rule, _ in case.model.texts.rules]
    listed = {r.evidence.file for r in rules if r.action is Prohibition.RESTRICTED_USE}
    for rule in rules:
        evidence = rule.evidence
        named = (
            _POLICY.search(evidence.quote) if rule.action is Duty.FOLLOW_ACCEPTABLE_USE else None
        )
        if named and evidence.file not in listed:
            message = (
                f"{evidence.file} asks to obey a policy ({' '.join(named[0].split())}), whose list "
                "is neither in it nor in the repository"
            )
            yield Claim(USE_POLICY_MISSING, message, Place(evidence.file, evidence.lines))
