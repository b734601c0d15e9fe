"""Intervals: what is known of a number that is not known exactly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from modellic.quantities.truth import Truth
from modellic.rules import Operator


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers between two ends. An end of None is unbounded; an open end is not a member.

    Raises `ValueError` where no number is left, or an end is not finite.
    """

    lower: Decimal | None = None
    upper: Decimal | None = None
    lower_open: bool = False
    upper_open: bool = False

    def __post_init__(self) -> None:
        """Refuse an interval without a member."""
        if not all(end is None or end.is_finite() for end in (self.lower, self.upper)):
            raise ValueError("an end of an interval is a finite number, or None")
        if self.lower is None or self.upper is None:
            return
        is_open = self.lower_open or self.upper_open
        if self.lower > self.upper or (self.lower == self.upper and is_open):
            raise ValueError(f"no number lies between {self.lower} and {self.upper}")

    @classmethod
    def point(cls, value: Decimal) -> Self:
        """Return the interval that holds `value` alone."""
        return cls(value, value)

    @property
    def is_point(self) -> bool:
        """Whether the number is known exactly."""
        return self.lower is not None and self.lower == self.upper

    def __contains__(self, value: Decimal) -> bool:
        """Return whether the number may be `value`."""
        low = self.lower is None or self.lower < value
        high = self.upper is None or value < self.upper
        low = low or (value == self.lower and not self.lower_open)
        return low and (high or (value == self.upper and not self.upper_open))

    def compare(self, op: Operator, value: Decimal) -> Truth:
        """Compare the number with `value`: unknown where members of the interval disagree."""
        match op:
            case Operator.GT:
                return self._above(value, strictly=True)
            case Operator.GTEQ:
                return self._above(value, strictly=False)
            case Operator.LT:
                return ~self._above(value, strictly=False)
            case Operator.LTEQ:
                return ~self._above(value, strictly=True)

    def _above(self, value: Decimal, *, strictly: bool) -> Truth:
        if self.lower is not None and (
            self.lower > value or (self.lower == value and (self.lower_open or not strictly))
        ):
            return Truth.TRUE
        if self.upper is not None and (
            self.upper < value or (self.upper == value and (self.upper_open or strictly))
        ):
            return Truth.FALSE
        return Truth.UNKNOWN

    def rounded(self) -> Interval:
        """Return the interval for people, its ends in hundredths."""
        lower, upper = (None if end is None else round(end, 2) for end in (self.lower, self.upper))
        if lower is not None and lower == upper:
            return Interval(lower, upper)
        return Interval(lower, upper, self.lower_open, self.upper_open)

    def upwards(self) -> Interval:
        """Return what is known of a number that is at least this one."""
        return Interval(self.lower, None, self.lower_open)

    def meet(self, other: Interval) -> Interval | None:
        """Return what is known where both are true; None where they contradict each other."""
        lower, lower_open = max(_low(self), _low(other))
        upper, closed = min(_high(self), _high(other))
        try:
            return Interval(
                None if lower == -_ENDLESS else lower,
                None if upper == _ENDLESS else upper,
                lower_open,
                not closed,
            )
        except ValueError:
            return None

    def larger(self, other: Interval) -> Interval:
        """Return what is known of the larger of two numbers."""
        lower, lower_open = max(_low(self), _low(other))
        upper, closed = max(_high(self), _high(other))
        low = None if lower == -_ENDLESS else lower
        high = None if upper == _ENDLESS else upper
        return Interval(low, high, lower_open, not closed and high is not None)

    def share(self) -> Interval:
        """Return what is known of a part, zero or more, of this number."""
        return Interval(Decimal(0), self.upper, upper_open=self.upper_open and self.upper != 0)


_ENDLESS = Decimal("Infinity")


def _low(known: Interval) -> tuple[Decimal, bool]:
    return (-_ENDLESS, False) if known.lower is None else (known.lower, known.lower_open)


def _high(known: Interval) -> tuple[Decimal, bool]:
    """Return the upper end and whether it is a member, so that smaller is tighter."""
    return (_ENDLESS, True) if known.upper is None else (known.upper, not known.upper_open)


def total(parts: Iterable[Interval]) -> Interval:
    """Return what is known of the sum of numbers; of none, zero."""
    lower: Decimal | None = Decimal(0)
    upper: Decimal | None = Decimal(0)
    lower_open = upper_open = False
    for part in parts:
        lower = None if lower is None or part.lower is None else lower + part.lower
        upper = None if upper is None or part.upper is None else upper + part.upper
        lower_open |= part.lower_open
        upper_open |= part.upper_open
    return Interval(
        lower, upper, lower_open and lower is not None, upper_open and upper is not None
    )
