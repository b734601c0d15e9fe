"""Sending what waits in the outbox: at least once, with longer and longer breaks after failures."""

from __future__ import annotations

import datetime
import uuid
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from modellic.company.watching import Watching
from modellic.errors import ModellicError
from modellic.sources.deadline import Deadline, run_all
from modellic.watch.delivery import DeliveryError, Sender, sender_of
from modellic.watch.events import TARGET_FAILED, Event
from modellic.watch.store.values import Alert, Outgoing, Why

if TYPE_CHECKING:
    from modellic.watch.store.queue import Queue

_MINUTES: Final = (1, 5, 15, 60, 180, 360, 720, 1440, 1440)
BACK_OFF: Final = tuple(datetime.timedelta(minutes=minutes) for minutes in _MINUTES)
"""How long to wait after the first failure, the second and so on; after the last one, never."""
LEASE: Final = datetime.timedelta(minutes=10)
"""How long a message belongs to the worker that took it; it has to be longer than an attempt."""
LONGEST: Final = BACK_OFF[-1]
"""The most that the other side may ask us to wait (Retry-After: RFC 9110, section 10.2.3)."""
SECONDS: Final = 120.0
"""The most that one attempt may take, however slow the other side is."""
_PATIENCE: Final = 3
"""How many failures of one channel in a row end the work on it for now."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """What became of the messages that were due: how many were sent, and why others were not."""

    sent: int = 0
    failed: int = 0
    given_up: int = 0
    errors: tuple[tuple[str, str], ...] = ()


def senders(watching: Watching) -> dict[str, Sender]:
    """Return the ways out of the company file by the names of their channels."""
    return {channel.name: sender_of(channel) for channel in watching.channels}


def deliver(
    queue: Queue,
    ways: Mapping[str, Sender],
    now: Callable[[], datetime.datetime],
    *,
    seconds: float = SECONDS,
) -> Delivered:
    """Send all messages that are due, each in its turn; several workers may do so at once.

    Raises `StoreError`; what a channel does is no error here, but a part of the answer.
    """
    worker = str(uuid.uuid4())
    in_a_row: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    errors: dict[str, str] = {}
    while True:
        tired = {channel for channel, failures in in_a_row.items() if failures >= _PATIENCE}
        message = queue.claim(now(), worker=worker, lease=LEASE, but_not=tired)
        if message is None:
            break
        why = _attempt(queue, ways.get(message.channel), message, now, seconds)
        if why is None:
            in_a_row[message.channel] = 0
            counts["sent"] += 1
            continue
        in_a_row[message.channel] += 1
        counts["failed" if message.attempts < len(BACK_OFF) else "given_up"] += 1
        errors[message.channel] = why
    return Delivered(counts["sent"], counts["failed"], counts["given_up"], tuple(errors.items()))


def attempt(way: Sender | None, message: Outgoing, *, seconds: float = SECONDS) -> str:
    """Send a message once; return what is worth noting.

    Raises `DeliveryError` whatever goes wrong: one channel must not keep the others from working.
    """
    if way is None:
        hint = "see [watch.channels] of the company file"
        raise DeliveryError(f"there is no channel {message.channel!r}", hint=hint)
    try:
        said = run_all([lambda: way.send(message)], Deadline(seconds))[0]
    except DeliveryError:
        raise
    except ModellicError as error:
        raise DeliveryError(str(error)) from None
    except Exception as error:  # noqa: BLE001 - it is told, and its text may hold a secret
        raise DeliveryError(f"sending failed ({type(error).__name__})") from None
    if said is None:
        raise DeliveryError(f"there was no answer within {seconds:g} s")
    return said


def sample(channel: str, now: datetime.datetime) -> Outgoing:
    """Return a message that tries a channel, for `modellic watch test`."""
    event = Event(
        kind=TARGET_FAILED,
        key="test",
        level=1,
        model="example-org/example-model",
        product=None,
        title="this is a test of the channel",
        what=f"Somebody tries whether alerts arrive through the channel {channel!r}. They do.",
    )
    alert = Alert(str(uuid.uuid4()), event, now, Why.NEW)
    return Outgoing(str(uuid.uuid4()), channel, (alert,), now)


def _attempt(
    queue: Queue,
    way: Sender | None,
    message: Outgoing,
    now: Callable[[], datetime.datetime],
    seconds: float,
) -> str | None:
    """Send a message and write down what became of it; return why it was not sent."""
    try:
        said = attempt(way, message, seconds=seconds)
    except DeliveryError as error:
        tried = now()
        wait = _wait(message, error)
        queue.mark_failed(message, str(error), tried, tried + wait if wait else None)
        return str(error)
    queue.mark_sent(message, now(), said)
    return None


def _wait(message: Outgoing, error: DeliveryError) -> datetime.timedelta | None:
    """Return how long to wait for the next attempt; None: the message is given up."""
    if message.attempts >= len(BACK_OFF):
        return None
    asked = datetime.timedelta(seconds=min(error.wait, LONGEST.total_seconds()))
    return max(BACK_OFF[message.attempts], asked)
