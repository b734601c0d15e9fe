"""Choices within a condition: "N users, and either M employees or P in revenue"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.token import ATOMS, JOINTS, Token, meaning

_COMMA = 2
"""Characters between two words that a comma stands between at least."""


def parted(kept: Sequence[Token], at: int) -> bool:
    """Say whether an "and" stands beside a choice: what is behind it is a condition of its own.

    The "and" would bind closer than the "or".
    """
    return _begins_choice(kept, at) or _ends_choice(kept, at)


def _begins_choice(kept: Sequence[Token], at: int) -> bool:
    """Say whether an "and" stands before an "either": what it begins is a condition of its own.

    "It has N users, and either M employees or P in revenue": the "and" would bind closer than the
    "or".
    """
    behind = kept[at + 1 : at + 2]
    if not behind or behind[0].type != "OR" or meaning(behind[0]) != "pair":
        return False
    rest = takewhile(lambda t: t.type in ATOMS | JOINTS, kept[at + 2 :])
    return any(t.type == "OR" for t in rest)


def _ends_choice(kept: Sequence[Token], at: int) -> bool:
    """Say whether an "and" behind a comma ends an "either … or": "either A or B, and C"."""
    if not at or at + 1 >= len(kept) or kept[at].span[0] - kept[at - 1].span[1] < _COMMA:
        return False
    if kept[at + 1].type not in ATOMS:
        return False
    before = list(takewhile(lambda t: t.type in ATOMS | JOINTS, reversed(kept[:at])))
    joined = [meaning(t) == "pair" for t in before if t.type == "OR"]
    return joined[-1:] == [True] and len(joined) > 1 and all(t.type != "AND" for t in before)
