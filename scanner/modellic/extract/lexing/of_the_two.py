"""Numbers that count what the text has told, and no people or sums: "past one of the two"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from modellic.extract.lexing.token import Token
from modellic.extract.words.amounts import Amount
from modellic.extract.words.spans import within_one

_FEW = 4
"""Limits that a text may tell of together."""


def without_limits_counted(amounts: Iterable[Amount], found: Sequence[Token]) -> list[Amount]:
    """Return amounts without the small numbers among words that look back at limits."""
    back = [t.span for t in found if t.type == "REFERS"]
    return [a for a in amounts if not (a.plain and a.value <= _FEW and within_one(a.span, back))]
