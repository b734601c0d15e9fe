"""Fixtures that every room's tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Speed is measured in benchmarks/, never by a test: a busy machine must not fail one. New examples
# are tried where people work; a merge is judged by the same ones each time.
settings.register_profile(
    "modellic",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("modellic")

pytest_plugins = ["hubserver.plugin"]

_CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The labelled corpus, where it lies beside the checkout."""
    if not _CORPUS.is_dir():
        pytest.skip("the labelled corpus (../shared/corpus) is not beside this checkout")
    return _CORPUS
