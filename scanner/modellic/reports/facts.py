"""What was scanned, and what it is: the first lines of a target in the report for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from rich.text import Text

from modellic.report import Standing
from modellic.reports.page import phrase, plain
from modellic.reports.recorded import recorded_facts
from modellic.reports.words import DIM, joined_lines

if TYPE_CHECKING:
    from modellic.card import Declared
    from modellic.report import (
        AncestorReport,
        DatasetReport,
        FileReport,
        RecordReport,
        TargetError,
        TargetReport,
    )

Fact = tuple[str, Text]
"""A label and what goes beside it."""

MAX_FILES: Final = 8
"""Texts that are listed; the others are counted."""
MAX_DATASETS: Final = 6
"""Datasets that are listed; the others are counted."""

SOURCES: Final = {
    "hub": "the hub",
    "cache": "the hub's cache on this machine",
    "folder": "this machine",
    "bundled": "the records that come with modellic; the repository was not read",
}
"""Where an answer is from, in words."""


def failure(error: TargetError) -> Iterator[Fact]:
    """Yield why there is no answer."""
    yield "no answer", plain(error.what, "bold red")
    if error.hint:
        yield "", plain(error.hint)


def facts(target: TargetReport) -> Iterator[Fact]:
    """Yield where a target comes from, its licence, and what it was made from."""
    yield from _origin(target)
    yield from recorded_facts(target.recorded)
    for declared in target.declared:
        yield "declared", _declared(declared)
    for file in target.files[:MAX_FILES]:
        yield "text", _file(file)
    if (more := len(target.files) - MAX_FILES) > 0:
        yield "text", plain(f"{more} more texts; --format json has them all", DIM)
    for record in target.records:
        yield from _record(record)
    for ancestor in target.lineage.ancestors:
        yield "made from", _ancestor(ancestor)
    yield from _datasets(target)


def _origin(target: TargetReport) -> Iterator[Fact]:
    if target.renamed_from:
        yield "renamed", phrase("from ", target.renamed_from)
    if target.revision:
        yield "revision", plain(target.revision)
    if target.source:
        yield "read from", plain(SOURCES.get(target.source, target.source))
    if target.url:
        yield "", plain(target.url, DIM)
    if not (target.declared or target.files or target.records):
        yield "declared", plain("no licence", "yellow")


def _declared(declared: Declared) -> Text:
    words = [word for word in (declared.tag, declared.name, declared.link) if word]
    place = f"{declared.file}:{declared.line}" if declared.line else declared.file
    return phrase(" · ".join(words) or "nothing", (f"  {place}", DIM))


def _file(file: FileReport) -> Text:
    known = file.identification.summary() if file.identification else None
    said = known or ("no known licence" if file.understood else "not understood")
    parts: list[tuple[str, str] | str] = [f"{file.path}  ", (said, "" if known else "yellow")]
    if file.same_as:
        parts.append((f"  (also {', '.join(file.same_as)})", DIM))
    if file.mutable:
        parts.append(("  (a link: its text can change)", "yellow"))
    return phrase(*parts)


def _record(record: RecordReport) -> Iterator[Fact]:
    when = f"verified {record.verified}" if record.verified else "not verified"
    yield "record", phrase(record.name, (f"  {when}", DIM))
    if record.sha256:
        yield "sha256", plain(record.sha256, DIM)


def _ancestor(ancestor: AncestorReport) -> Text:
    """Return one model of the line: indented by its distance, with its licence and how."""
    step = "↑ " * (ancestor.depth - 1)
    relations = dict.fromkeys(by.relation for by in ancestor.named_by if by.relation)
    how = f"{', '.join(relations)}: " if relations else ""
    unknown = ancestor.standing in {Standing.UNKNOWN, Standing.UNLICENSED}
    own = "" if ancestor.inherits else "  (the same licensor: its terms are not inherited)"
    return phrase(
        (step, DIM),
        (how, DIM),
        ancestor.id,
        (f"  {license_of(ancestor)}", "yellow" if unknown else ""),
        (own, DIM),
    )


def license_of(ancestor: AncestorReport) -> str:
    """Return under which licence a base model is, or that this is not known."""
    match ancestor.standing:
        case Standing.UNKNOWN:
            return "not read: its terms are unknown"
        case Standing.UNLICENSED:
            return "no known licence"
        case Standing.RECORD:
            return " or ".join(record.name for record in ancestor.records)
    texts = (file.identification for file in ancestor.files if file.role == "license")
    said = [known.summary() for known in texts if known is not None]
    return ", ".join(dict.fromkeys(said)) or "no known licence"


def _datasets(target: TargetReport) -> Iterator[Fact]:
    datasets = sorted(target.lineage.datasets, key=lambda dataset: not dataset.non_commercial)
    for dataset in datasets[:MAX_DATASETS]:
        yield "data", _dataset(dataset)
    if (more := len(datasets) - MAX_DATASETS) > 0:
        yield "data", plain(f"{more} more datasets; --format json has them all", DIM)


def _dataset(dataset: DatasetReport) -> Text:
    if not dataset.known:
        return phrase(dataset.id, ("  licence not known", DIM))
    said = ", ".join(dataset.licenses) or "no licence declared"
    return phrase(dataset.id, (f"  {said}", "yellow" if dataset.non_commercial else ""))


def changes(file: FileReport) -> Iterator[tuple[str, str]]:
    """Yield the passages that were added to a known licence, or changed in it, and their place."""
    known = file.identification
    if known is None or not known.modified:
        return
    for passage, quote in zip(known.added, file.added, strict=False):
        if not passage.heading:
            yield quote, f"{file.path}:{joined_lines([passage.lines])}"
