"""One run: what it sees of each target, written down with the alerts that come of it."""

from __future__ import annotations

import datetime
import hashlib
import json
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TypeAlias

from sqlalchemy import Connection, insert, select

from modellic._version import __version__
from modellic.reports.visible import escaped
from modellic.rules import Json
from modellic.watch.events import Event
from modellic.watch.store.alerts import marks_by_key, past_of
from modellic.watch.store.database import Database
from modellic.watch.store.deciding import Raise, decide, open_keys
from modellic.watch.store.locking import locked
from modellic.watch.store.queue import post
from modellic.watch.store.tables import ALERTS, CONTENTS, OBSERVATIONS, RUN_ENDS, RUNS
from modellic.watch.store.values import Alert, Posting, Recorded, State, StoreError

Postings: TypeAlias = Callable[[Event, datetime.datetime], Sequence[Posting]]
"""Where an event goes: `modellic.watch.routes.Routes.postings`."""
_LONGEST_KEY = 500


class Run:
    """The only run of a store at its time. `outcome` may be filled, and is kept with its end."""

    def __init__(
        self, database: Database, connection: Connection, number: int, postings: Postings
    ) -> None:
        self.number = number
        self.outcome: Json = {}
        self._database = database
        self._connection = connection
        self._postings = postings

    def latest(self, target: str) -> Json | None:
        """Return what was last seen of a target, None where it was never looked at."""
        query = (
            select(CONTENTS.c.data)
            .join(OBSERVATIONS)
            .where(OBSERVATIONS.c.target == escaped(target))
            .order_by(OBSERVATIONS.c.id.desc())
            .limit(1)
        )
        with self._transaction() as connection:
            found: Json | None = connection.scalar(query)
        return found

    def record(
        self,
        target: str,
        revision: str | None,
        observation: Json,
        events: Sequence[Event],
        now: datetime.datetime,
    ) -> Recorded:
        """Write down what was seen, what is told of it, and to whom: all of it, or nothing.

        `events` are all that hold at present. One that was told is not told again unless it is
        worse, and one that is missing is over (see `decide`). Raises `StoreError`.
        """
        target = escaped(target)
        with self._transaction() as connection:
            seen = self._observe(connection, target, revision, observation, now)
            kept = [_kept(event) for event in events]
            past = past_of(connection, target)
            marks = marks_by_key(connection, (*open_keys(past), *(event.key for event in kept)))
            raised, over = decide(kept, past, marks, now)
            alerts = [self._raise(connection, seen, target, one, now) for one in raised]
            close(connection, target, over, now, seen)
        return Recorded(tuple(alerts), over)

    def _observe(
        self,
        connection: Connection,
        target: str,
        revision: str | None,
        observation: Json,
        now: datetime.datetime,
    ) -> int:
        """Add an observation; what looks the same as before is stored once."""
        written = json.dumps(observation, sort_keys=True, separators=(",", ":"))
        digest = hashlib.sha256(written.encode()).hexdigest()
        known = select(CONTENTS.c.digest).where(CONTENTS.c.digest == digest)
        if connection.scalar(known) is None:
            connection.execute(insert(CONTENTS).values(digest=digest, data=observation))
        row = {"run_id": self.number, "target": target, "revision": revision}
        return _inserted(
            connection.execute(insert(OBSERVATIONS).values(row | {"digest": digest, "at": now}))
        )

    def _raise(
        self, connection: Connection, seen: int, target: str, told: Raise, now: datetime.datetime
    ) -> Alert:
        postings = self._postings(told.event, now)
        held = told.held or ("" if postings else "no route")
        alert = Alert(str(uuid.uuid4()), told.event, now, told.why, held, target)
        row = _row(target, told.event.key, State.RAISED, told.event.level, now)
        more = {"uid": alert.id, "observation_id": seen, "event": told.event.to_json()}
        values = row | more | {"why": told.why, "held": held}
        number = _inserted(connection.execute(insert(ALERTS).values(values)))
        for posting in () if held else postings:
            post(connection, number, posting, now)
        return alert

    def end(self, now: datetime.datetime) -> None:
        """Write down that the run has ended, with its outcome."""
        ended = {"run_id": self.number, "outcome": self.outcome, "at": now}
        with self._transaction() as connection:
            connection.execute(insert(RUN_ENDS).values(ended))

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        if self._connection.invalidated:  # another one would come without the lock
            what, hint = "the connection broke off, and the run's lock with it", "run again"
            raise StoreError(what, where=self._database.shown, hint=hint)
        with self._database.told(), self._connection.begin():
            yield self._connection


def close(
    connection: Connection,
    target: str,
    keys: Sequence[str],
    now: datetime.datetime,
    seen: int | None = None,
) -> None:
    """Write down that alerts are over; `seen` is the observation that says so."""
    for key in keys:
        row = _row(target, key, State.CLOSED, 0, now)
        more = {"uid": str(uuid.uuid4()), "observation_id": seen, "event": None, "held": ""}
        connection.execute(insert(ALERTS).values(row | more))


@contextmanager
def running(
    database: Database, by: str, postings: Postings, now: Callable[[], datetime.datetime]
) -> Iterator[Run]:
    """Yield the run, and write down its beginning and its end. Raises `BusyError`."""
    with locked(database) as connection:
        with database.told(), connection.begin():
            values = {"by": by, "version": __version__, "at": now()}
            number = _inserted(connection.execute(insert(RUNS).values(values)))
        run = Run(database, connection, number, postings)
        try:
            yield run
        except BaseException as error:
            run.outcome["error"] = type(error).__name__
            with suppress(StoreError):
                run.end(now())
            raise
        run.end(now())


def _row(
    target: str, key: str, state: State, level: int, now: datetime.datetime
) -> dict[str, object]:
    return {"target": target, "key": key, "state": state, "level": level, "at": now}


def _inserted(result: object) -> int:
    key = getattr(result, "inserted_primary_key", None)
    assert key is not None  # noqa: S101 - each of these tables numbers its rows
    return int(key[0])


def _kept(event: Event) -> Event:
    """Return the event as the store keeps it: not too long, with a key that can be shown."""
    key = escaped(event.key)
    if len(key) > _LONGEST_KEY:
        key = f"{key[:_LONGEST_KEY]}…{hashlib.sha256(key.encode()).hexdigest()[:16]}"
    return replace(event.bounded(), key=key)
