"""Where a sentence gave a rule and yet not all of it was read.

The worst mistake is a lost threshold: "more than 100 million users, or a market share above 30 %"
read as its first half. So a sentence that states a figure and holds words that nothing was made
of is reported beside its rule, for a person to read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from modellic.extract.amounts import Amount
from modellic.extract.conditions import is_limit, negate, thresholds
from modellic.extract.deeds import Deed
from modellic.extract.fees import is_fee, names_price
from modellic.extract.folding import fold
from modellic.extract.order import in_order
from modellic.extract.token import (
    MEASURES,
    OWED,
    Token,
    is_asked,
    is_firm,
    is_said,
    meaning,
    option,
)
from modellic.rules import (
    Action,
    AllOf,
    AnyOf,
    Condition,
    Duty,
    Metric,
    Operator,
    Prohibition,
    Span,
    Threshold,
)
from modellic.shapes import Shape

_OBSCURED = re.compile(
    r"[\u202a-\u202e\u2066-\u2069\u20d0-\u20ff]"
    r"|[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z]"
)
"""Marks that turn the reading order or cover a letter, and words of two alphabets: look-alikes."""
_WORD = re.compile(r"\s{0,2}([a-z][a-z-]+)")
_BIG = Shape(r"\d[\d.,]*\s?{SCALE}", re.IGNORECASE)
"""Digits with a scale: nobody writes them for anything but an amount."""
_HEADS = Shape(r"\s?{HEADS}", re.IGNORECASE)
"""What counts people, machines and firms without saying whose or which."""
_CLAUSE = 60
"""Characters behind an "if" within which a comparison is its own."""
_SIZE = 16
"""Characters between a comparator and its amount: "ab einer Größe von 50 Filialen"."""
_COUNTER = 3
_MANY = 10_000
"""So many of anything are a figure, though no comparator stands beside the digits."""
_NAME_GAP = 4
"""Characters between an "or" and the owner of a figure on either side of it."""
_LISTED = (MEASURES - {"PERIOD"}) | {"AND", "OR"}
_CONDITIONS = frozenset(("IF", "ONLY_IF", "UNLESS", "OPENS", "CMP"))
_HEADS_OF_LIMITS = frozenset(("IF", "UNLESS", "ONLY_IF"))
_OPENS = frozenset(("IF", "UNLESS", "ONLY_IF", "DEFINES", "LIMITS", "REFERS"))
"""Words beside which an amount and a metric are a figure that something hangs on."""
_FOR_THE_LARGE = (Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY, Prohibition.COMMERCIAL_USE)
_ENDS = frozenset(("MUST", "MUST_NOT", "MAY", "DEED", "GRANT", "SEP", "BARE"))


def is_sum(token: Token) -> bool:
    """Say whether a token is a sum of money."""
    return isinstance(token.value, Amount) and token.value.currency is not None


def is_obscured(words: str) -> bool:
    """Say whether the words look other than they are (https://trojansource.codes)."""
    return not words.isascii() and bool(_OBSCURED.search(words))


def is_doubtful(words: str, found: Sequence[Token], stated: Sequence[Condition | None]) -> bool:
    """Say whether a sentence that states figures was not read whole.

    `words` are its clean text, `found` its tokens, `stated` the conditions of its rules.
    """
    read = [value for when in stated for t in thresholds(when) for _, value in told(t)]
    if not read:
        return False
    own = [t for t in found if t.own]
    if any(t.type in ("DOUBT", "UNSAID") for t in own):
        return True
    sums = [t for t in own if isinstance(t.value, Amount) and not is_fee(t, own)]
    return (
        any(_is_lost(t, own, read) for t in sums if not _is_price(t, own))
        or any(_counts_the_unknown(words, t.span, own) for t in sums)
        or _has_a_lost_alternative(found)
        or _has_a_lost_exception(found)
    )


def told(threshold: Threshold) -> Iterator[tuple[Metric, Decimal]]:
    """Yield the figures that a rule tells of: "11 or more" heads tell of "up to 10" too."""
    yield threshold.metric, threshold.value
    if threshold.currency is None:
        step = -1 if threshold.op in (Operator.GTEQ, Operator.LT) else 1
        yield threshold.metric, threshold.value + step


def is_told(stated: Condition | None, found: Sequence[Token], known: Collection[Threshold]) -> bool:
    """Say whether a sentence but tells up to which figures something is free, all `known`.

    A limit of another duty, "up to N users our name need not be shown", is none of these.
    """
    if stated is None or not is_limit(stated) or any(map(_asks_otherwise, found)):
        return False
    types = {t.type for t in found}
    if types & {"MUST", "MUST_NOT"} or ("GRANT" not in types and any(map(_says_more, found))):
        return False
    values = {t.value for t in thresholds(stated)}
    if any(
        isinstance(t.value, Amount) and is_sum(t) and t.value.value not in values for t in found
    ):
        return False  # it has its price
    return all(any(_is_of(t, k) for k in known) for t in thresholds(stated))


def _is_of(limit: Threshold, known: Threshold) -> bool:
    """Say whether a limit is where a known figure begins: of one time and one currency."""
    if limit.period and known.period and limit.period is not known.period:
        return False
    return limit.currency == known.currency and (limit.metric, limit.value) in set(told(known))


def _asks_otherwise(token: Token) -> bool:
    """Say whether words are of something else than a licence, a notice or a fee."""
    if token.type == "EXEMPTS":
        return option(token, "who") is not None
    return is_asked(token) and meaning(token) not in OWED


def _says_more(token: Token) -> bool:
    """Say whether a word without a word of permission makes a sentence tell more than a limit."""
    return is_said(token) or token.type in ("DOUBT", "UNLESS")


def is_forgotten(
    stated: Condition | None, found: Sequence[Token], known: Collection[tuple[Metric, Decimal]]
) -> bool:
    """Say whether a sentence compares a figure, or defines one, that no rule of the text holds.

    `known` are the metrics and values of all rules.
    """
    if any((t.metric, t.value) not in known for t in thresholds(stated)):
        return True
    types = {t.type for t in found if t.own}
    named = types & {"METRIC", "LIMITS"}
    if stated is not None or not named or "AMOUNT" not in types or not types & _OPENS:
        return False
    values = [value for _, value in known]
    return any(_is_lost(t, found, values) for t in found if t.own)


def drops_figure(found: Sequence[Token], known: Collection[tuple[Metric, Decimal]]) -> bool:
    """Say whether a sentence compares what no rule can beside what one does: "40 staff or profits
    over $3 million"."""
    if not any(t.type == "METRIC" and meaning(t) == "other" and t.own for t in found):
        return False
    values = [value for _, value in known]
    compared = {"METRIC", "CMP", "AMOUNT"} <= {t.type for t in found if t.own}
    lost = [t for t in found if t.own and _is_lost(t, found, values)]
    lost += _beside_other(found)
    return compared and not all(is_fee(t, found) or _is_price(t, found) for t in lost)


def loses_amount(
    stated: Condition | None, found: Sequence[Token], known: Collection[tuple[Metric, Decimal]]
) -> bool:
    """Say whether a sentence that states a figure compares another, which no rule holds: "revenue
    below $5M and headroom below 100"."""
    if stated is None:
        return False
    values = [value for _, value in known]
    ends = {t.span[1] for t in found if t.type == "CMP" and t.own}
    compared = (t for t in found if t.own and t.span[0] - 1 in ends)
    return any(
        isinstance(t.value, Amount) and t.value.value not in values and not is_fee(t, found)
        for t in compared
    )


def _beside_other(found: Sequence[Token]) -> Iterator[Token]:
    """Yield what is compared with a figure that no rule can say, whatever its value: "revenue, or
    assets, below 1 million"."""
    run: list[Token] = []
    for token in (t for t in found if t.own and t.type in MEASURES | {"AND", "OR", "SEP", "ITEM"}):
        if token.type not in MEASURES:
            run = []
            continue
        run.append(token)
        types = [t.type for t in run]
        if types == ["METRIC", "CMP", "AMOUNT"] and meaning(run[0]) == "other":
            yield token
    yield from _sharing_a_sum(found)


def _sharing_a_sum(found: Sequence[Token]) -> Iterator[Token]:
    """Yield what such a figure shares with one that a rule can say: "assets or revenue above N"."""
    listed = [t for t in found if t.own and t.type in _LISTED]
    for at in range(len(listed) - 3):
        types = [t.type for t in listed[at : at + 4]]
        shared = types in (["METRIC", kind, "METRIC", "CMP"] for kind in ("AND", "OR"))
        if shared and meaning(listed[at]) == "other":
            yield from (t for t in listed[at + 4 : at + 5] if t.type == "AMOUNT")


def is_contrary(action: Action, when: Condition | None, found: Sequence[Token]) -> bool:
    """Say whether a condition cannot be meant: never true, a licence for the small alone, or one
    for all in a sentence that compares something."""
    if _refers_to_nothing(action, when, found):
        return True
    if when is None:
        return False
    if action in _FOR_THE_LARGE and is_limit(when):
        return True
    return any(_excludes(part) for part in _every(when))


def _every(when: Condition) -> Iterator[Condition]:
    yield when
    if isinstance(when, AllOf | AnyOf):
        for part in when.parts:
            yield from _every(part)


def _excludes(given: Condition) -> bool:
    """Say whether two parts that must hold together are each other's opposite."""
    if not isinstance(given, AllOf):
        return False
    parts = set(given.parts)
    return any(negate(p) in parts for p in given.parts)


def compares_nothing(found: Sequence[Token]) -> bool:
    """Say whether an amount is compared and nothing tells what it counts: "more than ten"."""
    own = [t for t in found if t.own]
    if any(t.type in ("METRIC", "TERM") for t in own):
        return False
    ends = [t.span[1] for t in own if t.type == "CMP"]
    starts = [t.span[0] for t in own if t.type == "AMOUNT"]
    return any(0 < start - end <= _SIZE for start in starts for end in ends)


def depends_on_time(found: Sequence[Token], deeds: Sequence[Deed]) -> bool:
    """Say whether something falls due with time, which no condition can say: behind a trial.

    The value of DELAYS is the action that it makes doubtful, whatever else is said.
    """
    actions = {deed.action for deed in deeds}
    return any(t.type == "DELAYS" and t.own and meaning(t) in actions for t in found)


def _refers_to_nothing(action: Action, when: Condition | None, found: Sequence[Token]) -> bool:
    """Say whether a licence or a fee is asked of all by words that compare something: "if your use
    exceeds what the annex says", "companies above that limit"."""
    if action not in _FOR_THE_LARGE or thresholds(when):
        return False
    own = [t for t in found if t.own]
    if any(t.type in ("AMOUNT", "TERM") for t in own):
        return False
    if any(t.type == "REFERS" and meaning(t) == "beyond" for t in own):
        return True
    opened = next((t.span[1] for t in own if t.type == "IF"), None)
    return opened is not None and any(
        t.type == "CMP" and 0 <= t.span[0] - opened <= _CLAUSE for t in own
    )


def counts_unnamed(words: str, found: Sequence[Token]) -> bool:
    """Say whether a compared number counts heads or things that no word names: 超过一百人的.

    So where big digits stand in no amount ("3亿月") beside a metric and a comparator. So where
    an "if" hangs on a bare number: "free if you are fewer than five".
    """
    own = [t for t in found if t.own]
    types = {t.type for t in own}
    if "TERM" in types or ("PASS" in types and "CMP" not in types):
        return False
    if types & _HEADS_OF_LIMITS and "PASS" not in types and compares_nothing(own):
        return True
    unnamed = "METRIC" not in types
    if unnamed and "CMP" in types and "PASS" not in types and any(map(is_firm, own)):
        return True
    if unnamed and types & _CONDITIONS and any(map(_is_many, own)):
        return True
    if "CMP" not in types:
        return False
    spans = [t.span for t in own if t.type == "AMOUNT" or names_price(t)]
    if "METRIC" in types:
        return any(not _covered(m.start(), spans) for m in _BIG.finditer(words))
    compared = [t.span for t in own if t.type == "CMP"]
    return any(
        _HEADS.match(words, end) and any(_adjoins((start, end), c) for c in compared)
        for start, end in spans
    )


def _is_many(token: Token) -> bool:
    """Say whether a token is a great number of something that is no money."""
    amount = token.value
    return isinstance(amount, Amount) and amount.currency is None and not amount.plain


def _covered(at: int, spans: Sequence[Span]) -> bool:
    return any(start <= at < end for start, end in spans)


def _adjoins(amount: Span, comparator: Span) -> bool:
    """Say whether a comparator stands right before an amount, or behind it and its counter."""
    return 0 <= amount[0] - comparator[1] <= 1 or 0 <= comparator[0] - amount[1] <= _COUNTER


def _is_lost(token: Token, found: Sequence[Token], read: Sequence[object]) -> bool:
    """Say whether an amount is a figure for sure, and in no condition."""
    amount = token.value
    if not isinstance(amount, Amount) or amount.value in read:
        return False
    return not amount.plain or _is_compared(token.span, found) or _is_counted(token, found)


def _is_price(token: Token, own: Sequence[Token]) -> bool:
    """Say whether a sum is what the sentence asks to be paid: "a fee of $900 is due"."""
    gaps = ((t, token.span[0] - t.span[1]) for t in own)
    before = [t for t, gap in gaps if 0 <= gap <= _COUNTER]
    if any(t.type == "DEED" and option(t, "sum") for t in before):
        return True
    named = any(t.type == "METRIC" and meaning(t) == "other" for t in before)
    return named and any(t.type == "DEED" and meaning(t) == Duty.PAY_ROYALTY for t in own)


def _is_counted(token: Token, found: Sequence[Token]) -> bool:
    """Say whether digits are so many that a noun right behind them counts: "at 10M DAU"."""
    many = isinstance(token.value, Amount) and token.value.value >= _MANY
    return many and any(t.type == "METRIC" and 0 <= t.span[0] - token.span[1] <= 1 for t in found)


def _is_compared(span: Span, found: Sequence[Token]) -> bool:
    """Say whether bare digits stand between a comparator and what they count."""
    before = any(t.type == "CMP" and 0 <= span[0] - t.span[1] <= 1 for t in found)
    return before and any(t.type == "METRIC" and 0 <= t.span[0] - span[1] <= 1 for t in found)


def _counts_the_unknown(words: str, span: Span, own: Sequence[Token]) -> bool:
    """Say whether a noun that the lists do not know follows an amount: "5,000 GPUs"."""
    match = _WORD.match(words.lower(), span[1])
    if match is None:
        return False
    start, end = match.span(1)
    return not any(t.span[0] < end and start < t.span[1] for t in own if t.type != "AMOUNT")


def _joins_owners(span: Span, owners: Sequence[Span]) -> bool:
    """Say whether an "or" stands between two who own a figure: "a company or its subsidiary"."""
    before = any(0 <= span[0] - end <= _NAME_GAP for _, end in owners)
    return before and any(0 <= start - span[1] <= _NAME_GAP for start, _ in owners)


def _has_a_lost_exception(found: Sequence[Token]) -> bool:
    """Say whether a grant with a figure excepts somebody whom no list names: "except banks".

    So too where an exception has an exception: it may as well stand beside the first one.
    """
    own = [t for t in found if t.own]
    if sum(t.type == "UNLESS" for t in own) > 1:
        return any(t.type == "AGAIN" for t in fold(in_order(list(found))))
    if all(t.type != "GRANT" for t in own) or any(t.type == "LEAVE" for t in own):
        return False
    plain = {t.span for t in own if t.type == "UNLESS" and option(t, "who")}
    return bool(plain) and any(
        t.type == "BARE" and t.span in plain for t in fold(in_order(list(found)))
    )


def _has_a_lost_alternative(found: Sequence[Token]) -> bool:
    """Say whether an "or" behind a figure, and before what must be done, joins nothing."""
    kept = {t.span for t in fold(in_order(list(found))) if t.type in ("AND", "OR")}
    owners = [t.span for t in found if t.own and t.type == "WHOSE"]
    owning = {t.span for t in found if t.type == "OR" and _joins_owners(t.span, owners)}
    counted = False
    for token in (t for t in found if t.own):
        if token.type in _ENDS:
            counted = False
        elif token.type == "AMOUNT":
            counted = True
        elif token.type == "OR" and counted and token.span not in (kept | owning):
            return True
    return False
