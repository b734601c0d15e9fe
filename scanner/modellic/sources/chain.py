"""Which source answers: the folder, or the hub, or what is known without it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from modellic.errors import NotFoundError, UnreachableError, UnresolvedError
from modellic.sources.environment import HubEnvironment
from modellic.sources.linked import HubFile, LinkReader, OfflineReader, with_card_texts
from modellic.sources.snapshot import Problem, ProblemKind, Role, Snapshot, SourceFile
from modellic.sources.source import Settings
from modellic.sources.target import Target

_UNREAD = frozenset({ProblemKind.UNREADABLE, ProblemKind.TOO_LARGE, ProblemKind.REFUSED})


def open_target(target: Target, settings: Settings | None = None) -> Snapshot:
    """Return what can be known of a target; where it comes from is `Snapshot.source`.

    A path is read from the disk. For a repository the hub is asked, and its word stands: one that
    it does not have, or hides, is `NotFoundError`, although a bundled record may know it, because a
    repository that was withdrawn must not look as if all were well. Only where the hub is silent,
    or must not be asked (`offline`, HF_HUB_OFFLINE), the next in line answers, and a problem of
    kind `FALLBACK` says so:

    1. the cache of this machine, where it has the text of the licence;
    2. the bundled record of the repository, with the card from the cache where there is one;
    3. the cache without a licence text: the card still says what it declares.

    Where a licence file of the hub stays closed (a gate), breaks off or is no text, and nothing
    else gives its text, the bundled record stands in for it.

    Raises `UnreachableError` where nothing knows the repository, `NotFoundError` as said, and what
    the sources raise.
    """
    settings = settings or Settings()
    environment = HubEnvironment.current()
    if environment.offline and not settings.offline:
        settings = replace(settings, offline=True)
    if target.path is not None:
        return _open_path(target, environment, settings)
    if settings.offline:
        return _without_hub(target, environment, "the hub was not asked (offline)")
    return _ask_hub(target, environment, settings)


def _open_path(target: Target, environment: HubEnvironment, settings: Settings) -> Snapshot:
    from modellic.sources.folder import FolderSource

    snapshot = FolderSource().fetch(target)
    if settings.offline:
        return with_card_texts(snapshot, _BesideReader(target, OfflineReader()))
    from modellic.sources.hub import HubReader

    return with_card_texts(snapshot, _BesideReader(target, HubReader(environment, settings)))


class _BesideReader:
    """Reads what a card on the disk names: beside it, or where another reader finds it."""

    def __init__(self, target: Target, others: LinkReader) -> None:
        self._path = target.path or Path(target.given)
        self._others = others

    def own_file(self, path: str) -> SourceFile | Problem | None:
        from modellic.sources.folder import read_named

        folder = self._path if self._path.is_dir() else self._path.parent
        return read_named(folder, path)

    def hub_file(self, place: HubFile) -> SourceFile | Problem:
        return self._others.hub_file(place)

    def web_page(self, url: str) -> SourceFile | Problem:
        return self._others.web_page(url)


def _ask_hub(target: Target, environment: HubEnvironment, settings: Settings) -> Snapshot:
    if (silent := settings.health.silent) is not None:
        return _without_hub(target, environment, silent.what, silent)
    from modellic.sources.hub import HubSource
    from modellic.sources.wire import SilentError

    try:
        snapshot = HubSource(environment, settings).fetch(target)
    except UnreachableError as error:
        if isinstance(error, SilentError):
            settings.health.silent = error
        return _without_hub(target, environment, error.what, error)
    except NotFoundError as error:
        if _bundled(target) is not None:
            hint = "a bundled record knows it, though: it may have been withdrawn or renamed"
            error.hint = f"{error.hint}; {hint}; --offline shows the record"
        raise
    return _with_record(snapshot, target)


def _with_record(snapshot: Snapshot, target: Target) -> Snapshot:
    """Let a bundled record stand in for licence files that the hub did not give."""
    lost = any(p.partial for p in snapshot.problems)
    texts = {Role.LICENSE, Role.GATED_PROMPT}
    if not lost or any(f.role in texts for f in snapshot.files):
        return snapshot
    known = _bundled(replace(target, repo_id=snapshot.id)) or _bundled(target)
    if known is None:
        return snapshot
    problems = (*snapshot.problems, *known.problems)
    return replace(snapshot, records=known.records, problems=problems)


def _bundled(target: Target) -> Snapshot | None:
    from modellic.sources.bundled import BundledSource

    try:
        return BundledSource().fetch(target)
    except NotFoundError:
        return None


def _without_hub(
    target: Target,
    environment: HubEnvironment,
    reason: str,
    error: UnresolvedError | None = None,
) -> Snapshot:
    from modellic.sources.cache import CacheSource, has_license_text

    try:
        cached = CacheSource(environment).fetch(target)
    except NotFoundError:
        cached = None
    if cached is not None and has_license_text(cached):
        return _told(cached, f"{reason}; the cache of this machine answers")
    bundled = _bundled(target)
    if bundled is None:
        if cached is None:
            raise _nobody_knows(target, reason, error)
        answers = "the cache of this machine answers, which has no licence text of it"
        return _told(cached, f"{reason}; {answers}")
    if cached is None:
        return _told(bundled, f"{reason}; a bundled record answers")
    # The record speaks for what the cache lacks, not for what it has and nobody could read.
    unread = tuple(p for p in cached.problems if p.kind in _UNREAD)
    both = replace(
        bundled,
        files=cached.files,
        revision=cached.revision,
        problems=(*bundled.problems, *unread),
    )
    return _told(both, f"{reason}; a bundled record answers, with the card of the cache")


def _told(snapshot: Snapshot, what: str) -> Snapshot:
    hint = "the answer may be out of date; scan again with the network"
    told = Problem(ProblemKind.FALLBACK, snapshot.id, what, hint, partial=False)
    return replace(snapshot, problems=(told, *snapshot.problems))


def _nobody_knows(target: Target, reason: str, error: UnresolvedError | None) -> UnreachableError:
    what = f"{reason}; neither the cache of this machine nor a bundled record knows it"
    hint = "scan once with the network, or download it and scan the folder"
    if "/" not in (target.repo_id or ""):
        hint = f"ids are org/name; {hint}"
    if error is not None and error.hint:
        hint = f"{error.hint}; or download it and scan the folder"
    return UnreachableError(what, where=target.given, hint=hint)
