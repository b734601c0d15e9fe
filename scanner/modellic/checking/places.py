"""Where a check takes place: the repository's root, and the files of modellic's own in it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from modellic.errors import NotFoundError, UsageError

LOCK_NAME: Final = "modellic.lock"
BASELINE_NAME: Final = "modellic-baseline.json"
OWN_NAMES: Final = frozenset({LOCK_NAME, BASELINE_NAME, "modellic.toml"})
"""Files that name models for modellic, and load none."""
_TABLE: Final = re.compile(r"\s*\[+\s*(?:\"?tool\"?\s*\.\s*\"?modellic\"?)\s*[.\]]")
_ANY_TABLE: Final = re.compile(r"\s*\[")


@dataclass(frozen=True, slots=True)
class Place:
    """What is checked (`path`), and the root that places are told from.

    `prefix` is the folder of `path` as seen from the root (POSIX), empty or with a slash at its
    end.
    """

    path: Path
    root: Path
    prefix: str

    @property
    def folder(self) -> Path:
        """The folder that is checked, or that of the file."""
        return self.path if self.path.is_dir() else self.path.parent

    def shown(self, path: str) -> str:
        """Return a path relative to what is checked as one from the root."""
        return f"{self.prefix}{path}"

    def covers(self, file: str) -> bool:
        """Tell whether a path, as seen from the root, is within what is checked."""
        if self.path.is_dir():
            return file.startswith(self.prefix)
        return file == self.shown(self.path.name)

    def from_root(self, path: Path) -> str:
        """Return any path as seen from the root, or as it is where it lies elsewhere."""
        inside = _below(path, self.root)
        return str(path) if inside is None else inside

    def to_write(self, path: Path) -> Path:
        """Return a path of the repository that may be written.

        Raises `UsageError` for a link that leads out of it (a repository is no place to write
        elsewhere), and where something lies there that is no file.
        """
        if path.is_symlink() and _below(path, self.root) is None:
            hint = "put a file in place of the link"
            raise UsageError("leads out of the repository", where=str(path), hint=hint)
        if path.exists() and not path.is_file():
            what = "is a folder" if path.is_dir() else "is no regular file"
            raise UsageError(what, where=str(path), hint="move it away")
        return path

    def nearest(self, name: str) -> Path | None:
        """Return the nearest file of that name: in the folder or above it, up to the root."""
        return next((p / name for p in self._folders() if (p / name).is_file()), None)

    def _folders(self) -> Iterator[Path]:
        here, root = self.folder.resolve(), self.root.resolve()
        yield self.folder
        for folder in here.parents if here != root else ():
            yield Path(os.path.relpath(folder))
            if folder == root:
                return


def place_of(path: Path) -> Place:
    """Return the place of a check: its root is the clone that the path is in, else its folder.

    Raises `NotFoundError` where there is neither a folder nor a file.
    """
    if not path.is_dir() and not path.is_file():
        hint = "name a folder or a file that exists"
        raise NotFoundError("no such folder or file", where=str(path), hint=hint)
    folder = path if path.is_dir() else path.parent
    here = folder.resolve()
    clone = next((p for p in (here, *here.parents) if (p / ".git").exists()), here)
    root = folder if clone == here else Path(os.path.relpath(clone))
    inside = _below(folder, root) or ""
    return Place(path, root, f"{inside}/" if inside not in {"", "."} else "")


def _below(path: Path, root: Path) -> str | None:
    """Return a path relative to a folder that it is in; None where it is not."""
    relative = os.path.relpath(path.resolve(), root.resolve()).replace(os.sep, "/")
    return None if relative == ".." or relative.startswith("../") else relative


def own_lines(text: str) -> frozenset[int]:
    """Return the lines of a pyproject.toml that are modellic's own table."""
    found: set[int] = set()
    inside = False
    for number, line in enumerate(text.split("\n"), 1):
        if _ANY_TABLE.match(line):
            inside = bool(_TABLE.match(line)) or (inside and not line.startswith("["))
        if inside:
            found.add(number)
    return frozenset(found)
