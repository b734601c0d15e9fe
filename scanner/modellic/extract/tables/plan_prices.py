"""Prices that stand alone: "$49 a month" below "Companies (50 to 99 employees)", or behind it.

Nobody says "pay" there, and yet it is what those whom the heading, or the words before the colon,
describes by a figure have to pay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.fees import names_price
from modellic.extract.lexing.token import HEADS, MODALS, Token, is_range, meaning, place
from modellic.extract.tables.priced import FEE
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.rules import MONEY, Duty, Span
from modellic.shapes import Shape

_PAYS = Meaning("says", Duty.PAY_ROYALTY, (("plan", "yes"),))
"""Who buys a plan gets a licence: what is free below it still says that one is needed."""
_LABEL = re.compile(r"[:\uff1a\u2013\u2014]|\s-(?=\s)")
_LABEL_LENGTH = 24
"""Characters before a price that may name it: "Annual licence fee:"."""
_ONCE = Shape(r"\W{0,4}{ONCE}", re.IGNORECASE)
_PRICED = Shape(r"(?:{PRICED})", re.IGNORECASE)
_DONE = re.compile(r"[\s*_]*(?:$|[.,;(\uff08\u3002\uff0c/+\u2013\u2014-])")
"""What stands behind a price that is all that is told."""
_CUT = re.compile(r"[,;\uff0c\uff1b](?=\D)|\s(?:/|\|)\s")
"""What parts two steps of a price list."""
_MOST_STEPS = 12
_CLOSE = 4
_LETTER = re.compile(r"[^\W\d_]")
_REACH = 24
"""Characters from a sum to the time that it is for: "$5 per user and month"."""
_SPEAKS = MODALS | HEADS | {"GRANT", "DEFINES", "TERM", "REFERS", "DEED", "CMP"}


def with_price(own: list[Token], heading: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with a price that stands alone as what is to be paid."""
    sums = [t for t in own if t.type == "AMOUNT" and _is_sum(t)]
    if not sums or any(names_price(t) for t in own):
        return own
    if not compares(heading):
        return _with_labelled(own, sums, words)
    price = _price_of(own, sums[0], words, 0)
    if price is None:
        return own
    kept = [t for t in own if t.type not in ("AMOUNT", "PERIOD", "METRIC", "OR", "AND", "LEAVES")]
    return sorted([*kept, Token("DEED", _PAYS, price)], key=place)


def price_in(own: Sequence[Token], words: str) -> Span | None:
    """Return where a price stands that is all that a line tells, with its name or without."""
    sums = [t for t in own if t.type == "AMOUNT" and _is_sum(t)]
    return _price_of(own, sums[0], words, 0) if sums else None


def compares(found: Sequence[Token]) -> bool:
    """Say whether words name a figure, and compare it or give a range of it."""
    types = {t.type for t in found}
    counted = any(t.type == "METRIC" and meaning(t) != "other" for t in found)
    ranged = any(is_range(t) for t in found)
    return counted and "AMOUNT" in types and ("CMP" in types or ranged)


def _with_labelled(own: list[Token], sums: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of "Companies with 50 to 99 employees: $49 a month", of several such steps
    each with its own: "1-9 employees: $40, 10-99: $400"."""
    steps: list[Token] = []
    named: list[Token] = []
    start = count = 0
    for amount in sums[:_MOST_STEPS]:
        colon = _label_end(words, amount, start)
        label = [t for t in own if start <= t.span[0] and t.span[1] <= colon]
        told = any(t.type == "METRIC" for t in label)
        label = label if told else [*(t.at((start, start)) for t in named), *label]
        if not colon or not compares(label) or any(t.type in _SPEAKS - {"CMP"} for t in label):
            continue
        cut = _CUT.search(words, amount.span[1])
        stop = cut.end() if cut else len(words)
        price = _price_of([t for t in own if colon <= t.span[0] < stop], amount, words, colon)
        if price is None:
            return own
        named = [t for t in label if t.type == "METRIC"][:1]
        steps += _step(label, price, parted=bool(steps))
        start, count = stop, count + 1
    rest = [t for t in own if t.span[0] >= start]
    if not steps or any(t.type in _SPEAKS for t in rest):
        return own
    unread = [t.typed("UNREAD") for t in rest if is_range(t)]
    return [*steps, *unread] if unread else steps


def _step(label: Sequence[Token], price: Span, *, parted: bool) -> list[Token]:
    """Return the tokens of one step: who is meant, and that a fee is due."""
    before = min(t.span[0] for t in label) - 1
    opened = Token("IF", Meaning("IF", ""), (before, before))
    parts = [Token("SEP", ",", (before, before))] if parted else []
    return [*parts, opened, *sorted(label, key=place), Token("DEED", FEE, price)]


def _label_end(words: str, amount: Token, start: int) -> int:
    marks = [m.end() for m in _LABEL.finditer(words, start, amount.span[0])]
    return marks[-1] if marks else 0


def _price_of(own: Sequence[Token], amount: Token, words: str, start: int) -> Span | None:
    """Return where a price stands that is all that is told from `start` on, up to a comma."""
    begin, end = amount.span
    before = words[start:begin]
    if _LETTER.search(before) and not _names(own, begin, before):
        return None
    if any(t.type in _SPEAKS for t in own):
        return None
    behind = [t for t in own if end <= t.span[0] <= end + _REACH]
    if any(t.type == "METRIC" and meaning(t) in MONEY for t in behind):
        return None
    once = _ONCE.match(words, end)
    timed = next((t.span[1] for t in behind if t.type == "PERIOD"), end)
    stop = once.end() if once is not None else timed
    return (begin, stop) if _DONE.match(words, stop) or _joins(own, stop) else None


def _joins(own: Sequence[Token], stop: int) -> bool:
    """Say whether an "or" stands right behind a price: "$49 a month or $490 a year"."""
    return any(t.type == "OR" and 0 <= t.span[0] - stop <= _CLOSE for t in own)


def _names(own: Sequence[Token], begin: int, before: str) -> bool:
    """Say whether the words before a sum name it as a price, or the time that it is for."""
    if len(before) > _LABEL_LENGTH:
        return False
    timed = any(t.type == "PERIOD" and t.span[1] <= begin for t in own)
    return bool(_PRICED.search(before)) or (timed and len(before) <= _LABEL_LENGTH // 2)


def _is_sum(token: Token) -> bool:
    amount = token.value
    return isinstance(amount, Amount) and bool(amount.currency and amount.value)
