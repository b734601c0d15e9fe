"""The report for people: what matters first, readable at 80 columns, with or without colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from rich.text import Text

from modellic.evaluate import Status
from modellic.reports.page import Page, phrase, plain
from modellic.reports.verdict import advice, matters, verdict
from modellic.rules import Rank

if TYPE_CHECKING:
    from modellic.card import Declared
    from modellic.report import (
        CompanyReport,
        FileReport,
        JudgedRule,
        RecordReport,
        Report,
        TargetError,
        TargetReport,
    )
    from modellic.reports import Style
    from modellic.rules import Evidence
    from modellic.sources.snapshot import Problem

LABEL: Final = 11
"""Columns of the label before a value, and of the mark and word before a rule."""
MAX_QUOTE: Final = 1200
"""Code points of a clause that are shown; the file has the rest."""

MAX_PASSAGE: Final = 240
"""Code points of a passage that was not understood."""
MAX_PASSAGES: Final = 12
"""Passages that are listed; their number says how many more there are."""

_DIM: Final = "bright_black"
_MARKS: Final = {
    Status.TRIGGERED: ("●", "BINDS", "bold red"),
    Status.UNKNOWN: ("?", "UNKNOWN", "bold yellow"),
    Status.CLEAR: ("○", "CLEAR", "green"),
}
_STANDING: Final = ("·", "ALWAYS", _DIM)
_UNCLEAR: Final = ("!", "UNCLEAR", "bold magenta")
_INDENT: Final = " " * (LABEL + 2)


def render(report: Report, style: Style) -> str:
    """Return the report as text of `style.width` columns."""
    page = Page(style.width, colour=style.colour)
    for number, target in enumerate(report.targets):
        if number:
            page.blank()
            page.add(plain("─" * page.width, _DIM))
        _target(page, target)
    _conclusion(page, report)
    return page.text()


def _target(page: Page, target: TargetReport) -> None:
    page.add(plain(target.id, "bold"))
    _facts(page, target)
    if target.error is None:
        full = [rule for rule in target.rules if matters(rule)]
        for rule in sorted(full, key=lambda rule: rule.status is not Status.TRIGGERED):
            page.blank()
            _rule(page, rule)
        _briefly(page, [rule for rule in target.rules if rule not in full])
        _gaps(page, target)


# What was scanned, and what it is ----------------------------------------------------------------


def _facts(page: Page, target: TargetReport) -> None:
    lines = _failure(target.error) if target.error else _origin(target)
    for label, value in (*lines, *_licence(target)):
        page.add(value, plain(f"  {label:<{LABEL}}", _DIM))


def _failure(error: TargetError) -> Iterator[tuple[str, Text]]:
    yield "no answer", plain(error.what, "bold red")
    if error.hint:
        yield "", plain(error.hint)


def _origin(target: TargetReport) -> Iterator[tuple[str, Text]]:
    if target.renamed_from:
        yield "renamed", phrase("from ", target.renamed_from)
    if target.revision:
        yield "revision", plain(target.revision)
    if target.source:
        yield "read from", plain(_SOURCES.get(target.source, target.source))
    if target.url:
        yield "", plain(target.url, _DIM)
    if not (target.declared or target.files or target.records):
        yield "declared", plain("no licence", "yellow")


def _licence(target: TargetReport) -> Iterator[tuple[str, Text]]:
    for declared in target.declared:
        yield "declared", _declared(declared)
    for file in target.files:
        yield "text", _file(file)
    for record in target.records:
        yield from _record(record)


_SOURCES: Final = {
    "hub": "the hub",
    "cache": "the hub's cache on this machine",
    "folder": "this machine",
    "bundled": "the records that come with modellic; the repository was not read",
}


def _declared(declared: Declared) -> Text:
    words = [word for word in (declared.tag, declared.name, declared.link) if word]
    place = f"{declared.file}:{declared.line}" if declared.line else declared.file
    return phrase(" · ".join(words) or "nothing", (f"  {place}", _DIM))


def _file(file: FileReport) -> Text:
    known = file.identification.summary() if file.identification else None
    said = known or ("no known licence" if file.understood else "not understood")
    parts: list[tuple[str, str] | str] = [f"{file.path}  ", (said, "" if known else "yellow")]
    if file.same_as:
        parts.append((f"  (also {', '.join(file.same_as)})", _DIM))
    if file.mutable:
        parts.append(("  (a link: its text can change)", "yellow"))
    return phrase(*parts)


def _record(record: RecordReport) -> Iterator[tuple[str, Text]]:
    when = f"verified {record.verified}" if record.verified else "not verified"
    yield "record", phrase(record.name, (f"  {when}", _DIM))
    if record.sha256:
        yield "sha256", plain(record.sha256, _DIM)


# Rules -------------------------------------------------------------------------------------------


def _rule(page: Page, rule: JudgedRule) -> None:
    page.add(plain(rule.sentence, "bold"), _mark(*_MARKS[rule.status]))
    _reasons(page, rule)
    _clause(page, rule.rule.evidence)


def _reasons(page: Page, rule: JudgedRule) -> None:
    for judgement in rule.judgements:
        mark, _, style = _MARKS[judgement.status]
        several = (f"{mark} ", style) if len(rule.judgements) > 1 else ""
        page.add(phrase(several, judgement.sentence), _INDENT)


def _mark(mark: str, word: str, style: str) -> Text:
    return plain(f"  {mark} {word:<{LABEL - 2}}", style)


def _clause(page: Page, evidence: Evidence) -> None:
    """Quote the words that prove a rule, with a bar beside them and their place below."""
    if evidence.quote:
        bar = f"{_INDENT}│ "
        page.add(plain(_cut(evidence.quote, MAX_QUOTE), "italic"), plain(bar, _DIM), rest=bar)
    page.add(plain(place(evidence), "cyan"), _INDENT)


def place(evidence: Evidence) -> str:
    """Return where the words stand, `LICENSE:22-26`, and whether only a record says so."""
    where = f"{evidence.file}:{_lines(evidence.lines)}" if evidence.lines else evidence.file
    if evidence.rank is Rank.RECORD:
        return f"{where} of the text verified on {evidence.verified or 'no date'}; not read now"
    return where


def _lines(lines: Sequence[tuple[int, int]]) -> str:
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in lines)


def _briefly(page: Page, rules: Sequence[JudgedRule]) -> None:
    """List terms of housekeeping, and those that do not apply, in a few lines each."""
    if rules:
        page.blank()
    for rule in sorted(rules, key=_urgency):
        mark = _STANDING if rule.standing else _MARKS[rule.status]
        page.add(plain(rule.sentence), _mark(*mark))
        if rule.status is not Status.UNKNOWN and not rule.standing:
            _reasons(page, rule)
        where = place(rule.rule.evidence)
        page.line(phrase((where, "cyan"), (f"  {_flat(rule.rule.evidence.quote)}", _DIM)), _INDENT)


def _urgency(rule: JudgedRule) -> int:
    if rule.standing:
        return 2
    return {Status.TRIGGERED: 0, Status.UNKNOWN: 1, Status.CLEAR: 3}[rule.status]


# What is missing ---------------------------------------------------------------------------------


def _gaps(page: Page, target: TargetReport) -> None:
    if target.unparsed:
        page.blank()
    for passage in target.unparsed[:MAX_PASSAGES]:
        where = f"{passage.file}:{_lines([passage.lines])}"
        short = _cut(passage.quote, MAX_PASSAGE)
        page.add(phrase(_flat(short), (f"  {where}", "cyan")), _mark(*_UNCLEAR))
    if (more := len(target.unparsed) - MAX_PASSAGES) > 0:
        page.add(plain(f"{more} more passages; --format json has them all"), _mark(*_UNCLEAR))
    if target.problems:
        page.blank()
    for problem in target.problems:
        _problem(page, problem, target)


def _problem(page: Page, problem: Problem, target: TargetReport) -> None:
    mark = ("!", "MISSING", "bold magenta") if problem.partial else ("i", "NOTE", _DIM)
    known = problem.where in {target.id, target.target, ""}
    where = "" if known else f"{problem.where}: "
    hint = f" ({problem.hint})" if problem.hint else ""
    page.add(phrase((where, "bold"), f"{problem.what}{hint}"), _mark(*mark))


def _cut(quote: str, size: int) -> str:
    return f"{quote[:size]} […]" if len(quote) > size else quote


def _flat(quote: str) -> str:
    return f"“{' '.join(quote.split())}”" if quote else ""


def _conclusion(page: Page, report: Report) -> None:
    page.blank()
    if report.company is not None:
        page.add(phrase(("judged for ", _DIM), _company(report.company), (_as_of(report), _DIM)))
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
