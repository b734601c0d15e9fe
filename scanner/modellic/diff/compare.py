"""Two models, or two files, compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from modellic._version import __version__
from modellic.catalog import Catalog
from modellic.diff.rules import RuleChange, pair_rules
from modellic.diff.texts import TextChange, text_changes
from modellic.errors import UsageError
from modellic.extract import Unparsed
from modellic.parallel import each
from modellic.reading import Model, read_model
from modellic.report import Outcome
from modellic.rules import Rule
from modellic.sources import Settings, Target, parse_target
from modellic.sources.snapshot import Problem


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two, as it was given and as it was read."""

    target: str
    model: Model

    @property
    def licenses(self) -> tuple[str, ...]:
        """What its licence texts are, or the names of the records that speak for it."""
        known = (file.identification for file in self.model.texts.files)
        said = [one.summary() for one in known if one is not None]
        return tuple(dict.fromkeys([*said, *(record.names[0] for record in self.model.records)]))

    @property
    def gaps(self) -> tuple[Problem, ...]:
        """What of it was not read."""
        return tuple(problem for problem in self.model.problems if problem.partial)


@dataclass(frozen=True, slots=True)
class Diff:
    """What changed. `passages` are those of the new side alone that were not understood.

    Base models are not compared: each is a target of its own.
    """

    old: Side
    new: Side
    added: tuple[Rule, ...]
    removed: tuple[Rule, ...]
    changed: tuple[RuleChange, ...]
    unchanged: int
    passages: tuple[Unparsed, ...]
    texts: tuple[TextChange, ...]
    version: str = __version__

    @property
    def partial(self) -> bool:
        """Whether something binding may have been added that was not read."""
        understood = all(file.understood for file in self.new.model.texts.files)
        return bool(self.new.gaps) or not understood

    @property
    def outcome(self) -> Outcome:
        """FINDINGS where something binding was added, or nobody can say that nothing was."""
        binding = self.added or any(change.binding for change in self.changed)
        return Outcome.FINDINGS if binding or self.passages or self.partial else Outcome.CLEAN


def diff(old: str, new: str, *, offline: bool = False, settings: Settings | None = None) -> Diff:
    """Compare two targets, as `modellic scan` takes them; `@revision` is the first one's.

    Raises `UsageError` for what is no target, `UnresolvedError` where one of them cannot be read.
    """
    settings = settings or Settings(offline=offline)
    targets = _targets(old, new)
    catalog = Catalog.load()
    models = each(lambda target: read_model(target, settings, catalog), targets)
    return compare(*(Side(t.given, m) for t, m in zip(targets, models, strict=True)))


def _targets(old: str, new: str) -> list[Target]:
    first = parse_target(old)
    if new.startswith("@"):
        if first.repo_id is None:
            hint = "write the second target whole"
            raise UsageError("a revision alone needs a repository before it", where=new, hint=hint)
        new = f"{first.repo_id}{new}"
    return [first, parse_target(new)]


def compare(old: Side, new: Side) -> Diff:
    """Compare two models that were read."""
    before, after = ([rule for rule, _ in side.model.rules] for side in (old, new))
    pairs = pair_rules(before, after)
    return Diff(
        old=old,
        new=new,
        added=pairs.added,
        removed=pairs.removed,
        changed=pairs.changed,
        unchanged=pairs.unchanged,
        passages=tuple(_new_passages(old.model, new.model)),
        texts=tuple(text_changes(old.model.snapshot.files, new.model.snapshot.files)),
    )


def _new_passages(old: Model, new: Model) -> Iterator[Unparsed]:
    known = {" ".join(passage.quote.split()) for passage in old.texts.unparsed}
    for passage in new.texts.unparsed:
        if " ".join(passage.quote.split()) not in known:
            yield passage
