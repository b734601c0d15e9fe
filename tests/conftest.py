"""Fixtures that every room's tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["hubserver.plugin"]

_CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The labelled corpus, where it lies beside the checkout."""
    if not _CORPUS.is_dir():
        pytest.skip("the labelled corpus (../shared/corpus) is not beside this checkout")
    return _CORPUS
