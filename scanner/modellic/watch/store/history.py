"""What happened, in one list: from the tables that only grow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Select, select

from modellic.watch.store.tables import (
    ALERTS,
    ATTEMPTS,
    MARKS,
    OBSERVATIONS,
    OUTBOX,
    OUTBOX_ALERTS,
    RUN_ENDS,
    RUNS,
    WATCHED,
)
from modellic.watch.store.values import HistoryEntry, State

_MARKED = {"ack": "acked", "mute": "muted", "unmute": "unmuted"}


def read(connection: Connection, limit: int, target: str | None) -> tuple[HistoryEntry, ...]:
    """Return the newest entries, the newest first; all of them, or those of a target."""
    found = [
        *_watched(connection, limit, target),
        *(_runs(connection, limit) if target is None else ()),
        *(_seen(connection, limit, target) if target is not None else ()),
        *_alerts(connection, limit, target),
        *_marks(connection, limit, target),
        *_attempts(connection, limit, target),
    ]
    # Stable: what happened in one instant stays in the order of cause and effect.
    found.reverse()
    found.sort(key=lambda entry: entry.at, reverse=True)
    return tuple(found[:limit])


def _rows(connection: Connection, query: Select[Any], limit: int, number: Any) -> list[Any]:
    rows = connection.execute(query.order_by(number.desc()).limit(limit)).all()
    return list(reversed(rows))


def _watched(connection: Connection, limit: int, target: str | None) -> Iterator[HistoryEntry]:
    query = select(WATCHED)
    if target is not None:
        query = query.where(WATCHED.c.target == target)
    for row in _rows(connection, query, limit, WATCHED.c.id):
        what = "added" if row.watched else "removed"
        yield HistoryEntry(row.at, what, row.target, detail=row.note, by=row.by)


def _runs(connection: Connection, limit: int) -> Iterator[HistoryEntry]:
    query = select(RUNS.c.by, RUNS.c.at, RUN_ENDS.c.outcome, RUN_ENDS.c.at.label("ended"))
    for row in _rows(connection, query.outerjoin(RUN_ENDS), limit, RUNS.c.id):
        yield HistoryEntry(row.at, "run", by=row.by)
        if row.ended is not None:
            detail = str(row.outcome.get("error", ""))
            yield HistoryEntry(row.ended, "ended", detail=detail, by=row.by, data=row.outcome)


def _seen(connection: Connection, limit: int, target: str) -> Iterator[HistoryEntry]:
    query = select(OBSERVATIONS).where(OBSERVATIONS.c.target == target)
    for row in _rows(connection, query, limit, OBSERVATIONS.c.id):
        revision = row.revision or ""
        data = {"revision": row.revision, "sha256": row.digest}
        yield HistoryEntry(row.at, "seen", row.target, detail=revision, data=data)


def _alerts(connection: Connection, limit: int, target: str | None) -> Iterator[HistoryEntry]:
    query = select(ALERTS)
    if target is not None:
        query = query.where(ALERTS.c.target == target)
    for row in _rows(connection, query, limit, ALERTS.c.id):
        if row.state == State.CLOSED:
            yield HistoryEntry(row.at, "closed", row.target, row.key)
            continue
        detail = f"{row.event['title']} ({row.why}{', ' if row.held else ''}{row.held})"
        data = {"id": row.uid, "why": row.why, "held": row.held, "event": row.event}
        yield HistoryEntry(row.at, "raised", row.target, row.key, detail, data=data)


def _marks(connection: Connection, limit: int, target: str | None) -> Iterator[HistoryEntry]:
    query = select(MARKS)
    if target is not None:
        keys = select(ALERTS.c.key).where(ALERTS.c.target == target)
        query = query.where(MARKS.c.key.in_(keys))
    for row in _rows(connection, query, limit, MARKS.c.id):
        until = f"until {row.until}" if row.until else ""
        detail = ": ".join(part for part in (until, row.note) if part)
        yield HistoryEntry(row.at, _MARKED[row.kind], key=row.key, detail=detail, by=row.by)


def _attempts(connection: Connection, limit: int, target: str | None) -> Iterator[HistoryEntry]:
    query = select(ATTEMPTS, OUTBOX.c.channel, OUTBOX.c.uid, OUTBOX.c.digest).join(
        OUTBOX, OUTBOX.c.id == ATTEMPTS.c.outbox_id
    )
    if target is not None:
        theirs = select(OUTBOX_ALERTS.c.outbox_id).join(ALERTS).where(ALERTS.c.target == target)
        query = query.where(ATTEMPTS.c.outbox_id.in_(theirs))
    rows = _rows(connection, query, limit, ATTEMPTS.c.id)
    about = _titles(connection, {row.outbox_id for row in rows})
    for row in rows:
        data = {"id": row.uid, "channel": row.channel, "digest": row.digest}
        to = f"to {row.channel} ({about[row.outbox_id]})"
        to += f", {row.digest} digest" if row.digest else ""
        detail = f"{to}: {row.detail}" if row.detail else to
        yield HistoryEntry(row.at, row.outcome, detail=detail, data=data)


def _titles(connection: Connection, messages: set[int]) -> dict[int, str]:
    """Return what each message is about: the first of its alerts, and how many more."""
    query = select(OUTBOX_ALERTS.c.outbox_id, ALERTS.c.event).join(ALERTS)
    titles: dict[int, list[str]] = {}
    some = OUTBOX_ALERTS.c.outbox_id.in_(sorted(messages))
    for row in connection.execute(query.where(some).order_by(ALERTS.c.id)):
        titles.setdefault(row.outbox_id, []).append(str(row.event["title"]))
    return {
        number: found[0] + (f" and {len(found) - 1} more" if found[1:] else "")
        for number, found in titles.items()
    }
