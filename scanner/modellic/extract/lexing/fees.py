"""What a price list asks: sums that are fees, and no figures that a rule compares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import Token, meaning, option
from modellic.extract.words.amounts import Amount
from modellic.extract.words.spans import overlap, touches_one, within_one
from modellic.rules import Duty

_CLOSE = 2
"""Characters between a sum and its comparator, or the word for a fee."""
_COUNTER = 3
"""Characters of a counter between a number and its comparator: 50人以上."""
_NEXT = 16
"""Characters between a comparator and the amount behind it: "more than a total of 5"."""
_EACH = 24
"""Characters between a price and the time that it is for: "$5 per named user per month"."""
_OF_IT = re.compile(r"[\u7684\u306e]\s?\d{1,3}(?:\.\d{1,3})?\s?%")
"""The share, behind what it is of, in Chinese or Japanese: 销售额的3%."""
_COUNTED = frozenset(("CMP", "METRIC", "IF", "ONLY_IF", "UNLESS"))
_OF_A_SUM = frozenset(("AMOUNT", "PERIOD", "CMP", "METRIC"))


def without_fees(found: Sequence[Token]) -> list[Token]:
    """Return tokens without the sums in words that name a price (`price=yes`): "每年2万元".

    Such words name none where the sum is compared, "每年2万元以上".
    """
    found = _without_prices_of_each(found)
    priced = [t for t in found if t.type == "DEED" and names_price(t)]
    if not priced:
        return list(found)
    sums = [t for t in found if isinstance(t.value, Amount)]
    false = {t.span for t in priced if any(_is_compared(s, found) for s in _sums_in(t, sums))}
    fees = [t.span for t in priced if t.span not in false]
    return [
        t
        for t in found
        if not (names_price(t) and t.span in false)
        and not (t.type in _OF_A_SUM and touches_one(t.span, fees))
    ]


def _without_prices_of_each(found: Sequence[Token]) -> Sequence[Token]:
    """Return tokens without the sums that are asked for each user or seat, "$5 per user per month",
    and those of further plans behind, in a sentence that compares with other sums."""
    each = {t.span[0] for t in found if t.type == "DOUBT"}
    sums = [t for t in found if isinstance(t.value, Amount) and t.value.currency] if each else []
    plain = [s for s in sums if not _is_compared(s, found)]
    first = next((s.span[0] for s in plain if s.span[1] + 1 in each), None)
    if first is None or len(plain) == len(sums):
        return found
    prices = [s for s in plain if s.span[0] >= first]
    ends = [s.span[1] for s in prices]
    return [
        t
        for t in found
        if t not in prices
        and not (t.type == "PERIOD" and any(0 <= t.span[0] - end <= _EACH for end in ends))
    ]


def without_shares(found: Sequence[Token], text: str) -> list[Token]:
    """Return tokens without the figures that a fee is a share of, "2% of product revenue": nobody's
    are compared there, and who else is named keeps his own. Of "2% of revenue above N" they are."""
    if "%" not in text:
        return list(found)
    amounts = [t.span for t in found if t.type == "AMOUNT"]
    compared = [t.span[0] for t in found if t.type == "CMP"]
    fees = (t.span for t in found if t.type == "DEED" and meaning(t) == Duty.PAY_ROYALTY)
    shares = [(at, end) for start, end in fees if (at := text.find("%", start, end)) >= 0]
    shares = [s for s in shares if not any(0 <= at - s[1] <= _CLOSE for at in compared)]
    plain = [s for s in shares if not touches_one(s, amounts)]
    shared = ("METRIC", "WHOSE", "PERIOD")
    of_it = {m.start() for m in _OF_IT.finditer(text)} if shares else set()
    return [
        t
        for t in found
        if not (t.type in shared and within_one(t.span, plain))
        and not (t.type == "METRIC" and t.span[1] in of_it)
    ]


def without_freed_fees(found: Sequence[Token]) -> list[Token]:
    """Return tokens without the fee that words of leave name, "免收授权费": nothing is compared
    with it."""
    free = [t.span for t in found if t.type == "GRANT"]
    if not free:
        return list(found)
    return [
        t
        for t in found
        if not (t.type == "METRIC" and meaning(t) == "other" and touches_one(t.span, free))
    ]


def without_paid(found: Sequence[Token]) -> Sequence[Token]:
    """Return tokens without the sums that verbs of paying have for their object, no threshold.

    "Whoever earns more than 1 million pays 500 euros a year"; the time behind goes with the sum.
    """
    paid = paid_sums(found)
    if not paid:
        return found
    ends = {s.span[1] for s in paid}
    return [
        t
        for t in found
        if t not in paid
        and not (t.type == "PERIOD" and any(0 <= t.span[0] - e <= _CLOSE for e in ends))
    ]


def paid_sums(found: Sequence[Token]) -> list[Token]:
    """Return the sums that verbs of paying have for their object: "it costs $500"."""
    ends: dict[int, list[Token]] = {}
    for token in found:
        if token.type == "DEED" and meaning(token) == Duty.PAY_ROYALTY:
            ends.setdefault(token.span[1], []).append(token)
    sums = [t for t in found if isinstance(t.value, Amount) and t.value.currency] if ends else []
    near = ((s, [d for at in _beside(s) for d in ends.get(at, ())]) for s in sums)
    return [s for s, deeds in near if any(_pays(d, s, found) for d in deeds)]


def _beside(amount: Token) -> Iterator[int]:
    """Yield where the words of a deed may end whose object a sum is: before it, or with it."""
    start, end = amount.span
    yield from range(start - _CLOSE, start + 1)
    yield from range(end - 1, end + 2)


def _pays(deed: Token, amount: Token, found: Sequence[Token]) -> bool:
    """Say whether a sum is the object of a verb: it stands right behind it or ends its words."""
    start, end = amount.span
    near = option(deed, "sum") is not None and 0 <= start - deed.span[1] <= _CLOSE
    near = near or (deed.span[0] < start and abs(deed.span[1] - end) <= 1)
    if not near:
        return False
    between = (t for t in found if deed.span[0] <= t.span[0] < start)
    counted = any(t.type in _COUNTED and meaning(t) != "other" for t in between)
    return not counted and not _is_compared(amount, found)


def is_fee(token: Token, found: Sequence[Token]) -> bool:
    """Say whether an amount is what is to be paid: in words that ask for it, or beside "fee".

    Without a currency, or beside a comparator, it is one behind "pay" alone, where nothing among
    those words is counted or compared.
    """
    amount = token.value
    if not isinstance(amount, Amount):
        return False
    start, end = token.span
    paid = (t.span for t in found if t.type == "DEED" and meaning(t) == Duty.PAY_ROYALTY)
    held = [(s, e) for s, e in paid if s <= start and end <= e]
    if amount.currency and not _is_compared(token, found):
        named = (t.span[0] for t in found if t.type == "METRIC" and meaning(t) == "other")
        return bool(held) or any(0 <= name - end <= _CLOSE for name in named)
    counted = [t.span[0] for t in found if t.type in ("CMP", "METRIC")]
    return any(s < start and not any(s <= at < e for at in counted) for s, e in held)


def is_closed(amount: Token, found: Sequence[Token]) -> bool:
    """Say whether the verb of a comparison stands right behind an amount: "300 übersteigt".

    A comparator before the next amount is of that one.
    """
    end = amount.span[1]
    behind = (t.span for t in found if t.type == "CMP" and 0 <= t.span[0] - end <= _COUNTER)
    starts = [t.span[0] for t in found if t.type == "AMOUNT" and t.span[0] > end]
    return any(not any(0 <= s - e <= _NEXT for s in starts) for _, e in behind)


def names_price(token: Token) -> bool:
    """Say whether the words of a token name a price."""
    return token.type == "DEED" and option(token, "price") is not None


def _sums_in(price: Token, sums: Sequence[Token]) -> list[Token]:
    return [s for s in sums if overlap(s.span, price.span)]


def _is_compared(amount: Token, found: Sequence[Token]) -> bool:
    start, end = amount.span
    return any(
        t.type == "CMP" and (0 <= start - t.span[1] <= 1 or 0 <= t.span[0] - end <= _CLOSE)
        for t in found
    )
