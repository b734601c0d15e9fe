"""The answer of a scan, as data: what every report format prints and library users read."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from modellic.evaluate import Fulfilled, Judgement, Status

if TYPE_CHECKING:
    from modellic.card import Declared
    from modellic.company import Assessment, Evaluation, Publisher
    from modellic.extract import Unparsed
    from modellic.finding import Finding
    from modellic.identify import Identification
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
    `same_as` names further files with the same words, which are reported once, here. `added` are
    the words of the passages that the nearest known licence does not have, in their order.
    `content` is the text itself, which papers quote; reports for machines leave it out.
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
    added: tuple[str, ...] = ()
    content: str = field(default="", repr=False)


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

    `also` is where else the same rule is stated. `inherited_from` are the ids of the base models
    whose rule it is; none for a rule of the model itself.
    """

    rule: Rule
    sentence: str
    judgements: tuple[Judgement, ...]
    also: tuple[Evidence, ...] = ()
    inherited_from: tuple[str, ...] = ()

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
    def met(self) -> bool:
        """Whether it is a duty that binds and is recorded as met, for every product it binds."""
        return self.status is Status.TRIGGERED and all(
            judgement.fulfilled is Fulfilled.MET
            for judgement in self.judgements
            if judgement.status is Status.TRIGGERED
        )

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the figures that would decide what is unknown, each once."""
        return tuple(dict.fromkeys(name for j in self.judgements for name in j.missing))


class Standing(StrEnum):
    """How much is known of a base model."""

    READ = "read"
    RECORD = "record"
    """No licence text was read; a record speaks for it."""
    UNLICENSED = "unlicensed"
    """It was read, and has neither a licence text nor a declared licence that is known."""
    UNKNOWN = "unknown"
    """It was not read."""


@dataclass(frozen=True, slots=True)
class NamedBy:
    """Who names a base model: a model's id, the place (`line` None outside a card) and how.

    `relation` is `adapter`, `finetune`, `merge` or `quantized`, or what else the card says; None
    where nothing tells.
    """

    id: str
    file: str
    line: int | None = None
    relation: str | None = None


@dataclass(frozen=True, slots=True)
class AncestorReport:
    """A model that the target was made from. `depth` 1 is a base model of the target itself.

    `inherits` is whether the target takes over its rules (a licensor's own derivative does not).
    `committed` is as of a target.
    """

    id: str
    depth: int
    standing: Standing
    named_by: tuple[NamedBy, ...]
    revision: str | None = None
    source: str | None = None
    url: str | None = None
    renamed_from: str | None = None
    declared: tuple[Declared, ...] = ()
    files: tuple[FileReport, ...] = ()
    records: tuple[RecordReport, ...] = ()
    inherits: bool = True
    unparsed: tuple[Unparsed, ...] = ()
    notices: tuple[FileReport, ...] = ()
    committed: datetime.datetime | None = None

    @property
    def understood(self) -> bool:
        """Whether every sentence of its texts was."""
        return not self.unparsed and all(file.understood for file in self.files)


@dataclass(frozen=True, slots=True)
class DatasetReport:
    """A training dataset that the card names. `known` is false where nobody could be asked.

    `licenses` are the hub's values; `non_commercial` is true where one of them means that.
    """

    id: str
    line: int | None = None
    known: bool = False
    revision: str | None = None
    licenses: tuple[str, ...] = ()
    non_commercial: bool = False
    why_unknown: str = ""


@dataclass(frozen=True, slots=True)
class DriftReport:
    """The rules of an ancestor that the target's own licence drops, each with its sentence."""

    id: str
    dropped: tuple[tuple[str, Rule], ...]


@dataclass(frozen=True, slots=True)
class LineageReport:
    """What a target was made from: its ancestors, the nearest first, and its datasets."""

    ancestors: tuple[AncestorReport, ...] = ()
    drift: tuple[DriftReport, ...] = ()
    datasets: tuple[DatasetReport, ...] = ()


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is recorded of a model, and not said by its licence.

    `publisher` is who publishes it and where it has its seat; the others are the company's own
    records, shown as they are.
    """

    publisher: Publisher | None = None
    assessments: tuple[Assessment, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()


@dataclass(frozen=True, slots=True)
class TargetError:
    """Why there is no answer about a target."""

    kind: str
    what: str
    where: str
    hint: str


@dataclass(frozen=True, slots=True)
class TargetReport:
    """What is known about one target. With an `error` there is no answer, and the rest is empty.

    `notices` are the NOTICE files of the repository: no terms, and to be passed on with it.
    `gated`: the hub says that readers have to ask for the files; they may have been read all the
    same. `committed` is when the hub got the commit of `revision`; None where nobody was told.
    """

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
    lineage: LineageReport = LineageReport()
    recorded: Recorded = Recorded()
    gated: bool = False
    notices: tuple[FileReport, ...] = ()
    committed: datetime.datetime | None = None

    @property
    def partial(self) -> bool:
        """Whether something that may bind was not read or not understood."""
        return (
            bool(self.unparsed)
            or any(problem.partial for problem in self.problems)
            or not all(file.understood for file in self.files)
            or not all(ancestor.understood for ancestor in self.lineage.ancestors)
        )

    def texts(self) -> Iterator[FileReport]:
        """Yield the files whose terms bind: its own, and those of what it was made from."""
        yield from self.files
        for ancestor in self.lineage.ancestors:
            yield from ancestor.files

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
