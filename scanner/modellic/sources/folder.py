"""A folder of this machine as a source, or one file: a licence text, a card, a weights file.

What lies there is hostile input: no link leads out of the root, nothing but regular files is
opened, sizes and numbers are bounded, and what was left out for that is a problem in the snapshot.
No revision is given, not even of a git checkout: its files may differ from its last commit. The
hub's cache is the exception, where each folder is one commit (its layout is described in
https://huggingface.co/docs/huggingface_hub/guides/manage-cache).
"""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from modellic.errors import NotFoundError, UnresolvedError
from modellic.sources.files import MAX_FILE_BYTES, MAX_FILES, role_of, too_large, unreadable
from modellic.sources.snapshot import (
    Problem,
    ProblemKind,
    Role,
    Snapshot,
    SourceFile,
    WeightMetadata,
)
from modellic.sources.target import Target, is_repo_id
from modellic.sources.weights import is_weights, read_weights

MAX_ENTRIES = 50_000
"""Bound of the folder entries that are looked at, the root and one level down together."""
MAX_TEXT_BYTES = 32 * 1024 * 1024
"""Bound of all texts of one snapshot together, in bytes."""
MAX_HEADERS_BYTES = 512 * 1024 * 1024
"""Bound of all headers of weights together, in bytes."""

# O_NONBLOCK: opening a pipe that took the place of a file returns at once. Windows has neither.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_CACHED = re.compile(r"models--([\w.-]+)", re.ASCII)
_COMMIT = re.compile(r"[0-9a-f]{40}")
_FRONT_MATTER = re.compile(rb"(?:\xef\xbb\xbf)?\s*---[ \t]*[\r\n]")


class FolderSource:
    """The source that answers for paths (interface `Source`)."""

    name = "folder"

    def fetch(self, target: Target) -> Snapshot:
        """Read a folder or a file.

        Raises `NotFoundError` where nothing is there, `UnresolvedError` where it cannot be read.
        """
        path = target.path or Path(target.given)
        mode = _mode(path, target.given)
        if stat.S_ISDIR(mode):
            return _read_folder(path, target.given)
        if stat.S_ISREG(mode):
            return _read_file(path, target.given)
        raise UnresolvedError(
            "neither a folder nor a regular file, so it was not opened",
            where=target.given,
            hint="copy what it gives into a file and scan that",
        )


def read_named(folder: Path, path: str) -> SourceFile | Problem:
    """Read the file that the card in `folder` names as its licence, by the same rules of safety.

    `path` is relative to the folder, at any depth. Raises `UnresolvedError` as `fetch` does.
    """
    reading = _Reading(_root(folder, str(folder)))
    reading.take(path, Role.LICENSE)
    return reading.files[0] if reading.files else reading.problems[0]


def _mode(path: Path, given: str) -> int:
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        raise NotFoundError(
            "no such file or folder",
            where=given,
            hint="check the path; a model of the hub is written org/name",
        ) from None
    except (OSError, ValueError) as error:
        raise _closed(given, error) from error


def _read_folder(path: Path, given: str) -> Snapshot:
    reading = _Reading(_root(path, given))
    for name in reading.candidates():
        if reading.full(name):
            break
        reading.take(name)
    return reading.snapshot()


def _read_file(path: Path, given: str) -> Snapshot:
    reading = _Reading(_Root(path.parent, path.parent, given))
    reading.take_given(path)
    return reading.snapshot()


@dataclass(frozen=True, slots=True)
class _Root:
    """A folder to read, and the folder that no link may leave (wider in the hub's cache)."""

    folder: Path
    fence: Path
    id: str
    revision: str | None = None


def _root(path: Path, given: str) -> _Root:
    """Recognise a folder of the hub's cache: `models--org--name/snapshots/<commit>`."""
    folder = Path(os.path.realpath(path))
    if (repository := _cached_id(folder)) and (folder / "snapshots").is_dir():
        folder = _only_snapshot(folder / "snapshots", given)
    in_cache = folder.parent.name == "snapshots" and _COMMIT.fullmatch(folder.name)
    if in_cache and (repository := _cached_id(folder.parents[1])):
        return _Root(folder, folder.parents[1], repository, folder.name)
    return _Root(folder, folder, given)


def _cached_id(folder: Path) -> str | None:
    found = _CACHED.fullmatch(folder.name)
    repository = found[1].replace("--", "/") if found else ""
    return repository if is_repo_id(repository) else None


def _only_snapshot(folder: Path, given: str) -> Path:
    with os.scandir(folder) as listing:
        names = (entry.name for entry in islice(listing, MAX_ENTRIES))
        commits = [name for name in names if _COMMIT.fullmatch(name)]
    if len(commits) == 1:
        return folder / commits[0]
    raise UnresolvedError(
        f"this folder of the hub's cache holds {'several revisions' if commits else 'no revision'}",
        where=given,
        hint="scan one of the folders in snapshots/, or the model by its id",
    )


@dataclass(slots=True)
class _Reading:
    """One folder being read; gathers files and problems."""

    root: _Root
    files: list[SourceFile] = field(default_factory=list)
    weights: list[WeightMetadata] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    entries: int = 0
    text_bytes: int = 0
    header_bytes: int = 0

    def snapshot(self) -> Snapshot:
        return Snapshot(
            id=self.root.id,
            source=FolderSource.name,
            revision=self.root.revision,
            files=tuple(self.files),
            weights=tuple(self.weights),
            problems=tuple(self.problems),
        )

    def candidates(self) -> list[str]:
        """Return the paths that count by their names: texts, then weights, the root's first."""
        names, folders = self._list("")
        for folder in sorted(folders):
            inner, _ = self._list(folder) if self._enter(folder) else ([], [])
            names += [f"{folder}/{name}" for name in inner]
        wanted = [name for name in names if role_of(name) or is_weights(name)]
        return sorted(wanted, key=lambda name: (role_of(name) is None, name.count("/"), name))

    def _list(self, folder: str) -> tuple[list[str], list[str]]:
        """Return the names of the files and the folders in a folder below the root."""
        files: list[str] = []
        folders: list[str] = []
        try:
            with os.scandir(self.root.folder / folder) as listing:
                for entry in islice(listing, MAX_ENTRIES + 1 - self.entries):
                    self.entries += 1
                    (folders if _is_folder(entry) else files).append(entry.name)
        except OSError as error:
            if not folder:
                raise _closed(self.root.id, error) from error
            what = f"the folder cannot be read: {_reason(error)}"
            self._folder_problem(ProblemKind.UNREADABLE, folder, what)
        if self.entries > MAX_ENTRIES:
            what = f"more than {MAX_ENTRIES} files and folders; the rest was not looked at"
            hint = "scan the folder of the model itself"
            self._problem(ProblemKind.TOO_LARGE, ".", what, hint)
        return files, folders

    def _enter(self, folder: str) -> bool:
        """Tell whether a folder is to be listed: neither hidden nor linked outside."""
        if folder.startswith(".") or self.entries > MAX_ENTRIES:
            return False
        real = Path(os.path.realpath(self.root.folder / folder))
        if not real.is_relative_to(self.root.fence):
            what = "the folder is a link that leads out of the scanned folder"
            self._folder_problem(ProblemKind.REFUSED, folder, what)
            return False
        return real != self.root.folder

    def full(self, path: str) -> bool:
        """Tell whether a bound on the whole snapshot is reached; says so as if of `path`."""
        if len(self.files) + len(self.problems) >= MAX_FILES:
            what = f"more than {MAX_FILES} licence files"
        elif self.text_bytes > MAX_TEXT_BYTES:
            what = f"more than {MAX_TEXT_BYTES} bytes of licence files"
        elif self.header_bytes > MAX_HEADERS_BYTES:
            what = f"more than {MAX_HEADERS_BYTES} bytes of headers of weights"
        else:
            return False
        what += "; this file and those after it were not read"
        self._problem(ProblemKind.TOO_LARGE, path, what, "scan the folder of the model itself")
        return True

    def take(self, path: str, role: Role | None = None) -> None:
        """Read one file of the folder, in the role that its name says or in this one."""
        if (real := self._inside(path)) and (stream := self._open(real, path)):
            with stream:
                self._read(stream, path, role or role_of(path))

    def take_given(self, path: Path) -> None:
        """Read the one file that was given: whatever it is named, it is a licence or a card."""
        if stream := self._open(Path(os.path.realpath(path)), path.name):
            with stream:
                try:
                    role = None if is_weights(path.name) else _given_role(path.name, stream)
                except OSError as error:
                    self._closed(path.name, error)
                else:
                    self._read(stream, path.name, role)

    def _inside(self, path: str) -> Path | None:
        """Return where a path leads; None, and a problem, where that is outside or nowhere."""
        try:
            real = Path(os.path.realpath(self.root.folder / path, strict=True))
        except FileNotFoundError:
            what = "no such file, or a link that leads nowhere"
            self._problem(ProblemKind.NOT_FOUND, path, what, "fetch the file")
        except (OSError, ValueError) as error:
            self._problem(ProblemKind.UNREADABLE, path, f"cannot be read: {_reason(error)}")
        else:
            if real.is_relative_to(self.root.fence):
                return real
            what = "a link that leads out of the scanned folder; it was not followed"
            self._problem(ProblemKind.REFUSED, path, what, "scan the file it points to")
        return None

    def _open(self, real: Path, path: str) -> BinaryIO | None:
        """Open a regular file. A pipe would block, a device may act: neither is opened."""
        try:
            if stat.S_ISREG(real.lstat().st_mode):
                return os.fdopen(os.open(real, _OPEN_FLAGS), "rb")
        except OSError as error:
            what = f"cannot be read: {_reason(error)}"
            self._problem(ProblemKind.UNREADABLE, path, what, "check its permissions")
        else:
            what = "no regular file (but a pipe, a device or a folder); it was not opened"
            self._problem(ProblemKind.REFUSED, path, what)
        return None

    def _read(self, stream: BinaryIO, path: str, role: Role | None) -> None:
        try:
            if role is None:
                self._read_weights(stream, path)
            else:
                self._read_text(stream, path, role)
        except OSError as error:
            self._closed(path, error)

    def _closed(self, path: str, error: OSError) -> None:
        what = f"cannot be read: {_reason(error)}"
        self._problem(ProblemKind.UNREADABLE, path, what, "copy it and scan the copy")

    def _read_text(self, stream: BinaryIO, path: str, role: Role) -> None:
        content = stream.read(MAX_FILE_BYTES + 1)
        if len(content) > MAX_FILE_BYTES:
            self.problems.append(too_large(_shown(path), os.fstat(stream.fileno()).st_size))
            return
        self.text_bytes += len(content)
        file = SourceFile(_shown(path), role, content)
        if problem := unreadable(file):
            self.problems.append(problem)
        else:
            self.files.append(file)

    def _read_weights(self, stream: BinaryIO, path: str) -> None:
        found = read_weights(stream, _shown(path))
        self.header_bytes += stream.tell()
        if isinstance(found, WeightMetadata):
            self.weights += [found] if found.entries else []
        elif found.partial or all(p.what != found.what for p in self.problems):
            # One shard that is no more than a pointer speaks for all of them.
            self.problems.append(found)

    def _problem(self, kind: ProblemKind, path: str, what: str, hint: str = "") -> None:
        self.problems.append(Problem(kind, _shown(path), what, hint))

    def _folder_problem(self, kind: ProblemKind, folder: str, what: str) -> None:
        """A closed folder leaves a gap only where its name promises licences."""
        partial = role_of(folder) is not None or role_of(f"{folder}/a.txt") is not None
        hint = "scan it on its own if it holds licences"
        self.problems.append(Problem(kind, _shown(folder), what, hint, partial))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


def _given_role(name: str, stream: BinaryIO) -> Role:
    role = role_of(name)
    if role in (Role.CARD, Role.CONFIG):
        return role
    head = stream.read(4096)
    stream.seek(0)
    markdown = name.casefold().endswith((".md", ".markdown"))
    return Role.CARD if markdown and _FRONT_MATTER.match(head) else Role.LICENSE


def _shown(path: str) -> str:
    """Return a path that can be written anywhere: bytes that are not UTF-8 replaced."""
    return os.fsencode(path).decode("utf-8", "replace")


def _closed(given: str, error: Exception) -> UnresolvedError:
    hint = "check the path and its permissions"
    return UnresolvedError(f"cannot be read: {_reason(error)}", where=given, hint=hint)


def _reason(error: Exception) -> str:
    """Return the system's own words, without the path, which stands elsewhere."""
    return (getattr(error, "strerror", None) or str(error)).lower()
