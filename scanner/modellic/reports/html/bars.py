"""The thresholds of a model as bars: how much is reached, what is left, where it is heading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from modellic.evaluate import Leaf, leaves
from modellic.quantities import Truth
from modellic.reports.thresholds import left, outlook
from modellic.rules import Threshold
from modellic.thresholds import Row

if TYPE_CHECKING:
    from modellic.evaluate.headroom import Headroom
    from modellic.evaluate.trend import Trend
    from modellic.report import JudgedRule

MAX_BARS: Final = 60
"""Bars of one model; the others are counted."""
_WIDEST: Final = Decimal(4)
"""The largest part of a threshold that a bar has room for; a larger one runs to its end."""
_MONTHS_AHEAD: Final = 12
_STATES: Final = {
    Truth.TRUE: ("●", "Passed", "binds"),
    Truth.UNKNOWN: ("?", "Unknown", "unknown"),
    Truth.FALSE: ("○", "Below", "clear"),
}


@dataclass(frozen=True, slots=True)
class Chart:
    """Where to draw things on a bar, in per cent of its width.

    `low` is what is surely reached, `high` what perhaps is, `mark` the threshold, `zone` where the
    condition is true, `ahead` what the trend leads to in a year. `description` says it all.
    """

    low: Decimal
    high: Decimal
    mark: Decimal
    zone: tuple[Decimal, Decimal]
    ahead: Decimal | None
    description: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One threshold for one figure, told in words, with a chart where the figure is to be shown.

    `rules` are the numbers of the rules that it is a condition of.
    """

    mark: str
    word: str
    tone: str
    figure: str
    comparison: str
    clause: str
    share: str
    left: str
    outlook: str
    chart: Chart | None
    rules: tuple[int, ...]


def bars_of(model: str, rules: Sequence[JudgedRule]) -> tuple[Bar, ...]:
    """Return the thresholds of a model: those that are passed, the nearest, then the unknown."""
    found: dict[Leaf, dict[int, None]] = {}
    for number, rule in enumerate(rules, 1):
        for leaf in _thresholds(rule):
            found.setdefault(leaf, {})[number] = None
    made = [
        (Row(model, None, rules[next(iter(numbers)) - 1], leaf, leaf.trend), tuple(numbers))
        for leaf, numbers in found.items()
    ]
    return tuple(_bar(row, numbers) for row, numbers in sorted(made, key=_urgency))


def _thresholds(rule: JudgedRule) -> Iterator[Leaf]:
    for judgement in rule.judgements:
        for leaf in leaves(judgement.reason):
            if isinstance(leaf.atom, Threshold):
                yield leaf


def _urgency(made: tuple[Row, tuple[int, ...]]) -> tuple[int, Decimal, tuple[int, ...], str]:
    row, numbers = made
    known = 1 if row.leaf.headroom else 2
    return (
        0 if row.leaf.truth is Truth.TRUE else known,
        -row.nearness,
        numbers,
        row.leaf.figure,
    )


def _bar(row: Row, numbers: tuple[int, ...]) -> Bar:
    leaf = row.leaf
    mark, word, tone = _STATES[leaf.truth]
    head = leaf.headroom
    trend = row.trend if leaf.truth is not Truth.TRUE else None
    return Bar(
        mark=mark,
        word="Above" if word == "Below" and not row.rising else word,
        tone=tone,
        figure=leaf.figure,
        comparison=leaf.comparison,
        clause=leaf.clause,
        share=share_of(head) if head else "",
        left=left(head, row) if head else "",
        outlook=_outlook(head, trend) if trend else "",
        chart=_chart(row, head, trend) if head else None,
        rules=numbers,
    )


def share_of(head: Headroom) -> str:
    """Return how much of a threshold is reached, in words; empty for a threshold of zero."""
    share = head.share
    if share is None:
        return ""
    low, high = (None if end is None else _percent(end) for end in (share.lower, share.upper))
    if high is None:
        return f"{low or '0 %'} or more of the threshold"
    span = high if low == high else f"{low or '0 %'} to {high}"
    return f"{span} of the threshold"


def _percent(part: Decimal) -> str:
    return "less than 1 %" if 0 < part < Decimal("0.01") else f"{int(part * 100)} %"


def _chart(row: Row, head: Headroom, trend: Trend | None) -> Chart | None:
    share = head.share
    if share is None:
        return None
    low = share.lower or Decimal(0)
    ahead = _ahead(head, trend)
    ends = [end for end in (Decimal("1.25"), low, share.upper, ahead) if end is not None]
    full = min(max(ends) * Decimal("1.06"), _WIDEST)

    def at(part: Decimal | None) -> Decimal:
        inside = full if part is None else min(part, full)
        return round(inside / full * 100, 2)

    mark = at(Decimal(1))
    zone = (mark, 100 - mark) if row.rising else (Decimal(0), mark)
    said = [share_of(head), f"the threshold is {row.leaf.comparison}", left(head, row)]
    if trend is not None:
        said.append(_outlook(head, trend))
    drawn = at(ahead) if ahead is not None else None
    return Chart(at(low), at(share.upper), mark, zone, drawn, "; ".join(said))


def _outlook(head: Headroom | None, trend: Trend) -> str:
    """Say when the threshold may be reached, and what the drawn end of the trend stands for."""
    ahead = _ahead(head, trend) if head else None
    said = outlook(trend)
    return said if ahead is None else f"{said}; in a year {_percent(ahead)} at this pace"


def _ahead(head: Headroom, trend: Trend | None) -> Decimal | None:
    """Return the part of the threshold that the figure has in a year, if it goes on like this."""
    known = head.known.interval
    if trend is None or known.lower is None or known.upper is None or trend.slope <= 0:
        return None
    middle = (known.lower + known.upper) / 2
    return (middle + trend.slope * _MONTHS_AHEAD) / head.threshold
