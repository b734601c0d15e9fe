"""Which of the events of an observation are told, and which alerts are over. Pure functions.

An event is told when it is new, when it has become worse than was last told, when it is back after
it was over, and when a day has passed until which a person had put it off. One that happens, and
does not last, is told whenever it happens, and is over when somebody has acknowledged it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from modellic.watch.events import Event, happens
from modellic.watch.store.values import Mark, MarkKind, Marks, State, Why

_NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class Past:
    """What was last written of a key; `level` is the one last told."""

    state: State
    level: int
    at: datetime.datetime


@dataclass(frozen=True, slots=True)
class Raise:
    """An alert to raise; `held` says why it is not to be sent, where it is not."""

    event: Event
    why: Why
    held: str = ""


def decide(
    events: Iterable[Event],
    past: Mapping[str, Past],
    marks: Mapping[str, Marks],
    now: datetime.datetime,
) -> tuple[tuple[Raise, ...], tuple[str, ...]]:
    """Return what to raise, in the order of the events, and the keys that are over.

    `marks` are those of the events and of what is open (`open_keys`).
    """
    worst = _worst(events)
    raised = tuple(_raises(worst.values(), past, marks, now))
    gone = (key for key in open_keys(past) if key not in worst)
    over = (k for k in gone if not happens(k) or marks.get(k, _NO_MARKS).ack is not None)
    return raised, tuple(sorted(over))


def open_keys(past: Mapping[str, Past]) -> tuple[str, ...]:
    """Return the keys that are not over."""
    return tuple(key for key, told in past.items() if told.state is State.RAISED)


def _worst(events: Iterable[Event]) -> dict[str, Event]:
    """Return one event a key: the highest level, the first of equal ones."""
    found: dict[str, Event] = {}
    for event in events:
        if event.key not in found or event.level > found[event.key].level:
            found[event.key] = event
    return found


def _raises(
    events: Iterable[Event],
    past: Mapping[str, Past],
    marks: Mapping[str, Marks],
    now: datetime.datetime,
) -> Iterator[Raise]:
    for event in events:
        said = marks.get(event.key, _NO_MARKS)
        why = _why(event, past.get(event.key), said, now.date())
        if why is not None:
            yield Raise(event, why, held(event.level, said, now.date()))


def _why(event: Event, past: Past | None, said: Marks, today: datetime.date) -> Why | None:
    if past is None:
        return Why.NEW
    if past.state is State.CLOSED or happens(event.key):
        return Why.AGAIN
    if event.level > past.level:
        return Why.WORSE
    ends = (mark for mark in (said.ack, said.mute) if mark is not None)
    return Why.REMINDED if any(_has_run_out(mark, past.at, today) for mark in ends) else None


def _has_run_out(mark: Mark, told: datetime.datetime, today: datetime.date) -> bool:
    """Return whether a mark ended after the alert was last told: at its day, or by a person."""
    if mark.kind is MarkKind.UNMUTE:
        return mark.at >= told
    return not mark.holds_on(today) and mark.until is not None and told.date() <= mark.until


def held(level: int, said: Marks, today: datetime.date) -> str:
    """Return what keeps an alert of a level from being sent, nothing where it may be sent."""
    mute, ack = said.mute, said.ack
    if mute is not None and mute.kind is MarkKind.MUTE and mute.holds_on(today):
        return "muted"
    return "acked" if ack is not None and ack.holds_on(today) and level <= ack.level else ""


def marks_of(marks: Iterable[Mark], closed: datetime.datetime | None) -> Marks:
    """Return what holds of all that was said of a key, the oldest first.

    An acknowledgement without a day ends with what it was about: `closed` is when the key was last
    over.
    """
    ack = mute = None
    for mark in marks:
        if mark.kind is not MarkKind.ACK:
            mute = mark
        elif mark.until is not None or closed is None or mark.at > closed:
            ack = mark
        else:
            ack = None
    return Marks(ack, mute)
