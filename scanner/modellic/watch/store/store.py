"""The store as a whole."""

from __future__ import annotations

import datetime
import fnmatch
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, func, insert, select

from modellic.errors import NotFoundError, UsageError
from modellic.reports.visible import escaped
from modellic.watch.events import Event
from modellic.watch.store import alerts, history, migrate
from modellic.watch.store.database import Database
from modellic.watch.store.queue import Queue
from modellic.watch.store.run import Postings, Run, close, running
from modellic.watch.store.tables import MARKS, WATCHED
from modellic.watch.store.values import (
    Alert,
    HistoryEntry,
    Mark,
    MarkKind,
    Posting,
    Watched,
)

_SHORTEST_ID = 4


def _utc_now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


def _nowhere(_event: Event, _now: datetime.datetime) -> Sequence[Posting]:
    return ()


class Store:
    """What is watched, what was seen and told, and the outbox.

    All methods raise `StoreError` where the database does not do what it is asked. `shown` names
    the store in messages.
    """

    def __init__(self, url: str) -> None:
        self._database = Database(url)
        self.shown = self._database.shown
        self.outbox = Queue(self._database)
        migrate.upgrade(self._database)

    def __enter__(self) -> Self:
        """Return the store, which is closed at the end."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the store."""
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def watched(self) -> tuple[Watched, ...]:
        """Return what is watched, in the order in which it was added."""
        with self._database.reading() as connection:
            rows = connection.execute(_last_watched().order_by(WATCHED.c.id)).all()
        return tuple(Watched(r.target, r.at, r.by, r.note) for r in rows if r.watched)

    def add(self, target: str, *, by: str, now: datetime.datetime, note: str = "") -> bool:
        """Watch a target from now on. False: it is watched already."""
        target = escaped(target)
        with self._database.writing() as connection:
            if _is_watched(connection, target):
                return False
            row = {"target": target, "watched": 1, "by": by, "note": note, "at": now}
            connection.execute(insert(WATCHED).values(row))
        return True

    def remove(self, target: str, *, by: str, now: datetime.datetime, note: str = "") -> bool:
        """Watch a target no more, and close its alerts. False: it was not watched."""
        target = escaped(target)
        with self._database.writing() as connection:
            if not _is_watched(connection, target):
                return False
            row = {"target": target, "watched": 0, "by": by, "note": note, "at": now}
            connection.execute(insert(WATCHED).values(row))
            keys = [r.key for r in alerts.open_rows(connection) if r.target == target]
            close(connection, target, keys, now)
        return True

    def run(
        self,
        by: str,
        postings: Postings = _nowhere,
        now: Callable[[], datetime.datetime] = _utc_now,
    ) -> AbstractContextManager[Run]:
        """Return the one run of this store. Entering it raises `BusyError` where there is another.

        `by` says who or what runs; `postings` where events go.
        """
        return running(self._database, by, postings, now)

    def open_alerts(self) -> tuple[Alert, ...]:
        """Return the alerts that are open, the oldest first, with what people said of them."""
        with self._database.reading() as connection:
            return alerts.alerts_of(connection, alerts.open_rows(connection))

    def ack(
        self,
        name: str,
        *,
        by: str,
        now: datetime.datetime,
        until: datetime.date | None = None,
        note: str = "",
    ) -> tuple[Alert, ...]:
        """Acknowledge open alerts: they are told again only when they become worse.

        `name` is the beginning of an alert's id, its key, or a glob of keys. With `until`, the last
        day, they are told again after it, where they are open still; without, the
        acknowledgement ends with the alert. Returns the alerts. Raises `NotFoundError`.
        """
        return self._mark(name, Mark(MarkKind.ACK, by, now, until, note))

    def mute(
        self,
        name: str,
        *,
        by: str,
        now: datetime.datetime,
        until: datetime.date | None = None,
        note: str = "",
    ) -> tuple[Alert, ...]:
        """Let nothing of an alert be sent, however bad it becomes; it stays in the history.

        `name` is that of an alert, open or not, as for `ack`. Raises `NotFoundError`.
        """
        return self._mark(name, Mark(MarkKind.MUTE, by, now, until, note))

    def unmute(
        self, name: str, *, by: str, now: datetime.datetime, note: str = ""
    ) -> tuple[Alert, ...]:
        """Take `mute` back; what is open is told again with the next run."""
        return self._mark(name, Mark(MarkKind.UNMUTE, by, now, None, note))

    def history(self, limit: int = 50, target: str | None = None) -> tuple[HistoryEntry, ...]:
        """Return what happened last, the newest first; of a target also what was seen of it."""
        with self._database.reading() as connection:
            return history.read(connection, limit, None if target is None else escaped(target))

    def _mark(self, name: str, mark: Mark) -> tuple[Alert, ...]:
        if mark.until is not None and mark.until < mark.at.date():
            raise UsageError(f"{mark.until} is over", hint="name a day to come")
        with self._database.writing() as connection:
            found = _named(connection, name, only_open=mark.kind is MarkKind.ACK)
            row = {"kind": mark.kind, "by": mark.by, "at": mark.at, "until": mark.until}
            for alert in {alert.event.key: alert for alert in found}.values():
                about = {"key": alert.event.key, "level": alert.event.level, "note": mark.note}
                connection.execute(insert(MARKS).values(row | about))
        return found


def _named(connection: Connection, name: str, *, only_open: bool) -> tuple[Alert, ...]:
    """Return the alerts that a person names. Raises `NotFoundError`."""
    rows = alerts.open_rows(connection) if only_open else alerts.last_raised(connection)
    found = alerts.alerts_of(connection, rows)
    key = escaped(name)
    same = [a for a in found if a.event.key == key]
    if not same and len(name) >= _SHORTEST_ID:
        same = [a for a in found if a.id.startswith(name.lower())]
    if not same:
        same = [a for a in found if fnmatch.fnmatchcase(a.event.key, key)]
    if not same and only_open:
        _named(connection, name, only_open=False)
        raise UsageError("this alert is over", where=key, hint="there is nothing to acknowledge")
    if not same:
        hint = "modellic watch history names the alerts"
        raise NotFoundError("no alert has this id or key", where=key, hint=hint)
    return tuple(same)


def _last_watched() -> Any:
    newest = select(func.max(WATCHED.c.id)).group_by(WATCHED.c.target)
    return select(WATCHED).where(WATCHED.c.id.in_(newest))


def _is_watched(connection: Connection, target: str) -> bool:
    row = connection.execute(_last_watched().where(WATCHED.c.target == target)).one_or_none()
    return row is not None and bool(row.watched)
