"""Reading the figures of one table of a company file, in whatever form they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from modellic.company.entries import Figure, Unread
from modellic.company.external import UnavailableError, read_external, source_of
from modellic.company.keys import FigureKey, figures_of
from modellic.company.reader import Path, Reader, shown, suggestion
from modellic.company.table import Table
from modellic.errors import UsageError
from modellic.quantities import (
    EXPECTED,
    MONTHS,
    Months,
    Quantity,
    Span,
    parse_amount,
    parse_count,
    parse_quantity,
    parse_span,
)
from modellic.rules import Metric, Period

MAX_POINTS = 600
"""Points of one series: fifty years of months."""
_POINT_KEYS = "value", "date", "confidential"
_ONLY_MONTHS = frozenset({Metric.MONTHLY_ACTIVE_USERS, Metric.DAILY_ACTIVE_USERS})


@dataclass(frozen=True, slots=True)
class Ground:
    """What holds for all figures of a file: the currency of account, and where the file lies."""

    path: str
    folder: str
    currency: str | None = None
    fiscal_start: int = 1


class FigureReader:
    """Reads the figures of a table; `unread` are those that were not where the file says."""

    def __init__(self, table: Table, name: str, ground: Ground) -> None:
        self.unread: list[Unread] = []
        self._table = table
        self._keys = figures_of(name)
        self._ground = ground
        self._as_of = table.day("figures-as-of")

    def figures(self) -> tuple[Figure, ...]:
        """Return all figures of the table, in the order of the reference."""
        return tuple(
            figure for key in self._keys if key.name in self._table for figure in self._read(key)
        )

    @property
    def _reader(self) -> Reader:
        return self._table.reader

    def _read(self, key: FigureKey) -> Iterator[Figure]:
        at, value = (*self._table.at, key.name), self._table.values[key.name]
        if not isinstance(value, dict):
            yield from self._point(key, at, value, self._as_of)
        elif source_of(value):
            yield from self._external(key, at, value)
        elif "value" in value:
            yield from self._dated(key, at, value)
        else:
            yield from self._series(key, at, value.items(), confidential=False)

    def _dated(self, key: FigureKey, at: Path, value: Mapping[str, object]) -> Iterator[Figure]:
        for name in value:
            if name not in _POINT_KEYS:
                self._reader.fault((*at, name), "unknown key", suggestion(name, _POINT_KEYS))
        hidden = value.get("confidential", False)
        if not isinstance(hidden, bool):
            expected = "expected true or false, without quotes"
            self._reader.fault((*at, "confidential"), f"{shown(hidden)} is neither", expected)
        when = value.get("date", self._as_of)
        yield from self._point(key, at, value["value"], when, confidential=hidden is True)

    def _external(self, key: FigureKey, at: Path, value: Mapping[str, object]) -> Iterator[Figure]:
        try:
            found = read_external(value, self._ground.folder)
        except UnavailableError as error:
            self.unread.append(Unread(self._reader.dotted(at), str(error)))
            return
        except UsageError as error:
            self._reader.fault(at, error.what, error.hint)
            return
        if found.series is not None:
            yield from self._series(key, at, found.series, confidential=found.confidential)
        else:
            when = found.day or self._as_of
            yield from self._point(key, at, found.value, when, confidential=found.confidential)

    def _series(
        self, key: FigureKey, at: Path, points: object, *, confidential: bool
    ) -> Iterator[Figure]:
        rows = list(points)  # type: ignore[call-overload]
        if not rows or len(rows) > MAX_POINTS:
            expected = f"expected 1 to {MAX_POINTS} figures, each with its period"
            self._reader.fault(at, f"a series of {len(rows)} figures", expected)
            return
        for when, value in rows:
            place = at if confidential else (*at, str(when))
            yield from self._point(key, place, value, when, confidential=confidential, base=at)

    def _point(  # noqa: PLR0913  # what is known of one point of a figure
        self,
        key: FigureKey,
        at: Path,
        value: object,
        when: object,
        *,
        confidential: bool = False,
        base: Path | None = None,
    ) -> Iterator[Figure]:
        try:
            quantity = self._quantity(key, value)
            span = self._span(key, when) if when is not None else None
        except UsageError as error:
            hidden = ("the figure is not understood", EXPECTED)  # an error must not show it
            self._reader.fault(at, *(hidden if confidential else (error.what, error.hint)))
            return
        yield Figure(
            key.metric,
            key.period,
            quantity,
            self._reader.dotted(base or at),
            months=span.months if span else None,
            day=span.day if span else None,
            attributable=key.attributable,
            confidential=confidential,
        )

    def _quantity(self, key: FigureKey, value: object) -> Quantity:
        if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
            raise UsageError(f"{shown(value)} is no figure", hint=EXPECTED)
        if not key.money:
            return parse_count(value)
        found = parse_quantity(value)
        if found.currency is None and self._ground.currency:
            return Quantity(found.interval, self._ground.currency)
        return parse_amount(value)

    def _span(self, key: FigureKey, when: object) -> Span:
        """Return the months of a figure that was written with a period or a day."""
        span = parse_span(when, self._ground.fiscal_start)
        if key.period is None or key.metric in _ONLY_MONTHS:
            return _moment(key, span, when)
        if span.day is not None:
            return Span(_ending(key.period, span.day, shared=when is self._as_of))
        if span.period is not key.period:
            what = f"{shown(when)} is no {key.period}"
            raise UsageError(what, hint=f"expected such as {_EXAMPLES[key.period]}")
        return span


_EXAMPLES = {
    Period.MONTH: '"2026-09"',
    Period.QUARTER: '"2026-Q3"',
    Period.YEAR: '"2026" or "FY2026"',
}


def _moment(key: FigureKey, span: Span, when: object) -> Span:
    """Return the month at the end of a span: what is counted at a time stands for that time."""
    if key.metric in _ONLY_MONTHS and span.months.count > 1:
        raise UsageError(f"{shown(when)} is no month", hint='expected such as "2026-09"')
    end = span.months.end
    return Span(Months(end - 1, end), span.day)


def _ending(period: Period, day: date, *, shared: bool) -> Months:
    """Return the period that ends on a day; with `shared`, the last that ends by then."""
    months = Months.of(day)
    is_end = (day + timedelta(days=1)).day == 1
    if not is_end and not shared:
        hint = f"expected such as {_EXAMPLES[period]}, or the last day of a month"
        raise UsageError(f"{day.isoformat()} ends no {period}", hint=hint)
    end = months.end if is_end else months.first
    return Months(end - MONTHS[period], end)
