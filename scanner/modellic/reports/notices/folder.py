"""A folder of notices on the disk: what is ours there, what is not, and what has to change.

A manifest names the files that were written, with their digests. A file that it does not name, or
that a person has changed since, is not ours to write over.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from modellic.reports.notices.copies import FOLDER
from modellic.reports.notices.files import SCHEMA, NoticeFile
from modellic.reports.notices.names import safe_name

MANIFEST: Final = ".modellic-notice.json"
_MAX_MANIFEST: Final = 1 << 22
_DEPTH: Final = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do in a folder: files to write, paths to remove, and those that are in the way.

    `blocked` are folders of our paths that are links or files: nothing is written through them.
    """

    write: tuple[NoticeFile, ...]
    same: tuple[str, ...]
    remove: tuple[str, ...]
    foreign: tuple[str, ...]
    blocked: tuple[str, ...]
    manifest: bytes


def plan_of(folder: Path, files: Sequence[NoticeFile]) -> Plan:
    """Compare the files with what is in the folder. Raises `OSError` where that cannot be read."""
    known = _manifest(folder / MANIFEST)
    write, same, foreign, blocked = [], [], [], dict[str, None]()
    for file in files:
        if (parent := _blocked(folder, file.path)) is not None:
            blocked[parent] = None
            continue
        found = _digest(folder / file.path)
        if found == _sha256(file.content):
            same.append(file.path)
            continue
        write.append(file)
        if found is not None and known.get(file.path) != found:
            foreign.append(file.path)
    if _digest(folder / MANIFEST) == "":
        foreign.append(MANIFEST)
    current = {file.path for file in files}
    old = tuple(path for path in _stale(folder, known) if path not in current)
    return Plan(tuple(write), tuple(same), old, tuple(foreign), tuple(blocked), _manifest_of(files))


def _manifest(path: Path) -> Mapping[str, str]:
    """Return what a manifest says; nothing where there is none, or it is no manifest."""
    try:
        if path.is_symlink() or path.stat().st_size > _MAX_MANIFEST:
            return {}
        form = json.loads(path.read_text("utf-8"))
        if form["schema"] != SCHEMA:
            return {}
        return {path: digest for path, digest in form["files"].items() if isinstance(digest, str)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _manifest_of(files: Sequence[NoticeFile]) -> bytes:
    digests = {file.path: _sha256(file.content) for file in files}
    form = {"schema": SCHEMA, "files": dict(sorted(digests.items()))}
    return (json.dumps(form, indent=2) + "\n").encode()


def _stale(folder: Path, known: Mapping[str, str]) -> Iterator[str]:
    """Yield copies that a manifest names and that are as they were written. It may be a forgery.

    All other files are written by every run.
    """
    for path, digest in known.items():
        parts = path.split("/")
        inside = parts[0] == FOLDER and len(parts) == _DEPTH
        ours = inside and all(part and safe_name(part) == part for part in parts)
        if ours and _blocked(folder, path) is None and _digest(folder / path) == digest:
            yield path


def _blocked(folder: Path, path: str) -> str | None:
    """Return the first folder of a path that is a link, or no folder at all."""
    here = folder
    for part in path.split("/")[:-1]:
        here = here / part
        if here.is_symlink() or (here.exists() and not here.is_dir()):
            return here.relative_to(folder).as_posix()
    return None


def _digest(path: Path) -> str | None:
    """Return the digest of what is at a path: None for nothing, empty for what is no file."""
    if path.is_symlink():
        return ""
    if not path.exists():
        return None
    return _sha256(path.read_bytes()) if path.is_file() else ""


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
