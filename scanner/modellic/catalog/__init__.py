"""The catalogue of known licences: the records of known_licenses/ (docs/catalog.md)."""

from __future__ import annotations

from modellic.catalog.outline import Noted, Outline
from modellic.catalog.record import (
    Kind,
    Record,
    Repository,
    ReviewedRule,
    Verification,
    record_rules,
)
from modellic.catalog.store import Catalog, RepositoryMatch
from modellic.catalog.tags import Family, Named, NoLicense, TagMeaning

__all__ = [
    "Catalog",
    "Family",
    "Kind",
    "Named",
    "NoLicense",
    "Noted",
    "Outline",
    "Record",
    "Repository",
    "RepositoryMatch",
    "ReviewedRule",
    "TagMeaning",
    "Verification",
    "record_rules",
]
