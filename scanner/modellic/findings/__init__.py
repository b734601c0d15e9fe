"""What is wrong with a model's card, licence files and lineage: one file a check.

A check is a function `Case -> claims`. A new one is a module beside this one, its kind in
`modellic.kinds`, a line in `CHECKS`, and a page in docs/findings/.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from modellic.finding import Claim
from modellic.findings import (
    agreement,
    ancestors,
    contradiction,
    datasets,
    drift,
    duties,
    links,
    naming,
    presence,
    prompts,
    prose,
    use_policy,
)
from modellic.findings.case import Case

Check = Callable[[Case], Iterator[Claim]]

CHECKS: tuple[Check, ...] = (
    presence.check,
    naming.check,
    contradiction.check,
    agreement.check,
    prose.check,
    links.check,
    prompts.check,
    use_policy.check,
    ancestors.check,
    drift.check,
    duties.check,
    datasets.check,
)
"""Every check, in the order in which the report tells what they find."""

__all__ = ["CHECKS", "Case", "Check", "claims"]


def claims(case: Case) -> tuple[Claim, ...]:
    """Return what all checks find, in their order, each once."""
    return tuple(dict.fromkeys(claim for check in CHECKS for claim in check(case)))
