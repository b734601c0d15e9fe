"""Figures that share the word for a limit: "free with no more than N users or M of revenue".

Whoever passes either limit is no longer free: "no more than" denies both, as "neither ... nor".
Where each figure has a word of its own, "fewer than N users or less than M", or the sentence says
"either", one is enough; a duty within limits is of whoever is within one.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import MEASURES, Token, is_asked, meaning
from modellic.rules import Duty

_LEAVE = frozenset(("GRANT", "MAY", "ONLY_IF", "UNLESS"))
"""What gives leave within limits: a duty of those within them is of each."""
_LIMITS = frozenset(("lt", "lteq"))


def with_limits_of_one_word(folded: Sequence[Token], words: Sequence[Token]) -> list[Token]:
    """Return the tokens with "and" between the figures of one limit; `words` are those that were
    folded."""
    out = list(folded)
    if not any(t.type in _LEAVE for t in out) or any(map(_says_otherwise, words)):
        return out
    limited, counts = False, set[object]()
    for at, token in enumerate(out):
        if token.type == "OR":
            behind = _measure(out, at + 1)
            shares = limited and not any(t.type == "CMP" for t in behind)
            if shares and _counted(behind) and _counted(behind).isdisjoint(counts):
                out[at] = token.typed("AND")
            else:
                limited = False
        elif token.type not in MEASURES:
            limited, counts = False, set()
        elif token.type == "CMP":
            limited = meaning(token) in _LIMITS
        counts |= _counted([token])
    return out


def _says_otherwise(token: Token) -> bool:
    """Say whether a word is of a choice, "either", or of a duty beside the leave."""
    if token.type in ("CRITERIA", "LARGEST") or meaning(token) == "pair":
        return True
    return is_asked(token) and meaning(token) != Duty.OBTAIN_LICENSE


def _measure(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """Return the words of measure that begin at a place."""
    end = at
    while end < len(tokens) and tokens[end].type in MEASURES:
        end += 1
    return tokens[at:end]


def _counted(tokens: Sequence[Token]) -> set[object]:
    return {meaning(t) for t in tokens if t.type == "METRIC"}
