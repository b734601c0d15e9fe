"""The cache of the hub on this machine: read without the hub, written after a download.

The layout is https://huggingface.co/docs/hub/local-cache, a reference "for reimplementing the cache
system in any language"; nothing of huggingface_hub is imported, which keeps a scan without network
fast. Other programs share the cache, so two things stay out of it: `refs/` is left as it is (a
program that is offline would look there for weights that were never downloaded), and which files a
commit has is kept in the assets folder of the same place.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from modellic.errors import NotFoundError
from modellic.sources.environment import HubEnvironment
from modellic.sources.files import MAX_FILE_BYTES, MAX_FILES, role_of, too_large, unreadable
from modellic.sources.linked import OfflineReader, with_card_texts
from modellic.sources.listing import COMMIT, git_blob_sha1
from modellic.sources.snapshot import Problem, ProblemKind, Role, Snapshot, SourceFile
from modellic.sources.target import Target

_ONLINE = "run it once with the network"
_MAX_JSON = 32 * 1024 * 1024
_MAX_KEPT = 4 * 1024 * 1024
_ORDER = tuple(Role)
_LICENSE_TEXTS = frozenset({Role.LICENSE, Role.GATED_PROMPT})


@dataclass(frozen=True, slots=True)
class Known:
    """What the cache knows of a revision: its commit, and when it was last seen (ISO 8601 date)."""

    commit: str
    seen: str


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer of the hub that was kept, and the ETag by which the hub knows it."""

    etag: str
    body: bytes


class HubCache:
    """The files of one repository in the cache."""

    def __init__(self, environment: HubEnvironment, repo_id: str) -> None:
        name = "--".join(("models", *repo_id.split("/")))
        self.root = environment.cache
        self.folder = environment.cache / name
        self._notes = environment.assets / "modellic" / name

    def commits(self, revision: str) -> list[Known]:
        """Return the commits that a branch, tag or commit is known to be, the latest seen first."""
        if COMMIT.fullmatch(revision):
            places = [self.folder / "snapshots" / revision]
            return [Known(revision, _date(p)) for p in places if p.is_dir()]
        places = [self._note("revisions", revision), self.folder / "refs" / revision]
        found: dict[str, tuple[float, str]] = {}
        for place in places:
            with contextlib.suppress(OSError, ValueError):
                commit = _bounded(place, 64).decode("ascii").strip()
                if COMMIT.fullmatch(commit):
                    found.setdefault(commit, (place.stat().st_mtime, _date(place)))
        latest_first = sorted(found.items(), key=lambda item: item[1], reverse=True)
        return [Known(commit, date) for commit, (_, date) in latest_first]

    def wanted(self, commit: str) -> tuple[str, ...] | None:
        """Return the files of a commit that matter, None where no listing of it was kept.

        Listings are kept by this module and, of all files, by huggingface_hub in `trees/`. The
        markers of `.no_exist/` prove nothing here: they name only files that somebody asked for.
        """
        noted = _listed(self._note("commits", f"{commit}.json"))
        if noted is not None:
            return tuple(noted)
        tree = _listed(self.folder / "trees" / f"{commit}.json")
        return tuple(p for p in tree if role_of(p)) if tree is not None else None

    def paths(self, commit: str) -> Iterator[str]:
        """Yield the cached files at the root and one folder down, sorted."""
        top = self.folder / "snapshots" / commit
        for entry in _sorted_entries(top):
            if entry.is_dir(follow_symlinks=False):
                yield from (f"{entry.name}/{e.name}" for e in _sorted_entries(Path(entry.path)))
            else:
                yield entry.name

    def read(self, commit: str, path: str) -> bytes | None:
        """Return a file of a commit, None where it is not there or leads out of the cache.

        At most one byte more than `MAX_FILE_BYTES` is read.
        """
        place = self.folder / "snapshots" / commit / path
        try:
            if not place.resolve().is_relative_to(self.root.resolve()):
                return None
            return _bounded(place, MAX_FILE_BYTES + 1)
        except (OSError, ValueError):
            return None

    def write(self, commit: str, path: str, content: bytes, etag: str | None) -> None:
        """Keep a file, as a download of huggingface_hub would have; no error where that fails."""
        blob = self.folder / "blobs" / (etag or git_blob_sha1(content))
        place = self.folder / "snapshots" / commit / path
        with contextlib.suppress(OSError):
            if not blob.is_file():
                _put(blob, content)
            place.parent.mkdir(parents=True, exist_ok=True)
            _link(place, blob, content)

    def note(self, revision: str, commit: str, files: Iterable[str]) -> None:
        """Keep what commit a revision was, and which of its files matter."""
        with contextlib.suppress(OSError):
            listing = json.dumps({"files": sorted(files)}).encode()
            _put(self._note("commits", f"{commit}.json"), listing)
            if revision != commit:
                _put(self._note("revisions", revision), commit.encode())

    def listing(self, url: str) -> Kept | None:
        """Return what the hub answered to `url` when it was last asked, if that was kept."""
        with contextlib.suppress(OSError, ValueError):
            etag, _, body = _bounded(self._note("listings", url), _MAX_KEPT).partition(b"\n")
            if etag and body:
                return Kept(etag.decode("ascii"), body)
        return None

    def keep_listing(self, url: str, etag: str, body: bytes) -> None:
        """Keep an answer, or that there is none to keep; no error where that fails."""
        place = self._note("listings", url)
        fits = len(body) + len(etag) < _MAX_KEPT and etag.isascii() and etag.isprintable()
        with contextlib.suppress(OSError):
            if etag and fits:
                _put(place, etag.encode() + b"\n" + body)
            else:
                place.unlink(missing_ok=True)

    def _note(self, kind: str, name: str) -> Path:
        return self._notes / kind / quote(name, safe="")


class CacheSource:
    """Answers from the cache alone."""

    name = "cache"

    def __init__(self, environment: HubEnvironment) -> None:
        self._environment = environment

    def fetch(self, target: Target) -> Snapshot:
        """Return what the cache has of a repository. Raises `NotFoundError` where that is nothing.

        Where several commits could be meant, the latest seen that has a licence text counts. A
        problem that makes the answer partial says what the cache lacks or may lack: whoever
        downloaded the weights alone has no licence files, and their absence means nothing.
        """
        repo_id = target.repo_id or ""
        cache = HubCache(self._environment, repo_id)
        snapshots = [
            _snapshot(cache, repo_id, target.revision or "main", known, self._environment)
            for known in (cache.commits(target.revision or "main") if cache.folder.is_dir() else ())
        ]
        found = [s for s in snapshots if s.files]
        if not found:
            raise NotFoundError("the cache has no licence or card of it", hint=_ONLINE)
        return next((s for s in found if has_license_text(s)), found[0])


def telling(path: str) -> tuple[int, str]:
    """Return a key that sorts files by what they tell of a licence, then by name."""
    role = role_of(path)
    return (_ORDER.index(role) if role else len(_ORDER), path)


def has_license_text(snapshot: Snapshot) -> bool:
    """Tell whether a snapshot has the text of a licence, not only a card that names one."""
    return any(f.role in _LICENSE_TEXTS for f in snapshot.files)


def _snapshot(
    cache: HubCache, repo_id: str, revision: str, known: Known, environment: HubEnvironment
) -> Snapshot:
    commit = known.commit
    paths = sorted((p for p in cache.paths(commit) if role_of(p)), key=telling)[:MAX_FILES]
    wanted = cache.wanted(commit)
    named = [p for p in wanted or () if p not in paths and not role_of(p)]
    reader = _CacheReader(cache, commit, environment.endpoint, repo_id)
    read = [reader.read(path) for path in (*paths, *named)]
    files = tuple(f for f in read if isinstance(f, SourceFile))
    problems = [p for p in read if isinstance(p, Problem)]
    problems += _gaps(repo_id, wanted, [f.path for f in files])
    if known.seen and revision != commit:
        what = f"{revision!r} was commit {commit[:12]} on {known.seen}; it may have moved since"
        problems.append(Problem(ProblemKind.FALLBACK, repo_id, what, _ONLINE, partial=False))
    snapshot = Snapshot(
        id=repo_id,
        source="cache",
        revision=commit,
        files=files,
        problems=tuple(problems),
        url=f"{environment.endpoint}/{repo_id}",
    )
    return with_card_texts(snapshot, reader)


def _gaps(repo_id: str, wanted: tuple[str, ...] | None, have: list[str]) -> Iterator[Problem]:
    if wanted is None:
        shown = ", ".join(have[:5]) or "no text"
        what = f"the cache may lack licence files of it: it has {shown}"
        yield Problem(ProblemKind.FALLBACK, repo_id, what, _ONLINE)
        return
    for path in wanted:
        if path not in have and role_of(path):
            yield Problem(ProblemKind.FALLBACK, path, "the cache lacks this file", _ONLINE)


class _CacheReader(OfflineReader):
    """Reads what a card names as far as it goes without a network."""

    def __init__(self, cache: HubCache, commit: str, endpoint: str, repo_id: str) -> None:
        self._cache = cache
        self._commit = commit
        self._page = f"{endpoint}/{repo_id}/blob/{commit}"

    def read(self, path: str) -> SourceFile | Problem | None:
        """Return a cached file; None where it is not cached."""
        content = self._cache.read(self._commit, path)
        if content is None:
            return None
        if len(content) > MAX_FILE_BYTES:
            return too_large(path)
        role = role_of(path) or Role.LICENSE
        file = SourceFile(path, role, content, f"{self._page}/{quote(path)}")
        return unreadable(file) or file

    def own_file(self, path: str) -> SourceFile | Problem | None:
        """Read a file of the cached commit."""
        missing = Problem(ProblemKind.FALLBACK, path, "the cache lacks this file", _ONLINE)
        return self.read(path) or missing


def _listed(place: Path) -> list[str] | None:
    """Return the paths of a listing, None where there is none that can be read."""
    try:
        form = json.loads(_bounded(place, _MAX_JSON))
    except (OSError, ValueError, RecursionError):
        return None
    files = form.get("files") if isinstance(form, dict) else None
    return [p for p in files if isinstance(p, str)] if isinstance(files, list | dict) else None


def _date(place: Path) -> str:
    try:
        return datetime.fromtimestamp(place.stat().st_mtime, UTC).date().isoformat()
    except OSError:
        return ""


def _sorted_entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda e: e.name)
    except OSError:
        return []


def _bounded(place: Path, limit: int) -> bytes:
    """Read at most `limit` bytes of a regular file. Raises `OSError`."""
    with place.open("rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise IsADirectoryError(place)
        return file.read(limit)


def _put(place: Path, content: bytes) -> None:
    """Write a file at once or not at all, whatever other processes write there."""
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f"{place.name}.{uuid.uuid4().hex[:8]}.incomplete")
    try:
        draft.write_bytes(content)
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)


def _link(place: Path, blob: Path, content: bytes) -> None:
    """Make a snapshot's file lead to its blob; a copy where the system has no symbolic links."""
    if place.is_file():
        return
    place.unlink(missing_ok=True)
    try:
        place.symlink_to(os.path.relpath(blob, place.parent))
    except FileExistsError:  # another process was faster
        return
    except OSError:
        _put(place, content)
