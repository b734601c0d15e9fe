"""From a folder to its references: list, skip, read, find."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from modellic.errors import NotFoundError
from modellic.references.finders import Finder, finder_of
from modellic.references.ignoring import File, Listing
from modellic.references.reference import Form, Reference, Spot
from modellic.references.weights import is_weights, weights_spots

MAX_FILE_BYTES: Final = 2 * 1024 * 1024
"""Bound of one text file in bytes."""
MAX_NOTEBOOK_BYTES: Final = 16 * 1024 * 1024
"""Bound of a notebook in bytes: its outputs are large, and are not read."""
MAX_TOTAL_BYTES: Final = 512 * 1024 * 1024
"""Bound of what is read of one repository, in bytes."""
MAX_REFERENCES: Final = 100_000

_LOCKS: Final = re.compile(
    r"(?:.*/)?(?:package-lock\.json|yarn\.lock|pnpm-lock\.ya?ml|composer\.lock|npm-shrinkwrap\.json"
    r"|.*\.min\.(?:js|css)|.*\.(?:js|css)\.map|tokenizer\.json|vocab\.json|merges\.txt)"
)
_HINT: Final = re.compile(
    rb"[\w.\-]/[A-Za-z0-9]|hf-hub|hf_hub|[\"'}]/[\"'{]|\bload_dataset\b|from_pretrained"
    rb"|bert-base|gpt2|t5-|bart-|roberta|distil|MiniLM|mpnet|SentenceTransformer|albert-|xlnet-"
)
"""Bytes without a match of this name no repository: they are not decoded, let alone parsed."""


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
    """

    root: Path
    skipped: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    read: int = 0
    _bytes: int = 0

    @property
    def partial(self) -> bool:
        """Whether a reference may be missing; settings and code count, large data does not."""
        bounds = ("beyond the bound of files", "files after the bound of references")
        return any(fault.partial for fault in self.faults) or any(self.skipped[b] for b in bounds)

    def references(self) -> Iterator[Reference]:
        """Yield the references, file by file, each file's by line and column.

        Raises `NotFoundError` where the root is neither a folder nor a file.
        """
        if not self.root.is_dir() and not self.root.is_file():
            hint = "name a folder or a file that exists"
            raise NotFoundError("no such folder or file", where=str(self.root), hint=hint)
        listing = Listing(self.root, self.skipped)
        count = 0
        for file in listing.files():
            for reference in self._file(file):
                count += 1
                if count > MAX_REFERENCES:
                    self.skipped["files after the bound of references"] += 1
                    break
                yield reference

    def _file(self, file: File) -> Iterator[Reference]:
        shown = os.fsencode(file.path).decode("utf-8", "replace")
        if is_weights(file.path):
            self.read += 1
            yield from _references(shown, weights_spots(file.place, shown), Form.WEIGHTS)
            return
        finder = finder_of(file.path)
        if finder is None or _LOCKS.fullmatch(file.path.casefold()):
            self.skipped[
                "binaries and other kinds of file" if finder is None else "lock files"
            ] += 1
            return
        content = self._content(file, finder)
        if content is not None:
            yield from self._found(shown, finder, content)

    def _content(self, file: File, finder: Finder) -> bytes | None:
        limit = MAX_NOTEBOOK_BYTES if finder.form is Form.NOTEBOOK else MAX_FILE_BYTES
        if file.size > limit or self._bytes > MAX_TOTAL_BYTES:
            self.skipped["files over the size limit"] += 1
            what = f"not read: {file.size} bytes, over the limit"
            partial = finder.form not in (Form.JSON, Form.TEXT)
            self.faults.append(
                Fault(os.fsencode(file.path).decode("utf-8", "replace"), what, partial)
            )
            return None
        try:
            with Path(file.place).open("rb") as stream:
                content = stream.read(limit)
        except OSError:
            self.skipped["files that cannot be read"] += 1
            return None
        self._bytes += len(content)
        if b"\0" in content[:8192] and content[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            self.skipped["binaries and other kinds of file"] += 1
            return None
        self.read += 1
        return content

    def _found(self, path: str, finder: Finder, content: bytes) -> Iterator[Reference]:
        wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
        if not wide and not _HINT.search(content):
            return
        found = finder.find(_decoded(content))
        if found.fault:
            self.faults.append(Fault(path, f"read by its words only: {found.fault}"))
        yield from _references(path, found.spots, finder.form)


def _decoded(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = content.decode("utf-16", "replace")
    else:
        text = content.decode("utf-8-sig", "replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", " ")
    return text


def _references(
    path: str, spots: Iterator[Spot] | tuple[Spot, ...], form: Form
) -> Iterator[Reference]:
    """Yield one reference an id and line: a load rather than a mention, then the first."""
    best: dict[tuple[int, str], Spot] = {}
    for spot in spots:
        if spot.name is None:
            continue
        key = (spot.line, spot.name)
        if key not in best or (spot.executed, -spot.column) > (
            best[key].executed,
            -best[key].column,
        ):
            best[key] = spot
    for spot in sorted(best.values(), key=lambda s: (s.line, s.column, s.name or "")):
        yield Reference(
            path,
            spot.line,
            spot.column,
            spot.name or "",
            spot.kind,
            spot.revision,
            spot.form or form,
            spot.executed,
        )
