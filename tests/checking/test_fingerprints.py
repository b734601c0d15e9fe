"""What names a result from one run to the next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from modellic.finding import Finding
from modellic.kinds import Severity
from modellic.results import fingerprint
from modellic.rules import Duty, Evidence, Rule

RULE = Rule(Duty.REGISTER, Evidence(((0, 5),), ((3, 3),), "Write to us."))
FOUND = Finding("rule-triggered", Severity.ERROR, "chat has 12M users", product="chat", rule=RULE)
STALE = Finding("figure-stale", Severity.WARNING, "users is of 2026-01-02: 40 days old")


def mark(finding: Finding, subject: str = "otter/Otter-7B", file: str = "app.py") -> str:
    return fingerprint(finding, subject, file)


@pytest.mark.parametrize(
    "other",
    [
        replace(FOUND, message="chat has 13M users"),
        replace(FOUND, severity=Severity.WARNING, fails=True),
        replace(FOUND, rule=replace(RULE, evidence=replace(RULE.evidence, lines=((9, 9),)))),
    ],
    ids=["figure", "severity", "line"],
)
def test_what_does_not_matter(other: Finding) -> None:
    assert mark(other) == mark(FOUND)


@pytest.mark.parametrize(
    "other",
    [
        replace(FOUND, id="rule-unknown"),
        replace(FOUND, product="search"),
        replace(FOUND, rule=replace(RULE, action=Duty.OBTAIN_LICENSE)),
        replace(FOUND, rule=replace(RULE, evidence=replace(RULE.evidence, quote="Call us."))),
    ],
    ids=["finding", "product", "action", "clause"],
)
def test_what_matters(other: Finding) -> None:
    assert mark(other) != mark(FOUND)


def test_the_model_and_the_file_matter_and_the_case_of_an_id_does_not() -> None:
    assert mark(FOUND, subject="elk/Elk") != mark(FOUND)
    assert mark(FOUND, file="b.py") != mark(FOUND)
    assert mark(FOUND, subject="OTTER/otter-7b") == mark(FOUND)


def test_dates_figures_and_commits_of_a_message_do_not_matter() -> None:
    later = replace(STALE, message="users is of 2026-02-02: 41 days old")
    assert mark(later) == mark(STALE)
    one, other = (replace(STALE, message=f"commit {c * 40} has moved") for c in "ab")
    assert mark(one) == mark(other)
    assert mark(replace(STALE, message="employees is of 2026-01-02: 40 days old")) != mark(STALE)
