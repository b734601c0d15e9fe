"""JUnit XML, which test reports of most CI systems read: a suite a model, a case a finding.

There is no standard; the elements and attributes are those that Ant's JUnit task introduced and
that Jenkins, GitLab and the others read. A finding that fails nothing is a case that passes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from modellic.report import Outcome
from modellic.reports.listed import (
    clause,
    is_address,
    message,
    place,
    term,
    untold,
    why_unanswered,
    without_scheme,
)
from modellic.reports.visible import escaped, visible
from modellic.reports.words import cut, quoted

if TYPE_CHECKING:
    from modellic.reports import Style
    from modellic.results import Location, Result, Results, SubjectResult

_MAX_NAME: Final = 300
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (section 2.2) has no way to write."""
_COUNTED: Final = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def render(results: Results, style: Style) -> str:  # noqa: ARG001  # for machines
    """Return one `testsuites` element, in the order of the models."""
    root = ET.Element("testsuites", name="modellic")
    found: dict[str, list[Result]] = {subject.id: [] for subject in results.subjects}
    subjects: dict[str, list[SubjectResult]] = {name: [] for name in found}
    for result in results.results:
        found.setdefault(result.subject, []).append(result)
    for subject in results.subjects:
        subjects[subject.id].append(subject)
    missing = {subject.id for subject in untold(results)}
    for name, of_model in found.items():
        root.append(_suite(name, subjects.get(name, []), of_model, missing))
    _count(root)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(
    name: str,
    subjects: Sequence[SubjectResult],
    results: Sequence[Result],
    missing: Collection[str],
) -> ET.Element:
    suite = _element("testsuite", name=_of_model(name))
    facts = [(key, value) for subject in subjects for key, value in _facts(subject)]
    if facts:
        properties = ET.SubElement(suite, "properties")
        properties.extend(_element("property", name=key, value=value) for key, value in facts)
    suite.extend(_cases(name, results))
    for subject in subjects:
        if subject.outcome is Outcome.UNRESOLVED and name in missing:
            suite.append(_no_answer(name, subject))
    if suite.find("testcase") is None:
        suite.append(_case(name, "licence"))
    _count(suite)
    return suite


def _of_model(name: str) -> str:
    """Return the name of a model; a finding that is about none is one of the repository."""
    return cut(visible(name), _MAX_NAME) or "repository"


def _facts(subject: SubjectResult) -> Iterator[tuple[str, str]]:
    for name in ("license", "revision", "url"):
        if value := getattr(subject, name):
            yield name, visible(value)


def _cases(name: str, results: Sequence[Result]) -> Iterator[ET.Element]:
    """Yield a case a finding; its name is the same in every run, and no other's."""
    seen: Counter[str] = Counter()
    for result in results:
        called = _called(result)
        seen[called] += 1
        case = _case(name, called, seen[called], result.location)
        if result.suppression is not None:
            why = visible(result.suppression.justification)
            case.append(_element("skipped", message=why))
        elif result.fails:
            failure = _element("failure", message=message(result), type=result.finding.id)
            failure.text = _text(_details(result))
            case.append(failure)
        else:
            output = ET.SubElement(case, "system-out")
            output.text = _text(f"{result.finding.severity}: {_details(result)}")
        yield case


def _called(result: Result) -> str:
    """Return a name without figures and lines, which change while the finding stays the same."""
    action = f" {result.rule.action}" if result.rule else ""
    product = f" ({result.finding.product})" if result.finding.product else ""
    where = visible(without_scheme(result.location.file))
    return cut(f"{visible(f'{result.finding.id}{action}{product}')} in {where}", _MAX_NAME)


def _details(result: Result) -> str:
    said = [message(result), place(result.location), term(result)]
    for related in result.related:
        said += [quoted(clause(related)), place(related)]
    return "\n".join(filter(None, said))


def _no_answer(name: str, subject: SubjectResult) -> ET.Element:
    at = subject.locations[0] if subject.locations else None
    case = _case(name, "licence", 1, at)
    case.append(_element("error", message=why_unanswered(subject), type="no-answer"))
    return case


def _case(name: str, called: str, count: int = 1, at: Location | None = None) -> ET.Element:
    number = f" #{count}" if count > 1 else ""
    case = _element("testcase", classname=_of_model(name), name=called + number)
    if at is not None and not is_address(at.file):
        case.set("file", _text(escaped(without_scheme(at.file))))
        if at.line:
            case.set("line", str(at.line))
    return case


def _count(element: ET.Element) -> None:
    element.set("tests", str(len(list(element.iter("testcase")))))
    for attribute, tag in _COUNTED.items():
        element.set(attribute, str(len(list(element.iter(tag)))))


def _element(tag: str, **attributes: str) -> ET.Element:
    return ET.Element(tag, {name: _text(value) for name, value in attributes.items()})


def _text(words: str) -> str:
    return _NOT_XML.sub("\ufffd", words)
