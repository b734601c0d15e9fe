"""The catalogue of known licences: the records of known_licenses/ (docs/catalog.md)."""

from __future__ import annotations

from modellic.catalog.record import (
    Kind,
    Record,
    Repository,
    ReviewedRule,
    Verification,
    record_rules,
)
from modellic.catalog.store import Catalog, RepositoryMatch

__all__ = [
    "Catalog",
    "Kind",
    "Record",
    "Repository",
    "RepositoryMatch",
    "ReviewedRule",
    "Verification",
    "record_rules",
]
