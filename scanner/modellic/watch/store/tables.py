"""The tables of the store. Rows are added and never changed, but for the state of the outbox.

Times are UTC. `modellic.watch.store.migrations` builds these tables; a test compares the two.
"""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.types import TypeDecorator

from modellic.reports.visible import escaped


class Moment(TypeDecorator[datetime.datetime]):
    """A point in time: goes in with a zone, lies there as UTC, and comes out as UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self, value: datetime.datetime | None, _dialect: Dialect
    ) -> datetime.datetime | None:
        """Turn it into UTC. Raises `ValueError` for a time without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value.astimezone(datetime.UTC)

    def process_result_value(self, value: Any, _dialect: Dialect) -> datetime.datetime | None:
        """Give it its zone back; SQLite keeps none."""
        if value is None:
            return None
        found: datetime.datetime = value
        return found.replace(tzinfo=found.tzinfo or datetime.UTC).astimezone(datetime.UTC)


class Line(TypeDecorator[str]):
    r"""Text that can be shown anywhere, with `\x00` and its like as codes.

    PostgreSQL takes neither a NUL nor half of a surrogate pair.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        """Make every unseen character visible."""
        return None if value is None else escaped(value)


METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _number() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=True)


WATCHED = Table(
    "modellic_watched",
    METADATA,
    _number(),
    Column("target", Line, nullable=False, index=True),
    Column("watched", Integer, nullable=False),  # 1: from now on, 0: no more
    Column("by", Line, nullable=False),
    Column("note", Line, nullable=False),
    Column("at", Moment, nullable=False),
)
RUNS = Table(
    "modellic_runs",
    METADATA,
    _number(),
    Column("by", Line, nullable=False),
    Column("version", Line, nullable=False),
    Column("at", Moment, nullable=False),
)
RUN_ENDS = Table(
    "modellic_run_ends",
    METADATA,
    Column("run_id", ForeignKey(RUNS.c.id), primary_key=True, autoincrement=False),
    Column("outcome", JSON, nullable=False),
    Column("at", Moment, nullable=False),
)
CONTENTS = Table(
    "modellic_contents",
    METADATA,
    Column("digest", String(64), primary_key=True),  # SHA-256 of what was seen
    Column("data", JSON, nullable=False),
)
OBSERVATIONS = Table(
    "modellic_observations",
    METADATA,
    _number(),
    Column("run_id", ForeignKey(RUNS.c.id), nullable=False),
    Column("target", Line, nullable=False),
    Column("revision", Line),
    Column("digest", ForeignKey(CONTENTS.c.digest), nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "target", "id"),
)
ALERTS = Table(
    "modellic_alerts",
    METADATA,
    _number(),
    Column("uid", String(36), nullable=False, unique=True),
    Column("observation_id", ForeignKey(OBSERVATIONS.c.id)),  # none: the target is watched no more
    Column("target", Line, nullable=False),
    Column("key", Line, nullable=False),
    Column("state", String(8), nullable=False),
    Column("level", Integer, nullable=False),
    Column("why", String(8)),
    Column("held", String(8), nullable=False),
    Column("event", JSON(none_as_null=True)),  # none: closed
    Column("at", Moment, nullable=False),
    Index(None, "target", "key", "id"),
    Index(None, "key"),
)
MARKS = Table(
    "modellic_marks",
    METADATA,
    _number(),
    Column("key", Line, nullable=False, index=True),
    Column("kind", String(8), nullable=False),
    Column("by", Line, nullable=False),
    Column("until", Date),
    Column("note", Line, nullable=False),
    Column("level", Integer, nullable=False),
    Column("at", Moment, nullable=False),
)
OUTBOX = Table(
    "modellic_outbox",
    METADATA,
    _number(),
    Column("uid", String(36), nullable=False, unique=True),
    Column("channel", Line, nullable=False),
    Column("digest", String(8)),
    Column("due", Moment, nullable=False),
    Column("created", Moment, nullable=False),
    # From here on rows change: where the message is on its way.
    Column("state", String(9), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_try", Moment, nullable=False),
    Column("worker", String(36)),
    Column("leased_until", Moment),
    Index(None, "state", "next_try"),
)
OUTBOX_ALERTS = Table(
    "modellic_outbox_alerts",
    METADATA,
    Column("outbox_id", ForeignKey(OUTBOX.c.id), primary_key=True, autoincrement=False),
    Column("alert_id", ForeignKey(ALERTS.c.id), primary_key=True, autoincrement=False),
)
ATTEMPTS = Table(
    "modellic_attempts",
    METADATA,
    _number(),
    Column("outbox_id", ForeignKey(OUTBOX.c.id), nullable=False, index=True),
    Column("outcome", String(9), nullable=False),
    Column("detail", Line, nullable=False),
    Column("at", Moment, nullable=False),
)
