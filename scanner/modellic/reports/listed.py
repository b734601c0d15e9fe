"""Results in the order and the words that the formats for other tools share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from modellic.kinds import MODEL_UNRESOLVED, Severity
from modellic.report import Outcome
from modellic.reports.visible import visible
from modellic.reports.words import cut
from modellic.wording import sentence

if TYPE_CHECKING:
    from modellic.results import Location, Result, Results, SubjectResult

MAX_MESSAGE: Final = 2000
"""Code points of a message; the report for people has the rest."""
MAX_CLAUSE: Final = 1200
"""Code points of a clause that is quoted beside a finding."""
MAX_PLACE: Final = 1000
"""Code points of a path or an address."""
_WEIGHT: Final = {severity: number for number, severity in enumerate(Severity)}


def gravest_first(results: Results) -> list[Result]:
    """Return the results that count: those that fail the run first, then by severity."""
    counted = (result for result in results.results if result.suppression is None)
    return sorted(counted, key=lambda r: (not r.fails, _WEIGHT[r.finding.severity]))


def suppressed(results: Results) -> list[Result]:
    """Return the results that count for nothing."""
    return [result for result in results.results if result.suppression is not None]


def unanswered(results: Results) -> list[SubjectResult]:
    """Return the models about which there is no answer."""
    return [subject for subject in results.subjects if subject.outcome is Outcome.UNRESOLVED]


def untold(results: Results) -> list[SubjectResult]:
    """Return those of them that no result tells of: a check has one at each line, a scan none."""
    told = {r.subject for r in results.results if r.finding.id == MODEL_UNRESOLVED.id}
    return [subject for subject in unanswered(results) if subject.id not in told]


def why_unanswered(subject: SubjectResult) -> str:
    """Say why there is no answer about a model, and what to do."""
    error = subject.error
    if error is None:
        return "it could not be resolved"
    hint = f" ({error.hint})" if error.hint else ""
    return cut(visible(f"{error.what}{hint}"), MAX_MESSAGE)


def message(result: Result) -> str:
    """Return what a finding says, on one line, with the product that it is about."""
    finding = result.finding
    words, product = visible(finding.message), visible(finding.product or "")
    if product and not re.search(rf"(?<!\w){re.escape(product)}(?!\w)", words):
        words = f"{product}: {words}"
    return cut(words, MAX_MESSAGE)


def term(result: Result) -> str:
    """Return the rule behind a finding in plain English; empty where it is about none."""
    return cut(visible(sentence(result.rule)), MAX_MESSAGE) if result.rule else ""


def said(result: Result) -> str:
    """Return the model, what a finding says of it, then the rule that it is about."""
    words, rule = message(result), term(result)
    about = f"{visible(result.subject)}: " if result.subject else ""
    return f"{about}{words.rstrip('.')}. {rule}" if rule else f"{about}{words}"


def clause(location: Location) -> str:
    """Return the words of a clause on one line; empty where nothing is quoted."""
    return cut(visible(location.text), MAX_CLAUSE)


def is_address(file: str) -> bool:
    """Tell whether a place is on the web and not in the repository."""
    return file.startswith(("https://", "http://"))


def without_scheme(file: str) -> str:
    """Return a path as it is, and an address without its scheme."""
    return file.partition("://")[2] if is_address(file) else file.removeprefix("./")


def place(location: Location) -> str:
    """Return a place as `app.py:12`, or as its address."""
    path = cut(visible(without_scheme(location.file)), MAX_PLACE) + lines(location)
    return cut(address(location), MAX_PLACE) or path


def short_place(location: Location) -> str:
    """Return a place with the last part of an address only: `LICENSE:22-24`."""
    if not is_address(location.file):
        return place(location)
    name = without_scheme(location.file).split("?")[0].split("#")[0].rpartition("/")[2]
    return visible(name or without_scheme(location.file)) + lines(location)


def address(location: Location) -> str:
    """Return the address of a place on the web, at its lines; empty for a path.

    Nothing in it ends a link or a line: what no URL may have is percent-encoded.
    """
    if not is_address(location.file):
        return ""
    scheme, _, rest = location.file.partition("://")
    anchor = f"#L{location.line}" if location.line else ""
    if anchor and location.end_line and location.end_line != location.line:
        anchor += f"-L{location.end_line}"
    return (
        f"{scheme}://{percent_encoded(rest, keep='/:?#%&=+~@')}{anchor if '#' not in rest else ''}"
    )


def lines(location: Location) -> str:
    """Return `:12`, `:22-24`, or nothing where the file as a whole is meant."""
    if location.line is None:
        return ""
    end = location.end_line
    return f":{location.line}" + (f"-{end}" if end and end != location.line else "")


def percent_encoded(path: str, keep: str = "/") -> str:
    """Return a path as a relative reference (RFC 3986, section 4.2): nothing in it is syntax.

    A name that is no UTF-8 keeps its bytes.
    """
    try:
        data = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        data = path.encode("utf-8", "replace")
    return quote(data, safe=keep)


def numbered(results: Iterable[Result]) -> Iterator[tuple[Result, str]]:
    """Yield results with a fingerprint that no other has: `:2` follows that of a second one."""
    seen: Counter[str] = Counter()
    for result in results:
        seen[result.fingerprint] += 1
        count = seen[result.fingerprint]
        yield result, f"{result.fingerprint}:{count}" if count > 1 else result.fingerprint
