"""The policy: which judgements and gaps are findings, which of them fail, and the exit status.

docs/findings.md explains every finding; docs/company.md the policy's keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from modellic.company import WITHOUT_COMPANY, Company, FailOn, Policy
from modellic.evaluate import Judgement, Status
from modellic.rules import Json, Rule

if TYPE_CHECKING:
    from modellic.extract import Unparsed
    from modellic.sources.snapshot import Problem


class Severity(StrEnum):
    """How much a finding matters: the levels of SARIF 2.1.0, section 3.27.10."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class FindingKind:
    """A kind of finding. Where `fails_by` is in the policy's `fail-on`, it is an error.

    Otherwise it has `severity`, and fails nothing.
    """

    id: str
    about: str
    severity: Severity
    fails_by: FailOn | None = None


RULE_TRIGGERED = FindingKind(
    "rule-triggered",
    "a rule's condition is true for a product",
    Severity.WARNING,
    FailOn.TRIGGERED,
)
RULE_UNKNOWN = FindingKind(
    "rule-unknown",
    "what is known does not decide whether a rule binds",
    Severity.NOTE,
    FailOn.UNKNOWN,
)
RULE_STANDING = FindingKind(
    "rule-standing",
    "a rule without a condition holds whenever the licence is relied on",
    Severity.NOTE,
)
TEXT_NOT_UNDERSTOOD = FindingKind(
    "text-not-understood",
    "a sentence seems to bind and gave no rule",
    Severity.WARNING,
    FailOn.UNPARSED,
)
ANSWER_PARTIAL = FindingKind(
    "answer-partial",
    "something that belongs to the answer was not read",
    Severity.ERROR,
    FailOn.PARTIAL,
)
SOURCE_LIMITED = FindingKind(
    "source-limited",
    "something was not read as asked, and the answer lacks nothing by it",
    Severity.NOTE,
)

FINDINGS: tuple[FindingKind, ...] = (
    RULE_TRIGGERED,
    RULE_UNKNOWN,
    RULE_STANDING,
    TEXT_NOT_UNDERSTOOD,
    ANSWER_PARTIAL,
    SOURCE_LIMITED,
)
"""Every kind of finding there is."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding stands: a file (or a URL) and its lines, 1-based and inclusive."""

    file: str
    lines: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to know about a target. `fails` is true where the policy makes it count.

    `product` is the product concerned, where there is one.
    """

    id: str
    severity: Severity
    message: str
    place: Place | None = None
    product: str | None = None
    fails: bool = False

    def to_json(self) -> Json:
        """Return the published form."""
        out: Json = {"id": self.id, "severity": str(self.severity), "fails": self.fails}
        out["message"] = self.message
        if self.product is not None:
            out["product"] = self.product
        if self.place is not None:
            out["file"] = self.place.file
            out["lines"] = [list(pair) for pair in self.place.lines]
        return out


def policy_for(company: Company | None) -> Policy:
    """Return the company's policy, or the one that holds without a company file."""
    return company.policy if company else WITHOUT_COMPANY


def decide(
    policy: Policy,
    judged: Iterable[tuple[Rule, Sequence[Judgement]]],
    unparsed: Iterable[Unparsed] = (),
    problems: Iterable[Problem] = (),
) -> tuple[Finding, ...]:
    """Return what there is to know about one target, in the order of the arguments."""
    return (
        *_rule_findings(policy, judged),
        *(_not_understood(policy, sentence) for sentence in unparsed),
        *(_not_read(policy, problem) for problem in problems),
    )


def exit_status(findings: Iterable[Finding]) -> int:
    """Return 1 where a finding fails, 0 otherwise (docs/exit-status.md)."""
    return int(any(finding.fails for finding in findings))


def _rule_findings(
    policy: Policy, judged: Iterable[tuple[Rule, Sequence[Judgement]]]
) -> Iterator[Finding]:
    for rule, judgements in judged:
        place = Place(rule.evidence.file, rule.evidence.lines) if rule.evidence.file else None
        for judgement in judgements:
            kind = _kind_of(judgement)
            if kind is not None:
                message = f"{rule.action}: {judgement.sentence}"
                yield _finding(policy, kind, message, place, judgement.product)


def _kind_of(judgement: Judgement) -> FindingKind | None:
    if judgement.standing:
        return RULE_STANDING
    match judgement.status:
        case Status.TRIGGERED:
            return RULE_TRIGGERED
        case Status.UNKNOWN:
            return RULE_UNKNOWN
        case Status.CLEAR:
            return None


def _not_understood(policy: Policy, sentence: Unparsed) -> Finding:
    place = Place(sentence.file, (sentence.lines,)) if sentence.file else None
    message = f"not understood: {sentence.quote}"
    return _finding(policy, TEXT_NOT_UNDERSTOOD, message, place)


def _not_read(policy: Policy, problem: Problem) -> Finding:
    kind = ANSWER_PARTIAL if problem.partial else SOURCE_LIMITED
    message = f"{problem.what} ({problem.hint})" if problem.hint else problem.what
    return _finding(policy, kind, message, Place(problem.where) if problem.where else None)


def _finding(
    policy: Policy,
    kind: FindingKind,
    message: str,
    place: Place | None,
    product: str | None = None,
) -> Finding:
    fails = kind.fails_by is not None and policy.fails_on(kind.fails_by)
    severity = Severity.ERROR if fails else kind.severity
    return Finding(kind.id, severity, message, place, product, fails)
