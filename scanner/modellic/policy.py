"""The policy: which judgements and gaps are findings, which of them fail, and the exit status.

docs/findings.md lists every finding; docs/company.md the policy's keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from modellic.company import WITHOUT_COMPANY, Company, Policy
from modellic.evaluate import Judgement, Status
from modellic.finding import Claim, Finding, Place
from modellic.kinds import (
    ANSWER_PARTIAL,
    RULE_STANDING,
    RULE_TRIGGERED,
    RULE_UNKNOWN,
    SOURCE_LIMITED,
    TEXT_NOT_UNDERSTOOD,
    FindingKind,
    Severity,
)
from modellic.policies import Referee
from modellic.rules import Rule

if TYPE_CHECKING:
    from modellic.extract import Unparsed
    from modellic.sources.snapshot import Problem


def policy_for(company: Company | None) -> Policy:
    """Return the company's policy, or the one that holds without a company file."""
    return company.policy if company else WITHOUT_COMPANY


def decide(  # noqa: PLR0913  # one argument each sort of thing to know
    policy: Policy,
    judged: Iterable[tuple[Rule, Sequence[Judgement]]],
    unparsed: Iterable[Unparsed] = (),
    problems: Iterable[Problem] = (),
    claims: Sequence[Claim] = (),
    *,
    referee: Referee | None = None,
) -> tuple[Finding, ...]:
    """Return what there is to know about one target, in the order of the arguments.

    A problem that a claim explains is told by the claim. The `referee` applies the company's own
    rules, waivers and demands.
    """
    judged = tuple(judged)
    explained = [claim.explains for claim in claims]
    return (
        *_rule_findings(policy, judged, referee),
        *(_not_understood(policy, sentence) for sentence in unparsed),
        *(_not_read(policy, problem) for problem in problems if problem not in explained),
        *(_finding(policy, claim) for claim in claims),
        *(_finding(policy, claim) for claim in (referee.claims(judged) if referee else ())),
    )


def exit_status(findings: Iterable[Finding]) -> int:
    """Return 1 where a finding fails, 0 otherwise (docs/exit-status.md)."""
    return int(any(finding.fails for finding in findings))


def _rule_findings(
    policy: Policy,
    judged: Iterable[tuple[Rule, Sequence[Judgement]]],
    referee: Referee | None,
) -> Iterator[Finding]:
    for rule, judgements in judged:
        place = Place(rule.evidence.file, rule.evidence.lines) if rule.evidence.file else None
        for judgement in judgements:
            ruling = referee.on_rule(rule, judgement) if referee else None
            kind = ruling.kind if ruling else _kind_of(judgement)
            if kind is not None:
                message = f"{rule.action}: {judgement.sentence}"
                message += f" ({ruling.why})" if ruling and ruling.why else ""
                by = ruling.decided_by if ruling else ""
                yield _finding(
                    policy, Claim(kind, message, place, None, judgement.product, by, rule)
                )


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
    return _finding(policy, Claim(TEXT_NOT_UNDERSTOOD, message, place))


def _not_read(policy: Policy, problem: Problem) -> Finding:
    kind = ANSWER_PARTIAL if problem.partial else SOURCE_LIMITED
    message = f"{problem.what} ({problem.hint})" if problem.hint else problem.what
    return _finding(policy, Claim(kind, message, _place_of(problem.where)))


def _place_of(where: str) -> Place | None:
    """Return the place of a gap, which may name a line: `README.md:4`."""
    file, _, line = where.rpartition(":")
    if file and line.isdecimal() and "://" not in where:
        return Place(file, ((int(line), int(line)),))
    return Place(where) if where else None


def _finding(policy: Policy, claim: Claim) -> Finding:
    kind = claim.kind
    fails = kind.fails_by is not None and policy.fails_on(kind.fails_by)
    severity = Severity.ERROR if fails else _severity(policy, kind)
    return Finding(
        kind.id,
        severity,
        claim.message,
        claim.place,
        claim.product,
        fails,
        claim.decided_by,
        claim.rule,
    )


def _severity(policy: Policy, kind: FindingKind) -> Severity:
    """Return what a finding that does not fail is called."""
    level = policy.counts_as.get(kind.fails_by) if kind.fails_by else None
    return Severity(level) if level else kind.severity
