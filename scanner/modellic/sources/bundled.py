"""The records of known_licenses/ as a source: what is known of a repository without the network."""

from __future__ import annotations

from functools import cached_property

from modellic.catalog import Catalog, Repository, RepositoryMatch
from modellic.errors import NotFoundError
from modellic.sources.snapshot import Problem, ProblemKind, Snapshot
from modellic.sources.target import Target

_DEFAULT_BRANCH = "main"
"""The branch that the hub shows where none is named."""


class BundledSource:
    """Says which licence a repository is known to use; it has no files of it.

    Without a `catalog`, that of the installation is opened when it is first needed.
    """

    name = "bundled"

    def __init__(self, catalog: Catalog | None = None) -> None:
        self._given = catalog

    @cached_property
    def _catalog(self) -> Catalog:
        return self._given or Catalog.load()

    def fetch(self, target: Target) -> Snapshot:
        """Return the id of the record that knows a repository, and what speaks against it.

        The snapshot has no revision: a record knows a text, not what a repository holds today.
        Raises `NotFoundError` where no record knows the repository, `DataError` where the
        installation's records are broken.
        """
        match = self._catalog.match_repository(target.repo_id) if target.repo_id else None
        if match is None:
            raise NotFoundError(
                "no bundled record knows this repository",
                where=target.given,
                hint="scan it once with the network, or download it and scan the folder",
            )
        return Snapshot(
            id=target.repo_id or match.repository.name,
            source=self.name,
            records=(match.record.id,),
            problems=tuple(_doubts(target, match)),
        )


def _doubts(target: Target, match: RepositoryMatch) -> list[Problem]:
    """Say where the record does not speak of exactly what was asked for."""
    where, entry = target.given, match.repository
    doubts = []
    if entry.is_pattern:
        what = (
            f"no record names this repository; the nearest, {match.record.id}, knows the pattern "
            f"{entry.name} (noted {entry.seen.isoformat()}): check the name"
        )
        doubts.append(_doubt(where, what, "scan it with the network"))
    if target.revision not in (None, _DEFAULT_BRANCH, entry.revision):
        what = f"no record speaks of the revision {target.revision} (noted {_noted(entry)})"
        doubts.append(_doubt(where, what, "scan the revision with the network"))
    return doubts


def _doubt(where: str, what: str, hint: str) -> Problem:
    return Problem(ProblemKind.NOT_FOUND, where, what, hint)


def _noted(entry: Repository) -> str:
    day = entry.seen.isoformat()
    return f"{day} at the revision {entry.revision}" if entry.revision else f"{day}, at no revision"
