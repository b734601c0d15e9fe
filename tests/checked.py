"""Results made by hand, as a check of a repository has them."""

from __future__ import annotations

import datetime
from dataclasses import replace

import samples
from modellic.finding import Finding, Place
from modellic.kinds import Severity
from modellic.report import Outcome, TargetError
from modellic.results import (
    Location,
    Repository,
    Result,
    Results,
    SubjectResult,
    Suppression,
    SuppressionKind,
    fingerprint,
    results_of,
)

OTTER = "otter/Otter-7B"
LICENSE_URL = f"https://hub.example/{OTTER}/blob/{samples.REVISION}/LICENSE"
CLAUSE = Location(LICENSE_URL, 22, None, 24, samples.CLAUSE)
TRIGGERED = Finding(
    "rule-triggered",
    Severity.ERROR,
    "display-attribution: chat has 3M monthly active users, more than 1M",
    Place("LICENSE", ((22, 24),)),
    "chat",
    fails=True,
    rule=samples.DISPLAY,
)
UNKNOWN = replace(
    TRIGGERED,
    id="rule-unknown",
    severity=Severity.NOTE,
    message="not known: the product's monthly active users",
    fails=False,
)
DRIFT = Finding("license-drift", Severity.WARNING, "the licence (mit) drops 1 term of elk/Elk")
WAIVED = replace(
    UNKNOWN, id="rule-waived", message="waived by Legal until 2026-12-31: the notice ships with 12"
)
IGNORED = Suppression(SuppressionKind.IN_SOURCE, "agreed with Legal in ticket 7")


def result(
    finding: Finding = TRIGGERED,
    file: str = "app/serve.py",
    line: int | None = 12,
    column: int | None = 9,
    *,
    subject: str = OTTER,
    suppression: Suppression | None = None,
) -> Result:
    related = (CLAUSE,) if finding.rule else ()
    place = Location(file, line, column, None, subject)
    mark = fingerprint(finding, subject, file)
    return Result(finding, subject, place, mark, related, suppression)


def subject(identifier: str = OTTER, outcome: Outcome = Outcome.FINDINGS) -> SubjectResult:
    return SubjectResult(
        identifier,
        outcome,
        "Modified MIT",
        samples.REVISION,
        f"https://hub.example/{identifier}",
        (Location("app/serve.py", 12, 9), Location("deploy/chart.yaml", 3)),
    )


NOT_FOUND = replace(
    subject("otter/None", Outcome.UNRESOLVED),
    license="",
    revision=None,
    url=None,
    error=TargetError(
        "NotFoundError", "the hub has no such repository", "otter/None", "check the spelling"
    ),
)


def results(*found: Result, subjects: tuple[SubjectResult, ...] | None = None) -> Results:
    told = (subject(),) if subjects is None else subjects
    return Results(found, told, "0.1.0", datetime.date(2026, 3, 1))


FULL = replace(
    results(
        result(),
        result(UNKNOWN),
        result(WAIVED, "app/serve.py", 30),
        result(DRIFT, "app/tune.py", 1, suppression=IGNORED),
        result(TRIGGERED, "deploy/chart.yaml", 3, None),
        subjects=(subject(), NOT_FOUND),
    ),
    root="services/a",
    repository=Repository("https://git.example/team/shop", "a" * 40, "main"),
)
CLEAN = results(subjects=(subject(outcome=Outcome.CLEAN),))
NOTHING = results(subjects=())
ALL = {
    "full": FULL,
    "clean": CLEAN,
    "nothing": NOTHING,
    **{f"scan-{name}": results_of(report) for name, report in samples.ALL.items()},
}
"""Every kind of results, by name."""


def everywhere(words: str) -> Results:
    """Results in which every string from outside is `words`."""
    finding = replace(TRIGGERED, message=words, product=words, decided_by=words)
    found = replace(
        result(finding, words, subject=words),
        related=(Location(words, 1, None, 2, words), Location(f"https://hub.example/{words}", 3)),
    )
    hidden = replace(found, suppression=Suppression(SuppressionKind.EXTERNAL, words))
    told = replace(subject(words), license=words, url=f"https://hub.example/{words}")
    error = TargetError(words, words, words, words)
    failed = replace(NOT_FOUND, id=words, error=error, locations=(Location(words, 1),))
    known = results(found, hidden, subjects=(told, failed))
    return replace(known, root=words, repository=Repository("https://git.example/", None, words))
