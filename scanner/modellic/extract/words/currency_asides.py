"""The currency of a sum that Chinese and Japanese tell beside it: in brackets behind the number,
年收入超过300万（美元）, or behind what is counted: 年收入（美元）超过300万."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.words.amounts import Amount
from modellic.extract.words.numbers import Tables, tables
from modellic.segments.cjk import CJK
from modellic.shapes import Shape

_OPENS = Shape(r"\s?[(\uff08]\s?(?:{CJK_CURRENCY_LABEL})?\s?(?:{CJK_CURRENCY_IN})?\s?")
_CLOSES = Shape(r"\s?(?:{CJK_RECKONED})?\s?[)\uff09]")
_IN = Shape(r"{CJK_CURRENCY_IN}")
_RECKONED = Shape(r"\s?(?:{CJK_RECKONED})")
_NAMED_BEFORE = Shape(r"(?:{CJK_RECKONED})")
_CLAUSE = re.compile(r"[\u3001\u3002\uff0c,;\uff1b:\uff1a]")
_HEADS = Shape(r"{CJK_HEADS}")
"""Who is counted in a clause, which has no money in it."""
_REACH = 24
"""Characters between what is counted and its number."""
_LONGEST = 8
"""Characters of a currency's name."""


def in_told_currency(found: Sequence[Amount], text: str) -> list[Amount]:
    """Return the amounts of a sentence, those in figures of tens of thousands and more with the
    currency that is told beside them."""
    if CJK.search(text) is None or all(a.currency for a in found):
        return list(found)
    known = tables()
    return [_told(amount, text, known) for amount in found]


def _told(amount: Amount, text: str, known: Tables) -> Amount:
    start, end = amount.span
    if amount.currency is not None or text[start:end].isdigit():
        return amount
    behind = _in_brackets(text, end, known)
    if behind:
        return replace(amount, currency=behind[0], span=(start, behind[1]), plain=False)
    before = next(_before(text, start, known), None)
    return replace(amount, currency=before, plain=False) if before else amount


def _in_brackets(text: str, at: int, known: Tables) -> tuple[str, int] | None:
    """Return the currency that brackets name right there, and where they end."""
    opens = _OPENS.match(text, at)
    name = opens and _name(text, opens.end(), known)
    closes = name and _CLOSES.match(text, name[1])
    return (name[0], closes.end()) if name and closes else None


def _before(text: str, end: int, known: Tables) -> Iterator[str]:
    """Yield the currency that the clause names before a number."""
    start = max((m.end() for m in _CLAUSE.finditer(text, 0, end)), default=0)
    first = _name(text, start, known)
    if _HEADS.search(text, start, end):
        return
    if first and end - start <= _REACH:
        yield first[0]  # 人民币年收入超过300万
    start = max(start, end - _REACH)
    for at in range(end - 1, start - 1, -1):
        bracket = _in_brackets(text, at, known) if text[at] in "(\uff08" else None
        if bracket and bracket[1] <= end:
            yield bracket[0]
        told = _IN.match(text, at)
        name = _name(text, told.end(), known) if told else None
        if name and _RECKONED.match(text, name[1]):
            yield name[0]
        if _NAMED_BEFORE.match(text, at):
            yield from _name_ending(text[max(0, at - _LONGEST) : at], known)


def _name(text: str, at: int, known: Tables) -> tuple[str, int] | None:
    """Return the currency named right there, and where its name ends."""
    found = known.tail.match(text, at)
    if found is None or not found["name"] or found["scales"]:
        return None
    name = found["name"].strip().casefold()
    currency = known.currencies.get(name)
    return (currency, found.end()) if currency else None


def _name_ending(words: str, known: Tables) -> Iterator[str]:
    found = known.name_before.search(words)
    currency = known.currencies.get(found["name"].strip().casefold()) if found else None
    if currency:
        yield currency
