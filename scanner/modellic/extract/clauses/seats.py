"""Leave that counts those who may use the work: "five developers may work with it"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from modellic.extract.lexing.token import HEADS, MODALS, Token, meaning, place
from modellic.extract.words.amounts import Amount
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import within_one
from modellic.rules import Metric, Whose

_SAYS_MORE = (MODALS - {"MAY"}) | HEADS | {"DEFINES", "REFERS", "NOT", "PERIOD", "EACH", "TERM"}
"""What makes more than a leave of a sentence."""
_HEADS_COUNTED = frozenset((str(Metric.EMPLOYEES), str(Metric.USERS)))
_NEAR = 24
"""Characters between the words of leave and how many are meant: "to a maximum of"."""
_BEHIND = 16
"""Characters between a number and those whom it counts: "5 (five) named users"."""


def with_seats(own: Sequence[Token]) -> list[Token]:
    """Return the tokens of leave for so many people with the limit that it means.

    Whoever they are, staff or others, they are counted as users: those of the licensee, where the
    words do not call them users themselves.
    """
    if not any(t.type in ("EACH", "SEATS") for t in own):
        return list(own)
    if any(t.type == "EACH" and meaning(t) == Metric.USERS for t in own):
        return [_as_users(t) for t in own]
    seats = next((t for t in own if t.type == "SEATS"), None)
    # "Non-exclusive" denies nothing.
    passed = [t.span for t in own if t.type == "PASS"]
    types = {t.type for t in own if not (t.type == "NOT" and within_one(t.span, passed))}
    if seats is None or types & _SAYS_MORE or any(_is_floor(t) for t in own):
        return list(own)
    if not meaning(seats) and "MAY" not in types:
        return list(own)
    amounts = [t for t in own if t.type == "AMOUNT"]
    if meaning(seats) == "one":
        of_devices = [t for t in own if t.type == "SINGLE" or _counts(t, {str(Metric.DEVICES)})]
        return list(own) if amounts[1:] or of_devices else _limited(own, seats, _one(seats), [])
    amount = next((t for t in amounts if 0 <= t.span[0] - seats.span[1] <= _NEAR), None)
    counted = [t for t in own if amount and _is_behind(t, amount)]
    if amount is None or not counted or any(not _is_same(a, amount) for a in amounts):
        return list(own)
    return _limited(own, seats, amount, counted)


def _limited(
    own: Sequence[Token], seats: Token, amount: Token, counted: Sequence[Token]
) -> list[Token]:
    _, end = seats.span
    named = any(_counts(t, {str(Metric.USERS)}) for t in counted)
    at = counted[0].span if counted else (end, end)
    told = {"CMP", "AMOUNT", "MAY", "WHOSE", "GRANT", "PARTY", "METRIC", "ON"}
    kept = [t for t in own if t.type not in told and t not in counted]
    told_limit = [t for t in own if t.type == "CMP" and end <= t.span[0] <= amount.span[0]]
    limit = [
        seats.typed("GRANT"),
        *([] if named else [Token("WHOSE", Meaning("WHOSE", str(Whose.LICENSEE)), (end, end))]),
        Token("METRIC", Meaning("METRIC", str(Metric.USERS)), at),
        *(told_limit or [Token("CMP", Meaning("CMP", "lteq"), (end, end))]),
        amount.at((max(end, amount.span[0]), max(end, amount.span[1]))),
    ]
    return sorted([*kept, *limit], key=place)


def _one(seats: Token) -> Token:
    return Token("AMOUNT", Amount(Decimal(1), None, seats.span), seats.span)


def _is_behind(token: Token, amount: Token) -> bool:
    return 0 <= token.span[0] - amount.span[1] <= _BEHIND and _counts(token, _HEADS_COUNTED)


def _counts(token: Token, metrics: set[str] | frozenset[str]) -> bool:
    return token.type == "METRIC" and meaning(token) in metrics


def _is_floor(token: Token) -> bool:
    return token.type == "CMP" and meaning(token) not in ("lteq", "lt")


def _is_same(token: Token, amount: Token) -> bool:
    """Say whether a number is that of the leave: "the 5 seat licence is for up to 5 users"."""
    one, other = token.value, amount.value
    return isinstance(one, Amount) and isinstance(other, Amount) and one.value == other.value


def _as_users(token: Token) -> Token:
    """Return staff as users, where a licence is due for each of them."""
    if not _counts(token, {str(Metric.EMPLOYEES)}):
        return token
    return Token("METRIC", Meaning("METRIC", str(Metric.USERS)), token.span)
