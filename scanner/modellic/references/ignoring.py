"""Which files of a repository count: `.gitignore`, vendored folders, links, bounds.

`git` itself is not asked: a repository's own configuration can make it run programs
(`core.fsmonitor`). https://git-scm.com/docs/gitignore
"""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from modellic.references.vocabulary import word_set

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec
    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

MAX_ENTRIES: Final = 200_000
"""Bound of the files and folders that are listed."""
MAX_DEPTH: Final = 64
BEYOND: Final = "folders with more beyond the bound of files"
FOLDER_UNREAD: Final = "folders that cannot be read"
TOO_DEEP: Final = "folders nested too deeply"
_MAX_IGNORE_BYTES: Final = 256 * 1024
_MAX_PATTERNS: Final = 2000
_MAX_ANY_FOLDERS: Final = 3
"""`**` of one pattern that are followed."""
_STAR: Final = "[^/]*"
"""How pathspec writes a star as a regular expression."""

HIDDEN: Final = frozenset({".git", ".hg", ".svn", ".jj", ".bzr"})
VENDORED: Final = word_set("""
    node_modules bower_components vendor vendored third_party third-party thirdparty 3rdparty
    site-packages dist-packages .venv .virtualenv .tox .nox .eggs __pycache__ .mypy_cache
    .ruff_cache .pytest_cache .ipynb_checkpoints .terraform .gradle .yarn .pnpm-store .next
    .nuxt .svelte-kit __pypackages__ .direnv .cache
    """)


@dataclass(frozen=True, slots=True)
class File:
    """A regular file of the repository: its path relative to the root, where it is, its bytes."""

    path: str
    place: str
    size: int


@dataclass(slots=True)
class Listing:
    """Walks a repository; `skipped` counts what is not looked at, by reason.

    `kept` are files that count though `.gitignore` names them, relative to the root.
    """

    root: Path
    skipped: Counter[str] = field(default_factory=Counter)
    kept: frozenset[str] = frozenset()
    _kept_folders: frozenset[str] = frozenset()
    _rules: dict[str, GitIgnoreSpec | None] = field(default_factory=dict)
    _entries: int = 0

    def files(self) -> Iterator[File]:
        """Yield the files that count, folder by folder, in the order of their names."""
        if self.root.is_file():
            info = self.root.stat()
            yield File(self.root.name, str(self.root), info.st_size)
            return
        above = self._above()
        self._kept_folders = frozenset(_folders(self.kept))
        stack: list[tuple[str, int, tuple[tuple[str, GitIgnoreSpec], ...]]] = [("", 0, above)]
        while stack:
            folder, depth, rules = stack.pop()
            rules = self._with_own(folder, rules)
            inner = []
            for entry in self._entries_of(folder):
                path = f"{folder}{entry.name}"
                if file := self._file(entry, path, rules):
                    yield file
                elif self._enters(entry, path, depth, rules):
                    inner.append((f"{path}/", depth + 1, rules))
            stack += reversed(inner)

    def _entries_of(self, folder: str) -> list[os.DirEntry[str]]:
        entries: list[os.DirEntry[str]] = []
        try:
            with os.scandir(self.root / folder) as listing:
                for entry in listing:
                    if self._entries >= MAX_ENTRIES:
                        self.skipped[BEYOND] += 1
                        break
                    self._entries += 1
                    entries.append(entry)
        except OSError:
            self.skipped[FOLDER_UNREAD] += 1
        return sorted(entries, key=lambda entry: entry.name)

    def _file(
        self, entry: os.DirEntry[str], path: str, rules: tuple[tuple[str, GitIgnoreSpec], ...]
    ) -> File | None:
        try:
            info = entry.stat(follow_symlinks=False)
        except OSError:
            return None
        if not stat.S_ISREG(info.st_mode):
            if stat.S_ISLNK(info.st_mode):
                self.skipped["links"] += 1
            elif not stat.S_ISDIR(info.st_mode):
                self.skipped["pipes and devices"] += 1
            return None
        if path not in self.kept and _ignored(path, rules):
            self.skipped["ignored by .gitignore"] += 1
            return None
        return File(path, entry.path, info.st_size)

    def _enters(
        self,
        entry: os.DirEntry[str],
        path: str,
        depth: int,
        rules: tuple[tuple[str, GitIgnoreSpec], ...],
    ) -> bool:
        if not entry.is_dir(follow_symlinks=False) or entry.name in HIDDEN:
            return False
        if entry.name in VENDORED or Path(entry.path, "pyvenv.cfg").exists():
            self.skipped["vendored folders"] += 1
            return False
        if depth >= MAX_DEPTH:
            self.skipped[TOO_DEEP] += 1
            return False
        if path not in self._kept_folders and _ignored(f"{path}/", rules):
            self.skipped["folders ignored by .gitignore"] += 1
            return False
        return True

    def _with_own(
        self, folder: str, rules: tuple[tuple[str, GitIgnoreSpec], ...]
    ) -> tuple[tuple[str, GitIgnoreSpec], ...]:
        own = _rules(self.root / folder / ".gitignore")
        return (*rules, (folder, own)) if own else rules

    def _above(self) -> tuple[tuple[str, GitIgnoreSpec], ...]:
        """Return the rules of the checkout above the folder that was given, and of its `.git`."""
        real = Path(os.path.realpath(self.root))
        chain = [real, *real.parents]
        top = next((index for index, folder in enumerate(chain) if (folder / ".git").exists()), 0)
        if not (chain[top] / ".git").exists():
            return ()
        files = [(chain[top], chain[top] / ".git" / "info" / "exclude")]
        files += [(folder, folder / ".gitignore") for folder in reversed(chain[1 : top + 1])]
        return tuple(
            (_prefix(real, folder), own) for folder, file in files if (own := _rules(file))
        )


def _folders(paths: Iterable[str]) -> Iterator[str]:
    """Yield the folders that lead to files."""
    for path in paths:
        at = path.find("/")
        while at >= 0:
            yield path[:at]
            at = path.find("/", at + 1)


def _prefix(real: Path, folder: Path) -> str:
    """Return what leads from a folder above to the root, marked as to be put before a path."""
    lead = real.relative_to(folder).as_posix()
    return "" if lead == "." else f"+{lead}/"


def _ignored(path: str, rules: tuple[tuple[str, GitIgnoreSpec], ...]) -> bool:
    """Tell what the innermost file with a rule for this path says."""
    for folder, spec in reversed(rules):
        local = folder[1:] + path if folder.startswith("+") else path[len(folder) :]
        if (told := spec.check_file(local).include) is not None:
            return told
    return False


def _rules(path: Path) -> GitIgnoreSpec | None:
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        with path.open("rb") as stream:
            text = stream.read(_MAX_IGNORE_BYTES).decode("utf-8", "replace")
    except OSError:
        return None
    from pathspec import GitIgnoreSpec

    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    kept = [made for line in lines[:_MAX_PATTERNS] if (made := _pattern(line)) is not None]
    return GitIgnoreSpec(kept, backend="simple") if kept else None


def _pattern(line: str) -> GitIgnoreSpecPattern | None:
    """Return a pattern that takes no time to speak of, whatever path it is put to.

    None for a faulty one, and for one with many `**`: what it names is read.
    """
    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

    try:
        made = GitIgnoreSpecPattern(line)
        if made.regex is None or made.regex.pattern.count(".+") > _MAX_ANY_FOLDERS:
            return None
        return GitIgnoreSpecPattern(re.compile(_linear(made.regex.pattern)), made.include)
    except (ValueError, re.error, RecursionError, OverflowError):
        return None


def _linear(regex: str) -> str:
    """Let a star take the first place where what follows it stands, if another star comes after.

    There is no use in trying the later ones, and as many stars as somebody likes would try all.
    """
    first, *parts = regex.split(_STAR)
    if not parts:
        return regex
    *middle, last = parts
    middle = [part for part in middle if part]
    within = ("/" not in part.replace("[^/]", "") for part in middle)
    told = (f"(?>{_STAR}?{p})" if w else _STAR + p for p, w in zip(middle, within, strict=True))
    return "".join((first, *told, _STAR, last))
