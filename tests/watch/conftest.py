"""Real databases for the tests of the store: SQLite in a file, and a private PostgreSQL."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

import postgres


@pytest.fixture(scope="session")
def cluster() -> Iterator[postgres.Cluster]:
    programs = postgres.binaries()
    if programs is None:
        pytest.skip("no PostgreSQL on this machine (apt-get install postgresql)")
    with postgres.running(programs) as started:
        yield started


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new, empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'watch.db'}"
    cluster: postgres.Cluster = request.getfixturevalue("cluster")
    return cluster.new()


@pytest.fixture(scope="session", autouse=True)
def _apprise() -> None:
    """Load the services of Apprise: the first time, one of its own imports is deprecated."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        from apprise import Apprise

        Apprise.instantiate("json://127.0.0.1")
