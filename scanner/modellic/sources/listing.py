"""What the hub says of a repository at one commit: its files, and what its card declares."""

from __future__ import annotations

import datetime
import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from modellic.sources.target import is_repo_id

COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA1 = COMMIT
_FIRST = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
"""No commit is older, and some formats cannot say older dates."""
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file: its path, its size in bytes, and the hashes of git and of Git LFS, where told."""

    path: str
    size: int | None = None
    git_sha1: str | None = None
    lfs_sha256: str | None = None

    def fits(self, content: bytes) -> bool:
        """Tell whether these are the bytes that the hub announced."""
        if self.size is not None and len(content) != self.size:
            return False
        if self.lfs_sha256 is not None:
            return hashlib.sha256(content).hexdigest() == self.lfs_sha256
        return self.git_sha1 is None or git_blob_sha1(content) == self.git_sha1

    @property
    def etag(self) -> str | None:
        """The name of the blob in the cache (https://huggingface.co/docs/hub/local-cache)."""
        return self.lfs_sha256 or self.git_sha1


@dataclass(frozen=True, slots=True)
class Listing:
    """A repository at `commit`. `card` is the front matter as the hub's own copy of it.

    `gated`: readers have to ask for its files, and this one may have been let in. `modified` is
    when the hub says that the repository got its last commit.
    """

    repo_id: str
    commit: str
    files: tuple[Entry, ...]
    card: Mapping[str, Any] | None = None
    gated: bool = False
    modified: datetime.datetime | None = None


def git_blob_sha1(content: bytes) -> str:
    """Return the id that git gives a blob of this content."""
    head = b"blob %d\0" % len(content)
    return hashlib.sha1(head + content, usedforsecurity=False).hexdigest()


def read_listing(body: bytes) -> Listing | None:
    """Read the answer of `/api/models/{id}`; None where it is not one.

    https://huggingface.co/docs/hub/api#get-apimodelsrepoid-or-apimodelsrepoidrevisionrevision
    """
    try:
        form = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(form, dict):
        return None
    repo_id, commit = form.get("id") or form.get("modelId"), form.get("sha")
    if not isinstance(repo_id, str) or not is_repo_id(repo_id):
        return None
    if not isinstance(commit, str) or not COMMIT.fullmatch(commit):
        return None
    card = form.get("cardData")
    return Listing(
        repo_id=repo_id,
        commit=commit,
        files=tuple(_entries(form.get("siblings"))),
        card=card if isinstance(card, dict) else None,
        gated=bool(form.get("gated")),
        modified=_time(form.get("lastModified")),
    )


def _entries(siblings: object) -> Iterator[Entry]:
    for form in siblings if isinstance(siblings, list) else ():
        path = form.get("rfilename") if isinstance(form, dict) else None
        if not isinstance(path, str):
            continue
        lfs = form.get("lfs")
        lfs = lfs if isinstance(lfs, dict) else {}
        size = lfs.get("size", form.get("size"))
        yield Entry(
            path=path,
            size=size if type(size) is int and size >= 0 else None,
            git_sha1=_hash(form.get("blobId"), _SHA1),
            lfs_sha256=_hash(lfs.get("sha256") or lfs.get("oid"), _SHA256),
        )


def _time(value: object) -> datetime.datetime | None:
    """Return a time of the hub (`2025-07-11T08:00:00.000Z`) in UTC; None where it is none."""
    try:
        time = datetime.datetime.fromisoformat(value) if isinstance(value, str) else None
        time = time.astimezone(datetime.UTC) if time and time.tzinfo else None
    except (ValueError, OverflowError):
        return None
    return time if time and time >= _FIRST else None


def _hash(value: object, pattern: re.Pattern[str]) -> str | None:
    return value if isinstance(value, str) and pattern.fullmatch(value) else None


def is_safe_path(path: str) -> bool:
    """Tell whether a path of a repository stays inside it, on any system."""
    parts = path.split("/")
    return (
        0 < len(path) <= 1024
        and all(0 < len(p) <= 255 and p not in {".", ".."} for p in parts)
        and not any(c in path for c in '\\:*?"<>|')
        and path.isprintable()
    )
