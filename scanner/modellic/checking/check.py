"""The check: find the models of a repository, scan each, judge, and put it where it is met."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from modellic._version import __version__
from modellic.catalog import Catalog
from modellic.checking.answers import Answer, Answering
from modellic.checking.baseline import Baseline, read_baseline
from modellic.checking.git import Git
from modellic.checking.lock import Lock, read_lock
from modellic.checking.places import BASELINE_NAME, LOCK_NAME, Place, place_of
from modellic.checking.placing import Placing, order, subjects_of
from modellic.checking.uses import Found, Looked, find_uses
from modellic.company import Company, find_company_file, load_company
from modellic.errors import UsageError
from modellic.pipeline import Pipeline, Progress, told_company
from modellic.reading import Library
from modellic.report import Outcome, Report
from modellic.results import Repository, Result, Results
from modellic.sources import Settings
from modellic.sources.environment import HubEnvironment

ShowProgress = Callable[[int], AbstractContextManager[Progress | None]]
"""Called with the number of models; what it gives is told of each."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a repository is checked.

    `company`: a company file; otherwise the nearest one. `since`: only what came after a revision.
    `locked`: by the lock alone. `baseline`: a file, otherwise the nearest one; `without_baseline`:
    as if there were none.
    """

    company: Path | None = None
    offline: bool = False
    as_of: datetime.date | None = None
    since: str | None = None
    locked: bool = False
    baseline: Path | None = None
    without_baseline: bool = False


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The answer of a check: its results, the models as a scan tells them, what was looked at.

    `lock` and `baseline` are the files that were used, as seen from the root.
    """

    results: Results
    report: Report
    looked: Looked
    since: str | None = None
    locked: bool = False
    lock: str | None = None
    baseline: str | None = None

    @property
    def outcome(self) -> Outcome:
        """How the check ended."""
        return self.results.outcome


@dataclass(frozen=True, slots=True)
class _Inputs:
    """What a check stands on, read before anybody is asked."""

    place: Place
    options: Options
    company: Company | None
    lock: Lock | None
    baseline: Baseline | None
    found: Found


def check(
    path: Path,
    options: Options | None = None,
    *,
    settings: Settings | None = None,
    progress: ShowProgress | None = None,
) -> CheckReport:
    """Check the models that a repository uses: all of it, a folder of it, or one file.

    A model about which there is no answer is a result and no exception. Raises `UsageError` for
    options, a company file, a lock or a baseline that cannot be used, `NotFoundError` where there
    is neither a folder nor a file.
    """
    inputs = _inputs(place_of(path), options or Options())
    options, settings = inputs.options, settings or Settings()
    offline = options.offline or options.locked or settings.offline
    settings = replace(settings, offline=offline or HubEnvironment.current().offline)
    with (progress or no_progress)(len(inputs.found.uses)) as tell:
        pipeline = pipeline_for(inputs.company, settings, tell, options.as_of)
        answering = Answering(
            pipeline, inputs.lock, locked=options.locked, offline=settings.offline
        )
        answers = answering.all(inputs.found.uses)
    return _report(inputs, answers, offline=settings.offline)


def no_progress(total: int) -> AbstractContextManager[Progress | None]:  # noqa: ARG001
    """Show no progress."""
    return nullcontext()


def _inputs(place: Place, options: Options) -> _Inputs:
    company = company_of(place, options.company)
    return _Inputs(
        place=place,
        options=options,
        company=company,
        lock=_lock(place, options),
        baseline=None if options.without_baseline else baseline_at(place, options.baseline),
        found=find_uses(place, options.since, company.path if company else None),
    )


def _report(inputs: _Inputs, answers: Sequence[Answer], *, offline: bool) -> CheckReport:
    place, options, lock, baseline = inputs.place, inputs.options, inputs.lock, inputs.baseline
    placing = Placing(place, inputs.company, inputs.found.ignores, baseline)
    results = _results(placing, answers, inputs.found, whole=options.since is None)
    models = tuple(answer.report for answer in answers)
    company = told_company(inputs.company)
    return CheckReport(
        Results(
            results=results,
            subjects=tuple(subjects_of(answers, results)),
            version=__version__,
            as_of=options.as_of,
            root=place.prefix.rstrip("/"),
            repository=_repository(place),
        ),
        report=Report(models, __version__, company, options.as_of, offline),
        looked=inputs.found.looked,
        since=options.since,
        locked=options.locked,
        lock=place.from_root(lock.path) if lock else None,
        baseline=place.from_root(baseline.path) if baseline else None,
    )


def company_of(place: Place, named: Path | None) -> Company | None:
    """Return the company whose file is named, or nearest; None where there is none."""
    if named is not None:
        return load_company(named)
    found = find_company_file(place.folder)
    return load_company(Path(os.path.relpath(found))) if found else None


def _lock(place: Place, options: Options) -> Lock | None:
    found = place.nearest(LOCK_NAME)
    if found is None and options.locked:
        hint = "write it with `modellic lock` and commit it"
        raise UsageError(f"there is no {LOCK_NAME}", where=str(place.path), hint=hint)
    return read_lock(found) if found else None


def baseline_at(place: Place, named: Path | None) -> Baseline | None:
    """Read the baseline that is named, or the nearest one; None where there is none."""
    found = named or place.nearest(BASELINE_NAME)
    return read_baseline(found) if found else None


def pipeline_for(
    company: Company | None,
    settings: Settings,
    tell: Progress | None,
    as_of: datetime.date | None = None,
) -> Pipeline:
    """Return the pipeline for models that the lines of a repository name."""
    library = Library(Catalog.load(), settings)
    return Pipeline(company, library, tell or _silent, as_of, referenced=True)


def _silent(target: str, stage: str) -> None:
    """Show no progress."""


def _results(
    placing: Placing, answers: Sequence[Answer], found: Found, *, whole: bool
) -> tuple[Result, ...]:
    results = [*placing.of_models(answers), *placing.of_files(found.looked)]
    results += placing.of_ignores()
    if whole:
        results += placing.of_baseline(results, answers)
    return tuple(sorted(results, key=order))


def _repository(place: Place) -> Repository | None:
    if not (place.root / ".git").exists():
        return None
    try:
        return Git(place.folder).repository()
    except UsageError:
        return None
