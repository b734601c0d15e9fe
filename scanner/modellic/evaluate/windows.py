"""Which months a threshold counts, given what is known: docs/company.md, "Which months".

The choice depends on which figures there are and never on how large they are, so that a verdict on
a range holds for every number of the range.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from modellic.evaluate.chain import Chain, Position
from modellic.evaluate.ledger import Facts, Known
from modellic.quantities import MONTHS, Months, last_full, month_number
from modellic.rules import AsOf, Metric, Period, Threshold

_OF_A_MONTH = frozenset({Metric.MONTHLY_ACTIVE_USERS, Metric.DAILY_ACTIVE_USERS})
_YEAR = 12


@dataclass(frozen=True, slots=True)
class Window:
    """Months that count: as a whole, or with `part` the largest part of so many months.

    `open_ended` says that the figure is at least that of these months.
    """

    months: Months
    part: int | None = None
    open_ended: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """The months that a threshold counts: the largest of these counts. Without any, `why`."""

    windows: tuple[Window, ...] = ()
    why: str = ""


def asked(threshold: Threshold, chain: Chain, at: Position, facts: Facts) -> Asked:
    """Return the months that a threshold counts."""
    if threshold.as_of is AsOf.RELEASE_DATE:
        return _at_release(threshold, chain, facts)
    if threshold.as_of is AsOf.PRECEDING and (
        months := _preceding(threshold, chain, facts.now, facts)
    ):
        return Asked((Window(months),))
    return Asked(tuple(_newest(threshold, chain, at, facts)))


def _at_release(threshold: Threshold, chain: Chain, facts: Facts) -> Asked:
    if facts.released is None:
        return Asked(why="a later figure does not count")
    released = month_number(facts.released)
    months = _preceding(threshold, chain, released, facts) or Months(released - 1, released)
    if chain.measure.flows and threshold.period is None:
        return Asked(why="the text states no period")
    if months.end > facts.now:
        return Asked(why="the version is not released yet")
    return Asked((Window(months),))


def _preceding(threshold: Threshold, chain: Chain, now: int, facts: Facts) -> Months | None:
    """Return the full period before a month; None where the threshold is not about a period."""
    if not chain.measure.flows:
        return Months(now - 1, now) if threshold.metric in _OF_A_MONTH else None
    if threshold.period is None:
        return None
    count = MONTHS[threshold.period]
    if threshold.period is Period.TWELVE_MONTHS:
        return Months(now - count, now)
    start = facts.fiscal_start if threshold.period is Period.YEAR else 0
    return last_full(count, now, start)


def _newest(threshold: Threshold, chain: Chain, at: Position, facts: Facts) -> Iterator[Window]:
    own, below, above = chain.own(at), chain.below(at), chain.above(at)
    if not chain.measure.flows:
        yield from _newest_moments(own, below, above)
    elif threshold.period is None:
        known = own + below
        if known:
            first = min(fact.months.first for fact in known)
            yield Window(Months(first, max(fact.months.end for fact in known)), open_ended=True)
    elif MONTHS[threshold.period] == _YEAR:
        yield from _years(threshold, own + below or above, facts)
    else:
        yield from _parts(MONTHS[threshold.period], own, below, above)


def _newest_moments(
    own: Sequence[Known], below: Sequence[Known], above: Sequence[Known]
) -> Iterator[Window]:
    first = _last(own) or _last(below) or _last(above)
    if first is not None:
        yield Window(first.months)
        later = _last(below)
        if later is not None and later.months.end > first.months.end:
            yield Window(later.months)


def _years(threshold: Threshold, known: Sequence[Known], facts: Facts) -> Iterator[Window]:
    """Yield the last full fiscal year with a figure, and the newest twelve months."""
    if threshold.period is Period.YEAR:
        years = [year for fact in known for year in _fiscal_years(fact.months, facts)]
        if years:
            yield Window(max(years))
    newest = _last(known)
    if newest is not None:
        end = newest.months.end
        yield Window(Months(end - _YEAR, end))
        if threshold.period is Period.TWELVE_MONTHS and threshold.as_of is None:
            ends = {fact.months.end for fact in known if fact.months.end > facts.now - _YEAR}
            yield from (Window(Months(e - _YEAR, e)) for e in sorted(ends - {end}))


def _fiscal_years(months: Months, facts: Facts) -> Iterator[Months]:
    last = months.end - 1
    first = last - (last - facts.fiscal_start) % _YEAR
    for start in (first, first - _YEAR):
        year = Months(start, start + _YEAR)
        if year.end <= facts.now and year.overlaps(months):
            yield year


def _parts(
    count: int, own: Sequence[Known], below: Sequence[Known], above: Sequence[Known]
) -> Iterator[Window]:
    """Yield the newest month (or three) with a figure, else the largest in a longer period."""
    first = _newest_part(count, own) or _newest_part(count, below) or _newest_part(count, above)
    if first is None:
        return
    yield first
    later = _newest_part(count, below)
    if later is not None and later.months.end > first.months.end:
        yield later


def _newest_part(count: int, known: Sequence[Known]) -> Window | None:
    fine = _last(fact for fact in known if fact.months.count <= count)
    if fine is not None:
        return Window(Months(fine.months.end - count, fine.months.end))
    coarse = _last(known)
    return Window(coarse.months, part=count) if coarse else None


def _last(known: Iterable[Known]) -> Known | None:
    """Return the newest fact, and of several the shortest."""
    return max(known, key=lambda f: (f.months.end, -f.months.count), default=None)
