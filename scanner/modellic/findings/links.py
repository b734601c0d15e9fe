"""`license-link-dead`, `license-link-mutable`: where `license_link` leads."""

from __future__ import annotations

from collections.abc import Iterator

from modellic.finding import Claim
from modellic.findings.case import Case, place_of
from modellic.kinds import LICENSE_LINK_DEAD, LICENSE_LINK_MUTABLE
from modellic.sources.linked import HubFile, OwnFile, Place, WebPage, place_of_link
from modellic.sources.listing import COMMIT
from modellic.sources.snapshot import Problem, ProblemKind


def check(case: Case) -> Iterator[Claim]:
    """Look at each link that is declared."""
    for entry in case.declared:
        if entry.link:
            link = place_of_link(entry.link, case.model.snapshot)
            if dead := _dead(link, entry.link, case):
                message = f"license_link {entry.link} leads to nothing: {dead.what}"
                yield Claim(LICENSE_LINK_DEAD, message, place_of(entry), explains=dead)
            elif (why := _mutable(link)) and not _has_own_text(case):
                message = f"license_link {entry.link} {why}: the terms can change under you"
                yield Claim(LICENSE_LINK_MUTABLE, message, place_of(entry))


def _dead(link: Place | None, given: str, case: Case) -> Problem | None:
    kind = ProblemKind.REFUSED if link is None else ProblemKind.NOT_FOUND
    for problem in case.model.snapshot.problems:
        if problem.kind is kind and _is_about(problem, link, given):
            return problem
    return None


def _is_about(problem: Problem, link: Place | None, given: str) -> bool:
    match link:
        case OwnFile(path):
            return problem.where == path
        case WebPage(url):
            return problem.where == url
        case HubFile():
            return problem.where.endswith(f"/{link.path}") and link.repo_id in problem.where
    return problem.where == given[:200]


def _mutable(link: Place | None) -> str:
    match link:
        case WebPage():
            return "is a page outside the hub's repositories"
        case HubFile() if COMMIT.fullmatch(link.revision) is None:
            return f"is a file of the branch {link.revision} of {link.repo_id}"
    return ""


def _has_own_text(case: Case) -> bool:
    """Tell whether the repository has a licence text of its own, which is pinned with it."""
    return any(not file.mutable and "://" not in file.path for file in case.license_files)
