"""Devices that are counted as they are sold: "wenn mehr als 500 Geräte verkauft werden".

Whoever sells them hands on no copy by that, and what is due is due for their number.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Metric, Use

_NEAR = 40
"""Characters between a verb that opens a condition and the number of what is sold."""


def without_sold_devices(own: Sequence[Token], _: str) -> list[Token]:
    """Return the tokens of a sentence without the use that but tells how many devices are sold."""
    sold = [t for t in own if t.type == "METRIC" and meaning(t) == Metric.DEVICES]
    amounts = [t.span for t in own if t.type == "AMOUNT"]
    opening = [t.span for t in own if t.type == "OPENS"]
    return [t for t in own if not (_passes_on(t) and _counts(t, sold, amounts, opening))]


def _passes_on(token: Token) -> bool:
    return token.type == "USE" and meaning(token) == Use.DISTRIBUTE


def _counts(
    use: Token,
    sold: Sequence[Token],
    amounts: Sequence[tuple[int, int]],
    opening: Sequence[tuple[int, int]],
) -> bool:
    """Say whether the verb is one among the words that count, or opens the condition that does:
    "Verkaufst du mehr als 500 Geräte"."""
    if any(overlap(use.span, t.span) for t in sold):
        return True
    if use.span not in opening or not sold:
        return False
    start = min((s for s, _ in amounts if s >= use.span[1]), default=None)
    return start is not None and start - use.span[1] <= _NEAR
