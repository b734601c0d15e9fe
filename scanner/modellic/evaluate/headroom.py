"""How far a figure is from its threshold."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal

from modellic.evaluate.figures import Known
from modellic.quantities import Interval, Quantity
from modellic.rules import Json, Threshold, number

_CONTEXT = Context(prec=28)


@dataclass(frozen=True, slots=True)
class Headroom:
    """What is left from a figure to its threshold; negative where it has passed it.

    `share` is the figure as a part of the threshold (0.8: four fifths of it are reached); an end
    of None is not known. Both are zero or more.
    """

    threshold: Decimal
    known: Quantity

    @property
    def least(self) -> Decimal | None:
        """The least that is left."""
        upper = self.known.interval.upper
        return None if upper is None else self.threshold - upper

    @property
    def most(self) -> Decimal | None:
        """The most that is left."""
        lower = self.known.interval.lower
        return None if lower is None else self.threshold - lower

    @property
    def share(self) -> Interval | None:
        """The figure as a part of the threshold; None for a threshold of zero."""
        if self.threshold <= 0:
            return None
        known = self.known.interval
        low, high = (
            None if end is None else _CONTEXT.divide(end, self.threshold)
            for end in (known.lower, known.upper)
        )
        return Interval(low, high, known.lower_open, known.upper_open)

    @property
    def nearness(self) -> Decimal:
        """How much of the threshold is reached at least: what is nearest has the most."""
        share = self.share
        return Decimal(0) if share is None or share.lower is None else share.lower

    def to_json(self) -> Json:
        """Return the published form: amounts, and per cents of the threshold."""
        out: Json = {
            "least": None if self.least is None else number(self.least),
            "most": None if self.most is None else number(self.most),
        }
        share = self.share
        ends = (None, None) if share is None else (share.upper, share.lower)
        for name, end in zip(("least_percent", "most_percent"), ends, strict=True):
            out[name] = None if end is None else float(round((1 - end) * 100, 1))
        return out


def headroom(threshold: Threshold, known: Known) -> Headroom | None:
    """Return how far a figure is from a threshold; None where it is not known, or confidential."""
    if known.quantity is None or known.confidential:
        return None
    return Headroom(threshold.value, known.quantity)
