"""Choices within a condition: "N users, and either M employees or P in revenue"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.token import ATOMS, JOINTS, MEASURES, Token, closes, meaning
from modellic.rules import Use

_MARK = 6
"""Characters between a joint and whom it joins, with a number before: "and (3) firms"."""
AGAIN = "again"
"""The value of an "or" behind which the case begins anew: "or if"."""
_COMMA = 2
"""Characters between two words that a comma stands between at least."""


def of_a_row(kept: Sequence[Token], found: Sequence[Token]) -> Sequence[Token]:
    """Read "any of the following needs one: (1) firms …, (2) firms …, and (3) firms …" as any of
    them: the joint before the last parts no less than the commas do."""
    start = next((t.span[1] for t in found if t.type == "CRITERIA" and meaning(t) == "any"), None)
    cut = next((t.span[1] for t in found if start and t.type == "SEP" and t.span[0] > start), None)
    owners = [t.span[0] for t in found if cut and t.type in ("WHOSE", "PARTY")]
    last = {t.span for t in found if t.type == "AND" and cut and t.span[0] >= cut}
    last = {(s, e) for s, e in last if any(0 < at - e <= _MARK for at in owners)}
    return [t.typed("OR") if t.type == "AND" and t.span in last else t for t in kept]


def told_before(kept: Sequence[Token], at: int) -> bool:
    """Say whether a condition stands before a semicolon, no more than the "if" that closes it
    between them."""
    closed = at > 1 and kept[at - 1].type == "IF" and closes(kept[at - 1])
    return kept[at - 2 if closed else at - 1].type in ATOMS


def told_behind(kept: Sequence[Token], at: int) -> bool:
    """Say whether a condition stands behind a semicolon, or one that is denied."""
    read = [t.type for t in kept[at + 1 : at + 3]]
    return read[0] in ATOMS or (read[0] == "NOT" and read[-1] in ATOMS)


def parted(kept: Sequence[Token], at: int) -> bool:
    """Say whether an "and" stands beside a choice: what is behind it is a condition of its own.

    The "and" would bind closer than the "or".
    """
    return _begins_choice(kept, at) or _ends_choice(kept, at) or _is_of_trade(kept, at)


def _is_of_trade(kept: Sequence[Token], at: int) -> bool:
    """Say whether an "and" stands between commerce, with which a case begins, and a choice of but
    figures: "if you use it commercially, and have N users or M in revenue"."""
    before = list(takewhile(lambda t: t.type in ATOMS | JOINTS, reversed(kept[:at])))
    traded = len(before) == 1 and meaning(before[0]) == Use.COMMERCIAL and len(before) < at
    behind = list(takewhile(lambda t: t.type in ATOMS | JOINTS, kept[at + 1 :]))
    figures = all(t.type in MEASURES | {"OR"} and meaning(t) != AGAIN for t in behind)
    return traded and kept[at - 2].type == "IF" and figures and any(t.type == "OR" for t in behind)


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
