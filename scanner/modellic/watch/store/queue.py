"""The outbox: messages that wait, one worker a message at a time, and what became of each attempt.

A worker claims a message for as long as its lease lasts. Where it dies, the lease ends and another
one sends the message: at least once, and under the same id.
"""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, and_, func, insert, or_, select, update

from modellic.company.watching import Digest
from modellic.watch.store.alerts import alerts_of
from modellic.watch.store.database import Database
from modellic.watch.store.deciding import held
from modellic.watch.store.tables import ALERTS, ATTEMPTS, OUTBOX, OUTBOX_ALERTS
from modellic.watch.store.values import Outgoing, Posting

PENDING, SENT, GIVEN_UP, WITHDRAWN = "pending", "sent", "given-up", "withdrawn"
"""Where a message stands. Withdrawn: all that it told was acknowledged or muted meanwhile."""
FAILED, RETRIED = "failed", "retried"
MOST_ALERTS = 100
"""How many alerts one message holds; a webhook bounds what it takes, and so do people."""
MOST_MESSAGES = 25
"""How many messages a run gives one channel before it puts further alerts together."""


class Queue:
    """The messages of one store. All methods raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def claim(
        self,
        now: datetime.datetime,
        *,
        worker: str,
        lease: datetime.timedelta,
        but_not: Collection[str] = (),
    ) -> Outgoing | None:
        """Return a message that is due, which is this worker's until the lease ends.

        `but_not` are channels to leave alone. None: nothing is due.
        """
        while True:
            with self._database.writing() as connection:
                row = connection.execute(_due(now, but_not)).one_or_none()
                if row is None:
                    return None
                message = _outgoing(connection, row, now)
                if message.alerts:
                    _change(connection, row.id, worker=worker, leased_until=now + lease)
                    return replace(message, worker=worker)
                _close(connection, row.id, WITHDRAWN, "acknowledged or muted", now)

    def mark_sent(self, message: Outgoing, now: datetime.datetime, detail: str = "") -> None:
        """Write down that a message was taken over by its channel."""
        with self._database.writing() as connection:
            _close(connection, _owned(connection, message)[0], SENT, detail, now)

    def mark_failed(
        self,
        message: Outgoing,
        error: str,
        now: datetime.datetime,
        next_try: datetime.datetime | None,
    ) -> None:
        """Write down that an attempt failed; without a next try the message is given up.

        Where the lease has ended meanwhile, the message belongs to another worker: it stays so.
        """
        with self._database.writing() as connection:
            number, owner = _owned(connection, message)
            if next_try is None and owner == message.worker:
                _close(connection, number, GIVEN_UP, error, now)
                return
            _attempt(connection, number, FAILED, error, now)
            if owner == message.worker:
                tried = message.attempts + 1
                still = {"worker": None, "leased_until": None, "attempts": tried}
                _change(connection, number, **still, next_try=next_try)

    def pending(self) -> tuple[Outgoing, ...]:
        """Return all messages that still wait, the next one first."""
        query = select(OUTBOX).where(OUTBOX.c.state == PENDING)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(OUTBOX.c.next_try, OUTBOX.c.id)).all()
            return tuple(_outgoing(connection, row, None) for row in rows)

    def try_again(self, now: datetime.datetime, by: str) -> int:
        """Let the messages that were given up, or that failed, be due now; return how many.

        Their attempts count from the beginning; what a worker is sending is left alone.
        """
        failed = and_(
            OUTBOX.c.state == PENDING,
            OUTBOX.c.attempts > 0,
            or_(OUTBOX.c.leased_until.is_(None), OUTBOX.c.leased_until <= now),
        )
        query = select(OUTBOX.c.id).where(or_(OUTBOX.c.state == GIVEN_UP, failed))
        again = {"state": PENDING, "attempts": 0, "next_try": now}
        with self._database.writing() as connection:
            found = connection.scalars(query.with_for_update()).all()
            for number in found:
                connection.execute(update(OUTBOX).where(OUTBOX.c.id == number).values(again))
                _attempt(connection, number, RETRIED, f"by {by}", now)
        return len(found)


def post(connection: Connection, alert: int, posting: Posting, now: datetime.datetime) -> None:
    """Put an alert into the outbox, in the transaction that raises it."""
    number = _joined(connection, posting)
    if number is None:
        values = {
            "uid": str(uuid.uuid4()),
            "channel": posting.channel,
            "digest": posting.digest,
            "due": posting.due,
            "created": now,
            "state": PENDING,
            "attempts": 0,
            "next_try": posting.due,
        }
        key = connection.execute(insert(OUTBOX).values(values)).inserted_primary_key
        number = int(key[0]) if key else 0
    link = {"outbox_id": number, "alert_id": alert}
    connection.execute(insert(OUTBOX_ALERTS).values(link))


def _joined(connection: Connection, posting: Posting) -> int | None:
    """Return the message that an alert joins: a digest, or where a run tells much, its last one.

    The row is locked, so nobody sends it meanwhile.
    """
    waits = (
        OUTBOX.c.state == PENDING,
        OUTBOX.c.next_try == posting.due,
        OUTBOX.c.channel == posting.channel,
        OUTBOX.c.digest == posting.digest,  # `== None` is IS NULL
        OUTBOX.c.attempts == 0,
        OUTBOX.c.worker.is_(None),
    )
    messages = select(func.count()).select_from(OUTBOX).where(*waits)
    if posting.digest is None and (connection.scalar(messages) or 0) < MOST_MESSAGES:
        return None
    last = select(OUTBOX.c.id).where(*waits).order_by(OUTBOX.c.id.desc()).limit(1)
    number = connection.scalar(last.with_for_update())
    inside = select(func.count()).select_from(OUTBOX_ALERTS)
    alerts = connection.scalar(inside.where(OUTBOX_ALERTS.c.outbox_id == number)) or 0
    return number if alerts < MOST_ALERTS else None


def _due(now: datetime.datetime, but_not: Collection[str]) -> Any:
    query = select(OUTBOX).where(
        OUTBOX.c.state == PENDING,
        OUTBOX.c.next_try <= now,
        or_(OUTBOX.c.leased_until.is_(None), OUTBOX.c.leased_until <= now),
        OUTBOX.c.channel.not_in(sorted(but_not)),
    )
    ordered = query.order_by(OUTBOX.c.next_try, OUTBOX.c.id).limit(1)
    return ordered.with_for_update(skip_locked=True)


def _outgoing(connection: Connection, row: Row[Any], now: datetime.datetime | None) -> Outgoing:
    """Return a message; with `now`, without the alerts that are held back by then."""
    rows = _alert_rows(connection, row.id)
    alerts = alerts_of(connection, rows)
    if now is not None:
        alerts = tuple(a for a in alerts if not held(a.event.level, a.marks, now.date()))
    return Outgoing(
        id=row.uid,
        channel=row.channel,
        alerts=alerts,
        due=row.due,
        digest=Digest(row.digest) if row.digest else None,
        attempts=row.attempts,
        next_try=row.next_try,
        state=row.state,
    )


def _alert_rows(connection: Connection, outbox: int) -> Sequence[Row[Any]]:
    query = select(ALERTS).join(OUTBOX_ALERTS).where(OUTBOX_ALERTS.c.outbox_id == outbox)
    return connection.execute(query.order_by(ALERTS.c.id)).all()


def _owned(connection: Connection, message: Outgoing) -> tuple[int, str | None]:
    """Return the number of a message and the worker that has it, with its row locked."""
    query = select(OUTBOX.c.id, OUTBOX.c.worker).where(OUTBOX.c.uid == message.id)
    row = connection.execute(query.with_for_update()).one()
    return row.id, row.worker


def _close(
    connection: Connection, number: int, state: str, detail: str, now: datetime.datetime
) -> None:
    """End a message; one that was sent stays sent, whatever a slower worker says of it."""
    _attempt(connection, number, state, detail, now)
    if state == SENT:
        connection.execute(update(OUTBOX).where(OUTBOX.c.id == number).values(state=SENT))
    _change(connection, number, state=state, worker=None, leased_until=None)


def _attempt(
    connection: Connection, number: int, outcome: str, detail: str, now: datetime.datetime
) -> None:
    values = {"outbox_id": number, "outcome": outcome, "detail": detail, "at": now}
    connection.execute(insert(ATTEMPTS).values(values))


def _change(connection: Connection, number: int, **values: object) -> None:
    where = (OUTBOX.c.id == number, OUTBOX.c.state == PENDING)
    connection.execute(update(OUTBOX).where(*where).values(values))
