"""Calendar months as numbers, and what a person writes for a day, a month, a quarter or a year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from modellic.errors import UsageError
from modellic.rules import Period

_NAMES = """
January February March April May June July August September October November December
"""
NAMES = tuple(_NAMES.split())
WRITTEN = '"2026-09", "2026-Q3", "2026" or "FY2026"'
"""How a period is written, for messages."""

_SPAN = re.compile(
    r"(?P<fiscal>FY)?(?P<year>\d{4})"
    r"(?P<rest>-(?:Q(?P<quarter>[1-4])|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True, order=True)
class Months:
    """Consecutive calendar months, at least one: from `first` up to `end`, which is not included.

    A month's number is twelve times its year plus 0 for January to 11 for December.
    """

    first: int
    end: int

    def __post_init__(self) -> None:
        """Refuse what has no month."""
        if self.first >= self.end:
            raise ValueError("a period has at least one month")

    @classmethod
    def of(cls, day: date) -> Months:
        """Return the calendar month of a day."""
        first = month_number(day)
        return cls(first, first + 1)

    @property
    def count(self) -> int:
        """How many months there are."""
        return self.end - self.first

    @property
    def last_day(self) -> date:
        """The last day of the last month."""
        return date(self.end // 12, self.end % 12 + 1, 1) - timedelta(days=1)

    def overlaps(self, other: Months) -> bool:
        """Return whether there is a month in both."""
        return self.first < other.end and other.first < self.end

    def __contains__(self, other: Months) -> bool:
        """Return whether all months of the other are among these."""
        return self.first <= other.first and other.end <= self.end

    def __str__(self) -> str:
        """Return the months for a sentence: `2025`, `Q3 2026`, `November 2025 to October 2026`."""
        year, month = divmod(self.first, 12)
        if self.count == 12 and month == 0:
            return str(year)
        if self.count == 3 and month % 3 == 0:
            return f"Q{month // 3 + 1} {year}"
        start = _month_name(self.first)
        return start if self.count == 1 else f"{start} to {_month_name(self.end - 1)}"

    def to_json(self) -> list[str]:
        """Return the first and the last month, as `2026-09`."""
        return [f"{n // 12:04}-{n % 12 + 1:02}" for n in (self.first, self.end - 1)]


def month_number(day: date) -> int:
    """Return the number of a day's month, as `Months` counts."""
    return day.year * 12 + day.month - 1


def _month_name(number: int) -> str:
    return f"{NAMES[number % 12]} {number // 12}"


@dataclass(frozen=True, slots=True)
class Span:
    """A time as it was written: months, and the day where one was written."""

    months: Months
    day: date | None = None

    @property
    def period(self) -> Period | None:
        """The period that was written; None for a day."""
        if self.day is not None:
            return None
        return {1: Period.MONTH, 3: Period.QUARTER}.get(self.months.count, Period.YEAR)


def parse_span(given: object, fiscal_start: int = 1) -> Span:
    """Read a day, a month, a quarter, a calendar year or a fiscal year (`FY2026`).

    A fiscal year is named after the calendar year in which it ends; `fiscal_start` is the month, 1
    to 12, in which it begins. Raises `UsageError`.
    """
    if isinstance(given, date):
        day = date(given.year, given.month, given.day)
        return Span(Months.of(day), day)
    found = _SPAN.fullmatch(given) if isinstance(given, str) else None
    if found is None or not found["year"].strip("0") or (found["fiscal"] and found["rest"]):
        raise UsageError(f"{str(given)[:40]!r} is no period", hint=f"expected {WRITTEN}")
    try:
        return _span(found, fiscal_start)
    except ValueError as error:
        raise UsageError(f"{given!r} is no date", hint=f"expected {WRITTEN}") from error


def _span(found: re.Match[str], fiscal_start: int) -> Span:
    year = int(found["year"])
    if found["month"]:
        day = date(year, int(found["month"]), int(found["day"] or 1))
        return Span(Months.of(day), day if found["day"] else None)
    if found["quarter"]:
        first = year * 12 + 3 * (int(found["quarter"]) - 1)
        return Span(Months(first, first + 3))
    first = year * 12
    if found["fiscal"] and fiscal_start > 1:
        first += fiscal_start - 13
    return Span(Months(first, first + 12))


def last_full(count: int, now: int, start: int = 0) -> Months:
    """Return the last full period of `count` months before the month `now`.

    Periods begin in every month whose number leaves the remainder of `start` by `count`: for
    fiscal years, the number (0 to 11) of the month in which they begin.
    """
    end = now - (now - start) % count
    return Months(end - count, end)
