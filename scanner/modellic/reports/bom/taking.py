"""From a report to a bill of materials: every model once, and what was made from what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from modellic.report import AncestorReport, NamedBy, Standing, TargetReport
from modellic.reports.acknowledgements import attributions, copyright_lines
from modellic.reports.bom.licenses import Licensing, Shelf, inheriting
from modellic.reports.bom.material import Bom, Dataset, Link, Material
from modellic.reports.bom.names import at_hub, hub_of, name_of, purl_of, whole
from modellic.reports.bom.notes import (
    Note,
    ancestor_notes,
    rule_note,
    target_notes,
)
from modellic.reports.visible import visible
from modellic.sources.target import is_repo_id

if TYPE_CHECKING:
    from modellic.report import DatasetReport, LineageReport, Report


def bom_of(report: Report) -> Bom:
    """Return the models of a report, those that were asked for first."""
    taking = _Taking()
    roots = [taking.target(target) for target in report.targets]
    for target, root in zip(report.targets, roots, strict=True):
        taking.lineage(target, root)
    return Bom(
        materials=tuple(taking.materials.values()),
        roots=tuple(dict.fromkeys(roots)),
        links=tuple(dict.fromkeys(taking.links)),
        version=report.version,
        as_of=report.as_of,
    )


@dataclass(slots=True)
class _Taking:
    """The bill while it is made. A model that was asked for tells more than a base model."""

    shelf: Shelf = field(default_factory=Shelf)
    materials: dict[str, Material] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    _models: dict[tuple[str, str | None], str] = field(default_factory=dict)
    _own: dict[str, Licensing] = field(default_factory=dict)

    def target(self, target: TargetReport) -> str:
        key = self._key(target)
        if key not in self.materials:
            licensing = self._own[key] = self.shelf.of_model(target, _unread(target))
            hub = hub_of(target)
            self.materials[key] = replace(
                _material(target, key, licensing, target_notes(target)),
                rules=tuple(rule_note(rule, target) for rule in target.rules),
                attributions=attributions(target, target.rules),
                datasets=tuple(self._dataset(each, hub) for each in target.lineage.datasets),
            )
        return key

    def lineage(self, target: TargetReport, root: str) -> None:
        keys = {name_of(target): root, target.id: root}
        added = [root]
        for ancestor in target.lineage.ancestors:
            key = self._key(ancestor)
            keys[ancestor.id] = key
            if key not in self.materials:
                unread = _unread_of_base(ancestor, target)
                licensing = self._own[key] = self.shelf.of_model(ancestor, unread)
                notes = ancestor_notes(ancestor)
                self.materials[key] = _material(ancestor, key, licensing, notes)
                added.append(key)
        links = tuple(_links(target.lineage, keys))
        self.links += links
        self._inherit(added, links, {keys[a.id] for a in target.lineage.ancestors if a.inherits})

    def _inherit(self, children: Sequence[str], links: Sequence[Link], passing: set[str]) -> None:
        """Give models the licences of the base models whose terms reach what is made of them."""
        for child in children:
            bases = [key for key in _above(child, links) if key in passing]
            told = [(self.materials[key].name, self._own[key]) for key in bases]
            licensing = inheriting(self._own[child], told)
            self.materials[child] = replace(self.materials[child], licensing=licensing)

    def _key(self, model: TargetReport | AncestorReport) -> str:
        """Return what a model is called in the whole bill; no path of a machine is part of it."""
        known = self._models.get((model.id, model.revision))
        if known is None:
            name = name_of(model)
            known = f"{name}@{model.revision}" if model.revision else name
            others = sum(key.split("#")[0] == known for key in self._models.values())
            known = f"{known}#{others + 1}" if others else known
            self._models[model.id, model.revision] = known
        return known

    def _dataset(self, dataset: DatasetReport, hub: str) -> Dataset:
        comment = visible(f"named by the card{f', line {dataset.line}' if dataset.line else ''}")
        if dataset.why_unknown:
            comment += visible(f"; its licence is not known: {dataset.why_unknown}")
        meant = map(self.shelf.of_tag, dataset.licenses)
        licenses = tuple(licence for licence in meant if licence is not None)
        at_hub = is_repo_id(dataset.id)
        return Dataset(
            name=visible(dataset.id),
            organisation=dataset.id.partition("/")[0] if at_hub and "/" in dataset.id else None,
            url=f"{hub}/datasets/{dataset.id}" if at_hub else None,
            revision=visible(dataset.revision or "") or None,
            licenses=licenses if dataset.known else None,
            comment=comment,
        )


def _material(
    model: TargetReport | AncestorReport,
    key: str,
    licensing: Licensing,
    notes: Iterable[Note],
) -> Material:
    name = name_of(model)
    return Material(
        key=key,
        name=visible(name),
        organisation=name.partition("/")[0] if at_hub(model) and "/" in name else None,
        revision=visible(model.revision or "") or None,
        source=model.source,
        url=whole(model.url),
        download=_download(model),
        purl=purl_of(model),
        licensing=licensing,
        notes=tuple(notes),
        copyrights=copyright_lines(model),
        attributions=attributions(model),
        committed=model.committed and model.committed.replace(microsecond=0),
    )


def _download(model: TargetReport | AncestorReport) -> str | None:
    """Return where git gets this revision (SPDX 2.3, section 7.7)."""
    if model.url is None or not model.url.startswith(("https://", "http://")):
        return None
    repository = model.url.split("/tree/")[0]
    return whole(f"git+{repository}@{model.revision}" if model.revision else f"git+{repository}")


def _unread(target: TargetReport) -> Sequence[str]:
    """Return what was not read of the model itself; base models are models of their own."""
    if target.error is not None:
        return [target.error.what]
    bases = {ancestor.id for ancestor in target.lineage.ancestors}
    return [
        f"{problem.where}: {problem.what}"
        for problem in target.problems
        if problem.partial and not _is_of(problem.where, bases)
    ]


def _unread_of_base(ancestor: AncestorReport, target: TargetReport) -> Sequence[str]:
    """Return what was not read of a base model."""
    told = [
        f"{problem.where}: {problem.what}"
        for problem in target.problems
        if problem.partial and _is_of(problem.where, [ancestor.id])
    ]
    unknown = ancestor.standing is Standing.UNKNOWN
    return told or ([f"the base model {ancestor.id}"] if unknown else [])


def _above(child: str, links: Iterable[Link]) -> list[str]:
    """Return what a model was made from, the nearest first; itself never, though lines may meet."""
    met = [child]
    for key in met:  # it grows while it is walked
        met += dict.fromkeys(lk.parent for lk in links if lk.child == key and lk.parent not in met)
    return met[1:]


def _is_of(where: str, ids: Iterable[str]) -> bool:
    return any(where == id_ or where.startswith((f"{id_}/", f"{id_}@")) for id_ in ids)


def _links(lineage: LineageReport, keys: dict[str, str]) -> Iterator[Link]:
    for ancestor in lineage.ancestors:
        for by in ancestor.named_by:
            if by.id in keys:
                relation = visible(by.relation) if by.relation else None
                yield Link(keys[by.id], keys[ancestor.id], relation, _place(by))


def _place(by: NamedBy) -> str:
    return visible(f"{by.file}:{by.line}" if by.line else by.file)
