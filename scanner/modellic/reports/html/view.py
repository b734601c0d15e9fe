"""What stands on the page, as data: one view a target, and what they have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from modellic.finding import Finding
from modellic.kinds import Severity
from modellic.quantities import Rate
from modellic.reports.facts import SOURCES, changes
from modellic.reports.html.ancestry import Node, tree_of
from modellic.reports.html.bars import MAX_BARS, Bar, bars_of
from modellic.reports.html.made import FigureUsed, figures_of, rates_of
from modellic.reports.html.summary import (
    OF_RULES,
    Advice,
    Task,
    advice_of,
    bases_line,
    bound_rules,
    license_line,
    missing_of,
    near_bars,
    tasks_of,
    tone_of,
)
from modellic.reports.html.terms import MAX_RULES, Group, groups_of
from modellic.reports.listed import address, short_place
from modellic.reports.pages import finding_page
from modellic.reports.verdict import Counts, counts_of, verdict
from modellic.reports.words import joined_lines
from modellic.results import license_location

if TYPE_CHECKING:
    from modellic.report import Report, TargetReport

MAX_FINDINGS: Final = 200
MAX_PASSAGES: Final = 60
"""Passages that were not understood, and such as were added; the others are counted."""
MAX_DATASETS: Final = 60


@dataclass(frozen=True, slots=True)
class FindingTold:
    """A finding, the address of the page about its kind, and where it stands."""

    finding: Finding
    tone: str
    page: str
    place: str
    address: str


@dataclass(frozen=True, slots=True)
class NoteCount:
    """How many findings of a kind stand with the terms, and are not listed again."""

    id: str
    page: str
    count: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a text, and their place."""

    quote: str
    place: str


@dataclass(frozen=True, slots=True)
class TargetView:
    """All that the page says of one target; `more_…` is how much of something is left out."""

    number: int
    target: TargetReport
    tone: str
    verdict: str
    license: str
    bases: str
    source: str
    counts: Counts
    bound: tuple[tuple[str, tuple[int, ...]], ...]
    near: tuple[Bar, ...]
    missing: tuple[tuple[str, tuple[int, ...]], ...]
    tasks: tuple[Task, ...]
    bars: tuple[Bar, ...]
    more_bars: int
    groups: tuple[Group, ...]
    more_rules: int
    changes: tuple[Passage, ...]
    more_changes: int
    tree: tuple[Node, ...]
    findings: tuple[FindingTold, ...]
    more_findings: int
    notes: tuple[NoteCount, ...]
    unclear: tuple[Passage, ...]
    more_unclear: int
    not_understood: tuple[str, ...]
    more_datasets: int

    @property
    def id(self) -> str:
        """What the page calls it where a link leads to it."""
        return f"model-{self.number}"

    @property
    def sections(self) -> tuple[tuple[str, str], ...]:
        """The parts of the page about this target: the end of the id of each, and its title."""
        lineage = self.target.lineage
        parts = (
            ("thresholds", "Thresholds", self.bars),
            ("terms", "Terms", True),
            ("changes", "Added words", self.changes),
            ("lineage", "Lineage", self.tree),
            ("findings", "Findings", self.findings or self.notes),
            ("gaps", "Not read, not understood", True),
            ("recorded", "On record", self.on_record),
            ("data", "Training data", lineage.datasets),
            ("sources", "What was read", True),
        )
        return tuple((id_, title) for id_, title, there in parts if there)

    @property
    def on_record(self) -> bool:
        """Whether something is recorded of the model beside its licence."""
        kept = self.target.recorded
        return bool(kept.publisher or kept.assessments or kept.evaluations)

    @property
    def complete(self) -> bool:
        """Whether everything that belongs to the answer was read and understood."""
        return not self.target.partial and not self.target.problems


@dataclass(frozen=True, slots=True)
class PageView:
    """The page: its targets, what to do next, and what the judgements stand on."""

    report: Report
    title: str
    targets: tuple[TargetView, ...]
    advice: Advice
    figures: tuple[FigureUsed, ...]
    rates: tuple[Rate, ...]


def page_of(report: Report) -> PageView:
    """Return what the page says."""
    views = tuple(_view(target, number) for number, target in enumerate(report.targets, 1))
    one = report.targets[0].id if len(views) == 1 else f"{len(views)} models"
    return PageView(
        report=report,
        title=f"Licence report: {one}",
        targets=views,
        advice=advice_of(report),
        figures=figures_of(report.targets),
        rates=rates_of(report.targets),
    )


def _view(target: TargetReport, number: int) -> TargetView:
    bars = bars_of(target.id, target.rules)
    unclear, added = tuple(_unclear(target)), tuple(_added(target))
    found = tuple(_findings(target))
    return TargetView(
        number=number,
        target=target,
        tone=tone_of(target),
        verdict=verdict(target),
        license=license_line(target),
        bases=bases_line(target),
        source=SOURCES.get(target.source or "", target.source or ""),
        counts=counts_of(target.rules),
        bound=bound_rules(target.rules),
        near=near_bars(target, bars),
        missing=missing_of(target),
        tasks=tasks_of(target),
        bars=bars[:MAX_BARS],
        more_bars=max(len(bars) - MAX_BARS, 0),
        groups=groups_of(target),
        more_rules=max(len(target.rules) - MAX_RULES, 0),
        changes=added[:MAX_PASSAGES],
        more_changes=max(len(added) - MAX_PASSAGES, 0),
        tree=tree_of(target),
        findings=found[:MAX_FINDINGS],
        more_findings=max(len(found) - MAX_FINDINGS, 0),
        notes=tuple(_notes(target)),
        unclear=unclear[:MAX_PASSAGES],
        more_unclear=max(len(unclear) - MAX_PASSAGES, 0),
        not_understood=tuple(file.path for file in target.texts() if not file.understood),
        more_datasets=max(len(target.lineage.datasets) - MAX_DATASETS, 0),
    )


def _added(target: TargetReport) -> Iterator[Passage]:
    for file in target.files:
        for quote, place in changes(file):
            yield Passage(quote, place)


def _unclear(target: TargetReport) -> Iterator[Passage]:
    for passage in target.unparsed:
        yield Passage(passage.quote, f"{passage.file}:{joined_lines([passage.lines])}")
    for ancestor in target.lineage.ancestors:
        for passage in ancestor.unparsed:
            place = f"{ancestor.id} {passage.file}:{joined_lines([passage.lines])}"
            yield Passage(passage.quote, place)


def _findings(target: TargetReport) -> Iterator[FindingTold]:
    weight = list(Severity)
    ordered = sorted(target.findings, key=lambda f: (not f.fails, weight.index(f.severity)))
    for finding in dict.fromkeys(f for f in ordered if not _with_terms(f)):
        where = license_location(finding, target)
        place = short_place(where) if where else ""
        link = address(where) if where else ""
        yield FindingTold(finding, _tone(finding), _page(finding.id), place, link)


def _with_terms(finding: Finding) -> bool:
    return finding.id in OF_RULES and not finding.fails


def _notes(target: TargetReport) -> Iterator[NoteCount]:
    counts = Counter(finding.id for finding in target.findings if _with_terms(finding))
    for id_, count in counts.items():
        yield NoteCount(id_, _page(id_), count)


def _page(id_: str) -> str:
    page = finding_page(id_)
    return page.address if page else ""


def _tone(finding: Finding) -> str:
    if finding.fails:
        return "binds"
    return "unknown" if finding.severity is Severity.WARNING else "always"
