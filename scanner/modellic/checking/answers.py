"""What is known of each model that a repository uses: from the hub, or from the lock."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from modellic.checking.drift import change_of
from modellic.checking.lock import Lock, Locked, LockedAncestor, LockedFile
from modellic.checking.uses import Use
from modellic.errors import NotFoundError
from modellic.finding import Claim
from modellic.kinds import LICENSE_CHANGED, MODEL_GONE, MODEL_NOT_LOCKED, MODEL_UNRESOLVED
from modellic.parallel import each
from modellic.pipeline import Pipeline
from modellic.policy import decide, exit_status, policy_for
from modellic.report import (
    AncestorReport,
    FileReport,
    LineageReport,
    Outcome,
    Standing,
    TargetError,
    TargetReport,
)
from modellic.results import license_label
from modellic.sources.environment import HubEnvironment
from modellic.sources.listing import COMMIT
from modellic.sources.snapshot import Problem, ProblemKind
from modellic.subjects import Facts, told_recorded

MAX_AT_ONCE: Final = 32
"""Models that are asked for at the same time: a repository may use many, each a few requests."""
MAX_OFFLINE: Final = 4
"""The same without a network: no latency is to be hidden, and threads would wait."""
MAX_ASKED: Final = 2000
"""Models of one check about which the hub is asked."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A model that is used, what is known of it, and under which licence it is.

    `facts` are those of today; None where the answer is that of the lock, or there is none.
    """

    use: Use
    report: TargetReport
    license: str
    facts: Facts | None = None


@dataclass(frozen=True, slots=True)
class Answering:
    """How the models of one run are answered for: `locked` is by the lock alone."""

    pipeline: Pipeline
    lock: Lock | None = None
    locked: bool = False
    offline: bool = False

    def all(self, uses: Sequence[Use]) -> list[Answer]:
        """Return an answer for each use, in their order."""
        if self.locked:
            return [self._by_lock(use) for use in uses]
        at_once = MAX_OFFLINE if self.offline else MAX_AT_ONCE
        answers = each(self._one, uses[:MAX_ASKED], at_once)
        return answers + [self._not_asked(use) for use in uses[MAX_ASKED:]]

    def _not_asked(self, use: Use) -> Answer:
        """Tell of a model beyond the bound: whoever adds so many is not let loose on the hub."""
        what = f"not asked: there are more than {MAX_ASKED} models"
        error = TargetError("UnresolvedError", what, use.id, "check the folders one by one")
        report = TargetReport(use.target.given, use.id, Outcome.UNRESOLVED, error=error)
        return Answer(use, self._with(report, _unresolved(error)), "")

    def _by_lock(self, use: Use) -> Answer:
        entry = self._entry(use)
        if entry is not None:
            return self._kept(use, entry)
        report = TargetReport(use.target.given, use.id, Outcome.FINDINGS)
        claim = Claim(MODEL_NOT_LOCKED, _not_locked(use, self.lock))
        return Answer(use, self._with(report, claim), "")

    def _one(self, use: Use) -> Answer:
        entry = self._entry(use)
        if entry is not None and self.offline:
            return self._kept(use, entry)
        report, facts = self.pipeline.answer(use.target)
        if entry is not None and (report.error is not None or report.source != "hub"):
            return self._instead(use, entry, report)
        claims = []
        if report.error is not None:
            claims.append(_unresolved(report.error))
        elif entry is not None and facts is not None:
            claims += self._changes(entry, report, facts)
        return Answer(use, self._with(report, *claims), license_label(report), facts)

    def _entry(self, use: Use) -> Locked | None:
        """Return the entry of the lock; none where its commit is not the one that is asked for."""
        entry = self.lock.models.get(use.key) if self.lock else None
        asked = use.revision or ""
        wrong = entry is not None and COMMIT.fullmatch(asked) and entry.revision != asked
        return None if wrong else entry

    def _instead(self, use: Use, entry: Locked, report: TargetReport) -> Answer:
        """Let the lock answer where the hub does not."""
        error = report.error
        if error is not None and error.kind == NotFoundError.__name__:
            what = f"{use.target.given} is in the lock, and no longer on the hub: {error.what}"
            return self._kept(use, entry, Claim(MODEL_GONE, what))
        said = error.what if error else "the hub did not answer"
        what = f"{said}; the terms are those of the lock, of {entry.date.isoformat()}"
        hint = "the answer may be out of date; check again with the network"
        note = Problem(ProblemKind.FALLBACK, use.id, what, hint, partial=False)
        facts = replace(entry.facts, problems=(note, *entry.facts.problems))
        return self._kept(use, replace(entry, facts=facts))

    def _changes(self, entry: Locked, report: TargetReport, facts: Facts) -> Iterator[Claim]:
        change = change_of(entry, report, facts)
        if change is not None:
            yield Claim(LICENSE_CHANGED, change.message, change.place, rule=change.rule)

    def _kept(self, use: Use, entry: Locked, *claims: Claim) -> Answer:
        """Judge what the lock has."""
        self.pipeline.progress(use.target.given, "done")
        facts, company = entry.facts, self.pipeline.company
        own = tuple(p for p in facts.unparsed if not _of_ancestor(p.file, entry))
        report = TargetReport(
            target=use.target.given,
            id=facts.names[0],
            outcome=Outcome.CLEAN,
            source="lock",
            revision=entry.revision,
            url=_page(entry.facts.names[0], entry.revision),
            renamed_from=facts.names[1] if len(facts.names) > 1 else None,
            files=tuple(FileReport(f.path, f.role, f.sha256) for f in entry.files),
            unparsed=own,
            problems=facts.problems,
            lineage=_lineage(entry),
            recorded=told_recorded(facts.names, company, on_hub=True),
        )
        judged = self.pipeline.judged(report, facts, use.target)
        return Answer(use, self._with(judged, *claims), entry.license)

    def _with(self, report: TargetReport, *claims: Claim) -> TargetReport:
        """Add findings about the lock and the hub to those about the model."""
        if not claims:
            return report
        findings = (*decide(policy_for(self.pipeline.company), (), claims=claims), *report.findings)
        outcome = max(report.outcome, Outcome(exit_status(findings)))
        return replace(report, findings=findings, outcome=outcome)


def _unresolved(error: TargetError) -> Claim:
    hint = f" ({error.hint})" if error.hint else ""
    return Claim(MODEL_UNRESOLVED, f"no answer: {error.what}{hint}")


def _of_ancestor(file: str, entry: Locked) -> bool:
    return any(file.startswith(f"{above.id}/") for above in entry.ancestors)


def _page(repo_id: str, revision: str | None) -> str:
    """Return where a model is read: a lock names no host, so that a mirror writes the same one."""
    return f"{HubEnvironment.current().endpoint}/{repo_id}/tree/{revision}"


def _lineage(entry: Locked) -> LineageReport:
    return LineageReport(
        tuple(
            AncestorReport(
                a.id, 1, Standing.READ, (), revision=a.revision, url=_page(a.id, a.revision)
            )
            for a in entry.ancestors
        )
    )


def _not_locked(use: Use, lock: Lock | None) -> str:
    others = lock.others(use.key) if lock else []
    name = lock.path.name if lock else "the lock"
    mine = lock.models.get(use.key) if lock else None
    if mine is not None:
        return f"{name} has another commit than {use.target.given}: {mine.revision}"
    if others:
        had = ", ".join(other.asked or "its default branch" for other in others)
        return f"{name} has {use.id} at {had}, and not {use.target.given}"
    return f"{name} does not have {use.target.given}"


def locked_of(answer: Answer, day: datetime.date) -> Locked | None:
    """Return what a lock keeps of an answer; None where not all of the hub's is behind it."""
    report, facts = answer.report, answer.facts
    if facts is None or report.revision is None or report.source not in {"hub", "cache"}:
        return None
    if any(p.partial and p.kind is ProblemKind.FALLBACK for p in facts.problems):
        return None
    lasting = (p for p in facts.problems if p.kind is not ProblemKind.FALLBACK)
    return Locked(
        id=answer.use.id,
        asked=answer.use.revision,
        revision=report.revision,
        license=answer.license,
        date=day,
        files=tuple(LockedFile(f.path, f.role, f.sha256) for f in report.files),
        ancestors=tuple(LockedAncestor(a.id, a.revision) for a in report.lineage.ancestors),
        facts=replace(facts, problems=tuple(lasting)),
    )
