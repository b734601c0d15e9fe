"""Exchange rates: the European Central Bank's euro reference rates, one a working day since 1999.

The history comes with the package currencyconverter, so that a judgement needs no network; how far
it goes depends on that package's version
(https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Context, Decimal
from functools import cache
from typing import TYPE_CHECKING, Protocol

from modellic.quantities.interval import Interval
from modellic.rules import Json

if TYPE_CHECKING:
    from currency_converter import CurrencyConverter  # type: ignore[import-untyped]

EURO = "EUR"
_PRECISE = Context(prec=40)
_MILLIONTH = Decimal("0.000001")
_LONGEST_GAP = timedelta(days=14)
"""Between two rates of a currency that is quoted there are never so many days."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How many units of `target` one unit of `source` was worth on the day `quoted`.

    `day` is the day that was asked for.
    """

    source: str
    target: str
    value: Decimal
    quoted: date
    day: date

    @property
    def age(self) -> int:
        """How many days before the day that was asked for it was quoted."""
        return (self.day - self.quoted).days

    def convert(self, known: Interval) -> Interval:
        """Return what is known of an amount in the other currency, to a millionth.

        Sums of such amounts are exact: they would contradict each other by their rounding else.
        """
        lower, upper = (
            None if end is None else _PRECISE.multiply(end, self.value).quantize(_MILLIONTH)
            for end in (known.lower, known.upper)
        )
        return Interval(lower, upper, known.lower_open, known.upper_open)

    @property
    def shown(self) -> str:
        """The value for a person, to four places or as many digits as a small one needs."""
        return f"{self.value.quantize(Decimal('1.0000')) if self.value > 1 else self.value:.5g}"

    def __str__(self) -> str:
        """Return the rate for a sentence, with its date and its age where that is not 0."""
        days = "1 day" if self.age == 1 else f"{self.age} days"
        older = f", {days} before" if self.age else ""
        return f"1 {self.source} = {self.shown} {self.target}, ECB {self.quoted.isoformat()}{older}"

    def to_json(self) -> Json:
        """Return the published form."""
        return {
            "source": self.source,
            "target": self.target,
            "rate": str(self.value),
            "quoted": self.quoted.isoformat(),
            "age_days": self.age,
            "by": "European Central Bank",
        }


class Rates(Protocol):
    """Where exchange rates come from."""

    def rate(self, source: str, target: str, day: date | None) -> Rate | None:
        """Return the last rate quoted on a day or before it; None where there is none.

        A day of None is that of the last rate there is.
        """


class CentralBankRates:
    """The history that currencyconverter brings. It is read when two currencies first meet."""

    def rate(self, source: str, target: str, day: date | None) -> Rate | None:
        """Return the last rate quoted on a day or before it; None where there is none.

        A currency that is no longer quoted has none.
        """
        history = _history(tuple(sorted({source, target} - {EURO})))
        if history is None or not {source, target} <= set(history.currencies or ()):
            return None
        last = min(history.bounds[code].last_date for code in (source, target))
        if history.bounds[EURO].last_date - last > _LONGEST_GAP:
            return None
        wanted = day or last
        return _last_quoted(history, source, target, min(wanted, last), wanted)


def _last_quoted(
    history: CurrencyConverter, source: str, target: str, start: date, wanted: date
) -> Rate | None:
    from currency_converter import RateNotFoundError

    for back in range(_LONGEST_GAP.days):
        quoted = start - timedelta(days=back)
        try:
            per_euro = [Decimal(history.convert(1, EURO, c, quoted)) for c in (source, target)]
        except RateNotFoundError:
            continue
        value = _PRECISE.divide(per_euro[1], per_euro[0])
        return Rate(source, target, value, quoted, wanted)
    return None


@cache
def _history(currencies: tuple[str, ...]) -> CurrencyConverter | None:
    """Read the history of some currencies: all of them would take a fifth of a second."""
    try:
        from currency_converter import CurrencyConverter
    except ImportError:
        return None

    class Some(CurrencyConverter):  # type: ignore[misc]
        def load_lines(self, lines: Iterable[str]) -> None:
            rows = (line.strip().split(",") for line in lines)
            header = next(rows)
            # The dollar is always quoted, and tells how far the history goes.
            wanted = {*currencies, "USD"}
            columns = [0, *(i for i, name in enumerate(header) if name.strip() in wanted)]
            super().load_lines(",".join(row[i] for i in columns) for row in (header, *rows))

    return Some(decimal=True)
