"""Prices that a sentence tells step by step, each with a number of somebody, or for a kind of
buyers: "up to 10 employees pay 99 euros a year, 11 to 50 pay 499, and larger companies 1,999"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.lexing.fees import names_price
from modellic.extract.lexing.token import CONTRASTS, Token, closes, is_range, meaning, place
from modellic.extract.tables.prices import ASKED, FEE, costs_nothing, is_sum
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import MONEY, Duty, Operator
from modellic.shapes import Shape

_MARK = re.compile(r"[,;](?!\d)|\s/\s")
_CUSTOM = Shape(r"\s{CUSTOM}(?=\W*$)", re.IGNORECASE)
_OTHER = frozenset(("UNLESS", "ONLY_IF", "MUST_NOT", "NOT", "TERM", "TERRITORY", "USE"))
"""What makes such a sentence say more than whom which price is for."""
_OF_FIGURE = frozenset(("CMP", "METRIC", "WHOSE", "ASOF"))
_BEYOND = ("beyond", "otherwise")
_PRICE = "PRICE"
"""The kind of a sum that is to be paid, in this room only."""
_BESIDE = 3
"""Characters between words that compare and their sum."""
_LEAST = 2
"""Prices that make steps."""
_MOST = 12
_ABOVE = {"lt": Operator.GTEQ, "lteq": Operator.GT}


def with_price_steps(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with each step as a fee of its own; what is free in it
    needs no telling. Of sums those are prices that nothing compares."""
    sums = sum(map(is_sum, own))
    if not _LEAST <= sums <= _MOST or any(t.type in _OTHER for t in own):
        return own
    if not any(map(_speaks_of_fees, own)):
        return own
    told: list[Token] = []
    before: list[Token] = []
    for part in _parts(own, text):
        label = _label(part, before)
        prices = [t for t in part if t.type == _PRICE]
        free = not prices and any(t.type == "GRANT" for t in part)
        if not label or not (free or len(prices) == 1):
            return own
        before = label
        if prices and not costs_nothing(prices[0]):
            at = min(part[0].span[0], prices[0].span[0])
            due = FEE if isinstance(prices[0].value, Amount) else prices[0].value
            told += [Token("SEP", CONTRASTS, (at, at)), Token("IF", Meaning("IF", ""), (at, at))]
            told += [*label, Token("DEED", due, prices[0].span)]
    return told[1:] if sum(t.type == "DEED" for t in told) >= _LEAST else own


def _speaks_of_fees(token: Token) -> bool:
    owed = token.type == "DEED" and meaning(token) == Duty.PAY_ROYALTY
    return owed or names_price(token) or (token.type == "METRIC" and meaning(token) == "other")


def _is_compared(amount: Token, own: Sequence[Token]) -> bool:
    """Say whether a sum is a figure of revenue: "up to 1 million euros", "between 1 and 10"."""
    if not any(t.type == "METRIC" and meaning(t) in MONEY for t in own):
        return False
    looking_back = [t.span for t in own if t.type == "REFERS"]
    compared = (t.span for t in own if t.type == "CMP")
    ends = (end for start, end in compared if not touches_one((start, end), looking_back))
    return is_range(amount) or any(0 <= amount.span[0] - end <= _BESIDE for end in ends)


def _parts(own: Sequence[Token], text: str) -> Iterator[list[Token]]:
    """Yield the tokens of each step: those up to a comma, or an "and", behind a price with whom it
    is for."""
    joints = [t.span[0] for t in own if t.type in ("AND", "SEP") or _goes_on(t, own)]
    marks = sorted({*(m.start() for m in _MARK.finditer(text)), *joints})
    asked = [Token(_PRICE, ASKED, m.span()) for m in _CUSTOM.finditer(text)]
    priced = [t.typed(_PRICE) if is_sum(t) and not _is_compared(t, own) else t for t in own]
    every = sorted([*priced, *asked], key=place)
    first = min((t.span[0] for t in own if t.type == "AMOUNT"), default=0)
    start = text.rfind(":", 0, first) + 1
    for end in [*(m for m in marks if m > start), len(text)]:
        part = [t for t in every if start <= t.span[0] < end]
        if end == len(text) or (
            _is_priced(part) and (_numbers(part) or _refers(part) or _named(part))
        ):
            yield part
            start = end


def _goes_on(token: Token, own: Sequence[Token]) -> bool:
    """Say whether words that close an amount, "800 euros and over", name the next step: "and above
    that 2,000 euros"."""
    if token.type != "CMP" or not closes(token):
        return False
    begins = {t.span[1] for t in own if t.type == "REFERS"}
    return token.span[1] in begins and any(t.span[0] - token.span[1] == 1 for t in own if is_sum(t))


def _is_priced(part: Sequence[Token]) -> bool:
    return any(t.type in ("GRANT", _PRICE) for t in part)


def _numbers(part: Sequence[Token]) -> list[Token]:
    return [t for t in part if t.type == "AMOUNT"]


def _named(part: Sequence[Token]) -> list[Token]:
    """Return the kind of people or firms that a step is for: "individuals pay 20 euros"."""
    named = [t for t in part if t.type == "PARTY"]
    return named if len({meaning(t) for t in named}) == 1 else []


def _refers(part: Sequence[Token]) -> bool:
    return any(t.type == "REFERS" and meaning(t) in _BEYOND for t in part)


def _label(part: Sequence[Token], before: Sequence[Token]) -> list[Token]:
    """Return the tokens of a step that say who is meant, none where they cannot be told."""
    numbers = _numbers(part)
    if not numbers:
        return _beyond(before) if _refers(part) else _named(part)
    counted = [t for t in part if t.type == "METRIC" and meaning(t) != "other"]
    label = [t for t in part if t in numbers or (t.type in _OF_FIGURE and meaning(t) != "other")]
    label += [t for t in part if t.type == "PERIOD" and _tells_of_figure(t, counted)]
    if not counted:
        end = numbers[-1].span[1]
        label += [t.at((end, end)) for t in before if t.type == "METRIC"]
    if len(numbers) == 1 and _upper(label) and _upper(before):
        # "Up to 10 pay 200, up to 50 pay 800": the second begins where the first ends.
        at = (numbers[0].span[0] - 1, numbers[0].span[0] - 1)
        low = [t.at(at) for t in _beyond(before) if t.type in ("CMP", "AMOUNT")]
        return [*low, Token("AND", Meaning("AND", ""), at), *sorted(label, key=place)]
    return sorted(label, key=place) if any(t.type == "METRIC" for t in label) else []


def _tells_of_figure(period: Token, counted: Sequence[Token]) -> bool:
    """Say whether a period is that of a figure, "annual revenue", and not that of a price."""
    return any(0 <= t.span[0] - period.span[1] <= 1 for t in counted)


def _upper(label: Sequence[Token]) -> bool:
    """Say whether a step has an upper end that is compared, and no other."""
    return [meaning(t) in _ABOVE for t in label if t.type == "CMP"] == [True]


def _beyond(before: Sequence[Token]) -> list[Token]:
    """Return whom "larger companies" means: those beyond the step before."""
    last = next((t for t in reversed(before) if t.type == "AMOUNT"), None)
    if last is None or not isinstance(last.value, Amount):
        return []
    amount = last.value
    compared = [meaning(t) for t in before if t.type == "CMP"]
    ends = ["lt" if amount.below else "lteq"] if amount.upper is not None else compared[-1:]
    if not ends or ends[0] not in _ABOVE:
        return []
    value = replace(amount, value=amount.upper or amount.value, upper=None, below=False)
    op = Token("CMP", Meaning("CMP", _ABOVE[ends[0]]), (last.span[0], last.span[0]))
    kept = [t for t in before if t.type in _OF_FIGURE - {"CMP"} or t.type == "PERIOD"]
    return sorted([op, last.valued(value), *kept], key=place)
