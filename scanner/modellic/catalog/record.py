"""A record of known_licenses/: the facts about one licence, its fingerprint and reviewed rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import chain, combinations
from typing import TypeAlias

from modellic.rules import Rule

WordRange: TypeAlias = tuple[int, int]
"""`[first, end)` in the canonical words of the licence, its title left out."""


class Kind(StrEnum):
    """What sort of licence it is, for policies that allow or refuse sorts."""

    PERMISSIVE = "permissive"
    COPYLEFT = "copyleft"
    WEAK_COPYLEFT = "weak-copyleft"
    SHARE_ALIKE = "share-alike"
    COMMUNITY = "community"
    """A vendor's own terms that allow commercial use within limits."""
    USE_RESTRICTED = "use-restricted"
    """Responsible-AI licences (RAIL): any use but the listed ones."""
    NON_COMMERCIAL = "non-commercial"
    RESEARCH_ONLY = "research-only"
    PROPRIETARY = "proprietary"
    PUBLIC_DOMAIN = "public-domain"


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository of the hub that uses the licence, or a pattern (`org/name-*`) of several.

    `seen` is the day on which that was last found so, `revision` the commit where it was, if noted.
    """

    name: str
    seen: date
    revision: str | None = None

    @property
    def is_pattern(self) -> bool:
        """Tell whether the name stands for several repositories."""
        return "*" in self.name


@dataclass(frozen=True, slots=True)
class Verification:
    """Against which text, and when, a person compared the record's facts and rules.

    `sha256` is that of the text's bytes; `against` says where the text came from.
    """

    date: date
    sha256: str
    against: str


@dataclass(frozen=True, slots=True)
class ReviewedRule:
    """A rule that a person has checked against the verified text.

    `words` are the words that prove it; its evidence gives their lines in the verified text.
    `quoted` are phrases of the rule that are too long to keep here: where they stand in the text.
    """

    rule: Rule
    words: tuple[WordRange, ...]
    quoted: tuple[WordRange, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """One licence. docs/catalog.md says what each field is for.

    `base` is the SPDX id of the standard licence that the text is or modifies. `word_count` is the
    number of canonical words, `optional` the parts that copies may lack, `holder` the words in
    whose place a copy has the name of its licensor, and `normalized_sha256` the digests of the
    canonical words (but those of `holder`): of the whole first, then without optional parts, in
    the order of `variants`. `fingerprint` has one hash (4 bytes, little-endian) each `GRAM` words.
    """

    id: str
    names: tuple[str, ...]
    titles: tuple[str, ...]
    tags: tuple[str, ...]
    license_names: tuple[str, ...]
    licensor: str | None
    version: str | None
    released: date | None
    kind: Kind
    base: str | None
    language: str
    repositories: tuple[Repository, ...]
    text_url: str | None
    file: str
    verified: Verification
    rules: tuple[ReviewedRule, ...]
    word_count: int
    optional: tuple[WordRange, ...]
    holder: WordRange | None
    normalized_sha256: tuple[str, ...]
    fingerprint: bytes

    @property
    def sha256(self) -> str:
        """The sha256 of the text that the record was verified against."""
        return self.verified.sha256

    @property
    def label(self) -> str:
        """What to call the licence in a sentence: its SPDX id where it has one, else its name."""
        return self.id if self.id == self.base else self.names[0]


def record_rules(record: Record) -> tuple[Rule, ...]:
    """Return the rules of a record where its text was not read: evidence of the second rank.

    Such evidence has lines of the verified text, its sha256 and date, and no quote; phrases too
    long to keep in a record are left out.
    """
    return tuple(_record_rule(reviewed.rule, record) for reviewed in record.rules)


def _record_rule(rule: Rule, record: Record) -> Rule:
    evidence = replace(
        rule.evidence,
        file=record.file,
        sha256=record.sha256,
        verified=record.verified.date.isoformat(),
    )
    return replace(rule, evidence=evidence)


def variants(optional: tuple[WordRange, ...]) -> Iterator[tuple[WordRange, ...]]:
    """Yield every choice of optional parts that a copy may lack, that of none first."""
    sizes = range(len(optional) + 1)
    return chain.from_iterable(combinations(optional, size) for size in sizes)


def without(words: list[str], left_out: Iterable[WordRange]) -> list[str]:
    """Return the words but those of some ranges, which are in order and do not overlap."""
    kept: list[str] = []
    last = 0
    for first, end in left_out:
        kept += words[last:first]
        last = end
    return kept + words[last:]
