"""Numbers of which no word of the lists says what they count: "more than ten", "5,000 GPUs"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.fees import is_closed, names_price, paid_sums
from modellic.extract.lexing.of_subjects import counts_unknown_of_subject
from modellic.extract.lexing.token import HEADS, MODALS, Token, closes, is_firm, meaning
from modellic.extract.lexing.unknown_counts import is_unknown
from modellic.extract.words.amounts import Amount
from modellic.extract.words.spans import overlap
from modellic.rules import Span
from modellic.shapes import Shape

_WORD = re.compile(r"\s{0,2}([a-z][a-z-]+)")
_BIG = Shape(r"(?<![\u542b\d.,])\d[\d.,]*\s?{SCALE}", re.IGNORECASE)
"""Digits with a scale: nobody writes them for anything but an amount, told once more or not."""
_UNITS = Shape(r"\s?{HEADS}", re.IGNORECASE)
"""What counts people, machines and firms without saying whose or which."""
_COUNTER = 3
"""Characters of a counter between a number and its comparator: 50人以上."""
_SIZE = 16
"""Characters between a comparator and its amount: "ab einer Größe von 50 Filialen"."""
_CLAUSE = 60
"""The same behind a verb that opens its clause: "übersteigt die Zahl der Filialen 50"."""
_GREAT = 100
_YEAR, _NO_YEAR = 1900, 2100
_COUNTED = frozenset(("AMOUNT", "CMP"))
_ENDS_CASE = MODALS | HEADS | {"GRANT", "SEP", "DEED"}
_CONDITIONS = HEADS | {"OPENS", "CMP"}


def counts_unnamed(words: str, found: Sequence[Token]) -> bool:
    """Say whether a compared number counts heads or things that no word names: 超过一百人的.

    So where big digits stand in no amount ("3亿月") beside a metric and a comparator. So where
    an "if" hangs on a bare number: "free if you are fewer than five".
    """
    if not [t for t in found if t.type in _COUNTED or isinstance(t.value, Amount)]:
        return False
    own = [t for t in found if t.own and not is_unknown(t)]
    paid = paid_sums(own)
    own = [t for t in own if t not in paid] if paid else own
    types = {t.type for t in own}
    if "TERM" in types or ("PASS" in types and "CMP" not in types):
        return False
    granted = all(meaning(t) == "grant" for t in own if t.type == "PASS")
    if types & (HEADS | {"GRANT"}) and granted and compares_nothing(own):
        return True
    if _hangs_on_a_count(own):
        return True
    unnamed = "METRIC" not in types
    if unnamed and "CMP" in types and "PASS" not in types and any(map(is_firm, own)):
        return True
    if unnamed and types & _CONDITIONS and any(map(_is_many, own)):
        return True
    if "CMP" not in types:
        return counts_unknown_of_subject(own, words)
    spans = [t.span for t in own if t.type == "AMOUNT" or names_price(t)]
    if "METRIC" in types:
        # The digits of "2万元/年" stand right before the words that name the price.
        priced = {t.span[0] for t in own if names_price(t)}
        found_big = (m for m in _BIG.finditer(words) if m.end() not in priced)
        return any(not _covered(m.start(), spans) for m in found_big)
    compared = [t.span for t in own if t.type == "CMP"]
    return any(
        _UNITS.match(words, end) and any(_adjoins((start, end), c) for c in compared)
        for start, end in spans
    )


def _hangs_on_a_count(own: Sequence[Token]) -> bool:
    """Say whether what a case counts has no word: "once your game has sold 5,000 copies"."""
    for at, head in enumerate(own):
        if head.type in HEADS:
            case = list(takewhile(lambda t: t.type not in _ENDS_CASE, own[at + 1 :]))
            counted = any(t.type == "METRIC" and meaning(t) != "other" for t in case)
            if any(map(_is_great, case)) and not counted:
                return True
    return False


def frees_uncompared(own: Sequence[Token]) -> bool:
    """Say whether a leave hangs on a figure that nothing compares: "free if staff nears 70"."""
    types = {t.type for t in own}
    if "CMP" in types or "GRANT" not in types:
        return False
    for at, head in enumerate(own):
        if head.type in HEADS:
            near = own[:at] if closes(head) else own[at + 1 :]
            case = list(takewhile(lambda t: t.type not in _ENDS_CASE, near))
            if {"METRIC", "AMOUNT"} <= {t.type for t in case if meaning(t) != "other"}:
                return True
    return False


def compares_nothing(found: Sequence[Token]) -> bool:
    """Say whether an amount is compared and nothing tells what it counts: "more than ten"."""
    own = [t for t in found if t.own and not is_unknown(t)]
    if any(t.type in ("METRIC", "TERM") for t in own):
        return False
    ends = [t.span[1] for t in own if t.type == "CMP"]
    paid = paid_sums(own)
    amounts = [t for t in own if t.type == "AMOUNT" and t not in paid]
    if any(is_closed(t, own) for t in amounts):
        return True
    verbs = {t.span[1] for t in own if t.type == "OPENS"}
    return any(
        0 <= t.span[0] - end <= (_CLAUSE if end in verbs else _SIZE)
        for t in amounts
        for end in ends
    )


def counts_the_unknown(words: str, span: Span, own: Sequence[Token]) -> bool:
    """Say whether a noun that the lists do not know follows an amount: "5,000 GPUs"."""
    match = _WORD.match(words.lower(), span[1])
    if match is None:
        return False
    over = [t for t in own if t.type != "AMOUNT" and overlap(t.span, match.span(1))]
    if any(map(_stands_before, over)):
        return counts_the_unknown(words, match.span(1), own)
    behind = any(_stands_before(t) and t.span == span for t in own)
    return all(behind and t.type == "METRIC" and meaning(t) == "other" for t in over)


def _stands_before(token: Token) -> bool:
    """Say whether a word stands before what is counted and changes nothing: "distinct users"."""
    return token.type == "PLAIN" and meaning(token) == "before"


def _is_many(token: Token) -> bool:
    """Say whether a token is a great number of something that is no money."""
    amount = token.value
    return isinstance(amount, Amount) and amount.currency is None and not amount.plain


def _is_great(token: Token) -> bool:
    """Say whether a token is a number that is of no clause, version or year: 5,000."""
    amount = token.value
    if not isinstance(amount, Amount) or amount.currency is not None:
        return False
    return not amount.plain or (amount.value >= _GREAT and not _YEAR <= amount.value < _NO_YEAR)


def _covered(at: int, spans: Sequence[Span]) -> bool:
    return any(start <= at < end for start, end in spans)


def _adjoins(amount: Span, comparator: Span) -> bool:
    """Say whether a comparator stands right before an amount, or behind it and its counter."""
    return 0 <= amount[0] - comparator[1] <= 1 or 0 <= comparator[0] - amount[1] <= _COUNTER
