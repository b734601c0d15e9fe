"""Users who are but a kind of people, "except academic users": nothing counts them."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.spans import follows_one, within_one
from modellic.rules import Metric

_BESIDE = 1
"""Characters between a number and those whom it counts: "100 individual users"."""


def without_kinds_counted(found: Sequence[Token]) -> list[Token]:
    """Return tokens without the "users" of a kind of people that no number stands before."""
    ends = {t.span[1] for t in found if t.type == "AMOUNT"}
    kinds = [t.span for t in found if t.type == "PARTY" and not follows_one(t.span, ends, _BESIDE)]
    return [t for t in found if not (_are_users(t) and within_one(t.span, kinds))]


def _are_users(token: Token) -> bool:
    return token.type == "METRIC" and meaning(token) == Metric.USERS
