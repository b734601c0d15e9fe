"""From a folder to its references: list, skip, read, find."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from modellic.errors import NotFoundError
from modellic.parallel import in_processes
from modellic.references.finders import Finder, finder_for_program, finder_of
from modellic.references.ignoring import BEYOND, FOLDER_UNREAD, TOO_DEEP, File, Listing
from modellic.references.imports import Modules
from modellic.references.reference import Form, Reference
from modellic.references.text_file import (
    Item,
    Understood,
    decoded,
    is_binary,
    is_lock,
    is_minified,
    references_in,
    references_of,
    understand_all,
    worth_reading,
)
from modellic.references.weights import is_weights

__all__ = ["Fault", "Search", "decoded", "references_in"]

MAX_FILE_BYTES: Final = 2 * 1024 * 1024
"""Bound of one text file in bytes."""
MAX_NOTEBOOK_BYTES: Final = 16 * 1024 * 1024
"""Bound of a notebook in bytes: its outputs are large, and are not read."""
MAX_TOTAL_BYTES: Final = 512 * 1024 * 1024
"""Bound of what is read of one repository, in bytes."""
MAX_REFERENCES: Final = 100_000
MAX_FAULTS: Final = 1000
"""Files with a fault that are kept by name; the rest is counted."""
_MORE_REFERENCES: Final = "references after the bound"
_MORE_BYTES: Final = "files after the bound of bytes"
_MINIFIED: Final = "minified code"
_FILE_UNREAD: Final = "files that cannot be read"
_UNREAD: Final = (BEYOND, TOO_DEEP, FOLDER_UNREAD, _FILE_UNREAD, _MORE_BYTES, _MORE_REFERENCES)
"""Reasons why a reference may be missing."""
_HEAD_BYTES: Final = 256 * 1024
"""What is looked at of code over the bound, to tell whether a program put it on few lines."""
_BATCH_BYTES: Final = 128 * 1024
_BATCH_FILES: Final = 64
_LEAST: Final = 8
"""Batches from which on processes pay."""
_OPEN_FLAGS: Final = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
) | getattr(os, "O_BINARY", 0)
"""A file that became a link or a pipe since it was listed is not followed and not waited for."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A file that was read by its words alone, or not at all (then `partial`)."""

    path: str
    what: str
    partial: bool = False


@dataclass(slots=True)
class Search:
    """One search through a folder; iterate `references`, then look at what was skipped.

    `skipped` counts by reason, `faults` names files that a parser refused, `read` counts files.
    `seen` is called with the path and the content of each text file that is read. `kept` are files
    that are read though `.gitignore` names them. `processes`
    spreads large repositories over all cores, for programs whose main module may be imported
    again (https://docs.python.org/3/library/multiprocessing.html#the-spawn-and-forkserver-start-methods).
    """

    root: Path
    seen: Callable[[str, bytes], None] | None = None
    processes: bool = False
    kept: frozenset[str] = frozenset()
    skipped: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    read: int = 0
    _bytes: int = 0
    _given: set[tuple[str, int, str]] = field(default_factory=set)

    @property
    def partial(self) -> bool:
        """Whether a reference may be missing; settings and code count, large data does not."""
        return any(fault.partial for fault in self.faults) or bool(self.unread)

    @property
    def unread(self) -> dict[str, int]:
        """What was not looked at and may name a model, beside faults: numbers by reason."""
        return {reason: self.skipped[reason] for reason in _UNREAD if self.skipped[reason]}

    def references(self) -> Iterator[Reference]:
        """Yield the references, file by file, each file's by line and column.

        A name that a module loads and imports from another is yielded with the first that loads
        it. Raises `NotFoundError` where the root is neither a folder nor a file.
        """
        if not self.root.is_dir() and not self.root.is_file():
            hint = "name a folder or a file that exists"
            raise NotFoundError("no such folder or file", where=str(self.root), hint=hint)
        for count, reference in enumerate(self._all()):
            if count >= MAX_REFERENCES:
                self.skipped[_MORE_REFERENCES] += 1
                return
            yield reference

    def _all(self) -> Iterator[Reference]:
        modules = Modules(self.root if self.root.is_dir() else self.root.parent)
        batches = self._batches()
        spread = in_processes(understand_all, batches, _LEAST) if self.processes else None
        for results in spread or map(understand_all, batches):
            for understood in results:
                yield from self._told(understood)
                for path, spot in modules.spots(understood.path, understood.wanted):
                    yield from self._new(references_of(path, [spot], Form.PYTHON))

    def _told(self, understood: Understood) -> Iterator[Reference]:
        if understood.fault:
            self._fault(Fault(understood.path, understood.fault, understood.partial))
        yield from self._new(understood.references)

    def _new(self, references: Iterable[Reference]) -> Iterator[Reference]:
        """Yield the references that were not yielded yet, with another module that loads them."""
        for reference in references:
            key = (reference.path, reference.line, reference.id)
            if key not in self._given:
                if reference.form is Form.PYTHON:
                    self._given.add(key)
                yield reference

    def _fault(self, fault: Fault) -> None:
        if len(self.faults) < MAX_FAULTS:
            self.faults.append(fault)
        else:
            self.skipped["files with a fault that are not named"] += 1

    def _batches(self) -> Iterator[list[Item]]:
        """Yield the files that are worth reading, some at a time, so that processes can share."""
        batch: list[Item] = []
        size = 0
        for file in Listing(self.root, self.skipped, self.kept).files():
            item = self._item(file)
            if item is None:
                continue
            batch.append(item)
            size += len(item.content)
            if size >= _BATCH_BYTES or len(batch) >= _BATCH_FILES:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _item(self, file: File) -> Item | None:
        """Return a file that may name something; count why another is not read."""
        path = os.fsencode(file.path).decode("utf-8", "replace")
        if is_weights(file.path):
            self.read += 1
            return Item(path, weights=file.place)
        finder = finder_of(file.path)
        if finder is None and not _may_be_program(file):
            self.skipped["binaries and other kinds of file"] += 1
        elif is_lock(file.path):
            self.skipped["lock files"] += 1
        elif self._fits(file, path, finder) and (content := self._content(file, finder)):
            if self.seen is not None:
                self.seen(path, content)
            return Item(path, content) if worth_reading(content) else None
        return None

    def _fits(self, file: File, path: str, finder: Finder | None) -> bool:
        form = finder.form if finder else Form.SHELL
        limit = MAX_NOTEBOOK_BYTES if form is Form.NOTEBOOK else MAX_FILE_BYTES
        if self._bytes > MAX_TOTAL_BYTES:
            self.skipped[_MORE_BYTES] += 1
            return False
        if file.size > limit and form is Form.CODE and is_minified(_head(file), finder):
            self.skipped[_MINIFIED] += 1
            return False
        if file.size > limit:
            self.skipped["files over the size limit"] += 1
            what = f"not read: {file.size} bytes, over the limit"
            self._fault(Fault(path, what, partial=form not in (Form.JSON, Form.TEXT)))
            return False
        return True

    def _content(self, file: File, finder: Finder | None) -> bytes | None:
        """Return the bytes of a text; None, and counted, where they are none or cannot be read."""
        try:
            with open(file.place, "rb", opener=_open) as stream:
                content = stream.read(file.size + 1)
        except OSError:
            self.skipped[_FILE_UNREAD] += 1
            return None
        self._bytes += len(content)
        binary = is_binary(content) or (finder is None and finder_for_program(content) is None)
        if binary:
            self.skipped["binaries and other kinds of file"] += 1
        elif is_minified(content, finder):
            self.skipped[_MINIFIED] += 1
        else:
            self.read += 1
            return content
        return None


def _head(file: File) -> bytes:
    try:
        with open(file.place, "rb", opener=_open) as stream:
            return stream.read(_HEAD_BYTES)
    except OSError:
        return b""


def _open(place: str, _flags: int) -> int:
    return os.open(place, _OPEN_FLAGS)


def _may_be_program(file: File) -> bool:
    """Tell whether to look into a file without an ending: scripts are named after what they do."""
    return "." not in file.path.rpartition("/")[2] and 16 < file.size <= MAX_FILE_BYTES
