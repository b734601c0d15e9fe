"""Events, days and messages for the tests of alerts."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from modellic.company.watching import Digest
from modellic.watch.events import RULE_TRIGGERED, Event, EventKind
from modellic.watch.store import Alert, Outgoing, Posting, Why

MODEL = "example-org/example-model"
MONDAY = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)


def day(number: int, hour: int = 9) -> datetime.datetime:
    """A time in March 2026; the 2nd is a Monday."""
    return datetime.datetime(2026, 3, number, hour, tzinfo=datetime.UTC)


def event(
    about: str = "display",
    level: int = 1,
    *,
    kind: EventKind = RULE_TRIGGERED,
    model: str = MODEL,
    product: str | None = "chat",
    title: str = "",
) -> Event:
    """An event whose key ends with `about`."""
    key = f"{kind.id}|{model}|{product or ''}|{about}"
    return Event(kind, key, level, model, product, title or f"{about}, level {level}")


def to(
    *channels: str, digest: Digest | None = None, due: datetime.datetime | None = None
) -> Callable[[Event, datetime.datetime], Sequence[Posting]]:
    """Routes that send everything to these channels."""
    return lambda _event, now: [Posting(channel, due or now, digest) for channel in channels]


def message(*events: Event, digest: Digest | None = None, channel: str = "legal") -> Outgoing:
    """A message about events, with ids that never change."""
    alerts = tuple(
        Alert(f"3f2a91c0-0000-4000-8000-{number:012}", one, MONDAY, Why.NEW)
        for number, one in enumerate(events)
    )
    return Outgoing("7d1f0a52-0000-4000-8000-000000000000", channel, alerts, MONDAY, digest)
