"""What a reader has to know first: what binds, what is not known, what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from modellic.evaluate import Status
from modellic.finding import FINDINGS
from modellic.reports.pages import finding_page, plain_words
from modellic.reports.verdict import advice

if TYPE_CHECKING:
    from modellic.finding import Finding
    from modellic.report import JudgedRule, Report, TargetReport

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
    return "unknown" if target.partial or any(target.where(Status.UNKNOWN)) else "clear"


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
    said = tuple(dict.fromkeys(finding.message for finding in findings))
    what = _sentence(_to_do(findings[0]))
    return Task(what, said[:MAX_REASONS], max(len(said) - MAX_REASONS, 0))


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


def bound_rules(rules: Iterable[JudgedRule]) -> tuple[tuple[int, JudgedRule], ...]:
    """Return the rules that bind by their condition and are not met, with their numbers."""
    return tuple(
        (number, rule)
        for number, rule in enumerate(rules, 1)
        if rule.status is Status.TRIGGERED and not rule.standing and not rule.met
    )
