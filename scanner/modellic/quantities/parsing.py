"""What a person writes for a figure: `120M`, `80M..120M`, `< 5M USD`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from modellic.errors import UsageError
from modellic.quantities.interval import Interval
from modellic.quantities.money import Quantity, is_currency

EXPECTED = 'expected a number ("120M"), a range ("80M..120M") or a bound ("< 5M", ">= 20M")'
"""What an error about a figure says it expected."""

_UNITS: dict[str, int] = {
    **dict.fromkeys(("k", "thousand"), 3),
    **dict.fromkeys(("m", "mn", "million", "millions"), 6),
    **dict.fromkeys(("b", "bn", "billion", "billions"), 9),
    **dict.fromkeys(("t", "tn", "trillion", "trillions"), 12),
}
"""The power of ten of a unit, in the short scale (a billion is 10⁹)."""

_LIMIT = Decimal(10) ** 18
_DECIMALS = 6
_LENGTH = 80
_BOUND = re.compile(r"(<=|>=|<|>|≤|≥)\s*")
_END = re.compile(
    r"(?P<before>[A-Za-z]{3}\s)?\s*(?P<number>\d+(?:_\d+)*(?:\.\d+)?)\s*"
    r"(?P<words>[A-Za-z]+(?:\s+[A-Za-z]+)*)?",
    re.ASCII,
)
_GROUPS = re.compile(r"\d{1,3}\.\d{3}")


@dataclass(frozen=True, slots=True)
class _End:
    value: Decimal
    has_unit: bool
    currency: str | None


def parse_quantity(given: int | Decimal | str) -> Quantity:
    """Read a figure. Figures are never negative: `< 5M` starts at zero.

    Raises `UsageError`, which says what is wrong and what was expected.
    """
    if isinstance(given, bool) or not isinstance(given, int | Decimal | str):
        raise _wrong(f"{given!r} is no figure")
    if not isinstance(given, str):
        written = str(Decimal(given))
        _refuse_groups(written)
        return Quantity(Interval.point(_bounded(Decimal(given), written)))
    if len(given) > _LENGTH:
        raise _wrong(f"a figure of {len(given)} characters")
    return _from_text(given.strip())


def parse_count(given: int | Decimal | str) -> Quantity:
    """Read a number of people or things: no currency, no fractions. Raises `UsageError`."""
    found = parse_quantity(given)
    if found.currency:
        raise _wrong(f"{given!r} is an amount of money, not a count")
    for end in (found.interval.lower, found.interval.upper):
        if end is not None and end != end.to_integral_value():
            raise _wrong(f"{given!r} is no whole number")
    return found


def parse_amount(given: int | Decimal | str) -> Quantity:
    """Read an amount of money with its currency. Raises `UsageError`."""
    found = parse_quantity(given)
    if not found.currency:
        raise UsageError(f"{given!r} has no currency", hint='expected such as "25M USD", ISO 4217')
    return found


def _wrong(what: str) -> UsageError:
    return UsageError(what, hint=EXPECTED)


def _from_text(text: str) -> Quantity:
    bound = _BOUND.match(text)
    ends = tuple(_end(part) for part in text[bound.end() if bound else 0 :].split(".."))
    if len(ends) > 2 or (bound and len(ends) > 1):
        raise _wrong(f"{text!r} is not understood")
    currencies = {end.currency for end in ends} - {None}
    if len(currencies) > 1:
        raise _wrong(f"{text!r} has two currencies")
    interval = _range(text, *ends) if len(ends) == 2 else _bound(text, bound, ends[0].value)
    return Quantity(interval, currencies.pop() if currencies else None)


def _range(text: str, low: _End, high: _End) -> Interval:
    if high.has_unit and not low.has_unit and low.value:
        raise UsageError(f"{text!r} is ambiguous", hint='write the unit at both ends: "80M..120M"')
    if low.value > high.value:
        raise UsageError(f"{text!r} is upside down", hint="the smaller number comes first")
    return Interval(low.value, high.value)


def _bound(text: str, bound: re.Match[str] | None, value: Decimal) -> Interval:
    match bound[1] if bound else "":
        case "":
            return Interval.point(value)
        case ">" | ">=" | "≥" as sign:
            return Interval(value, None, lower_open=sign == ">")
        case sign:
            if sign == "<" and not value:
                raise UsageError(f"{text!r} leaves no figure", hint="a figure is never negative")
            return Interval(Decimal(0), value, upper_open=sign == "<")


def _end(part: str) -> _End:
    found = _END.fullmatch(part.strip())
    if not found:
        raise _not_a_number(part.strip())
    words = [*(found["before"] or "").split(), *(found["words"] or "").split()]
    codes = [word.upper() for word in words if is_currency(word.upper())]
    units = [word for word in words if word.lower() in _UNITS]
    if len(codes) > 1 or len(units) > 1 or len(codes) + len(units) < len(words):
        raise _unknown_word(part.strip(), words)
    if not units:
        _refuse_groups(found["number"])
    scale = _UNITS[units[0].lower()] if units else 0
    value = _bounded(Decimal(found["number"]).scaleb(scale), part.strip())
    return _End(value, bool(units), codes[0] if codes else None)


def _refuse_groups(figure: str) -> None:
    """Refuse `80.000`, which is eighty thousand to half of Europe and eighty here."""
    if _GROUPS.fullmatch(figure):
        thousands = figure.replace(".", "_")
        raise UsageError(
            f"{figure!r} is ambiguous: a dot is the decimal point here",
            hint=f'write "{thousands}" for thousands',
        )


def _not_a_number(part: str) -> UsageError:
    if re.search(r"\d,\d", part):
        return UsageError(f"{part!r} has a comma", hint='write "1_200_000", "1.2M"')
    if re.search(r"[$€£¥]", part):
        return UsageError(f"{part!r} has a sign for its currency", hint='write "25M USD", ISO 4217')
    if part.startswith("-"):
        return UsageError(f"{part!r} is negative", hint="a figure is never negative")
    return _wrong(f"{part!r} is no number")


def _unknown_word(part: str, words: list[str]) -> UsageError:
    strange = [w for w in words if w.lower() not in _UNITS and not is_currency(w.upper())]
    what = f"{strange[0]!r} is neither a unit nor a currency" if strange else "one word too many"
    return UsageError(f"{part!r}: {what}", hint="units are K, M, B and T; currencies are ISO 4217")


def _bounded(value: Decimal, given: str) -> Decimal:
    if not value.is_finite() or value < 0 or value >= _LIMIT:
        raise UsageError(
            f"{given[:_LENGTH]} is no figure", hint="expected zero or more, below 10^18"
        )
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -_DECIMALS:
        raise UsageError(f"{given[:_LENGTH]} is too exact", hint=f"at most {_DECIMALS} decimals")
    return value
