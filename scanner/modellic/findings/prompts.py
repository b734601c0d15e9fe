"""`gated-terms-added`: what is accepted before the download says more than the licence."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.finding import Claim, Place
from modellic.findings.case import Case
from modellic.kinds import GATED_TERMS_ADDED
from modellic.lineage import same_rule
from modellic.rules import Rule
from modellic.sources.snapshot import Role
from modellic.wording import imperative


def check(case: Case) -> Iterator[Claim]:
    """Tell which rules only the gated prompt states, where there is a licence beside it."""
    prompts = {f.path for f in case.model.snapshot.files if f.role is Role.GATED_PROMPT}
    if not prompts or not (case.license_files or case.model.records):
        return
    for path in sorted(prompts):
        added = list(_added(case, path, prompts))
        if added:
            lines = tuple(line for rule in added for line in rule.evidence.lines)
            terms = "; ".join(dict.fromkeys(imperative(rule) for rule in added))
            message = f"who accepts {path} accepts more than the licence says: {terms}"
            yield Claim(GATED_TERMS_ADDED, message, Place(path, tuple(dict.fromkeys(lines))))


def _added(case: Case, path: str, prompts: set[str]) -> Iterator[Rule]:
    stated = [r for r, also in case.model.rules if not {r.evidence.file, *_files(also)} <= prompts]
    for rule, also in case.model.texts.rules:
        only_here = rule.evidence.file == path and set(_files(also)) <= prompts
        if only_here and not any(same_rule(rule, other) for other in stated):
            yield rule


def _files(also: tuple[object, ...]) -> Iterator[str]:
    yield from (getattr(evidence, "file", "") for evidence in also)
