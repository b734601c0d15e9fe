"""Numbers, sums and thresholds in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from modellic.rules import FLOWS, MONEY, AsOf, Metric, Operator, Period, Threshold

METRICS: Mapping[Metric, tuple[str, str]] = {
    Metric.MONTHLY_ACTIVE_USERS: ("monthly active user", "monthly active users"),
    Metric.DAILY_ACTIVE_USERS: ("daily active user", "daily active users"),
    Metric.USERS: ("user", "users"),
    Metric.VISITS: ("visit", "visits"),
    Metric.REVENUE: ("revenue", "revenue"),
    Metric.FUNDING: ("funding", "funding"),
    Metric.VALUATION: ("valuation", "valuation"),
    Metric.EMPLOYEES: ("employee", "employees"),
    Metric.DEVICES: ("device", "devices"),
    Metric.API_CALLS: ("API call", "API calls"),
    Metric.MODEL_COMPUTE: ("unit of model compute", "units of model compute"),
}
"""What one of a metric is called, and what many are."""

OPERATORS: Mapping[Operator, str] = {
    Operator.GT: "more than",
    Operator.GTEQ: "at least",
    Operator.LT: "less than",
    Operator.LTEQ: "at most",
}
"""How a comparison reads before what is compared."""

# How a period reads before a sum ("annual revenue"), after a count ("visits a year"), and as the
# time before the test ("in the preceding year").
_PERIODS: Mapping[Period, tuple[str, str, str]] = {
    Period.MONTH: ("monthly ", " a month", " in the preceding month"),
    Period.QUARTER: ("quarterly ", " a quarter", " in the preceding quarter"),
    Period.YEAR: ("annual ", " a year", " in the preceding year"),
    Period.TWELVE_MONTHS: ("twelve-month ", " in twelve months", " in the preceding twelve months"),
}

_AS_OF: Mapping[AsOf, str] = {
    AsOf.RELEASE_DATE: " on the release date of the model version",
    AsOf.PRECEDING: " in the preceding period",
}

_CURRENCIES: Mapping[str, tuple[str, str]] = {
    "USD": ("US dollar", "US dollars"),
    "EUR": ("euro", "euros"),
    "GBP": ("pound sterling", "pounds sterling"),
    "CNY": ("Chinese yuan", "Chinese yuan"),
    "JPY": ("Japanese yen", "Japanese yen"),
    "KRW": ("South Korean won", "South Korean won"),
    "INR": ("Indian rupee", "Indian rupees"),
    "CHF": ("Swiss franc", "Swiss francs"),
    "CAD": ("Canadian dollar", "Canadian dollars"),
    "AUD": ("Australian dollar", "Australian dollars"),
    "SGD": ("Singapore dollar", "Singapore dollars"),
    "HKD": ("Hong Kong dollar", "Hong Kong dollars"),
    "AED": ("UAE dirham", "UAE dirhams"),
}

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def quantity(atom: Threshold) -> str:
    """Return what a threshold asks for: `monthly revenue of more than 20 million US dollars`."""
    many, one = METRICS[atom.metric][1], atom.value == 1
    before, after, preceding = _PERIODS[atom.period] if atom.period else ("", "", "")
    op = OPERATORS[atom.op]
    made = " made with the model" if atom.attributable else ""
    when = f"{_when_tested(atom, preceding)}{_unstated(atom)}"
    if atom.metric in MONEY:
        return f"{before}{many}{made} of {op} {money(atom.value, atom.currency)}{when}"
    op = "fewer than" if op == "less than" else op
    counted = f"{numeral(atom.value)} {METRICS[atom.metric][0] if one else many}"
    return f"{op} {counted}{after}{made}{when}"


def money(value: Decimal, currency: str | None) -> str:
    """Return an amount with the name of its currency (an ISO 4217 code that has none stays)."""
    if currency is None:
        return f"{numeral(value)} (currency not stated)"
    one, many = _CURRENCIES.get(currency, (currency, currency))
    return f"{numeral(value)} {one if value == 1 else many}"


def plural(count: int, one: str, many: str = "") -> str:
    """Return a number with its noun: `1 term`, `2 terms`; `many` where an s is not enough."""
    return f"{count} {one if count == 1 else many or f'{one}s'}"


def numeral(value: Decimal) -> str:
    """Return a number as people write it: `100 million`, `2.5 million`, `5,000`."""
    for scale, name in _SCALES:
        if scale <= abs(value) < 1000 * scale:
            scaled = value / scale
            if scaled == round(scaled, 2):
                return f"{scaled.normalize():f} {name}"
    whole = value == value.to_integral_value()
    return f"{int(value):,}" if whole else f"{value.normalize():,f}"


def _when_tested(atom: Threshold, preceding: str) -> str:
    if atom.as_of is AsOf.PRECEDING:
        if atom.metric is Metric.MONTHLY_ACTIVE_USERS:
            return " in the preceding month"
        return preceding or _AS_OF[atom.as_of]
    return _AS_OF[atom.as_of] if atom.as_of else ""


def _unstated(atom: Threshold) -> str:
    return " (period not stated)" if atom.metric in FLOWS and atom.period is None else ""


def join(words: Sequence[str], last: str, comma: str = "") -> str:
    """Join words as a list: `a, b or c`; `comma` stands before the last joint."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])}{comma} {last} {words[-1]}"
