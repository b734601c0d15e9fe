"""Licence files in, what they say out, one at a time: the whole way of `modellic parse`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from modellic.errors import Fault, UnresolvedError, unless_at_fault
from modellic.extract import Extraction, Unparsed, extract
from modellic.parallel import in_processes
from modellic.sources.folder import FolderSource
from modellic.sources.snapshot import Role, Snapshot
from modellic.sources.target import Target
from modellic.text import Text

_RULES = frozenset((Role.LICENSE, Role.USE_POLICY))


@dataclass(frozen=True, slots=True)
class Parsed:
    """One file and what it says; `problem` says what of it was not read, and why."""

    file: str
    text: Text
    extraction: Extraction
    problem: str = ""


def parse_paths(paths: Iterable[str]) -> Iterator[Parsed]:
    """Yield what each licence file says, one after the other; a folder gives its licence files.

    What cannot be read is an answer with a problem: the run goes on.
    """
    for several in in_processes(parse_path, paths):
        yield from several


def parse_path(path: str) -> list[Parsed]:
    """Return what one file says, or each licence file of a folder."""
    try:
        snapshot = FolderSource().fetch(Target(path, None, None, Path(path)))
    except UnresolvedError as error:
        return [_unread(path, str(error))]
    return list(_parsed(path, snapshot))


def read_file(path: str) -> Text:
    """Read one licence file. Raises `UnresolvedError` where it cannot be read."""
    snapshot = FolderSource().fetch(Target(path, None, None, Path(path)))
    if snapshot.files and not Path(path).is_dir():
        return Text.decode(snapshot.files[0].content, path)
    what = snapshot.problems[0].what if snapshot.problems else "this is a folder"
    raise UnresolvedError(what, where=path, hint="name one licence file")


def _parsed(path: str, snapshot: Snapshot) -> Iterator[Parsed]:
    folder = Path(path).is_dir()
    for file in snapshot.files:
        if file.role in _RULES or not folder:
            text = Text.decode(file.content, str(Path(path) / file.path) if folder else path)
            yield _read(text)
    for problem in snapshot.problems:
        if problem.partial:
            yield _unread(problem.where or path, problem.what)
    if not snapshot.files and not snapshot.problems:
        yield _unread(path, "no licence file is in this folder")


def _read(text: Text) -> Parsed:
    """Return what a text says; where reading it fails, all of it as not understood.

    An error there is a fault of modellic, and yet must not take the answers of the files behind it.
    """
    lost = "" if text.lossless else "not all of its bytes are text"
    found = unless_at_fault(lambda: extract(text))
    if not isinstance(found, Fault):
        return Parsed(text.name, text, found, lost)
    whole = Extraction("und", (), (Unparsed.of(text, (0, len(text))),))
    return Parsed(text.name, text, whole, f"{found.what}; please report it, with the text")


def _unread(file: str, problem: str) -> Parsed:
    return Parsed(file, Text("", file), Extraction("und", (), ()), problem)
