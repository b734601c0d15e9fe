"""SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), for code scanning.

Valid against the standard's schema, and within what GitHub accepts beside it:
https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support.
GitHub refuses a whole file that has one address of the web as a location, so such an address stands
there without its scheme, and in full in the description of its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from modellic.kinds import FINDINGS, RULE_WAIVED
from modellic.reports.json_report import as_text
from modellic.reports.listed import (
    clause,
    gravest_first,
    is_address,
    numbered,
    percent_encoded,
    said,
    short_place,
    unanswered,
    why_unanswered,
    without_scheme,
)
from modellic.reports.pages import HOME, finding_page, plain_words
from modellic.reports.visible import visible
from modellic.reports.words import cut
from modellic.results import SuppressionKind

if TYPE_CHECKING:
    from modellic.reports import Style
    from modellic.results import Location, Repository, Result, Results, SubjectResult
    from modellic.rules import Json

SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
ROOT: Final = "SRCROOT"
"""The base of every path of the repository (section 3.4.4)."""
MAX_RESULTS: Final = 25_000
"""GitHub refuses a run with more."""
MAX_RELATED: Final = 99
"""GitHub keeps 100 places of a result, of which one is its own."""
MAX_DESCRIPTION: Final = 1024
"""GitHub refuses a longer description of a rule."""
_PRECISION: Final = "high"
_PROBLEM: Final = {"error": "error", "warning": "warning", "note": "recommendation"}


def render(results: Results, style: Style) -> str:  # noqa: ARG001  # for machines
    """Return one SARIF log with one run."""
    return as_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(results)]})


def _run(results: Results) -> Json:
    kept = _kept(results)
    used = {result.finding.id for result in kept}
    ids = [kind.id for kind in FINDINGS if kind.id in used]
    ids += sorted(used.difference(ids))
    run: Json = {
        "tool": {"driver": _driver(results.version, ids)},
        "automationDetails": {"id": _category(results.root)},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "the root of the repository"}}},
        "invocations": [_invocation(results, left_out=len(results.results) - len(kept))],
        "results": [_result(r, mark, ids) for r, mark in numbered(kept)],
    }
    if results.repository is not None:
        run["versionControlProvenance"] = [_provenance(results.repository)]
    return run


def _kept(results: Results) -> list[Result]:
    """Return the results in their order; where they are too many, the gravest of them."""
    if len(results.results) <= MAX_RESULTS:
        return list(results.results)
    return gravest_first(results)[:MAX_RESULTS]


def _category(root: str) -> str:
    """Return the category of the run (section 3.17.3): one for each folder that is checked."""
    return f"modellic/{percent_encoded(root)}/" if root else "modellic/"


def _driver(version: str, ids: list[str]) -> Json:
    return {
        "name": "modellic",
        "version": version,
        "semanticVersion": version,
        "informationUri": HOME,
        "rules": [_rule(identifier) for identifier in ids],
    }


def _rule(identifier: str) -> Json:
    """Return a reportingDescriptor (section 3.49) made of the page of the finding."""
    page = finding_page(identifier)
    if page is None:
        return {"id": identifier, "shortDescription": {"text": identifier}}
    level = str(page.kind.severity)
    about = plain_words(page.kind.about)
    tags = ["license", "model"]
    if page.kind.fails_by is not None:
        tags.append(f"fail-on-{page.kind.fails_by}")
    whole = plain_words(" ".join(filter(None, (page.what, page.why))))
    return {
        "id": identifier,
        "name": identifier.title().replace("-", ""),
        "shortDescription": {"text": _sentence(about)},
        "fullDescription": {"text": cut(whole, MAX_DESCRIPTION - 4)},
        "help": {"text": plain_words(page.body), "markdown": page.body},
        "helpUri": page.address,
        "defaultConfiguration": {"level": level},
        "properties": {
            "tags": tags,
            "precision": _PRECISION,
            "problem.severity": _PROBLEM[level],
        },
    }


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _invocation(results: Results, left_out: int) -> Json:
    told = [_no_answer(subject) for subject in unanswered(results)]
    if left_out:
        words = f"left out, since a file has at most {MAX_RESULTS}: {left_out} of the least weight"
        told.append(_notification(words))
    out: Json = {
        "executionSuccessful": not unanswered(results),
        "exitCode": int(results.outcome),
    }
    if told:
        out["toolExecutionNotifications"] = told
    if results.as_of is not None:
        out["properties"] = {"asOf": results.as_of.isoformat()}
    return out


def _no_answer(subject: SubjectResult) -> Json:
    words = f"no answer about {visible(subject.id)}: {why_unanswered(subject)}"
    return _notification(words, subject)


def _notification(words: str, subject: SubjectResult | None = None) -> Json:
    out: Json = {"level": "error", "message": {"text": _escaped(words)}}
    if subject is not None and subject.locations:
        out["locations"] = [_location(place) for place in subject.locations[:MAX_RELATED]]
    return out


def _result(result: Result, mark: str, ids: list[str]) -> Json:
    finding = result.finding
    related = result.related[:MAX_RELATED]
    out: Json = {
        "ruleId": finding.id,
        "ruleIndex": ids.index(finding.id),
        "level": str(finding.severity),
        "message": {"text": _message(result)},
        "locations": [_location(result.location)],
    }
    if related:
        out["relatedLocations"] = [
            _location(place, number) for number, place in enumerate(related, 1)
        ]
    # GitHub tells results on one line apart by the second key only; others are told by the first.
    out["partialFingerprints"] = {"modellic/v1": mark, "primaryLocationLineHash": mark}
    if suppressions := list(_suppressions(result)):
        out["suppressions"] = suppressions
    out["properties"] = dict(_properties(result))
    return out


def _message(result: Result) -> str:
    words = _escaped(said(result))
    links = [f"[{short_place(p)}]({n})" for n, p in enumerate(result.related[:MAX_RELATED], 1)]
    return f"{words} ({', '.join(links[:3])})" if links else words


_LINK: Final = re.compile(r"\](?=\()")
_PLACEHOLDER: Final = re.compile(r"\{(\d+)\}")


def _escaped(words: str) -> str:
    """Return words that are no link and no placeholder (sections 3.11.5 and 3.11.6)."""
    return _PLACEHOLDER.sub(r"{{\1}}", _LINK.sub("] ", words))


def _location(place: Location, number: int | None = None) -> Json:
    """Return a location (section 3.28). A file as a whole is shown at its first line."""
    physical: Json = {"artifactLocation": _artifact(place.file), "region": _region(place)}
    out: Json = {} if number is None else {"id": number}
    out["physicalLocation"] = physical
    if words := clause(place):
        out["message"] = {"text": _escaped(words)}
    return out


def _artifact(file: str) -> Json:
    if is_address(file):
        address = percent_encoded(without_scheme(file))
        return {"uri": address, "description": {"text": _escaped(visible(file))}}
    if file.startswith("/"):
        return {"uri": f"file://{percent_encoded(file)}"}
    return {"uri": percent_encoded(without_scheme(file)) or ".", "uriBaseId": ROOT}


def _region(place: Location) -> Json:
    region: Json = {"startLine": place.line or 1}
    if place.line and place.column:
        region["startColumn"] = place.column
    if place.line and place.end_line and place.end_line > place.line:
        region["endLine"] = place.end_line
    return region


def _suppressions(result: Result) -> Iterator[Json]:
    """Yield why a result counts for nothing (section 3.35), a waiver among the reasons."""
    if result.suppression is not None:
        yield _suppression(result.suppression.kind, result.suppression.justification)
    elif result.finding.id == RULE_WAIVED.id:
        yield _suppression(SuppressionKind.EXTERNAL, result.finding.message)


def _suppression(kind: SuppressionKind, why: str) -> Json:
    return {"kind": str(kind), "status": "accepted", "justification": visible(why)}


def _properties(result: Result) -> Iterator[tuple[str, object]]:
    if result.subject:
        yield "model", visible(result.subject)
    yield "fails", result.fails
    if result.finding.product:
        yield "product", visible(result.finding.product)
    if result.rule is not None:
        yield "action", str(result.rule.action)
    if result.finding.decided_by:
        yield "decidedBy", visible(result.finding.decided_by)


def _provenance(repository: Repository) -> Json:
    out: Json = {"repositoryUri": repository.url, "mappedTo": {"uriBaseId": ROOT}}
    if repository.revision:
        out["revisionId"] = repository.revision
    if repository.branch:
        out["branch"] = visible(repository.branch)
    return out
