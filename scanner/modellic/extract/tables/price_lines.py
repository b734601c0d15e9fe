"""Lines of a price list: "11-50 employees: $200" asks those with the figures before its colon to
pay what stands behind it. A line may hold several such steps: "1-9 employees: $40, 10-99: $400".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from modellic.extract.lexing.fees import names_price
from modellic.extract.lexing.token import Token, is_range, is_said, meaning, place
from modellic.extract.tables.prices import (
    ASKED,
    FEE,
    FREE,
    PLAN,
    SPEAKS,
    TELLS,
    costs_nothing,
    is_sum,
    price_at,
    within,
)
from modellic.extract.tables.whom import compares
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import within_one
from modellic.rules import MONEY, Span
from modellic.shapes import Shape

_LABEL = re.compile(r"[:\uff1a\u2013\u2014]|\s-(?=\s)")
_CUSTOM = Shape(r"[:\uff1a\u2013\u2014]\s?{CUSTOM}\W*$", re.IGNORECASE)
_STEP = re.compile(r"[:;\uff1a\uff1b]\s")
_CUT = re.compile(r"[,;\uff0c\uff1b](?=\D)|\s(?:/|\|)\s")
"""What parts two steps of a price list."""
_MOST_STEPS = 12
_MOST_BESIDE = 12
"""Letters that may stand beside a price: "$90 each"."""
_OF_FIGURE = frozenset(("METRIC", "PERIOD", "WHOSE", "ASOF", "ATTRIBUTABLE"))
_LONGEST = 120
"""Characters of a line that tells but a figure and its price."""
_NEAR = 40
"""Characters of it within which the figure stands."""
_SHARE = re.compile(r"\s?\d{1,2}(?:[.,]\d{1,3})?\s?%")
_START = 2
"""Characters before a price that opens its line."""
_PRICED = frozenset(("AMOUNT", "PERIOD", "PLAIN", "SKIP", "OPENS"))
_IDLE = _PRICED | {"ELLIPSIS", "STANDS", "REPLIES"}
_COUNTED = frozenset(("METRIC", "AMOUNT", "CMP", "PERIOD", "WHOSE", "AND", "PLAIN", "ASOF"))
"""What stands before the colon of a line that tells but a number of somebody."""


def with_line_prices(own: list[Token], words: str) -> list[Token]:
    """Return the tokens of a line with what it says behind its colon as a fee, or as free.

    A number that nothing compares, "5 users: $50", tells no step of a figure.
    """
    own = _with_nothing_due(own)
    if all(t.type != "AMOUNT" for t in own) or any(names_price(t) for t in own):
        return own
    whole = _price_first(own) or _on_request(own, words)
    if whole is not None:
        return whole
    steps: list[Token] = []
    named: list[Token] = []
    unread: list[Token] = []
    start = 0
    for amount in list(filter(is_sum, own))[:_MOST_STEPS]:
        colon = _label_end(words, amount, start)
        begins = start if steps else _behind_lead(own, words, colon)
        if begins > start:
            named = [t for t in own if t.type in _OF_FIGURE and t.span[1] <= begins]
        label = _without_head(_label(own, (begins, colon), named))
        if not colon or any(t.type in SPEAKS or is_said(t) for t in label):
            continue
        cut = _CUT.search(words, amount.span[1])
        stop = cut.end() if cut else len(words)
        price = _price(within(own, (colon, stop)), amount, words, (colon, stop))
        if not compares(label):
            told = price is not None and _is_number(label)
            unread += [Token("UNREAD", "", (start, colon))] if told else []
            continue
        if price is None and begins > start:
            continue  # The sum is compared: it is no price, but that of the next label.
        if price is None:
            return own
        counted = [t for t in label if t.type == "METRIC"][:1]
        named = counted if not any(t.type == "PERIOD" for t in named) else named
        steps += _step(label, amount, price, parted=bool(steps))
        start = stop
    rest = [t for t in own if t.span[0] >= start]
    if not steps or any(t.type in TELLS for t in rest):
        return [*own, *unread]
    return [*steps, *unread, *(t.typed("UNREAD") for t in rest if is_range(t))]


def with_counted(own: list[Token], words: str, above: Sequence[Token]) -> list[Token]:
    """Return the tokens of a short line of prices, or shares, with what the words above it count:
    "by number of developers:" above "6 to 20: $400".
    """
    first = next((t for t in own if t.type == "AMOUNT"), None)
    if first is None:
        return own
    named = [t for t in above if t.type in _OF_FIGURE]
    counted = {meaning(t) for t in named if t.type == "METRIC"}
    if len(counted) != 1 or "other" in counted or len(words) > _LONGEST:
        return own
    mark = _LABEL.search(words, first.span[1])
    share = _SHARE.match(words)
    if not (mark or share) or first.span[0] > _NEAR or not isinstance(first.value, Amount):
        return own
    end = mark.start() if mark and not share else len(words)
    label = within(own, (0, end))
    if any(t.type == "METRIC" or t.type in SPEAKS - {"GRANT"} or is_said(t) for t in label):
        return own
    if (first.value.currency is None) is bool(counted & MONEY):
        return own
    at = min(t.span[0] for t in label if t.type in ("AMOUNT", "CMP"))
    return [
        *(t for t in label if t.span[0] < at),
        *(t.at((at, at)) for t in named),
        *(t for t in own if t.span[0] >= at),
    ]


def _with_nothing_due(own: list[Token]) -> list[Token]:
    """Return the tokens of a line that tells but a sum of nothing as what is free: "Price: $0"."""
    sums = [t for t in own if isinstance(t.value, Amount) and is_sum(t)]
    if len(sums) != 1 or not costs_nothing(sums[0]):
        return own
    if not {t.type for t in own if t not in sums and meaning(t) != "price"} <= _IDLE:
        return own
    return [t if t is not sums[0] else t.valued(FREE).typed("GRANT") for t in own]


def _price_first(own: Sequence[Token]) -> list[Token] | None:
    """Return the tokens of a line that tells its price before those who pay it: "$50 per developer
    and month for teams of 6 to 50 developers"."""
    amount = next((t for t in own if is_sum(t) and t.span[0] <= _START), None)
    if amount is None:
        return None
    opening = next((t for t in own if t.type == "ELLIPSIS" and meaning(t) == "for"), None)
    label = [t for t in own if opening and t.span[0] >= opening.span[1]]
    if not compares(label) or any(t.type in SPEAKS or is_said(t) for t in own):
        return None
    due = Token("GRANT", FREE, amount.span)
    due = due if costs_nothing(amount) else Token("DEED", PLAN, amount.span)
    at = min(t.span[0] for t in label) - 1
    return [due, Token("IF", Meaning("IF", ""), (at, at)), *label]


def _on_request(own: Sequence[Token], words: str) -> list[Token] | None:
    """Return the tokens of a line whose price is told on request: "over $10M: custom pricing"."""
    custom = _CUSTOM.search(words)
    label = [t for t in own if custom and t.span[0] < custom.start()]
    if custom is None or not compares(label) or any(t.type in SPEAKS or is_said(t) for t in own):
        return None
    return [*label, Token("DEED", ASKED, (custom.start(), len(words)))]


def _label_end(words: str, amount: Token, start: int) -> int:
    marks = [m.end() for m in _LABEL.finditer(words, start, amount.span[0])]
    return marks[-1] if marks else 0


def _behind_lead(own: Sequence[Token], words: str, colon: int) -> int:
    """Return where the label of a first step begins behind words that order its price: "You shall
    pay, by revenue: (a) up to 1 million: nothing; (b) above: 500"."""
    if not any(t.type in SPEAKS for t in within(own, (0, colon))):
        return 0
    marks = [m.end() for m in _STEP.finditer(words, 0, max(0, colon - 1))]
    return marks[-1] if marks else 0


def _label(own: Iterable[Token], place: Span, named: Iterable[Token]) -> list[Token]:
    """Return the tokens before a colon; what is counted was `named` by the step before, if at all.

    "Users" are who is counted there, nothing that is used; what is but named is not done.
    """
    start, end = place
    label = [t for t in own if start <= t.span[0] and t.span[1] <= end]
    counted = {t.span for t in label if t.type == "METRIC"}
    label = [t for t in label if t.type in _COUNTED or t.span not in counted]
    label = [t for t in label if t.type != "DEED" or is_said(t)]
    return label if counted else [*(t.at((start, start)) for t in named), *label]


def _without_head(label: list[Token]) -> list[Token]:
    """Return the tokens of a label without the word that opens it: "with revenue over $1M: $90"."""
    return label[1:] if label and label[0].type == "IF" else label


def _is_number(label: Iterable[Token]) -> bool:
    """Say whether a label tells but how many somebody has."""
    types = {t.type for t in label}
    return {"METRIC", "AMOUNT"} <= types <= _COUNTED


def _price(told: Sequence[Token], amount: Token, words: str, place: Span) -> Span | None:
    """Return where a price stands that is all that is told in a place, but for a few letters."""
    price = price_at(told, amount, words, place[0])
    if price is not None or any(t.type not in _PRICED and meaning(t) != "other" for t in told):
        return price
    known = [t.span for t in told]
    beside = (n for n in range(*place) if words[n].isalpha() and not within_one((n, n + 1), known))
    alone = sum(t.type == "AMOUNT" for t in told) == 1
    return place if alone and sum(1 for _ in beside) <= _MOST_BESIDE else None


def _step(label: Sequence[Token], amount: Token, price: Span, *, parted: bool) -> list[Token]:
    """Return the tokens of one step: who is meant, and that a fee is due, or nothing."""
    before = min(t.span[0] for t in label) - 1
    at = (before, before)
    # A first one hangs on the lead-in of its list.
    parts = [Token("SEP", ",", at), Token("IF", Meaning("IF", ""), at)] if parted else []
    due = Token("GRANT", FREE, price) if costs_nothing(amount) else Token("DEED", FEE, price)
    return [*parts, *sorted(label, key=place), due]
