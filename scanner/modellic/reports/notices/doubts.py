"""What is not known of a model, granted to nobody, or contradicts itself: for a person to read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from modellic.kinds import NO_LICENSE
from modellic.reports.verdict import CONFLICTS, DENIED
from modellic.reports.words import joined_lines

if TYPE_CHECKING:
    from modellic.finding import Finding
    from modellic.report import TargetReport
    from modellic.sources import Problem


def ungranted(target: TargetReport) -> tuple[str, ...]:
    """Return why nobody has granted anything; nothing where somebody has."""
    return tuple(_told(p) for p in target.problems if _explains(p, NO_LICENSE.id, target))


def conflicts(target: TargetReport) -> tuple[str, ...]:
    """Return what contradicts each other, or the company's policy, each once."""
    return tuple(dict.fromkeys(f.message for f in target.findings if _conflicts(f)))


def unread(target: TargetReport) -> Iterator[str]:
    """Yield what was not read."""
    yield from (_told(problem) for problem in target.problems if problem.partial)


def _told(problem: Problem) -> str:
    return f"{problem.where}: {problem.what}{f' ({problem.hint})' if problem.hint else ''}"


def _explains(problem: Problem, kind: str, target: TargetReport) -> bool:
    """Tell whether a problem is what a finding of a kind speaks of."""
    return any(f.id == kind and problem.what in f.message for f in target.findings)


def _conflicts(finding: Finding) -> bool:
    return finding.id in CONFLICTS or (finding.fails and finding.id in DENIED)


def unclear(target: TargetReport) -> Iterator[tuple[str, str]]:
    """Yield what was not understood: where it stands, and its words."""
    for path in (file.path for file in target.files if not file.understood):
        yield f"{path}: the text as a whole was not understood", ""
    for passage in target.unparsed:
        where = f"{passage.file}:{joined_lines([passage.lines])}"
        yield f"{where}: this seems to bind and gave no term", " ".join(passage.quote.split())
    for ancestor in target.lineage.ancestors:
        for passage in ancestor.unparsed:
            where = f"{ancestor.id}/{passage.file}:{joined_lines([passage.lines])}"
            yield f"{where}: this seems to bind and gave no term", " ".join(passage.quote.split())
