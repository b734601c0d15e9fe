"""Money, and quantities as the company knows them: a number or an interval, with its currency."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from modellic.quantities.interval import Interval
from modellic.quantities.truth import Truth
from modellic.rules import Json, Operator, number

_CODES = """
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP
BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD
FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY
KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR
RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT
TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER
ZAR ZMW ZWG
"""
CURRENCIES: frozenset[str] = frozenset(_CODES.split())
"""The currencies of ISO 4217 (list one) that money is paid in."""

_LARGEST = 24
"""The power of ten above which a number is no longer written out."""
_SCALES = ((Decimal(10) ** 12, "T"), (Decimal(10) ** 9, "B"), (Decimal(10) ** 6, "M"))


def is_currency(code: str) -> bool:
    """Return whether `code` is an ISO 4217 code of a currency that money is paid in."""
    return code in CURRENCIES


def compact(value: Decimal) -> str:
    """Write a number short and exactly: `120M`, `1.25B`, `100,000,001`."""
    if value.adjusted() > _LARGEST:
        return f"{value.normalize():E}"
    for scale, letter in _SCALES:
        cents = value / scale * 100
        if abs(value) >= scale and cents == cents.to_integral_value():
            return f"{(cents / 100).normalize():f}{letter}"
    whole = value == value.to_integral_value()
    return f"{int(value):,}" if whole else f"{value.normalize():,f}"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency (ISO 4217). Raises `ValueError` for another code."""

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        """Refuse what is no currency."""
        if not is_currency(self.currency):
            raise ValueError(f"{self.currency!r} is no ISO 4217 currency")

    def __str__(self) -> str:
        """Return `20M USD`."""
        return f"{compact(self.amount)} {self.currency}"


@dataclass(frozen=True, slots=True)
class Quantity:
    """What is known of a count (`currency` None) or of an amount of money."""

    interval: Interval
    currency: str | None = None

    def compare(self, op: Operator, threshold: Decimal | Money) -> Truth:
        """Compare with a threshold: unknown where the currencies differ, or one has none."""
        value, currency = threshold, None
        if isinstance(threshold, Money):
            value, currency = threshold.amount, threshold.currency
        if currency != self.currency or isinstance(value, Money):
            return Truth.UNKNOWN
        return self.interval.compare(op, value)

    def __str__(self) -> str:
        """Return the quantity for a sentence: `80M to 120M`, `less than 5M USD`."""
        words = self._ends()
        return f"{words} {self.currency}" if self.currency else words

    def _ends(self) -> str:
        known = self.interval
        low = compact(known.lower or Decimal(0))
        if known.is_point:
            return low
        if known.upper is None:
            return f"{'more than' if known.lower_open else 'at least'} {low}"
        high = compact(known.upper)
        if not known.lower and not known.lower_open:
            return f"{'less than' if known.upper_open else 'at most'} {high}"
        above, below = "more than " * known.lower_open, "less than " * known.upper_open
        return f"{above}{low} to {below}{high}"

    def to_json(self) -> Json:
        """Return the two ends, None where unbounded, and the currency where there is one."""
        known = self.interval
        out: Json = {
            "lower": None if known.lower is None else number(known.lower),
            "upper": None if known.upper is None else number(known.upper),
        }
        ends = {"lower_open": known.lower_open, "upper_open": known.upper_open}
        out |= {name: True for name, is_open in ends.items() if is_open}
        return out | ({"currency": self.currency} if self.currency else {})
