"""The report for people: what matters first, readable at 80 columns, with or without colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from rich.text import Text

from modellic.company import FailOn
from modellic.evaluate import Status
from modellic.kinds import (
    FINDINGS,
    MODEL_UNLISTED,
    RULE_ALLOWED,
    RULE_WAIVED,
    SOURCE_LIMITED,
    TEXT_NOT_UNDERSTOOD,
)
from modellic.reports.facts import changes, facts, failure
from modellic.reports.page import Page, phrase, plain
from modellic.reports.verdict import CONFLICTS, advice, matters, verdict
from modellic.reports.words import DIM, cut, joined_lines, place, quoted

if TYPE_CHECKING:
    from modellic.finding import Place
    from modellic.report import CompanyReport, JudgedRule, Report, TargetReport
    from modellic.reports import Style
    from modellic.sources.snapshot import Problem

LABEL: Final = 11
"""Columns of the label before a value, and of the mark and word before a rule."""
MAX_QUOTE: Final = 1200
"""Code points of a clause that are shown; the file has the rest."""

MAX_CHANGE: Final = 600
"""Code points of a passage that was added to a known licence."""
MAX_PASSAGE: Final = 240
"""Code points of a passage that was not understood."""
MAX_PASSAGES: Final = 12
"""Passages that are listed; their number says how many more there are."""

_MARKS: Final = {
    Status.TRIGGERED: ("●", "BINDS", "bold red"),
    Status.UNKNOWN: ("?", "UNKNOWN", "bold yellow"),
    Status.CLEAR: ("○", "CLEAR", "green"),
}
_MET: Final = ("✓", "MET", "green")
_STANDING: Final = ("·", "ALWAYS", DIM)
_UNCLEAR: Final = ("!", "UNCLEAR", "bold magenta")
_CHANGED: Final = ("+", "CHANGED", "bold magenta")
_CONFLICT: Final = ("≠", "CONFLICT", "bold red")
_FAILS: Final = ("×", "POLICY", "bold red")
_CHECK: Final = ("≠", "CHECK", "bold yellow")
_TOLD_ELSEWHERE: Final = frozenset(
    kind.id
    for kind in FINDINGS
    if (kind.id.startswith("rule-") and kind not in {RULE_ALLOWED, RULE_WAIVED})
    or kind in {TEXT_NOT_UNDERSTOOD, SOURCE_LIMITED}
    # What makes an answer partial stands with what is missing.
    or kind.fails_by is FailOn.PARTIAL
)
"""Ids of findings that stand in the report as rules, unclear passages, or what is missing."""
_INDENT: Final = " " * (LABEL + 2)


def render(report: Report, style: Style) -> str:
    """Return the report as text of `style.width` columns."""
    page = Page(style.width, colour=style.colour)
    for number, target in enumerate(report.targets):
        if number:
            page.blank()
            page.add(plain("─" * page.width, DIM))
        _target(page, target)
    _conclusion(page, report)
    return page.text()


def _target(page: Page, target: TargetReport) -> None:
    page.add(plain(target.id, "bold"))
    _facts(page, target)
    if target.error is None:
        _changes(page, target)
        _findings(page, target)
        full = [rule for rule in target.rules if matters(rule)]
        for rule in sorted(full, key=lambda rule: rule.status is not Status.TRIGGERED):
            page.blank()
            _rule(page, rule)
        _briefly(page, [rule for rule in target.rules if rule not in full])
        _gaps(page, target)


# What was scanned, what was changed, and what contradicts -----------------------------------------


def _facts(page: Page, target: TargetReport) -> None:
    lines = failure(target.error) if target.error else facts(target)
    for label, value in lines:
        page.add(value, plain(f"  {label:<{LABEL}}", DIM))


def _changes(page: Page, target: TargetReport) -> None:
    """Quote what was added to a known licence: that is what nobody expects."""
    for file in target.files:
        found = list(changes(file))
        if not found or file.identification is None:
            continue
        page.blank()
        page.add(plain(file.identification.summary(), "bold"), _mark(*_CHANGED))
        for quote, where in found[:MAX_PASSAGES]:
            _quotation(page, cut(quote, MAX_CHANGE), where)
        if (more := len(found) - MAX_PASSAGES) > 0:
            page.add(plain(f"{more} more passages; --format json has them all"), _INDENT)


def _findings(page: Page, target: TargetReport) -> None:
    """Tell what contradicts, or is wrong, beside the rules and the gaps."""
    told = [f for f in target.findings if f.fails or f.id != MODEL_UNLISTED.id]
    told = [finding for finding in told if finding.id not in _TOLD_ELSEWHERE]
    if told:
        page.blank()
    for finding in sorted(told, key=lambda finding: not finding.fails):
        conflict = _CONFLICT if finding.id in CONFLICTS else _FAILS
        mark = conflict if finding.fails else _CHECK
        page.add(plain(finding.message), _mark(*mark))
        where = f"{_where(finding.place)}  " if finding.place else ""
        page.add(phrase((where, "cyan"), (finding.id, DIM)), _INDENT)


def _where(where: Place) -> str:
    return f"{where.file}:{joined_lines(where.lines)}" if where.lines else where.file


# Rules -------------------------------------------------------------------------------------------


def _rule(page: Page, rule: JudgedRule) -> None:
    page.add(plain(rule.sentence, "bold"), _mark(*(_MET if rule.met else _MARKS[rule.status])))
    _reasons(page, rule)
    _quotation(page, rule.rule.evidence.quote, _place_of(rule))


def _reasons(page: Page, rule: JudgedRule) -> None:
    for judgement in rule.judgements:
        mark, _, style = _MARKS[judgement.status]
        several = (f"{mark} ", style) if len(rule.judgements) > 1 else ""
        page.add(phrase(several, judgement.sentence), _INDENT)
        if judgement.how:
            page.add(plain(judgement.how), _INDENT)


def _mark(mark: str, word: str, style: str) -> Text:
    return plain(f"  {mark} {word:<{LABEL - 2}}", style)


def _quotation(page: Page, quote: str, where: str) -> None:
    """Quote words with a bar beside them and their place below."""
    if quote:
        bar = f"{_INDENT}│ "
        page.add(plain(cut(quote, MAX_QUOTE), "italic"), plain(bar, DIM), rest=bar)
    page.add(plain(where, "cyan"), _INDENT)


def _place_of(rule: JudgedRule) -> str:
    """Return where a rule stands, and of which model it was inherited."""
    where = place(rule.rule.evidence)
    return (
        f"inherited from {', '.join(rule.inherited_from)}: {where}"
        if rule.inherited_from
        else where
    )


def _briefly(page: Page, rules: Sequence[JudgedRule]) -> None:
    """List terms of housekeeping, and those that do not apply, in a few lines each."""
    if rules:
        page.blank()
    for rule in sorted(rules, key=_urgency):
        mark = _MET if rule.met else _STANDING if rule.standing else _MARKS[rule.status]
        page.add(plain(rule.sentence), _mark(*mark))
        if not rule.standing:
            _reasons(page, rule)
        said = f"  {quoted(rule.rule.evidence.quote)}"
        page.line(phrase((_place_of(rule), "cyan"), (said, DIM)), _INDENT)


def _urgency(rule: JudgedRule) -> int:
    if rule.standing:
        return 2
    return {Status.TRIGGERED: 0, Status.UNKNOWN: 1, Status.CLEAR: 3}[rule.status]


# What is missing ---------------------------------------------------------------------------------


def _gaps(page: Page, target: TargetReport) -> None:
    unclear = [(p, p.file) for p in target.unparsed]
    for ancestor in target.lineage.ancestors:
        unclear += [(p, f"{ancestor.id} {p.file}") for p in ancestor.unparsed]
    if unclear:
        page.blank()
    for passage, file in unclear[:MAX_PASSAGES]:
        where = f"{file}:{joined_lines([passage.lines])}"
        short = cut(passage.quote, MAX_PASSAGE)
        page.add(phrase(quoted(short), (f"  {where}", "cyan")), _mark(*_UNCLEAR))
    if (more := len(unclear) - MAX_PASSAGES) > 0:
        page.add(plain(f"{more} more passages; --format json has them all"), _mark(*_UNCLEAR))
    if target.problems:
        page.blank()
    for problem in sorted(target.problems, key=lambda problem: not problem.partial):
        _problem(page, problem, target)


def _problem(page: Page, problem: Problem, target: TargetReport) -> None:
    mark = ("!", "MISSING", "bold magenta") if problem.partial else ("i", "NOTE", DIM)
    known = problem.where in {target.id, target.target, ""}
    where = "" if known else f"{problem.where}: "
    hint = f" ({problem.hint})" if problem.hint else ""
    page.add(phrase((where, "bold"), f"{problem.what}{hint}"), _mark(*mark))


def _conclusion(page: Page, report: Report) -> None:
    page.blank()
    if report.company is not None:
        page.add(phrase(("judged for ", DIM), _company(report.company), (_as_of(report), DIM)))
    for target in report.targets:
        colour = _colour(target)
        about = f"{target.id}: " if len(report.targets) > 1 else ""
        page.add(phrase((about, "bold"), (verdict(target), f"bold {colour}")))
    for line in advice(report):
        page.add(plain(line), "")


def _colour(target: TargetReport) -> str:
    if target.error is not None or any(target.where(Status.TRIGGERED)):
        return "red"
    return "yellow" if target.partial or any(target.where(Status.UNKNOWN)) else "green"


def _company(company: CompanyReport) -> str:
    return f"{company.name} ({company.path})" if company.name else company.path


def _as_of(report: Report) -> str:
    return f" as of {report.as_of.isoformat()}" if report.as_of else ""
