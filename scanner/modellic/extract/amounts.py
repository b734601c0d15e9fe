"""Amounts: numbers in digits, words and ideographs, with scale and currency.

ISO 4217 names the currencies. A bare number is an amount too: whether it counts anything is for
the grammar to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from modellic.rules import Span

_SCALES = {
    "k": 3, "thousand": 3, "m": 6, "mm": 6, "mn": 6, "mio": 6, "million": 6, "millions": 6,
    "millionen": 6, "b": 9, "bn": 9, "billion": 9, "billions": 9, "milliarden": 9, "milliarde": 9,
    "milliard": 9, "milliards": 9, "trillion": 12, "lakh": 5, "lakhs": 5, "crore": 7, "crores": 7,
    "tausend": 3, "mille": 3, "hundred": 2, "dozen": 0,
    "\u5343": 3, "\ucc9c": 3, "\u4e07": 4, "\u842c": 4, "\ub9cc": 4, "\u767e\u4e07": 6,
    "\u767e\u4e07\u5186": 6, "\u5343\u4e07": 7, "\u4ebf": 8, "\u5104": 8, "\uc5b5": 8, "\u767e": 2,
}  # fmt: skip
_CURRENCIES = {
    "usd": "USD", "us$": "USD", "$": "USD", "u.s.$": "USD", "us dollars": "USD", "us dollar": "USD",
    "u.s. dollars": "USD", "u.s. dollar": "USD", "united states dollars": "USD", "dollars": "USD",
    "dollar": "USD", "american dollars": "USD", "us-dollar": "USD", "\u7f8e\u5143": "USD", "\u7f8e\u91d1": "USD",
    "\u7c73\u30c9\u30eb": "USD", "\u30c9\u30eb": "USD", "\ub2ec\ub7ec": "USD", "\u7c73\u5c0f\u30c9\u30eb": "USD",
    "eur": "EUR", "\u20ac": "EUR", "euro": "EUR", "euros": "EUR", "\u6b27\u5143": "EUR", "\u30e6\u30fc\u30ed": "EUR",
    "gbp": "GBP", "\u00a3": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "british pounds": "GBP",
    "\u82f1\u9551": "GBP", "jpy": "JPY", "yen": "JPY", "japanese yen": "JPY", "\u5186": "JPY", "\u65e5\u5143": "JPY",
    "cny": "CNY", "rmb": "CNY", "yuan": "CNY", "renminbi": "CNY", "cn\u00a5": "CNY", "\u4eba\u6c11\u5e01": "CNY",
    "\u5143\u4eba\u6c11\u5e01": "CNY", "\u5143": "CNY", "\u4eba\u6c11\u5143": "CNY",
    "krw": "KRW", "\u20a9": "KRW", "won": "KRW", "korean won": "KRW", "\uc6d0": "KRW",
    "inr": "INR", "\u20b9": "INR", "rs": "INR", "rs.": "INR", "rupees": "INR", "indian rupees": "INR",
    "chf": "CHF", "swiss francs": "CHF", "cad": "CAD", "canadian dollars": "CAD", "c$": "CAD",
    "aud": "AUD", "australian dollars": "AUD", "a$": "AUD", "sgd": "SGD", "s$": "SGD", "hk$": "HKD", "hkd": "HKD",
    "twd": "TWD", "nt$": "TWD", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "brl": "BRL", "r$": "BRL",
}  # fmt: skip
_SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_IDEOGRAPHS = {c: n for n, c in enumerate("\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d")} | {
    "\u96f6": 0, "\u4e24": 2, "\u5169": 2, "\u5341": 10, "\u767e": 100, "\u5343": 1000,
}  # fmt: skip
_YEN_SIGNS = "\u00a5\uffe5"


def _names(table: dict[str, object] | dict[str, int] | dict[str, str]) -> str:
    return "|".join(re.escape(k) for k in sorted(table, key=len, reverse=True))


_LATIN_CURRENCIES = {k: v for k, v in _CURRENCIES.items() if k.isascii()}
_NUMBER_WORDS = "|".join(
    sorted([*_SMALL, "hundred", "thousand", "million", "billion"], key=len, reverse=True)
)
_BEFORE = (
    rf"(?:(?P<before>{_names(_CURRENCIES)}|[{_YEN_SIGNS}])\s?(?P<before2>[$\u20ac\u00a3]\s?)?)?"
)
_AFTER = (
    rf"(?:\s?\+)?(?:[\s-]?(?:in\s|of\s)?(?P<after>(?:{_names(_LATIN_CURRENCIES)})(?![A-Za-z])"
    r"|" + _names({k: v for k, v in _CURRENCIES.items() if not k.isascii()}) + r"))?"
)
_LATIN_SCALES = {k: v for k, v in _SCALES.items() if k.isascii()}
_CJK_SCALES = {k: v for k, v in _SCALES.items() if not k.isascii()}
_SCALE = rf"(?:[\s-]?(?P<scale>(?:{_names(_LATIN_SCALES)})(?![A-Za-z])|(?:{_names(_CJK_SCALES)})))?"
_DIGITS = re.compile(
    rf"(?<![\w.,]){_BEFORE}(?P<digits>\d{{1,3}}(?:[,' ]\d{{2,3}})*(?:[,']\d{{3}})(?:\.\d+)?|\d+(?:\.\d+)?"
    rf"(?:\.\d{{3}})*)(?![\d]){_SCALE}{_AFTER}",
    re.IGNORECASE,
)
_CJK_DIGITS = re.compile(
    rf"{_BEFORE}(?P<digits>\d[\d,]*(?:\.\d+)?)(?![\d]){_SCALE}{_AFTER}", re.IGNORECASE
)
_WORDS = re.compile(
    rf"(?<!\w)(?P<words>(?:{_NUMBER_WORDS})(?:[\s-]+(?:and\s+)?(?:{_NUMBER_WORDS}))*)(?!\w){_AFTER}",
    re.IGNORECASE,
)
_IDEOGRAPHIC = re.compile(
    rf"(?P<ideographs>[{''.join(_IDEOGRAPHS)}]{{1,8}})(?P<scale>{_names(_CJK_SCALES)})?{_AFTER}"
)
_RESTATED = re.compile(r"\s?\(\s?")
_TRAILING_CURRENCY = re.compile(
    rf"\s?(?P<after>{_names(_LATIN_CURRENCIES)})(?![A-Za-z])", re.IGNORECASE
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as it stands in a text. `plain` is true where nothing but digits says it is one."""

    value: Decimal
    currency: str | None
    span: Span
    plain: bool = False


def find_amounts(text: str, *, yen: str | None = None) -> list[Amount]:
    """Return the amounts of a clean sentence in order; one said twice in a row counts once.

    `yen` is the currency (ISO 4217) that a bare yen sign means in this language.
    """
    cjk = bool(_CJK.search(text))
    found = [_from_digits(m, yen) for m in (_CJK_DIGITS if cjk else _DIGITS).finditer(text)]
    found += [_from_words(m) for m in _WORDS.finditer(text)]
    if cjk:
        found += [a for a in map(_from_ideographs, _IDEOGRAPHIC.finditer(text)) if a]
    return list(_restated(text, sorted(found, key=lambda a: (a.span[0], -a.span[1]))))


def _restated(text: str, found: list[Amount]) -> Iterator[Amount]:
    """Merge "ten million dollars ($10,000,000)" into one, and drop what another one covers."""
    kept: Amount | None = None
    for amount in found:
        if kept and amount.span[0] < kept.span[1]:
            continue
        if kept and _RESTATED.fullmatch(text[kept.span[1] : amount.span[0]]):
            kept = _merged(text, kept, amount)
            continue
        if kept:
            yield kept
        kept = amount
    if kept:
        yield kept


def _merged(text: str, first: Amount, second: Amount) -> Amount:
    """Join an amount and its restatement; a bracketed year, "USD (2019)", changes nothing."""
    end = second.span[1] + (text[second.span[1] : second.span[1] + 1] == ")")
    tail = _TRAILING_CURRENCY.match(text, end)
    currency = first.currency or second.currency
    if currency is None and tail:
        currency, end = _CURRENCIES[tail["after"].casefold()], tail.end()
    plain = first.plain and second.plain and currency is None
    return Amount(first.value, currency, (first.span[0], end), plain)


def _currency(match: re.Match[str], yen: str | None = None) -> str | None:
    groups = match.groupdict()
    after, before = groups.get("after"), groups.get("before")
    if before and before in _YEN_SIGNS:
        return _CURRENCIES.get(after.casefold()) if after else yen
    word = after or before
    return _CURRENCIES.get(word.casefold()) if word else None


def _from_digits(match: re.Match[str], yen: str | None) -> Amount:
    digits = re.sub(r"[,' ]", "", match["digits"])
    if digits.count(".") > 1:
        digits = digits.replace(".", "")
    scale = _SCALES[match["scale"].casefold()] if match["scale"] else 0
    currency = _currency(match, yen)
    value = Decimal(digits).scaleb(scale)
    return Amount(value, currency, match.span(), plain=not (scale or currency))


def _from_words(match: re.Match[str]) -> Amount:
    total, current = 0, 0
    for word in re.split(r"[\s-]+", match["words"].casefold()):
        if word == "and":
            continue
        if word == "hundred":
            current = max(current, 1) * 100
        elif word in ("thousand", "million", "billion"):
            total, current = total + max(current, 1) * 10 ** _SCALES[word], 0
        else:
            current += _SMALL[word]
    value = Decimal(total + current)
    return Amount(value, _currency(match), match.span(), plain=value < 10)


def _from_ideographs(match: re.Match[str]) -> Amount | None:
    total, current = 0, 0
    for char in match["ideographs"]:
        digit = _IDEOGRAPHS[char]
        if digit >= 10:
            total, current = total + max(current, 1) * digit, 0
        else:
            current = digit
    scale = _SCALES[match["scale"]] if match["scale"] else 0
    currency = _currency(match)
    if not (scale or currency):
        return None
    return Amount(Decimal(total + current).scaleb(scale), currency, match.span())
