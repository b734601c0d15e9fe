"""Writing a baseline: what a check without one finds, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from modellic.checking.baseline import Baseline, Entry, baseline_of, order, written
from modellic.checking.check import CheckReport, Options, ShowProgress, baseline_at, check
from modellic.checking.places import BASELINE_NAME, Place, place_of
from modellic.checking.placing import silent_models
from modellic.errors import UsageError
from modellic.sources import Settings


@dataclass(frozen=True, slots=True)
class NewBaseline:
    """A baseline as it should be: where, its text, and how it differs from the old one."""

    path: Path
    text: str
    entries: int
    added: int
    dropped: int


def new_baseline(
    path: Path,
    options: Options,
    *,
    settings: Settings | None = None,
    progress: ShowProgress | None = None,
) -> NewBaseline:
    """Check a repository and return a baseline of all that is found; nothing is written.

    Raises `UsageError` for a check of a change only, and what `check` raises.
    """
    if options.since is not None:
        hint = "leave --since out: a baseline is of all that is there"
        raise UsageError("a baseline cannot be written for a change", hint=hint)
    place = place_of(path)
    named = options.baseline
    old = baseline_at(place, named) if named is None or named.exists() else None
    bare = replace(options, baseline=None, without_baseline=True)
    report = check(path, bare, settings=settings, progress=progress)
    entries = {entry.fingerprint: entry for entry in baseline_of(report.results.results, old)}
    for entry in _untouched(place, old, report):
        entries.setdefault(entry.fingerprint, entry)
    before = old.entries if old else {}
    return NewBaseline(
        path=named or place.to_write(old.path if old else place.folder / BASELINE_NAME),
        text=written(sorted(entries.values(), key=order)),
        entries=len(entries),
        added=len(entries.keys() - before.keys()),
        dropped=len(before.keys() - entries.keys()),
    )


def _untouched(place: Place, old: Baseline | None, report: CheckReport) -> Iterator[Entry]:
    """Yield the entries that the check says nothing about.

    They are about other folders, or about models of which something was not read.
    """
    silent = set(silent_models(report.report.targets))
    for entry in old.entries.values() if old else ():
        if not place.covers(entry.file) or entry.model in silent:
            yield entry
