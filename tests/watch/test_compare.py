"""What is told after each look: the table of events, and what a failed look changes."""

from __future__ import annotations

import datetime
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from looks import (
    ASK,
    BINDS,
    CLEAR,
    DAY,
    DISPLAY,
    KEY,
    MARKS,
    TARGET,
    TEXT,
    UNKNOWN,
    after,
    failed,
    finding,
    look,
    near,
    rule,
    told,
    unchanged,
    verdict,
    words,
)
from modellic.evaluate import Fulfilled, Status
from modellic.quantities import Truth
from modellic.rules import Evidence, Rank
from modellic.watch.compare import compare
from modellic.watch.drafts import sentence_of
from modellic.watch.observation import (
    Expiry,
    Observation,
    SeenDrift,
    SeenRule,
    SeenText,
    StaleFigure,
    State,
)
from modellic.watch.terms import Terms

ALWAYS = rule(MARKS, verdict(Status.TRIGGERED, standing=True, decided="rule-standing"))
MET = rule(DISPLAY, verdict(Status.TRIGGERED, fulfilled=Fulfilled.MET, decided="rule-met"))
WAIVED = rule(DISPLAY, verdict(Status.TRIGGERED, decided="rule-waived"))
LAPSED = rule(
    DISPLAY,
    verdict(Status.TRIGGERED, fulfilled=Fulfilled.OPEN, how="it was met until 2026-02-01"),
)
DENIED = rule(MARKS, verdict(Status.TRIGGERED, standing=True, decided="policy-denied"))
NOBODY = rule(DISPLAY, verdict(Status.UNKNOWN, product=None))
OTHER_TEXT = replace(TEXT, sha256="b" * 64)
ELK = SeenText("elk/Elk", "LICENSE", "c" * 64)
GATED = look(CLEAR, state=State.GATED)
LINK = "https://elk.example/terms"
LINKED = SeenText("", LINK, "e" * 64)
BOUND = verdict(Status.TRIGGERED)
MARKED = rule(MARKS, BOUND)
OF_ELK = rule(DISPLAY, BOUND, inherited_from=["elk/Elk"])
BY_RECORD = rule(
    replace(DISPLAY, evidence=Evidence((), file="LICENSE", rank=Rank.RECORD)),
    verdict(Status.TRIGGERED),
)


def soon(of: str, days: int, product: str | None = None) -> Expiry:
    return Expiry(of, f"{of}-1", "it was agreed", DAY + datetime.timedelta(days=days), product)


def crossing(days: int) -> Observation:
    day = DAY + datetime.timedelta(days=days)
    return look(CLEAR, thresholds=(near("0.5", crossing=day, estimate="an estimate"),))


FIRST: dict[str, tuple[Observation, list[tuple[str, int]]]] = {
    "nothing binds": (look(CLEAR, NOBODY), []),
    "a rule binds": (look(BINDS), [("rule-triggered", 1)]),
    "a rule is not decided": (look(UNKNOWN), []),
    "a rule always holds": (look(ALWAYS), []),
    "a rule always holds, and the policy denies it": (look(DENIED), [("rule-triggered", 1)]),
    "a duty that binds is met": (look(MET), []),
    "a rule that binds is waived": (look(WAIVED), []),
    "a record is not enough": (look(LAPSED), [("fulfilment-missing", 1)]),
    "below the first step": (look(CLEAR, thresholds=(near("0.7999"),)), []),
    "at the first step": (look(CLEAR, thresholds=(near("0.8"),)), [("threshold-near", 1)]),
    "at the last step": (look(CLEAR, thresholds=(near("0.95"),)), [("threshold-near", 3)]),
    "perhaps over it": (
        look(CLEAR, thresholds=(near("1.2", truth=Truth.UNKNOWN),)),
        [("threshold-near", 3)],
    ),
    "passed": (look(BINDS, thresholds=(near("1.2", truth=Truth.TRUE),)), [("rule-triggered", 1)]),
    "a threshold that decides nothing": (look(CLEAR, thresholds=(near("0.9", binds=False),)), []),
    "a figure that is not known": (look(CLEAR, thresholds=(near(None),)), []),
    "crossed in a year": (crossing(365), []),
    "crossed in half a year": (crossing(180), [("threshold-forecast", 1)]),
    "crossed in a quarter": (crossing(90), [("threshold-forecast", 2)]),
    "crossed in a month": (crossing(30), [("threshold-forecast", 3)]),
    "gated all along": (GATED, []),
    "gone": (failed(State.GONE), [("repository-gone", 1)]),
    "not to be asked": (failed(), []),
    "drift": (look(drift=(SeenDrift("elk/Elk", ("a", "b")),)), [("license-drift", 2)]),
    "a waiver ends in a month": (look(expiries=(soon("waiver", 30),)), [("waiver-expiring", 1)]),
    "a waiver ends later": (look(expiries=(soon("waiver", 31),)), []),
    "an assessment ends in a week": (
        look(expiries=(soon("assessment", 7),)),
        [("assessment-expiring", 2)],
    ),
    "a waiver has ended": (look(expiries=(soon("waiver", -1),)), [("waiver-expiring", 3)]),
    "what meets a duty ends": (
        look(MET, expiries=(soon("fulfilment", 0),)),
        [("fulfilment-expiring", 2)],
    ),
    "what met a duty has ended": (look(expiries=(soon("fulfilment", -1),)), []),
    "an old figure": (look(stale=(StaleFigure("company.users", DAY),)), [("figure-stale", 1)]),
    "a failing finding": (look(findings=(finding("no-license", "nothing"),)), []),
    "denied by the policy": (
        look(findings=(finding("policy-denied", "no"),)),
        [("finding-new", 1)],
    ),
    "an ancestor": (look(ancestors=("elk/Elk",), texts=(TEXT, ELK)), []),
}


@pytest.mark.parametrize("name", FIRST)
def test_the_first_look_tells_what_holds_and_nothing_of_changes(name: str) -> None:
    seen, expected = FIRST[name]
    assert told(after(seen)) == expected


NEXT: dict[str, tuple[Observation, Observation, list[tuple[str, int]]]] = {
    "nothing changed": (look(CLEAR), look(CLEAR), []),
    "a rule has come to bind": (look(CLEAR), look(BINDS), [("rule-triggered", 1)]),
    "a rule binds still": (look(BINDS), look(BINDS), [("rule-triggered", 1)]),
    "a rule does not bind any more": (look(BINDS), look(CLEAR), [("rule-cleared", 1)]),
    "a rule was met and is clear": (look(MET), look(CLEAR), []),
    "a rule cannot be decided any more": (look(BINDS), look(UNKNOWN), [("rule-unknown", 1)]),
    "a clear rule cannot be decided any more": (
        look(CLEAR),
        look(UNKNOWN),
        [("rule-unknown", 1)],
    ),
    "a rule was never decided and is clear": (look(UNKNOWN), look(CLEAR), []),
    "a rule was never decided and binds": (look(UNKNOWN), look(BINDS), [("rule-triggered", 1)]),
    "a record has ended": (look(MET), look(LAPSED), [("fulfilment-missing", 1)]),
    "a record was made": (look(BINDS), look(MET), []),
    "another text with the same terms": (
        look(CLEAR),
        look(CLEAR, texts=(OTHER_TEXT,)),
        [("license-changed", 1)],
    ),
    "the text moved": (look(CLEAR), look(CLEAR, texts=(replace(TEXT, path="LICENSE.md"),)), []),
    "the card declares another": (
        look(CLEAR),
        look(CLEAR, declared=("mit",)),
        [("license-changed", 1)],
    ),
    "a new revision alone": (look(CLEAR), look(CLEAR, revision="1" * 40), []),
    "renamed": (
        look(CLEAR),
        look(CLEAR, model="otter/New", renamed_from=TARGET),
        [("repository-renamed", 1)],
    ),
    "gated": (look(CLEAR), GATED, [("repository-gated", 1)]),
    "gated, and the text cannot be read": (
        look(BINDS),
        look(state=State.GATED, texts=(), barred=(TARGET,)),
        [("repository-gated", 1), ("rule-triggered", 1)],
    ),
    "gated, and read all the same": (
        look(BINDS),
        look(CLEAR, state=State.GATED),
        [("repository-gated", 1), ("rule-cleared", 1)],
    ),
    "gated, and the card is open, so a record speaks": (
        look(BINDS),
        look(BY_RECORD, state=State.GATED, texts=(), barred=(TARGET,)),
        [("repository-gated", 1), ("rule-triggered", 1)],
    ),
    "gated, and a record that says something else speaks for the text": (
        look(BINDS),
        look(
            rule(replace(ASK, evidence=Evidence((), rank=Rank.RECORD)), BOUND),
            state=State.GATED,
            texts=(),
            barred=(TARGET,),
        ),
        [("repository-gated", 1), ("rule-triggered", 1)],
    ),
    "gated, which is told once": (
        look(),
        look(
            state=State.GATED,
            barred=(TARGET,),
            findings=(replace(finding("answer-partial", "not read"), place=TARGET),),
        ),
        [("repository-gated", 1)],
    ),
    "a link is silent, and a file is gone": (
        look(BINDS, MARKED, texts=(TEXT, LINKED), unread=(LINK,)),
        look(texts=(), unread=(LINK,)),
        [("license-changed", 1)],
    ),
    "a link that is silent, and what was read there binds": (
        look(rule(replace(DISPLAY, evidence=Evidence((), file=LINK)), BOUND), texts=(LINKED,)),
        look(texts=(), barred=(LINK,)),
        [("rule-triggered", 1)],
    ),
    "a file of a base model is gated": (
        look(OF_ELK, ancestors=("elk/Elk",), texts=(TEXT, ELK)),
        look(ancestors=("elk/Elk",), texts=(TEXT,), barred=("elk/Elk/LICENSE",)),
        [("rule-triggered", 1)],
    ),
    "the card is not read, which named the base model": (
        look(OF_ELK, ancestors=("elk/Elk",), texts=(TEXT, ELK)),
        look(state=State.GATED, declared=(), barred=(TARGET,)),
        [("repository-gated", 1), ("rule-triggered", 1)],
    ),
    "a base model is gated": (
        look(OF_ELK, ancestors=("elk/Elk",), texts=(TEXT, ELK)),
        look(ancestors=("elk/Elk",), texts=(TEXT,), barred=("elk/Elk",)),
        [("rule-triggered", 1)],
    ),
    "a base model is gone, and the own licence lost a term": (
        look(OF_ELK, MARKED, ancestors=("elk/Elk",), texts=(TEXT, ELK)),
        look(ancestors=("elk/Elk",), texts=(OTHER_TEXT,), barred=("elk/Elk",)),
        [("rule-triggered", 1), ("license-changed", 1)],
    ),
    "gated, and the revision cannot be looked up": (
        look(BINDS),
        failed(State.GATED),
        [("repository-gated", 1), ("rule-triggered", 1)],
    ),
    "open again": (GATED, look(CLEAR), [("repository-back", 1)]),
    "gone": (look(BINDS), failed(State.GONE), [("repository-gone", 1), ("rule-triggered", 1)]),
    "an ancestor came": (
        look(CLEAR),
        look(CLEAR, ancestors=("elk/Elk",), texts=(TEXT, ELK)),
        [("ancestor-new", 1)],
    ),
    "an ancestor is not named any more": (
        look(CLEAR, ancestors=("elk/Elk",), texts=(TEXT, ELK)),
        look(CLEAR),
        [("ancestor-dropped", 1)],
    ),
    "an ancestor's licence changed": (
        look(CLEAR, ancestors=("elk/Elk",), texts=(TEXT, ELK)),
        look(CLEAR, ancestors=("elk/Elk",), texts=(TEXT, replace(ELK, sha256="d" * 64))),
        [("license-changed", 1)],
    ),
    "two new findings of a kind": (
        look(findings=(finding("no-license", "one"),)),
        look(findings=tuple(finding("no-license", said) for said in ("one", "two", "three"))),
        [("finding-new", 1)],
    ),
    "a finding that fails nothing": (
        look(),
        look(findings=(finding("no-license", "one", fails=False),)),
        [],
    ),
}


@pytest.mark.parametrize("name", NEXT)
def test_the_next_look_tells_what_holds_and_what_changed(name: str) -> None:
    before, now, expected = NEXT[name]
    assert told(after(before, now)) == expected


@pytest.mark.parametrize("name", [n for n, (_, _, e) in NEXT.items() if n != "a rule binds still"])
def test_what_changed_is_told_once(name: str) -> None:
    before, now, _ = NEXT[name]
    lasting = {"rule-triggered", "rule-unknown", "fulfilment-missing", "repository-gone"}
    lasting |= {"repository-gated"}
    assert {id_ for id_, _ in told(after(before, now, now))} <= lasting


def test_a_rule_that_came_to_be_unknown_stays_told_until_it_is_decided() -> None:
    assert told(after(look(CLEAR), look(UNKNOWN), look(UNKNOWN))) == [("rule-unknown", 1)]
    cleared = after(look(CLEAR), look(UNKNOWN), look(UNKNOWN), look(CLEAR))
    assert told(cleared) == [("rule-cleared", 1)]


def test_a_duty_without_a_record_is_told_again_after_a_month() -> None:
    looks = [look(CLEAR), *[look(BINDS)] * 31]
    assert told(after(*looks[:31])) == [("rule-triggered", 1)]
    assert told(after(*looks)) == [("rule-triggered", 1), ("fulfilment-missing", 1)]


def test_a_verdict_keeps_the_day_since_which_it_holds() -> None:
    found = after(look(CLEAR), look(BINDS), look(BINDS), failed(), look(BINDS))
    (kept,) = found.observation.rules
    assert [v.since for v in kept.verdicts] == [DAY + datetime.timedelta(days=1)]


class TestFailedLooks:
    """A look that failed neither clears a rule nor makes one bind."""

    def test_what_bound_binds_still_while_nobody_answers(self) -> None:
        assert told(after(look(BINDS), failed(), failed())) == [("rule-triggered", 1)]

    def test_it_is_told_after_three_in_a_row_and_again_when_it_lasts(self) -> None:
        assert told(after(look(), *[failed()] * 2)) == []
        assert told(after(look(), *[failed()] * 3)) == [("target-failed", 1)]
        assert told(after(look(), *[failed()] * 12)) == [("target-failed", 2)]
        assert told(after(look(), *[failed()] * 48)) == [("target-failed", 3)]
        assert told(after(look(), *[failed()] * 3, look())) == []

    def test_a_model_that_was_never_read_is_told_too(self) -> None:
        found = after(*[failed()] * 3)
        assert told(found) == [("target-failed", 1)]
        assert "it was never read" in found.shared[0].what

    def test_a_silent_hub_is_told_once_for_all_models(self) -> None:
        one = after(look(), *[failed()] * 3)
        other = after(look(target="elk/Elk"), *[replace(failed(), target="elk/Elk")] * 3)
        assert one.events == other.events == ()
        assert one.shared[0].key == other.shared[0].key

    def test_the_cache_counts_where_it_has_what_is_known(self) -> None:
        cached = look(BINDS, source="cache", away=True)
        assert told(after(look(CLEAR), cached)) == [("rule-triggered", 1)]
        other = look(BINDS, source="cache", away=True, texts=(OTHER_TEXT,))
        assert told(after(look(CLEAR), other)) == []

    def test_a_record_in_place_of_the_texts_does_not_count(self) -> None:
        bundled = look(source="bundled", away=True, texts=(), revision=None)
        assert told(after(look(BINDS), bundled)) == [("rule-triggered", 1)]

    def test_a_place_that_is_silent_once_is_waited_for(self) -> None:
        broken = look(texts=(), unread=("LICENSE",))
        assert told(after(look(BINDS), broken, broken)) == [("rule-triggered", 1)]
        assert after(look(BINDS), broken, look(BINDS)).observation.failures == 0

    def test_a_place_that_stays_silent_is_told_and_what_was_known_of_it_stays(self) -> None:
        broken = look(ALWAYS, texts=(), unread=("LICENSE",), declared=())
        for runs in (3, 4, 40):
            found = after(look(BINDS), *[broken] * runs)
            assert {kind for kind, _ in told(found)} >= {"rule-triggered", "target-failed"}
        back = after(look(BINDS), *[broken] * 4, look(BINDS))
        assert told(back) == [("rule-triggered", 1)]

    def test_a_place_that_was_silent_from_the_start_holds_up_nothing(self) -> None:
        partial = look(CLEAR, unread=("https://elk.example/terms",))
        binding = look(BINDS, unread=("https://elk.example/terms",))
        assert told(after(partial, *[binding] * 9)) == [("rule-triggered", 1)]

    def test_gone_is_told_as_long_as_it_lasts_and_coming_back_once(self) -> None:
        gone = failed(State.GONE)
        assert told(after(look(), gone, failed(), gone)) == [("repository-gone", 1)]
        assert told(after(look(), gone, look())) == [("repository-back", 1)]
        changed = look(texts=(OTHER_TEXT,))
        assert told(after(look(), gone, changed)) == [
            ("repository-back", 1),
            ("license-changed", 1),
        ]

    def test_a_model_that_was_always_behind_a_gate_is_told_as_one_that_is_not_read(self) -> None:
        closed = replace(failed(State.GATED, "the repository is gated"), away=False)
        assert told(after(*[closed] * 2)) == []
        found = after(*[closed] * 3)
        assert told(found) == [("target-failed", 1)]
        assert "the repository is gated" in found.events[0].what.lower()

    @pytest.mark.parametrize("broken", [failed(), failed(State.GATED), failed(State.GONE)])
    def test_what_was_known_is_judged_anew(self, broken: Observation) -> None:
        def binding(known: Observation) -> Observation:
            return replace(known, rules=(BINDS,))

        known = compare(None, look(CLEAR), Terms(), DAY, unchanged).observation
        found = compare(known, broken, Terms(), DAY + datetime.timedelta(days=9), binding)
        assert "rule-triggered" in {kind for kind, _ in told(found)}

    def test_what_ends_is_told_while_nobody_answers(self) -> None:
        waived = look(WAIVED, expiries=(soon("waiver", 32),))
        assert told(after(waived, failed())) == []
        assert told(after(waived, failed(), failed())) == [("waiver-expiring", 1)]


def test_the_first_step_and_the_days_are_settings() -> None:
    terms = Terms((Decimal("0.5"),), 10, 3, 4, 1)
    seen = look(BINDS, thresholds=(near("0.6", crossing=DAY),), expiries=(soon("waiver", 3),))
    assert told(after(seen, terms=terms)) == [
        ("rule-triggered", 1),
        ("threshold-near", 1),
        ("threshold-forecast", 3),
        ("waiver-expiring", 2),
    ]
    assert told(after(failed(), terms=terms)) == [("target-failed", 1)]


def test_an_event_about_a_rule_says_all_at_one_glance() -> None:
    (event,) = after(look(CLEAR), look(BINDS)).events
    assert event.key == f"rule-triggered:{TARGET}:chat:{KEY}"
    assert event.title == "chat: a term binds: display “Otter” on the user interface"
    assert event.what == "chat has 3M users."
    assert event.demand == "Display “Otter” on the user interface."
    assert event.due == DAY + datetime.timedelta(days=1)
    assert event.clause.startswith("Whoever serves more than a million people")
    assert event.place == "LICENSE:3"


def test_whom_to_ask_for_a_licence_is_part_of_the_demand() -> None:
    (event,) = after(look(rule(ASK, verdict(Status.TRIGGERED)))).events
    assert "otter@example.org" in event.demand


def test_a_rule_of_a_base_model_is_placed_in_its_licence() -> None:
    inherited = rule(DISPLAY, verdict(Status.TRIGGERED), inherited_from=["elk/Elk"])
    (event,) = after(look(inherited)).events
    assert event.place == "elk/Elk/LICENSE:3"


def test_a_changed_licence_is_told_with_the_difference_of_its_terms() -> None:
    more = replace(DISPLAY, when=None, evidence=words("Everybody shows the word Otter.", 4))
    before = look(CLEAR, rule(ASK, verdict(Status.CLEAR)))
    now = look(
        rule(more, verdict(Status.TRIGGERED, standing=True, decided="rule-standing")),
        ALWAYS,
        texts=(replace(OTHER_TEXT, license="Otter License 2"),),
        revision="1" * 40,
    )
    (event,) = after(before, now).events
    assert event.title == (f"The licence of {TARGET} changed; terms: 1 added, 1 changed, 1 removed")
    first, *lines, last = event.what.splitlines()
    assert first == (
        "LICENSE changed: Otter License 1 (sha256 aaaaaaaaaaaa)"
        " → Otter License 2 (sha256 bbbbbbbbbbbb)."
    )
    assert [line.split(":")[0] for line in lines] == ["Added", "Changed", "Removed"]
    assert "more than 1 million monthly active users → none" in lines[1]
    assert "Display “Otter” on the user interface." in event.demand
    assert last == "Revision 000000000000 → 111111111111."


def test_a_new_ancestor_is_told_with_the_terms_that_come_with_it() -> None:
    inherited = rule(DISPLAY, verdict(Status.CLEAR), inherited_from=["elk/Elk"])
    now = look(inherited, ancestors=("elk/Elk",), texts=(TEXT, ELK))
    (event,) = after(look(), now).events
    assert event.title == f"{TARGET} is said to be made from elk/Elk; a term comes with it"
    assert event.what == inherited.sentence


def test_keys_need_no_quoting_in_a_shell() -> None:
    odd = rule(DISPLAY, verdict(Status.TRIGGERED, product="my $(chat) | 'é'"))
    (event,) = after(look(odd)).events
    assert set(event.key) <= set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/@-._~+:%"
    )


@given(
    states=st.lists(st.sampled_from([BINDS, CLEAR, UNKNOWN, MET, WAIVED, LAPSED]), min_size=1),
    failures=st.lists(st.integers(0, 3), min_size=1),
)
def test_failed_looks_between_others_change_nothing_that_is_told(
    states: list[SeenRule], failures: list[int]
) -> None:
    looks = [look(state) for state in states]
    plain = after(*looks, days=0)
    mixed: list[Observation] = []
    for number, seen in enumerate(looks):
        between = failures[number % len(failures)] if seen is not looks[-1] else 0
        mixed += [seen, *[failed()] * between]
    broken = after(*mixed, days=0)
    assert told(broken) == told(plain)
    assert broken.observation.rules == plain.observation.rules


@given(st.sampled_from(sorted(NEXT)))
def test_the_same_looks_give_the_same_events(name: str) -> None:
    before, now, _ = NEXT[name]
    first = compare(before, now, Terms(), DAY, unchanged)
    assert first == compare(before, now, Terms(), DAY, unchanged)
    read = Observation.from_json(first.observation.to_json())
    assert compare(read, now, Terms(), DAY, unchanged) == compare(
        first.observation, now, Terms(), DAY, unchanged
    )


def test_a_place_that_never_answered_does_not_count_after_a_silent_hub() -> None:
    partial = look(CLEAR, unread=("https://elk.example/terms",))
    found = after(partial, failed(), *[partial] * 5)
    assert (told(found), found.observation.failures) == ([], 0)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("it does not exist", "It does not exist."),
        ("elk/Elk: no licence text was read", "elk/Elk: no licence text was read."),
        ("modified-mit is declared", "modified-mit is declared."),
        ("", ""),
    ],
)
def test_a_name_keeps_its_case_at_the_beginning_of_a_sentence(words: str, expected: str) -> None:
    assert sentence_of(words) == expected
