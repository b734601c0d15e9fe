"""Writing a lock: the models of a repository as they are on the hub today."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from modellic.checking.answers import Answer, Answering, locked_of
from modellic.checking.check import ShowProgress, no_progress, pipeline_for
from modellic.checking.lock import HEAD, Lock, Locked, is_lock, read_lock, same, written
from modellic.checking.places import LOCK_NAME, place_of
from modellic.checking.uses import Key, find_uses
from modellic.errors import UsageError
from modellic.report import Outcome
from modellic.results import Location
from modellic.sources import Settings
from modellic.sources.environment import HubEnvironment


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A model that cannot be locked: why, and where it is used."""

    model: str
    why: str
    places: tuple[Location, ...]


@dataclass(frozen=True, slots=True)
class Locking:
    """A lock as it should be, and how it differs from the one that is there.

    `text` is the whole file. `changed` has the models whose lines differ in more than their day.
    `unlocked` are left out, or as they were where the old lock has them. `broken` is whether the
    file that is there could not be read: what it has of them is then lost.
    """

    path: Path
    text: str
    models: tuple[Locked, ...]
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unlocked: tuple[Unlocked, ...] = ()
    partial: bool = False
    is_there: bool = False
    broken: bool = False

    @property
    def loses(self) -> bool:
        """Whether writing it would put less in the place of what is there, or nothing at all."""
        return bool(self.unlocked) and (self.broken or not self.models)

    @property
    def current(self) -> bool:
        """Whether the lock that is there is up to date."""
        return self.is_there and not (self.added or self.changed or self.removed)

    @property
    def outcome(self) -> Outcome:
        """How the look ended, for whoever writes the lock."""
        if self.unlocked:
            return Outcome.UNRESOLVED
        return Outcome.FINDINGS if self.partial else Outcome.CLEAN


def lock(
    path: Path,
    day: datetime.date,
    *,
    offline: bool = False,
    settings: Settings | None = None,
    progress: ShowProgress | None = None,
) -> Locking:
    """Look up the models that a folder uses, and return the lock for them; nothing is written.

    A model that has not changed keeps its day. Raises `UsageError` for a file, and where another
    file is in the way of the lock, `NotFoundError` where there is no such folder.
    """
    place = place_of(path)
    if path.is_file():
        hint = "name its folder: a lock has all models of a folder"
        raise UsageError("is a file", where=str(path), hint=hint)
    target = place.to_write(place.folder / LOCK_NAME)
    old, broken = _old(target)
    found = find_uses(place)
    settings = _settings(settings, offline=offline)
    with (progress or no_progress)(len(found.uses)) as tell:
        answers = Answering(pipeline_for(None, settings, tell)).all(found.uses)
    before = old.models if old else {}
    models, unlocked = _locked(answers, before, day)
    new = {model.key: model for model in models}
    return Locking(
        path=target,
        text=written(models),
        models=tuple(models),
        added=tuple(_name(m) for k, m in new.items() if k not in before),
        changed=tuple(_name(m) for k, m in new.items() if k in before and before[k] is not m),
        removed=tuple(_name(m) for k, m in before.items() if k not in new),
        unlocked=tuple(unlocked),
        partial=found.looked.partial,
        is_there=old is not None,
        broken=broken,
    )


def _settings(settings: Settings | None, *, offline: bool) -> Settings:
    """Return the settings, offline where anything says so: the option, they or the environment."""
    settings = settings or Settings()
    return replace(
        settings, offline=offline or settings.offline or HubEnvironment.current().offline
    )


def _old(path: Path) -> tuple[Lock | None, bool]:
    """Read the lock that is there, and tell whether it is broken: that is written anew."""
    if not path.exists():
        return None, False
    if not is_lock(path):
        hint = "move it away, or use the modellic that wrote it"
        raise UsageError(f"there is another file in the way ({HEAD})", where=str(path), hint=hint)
    try:
        return read_lock(path), False
    except UsageError:
        return Lock(path, {}), True


def _locked(
    answers: Iterable[Answer], before: Mapping[Key, Locked], day: datetime.date
) -> tuple[list[Locked], list[Unlocked]]:
    models: list[Locked] = []
    unlocked: list[Unlocked] = []
    for answer in answers:
        old, new = before.get(answer.use.key), locked_of(answer, day)
        if new is None:
            unlocked.append(_unlocked(answer))
            models += [old] if old else []
        elif old is not None and same(old, new):
            models.append(old)
        else:
            models.append(new)
    return models, unlocked


def _unlocked(answer: Answer) -> Unlocked:
    error = answer.report.error
    hint = f" ({error.hint})" if error and error.hint else ""
    why = (
        f"{error.what}{hint}"
        if error
        else "the hub was not asked or did not answer, and the cache has not all of it"
    )
    places = tuple(Location(r.path, r.line, r.column) for r in answer.use.places)
    return Unlocked(answer.use.target.given, why, places)


def _name(model: Locked) -> str:
    return f"{model.id}@{model.asked}" if model.asked else model.id
