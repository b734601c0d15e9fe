"""Bringing a store to the tables that this version of modellic knows."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from modellic.errors import UsageError
from modellic.watch.store.database import Database

HEAD = "0001"
"""The newest step of `migrations/versions`; a test holds it to that."""
VERSION_TABLE = "modellic_schema"
_STEPS = Path(__file__).parent / "migrations"
_LOCK = int.from_bytes(b"schema", "big", signed=True)


def upgrade(database: Database) -> None:
    """Build or change the tables, all or nothing. Raises `UsageError` for a newer store.

    Two processes that open a new store at once do not get into each other's way: SQLite's write
    lock, or an advisory lock of PostgreSQL, lets one wait for the other.
    """
    with database.reading() as connection:
        found = version(connection)
    if found == HEAD:
        return
    with database.writing() as connection:
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        _upgrade(connection, database.shown)


def version(connection: Connection) -> str | None:
    """Return the step that a store is at, None where it has no tables."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    row = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).one_or_none()  # noqa: S608
    return None if row is None else str(row[0])


def _upgrade(connection: Connection, shown: str) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    config.attributes.update(connection=connection, version_table=VERSION_TABLE)
    steps = {step.revision for step in ScriptDirectory.from_config(config).walk_revisions()}
    found = version(connection)
    if found is not None and found not in steps:
        hint = "update modellic, or name another store"
        raise UsageError("a newer modellic has written this store", where=shown, hint=hint)
    command.upgrade(config, "head")
