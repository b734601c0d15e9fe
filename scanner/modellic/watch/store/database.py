"""The database behind a store: SQLite in a file, or PostgreSQL by its URL."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from sqlite3 import OperationalError
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from modellic.errors import UsageError
from modellic.watch.store.values import StoreError

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
    from sqlalchemy.pool import ConnectionPoolEntry

_FORMS = "expected a file, sqlite:///FILE or postgresql://HOST/NAME"
_BUSY_SECONDS = 30
_PAUSE_SECONDS = 0.02
_SECRET_PARAMETERS = ("password", "sslpassword")
_READING = {"modellic_reading": True}


class Database:
    """Opens connections; every one is a transaction that is written as a whole or not at all.

    `shown` names the database in messages, without its password.
    """

    def __init__(self, url: str) -> None:
        parsed = _parsed(url)
        self.shown = _shown(parsed)
        self.engine = _engine(parsed)
        self.is_sqlite = parsed.get_backend_name() == "sqlite"
        self.file = Path(parsed.database or "") if self.is_sqlite else None
        if self.is_sqlite:
            self._prepare_sqlite()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Yield a connection in a transaction. Raises `StoreError`."""
        with self.told(), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection that only reads, all from one state. Raises `StoreError`."""
        level = {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"}
        engine = self.engine.execution_options(**level, **_READING)
        with self.told(), engine.begin() as connection:
            yield connection

    @contextmanager
    def told(self) -> Iterator[None]:
        """Turn an error of the database into a `StoreError` without statement or password."""
        try:
            yield
        except DBAPIError as error:
            raise self._error(str(error.orig)) from None
        except SQLAlchemyError as error:
            raise self._error(type(error).__name__) from None

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def _error(self, what: str) -> StoreError:
        said = what.strip().partition("\n")[0] or "the database does not answer"
        for word in _passwords(self.engine.url):
            said = said.replace(word, "***")
        return StoreError(
            said, where=self.shown, hint="see that the database is there, is open and has room"
        )

    def _prepare_sqlite(self) -> None:
        event.listen(self.engine, "connect", _set_up)
        event.listen(self.engine, "begin", _begin)


def _shown(url: URL) -> str:
    """Return a URL without its passwords; libpq takes one from the query too."""
    return url.difference_update_query(_SECRET_PARAMETERS).render_as_string(hide_password=True)


def _passwords(url: URL) -> tuple[str, ...]:
    found = (url.password, *(url.query.get(name) for name in _SECRET_PARAMETERS))
    return tuple(str(word) for word in found if word)


def _parsed(url: str) -> URL:
    if "://" not in url:
        url = f"sqlite:///{url}"
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise UsageError("the store's URL cannot be read", hint=_FORMS) from None
    name = parsed.drivername
    if name in {"postgresql", "postgres", "postgresql+psycopg"}:
        return parsed.set(drivername="postgresql+psycopg")
    if name == "sqlite" and parsed.database not in {None, "", ":memory:"} and not parsed.query:
        return parsed
    shown = f"{name}: is no database that can be used"
    raise UsageError(shown if name != "sqlite" else "the store has to be a file", hint=_FORMS)


def _engine(url: URL) -> Engine:
    options: dict[str, Any] = {"poolclass": NullPool, "hide_parameters": True}
    if url.get_backend_name() == "sqlite":
        folder = Path(url.database or "").parent
        if not folder.is_dir():
            raise UsageError("there is no such folder", where=str(folder), hint="make it first")
        _make_private(Path(url.database or ""))
        return create_engine(url, connect_args={"timeout": _BUSY_SECONDS}, **options)
    try:
        return create_engine(url, connect_args={"connect_timeout": _BUSY_SECONDS}, **options)
    except ModuleNotFoundError:
        hint = "pip install 'modellic[postgres]'"
        raise UsageError("a store in PostgreSQL needs psycopg", hint=hint) from None


def _make_private(path: Path) -> None:
    """Make the file of a new store, which holds a company's figures, readable for its owner only.

    SQLite gives the files beside it the same permissions. What cannot be made here, SQLite tells.
    """
    with suppress(OSError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _keep_a_log(cursor: DBAPICursor) -> None:
    """Write ahead in a log. Where another process makes the same new file do so, SQLite answers
    "locked" at once and does not wait: https://www.sqlite.org/c3ref/busy_handler.html."""
    until = monotonic() + _BUSY_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except OperationalError as error:
            if "locked" not in str(error) or monotonic() > until:
                raise
            sleep(_PAUSE_SECONDS)
        else:
            return


def _set_up(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    """Let transactions begin where we say, and last: a row that is told of is on the disk."""
    connection.isolation_level = None
    cursor = connection.cursor()
    try:
        _keep_a_log(cursor)
        for pragma in ("synchronous = FULL", "foreign_keys = ON"):
            cursor.execute(f"PRAGMA {pragma}")
    finally:
        cursor.close()


def _begin(connection: Connection) -> None:
    """Take the write lock at once where something is written, so that nobody has to start over."""
    reading = connection.get_execution_options().get("modellic_reading")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
