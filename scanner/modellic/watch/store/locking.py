"""One run at a time: a lock that the operating system or the database frees when its owner dies."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import SQLAlchemyError

from modellic.watch.store.database import Database
from modellic.watch.store.values import BusyError, StoreError

_KEY = int.from_bytes(b"modellic", "big", signed=True)
"""The number of the advisory lock; one database holds one store."""


@contextmanager
def locked(database: Database) -> Iterator[Connection]:
    """Yield a connection outside of a transaction while this process alone runs.

    Raises `BusyError` where another does, on whatever machine. In PostgreSQL the lock belongs to
    the connection that also writes: where it breaks, nothing more is written without the lock.
    """
    if database.file is not None:
        with _locked_file(database.file), database.told(), database.engine.connect() as connection:
            yield connection
        return
    with database.told(), database.engine.connect() as connection:
        with connection.begin():
            free = connection.scalar(select(func.pg_try_advisory_lock(_KEY)))
        if not free:
            raise _busy(database.shown)
        try:
            yield connection
        finally:
            # The server would free it too, but some time after the connection has been closed.
            with suppress(SQLAlchemyError), connection.begin():
                connection.execute(select(func.pg_advisory_unlock(_KEY)))


@contextmanager
def _locked_file(store: Path) -> Iterator[None]:
    """Hold an empty SQLite file beside the store locked, which works on every system."""
    path = store.with_name(f"{store.name}.lock")
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as lock:
            lock.execute("BEGIN EXCLUSIVE")
            yield
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise _busy(str(store)) from None
        hint = "see that the folder of the store can be written"
        raise StoreError(str(error), where=str(path), hint=hint) from None


def _busy(where: str) -> BusyError:
    return BusyError("another run is at work", where=where, hint="wait until it has ended")
