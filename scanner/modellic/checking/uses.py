"""Which models a repository uses, and where: what `modellic find` finds, for a judgement."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from modellic.checking.git import Git, Tree, blob_of, ending_of
from modellic.checking.ignores import Ignores
from modellic.checking.places import OWN_NAMES, Place, own_lines
from modellic.checking.renames import origins
from modellic.errors import UsageError
from modellic.references import Fault, Form, Kind, Reference, Search, references_in
from modellic.references.search import MAX_NOTEBOOK_BYTES, decoded
from modellic.sources import Target

Key = tuple[str, str | None]
"""A model: its id in lower case, and the revision that a line asks for."""


@dataclass(frozen=True, slots=True)
class Use:
    """One model at one revision, and the lines that load it, by file and line."""

    id: str
    revision: str | None
    places: tuple[Reference, ...]

    @property
    def key(self) -> Key:
        """What tells it from other models."""
        return key_of(self.places[0])

    @property
    def target(self) -> Target:
        """What to read."""
        given = f"{self.id}@{self.revision}" if self.revision else self.id
        return Target(given, repo_id=self.id, revision=self.revision)


@dataclass(frozen=True, slots=True)
class Looked:
    """What a search has seen beside the models: numbers, and files with a fault.

    `others` are datasets and Spaces that are loaded; they are not judged. `unread` is what of
    `skipped` may name a model.
    """

    files: int
    places: int
    mentions: int
    others: int
    skipped: tuple[tuple[str, int], ...] = ()
    faults: tuple[Fault, ...] = ()
    partial: bool = False
    unread: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The models of a repository, its ignores, and what was not looked at."""

    uses: tuple[Use, ...]
    ignores: Ignores
    looked: Looked


def key_of(reference: Reference) -> Key:
    """Return what tells the model of a reference from others."""
    return reference.id.casefold(), reference.revision


def find_uses(place: Place, since: str | None = None, company: Path | None = None) -> Found:
    """Search a place for the models that it loads.

    With `since`, only those count that came after the revision, and ignores beside them. `company`
    is a file that names models and loads none. Raises `UsageError` for a revision that is none.
    """
    git = Git(place.folder) if since is not None else None
    base = git.base(since or "") if git else None
    ignores = Ignores()
    search = Search(place.path, seen=ignores.see, kept=_tracked(place))
    loads, mentions, others = list[Reference](), 0, 0
    for reference in search.references():
        if _is_own(reference, place, company):
            continue
        if not reference.executed:
            mentions += 1
        elif reference.kind is not Kind.MODEL:
            others += 1
        else:
            loads.append(reference)
    if git and base:
        loads = list(brought(loads, place, git, base))
        lines = {(r.path, r.line) for r in loads}
        ignores.found = [i for i in ignores.found if (i.path, i.covers) in lines]
    loads = [replace(r, path=place.shown(r.path)) for r in loads]
    ignores.found = [replace(i, path=place.shown(i.path)) for i in ignores.found]
    return Found(tuple(_uses(loads)), ignores, _looked(search, place, len(loads), mentions, others))


def _tracked(place: Place) -> frozenset[str]:
    """Return what git tracks though an ignore file names it: that is part of the repository."""
    if not (place.root / ".git").exists():
        return frozenset()
    try:
        return Git(place.folder).tracked_though_ignored()
    except UsageError:
        return frozenset()


def _looked(search: Search, place: Place, places: int, mentions: int, others: int) -> Looked:
    faults = sorted(search.faults, key=lambda fault: fault.path)
    return Looked(
        files=search.read,
        places=places,
        mentions=mentions,
        others=others,
        skipped=tuple(sorted(search.skipped.items())),
        faults=tuple(replace(fault, path=place.shown(fault.path)) for fault in faults),
        partial=search.partial,
        unread=tuple(search.unread.items()),
    )


def _is_own(reference: Reference, place: Place, company: Path | None) -> bool:
    """Tell whether a reference stands in a file for modellic itself, which loads nothing."""
    name = reference.path.rpartition("/")[2]
    if name in OWN_NAMES:
        return True
    file = _file(place, reference.path)
    if name == "pyproject.toml":
        content = _content(file)
        return content is not None and reference.line in own_lines(decoded(content))
    return company is not None and company.exists() and file.resolve() == company.resolve()


def _uses(loads: Iterable[Reference]) -> Iterator[Use]:
    by_key: dict[Key, list[Reference]] = defaultdict(list)
    for reference in sorted(loads):
        by_key[key_of(reference)].append(reference)
    for places in by_key.values():
        yield Use(places[0].id, places[0].revision, tuple(places))


# What a change brings -----------------------------------------------------------------------------


def brought(loads: Sequence[Reference], place: Place, git: Git, base: str) -> Iterator[Reference]:
    """Yield the references that are in a file now and were not at the commit `base`.

    A file counts by what it loads, not by its lines: one that was only moved, within a file or
    with it, brings nothing. A file that was renamed and edited is compared with what it was.
    """
    prefix = Place(place.path.resolve(), git.top, "").from_root(place.folder.resolve())
    prefix = "" if prefix == "." else f"{prefix}/"
    by_file: dict[str, list[Reference]] = defaultdict(list)
    for reference in loads:
        by_file[reference.path].append(reference)
    contents = {path: _content(_file(place, path)) or b"" for path in by_file}
    blobs = {path: blob_of(content, like=base) for path, content in contents.items()}
    tree = git.tree(base, {prefix + path for path in by_file}, set(blobs.values()))
    fresh = _without(tree, prefix, by_file, blobs)
    texts = {path: contents[path] for path in fresh}
    renamed = _renamed(git, base, prefix, texts, set(blobs.values())) if texts else {}
    unmoved = {folder for folder, commit in tree.submodules.items() if _is_at(git, folder, commit)}
    for path, references in by_file.items():
        if any((prefix + path).startswith(f"{folder}/") for folder in unmoved):
            continue
        old = tree.blobs.get(prefix + path)
        if blobs[path] in ({old} if old else tree.moved):
            continue
        if old and references[0].form is Form.WEIGHTS:
            continue  # git may have a pointer to it: what it was made of is not at hand
        was, blob = renamed.get(path, (path, old))
        before = git.content(blob) if blob else None
        yield from _new(references, contents[path], was, before or b"")


def _without(
    tree: Tree, prefix: str, by_file: Mapping[str, list[Reference]], blobs: Mapping[str, str]
) -> list[str]:
    """Return the files of text that a commit has neither at their place nor elsewhere."""
    return [
        path
        for path, references in by_file.items()
        if prefix + path not in tree.blobs
        and blobs[path] not in tree.moved
        and references[0].form is not Form.WEIGHTS
    ]


def _renamed(
    git: Git, base: str, prefix: str, new: Mapping[str, bytes], here: Collection[str]
) -> dict[str, tuple[str, str]]:
    """Return for each new file that was another one the path and the blob of that.

    `here` has the blobs that are there now: a file that was only moved is none of the new ones.
    """
    gone = git.gone(base, {ending_of(path) for path in new})
    was = {path: git.content(blob) or b"" for path, blob in gone.items() if blob not in here}
    found = origins(new, was)
    return {path: (old.removeprefix(prefix), gone[old]) for path, old in found.items()}


def _is_at(git: Git, folder: str, commit: str) -> bool:
    """Tell whether a submodule stands where a commit has it, so that nothing came with it."""
    try:
        there = Git(git.top / folder)
        return there.top != git.top and there.base("HEAD") == commit
    except UsageError:
        return False


def _new(
    references: Sequence[Reference], now: bytes, path: str, before: bytes
) -> Iterator[Reference]:
    """Yield what a file loads more often than it did: first where the line itself is new."""
    old = Counter(key_of(r) for r in references_in(path, before) if _counts(r))
    old_lines = {line.strip() for line in decoded(before).split("\n")}
    lines = decoded(now).split("\n")
    by_key: dict[Key, list[Reference]] = defaultdict(list)
    for reference in references:
        by_key[key_of(reference)].append(reference)
    for key, places in by_key.items():
        more = max(0, len(places) - old[key])
        is_old = {r: _line(lines, r.line).strip() in old_lines for r in places}
        yield from sorted(places, key=lambda r: (is_old[r], -r.line))[:more]


def _counts(reference: Reference) -> bool:
    return reference.executed and reference.kind is Kind.MODEL


def _line(lines: Sequence[str], number: int) -> str:
    return lines[number - 1] if number <= len(lines) else ""


def _file(place: Place, path: str) -> Path:
    return place.path / path if place.path.is_dir() else place.path


def _content(file: Path) -> bytes | None:
    try:
        with file.open("rb") as stream:
            return stream.read(MAX_NOTEBOOK_BYTES)
    except OSError:
        return None
