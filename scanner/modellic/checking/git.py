"""What git knows of a repository, asked without letting the repository run anything.

A repository's own configuration can name programs: filters and text conversions of a diff, a
monitor of its files, a helper that fetches what a partial clone lacks. So only commands are used
that read objects as they are, nothing is compared by git, and no transport is allowed.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import subprocess
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit, urlunsplit

from modellic.errors import UsageError
from modellic.results import Repository

_SAFE: Final = (
    "--no-pager",
    "-c",
    "core.fsmonitor=false",
    "-c",
    f"core.hooksPath={os.devnull}",
    "-c",
    "protocol.allow=never",
    # A folder of the repository that looks like a bare repository is none of ours.
    "-c",
    "safe.bareRepository=explicit",
)
_SECONDS: Final = 60
_KEPT: Final = re.compile(r"GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)")
"""Variables that stay: where the settings of the machine and of the CI are."""
_SCP: Final = re.compile(r"(?:[^@/\s:]+@)?([\w.-]+):(?!//|:)(\S+)")
_CHUNK: Final = 1 << 16
MAX_GONE: Final = 200
"""Files that are gone that a new file is compared with."""
MAX_BLOB: Final = 16 * 1024 * 1024
"""Bound of a file's old content in bytes; beyond it every line counts as new."""


@dataclass(frozen=True, slots=True)
class Tree:
    """The files of a commit that were asked for: their blobs by path, and all blobs met."""

    blobs: dict[str, str]
    moved: frozenset[str]
    """Blobs of the commit that now stand under another path."""
    submodules: dict[str, str]
    """The commits of other repositories that it has, by their folders."""


class Git:
    """The repository that a folder is in."""

    def __init__(self, folder: Path) -> None:
        """Ask in `folder`. Raises `UsageError` where it is in no repository, or there is no git."""
        self._folder = folder
        top = self._run("rev-parse", "--show-toplevel")
        self.top = Path(os.fsdecode(top.removesuffix(b"\n")))

    def base(self, revision: str) -> str:
        """Return the commit from which the present one and `revision` went apart.

        Raises `UsageError` where there is no such revision, or nothing in common.
        """
        hint = "name a branch, a tag or a commit that this clone has"
        if not revision or revision.startswith("-"):
            raise UsageError("no revision", where=f"--since {revision}", hint=hint)
        what = f"{revision}^{{commit}}"
        found = self._ask("rev-parse", "--verify", "--quiet", "--end-of-options", what)
        if found is None:
            hint += "; a clone of CI may need more history (fetch-depth: 0)"
            raise UsageError("git knows no such revision", where=f"--since {revision}", hint=hint)
        base = self._ask("merge-base", found, "HEAD")
        if base is None:
            hint = "fetch more history (fetch-depth: 0), or name another revision"
            raise UsageError("nothing in common with HEAD", where=f"--since {revision}", hint=hint)
        return base.split()[0]

    def tree(self, commit: str, paths: Collection[str], blobs: Collection[str]) -> Tree:
        """Return which of some paths, and of some blobs, a commit has."""
        found: dict[str, str] = {}
        elsewhere: set[str] = set()
        submodules: dict[str, str] = {}
        for entry in self._entries("ls-tree", "-r", "-z", "--full-tree", commit):
            head, _, name = entry.partition(b"\t")
            _, kind, blob = head.decode("ascii", "replace").split(" ")
            path = name.decode("utf-8", "replace")
            if kind == "commit":
                submodules[path] = blob
            elif kind == "blob" and path in paths:
                found[path] = blob
            elif kind == "blob" and blob in blobs and not (self.top / os.fsdecode(name)).exists():
                elsewhere.add(blob)
        return Tree(found, frozenset(elsewhere), submodules)

    def gone(self, commit: str, endings: Collection[str]) -> dict[str, str]:
        """Return the files of a commit that are no longer there: their blobs by path.

        Only those whose names end so; `MAX_GONE` of them at most.
        """
        found: dict[str, str] = {}
        for entry in self._entries("ls-tree", "-r", "-z", "--full-tree", commit):
            head, _, name = entry.partition(b"\t")
            _, kind, blob = head.decode("ascii", "replace").split(" ")
            path = name.decode("utf-8", "replace")
            if kind != "blob" or ending_of(path) not in endings or len(found) >= MAX_GONE:
                continue
            if not (self.top / os.fsdecode(name)).exists():
                found[path] = blob
        return found

    def _entries(self, *arguments: str) -> Iterator[bytes]:
        with self._start(*arguments) as process:
            stream, rest = process.stdout or io.BytesIO(), b""
            while chunk := stream.read(_CHUNK):
                *entries, rest = (rest + chunk).split(b"\0")
                yield from entries
        if process.returncode:
            raise UsageError("git cannot list its commit", where=str(self._folder), hint="git fsck")

    def tracked_though_ignored(self) -> frozenset[str]:
        """Return the files of the folder that `.gitignore` names and git tracks all the same."""
        named = ("ls-files", "-z", "--cached", "--ignored", "--exclude-standard")
        found = self._output(*named) or b""
        return frozenset(os.fsdecode(path) for path in found.split(b"\0") if path)

    def content(self, blob: str) -> bytes | None:
        """Return a blob as it is stored; None where it is not here, or too large."""
        size = self._ask("cat-file", "-s", blob)
        if size is None or int(size) > MAX_BLOB:
            return None
        return self._output("cat-file", "blob", blob)

    def repository(self) -> Repository | None:
        """Return the address of `origin` and the present commit; None where there is no origin."""
        address = web_address(self._ask("config", "--get", "remote.origin.url") or "")
        if address is None:
            return None
        commit = self._ask("rev-parse", "--verify", "--quiet", "HEAD")
        branch = self._ask("symbolic-ref", "--quiet", "--short", "HEAD")
        return Repository(address, commit, branch)

    def _ask(self, *arguments: str) -> str | None:
        """Return what git says, without its line feed; None where it says nothing."""
        said = self._output(*arguments)
        return said.decode("utf-8", "replace").strip() or None if said is not None else None

    def _output(self, *arguments: str) -> bytes | None:
        try:
            return self._run(*arguments)
        except UsageError:
            return None

    def _run(self, *arguments: str) -> bytes:
        try:
            with self._start(*arguments, errors=subprocess.PIPE) as process:
                out, complaint = process.communicate(timeout=_SECONDS)
        except subprocess.TimeoutExpired as error:
            hint = "see whether its disk answers"
            raise UsageError("git did not answer", where=str(self._folder), hint=hint) from error
        if process.returncode:
            said = complaint.decode("utf-8", "replace").strip().partition("\n")[0]
            hint = "run it in a clone, with a git that trusts the folder"
            raise UsageError(said or "git failed", where=str(self._folder), hint=hint)
        return out

    def _start(self, *arguments: str, errors: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(  # noqa: S603  # no shell, and nothing that begins with a dash
                ["git", *_SAFE, *arguments],  # noqa: S607  # the git of the user's own PATH
                cwd=self._folder,
                env=_environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
            )
        except OSError as error:
            hint = "install git"
            what = f"git cannot be run: {error.strerror}"
            raise UsageError(what, where=str(self._folder), hint=hint) from error


def _environment() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("GIT_") or _KEPT.fullmatch(k)}
    return kept | {
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "LC_ALL": "C",
    }


def ending_of(path: str) -> str:
    """Return the ending of a file's name with its dot; the name where it has none."""
    name = path.rpartition("/")[2]
    return f".{name.rpartition('.')[2]}" if "." in name else name


def blob_of(content: bytes, *, like: str = "") -> str:
    """Return the name that git gives to a content; `like`, another name, tells which hash."""
    digest = hashlib.sha256() if len(like) == 64 else hashlib.sha1(usedforsecurity=False)
    digest.update(b"blob %d\0" % len(content))
    digest.update(content)
    return digest.hexdigest()


def web_address(remote: str) -> str | None:
    """Return the https address of a remote, without a user or a password; None where it has none.

    >>> web_address("git@github.com:org/name.git")
    'https://github.com/org/name'
    """
    scp = _SCP.fullmatch(remote)
    address = f"ssh://{scp[1]}/{scp[2]}" if scp else remote
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in {"https", "http", "ssh", "git"} or not host or not parts.path.strip("/"):
        return None
    web = parts.scheme in {"https", "http"}
    place = f"{host}:{port}" if port and web else host
    path = parts.path.removesuffix("/").removesuffix(".git")
    return urlunsplit((parts.scheme if web else "https", place, path, "", ""))
