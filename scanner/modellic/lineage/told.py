"""The lineage as the report tells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from modellic.catalog import Catalog, Kind, Named, Outline, Record
from modellic.lineage.ancestry import Ancestor
from modellic.lineage.inherit import Drift, own_licensor
from modellic.reading import Model
from modellic.report import AncestorReport, DatasetReport, DriftReport, RecordReport, Standing
from modellic.sources.datasets import Dataset
from modellic.wording import sentence

NON_COMMERCIAL = frozenset({Kind.NON_COMMERCIAL, Kind.RESEARCH_ONLY})
"""Sorts of licences that allow no commercial use."""


def told_ancestors(
    model: Model, ancestors: Iterable[Ancestor], catalog: Catalog
) -> Iterator[AncestorReport]:
    """Yield what the report says of each ancestor."""
    for ancestor in ancestors:
        read = ancestor.model
        if read is None:
            yield AncestorReport(ancestor.id, ancestor.depth, Standing.UNKNOWN, ancestor.named_by)
            continue
        snapshot = read.snapshot
        own = {passage.quote for passage in model.texts.unparsed}
        yield AncestorReport(
            id=ancestor.id,
            depth=ancestor.depth,
            standing=_standing(read),
            named_by=ancestor.named_by,
            revision=snapshot.revision,
            source=snapshot.source,
            url=snapshot.url,
            renamed_from=snapshot.renamed_from,
            committed=snapshot.committed,
            declared=read.declared,
            files=read.texts.files,
            notices=read.texts.notices,
            records=tuple(map(told_record, read.records)),
            inherits=not own_licensor(model, read, catalog),
            unparsed=tuple(p for p in read.texts.unparsed if p.quote not in own),
        )


def _standing(read: Model) -> Standing:
    if read.records:
        return Standing.RECORD
    return Standing.READ if read.texts.files else Standing.UNLICENSED


def told_record(record: Record) -> RecordReport:
    """Return what the report says of a record that stands in for a text."""
    return RecordReport(
        id=record.id,
        name=record.names[0],
        text_url=record.text_url,
        sha256=record.sha256,
        verified=record.verified.date.isoformat(),
    )


def told_drift(drifts: Iterable[Drift]) -> tuple[DriftReport, ...]:
    """Return what a licence drops, as data."""
    return tuple(
        DriftReport(drift.ancestor.id, tuple((sentence(rule), rule) for rule in drift.dropped))
        for drift in drifts
    )


def told_datasets(model: Model, found: Sequence[Dataset], catalog: Catalog) -> list[DatasetReport]:
    """Return what the report says of the datasets that the card names."""
    lines = [card.lines.get("datasets") for card in model.cards if card.datasets]
    return [
        DatasetReport(
            id=dataset.id,
            line=next(iter(lines), None),
            known=not dataset.problem,
            revision=dataset.revision,
            licenses=dataset.licenses,
            non_commercial=any(_is_non_commercial(tag, catalog) for tag in dataset.licenses),
            why_unknown=dataset.problem,
        )
        for dataset in found
    ]


def _is_non_commercial(tag: str, catalog: Catalog) -> bool:
    """Tell whether a value of the hub means a licence for non-commercial use only.

    Creative Commons names all of its non-commercial licences `CC BY-NC…`.
    """
    meaning = catalog.meaning_of_tag(tag)
    if isinstance(meaning, Named):
        return all(record.kind in NON_COMMERCIAL for record in meaning.records)
    if isinstance(meaning, Outline):
        return meaning.kind in NON_COMMERCIAL
    return tag.casefold().startswith("cc-by-nc")
