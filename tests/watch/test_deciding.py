"""Which events are told: whatever happens, nothing is lost and nothing is repeated."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerting import MONDAY, event
from modellic.watch.events import LICENSE_CHANGED
from modellic.watch.store import Mark, MarkKind, Marks, State, Why
from modellic.watch.store.deciding import Past, decide, held, marks_of

KEY = event().key
LEVELS = st.one_of(st.none(), st.integers(1, 4))
DAYS = st.one_of(st.none(), st.integers(0, 3))


@dataclass
class Told:
    """What a reader of the store would know of one key."""

    past: dict[str, Past] = field(default_factory=dict)
    marks: list[Mark] = field(default_factory=list)
    closed: datetime.datetime | None = None
    open_since: list[int] = field(default_factory=list)

    def see(self, level: int | None, now: datetime.datetime) -> list[tuple[Why, str]]:
        events = [] if level is None else [event(level=level)]
        said = {KEY: marks_of(self.marks, self.closed)}
        raised, over = decide(events, self.past, said, now)
        for one in raised:
            if one.why in {Why.NEW, Why.AGAIN}:
                self.open_since = []
            self.open_since.append(one.event.level)
            self.past[KEY] = Past(State.RAISED, one.event.level, now)
        if over:
            self.past[KEY] = Past(State.CLOSED, 0, now)
            self.closed = now
        return [(one.why, one.held) for one in raised]


def day(number: int) -> datetime.datetime:
    return MONDAY + datetime.timedelta(days=number)


@given(st.lists(LEVELS, max_size=20))
def test_without_marks_an_event_is_told_exactly_when_it_is_news(levels: list[int | None]) -> None:
    told, worst = Told(), 0
    for number, level in enumerate(levels):
        found = told.see(level, day(number))
        assert [held for _, held in found] == [""] * len(found)
        assert bool(found) == (level is not None and level > worst)
        worst = 0 if level is None else max(worst, level)


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("see"), LEVELS),
        st.tuples(st.just("ack"), DAYS),
        st.tuples(st.just("mute"), DAYS),
        st.tuples(st.just("unmute"), st.none()),
    ),
    max_size=25,
)


@given(STEPS)
def test_with_marks_what_is_open_was_told_or_is_held_for_a_reason(
    steps: list[tuple[str, int | None]],
) -> None:
    told = Told()
    for number, (what, value) in enumerate(steps):
        now = day(number)
        if what == "see":
            told.see(value, now)
            if value is not None:
                # The worst that holds was raised since the alert last opened: it is in the store.
                assert max(told.open_since) >= value
                assert told.see(value, now) == []
        else:
            until = None if value is None else day(number + value).date()
            level = told.open_since[-1] if told.open_since else 0
            told.marks.append(Mark(MarkKind(what), "ann", now, until, "", level))


@given(STEPS, st.integers(1, 4))
def test_nothing_is_silent_for_good_that_nobody_silenced_for_good(
    steps: list[tuple[str, int | None]], level: int
) -> None:
    told, sent = Told(), False
    for number, (what, value) in enumerate(steps):
        if what == "see":
            for _, silence in told.see(value, day(number)):
                sent = not silence
            if value is None:
                sent = False
        elif value is not None:  # every silence has an end
            until = day(number + value).date()
            told.marks.append(Mark(MarkKind(what), "ann", day(number), until, "", 9))
    later = told.see(level, day(len(steps) + 9))
    assert sent or [silence for _, silence in later] == [""]


def test_an_acknowledgement_holds_for_what_was_seen_and_until_its_day() -> None:
    ack = Mark(MarkKind.ACK, "ann", day(0), day(3).date(), level=2)
    said = marks_of([ack], None)
    assert [held(level, said, day(3).date()) for level in (1, 2, 3)] == ["acked", "acked", ""]
    assert held(1, said, day(4).date()) == ""


def test_the_last_word_on_silence_counts() -> None:
    mute = Mark(MarkKind.MUTE, "ann", day(0))
    unmute = Mark(MarkKind.UNMUTE, "bob", day(1))
    assert held(9, marks_of([mute], None), day(2).date()) == "muted"
    assert held(9, marks_of([mute, unmute], None), day(2).date()) == ""
    assert held(9, marks_of([mute, unmute, mute], None), day(2).date()) == "muted"


# What happens, and does not last -----------------------------------------------------------------

CHANGED = "license-changed:otter/Otter-7B::0123"
ACKED = Mark(MarkKind.ACK, "jane", day(1), None, "", 1)


@pytest.mark.parametrize(
    ("marks", "over"),
    [
        ({}, ()),
        ({CHANGED: Marks(mute=Mark(MarkKind.MUTE, "jane", day(1), None, "", 1))}, ()),
        ({CHANGED: Marks(ack=ACKED)}, (CHANGED,)),
    ],
)
def test_what_happened_is_over_when_it_is_acknowledged(
    marks: dict[str, Marks], over: tuple[str, ...]
) -> None:
    past = {CHANGED: Past(State.RAISED, 1, day(0))}
    assert decide([], past, marks, day(2)) == ((), over)


def test_what_happens_once_more_is_told_once_more() -> None:
    happened = replace(event(kind=LICENSE_CHANGED), key=CHANGED)
    past = {CHANGED: Past(State.RAISED, 1, day(0))}
    [raised], over = decide([happened], past, {}, day(2))
    assert (raised.why, raised.held, over) == (Why.AGAIN, "", ())
