"""The policy: what becomes a finding, what fails, and the exit status that follows."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.company import WITH_COMPANY, WITHOUT_COMPANY, Company, FailOn, Policy
from modellic.evaluate import Judgement, Status
from modellic.extract import Unparsed
from modellic.finding import Finding, Place
from modellic.kinds import FINDINGS, Severity
from modellic.policy import decide, exit_status, policy_for
from modellic.rules import Duty, Evidence, Rule
from modellic.sources.snapshot import Problem, ProblemKind

RULE = Rule(
    Duty.OBTAIN_LICENSE,
    Evidence(((0, 10),), lines=((3, 4),), quote="You must ask.", file="LICENSE"),
)
TRIGGERED = Judgement(Status.TRIGGERED, "chat has more", "chat")
CLEAR = Judgement(Status.CLEAR, "chat has less", "chat")
UNKNOWN = Judgement(Status.UNKNOWN, "not known: users", "chat", missing=("users",))
STANDING = Judgement(Status.TRIGGERED, "holds always", "chat", standing=True)
UNPARSED = Unparsed((0, 9), (7, 8), "You shall.", "LICENSE")
GATED = Problem(ProblemKind.GATED, "org/model", "the file is gated", "ask for access")
FALLBACK = Problem(ProblemKind.FALLBACK, "hub", "the hub did not answer", partial=False)


def fails_on(*events: FailOn) -> Policy:
    return Policy(frozenset(events))


@pytest.mark.parametrize(
    ("policy", "judgement", "expected"),
    [
        (WITH_COMPANY, TRIGGERED, ("rule-triggered", "error", 1)),
        (WITHOUT_COMPANY, TRIGGERED, ("rule-triggered", "warning", 0)),
        (WITH_COMPANY, UNKNOWN, ("rule-unknown", "note", 0)),
        (WITHOUT_COMPANY, UNKNOWN, ("rule-unknown", "note", 0)),
        (fails_on(FailOn.UNKNOWN), UNKNOWN, ("rule-unknown", "error", 1)),
        (fails_on(FailOn.UNKNOWN), TRIGGERED, ("rule-triggered", "warning", 0)),
        (fails_on(*FailOn), STANDING, ("rule-standing", "note", 0)),
    ],
)
def test_what_a_judgement_is_under_a_policy(
    policy: Policy, judgement: Judgement, expected: tuple[str, str, int]
) -> None:
    [finding] = decide(policy, [(RULE, [judgement])])
    assert (finding.id, finding.severity, exit_status([finding])) == expected


def test_a_rule_that_is_clear_is_no_finding() -> None:
    assert decide(fails_on(*FailOn), [(RULE, [CLEAR])]) == ()
    assert exit_status(()) == 0


@pytest.mark.parametrize(
    ("policy", "severity", "status"),
    [
        (WITH_COMPANY, "error", 1),
        (WITHOUT_COMPANY, "error", 1),
        (fails_on(FailOn.TRIGGERED), "warning", 0),
    ],
)
def test_a_sentence_that_was_not_understood_fails_unless_switched_off(
    policy: Policy, severity: str, status: int
) -> None:
    [finding] = decide(policy, (), [UNPARSED])
    assert (finding.id, finding.severity) == ("text-not-understood", severity)
    assert finding.message == "not understood: You shall."
    assert finding.place == Place("LICENSE", ((7, 8),))
    assert exit_status([finding]) == status


@pytest.mark.parametrize("policy", [WITH_COMPANY, WITHOUT_COMPANY, fails_on()])
def test_a_partial_answer_is_never_0(policy: Policy) -> None:
    [finding] = decide(policy, (), (), [GATED])
    assert (finding.id, finding.severity) == ("answer-partial", Severity.ERROR)
    assert finding.message == "the file is gated (ask for access)"
    assert exit_status([finding]) == 1


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("README.md:4", Place("README.md", ((4, 4),))),
        ("otter/Otter-7B/README.md:12", Place("otter/Otter-7B/README.md", ((12, 12),))),
        ("https://otter.example:8443", Place("https://otter.example:8443")),
        ("LICENSE", Place("LICENSE")),
        ("", None),
    ],
)
def test_a_gap_stands_at_the_line_that_it_names(where: str, place: Place | None) -> None:
    [finding] = decide(WITH_COMPANY, (), (), [replace(GATED, where=where)])
    assert finding.place == place


def test_what_the_answer_does_not_lack_is_a_note() -> None:
    [finding] = decide(fails_on(*FailOn), (), (), [FALLBACK])
    assert (finding.id, finding.severity, finding.fails) == ("source-limited", "note", False)


def test_a_finding_says_what_about_whom_and_where() -> None:
    [finding] = decide(WITH_COMPANY, [(RULE, [TRIGGERED])])
    assert finding.to_json() == {
        "id": "rule-triggered",
        "severity": "error",
        "fails": True,
        "message": "obtain-license: chat has more",
        "product": "chat",
        "file": "LICENSE",
        "lines": [[3, 4]],
    }


def test_each_product_has_its_own_finding() -> None:
    search = Judgement(Status.UNKNOWN, "not known", "search", missing=("users",))
    found = decide(WITH_COMPANY, [(RULE, [TRIGGERED, search, CLEAR])])
    assert [(finding.id, finding.product) for finding in found] == [
        ("rule-triggered", "chat"),
        ("rule-unknown", "search"),
    ]


def test_which_policy_holds() -> None:
    own = fails_on(FailOn.UNKNOWN)
    assert policy_for(None) is WITHOUT_COMPANY
    assert policy_for(Company(Path("modellic.toml"))) is WITH_COMPANY
    assert policy_for(Company(Path("modellic.toml"), policy=own)) is own


@given(
    st.frozensets(st.sampled_from(FailOn)),
    st.frozensets(st.sampled_from(FailOn)),
    st.lists(st.sampled_from([TRIGGERED, CLEAR, UNKNOWN, STANDING])),
    st.lists(st.just(UNPARSED), max_size=1),
    st.lists(st.sampled_from([GATED, FALLBACK]), max_size=2),
)
def test_a_stricter_policy_never_lets_more_pass(
    lenient: frozenset[FailOn],
    more: frozenset[FailOn],
    judgements: list[Judgement],
    unparsed: list[Unparsed],
    problems: list[Problem],
) -> None:
    def findings(events: frozenset[FailOn]) -> tuple[Finding, ...]:
        return decide(Policy(events), [(RULE, judgements)], unparsed, problems)

    mild, strict = findings(lenient), findings(lenient | more)
    assert [finding.id for finding in mild] == [finding.id for finding in strict]
    assert exit_status(mild) <= exit_status(strict)
    assert all(f.fails == (f.severity is Severity.ERROR) for f in (*mild, *strict))


def test_finding_ids_are_kebab_case_and_unique() -> None:
    ids = [kind.id for kind in FINDINGS]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", name) for name in ids)
    assert all(kind.about for kind in FINDINGS)
