"""A comment on a pull request: what fails on top, everything else folded.

The first line is a mark by which a later run finds the comment and writes over it. The same results
give the same bytes. What does not fit into a comment of GitHub is counted, and left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from modellic.kinds import MODEL_UNRESOLVED, Severity
from modellic.report import Outcome
from modellic.reports.listed import (
    address,
    clause,
    gravest_first,
    message,
    percent_encoded,
    short_place,
    suppressed,
    term,
    unanswered,
    untold,
    why_unanswered,
)
from modellic.reports.marks import code, link, prose
from modellic.reports.pages import HOME, finding_page
from modellic.reports.words import cut, quoted
from modellic.results import Location
from modellic.wording import plural

if TYPE_CHECKING:
    from modellic.reports import Style
    from modellic.results import Result, Results, SubjectResult

MAX_SIZE: Final = 65_536
"""Code points of a comment on GitHub."""
_FOR_THE_END: Final = 1500
_MAX_MESSAGE: Final = 400
_MAX_ID: Final = 160
_PLACES: Final = 3
"""Places that a row names; the rest is a number."""
_Of = TypeVar("_Of")
_TABLE: Final = ("| model | finding | where |", "| --- | --- | --- |")


@dataclass(frozen=True, slots=True)
class _Section:
    """Rows of which as many are written as fit, between lines that are always there."""

    summary: str
    head: tuple[str, ...]
    rows: Sequence[Callable[[], str]]

    def lines(self, room: int) -> list[str]:
        start = [f"<details><summary>{self.summary}</summary>", ""] if self.summary else []
        start += self.head
        end = ["", "</details>", ""] if self.summary else [""]
        left = room - _size([*start, *end]) - 100
        kept = []
        for write in self.rows:
            row = write()
            left -= _size([row])
            if left < 0:
                break
            kept.append(row)
        rest = len(self.rows) - len(kept)
        more = (
            ["", f"{rest} more do not fit into a comment; the job's log has them."] if rest else []
        )
        return [*start, *kept, *more, *end]


def render(results: Results, style: Style) -> str:  # noqa: ARG001  # for machines
    """Return the comment; it is never longer than `MAX_SIZE`."""
    lines = [mark(results.root), f"### {_headline(results)}", "", _counts(results), ""]
    for section in _sections(results):
        lines += section.lines(MAX_SIZE - _FOR_THE_END - _size(lines))
    return "\n".join([*lines, _foot(results)]) + "\n"


def mark(root: str) -> str:
    """Return the line by which a comment is found again: one for each folder that is checked."""
    about = percent_encoded(root).replace("--", "-%2D")
    if len(about) > _MAX_ID:
        about = hashlib.sha256(about.encode()).hexdigest()
    return f"<!-- modellic {about} -->" if root else "<!-- modellic -->"


def _size(lines: Iterable[str]) -> int:
    return sum(len(line) + 1 for line in lines)


def _headline(results: Results) -> str:
    failing = sum(r.fails and r.finding.id != MODEL_UNRESOLVED.id for r in results.results)
    open_ = len(unanswered(results))
    said = [f"no answer about {plural(open_, 'model')}"] if open_ else []
    if failing:
        said.append(f"{plural(failing, 'finding')} to act on")
    if said:
        return f"❌ modellic: {'; '.join(said)}"
    if results.outcome is not Outcome.CLEAN:
        return "❌ modellic: the answer is not complete"
    return f"✅ modellic: {'nothing to act on' if results.subjects else 'no model was found'}"


def _counts(results: Results) -> str:
    counts = results.counts()
    said = [plural(len(results.subjects), "model") + " looked at"]
    said += [plural(counts[s], str(s)) for s in Severity if counts[s]]
    if hidden := len(suppressed(results)):
        said.append(f"{hidden} suppressed")
    return ", ".join(said) + "."


def _sections(results: Results) -> Iterator[_Section]:
    counted = gravest_first(results)
    failing = _grouped(result for result in counted if result.fails)
    others = _grouped(result for result in counted if not result.fails)
    top = _each(_unanswered_row, untold(results)) + _each(_row, failing)
    if top:
        yield _Section("", _TABLE, top)
    if others:
        title = f"{plural(len(others), 'finding')} to know about"
        yield _Section(title, _TABLE, _each(_row, others))
    if terms := _terms((*failing, *others)):
        yield _Section("What the licences say", (), _each(_term, terms))
    if hidden := _grouped(suppressed(results)):
        yield _Section(f"{len(hidden)} suppressed", _TABLE, _each(_row, hidden))
    if results.subjects:
        head = ("| model | licence | answer | where |", "| --- | --- | --- | --- |")
        title = plural(len(results.subjects), "model")
        yield _Section(title, head, _each(_subject_row, results.subjects))


def _each(write: Callable[[_Of], str], things: Iterable[_Of]) -> list[Callable[[], str]]:
    """Return what writes each thing, when there is room for it."""
    return [partial(write, thing) for thing in things]


def _grouped(results: Iterable[Result]) -> list[list[Result]]:
    """Return results that say the same of one model together: they differ in their place."""
    groups: dict[tuple[object, ...], list[Result]] = {}
    for result in results:
        said = (result.finding.id, result.subject, message(result), result.rule)
        groups.setdefault(said, []).append(result)
    return list(groups.values())


def _terms(groups: Iterable[Sequence[Result]]) -> list[Result]:
    """Return a result for each rule, or quoted clause, of each model."""
    found: dict[tuple[object, ...], Result] = {}
    for first, *_ in groups:
        if first.rule or any(place.text for place in first.related):
            found.setdefault((first.subject, first.rule or first.related), first)
    return list(found.values())


def _row(group: Sequence[Result]) -> str:
    first = group[0]
    page = finding_page(first.finding.id)
    name = link(first.finding.id, page.address) if page else code(first.finding.id)
    severity = "" if first.fails else f"{first.finding.severity}: "
    said = f"**{severity}{name}** {prose(cut(message(first), _MAX_MESSAGE))}"
    if first.suppression is not None:
        said += f"<br>*suppressed:* {prose(cut(first.suppression.justification, _MAX_MESSAGE))}"
    return _cells(_model(first.subject), said, _places([r.location for r in group]))


def _unanswered_row(subject: SubjectResult) -> str:
    said = f"**no answer** {prose(cut(why_unanswered(subject), _MAX_MESSAGE))}"
    return _cells(_model(subject.id), said, _places(subject.locations))


def _subject_row(subject: SubjectResult) -> str:
    answers = {
        Outcome.CLEAN: "nothing to act on",
        Outcome.FINDINGS: "to act on",
        Outcome.UNRESOLVED: "no answer",
    }
    place = address(Location(subject.url)) if subject.url else ""
    name = link(cut(subject.id, _MAX_ID), place) if place else _model(subject.id)
    licence = prose(cut(subject.license, _MAX_MESSAGE)) or "not known"
    return _cells(name, licence, answers[subject.outcome], _places(subject.locations))


def _cells(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _model(identifier: str) -> str:
    return code(cut(identifier, _MAX_ID)) if identifier else "–"


def _places(places: Sequence[Location]) -> str:
    named = [_place(place) for place in dict.fromkeys(places)]
    rest = len(named) - _PLACES
    return "<br>".join(named[:_PLACES] + ([f"and {rest} more"] if rest > 0 else []))


def _place(place: Location) -> str:
    return link(cut(short_place(place), _MAX_ID), address(place))


def _term(result: Result) -> str:
    """Return the rule of a licence, its words and where they stand."""
    lines = [f"**{_model(result.subject)}** {prose(term(result))}", ""]
    quote = next((place for place in result.related if clause(place)), None)
    if quote is not None:
        lines.append(f"> {prose(quoted(clause(quote)))}<br>{_place(quote)}\n")
    return "\n".join(lines)


def _foot(results: Results) -> str:
    as_of = f", judged as of {results.as_of.isoformat()}" if results.as_of else ""
    about = f"[what the findings mean](<{HOME}/blob/main/docs/findings.md>)"
    return f"<sub>modellic {prose(results.version)}{as_of} · {about}</sub>"
