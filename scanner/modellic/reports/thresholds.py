"""The thresholds of models for people: a bar each, readable at 80 columns and without colour."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from modellic.quantities import Months, Quantity, Truth

if TYPE_CHECKING:
    from modellic.evaluate.headroom import Headroom
    from modellic.evaluate.trend import Trend
    from modellic.report import Report, TargetReport
    from modellic.reports import Style
    from modellic.reports.page import Page
    from modellic.rules import Json
    from modellic.thresholds import Row

SCHEMA: Final = "modellic.thresholds/1"
_BAR: Final = 30
_DIM: Final = "bright_black"
_MARKS: Final = {
    Truth.TRUE: ("●", "PASSED", "bold red"),
    Truth.UNKNOWN: ("?", "UNKNOWN", "bold yellow"),
    Truth.FALSE: ("○", "BELOW", "green"),
}
_INDENT: Final = " " * 13


def to_json(report: Report, rows: Sequence[Row], skipped: Sequence[str]) -> Json:
    """Return the thresholds as JSON values."""
    return {
        "schema": SCHEMA,
        "as_of": report.as_of.isoformat() if report.as_of else None,
        "thresholds": [row.to_json() for row in rows],
        "partial": [target.id for target in report.targets if target.partial],
        "errors": [
            {"target": target.target, "what": target.error.what, "hint": target.error.hint}
            for target in report.targets
            if target.error is not None
        ],
        "skipped": list(skipped),
    }


def render_json(report: Report, rows: Sequence[Row], skipped: Sequence[str]) -> str:
    """Return the thresholds as JSON text."""
    return json.dumps(to_json(report, rows, skipped), indent=2) + "\n"


def render_text(report: Report, rows: Sequence[Row], skipped: Sequence[str], style: Style) -> str:
    """Return the thresholds as text of `style.width` columns."""
    from modellic.reports.page import Page, phrase, plain

    page = Page(style.width, colour=style.colour)
    for number, row in enumerate(rows):
        if number:
            page.blank()
        _row(page, row)
    if not rows:
        page.add(plain("no threshold was found"))
    gaps = [*_gaps(report), *(f"{glob}: name its models to see theirs" for glob in skipped)]
    if gaps:
        page.blank()
    for gap in gaps:
        page.add(plain(gap), phrase(("  ! MISSING  ", "bold magenta")))
    if report.as_of is not None:
        page.blank()
        page.add(phrase((f"as of {report.as_of.isoformat()}", _DIM)))
    return page.text()


def _row(page: Page, row: Row) -> None:
    from modellic.reports.page import phrase, plain

    mark, word, style = _mark(row)
    lead = phrase((f"  {mark} {word:<9}", style))
    product = f" · {row.product}" if row.product else ""
    page.add(phrase((f"{row.model}{product}", "bold"), f"  {row.rule.rule.action}"), lead)
    head = row.leaf.headroom
    if head is not None:
        page.add(phrase((bar(head), style), f"  {_percent(head)}"), _INDENT)
    page.add(plain(row.leaf.clause), _INDENT)
    if head is not None:
        page.add(plain(left(head, row)), _INDENT)
    if row.trend is not None and row.leaf.truth is not Truth.TRUE:
        page.add(phrase((outlook(row.trend), _DIM)), _INDENT)


def _mark(row: Row) -> tuple[str, str, str]:
    """Return the mark of a row; below a threshold that a falling figure passes is above it."""
    mark, word, style = _MARKS[row.leaf.truth]
    return (mark, "ABOVE", style) if word == "BELOW" and not row.rising else (mark, word, style)


def bar(head: Headroom) -> str:
    """Draw how much of a threshold is reached: surely, perhaps, and not."""
    share = head.share
    low = _cells(share.lower if share else None) or 0
    high = _cells(share.upper if share else None)
    high = _BAR if high is None else max(high, low)
    return f"[{'█' * low}{'▒' * (high - low)}{'·' * (_BAR - high)}]"


def _cells(share: Decimal | None) -> int | None:
    return None if share is None else int(min(share, Decimal(1)) * _BAR)


def _percent(head: Headroom) -> str:
    share = head.share
    if share is None:
        return ""
    low, high = (None if end is None else int(end * 100) for end in (share.lower, share.upper))
    if high is None:
        return f"{low or 0} % or more"
    return f"{high} %" if low == high else f"{low or 0} to {high} %"


def left(head: Headroom, row: Row) -> str:
    """Say what is left to the threshold, or by how much it is passed."""
    unit = head.known.currency
    if row.leaf.truth is Truth.TRUE and head.most is not None:
        over = head.most.copy_abs()
        return (
            f"passed by {_amount(over, unit)}{'' if head.known.interval.is_point else ' or more'}"
        )
    if head.least is None:
        return f"at most {_amount(max(head.most or Decimal(0), Decimal(0)), unit)} left"
    if head.least <= 0 or head.most is None:
        return "perhaps nothing left"
    if head.least == head.most:
        return f"{_amount(head.least, unit)} left"
    return f"{_amount(head.least, unit)} to {_amount(head.most, unit)} left"


def _amount(value: Decimal, currency: str | None) -> str:
    from modellic.quantities import Interval

    return str(Quantity(Interval.point(round(value, 2)), currency))


def outlook(trend: Trend) -> str:
    """Say when a threshold may be reached, and that this is an estimate, from what."""
    known = f"an estimate from {trend.points} figures up to {_month(trend.last)}"
    if trend.crossing is None:
        return f"not in sight: {known}"
    if trend.earliest == trend.latest:
        return f"may be reached in {_month(trend.crossing)}: {known}"
    if trend.earliest is None or trend.latest is None:
        span = f"{_month(trend.earliest or trend.crossing)} at the earliest"
    else:
        span = f"{_month(trend.earliest)} to {_month(trend.latest)}"
    return f"may be reached in {_month(trend.crossing)} ({span}): {known}"


def _month(month: int) -> str:
    return str(Months(month, month + 1))


def _gaps(report: Report) -> Iterator[str]:
    for target in report.targets:
        if target.error is not None:
            yield f"{target.target}: {target.error.what}"
        elif target.partial:
            yield f"{target.id}: the answer is partial, see `modellic scan`"


def has_gap(targets: Sequence[TargetReport]) -> bool:
    """Return whether a threshold may be missing."""
    return any(target.partial for target in targets)
