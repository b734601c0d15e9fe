"""The walk from a model up to its roots: one generation after the other, each read in parallel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from graphlib import CycleError, TopologicalSorter

from modellic.errors import ModellicError, NotFoundError, UnreachableError
from modellic.lineage.parents import Parent, parents
from modellic.parallel import each
from modellic.reading import Library, Model
from modellic.report import NamedBy
from modellic.sources.deadline import Deadline
from modellic.sources.snapshot import Problem, ProblemKind
from modellic.sources.target import Target

MAX_DEPTH = 8
"""Bound of the generations above a model."""
MAX_ANCESTORS = 32
"""Bound of the models above a model."""
MAX_SECONDS = 30.0
"""After so long no further generation is begun."""


@dataclass(frozen=True, slots=True)
class Ancestor:
    """A model from which another was made. `depth` 1 is a base model of the one that was asked for.

    `id` is its present id on the hub, or what it is called where that is all there is. `model` is
    None where it was not read; `problem` then says why.
    """

    id: str
    depth: int
    named_by: tuple[NamedBy, ...]
    model: Model | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Something of a model's lineage that was not read; `id` is whose."""

    id: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class Lineage:
    """All ancestors of a model, the nearest first, and what is wrong with the walk itself."""

    ancestors: tuple[Ancestor, ...] = ()
    problems: tuple[Gap, ...] = ()

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """What was not read of the ancestors: each place is told with the ancestor's id."""
        return (*self.problems, *(gap for a in self.ancestors for gap in _gaps(a)))


@dataclass(frozen=True, slots=True)
class _Step:
    """One arrow of the family tree, from a model to what it names."""

    child: str
    parent: Parent

    @property
    def key(self) -> tuple[str, str | None]:
        return (self.parent.repo_id or self.parent.named).casefold(), self.parent.revision

    @property
    def named_by(self) -> NamedBy:
        parent = self.parent
        return NamedBy(self.child, parent.file, parent.line, parent.relation)


def walk(model: Model, library: Library) -> Lineage:
    """Walk up from a model and return its ancestors. Raises nothing but `UsageError`."""
    return _Walk(model, library).lineage()


class _Walk:
    """One walk. `_known` are the ancestors by id, `_seen` what was asked for and what it is."""

    def __init__(self, model: Model, library: Library) -> None:
        self._start = model
        self._library = library
        self._known: dict[str, Ancestor] = {}
        self._seen: dict[tuple[str, str | None], str] = {
            (name.casefold(), None): model.id for name in model.names
        }
        self._arrows: dict[str, set[str]] = {}
        self._problems: list[Gap] = []
        self._deadline = Deadline(MAX_SECONDS)

    def lineage(self) -> Lineage:
        steps = [_Step(self._start.id, parent) for parent in parents(self._start)]
        depth = 1
        while steps:
            new = [step for step in steps if step.key not in self._seen]
            targets = {step.key: step.parent for step in new}
            if self._beyond(depth, len(targets), new):
                break
            found = each(self._read, list(targets.values()))
            for key, ancestor in zip(targets, found, strict=True):
                if ancestor is not None:
                    self._take(key, replace(ancestor, depth=depth))
            reached = [self._arrive(step) for step in steps]
            fresh = dict.fromkeys(id_ for id_ in reached if id_ is not None)
            steps = list(self._onwards(fresh, depth))
            depth += 1
        self._tell_circles()
        return Lineage(tuple(self._known.values()), tuple(self._problems))

    def _beyond(self, depth: int, more: int, steps: Sequence[_Step]) -> bool:
        """Tell whether a bound is reached, and say what is left out."""
        within = depth <= MAX_DEPTH and len(self._known) + more <= MAX_ANCESTORS
        if not more or (within and self._deadline.left() > 0.0):
            return False
        names = ", ".join(dict.fromkeys(step.parent.named for step in steps[:5]))
        what = (
            f"the line of base models goes on ({names}); at most {MAX_DEPTH} generations and "
            f"{MAX_ANCESTORS} models are read, and none is begun after {MAX_SECONDS:g} s"
        )
        hint = "scan those by themselves"
        problem = Problem(ProblemKind.TOO_LARGE, self._start.id, what, hint)
        self._problems.append(Gap(self._start.id, problem))
        return True

    def _read(self, parent: Parent) -> Ancestor | None:
        """Read a base model; None where a hint leads to nothing."""
        if parent.repo_id is None:
            return _unknown(parent, _no_id(parent))
        given = f"{parent.repo_id}@{parent.revision}" if parent.revision else parent.repo_id
        try:
            model = self._library.read(Target(given, parent.repo_id, parent.revision))
        except ModellicError as error:
            if parent.hint and _tells_nothing(error, self._library.settings.offline):
                return None
            return _unknown(parent, _not_read(parent, error))
        return Ancestor(model.id, 0, (), model)

    def _take(self, key: tuple[str, str | None], ancestor: Ancestor) -> None:
        """Keep an ancestor, unless it is known already by another name."""
        self._seen[key] = ancestor.id
        if ancestor.id != self._start.id:
            self._known.setdefault(ancestor.id, ancestor)

    def _arrive(self, step: _Step) -> str | None:
        """Note who names a model; return its id where that is the first time."""
        id_ = self._seen.get(step.key)
        if id_ is None:
            return None
        self._arrows.setdefault(step.child, set()).add(id_)
        ancestor = self._known.get(id_)
        if ancestor is None:
            return None
        first = not ancestor.named_by
        self._known[id_] = replace(ancestor, named_by=(*ancestor.named_by, step.named_by))
        return id_ if first else None

    def _onwards(self, ids: Sequence[str] | dict[str, None], depth: int) -> Iterator[_Step]:
        for id_ in ids:
            model = self._known[id_].model
            if model is not None and self._known[id_].depth == depth:
                yield from (_Step(id_, parent) for parent in parents(model))

    def _tell_circles(self) -> None:
        try:
            TopologicalSorter(self._arrows).prepare()
        except CycleError as error:
            circle = " → ".join(reversed(error.args[1]))
            what = f"base models name each other in a circle: {circle}"
            hint = "each was read once; ask their authors which came first"
            problem = Problem(ProblemKind.REFUSED, self._start.id, what, hint, partial=False)
            self._problems.append(Gap(self._start.id, problem))


def _gaps(ancestor: Ancestor) -> Iterator[Gap]:
    """Yield what is missing of an ancestor; notes that it lacks nothing stay with it."""
    if ancestor.problem is not None:
        yield Gap(ancestor.id, ancestor.problem)
    for problem in ancestor.model.problems if ancestor.model else ():
        if problem.partial:
            yield Gap(ancestor.id, replace(problem, where=_within(ancestor.id, problem.where)))


def _within(id_: str, where: str) -> str:
    if where in {id_, ""}:
        return id_
    return f"{id_}: {where}" if "://" in where else f"{id_}/{where}"


def _unknown(parent: Parent, problem: Problem) -> Ancestor:
    return Ancestor(parent.repo_id or parent.named, 0, (), problem=problem)


def _no_id(parent: Parent) -> Problem:
    what = f"the base model is called {parent.named[:100]!r}, which is no id of the hub"
    hint = "its terms may bind too: find out what it is"
    return Problem(ProblemKind.NOT_FOUND, parent.named, what, hint)


def _not_read(parent: Parent, error: ModellicError) -> Problem:
    kind = ProblemKind.NOT_FOUND if isinstance(error, NotFoundError) else ProblemKind.UNREACHABLE
    return Problem(kind, parent.repo_id or parent.named, error.what, error.hint)


def _tells_nothing(error: ModellicError, offline: bool) -> bool:
    """Tell whether a hint that was not found may be a path: the hub has no such model.

    Without the hub nobody can tell, and a path is likelier.
    """
    return isinstance(error, NotFoundError) or (offline and isinstance(error, UnreachableError))
