"""The number one as an article: "one Key", 一个要求. It counts nothing, and is no figure."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from modellic.extract.lexing.token import Token, closes
from modellic.extract.words.amounts import Amount

_ONE = Decimal(1)
_BEFORE = 4
"""Characters between a comparator, or what is counted, and the word: "more than one"."""
_BEHIND = 24
"""Characters between the word and what it counts: "one registered user"."""
_CLOSED = 4
"""Characters between the word and a comparator that closes it: "one or more"."""
_BESIDE = frozenset(("METRIC", "PERIOD", "PARTY"))


def without_articles(found: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence without the word for one where it is but an article."""
    ones = [t for t in found if t.type == "AMOUNT" and _is_one(t, text)]
    if not ones:
        return list(found)
    idle = [t for t in ones if not any(_measures(other, t) for other in found)]
    return [t for t in found if t not in idle]


def _is_one(token: Token, text: str) -> bool:
    amount = token.value
    if not isinstance(amount, Amount) or amount.value != _ONE or not amount.plain:
        return False
    return not any(c.isdigit() and c.isascii() for c in text[slice(*token.span)])


def _measures(other: Token, one: Token) -> bool:
    """Say whether a token is of what the word counts, or compares it."""
    before, behind = one.span[0] - other.span[1], other.span[0] - one.span[1]
    if other.type == "CMP":
        return 0 <= before <= _BEFORE or (closes(other) and 0 <= behind <= _CLOSED)
    return other.type in _BESIDE and (0 <= before <= _BEFORE or 0 <= behind <= _BEHIND)
