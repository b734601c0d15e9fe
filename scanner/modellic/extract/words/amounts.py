"""Amounts: numbers in digits, words and ideographs, with scale and currency.

The words come from grammars/amounts.txt; ISO 4217 names the currencies. A bare number is an amount
too: whether it counts anything is for the rules to say. What names a section, a version, a date, a
time or a share is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from modellic.extract.words.numbers import (
    Tables,
    digits_value,
    factor_of,
    has_digits,
    in_ideographs,
    is_of_name,
    is_unit,
    power_value,
    tables,
    words_value,
)
from modellic.rules import Span
from modellic.shapes import Shape

_RESTATED = Shape(r"\s?[(\[\uff08]\s?(?:{ABOUT}\s|{IN_WORDS}\s?:?\s|[~\u2248]|{CJK_ABOUT})?\s?")
_CLOSED = re.compile(r"\s?[)\]\uff09]")
_RANGE = Shape(r"\s?(?:-|\u2013|\u301c|\uff5e|~|{CJK_TO})\s?|\s{TO}\s")
_RANGE_BELOW = Shape(r"\s{TO_BELOW}\s")
_IN_FULL = 1000
"""From here on the lower end of a range is written in full, whatever scale the upper one has."""
_RANGE_AND = Shape(r"\s{RANGE_AND}\s|\s?{CJK_RANGE_AND}\s?")
_ASIDE = re.compile(r"^\s?([\u4e00-\u9fff]?)[(\uff08][^()\uff08\uff09\d]{0,60}[)\uff09]")
"""What may stand behind the first end of a range, and its counter: "(or its equivalent)"."""
_BETWEEN = Shape(r"{BETWEEN}\s?$", re.IGNORECASE)
_LETTER = re.compile(r"[A-Za-z\u00c0-\u024f]")
_IDEOGRAPH = re.compile(r"[\u4e00-\u9fff]")
"""A scale of Chinese or Japanese: 「MAU100万」 is no name of a model."""
_NO_CURRENCY = ",;:-()[]/\"'"
"""Characters that end no name of a currency."""
_BEFORE_IT = Shape(r"(?:\s\d[\d.]{0,4}(?:\s?,|\s(?:{JOINS}|{JOINS_NOUNS}|&)))+\s?$")
"""Behind a name, the numbers before one that is named with them: "Sections 2, 3 and"."""
_LABELLED = Shape(r"(?:\+|{CJK_LABEL})\Z")
_DATE_BEFORE = re.compile(r"\d[-/.]$|\+\d{1,3}\s?\(?$|[A-Za-z\u00c0-\u024f]\s\d{1,2},\s?$")
_DATE_BEHIND = re.compile(r"[-/.]\d")
_UNITS = ("\u5143", "\u5713", "\u5706")
"""The unit of several currencies: a name before the number tells which one is meant."""
_LIST_MARK = re.compile(r"(?:^|[^\w\s]\s?|\s)[(\uff08]$")
_MEMBER_BEFORE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff][(\uff08]$")
_MEMBER_BEHIND = re.compile(r"[)\uff09]\s?(?=[\u3040-\u30ff\u4e00-\u9fff])")
"""The same in brackets within Chinese: 「符合（1）……，以及（2）……」."""
_ITEM_BEFORE = re.compile(
    r"(?:^|[:;\uff1a\uff1b]\s?|(?<=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])\s)$"
)
_ITEM_BEHIND = re.compile(r"[.\uff0e]\s?[^\d\s]|\u3001\s?[^\d\s\u4e07\u4ebf]")
"""What stands around the number of a list's item within a sentence: 「：1. ……；2、……」."""
_SIZE = re.compile(r"\d{1,4}(?:\.\d{1,2})?[BM]")
"""How the name of a model tells its size: "Foo 2 11B"."""
_PRONOUN = Shape(r"{SOMEBODY}", re.IGNORECASE)
"""Where "one" stands for somebody and counts nothing."""
_NAMED = re.compile(r"[A-Za-z]-$")
"""What stands before the number in a name: "Foo-13b"."""
_INCLUDED = re.compile(r"[(\uff08]\u4e0d?\u542b$")
"""Before a number that a range includes or not, told once more."""
_SHARE = re.compile(r"[\u767e\u5343\u4e07][\u5206\u4efd]\u4e4b$")
"""What stands before a share: a hundredth, thousandth or ten thousandth part."""
_NTH = Shape(r"(st|nd|rd|th)\s(?:\w+\s)?{COUNTED_ONE}\b", re.IGNORECASE)  # the 50th employee
_DOTTED = Shape(r"(\.)\s(?:\w+\s)?{COUNTED_ONE}\b", re.IGNORECASE)
"""The same in German, amid a sentence: "beim 50. Nutzer"."""
_PLACE = re.compile(r"th$|\w{2}te[nr]$", re.IGNORECASE)
"""The end of a word for a place in a row: "eleventh", "elften"."""
_ONE_OF = Shape(r"\s(?:\w+\s)?{COUNTED_ONE}\b", re.IGNORECASE)
"""Behind the word for a place in a row: "the eleventh employee"."""
_NO_NUMERAL = re.compile(r"[\u96f6\u3007].")
"""A numeral of ideographs never begins with a nought; a company's name may."""
_BASE_YEAR = Shape(r"{BASE_YEAR}\s?$")
_OF_A_YEAR = Shape(r"[(\uff08]\s?(?:{OF_A_YEAR}[\s,]{1,2}){1,4}\Z", re.IGNORECASE)
_OFTEN = 1000
_MANY = 10_000
_CALENDAR = re.compile(r"[\u6708\u65e5\u5e74](?!\u5143)|[\u7ea7\u7d1a]")
"""Month, day, year, grade: nobody counts ten thousand of them, but users: 「3亿月活」, 百万级."""
_KOREAN_MONTH = re.compile(r"\uc6d4(?!\uac04|\ud3c9|\ud65c)")
"""Behind a number up to 12 it names a month of the year: a number of months has another word."""
_ONLY = re.compile(
    r"(?![\uc77c\uc774\uc0bc\uc0ac\uc624\uc721\uce60\ud314\uad6c\uc2ed\ubc31\ucc9c\uc218\uba87])[\uac00-\ud7a3][\ub9cc\uc870]"
    r"|\D?\uc870[\uac74\ud56d\uc9c1\uce58\uc0ac\uc808]"
)
"""The Korean word for ten thousand behind a word that is no numeral: there it means "only".

That for a trillion begins and ends many words, such as the one for a condition.
"""
_TIMES = Shape(r"\s{TIMES}")
"""So many "times" are visits; fewer multiply."""
_ONCE = Shape(r"\s?{CJK_TIMES}")
"""Once: an active user is who comes 1回以上, which is no limit."""
_YEAR = range(1900, 2101)
_SMALL, _MONTHS, _MOST_ITEMS = 10, 12, 20
_CONTEXT = 24
"""How many characters before and behind a number tell what it counts."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as it stands in a text.

    `upper` is the other end where the text gives a range. `plain` is true where nothing but digits,
    or a word below ten, says that it is a number. `more` is true for "100+", and for one that tells
    the place in a row (`nth`), "the 100th". `below` is true where the upper end is no part of the
    range: "5 to under 10".
    """

    value: Decimal
    currency: str | None
    span: Span
    plain: bool = False
    upper: Decimal | None = None
    more: bool = False
    nth: bool = False
    below: bool = False


@dataclass(frozen=True, slots=True)
class _Number:
    """A number before it is joined with its restatement or with the other end of a range."""

    amount: Amount
    scale: Decimal
    """What its scale words multiply by."""
    bare: bool
    """True where neither scale nor currency stands with it."""


_VERSION = re.compile(r"^\d{1,2}\.\d{1,2}$")
"""Nobody counts in "2.0" users: such a bare number is a version."""


def find_amounts(text: str, *, language: str = "en", in_words: bool = True) -> list[Amount]:
    """Return the amounts of a clean sentence in order. Linear in the length of the text.

    One said twice in a row, "ten million dollars ($10,000,000)", counts once. `language` tells
    which currency a sign means that several share; `in_words` is false where the text is known to
    hold no number words.
    """
    if not in_words and not has_digits(text):
        return []
    known = tables()
    text = in_ideographs(text) if language == "ko" and in_words else text
    pattern = known.pattern if in_words else known.in_digits
    found = [n for m in pattern.finditer(text) if (n := _number(m, text, known, language))]
    # Either end of a range may be told twice, and so may the whole: "1 to 5 million ($1m-$5m)".
    ends = _folded(found, lambda first, second: _restated(text, first, second, known))
    ranged = _folded(ends, lambda low, high: _joined(text, low, high))
    whole = _folded(ranged, lambda first, second: _restated(text, first, second, known))
    return [n.amount for n in whole if not _counts_nothing(text, n, known)]


def _number(match: re.Match[str], text: str, known: Tables, language: str) -> _Number | None:
    nth = match["digits"] and (
        _NTH.match(text, match.end())
        or (text[: match.start()].strip() and _DOTTED.match(text, match.end()))
    )
    if nth:
        value = digits_value(match["digits"], scaled=False) or Decimal(1)
        span = match.end() - len(match["digits"]), nth.end(1)
        return _Number(Amount(value, None, span, plain=True, more=True, nth=True), Decimal(1), True)
    if match["words"] and _PLACE.search(match["words"]):
        return _nth(match, text, known)
    start, name = _named(match, text, known)
    currency = _currency(name, known, language)
    glued = start == match.start() and _LETTER.match(text[start - 1 : start])
    if glued and match["words"] is None and not _IDEOGRAPH.match(match["scales"] or ""):
        return None
    if match["words"] and (
        _NO_NUMERAL.match(match["words"]) or _ONLY.match(text[max(0, start - 1) : start + 2])
    ):
        return None
    value, scale = _value(match, known)
    factor = factor_of(name, match["scales"] or match["words"] or "", known, language)
    value, scale = value * factor, scale * factor
    bare = currency is None and scale == 1
    named = currency is None and _SIZE.fullmatch(match[0]) is not None
    plain = named or (bare and (match["digits"] is not None or value < _SMALL))
    amount = Amount(value, currency, (start, match.end()), plain, more=bool(match["more"]))
    return _Number(amount, scale, bare)


def _nth(match: re.Match[str], text: str, known: Tables) -> _Number | None:
    """Return the number of a place in a row, "the eleventh user"; of anything else it is none."""
    if _ONE_OF.match(text, match.end()) is None:
        return None
    value, _ = _value(match, known)
    return _Number(
        Amount(value, None, match.span(), plain=True, more=True, nth=True), Decimal(1), True
    )


def _value(match: re.Match[str], known: Tables) -> tuple[Decimal, Decimal]:
    """Return the value of a number and the scale in it."""
    if match["power"]:
        return power_value(match["power"]), Decimal(1)
    if match["words"]:
        return words_value(None, match["words"], known) or Decimal(0), Decimal(1)
    base = digits_value(match["digits"], scaled=bool(match["scales"]))
    value = words_value(base, match["scales"], known) or Decimal(0)
    return value, words_value(Decimal(1), match["scales"], known) or Decimal(1)


def _named(match: re.Match[str], text: str, known: Tables) -> tuple[int, str]:
    """Return where an amount begins, its currency included, and the name of the currency."""
    start = match.start()
    offset = max(0, start - _CONTEXT)
    near = text[max(0, start - 2) : start].strip()[-1:]
    may_name = near and not (near.isdigit() or near in _NO_CURRENCY)
    before = known.name_before.search(text[offset:start]) if may_name else None
    if before and _LETTER.match(before["name"]):
        inside = before.start() and _LETTER.match(text[offset + before.start() - 1])
        before = None if inside else before
    if before and is_unit(before["name"]):
        before = None
    named = before and before["name"]
    name = named if match["behind"] in _UNITS and named else match["behind"] or named
    if not name:
        return start, ""
    return offset + before.start() if before else start, name.strip().casefold()


def _currency(name: str, known: Tables, language: str) -> str | None:
    """Return the currency that a name or a sign means in a language."""
    of_sign = known.signs.get(name, {})
    return known.currencies.get(name) or of_sign.get(language) or of_sign.get("en")


def _counts_nothing(text: str, number: _Number, known: Tables) -> bool:
    """Say whether a number names a section, version or date, or counts time, shares or sizes."""
    start, end = number.amount.span
    before, behind = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    if _INCLUDED.search(before):
        return True
    if number.amount.currency is not None:
        return _is_base_year(number, text)
    if _PRONOUN.match(text, start) or _NAMED.search(before) or _SHARE.search(before):
        return True
    often = number.amount.value >= _OFTEN and _TIMES.match(behind)
    often = often or (number.amount.value >= _MANY and _CALENDAR.match(behind))
    if (known.unit.match(behind) and not often) or is_of_name(text[start:end], behind):
        return True
    if not text[start:end].isdigit() and _is_of_unit(text, start, end, known):
        return True
    month = number.amount.value <= _MONTHS and _KOREAN_MONTH.match(behind)
    once = number.amount.value == 1 and _ONCE.match(behind)
    if number.bare and (month or once or _VERSION.search(text[start:end])):
        return True
    year = number.bare and int(number.amount.value) in _YEAR
    if year and (number.amount.upper is not None or _OF_A_YEAR.search(before)):
        return True
    return number.bare and (
        _is_label(before, behind, known)
        or bool(_DATE_BEFORE.search(before) or _DATE_BEHIND.match(behind))
        or _is_item(number.amount, before, behind)
        or (behind[:1] in (")", "\uff09") and _is_mark(before) and not _is_figure(number.amount))
    )


def _is_of_unit(text: str, start: int, end: int, known: Tables) -> bool:
    """Say whether the word for a number belongs to what is counted: the "cent" of "pour cent"."""
    unit = known.unit.match(text, max(0, text.rfind(" ", 0, max(0, start - 1))))
    return unit is not None and unit.end() == end


def _is_base_year(number: _Number, text: str) -> bool:
    """Say whether a "sum" is the year whose money is meant: "1,000,000 in 2025 dollars"."""
    start, end = number.amount.span
    year = number.amount.value in _YEAR and number.scale == 1
    return (
        year
        and bool(_BASE_YEAR.search(text[max(0, start - _CONTEXT) : start]))
        and (bool(re.match(r"\d{4}\s[A-Za-z]", text[start:end])))
    )


def _is_mark(before: str) -> bool:
    """Say whether a number before a closing bracket is a list's: "(1) you", "; 4) under"."""
    return bool(_LIST_MARK.search(before)) or not ("(" in before or "\uff08" in before)


def _is_item(amount: Amount, before: str, behind: str) -> bool:
    """Say whether a number but counts the items of a list: ": 1. staff; 2. revenue"."""
    few = amount.value <= _MOST_ITEMS
    bracket = few and _MEMBER_BEFORE.search(before) and _MEMBER_BEHIND.match(behind)
    if bracket and not tables().counter.match(behind, bracket.end()):
        return True
    return few and bool(_ITEM_BEFORE.search(before) and _ITEM_BEHIND.match(behind))


def _is_figure(amount: Amount) -> bool:
    """Say whether bare digits are too many for the mark of an item, and no year."""
    return amount.value >= _OFTEN and int(amount.value) not in _YEAR


def _is_label(before: str, behind: str, known: Tables) -> bool:
    """Say whether the word before a number makes it the name of something: "Section 5"."""
    words = _BEFORE_IT.sub("", before).rstrip(" .:(").rsplit(None, 1)[-1:]
    named = any(w.casefold().lstrip("([\"'") in known.before for w in words)
    told = before.endswith("(") and behind[:1] != ")"  # "tier (6 seats)"
    told = told or (before.endswith(": ") and behind[1:4].islower())  # "tier: 6 seats"
    return not told and (named or _LABELLED.search(before) is not None)


def _folded(
    found: Iterable[_Number], joined: Callable[[_Number, _Number], _Number | None]
) -> Iterator[_Number]:
    """Yield the numbers, those in a row as one that `joined` makes one of."""
    held: _Number | None = None
    for number in found:
        one = joined(held, number) if held else None
        if held and not one:
            yield held
        held = one or number
    if held:
        yield held


def _joined(text: str, low: _Number, high: _Number) -> _Number | None:
    """Join "between 1 and 5 million" and "$10-20 million" to one amount with an upper end.

    The first may have a counter of its own: 20\u4eba\u81f3200\u4eba."""
    first, second = low.amount, high.amount
    between = _ASIDE.sub(r"\1", text[first.span[1] : second.span[0]], count=1)
    start = text[max(0, first.span[0] - _CONTEXT) : first.span[0]]
    paired = bool(_BETWEEN.search(start)) and bool(_RANGE_AND.fullmatch(between))
    counted = tables().counter.match(between)
    start_of_range = counted.end() if counted else 0
    below = _RANGE_BELOW.fullmatch(between, start_of_range)
    ranged = below or _RANGE.fullmatch(between, start_of_range)
    if first.upper is not None or not (paired or ranged):
        return None
    value = first.value * (high.scale if low.scale == 1 else 1)
    if value >= second.value and first.value >= _IN_FULL:
        value = first.value  # "$500,000 to $5 million"
    if value >= second.value or text[second.span[1] :][:1] == "-":
        return None
    amount = replace(
        second,
        value=value,
        upper=second.value,
        currency=first.currency or second.currency,
        span=(first.span[0], second.span[1]),
        below=below is not None,
    )
    return replace(high, amount=amount, bare=low.bare and high.bare)


def _restated(text: str, first: _Number, second: _Number, known: Tables) -> _Number | None:
    """Merge "ten million dollars ($10,000,000)" and "USD (2019)" into the amount they restate."""
    if not _repeats(text, first.amount, second.amount):
        return None
    return replace(first, amount=_merged(text, first.amount, second.amount, known))


def _repeats(text: str, first: Amount, second: Amount) -> bool:
    between = text[first.span[1] : second.span[0]]
    if not _RESTATED.fullmatch(between):
        return False
    year = second.plain and int(second.value) in _YEAR
    return (
        year
        or second.value == first.value
        or (second.currency is not None and first.currency is not None)
    )


def _merged(text: str, first: Amount, second: Amount, known: Tables) -> Amount:
    """Join an amount and its restatement; a bracketed base year, "USD (2019)", changes nothing."""
    closed = _CLOSED.match(text, second.span[1])
    end = closed.end() if closed else second.span[1]
    currency = first.currency or second.currency
    value = first.value
    tail = known.tail.match(text, end) if closed else None
    if tail and currency is None and tail.end() > end:
        value = words_value(value, tail["scales"], known) or value
        currency = known.currencies.get((tail["name"] or "").casefold())
        end = tail.end()
    return replace(
        first,
        value=value,
        currency=currency,
        span=(first.span[0], end),
        plain=first.plain and second.plain and currency is None and value == first.value,
        more=first.more or second.more,
    )
