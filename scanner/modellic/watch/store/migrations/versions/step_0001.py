"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_AT = sa.DateTime(timezone=True)


def _number() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, nullable=False, autoincrement=True)


def upgrade() -> None:
    """Make all tables."""
    _watching()
    _seeing()
    _telling()
    _sending()


def _table(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(f"modellic_{name}", *parts)


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_modellic_{table}_{'_'.join(columns)}", f"modellic_{table}", list(columns))


def _to(table: str, column: str, own: str) -> sa.ForeignKeyConstraint:
    of, name = own.split(".")
    return sa.ForeignKeyConstraint(
        [name], [f"modellic_{table}.{column}"], name=f"fk_modellic_{of}_{name}"
    )


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_modellic_{table}")


def _unique(table: str, column: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(column, name=f"uq_modellic_{table}_{column}")


def _watching() -> None:
    _table(
        "watched",
        _number(),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("watched", sa.Integer, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("at", _AT, nullable=False),
        _key("watched", "id"),
    )
    _index("watched", "target")


def _seeing() -> None:
    _table(
        "runs",
        _number(),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("at", _AT, nullable=False),
        _key("runs", "id"),
    )
    _table(
        "run_ends",
        sa.Column("run_id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("outcome", sa.JSON, nullable=False),
        sa.Column("at", _AT, nullable=False),
        _to("runs", "id", "run_ends.run_id"),
        _key("run_ends", "run_id"),
    )
    _table(
        "contents",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("data", sa.JSON, nullable=False),
        _key("contents", "digest"),
    )
    _table(
        "observations",
        _number(),
        sa.Column("run_id", sa.Integer, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("revision", sa.Text),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("at", _AT, nullable=False),
        _to("runs", "id", "observations.run_id"),
        _to("contents", "digest", "observations.digest"),
        _key("observations", "id"),
    )
    _index("observations", "target", "id")


def _telling() -> None:
    _table(
        "alerts",
        _number(),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("observation_id", sa.Integer),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("level", sa.Integer, nullable=False),
        sa.Column("why", sa.String(8)),
        sa.Column("held", sa.String(8), nullable=False),
        sa.Column("event", sa.JSON),
        sa.Column("at", _AT, nullable=False),
        _to("observations", "id", "alerts.observation_id"),
        _key("alerts", "id"),
        _unique("alerts", "uid"),
    )
    _index("alerts", "key")
    _index("alerts", "target", "key", "id")
    _table(
        "marks",
        _number(),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("until", sa.Date),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("level", sa.Integer, nullable=False),
        sa.Column("at", _AT, nullable=False),
        _key("marks", "id"),
    )
    _index("marks", "key")


def _sending() -> None:
    _table(
        "outbox",
        _number(),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("digest", sa.String(8)),
        sa.Column("due", _AT, nullable=False),
        sa.Column("created", _AT, nullable=False),
        sa.Column("state", sa.String(9), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("next_try", _AT, nullable=False),
        sa.Column("worker", sa.String(36)),
        sa.Column("leased_until", _AT),
        _key("outbox", "id"),
        _unique("outbox", "uid"),
    )
    _index("outbox", "state", "next_try")
    _table(
        "outbox_alerts",
        sa.Column("outbox_id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("alert_id", sa.Integer, nullable=False, autoincrement=False),
        _to("outbox", "id", "outbox_alerts.outbox_id"),
        _to("alerts", "id", "outbox_alerts.alert_id"),
        _key("outbox_alerts", "outbox_id", "alert_id"),
    )
    _table(
        "attempts",
        _number(),
        sa.Column("outbox_id", sa.Integer, nullable=False),
        sa.Column("outcome", sa.String(9), nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.Column("at", _AT, nullable=False),
        _to("outbox", "id", "attempts.outbox_id"),
        _key("attempts", "id"),
    )
    _index("attempts", "outbox_id")
