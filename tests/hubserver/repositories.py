"""Git repositories made of dictionaries, with the same commit ids wherever they are made."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from modellic.sources.listing import git_blob_sha1

Files = Mapping[str, bytes | str]
_AUTHOR = "Test <test@example.org> 1700000000 +0000"


@dataclass(frozen=True, slots=True)
class Blob:
    """A file of a commit: what git has of it, and what a download gives (another, for LFS)."""

    git_sha1: str
    content: bytes
    lfs_sha256: str | None = None
    pointer_size: int | None = None

    @property
    def etag(self) -> str:
        return self.lfs_sha256 or self.git_sha1


@dataclass(slots=True)
class Repository:
    """One bare repository. `refs` are branches and tags, `commits` their trees.

    `gated`: its files need `granted` tokens; its card too unless `card_open`. `private`: all of it.
    """

    id: str
    folder: Path
    gated: bool = False
    card_open: bool = True
    private: bool = False
    granted: set[str] = field(default_factory=set)
    refs: dict[str, str] = field(default_factory=dict)
    commits: dict[str, dict[str, Blob]] = field(default_factory=dict)

    def create(self) -> None:
        self.folder.mkdir(parents=True)
        self._git("init", "--quiet", "--bare", ".")

    def commit(self, files: Files, branch: str, tag: str | None, lfs: Iterable[str]) -> str:
        """Make a commit that has exactly these files, on top of the branch, and return its id."""
        contents = {p: c.encode() if isinstance(c, str) else c for p, c in files.items()}
        large = {p: contents[p] for p in lfs}
        stored = contents | {p: _pointer(c) for p, c in large.items()}
        self._git("fast-import", "--quiet", "--force", stdin=self._script(stored, branch))
        commit = self._git("rev-parse", f"refs/heads/{branch}").decode().strip()
        self.refs[branch] = commit
        if tag is not None:
            self._git("update-ref", f"refs/tags/{tag}", commit)
            self.refs[tag] = commit
        self.commits[commit] = self._tree(commit, contents, large)
        return commit

    def resolve(self, revision: str) -> str | None:
        """Return the commit of a branch, a tag, a commit or the start of one."""
        if revision in self.refs:
            return self.refs[revision]
        if len(revision) < 7:
            return None
        return next((c for c in self.commits if c.startswith(revision)), None)

    def _script(self, stored: Mapping[str, bytes], branch: str) -> bytes:
        lines = [f"commit refs/heads/{branch}", f"committer {_AUTHOR}", "data 4", "Test"]
        if branch in self.refs:
            lines.append(f"from {self.refs[branch]}")
        script = "\n".join([*lines, "deleteall", ""]).encode()
        for path, content in sorted(stored.items()):
            quoted = path.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
            script += (
                f'M 100644 inline "{quoted}"\ndata {len(content)}\n'.encode() + content + b"\n"
            )
        return script + b"done\n"

    def _tree(
        self, commit: str, contents: Mapping[str, bytes], large: Mapping[str, bytes]
    ) -> dict[str, Blob]:
        """Index the commit as git has it."""
        tree: dict[str, Blob] = {}
        for line in self._git("ls-tree", "-r", "-z", commit).split(b"\0"):
            if line:
                head, path = line.decode().split("\t", 1)
                git_sha1 = head.split()[2]
                pointer = _pointer(large[path]) if path in large else None
                sha256 = hashlib.sha256(large[path]).hexdigest() if path in large else None
                size = len(pointer) if pointer is not None else None
                assert git_sha1 == git_blob_sha1(pointer or contents[path])
                tree[path] = Blob(git_sha1, contents[path], sha256, size)
        return tree

    def _git(self, *arguments: str, stdin: bytes = b"") -> bytes:
        command = ["git", "-c", "init.defaultBranch=main", "-c", "safe.directory=*", *arguments]
        done = subprocess.run(
            command, cwd=self.folder, input=stdin, capture_output=True, check=True
        )
        return done.stdout


def _pointer(content: bytes) -> bytes:
    """Return the pointer that Git LFS leaves in place of a large file."""
    digest = hashlib.sha256(content).hexdigest()
    url = "https://git-lfs.github.com/spec/v1"
    return f"version {url}\noid sha256:{digest}\nsize {len(content)}\n".encode()
