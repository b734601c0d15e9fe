"""The answer of a scan, as data: what every report format prints and library users read."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from modellic.evaluate import Judgement, Status

if TYPE_CHECKING:
    from modellic.card import Declared
    from modellic.extract import Unparsed
    from modellic.identify import Identification
    from modellic.policy import Finding
    from modellic.rules import Evidence, Rule
    from modellic.sources.snapshot import Problem, Role


class Outcome(IntEnum):
    """How a scan ended; the value is the exit status (docs/exit-status.md)."""

    CLEAN = 0
    FINDINGS = 1
    UNRESOLVED = 3


@dataclass(frozen=True, slots=True)
class FileReport:
    """One text that was read for rules.

    `language` is ISO 639-1 (`und`: not known). `understood` is false where the text as a whole
    could not be read: an unknown language, or no rule in a text that is no known licence.
    `same_as` names further files with the same words, which are reported once, here.
    """

    path: str
    role: Role
    sha256: str
    language: str | None = None
    identification: Identification | None = None
    understood: bool = True
    same_as: tuple[str, ...] = ()
    url: str | None = None
    mutable: bool = False


@dataclass(frozen=True, slots=True)
class RecordReport:
    """A record of known_licenses/ that stands in for a text that was not read."""

    id: str
    name: str
    text_url: str | None
    sha256: str | None
    verified: str | None


@dataclass(frozen=True, slots=True)
class JudgedRule:
    """A rule in plain English, and what it means for the company: one judgement a product.

    `also` is where else the same rule is stated.
    """

    rule: Rule
    sentence: str
    judgements: tuple[Judgement, ...]
    also: tuple[Evidence, ...] = ()

    @property
    def status(self) -> Status:
        """The gravest status of all products: triggered, then unknown, then clear."""
        found = {judgement.status for judgement in self.judgements}
        return next((s for s in (Status.TRIGGERED, Status.UNKNOWN) if s in found), Status.CLEAR)

    @property
    def standing(self) -> bool:
        """Whether the rule holds whatever the figures are (no threshold decides it)."""
        return all(judgement.standing for judgement in self.judgements)

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the figures that would decide what is unknown, each once."""
        return tuple(dict.fromkeys(name for j in self.judgements for name in j.missing))


@dataclass(frozen=True, slots=True)
class TargetError:
    """Why there is no answer about a target."""

    kind: str
    what: str
    where: str
    hint: str


@dataclass(frozen=True, slots=True)
class TargetReport:
    """What is known about one target. With an `error` there is no answer, and the rest is empty."""

    target: str
    id: str
    outcome: Outcome
    source: str | None = None
    revision: str | None = None
    url: str | None = None
    renamed_from: str | None = None
    declared: tuple[Declared, ...] = ()
    files: tuple[FileReport, ...] = ()
    records: tuple[RecordReport, ...] = ()
    rules: tuple[JudgedRule, ...] = ()
    unparsed: tuple[Unparsed, ...] = ()
    problems: tuple[Problem, ...] = ()
    findings: tuple[Finding, ...] = ()
    error: TargetError | None = None

    @property
    def partial(self) -> bool:
        """Whether something that may bind was not read or not understood."""
        return (
            bool(self.unparsed)
            or any(problem.partial for problem in self.problems)
            or not all(file.understood for file in self.files)
        )

    def where(self, status: Status, *, standing: bool = False) -> Iterator[JudgedRule]:
        """Yield the rules of one status, those that always stand or the others."""
        yield from (r for r in self.rules if r.status is status and r.standing is standing)


@dataclass(frozen=True, slots=True)
class CompanyReport:
    """For whom the rules were judged."""

    name: str | None
    path: str
    products: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The answer about all targets, in the order in which they were asked for.

    `as_of` is an input: the date for which the rules are judged.
    """

    targets: tuple[TargetReport, ...]
    version: str
    company: CompanyReport | None = None
    as_of: datetime.date | None = None
    offline: bool = False

    @property
    def outcome(self) -> Outcome:
        """The gravest outcome of all targets: no answer, then findings, then clean."""
        return max((target.outcome for target in self.targets), default=Outcome.CLEAN)
