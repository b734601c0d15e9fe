"""From answers to results: each finding at the lines that load the model."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from modellic.checking.answers import Answer
from modellic.checking.baseline import Baseline
from modellic.checking.ignores import Ignores
from modellic.checking.places import Place
from modellic.checking.uses import Looked
from modellic.company import Company
from modellic.finding import Claim, Finding
from modellic.kinds import (
    BASELINE_ENTRY_DEAD,
    FILE_NOT_READ,
    IGNORE_INVALID,
    IGNORE_UNMATCHED,
    FindingKind,
)
from modellic.policy import decide, policy_for
from modellic.references import Reference
from modellic.references.reasons import counted
from modellic.report import Outcome, TargetReport
from modellic.results import (
    Location,
    Result,
    SubjectResult,
    Suppression,
    SuppressionKind,
    fingerprint,
    license_location,
    subject_result,
)

MAX_RELATED: Final = 20
"""Further places of a model that a result names; the subject has all."""
MAX_FAULTS: Final = 100


@dataclass(frozen=True, slots=True)
class Placing:
    """What it takes to put findings where they are met."""

    place: Place
    company: Company | None
    ignores: Ignores
    baseline: Baseline | None = None

    def of_models(self, answers: Iterable[Answer]) -> Iterator[Result]:
        """Yield a result for each finding, model and file, at the first line that counts."""
        for answer in answers:
            by_file: dict[str, list[Reference]] = defaultdict(list)
            for reference in answer.use.places:
                by_file[reference.path].append(reference)
            for references in by_file.values():
                for finding in answer.report.findings:
                    yield self._result(finding, answer, references)

    def _result(self, finding: Finding, answer: Answer, references: Sequence[Reference]) -> Result:
        """Put a finding at the first line that no ignore covers; ignored where all are."""
        name, file = subject_name(answer.report), references[0].path
        ignored = [self.ignores.at(r.path, r.line, finding.id) for r in references]
        left = [r for r, ignore in zip(references, ignored, strict=True) if ignore is None]
        mark = fingerprint(finding, name, file)
        reasons = [ignore.reason for ignore in ignored if ignore is not None]
        suppression = None if left else Suppression(SuppressionKind.IN_SOURCE, reasons[0])
        first, *more = [_location(r) for r in (left or references)]
        clause = self._clause(finding, answer.report)
        related = (*([clause] if clause else []), *more[:MAX_RELATED])
        result = Result(finding, name, first, mark, related, suppression)
        return self._baselined(result)

    def _clause(self, finding: Finding, report: TargetReport) -> Location | None:
        """Return where the words behind a finding stand: a licence, a card, the company file."""
        where = finding.place
        if where is not None and self.company and where.file == str(self.company.path):
            line = where.lines[0][0] if where.lines else None
            return Location(self.place.from_root(self.company.path), line)
        return license_location(finding, report)

    def _baselined(self, result: Result) -> Result:
        entry = self.baseline.entries.get(result.fingerprint) if self.baseline else None
        if entry is None or result.suppression is not None:
            return result
        suppression = Suppression(SuppressionKind.EXTERNAL, entry.reason)
        return replace(result, suppression=suppression)

    # What is wrong with the repository itself ----------------------------------------------------

    def of_files(self, looked: Looked) -> Iterator[Result]:
        """Yield a result for each file that may name a model and was not read."""
        partial = [fault for fault in looked.faults if fault.partial]
        for fault in partial[:MAX_FAULTS]:
            yield self._about(FILE_NOT_READ, fault.what, Location(fault.path))
        rest = max(0, len(partial) - MAX_FAULTS)
        missing = [*looked.unread, *([("more files like these", rest)] if rest else [])]
        if missing:
            what = "not read: " + ", ".join(counted(*one) for one in missing)
            yield self._about(FILE_NOT_READ, what, Location(self.place.prefix or "."))

    def of_ignores(self) -> Iterator[Result]:
        """Yield a result for each ignore that is faulty, or was of no use."""
        for ignore in self.ignores.faulty():
            where = Location(ignore.path, ignore.line, ignore.column)
            yield self._about(IGNORE_INVALID, ignore.fault, where)
        for ignore, ids in self.ignores.unmatched():
            where = Location(ignore.path, ignore.line, ignore.column)
            what = f"nothing to ignore here: line {ignore.covers} has no {' and no '.join(ids)}"
            yield self._about(IGNORE_UNMATCHED, what, where)

    def of_baseline(
        self, results: Sequence[Result], subjects: Iterable[Answer]
    ) -> Iterator[Result]:
        """Yield a result for each entry of the baseline that matched nothing.

        An entry about a model of which something was not read, or about a file that was not looked
        at, may still hold.
        """
        if self.baseline is None:
            return
        silent = set(silent_models(answer.report for answer in subjects))
        found = {result.fingerprint for result in results}
        file = self.place.from_root(self.baseline.path)
        for mark, entry in self.baseline.entries.items():
            looked = self.place.covers(entry.file)
            if mark not in found and entry.model not in silent and looked:
                what = f"{entry.finding} of {entry.model or entry.file} is no longer there"
                where = Location(file, entry.line or None)
                yield self._about(BASELINE_ENTRY_DEAD, f"{what}: drop the entry", where)

    def _about(self, kind: FindingKind, what: str, where: Location) -> Result:
        """Return a result about the repository itself, and about no model."""
        (finding,) = decide(policy_for(self.company), (), claims=[Claim(kind, what)])
        return self._baselined(Result(finding, "", where, fingerprint(finding, "", where.file)))


def subject_name(report: TargetReport) -> str:
    """Return what a repository calls a model: its id, as the hub writes it."""
    return report.renamed_from or report.id


def silent_models(reports: Iterable[TargetReport]) -> Iterator[str]:
    """Yield the models of which something was not read, so that a finding may be missing."""
    for report in reports:
        if report.error is not None or any(problem.partial for problem in report.problems):
            yield subject_name(report)


def subjects_of(answers: Iterable[Answer], results: Iterable[Result]) -> Iterator[SubjectResult]:
    """Yield how each model ended, once suppressions are counted in."""
    failed = {(result.subject, result.location) for result in results if result.fails}
    for answer in answers:
        name = subject_name(answer.report)
        places = tuple(map(_location, answer.use.places))
        fails = any((name, place) in failed for place in places)
        outcome = Outcome.FINDINGS if fails else Outcome.CLEAN
        if fails and answer.report.error is not None:
            outcome = Outcome.UNRESOLVED
        told = subject_result(answer.report, places)
        yield replace(told, id=name, outcome=outcome, license=answer.license or told.license)


def _location(reference: Reference) -> Location:
    return Location(reference.path, reference.line, reference.column, text=reference.id)


def order(result: Result) -> tuple[str, int]:
    """Return a key that sorts results by file and line; findings keep their order."""
    return result.location.file, result.location.line or 0
