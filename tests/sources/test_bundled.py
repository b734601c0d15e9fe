"""The records of known_licenses/ as a source of what is known without the network."""

from __future__ import annotations

import datetime

import pytest

import meadow
from modellic.catalog import Catalog
from modellic.errors import NotFoundError
from modellic.sources.bundled import BundledSource
from modellic.sources.snapshot import Snapshot
from modellic.sources.target import Target

COMMIT = "0123456789abcdef0123456789abcdef01234567"
NOTED = {"name": "meadow/Cow-9B", "seen": datetime.date(2026, 1, 2), "revision": COMMIT}


def fetch(repo_id: str, revision: str | None = None) -> Snapshot:
    repositories = [*meadow.FACTS["repositories"], NOTED]
    catalog = Catalog.of([meadow.record(repositories=repositories)])
    return BundledSource(catalog).fetch(Target(repo_id, repo_id=repo_id, revision=revision))


def test_a_known_repository_has_a_record_and_no_files() -> None:
    assert fetch("meadow/Cow-7B") == Snapshot(
        id="meadow/Cow-7B", source="bundled", records=("meadow-1.0",)
    )


def test_a_pattern_is_a_guess_and_leaves_the_answer_partial() -> None:
    (problem,) = fetch("meadow/Cow-70B").problems
    assert problem.partial
    assert problem.what.startswith("no record names this repository; the nearest, meadow-1.0,")
    assert "the pattern meadow/Cow-* (noted 2026-01-02)" in problem.what


@pytest.mark.parametrize(
    ("repo_id", "revision", "words"),
    [
        ("meadow/Cow-7B", "v2", "2026-01-02, at no revision"),
        ("meadow/Cow-9B", "v2", f"2026-01-02 at the revision {COMMIT}"),
    ],
)
def test_a_revision_that_nobody_verified_is_said(repo_id: str, revision: str, words: str) -> None:
    (problem,) = fetch(repo_id, revision).problems
    assert problem.partial
    assert problem.what == f"no record speaks of the revision {revision} (noted {words})"


@pytest.mark.parametrize("revision", [None, "main", COMMIT])
def test_the_default_branch_and_the_revision_that_was_noted_are_no_problem(
    revision: str | None,
) -> None:
    assert fetch("meadow/Cow-9B", revision).problems == ()


@pytest.mark.parametrize("repo_id", ["hill/Cow-7B", "gpt2"])
def test_an_unknown_repository_is_not_found(repo_id: str) -> None:
    with pytest.raises(NotFoundError, match="no bundled record") as raised:
        fetch(repo_id)
    assert (raised.value.where, raised.value.exit_status) == (repo_id, 3)
    assert raised.value.hint


def test_the_records_of_the_installation_are_the_default() -> None:
    target = Target("moonshotai/Kimi-K2-Instruct", repo_id="moonshotai/Kimi-K2-Instruct")
    assert BundledSource().fetch(target).records == (
        "LicenseRef-scancode-moonshot-ai-modified-mit-2025",
    )
