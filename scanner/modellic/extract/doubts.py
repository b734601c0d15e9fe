"""Where a sentence gave a rule and yet not all of it was read.

The worst mistake is a lost threshold: "more than 100 million users, or a market share above 30 %"
read as its first half. So a sentence that states a figure and holds words that nothing was made
of is reported beside its rule, for a person to read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.amounts import Amount
from modellic.extract.conditions import thresholds
from modellic.extract.folding import fold
from modellic.extract.lexer import Token
from modellic.extract.order import in_order
from modellic.rules import Condition, Span

_OBSCURED = re.compile(
    r"[\u202a-\u202e\u2066-\u2069\u20d0-\u20ff]"
    r"|[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z]"
)
"""Marks that turn the reading order or cover a letter, and words of two alphabets: look-alikes."""
_WORD = re.compile(r"\s{0,2}([a-z][a-z-]+)")
_ENDS = frozenset(("MUST", "MUST_NOT", "MAY", "DEED", "GRANT", "SEP", "BARE"))


def is_obscured(words: str) -> bool:
    """Say whether the words look other than they are (https://trojansource.codes)."""
    return bool(_OBSCURED.search(words))


def is_doubtful(words: str, found: Sequence[Token], stated: Sequence[Condition | None]) -> bool:
    """Say whether a sentence that states figures was not read whole.

    `words` are its clean text, `found` its tokens, `stated` the conditions of its rules.
    """
    read = [t.value for when in stated for t in thresholds(when)]
    if not read:
        return False
    own = [t for t in found if t.own]
    if any(t.type == "DOUBT" for t in own):
        return True
    sums = [t for t in own if isinstance(t.value, Amount)]
    return (
        any(_is_lost(t.value, read) for t in sums if isinstance(t.value, Amount))
        or any(_counts_the_unknown(words, t.span, own) for t in sums)
        or _has_a_lost_alternative(found)
    )


def _is_lost(amount: Amount, read: Sequence[object]) -> bool:
    return not amount.plain and amount.value not in read


def _counts_the_unknown(words: str, span: Span, own: Sequence[Token]) -> bool:
    """Say whether a noun that the lists do not know follows an amount: "5,000 GPUs"."""
    match = _WORD.match(words.lower(), span[1])
    if match is None:
        return False
    start, end = match.span(1)
    return not any(t.span[0] < end and start < t.span[1] for t in own if t.type != "AMOUNT")


def _has_a_lost_alternative(found: Sequence[Token]) -> bool:
    """Say whether an "or" behind a figure, and before what must be done, joins nothing."""
    kept = {t.span for t in fold(in_order(list(found))) if t.type in ("AND", "OR")}
    counted = False
    for token in (t for t in found if t.own):
        if token.type in _ENDS:
            counted = False
        elif token.type == "AMOUNT":
            counted = True
        elif token.type == "OR" and counted and token.span not in kept:
            return True
    return False
