"""What a threshold measures, and what of one measure follows for another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from modellic.company import Figure
from modellic.rules import FLOWS, Metric, Threshold

ALONE = frozenset({Metric.VALUATION})
"""Metrics of which the part tells nothing of the whole: a group can be worth less than a member."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A metric; with `attributable`, the part of it that is made with models."""

    metric: Metric
    attributable: bool = False

    @classmethod
    def of(cls, threshold: Threshold) -> Measure:
        """Return what a threshold measures."""
        return cls(threshold.metric, threshold.attributable)

    @property
    def flows(self) -> bool:
        """Whether it is counted over a period."""
        return self.metric in FLOWS

    def counts(self, figure: Figure) -> bool:
        """Return whether a figure is of this measure."""
        return figure.metric is self.metric and figure.attributable is self.attributable

    @property
    def smaller(self) -> tuple[Measure, ...]:
        """The measures that are never larger than this one, at the same time."""
        if self.metric is Metric.REVENUE and not self.attributable:
            return (Measure(Metric.REVENUE, attributable=True),)
        return tuple(map(Measure, _SMALLER.get(self.metric, ())))

    @property
    def larger(self) -> tuple[Measure, ...]:
        """The measures that are never smaller than this one, at the same time."""
        if self.attributable:
            return (Measure(self.metric),)
        return tuple(Measure(m) for m, below in _SMALLER.items() if self.metric in below)


_SMALLER: Mapping[Metric, tuple[Metric, ...]] = {
    Metric.MONTHLY_ACTIVE_USERS: (Metric.DAILY_ACTIVE_USERS,),
    Metric.USERS: (Metric.MONTHLY_ACTIVE_USERS, Metric.DAILY_ACTIVE_USERS),
}
"""Who uses a product on a day uses it in that month, and who uses it is a user."""
