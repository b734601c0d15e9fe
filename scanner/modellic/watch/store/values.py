"""What goes into the store and comes out of it, as values. This module needs no database."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from enum import StrEnum

from modellic.company.watching import Digest
from modellic.errors import UnreachableError, UnresolvedError
from modellic.rules import Json
from modellic.watch.events import Event


class BusyError(UnresolvedError):
    """Another run works with this store at the moment."""


class StoreError(UnreachableError):
    """The database did not do what it was asked to."""


class State(StrEnum):
    """Where an alert stands: it is told of, or what it was about is no more."""

    RAISED = "raised"
    CLOSED = "closed"


class Why(StrEnum):
    """Why an alert was raised."""

    NEW = "new"
    WORSE = "worse"
    AGAIN = "again"
    REMINDED = "reminded"


class MarkKind(StrEnum):
    """What a person says of an alert: somebody cares for it, or nobody wants to hear of it."""

    ACK = "ack"
    MUTE = "mute"
    UNMUTE = "unmute"


@dataclass(frozen=True, slots=True)
class Watched:
    """A model that is watched: since when, and who wanted it."""

    target: str
    since: datetime.datetime
    by: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a person said of a key. `until` is the last day that it holds, `level` what was seen."""

    kind: MarkKind
    by: str
    at: datetime.datetime
    until: datetime.date | None = None
    note: str = ""
    level: int = 0

    def holds_on(self, day: datetime.date) -> bool:
        """Return whether it still holds on a day."""
        return self.until is None or day <= self.until


@dataclass(frozen=True, slots=True)
class Marks:
    """What holds for a key: the last acknowledgement, and the last word on silence."""

    ack: Mark | None = None
    mute: Mark | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """An event that was raised. `id` is unique, and the same however often it is sent.

    `held` names what kept it from being sent: `acked`, `muted`, `no route`, or nothing.
    """

    id: str
    event: Event
    at: datetime.datetime
    why: Why
    held: str = ""
    target: str = ""
    marks: Marks = Marks()


@dataclass(frozen=True, slots=True)
class Recorded:
    """What one observation changed: the alerts that it raised, and the keys that it closed."""

    raised: tuple[Alert, ...] = ()
    closed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Posting:
    """Where an alert goes, and when it is due: at once, or with the next digest."""

    channel: str
    due: datetime.datetime
    digest: Digest | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message that waits in the outbox: one alert, or those of a digest.

    `id` stays the same from one attempt to the next, so that a receiver can tell a repetition.
    """

    id: str
    channel: str
    alerts: tuple[Alert, ...]
    due: datetime.datetime
    digest: Digest | None = None
    attempts: int = 0
    next_try: datetime.datetime | None = None
    state: str = "pending"
    worker: str = ""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of what happened. `what` is a word such as `raised`, `sent`, `failed` or `acked`."""

    at: datetime.datetime
    what: str
    target: str = ""
    key: str = ""
    detail: str = ""
    by: str = ""
    data: Json = field(default_factory=dict)
