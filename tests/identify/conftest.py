"""Real licence texts that are installed with what the tests need anyway."""

from __future__ import annotations

from importlib.metadata import distribution

import pytest

from modellic.catalog import Catalog


def _installed(package: str) -> str:
    files = distribution(package).files or []
    path = next(file for file in files if file.name == "LICENSE")
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def mit() -> str:
    """The MIT licence, with title and copyright line, as pytest ships it."""
    return _installed("pytest")


@pytest.fixture(scope="session")
def apache() -> str:
    """The Apache licence, without its appendix, as requests ships it."""
    return _installed("requests")


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The catalogue of the installation."""
    return Catalog.load()
