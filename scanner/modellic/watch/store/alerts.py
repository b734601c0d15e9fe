"""Reading alerts back: where each key stands, and what people said of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Row, func, select

from modellic.watch.events import Event
from modellic.watch.store.deciding import Past, marks_of
from modellic.watch.store.tables import ALERTS, MARKS
from modellic.watch.store.values import Alert, Mark, MarkKind, Marks, State, Why

_Row: TypeAlias = Row[Any]
_MOST_KEYS = 500
"""How many keys go into one query; databases bound the parameters of one."""


def past_of(connection: Connection, target: str) -> dict[str, Past]:
    """Return what was last written of each key of a target."""
    rows = connection.execute(_last(ALERTS.c.target == target))
    return {row.key: Past(State(row.state), row.level, row.at) for row in rows}


def open_rows(connection: Connection) -> Sequence[_Row]:
    """Return the rows of all alerts that are open."""
    last = _last().subquery()
    return connection.execute(select(last).where(last.c.state == State.RAISED)).all()


def last_raised(connection: Connection) -> Sequence[_Row]:
    """Return the row with which each key of each target was last raised."""
    return connection.execute(_last(ALERTS.c.state == State.RAISED)).all()


def _last(*where: ColumnElement[bool]) -> Any:
    newest = select(func.max(ALERTS.c.id)).where(*where).group_by(ALERTS.c.target, ALERTS.c.key)
    return select(ALERTS).where(ALERTS.c.id.in_(newest)).order_by(ALERTS.c.id)


def marks_by_key(connection: Connection, keys: Iterable[str]) -> dict[str, Marks]:
    """Return what people said of keys, as far as it holds."""
    wanted = sorted(set(keys))
    found: dict[str, Marks] = {}
    for start in range(0, len(wanted), _MOST_KEYS):
        found |= _marks(connection, wanted[start : start + _MOST_KEYS])
    return found


def _marks(connection: Connection, keys: Sequence[str]) -> dict[str, Marks]:
    said: dict[str, list[Mark]] = {}
    rows = connection.execute(select(MARKS).where(MARKS.c.key.in_(keys)).order_by(MARKS.c.id))
    for row in rows:
        mark = Mark(MarkKind(row.kind), row.by, row.at, row.until, row.note, row.level)
        said.setdefault(row.key, []).append(mark)
    if not said:
        return {}
    closings = connection.execute(
        select(ALERTS.c.key, func.max(ALERTS.c.at))
        .where(ALERTS.c.state == State.CLOSED, ALERTS.c.key.in_(list(said)))
        .group_by(ALERTS.c.key)
    )
    closed: dict[str, datetime.datetime] = {row[0]: row[1] for row in closings}
    return {key: marks_of(marks, closed.get(key)) for key, marks in said.items()}


def alert_of(row: _Row, marks: Mapping[str, Marks]) -> Alert:
    """Return the alert of a row."""
    return Alert(
        id=row.uid,
        event=Event.from_json(row.event),
        at=row.at,
        why=Why(row.why),
        held=row.held,
        target=row.target,
        marks=marks.get(row.key, Marks()),
    )


def alerts_of(connection: Connection, rows: Sequence[_Row]) -> tuple[Alert, ...]:
    """Return the alerts of rows, with what holds for them."""
    marks = marks_by_key(connection, (row.key for row in rows))
    return tuple(alert_of(row, marks) for row in rows)
