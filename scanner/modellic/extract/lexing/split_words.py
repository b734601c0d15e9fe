"""Words of Chinese that are read across the end of another: in 300万以上月活 nothing is 上月, last
month."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, closes
from modellic.extract.words.amounts import Amount

_BESIDE = 4
"""Characters between an amount and how it is compared: a counter, 及."""
_TIMES = frozenset(("ASOF", "PERIOD"))


def without_split(found: Sequence[Token], amounts: Sequence[Amount]) -> list[Token]:
    """Return the tokens without those that begin amid how an amount is compared."""
    ends = [a.span[1] for a in amounts]
    compared = [t.span for t in found if t.type == "CMP" and closes(t)]
    compared = [s for s in compared if any(0 <= s[0] - end <= _BESIDE for end in ends)]
    return [
        t for t in found if t.type not in _TIMES or not any(a < t.span[0] < b for a, b in compared)
    ]
