"""What a reader has to know first: what binds, what is not known, what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from modellic.evaluate import Status
from modellic.kinds import FINDINGS, THRESHOLD_NEAR
from modellic.reports.facts import license_of
from modellic.reports.pages import finding_page, plain_words
from modellic.reports.verdict import advice

if TYPE_CHECKING:
    from modellic.finding import Finding
    from modellic.report import JudgedRule, Report, TargetReport
    from modellic.reports.html.bars import Bar

MAX_REASONS: Final = 6
"""Findings that are named for a thing to do; the others are counted."""
OF_RULES: Final = {kind.id for kind in FINDINGS if kind.id.startswith("rule-")}
"""Ids of findings that stand with the terms they are about."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something to do, and what asks for it."""

    what: str
    why: tuple[str, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do next, as lines; those of `example` are a file to copy."""

    lines: tuple[str, ...]
    example: str


def tone_of(target: TargetReport) -> str:
    """Return how grave the answer is, as the colour of its verdict: a word of the stylesheet."""
    if target.error is not None or any(f.fails for f in target.findings):
        return "binds"
    if any(not rule.met for rule in target.where(Status.TRIGGERED)):
        return "binds"
    near = any(finding.id == THRESHOLD_NEAR.id for finding in target.findings)
    open_ = target.partial or any(target.where(Status.UNKNOWN))
    return "unknown" if near or open_ else "clear"


def missing_of(target: TargetReport) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return each fact that would decide something, with the numbers of the rules it decides."""
    facts: dict[str, list[int]] = {}
    for number, rule in enumerate(target.rules, 1):
        if rule.status is Status.UNKNOWN and not rule.standing:
            for name in rule.missing:
                facts.setdefault(name, []).append(number)
    return tuple((name, tuple(numbers)) for name, numbers in facts.items())


def tasks_of(target: TargetReport) -> tuple[Task, ...]:
    """Return what to do about a target, beside its terms: one task for each kind of finding."""
    found: dict[str, list[Finding]] = {}
    for finding in target.findings:
        if finding.fails and finding.id not in OF_RULES:
            found.setdefault(finding.id, []).append(finding)
    return tuple(_task(group) for group in found.values())


def _task(findings: Sequence[Finding]) -> Task:
    said = tuple(dict.fromkeys(map(_why, findings)))
    what = _sentence(_to_do(findings[0]))
    return Task(what, said[:MAX_REASONS], max(len(said) - MAX_REASONS, 0))


def _why(finding: Finding) -> str:
    """Return what a finding says, and of which file, where its words do not name that."""
    file = finding.place.file if finding.place else ""
    return finding.message if file in finding.message else f"{file}: {finding.message}"


def _to_do(finding: Finding) -> str:
    """Return what the page of a finding says to do; an installation may lack the pages."""
    page = finding_page(finding.id)
    return plain_words(page.to_do if page and page.to_do else "look into this")


def _sentence(words: str) -> str:
    whole = f"{words[:1].upper()}{words[1:]}"
    return whole if whole.endswith((".", ".”")) else f"{whole}."


def advice_of(report: Report) -> Advice:
    """Return what a reader can do to be told more."""
    lines = list(advice(report))
    example = [line[2:] for line in lines if line.startswith("  ")]
    told = (line for line in lines if line and not line.startswith("  "))
    return Advice(tuple(told), "\n".join(example))


def bound_rules(rules: Iterable[JudgedRule]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return what binds by its condition and is not met: each sentence once, with its rules."""
    told: dict[str, list[int]] = {}
    for number, rule in enumerate(rules, 1):
        if rule.status is Status.TRIGGERED and not rule.standing and not rule.met:
            told.setdefault(rule.sentence, []).append(number)
    return tuple((sentence, tuple(numbers)) for sentence, numbers in told.items())


def near_bars(target: TargetReport, bars: Sequence[Bar]) -> tuple[Bar, ...]:
    """Return the thresholds of which the company wants to be warned."""
    said = [finding.message for finding in target.findings if finding.id == THRESHOLD_NEAR.id]
    return tuple(
        bar for bar in bars if bar.share and any(f": {bar.figure}: " in message for message in said)
    )


def bases_line(target: TargetReport) -> str:
    """Return the base models whose terms reach the model, each with its licence."""
    whose = {id_ for rule in target.rules for id_ in rule.inherited_from}
    bases = [base for base in target.lineage.ancestors if base.id in whose]
    return "; ".join(f"{base.id}: {license_of(base)}" for base in bases)


def license_line(target: TargetReport) -> str:
    """Return under which licence a model is, and what stands behind that where no text was read."""
    texts = dict.fromkeys(f.identification.summary() for f in target.files if f.identification)
    if texts:
        return "; ".join(texts)
    if target.records:
        return f"{' or '.join(record.name for record in target.records)}; its text was not read"
    tags = dict.fromkeys(f"“{entry.name or entry.tag}”" for entry in target.declared)
    words = f"declared as {', '.join(tags)}; " if tags else ""
    if target.files:
        return f"{words}its text is no licence that is known" if words else "no known licence"
    return f"{words}no licence text was read" if words else ""
