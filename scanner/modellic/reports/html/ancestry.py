"""The line of a model as a tree: who was made from whom, and which terms come from where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from modellic.report import Standing
from modellic.reports.facts import license_of

if TYPE_CHECKING:
    from modellic.report import AncestorReport, DriftReport, JudgedRule, NamedBy, TargetReport

_UNKNOWN: Final = {Standing.UNKNOWN, Standing.UNLICENSED}


@dataclass(frozen=True, slots=True)
class Term:
    """A rule in a list: its number, for a link to it, and its sentence."""

    number: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Node:
    """A base model below a model that names it; one that several name stands below the first.

    `how` says what it was to that model and who says so; `others` who names it besides.
    """

    model: AncestorReport
    license: str
    known: bool
    how: str
    others: tuple[str, ...]
    terms: tuple[Term, ...]
    drift: DriftReport | None
    bases: tuple[Node, ...]


def tree_of(target: TargetReport) -> tuple[Node, ...]:
    """Return the base models of a target, each once."""
    planting = _Planting(target)
    ids = {target.id, target.renamed_from or target.id}
    nodes = planting.bases(ids)
    # Whoever no placed model names is shown as a base of the target: nobody is left out.
    while planting.left:
        nodes.append(planting.node(planting.left.pop(0), ids))
    return tuple(nodes)


class _Planting:
    """The tree while it is made; `left` are the models that have no place yet."""

    def __init__(self, target: TargetReport) -> None:
        self.left = list(target.lineage.ancestors)
        self._target = target

    def bases(self, ids: set[str]) -> list[Node]:
        """Return the models that one of these ids names and that have no place yet."""
        return [self.node(ancestor, ids) for ancestor in self._taken(ids)]

    def _taken(self, ids: set[str]) -> Sequence[AncestorReport]:
        taken = [a for a in self.left if any(by.id in ids for by in a.named_by)]
        self.left = [ancestor for ancestor in self.left if ancestor not in taken]
        return taken

    def node(self, ancestor: AncestorReport, above: set[str]) -> Node:
        """Return a model below the one that has these ids, with its own base models."""
        first = next((by for by in ancestor.named_by if by.id in above), None)
        others = dict.fromkeys(by.id for by in ancestor.named_by if by.id not in above)
        lineage = self._target.lineage
        return Node(
            model=ancestor,
            license=license_of(ancestor),
            known=ancestor.standing not in _UNKNOWN,
            how=_how(first),
            others=tuple(others),
            terms=tuple(_inherited(self._target.rules, ancestor.id)),
            drift=next((drift for drift in lineage.drift if drift.id == ancestor.id), None),
            bases=tuple(self.bases({ancestor.id, ancestor.renamed_from or ancestor.id})),
        )


def _how(by: NamedBy | None) -> str:
    if by is None:
        return ""
    place = f"{by.file}:{by.line}" if by.line else by.file
    return f"{by.relation or 'base model'}, named in {place}"


def _inherited(rules: Sequence[JudgedRule], id_: str) -> Iterator[Term]:
    for number, rule in enumerate(rules, 1):
        if id_ in rule.inherited_from:
            yield Term(number, rule.sentence)
