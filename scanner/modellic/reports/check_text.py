"""The answer of a check for people: each model at its lines, what binds, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from modellic.company import FailOn
from modellic.kinds import (
    FINDINGS,
    LICENSE_CHANGED,
    MODEL_NOT_LOCKED,
    MODEL_UNRESOLVED,
    RULE_TRIGGERED,
    RULE_UNKNOWN,
    TEXT_NOT_UNDERSTOOD,
    Severity,
)
from modellic.reports.page import Page, phrase, plain
from modellic.reports.pages import finding_page, plain_words
from modellic.reports.verdict import CONFLICTS
from modellic.reports.words import DIM, cut, joined_lines
from modellic.results import SuppressionKind
from modellic.wording import plural, sentence

if TYPE_CHECKING:
    from rich.text import Text

    from modellic.checking import CheckReport
    from modellic.finding import Finding
    from modellic.reports import Style
    from modellic.results import Location, Result, SubjectResult

LABEL: Final = 11
"""Columns of the mark and the word before a finding."""
MAX_QUOTE: Final = 700
"""Code points of a clause that are shown; the licence has the rest."""
MAX_MESSAGE: Final = 700
MAX_PLACES: Final = 6
"""Places of a model that are named; the others are counted."""
MAX_FINDINGS: Final = 12
"""Findings of one kind and model that are told; the others are counted."""
MAX_FAULTS: Final = 5
MAX_MODELS: Final = 100
"""Models that are told, and places without one; the others are counted."""

_INDENT: Final = " " * (LABEL + 2)
_PARTIAL: Final = {kind.id for kind in FINDINGS if kind.fails_by is FailOn.PARTIAL}
_WORDS: Final = {
    RULE_TRIGGERED.id: ("●", "BINDS"),
    RULE_UNKNOWN.id: ("?", "UNKNOWN"),
    TEXT_NOT_UNDERSTOOD.id: ("!", "UNCLEAR"),
    LICENSE_CHANGED.id: ("~", "CHANGED"),
    MODEL_NOT_LOCKED.id: ("!", "UNLOCKED"),
}


def render(report: CheckReport, style: Style) -> str:
    """Return the answer as text of `style.width` columns; one line where there is nothing to do."""
    page = Page(style.width, colour=style.colour)
    told = [r for r in report.results.results if _is_told(r)]
    by_subject: dict[str, list[Result]] = {}
    for result in told:
        by_subject.setdefault(result.subject, []).append(result)
    loose = by_subject.pop("", [])
    subjects = {subject.id: subject for subject in report.results.subjects}
    seen: set[str] = set()
    for name, results in list(by_subject.items())[:MAX_MODELS]:
        _model(page, subjects.get(name), results, seen)
    if (more := len(by_subject) - MAX_MODELS) > 0:
        page.add(plain(f"{plural(more, 'more model')} with findings; --format json has them all"))
        page.blank()
    if loose:
        _loose(page, loose[:MAX_MODELS], len(loose))
    _conclusion(page, report, told)
    return page.text()


def _is_told(result: Result) -> bool:
    """Tell whether a result is more than a note."""
    counts = result.fails or result.finding.severity is not Severity.NOTE
    return result.suppression is None and counts


# One model ---------------------------------------------------------------------------------------


def _model(
    page: Page, subject: SubjectResult | None, results: Sequence[Result], seen: set[str]
) -> None:
    """Tell of one model; why there is no answer is told once for all that share the reason."""
    places = list(dict.fromkeys(_at(p) for r in results for p in _places(r)))
    page.add(phrase((places[0], "bold cyan"), "  ", (results[0].subject, "bold")), rest="  ")
    if len(places) > 1:
        page.add(phrase(("also ", DIM), (_several(places[1:]), "cyan")), "  ")
    if subject is not None and subject.license:
        page.add(plain(subject.license, DIM), "  ")
    groups: dict[Finding, list[Result]] = {}
    for result in sorted(results, key=lambda r: not r.fails):
        groups.setdefault(result.finding, []).append(result)
    shown: dict[str, int] = {}
    for finding, same in groups.items():
        count = shown[finding.id] = shown.get(finding.id, 0) + 1
        if finding.id == MODEL_UNRESOLVED.id and finding.message in seen:
            page.add(phrase("no answer, as above  ", (finding.id, DIM)), _mark(finding))
        elif count <= MAX_FINDINGS:
            page.blank()
            _finding(page, same[0])
            seen.add(finding.message)
    for name, count in shown.items():
        if (more := count - MAX_FINDINGS) > 0:
            page.add(plain(f"{more} more {name}; --format json has them all", DIM), _INDENT)
    page.blank()


def _places(result: Result) -> Iterator[Location]:
    """Yield the lines of the repository that load the model."""
    yield result.location
    yield from (place for place in result.related if place.text == result.location.text)


def _several(places: Sequence[str]) -> str:
    more = len(places) - MAX_PLACES
    return ", ".join(places[:MAX_PLACES]) + (f" and {more} more places" if more > 0 else "")


def _at(place: Location) -> str:
    return f"{place.file}:{place.line}" if place.line else place.file


def _finding(page: Page, result: Result) -> None:
    finding, rule = result.finding, result.rule
    said = cut(finding.message, MAX_MESSAGE)
    if rule is None or finding.id == LICENSE_CHANGED.id:
        page.add(plain(said), _mark(finding))
    else:
        page.add(plain(sentence(rule), "bold"), _mark(finding))
        page.add(plain(said.removeprefix(f"{rule.action}: ")), _INDENT)
    if rule is not None and rule.evidence.quote:
        bar = f"{_INDENT}│ "
        quote = plain(cut(rule.evidence.quote, MAX_QUOTE), "italic")
        page.add(quote, plain(bar, DIM), rest=bar)
    where = finding.place
    lines = f":{joined_lines(where.lines)}" if where and where.lines else ""
    shown = f"{where.file}{lines}  " if where else ""
    page.add(phrase((shown, "cyan"), (finding.id, DIM)), _INDENT)


def _mark(finding: Finding) -> Text:
    mark, word = _WORDS.get(finding.id) or _word(finding)
    return plain(f"  {mark} {word:<{LABEL - 2}}", "bold red" if finding.fails else "bold yellow")


def _word(finding: Finding) -> tuple[str, str]:
    if finding.id in _PARTIAL:
        return "!", "MISSING"
    if finding.id in CONFLICTS:
        return "≠", "CONFLICT" if finding.fails else "CHECK"
    return ("×", "POLICY") if finding.fails else ("≠", "CHECK")


# Comments, baselines, files ----------------------------------------------------------------------


def _loose(page: Page, results: Sequence[Result], count: int) -> None:
    """Tell what is wrong with the repository itself, and with no model."""
    for result in results:
        page.add(phrase((_at(result.location), "bold cyan")))
        page.add(plain(cut(result.finding.message, MAX_MESSAGE)), _mark(result.finding))
        page.add(plain(result.finding.id, DIM), _INDENT)
    if (more := count - len(results)) > 0:
        page.add(plain(f"{plural(more, 'more place')}; --format json has them all"))
    page.blank()


# The end -----------------------------------------------------------------------------------------


def _conclusion(page: Page, report: CheckReport, told: Sequence[Result]) -> None:
    if not told:
        page.add(phrase((f"Clean: {_summary(report)}", "bold green")))
        _aside(page, report)
        return
    unanswered = sum(subject.error is not None for subject in report.results.subjects)
    failed, distinct = _distinct(r for r in told if r.fails), _distinct(told)
    parts = [f"{plural(failed, 'finding')} to settle" if failed else "Nothing fails"]
    parts += [plural(distinct - failed, "warning")] if distinct > failed else []
    colour = "bold red" if failed else "bold yellow"
    page.add(phrase((f"{', '.join(parts)}; {_summary(report)}", colour)))
    _aside(page, report)
    if unanswered:
        page.add(plain(f"About {plural(unanswered, 'model')} there is no answer: exit status 3."))
    _advice(page, told)


def _distinct(results: Iterable[Result]) -> int:
    return len({(r.subject, r.finding) if r.subject else r.location for r in results})


def _summary(report: CheckReport) -> str:
    """Say what was checked: how many models in how many places, and since when."""
    models, places = len(report.results.subjects), report.looked.places
    since = f" that came after {report.since}" if report.since else ""
    if not models:
        what = f"no model came after {report.since}" if since else "no model is loaded"
        return f"{what} ({plural(report.looked.files, 'file')} read)."
    return f"{plural(models, 'model')} in {plural(places, 'place')}{since}."


def _aside(page: Page, report: CheckReport) -> None:
    """Say in a line or two what stands behind the answer, and what is not told here."""
    for line in (*_settled(report), *_open(report)):
        page.add(plain(line, DIM))
    for fault in [f for f in report.looked.faults if not f.partial][:MAX_FAULTS]:
        page.add(plain(f"{fault.path}: {fault.what}", DIM))


def _settled(report: CheckReport) -> Iterator[str]:
    kinds = [r.suppression.kind for r in report.results.results if r.suppression]
    inline, listed = kinds.count(SuppressionKind.IN_SOURCE), kinds.count(SuppressionKind.EXTERNAL)
    parts = [f"{inline} ignored in the source"] if inline else []
    parts += [f"{listed} by {report.baseline}"] if listed else []
    if parts:
        yield f"Not counted: {', '.join(parts)}."


def _open(report: CheckReport) -> Iterator[str]:
    """Say what no figure decides, where no company file states any."""
    unknown = {
        (r.subject, r.finding)
        for r in report.results.results
        if r.finding.id == RULE_UNKNOWN.id and not r.fails and r.suppression is None
    }
    if unknown and report.report.company is None:
        words = plural(len(unknown), "term depends", "terms depend")
        yield f"{words} on what no company file states: write one with `modellic init`."


def _advice(page: Page, told: Sequence[Result]) -> None:
    """Say once for each kind of finding that fails what to do; for all, where none does."""
    failing = [result for result in told if result.fails]
    ids = dict.fromkeys(result.finding.id for result in failing or told)
    page.blank()
    page.add(plain("What to do", "bold"))
    for name in ids:
        found = finding_page(name)
        if found is not None and found.to_do:
            page.add(plain(name, "bold"), "  ")
            page.add(plain(plain_words(found.to_do)), "    ")
    model = next((r.subject for r in told if r.subject and r.rule), None)
    if model is not None:
        page.blank()
        page.add(plain(f"All terms of a model: modellic scan {model}"))
