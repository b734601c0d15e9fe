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
from modellic.catalog.tags import Family, Named, NoLicense, TagMeaning, Unrecorded

__all__ = [
    "Catalog",
    "Family",
    "Kind",
    "Named",
    "NoLicense",
    "Record",
    "Repository",
    "RepositoryMatch",
    "ReviewedRule",
    "TagMeaning",
    "Unrecorded",
    "Verification",
    "record_rules",
]
