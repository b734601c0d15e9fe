"""Findings at their places: what `scan` and `check` hand to the formats that tools read.

A result is one finding where a person meets it, as SARIF 2.1.0 (section 3.27) uses the word. In a
repository that is the line that names the model; the licence is a related place.
"""

from __future__ import annotations

import datetime
import hashlib
import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from modellic.finding import Finding
from modellic.kinds import (
    ASSESSMENT_MISSING,
    FIGURE_STALE,
    FIGURE_UNREAD,
    PUBLISHER_UNKNOWN,
    WAIVER_EXPIRED,
    WAIVER_UNMATCHED,
    Severity,
)
from modellic.report import Outcome, Report, TargetError, TargetReport
from modellic.rules import Rank

if TYPE_CHECKING:
    from modellic.rules import Rule

_OF_COMPANY: Final = frozenset(
    kind.id
    for kind in (
        ASSESSMENT_MISSING,
        FIGURE_STALE,
        FIGURE_UNREAD,
        PUBLISHER_UNKNOWN,
        WAIVER_EXPIRED,
        WAIVER_UNMATCHED,
    )
)
"""Findings whose place is in the company file, and not in a file of the model."""

_OF_TODAY: Final = re.compile(r"\b[0-9a-f]{7,64}\b|\d+")


@dataclass(frozen=True, slots=True)
class Location:
    """A place: a path relative to the repository's root (POSIX), or a URL.

    Lines and columns count from 1, the last line is inclusive; None where the file as a whole is
    meant. `text` says what is to be seen there: the clause of a licence, the id of a model.
    """

    file: str
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    text: str = ""


class SuppressionKind(StrEnum):
    """Where a suppression is written: the `kind` of SARIF 2.1.0, section 3.35.2."""

    IN_SOURCE = "inSource"
    EXTERNAL = "external"


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a result counts for nothing: an inline comment, a waiver, or the baseline."""

    kind: SuppressionKind
    justification: str


@dataclass(frozen=True, slots=True)
class Result:
    """A finding about a model (`subject`), where a person meets it, and the clause behind it.

    `subject` is empty where a finding is about no model: a comment, a baseline, a file.
    `fingerprint` is the same in every run as long as the finding, the model, the file and the rule
    are: lines may move.
    """

    finding: Finding
    subject: str
    location: Location
    fingerprint: str
    related: tuple[Location, ...] = ()
    suppression: Suppression | None = None

    @property
    def rule(self) -> Rule | None:
        """The rule of the licence that the finding is about, if it is about one."""
        return self.finding.rule

    @property
    def fails(self) -> bool:
        """Whether it makes the run fail."""
        return self.finding.fails and self.suppression is None


@dataclass(frozen=True, slots=True)
class SubjectResult:
    """A model that was looked at: how that ended, under which licence it is, where it is used.

    `error` is why there is no answer, where there is none.
    """

    id: str
    outcome: Outcome
    license: str
    revision: str | None = None
    url: str | None = None
    locations: tuple[Location, ...] = ()
    error: TargetError | None = None


@dataclass(frozen=True, slots=True)
class Repository:
    """The repository that was checked: its address (without a user or a password) and commit."""

    url: str
    revision: str | None = None
    branch: str | None = None


@dataclass(frozen=True, slots=True)
class Results:
    """All results of one run, in their order: by file, line and finding.

    `root` is the folder that was checked, relative to the root of `repository`; empty for the root
    itself and for a scan.
    """

    results: tuple[Result, ...]
    subjects: tuple[SubjectResult, ...]
    version: str
    as_of: datetime.date | None = None
    root: str = ""
    repository: Repository | None = None

    @property
    def outcome(self) -> Outcome:
        """How the run ended: no answer about some model, a result that fails, or clean."""
        if any(subject.outcome is Outcome.UNRESOLVED for subject in self.subjects):
            return Outcome.UNRESOLVED
        failed = any(result.fails for result in self.results)
        return Outcome.FINDINGS if failed else Outcome.CLEAN

    def counts(self) -> Counter[Severity]:
        """Count the results that are not suppressed by how much they matter."""
        return Counter(r.finding.severity for r in self.results if r.suppression is None)


def fingerprint(finding: Finding, subject: str, file: str) -> str:
    """Return 32 hex digits that name a result whatever lines move.

    Made of the finding's id, the model, the file, the product and what the rule says; without a
    rule, of the message, but for figures, dates and commits, which are those of today.
    """
    rule = finding.rule
    said = f"{rule.action}\0{rule.evidence.quote}" if rule else _OF_TODAY.sub("0", finding.message)
    parts = (finding.id, subject.casefold(), file, finding.product or "", said)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


def results_of(report: Report) -> Results:
    """Return the findings of a scan at the places of the licences themselves."""
    return Results(
        results=tuple(result for target in report.targets for result in _results(target)),
        subjects=tuple(map(subject_result, report.targets)),
        version=report.version,
        as_of=report.as_of,
    )


def subject_result(target: TargetReport, locations: Iterable[Location] = ()) -> SubjectResult:
    """Return what a table of models says of one, used at `locations`."""
    return SubjectResult(
        target.id,
        target.outcome,
        license_label(target),
        target.revision,
        target.url,
        tuple(locations),
        target.error,
    )


def license_label(target: TargetReport) -> str:
    """Return under which licence a model is, in a few words; empty where nothing tells."""
    texts = [f.identification.summary() for f in target.files if f.identification]
    names = [record.name for record in target.records]
    tags = [declared.name or declared.tag or "" for declared in target.declared]
    return next((", ".join(dict.fromkeys(said)) for said in (texts, names, tags) if said), "")


def _results(target: TargetReport) -> Iterator[Result]:
    for finding in target.findings:
        place = license_location(finding, target) or Location(target.url or target.id)
        yield Result(finding, target.id, place, fingerprint(finding, target.id, place.file))


def license_location(finding: Finding, target: TargetReport) -> Location | None:
    """Return where in the licence or the card a finding stands; on the hub that is an address."""
    place = finding.place
    if place is None:
        return None
    line, end = (place.lines[0][0], place.lines[-1][1]) if place.lines else (None, None)
    if finding.id in _OF_COMPANY:
        return Location(posixpath.normpath(place.file), line, None, end)
    text = finding.rule.evidence.quote if finding.rule else ""
    if finding.rule is not None and finding.rule.evidence.rank is Rank.RECORD:
        file = _text_of_record(finding.rule, target) or _path(place.file, target.id)
        return Location(file, line, None, end, text)
    return Location(_address(place.file, target), line, None, end, text)


def _text_of_record(rule: Rule, target: TargetReport) -> str | None:
    """Return where the text is read against which a record was verified."""
    ancestors = (record for ancestor in target.lineage.ancestors for record in ancestor.records)
    records = [*target.records, *ancestors]
    return next((r.text_url for r in records if r.sha256 == rule.evidence.sha256), None)


def _address(file: str, target: TargetReport) -> str:
    """Return a file of the target as an address; that of a base model begins with its id."""
    if "://" in file:
        return file
    if file == target.id and target.url:
        return target.url
    for ancestor in target.lineage.ancestors:
        inside = file.removeprefix(f"{ancestor.id}/")
        if inside != file:
            return hub_address(inside, ancestor.url, ancestor.revision) or file
    return hub_address(file, target.url, target.revision) or _path(file, target.id)


def hub_address(file: str, url: str | None, revision: str | None) -> str | None:
    """Return where a file of a repository is read, at a revision; None where that is not known."""
    return f"{url.split('/tree/')[0]}/blob/{revision}/{file}" if url and revision else None


def _path(file: str, target: str) -> str:
    """Return a path that begins with the target: a folder, a file, or an id of the hub."""
    whole = posixpath.normpath(target)
    if posixpath.basename(whole) == file:
        return whole
    if file == target or file.startswith(f"{target}/"):
        return file
    return posixpath.normpath(posixpath.join(whole, file))
