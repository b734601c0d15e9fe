"""`ancestor-unknown`: a base model, or a part of what it says, was not read."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.finding import Claim, Place
from modellic.findings.case import Case
from modellic.kinds import ANCESTOR_UNKNOWN
from modellic.report import NamedBy


def check(case: Case) -> Iterator[Claim]:
    """Tell of each gap in the lineage."""
    named = {ancestor.id: ancestor.named_by for ancestor in case.lineage.ancestors}
    for gap in case.lineage.gaps:
        if gap.problem.partial:
            problem = gap.problem
            message = f"{gap.id}: {problem.what}" + (f" ({problem.hint})" if problem.hint else "")
            place = _place(case.model.id, named.get(gap.id, ()))
            yield Claim(ANCESTOR_UNKNOWN, message, place, explains=problem)


def _place(target: str, named_by: tuple[NamedBy, ...]) -> Place | None:
    """Return where the target, or a model between, names the ancestor."""
    own = next((by for by in named_by if by.id == target), next(iter(named_by), None))
    if own is None:
        return None
    file = own.file if own.id == target else f"{own.id}/{own.file}"
    return Place(file, ((own.line, own.line),) if own.line else ())
