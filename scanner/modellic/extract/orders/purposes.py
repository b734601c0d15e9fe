"""Purposes that are allowed beside private ones, indirect questions, and "changed or not".

"Only for your personal or internal business purposes" forbids no commercial use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import Token, closes, is_banned, kind_of, meaning
from modellic.extract.words.spans import within_one
from modellic.rules import Prohibition, Span

_REACH = 120
"""Characters behind the words that seem to forbid within which business is named too."""
_ORDERS = frozenset(("DEED", "MUST", "MUST_NOT", "BIDS"))
_CLAUSE = re.compile(r"[,;:\u3001\uff0c\uff1b\uff1a]")
_JOINED = 28
"""Characters between the word that joins two purposes and the second of them."""


def without_allowed(own: list[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence without what its own words show to be no ban."""
    types = {t.type for t in own}
    kept = own
    if "WHETHER" in types:
        asked = list(_asked(own, words))
        kept = [t for t in own if not (t.type in _ORDERS and within_one(t.span, asked))]
    if "BUSINESS" in types:
        kept = [t for t in kept if not _is_lifted(t, own)]
    skips = [t.span for t in own if t.type == "SKIP" and meaning(t) == "touching"]
    return [t for t in kept if not _is_both(t, skips)] if skips else kept


def _asked(own: Sequence[Token], words: str) -> Iterator[Span]:
    """Yield where indirect questions stand: "whether you must pay depends on the contract"."""
    for token in (t for t in own if t.type == "WHETHER"):
        if closes(token):
            before = _CLAUSE.search(words[: token.span[0]][::-1])
            yield token.span[0] - before.start() if before else 0, token.span[1]
        else:
            behind = _CLAUSE.search(words, token.span[1])
            yield token.span[0], behind.start() if behind else len(words)


def _is_lifted(token: Token, own: Sequence[Token]) -> bool:
    """Say whether business is among the purposes that words seem to limit to private ones."""
    if kind_of(token) != "says" or meaning(token) != Prohibition.COMMERCIAL_USE:
        return False
    start, end = token.span
    if any(t.type == "MUST_NOT" for t in own):
        return False
    business = [t for t in own if t.type == "BUSINESS" and start < t.span[1] <= end + _REACH]
    return any(_is_joined(b, own) for b in business)


def _is_joined(business: Token, own: Sequence[Token]) -> bool:
    """Say whether an "or" stands before a purpose, and no "not" between the two."""
    near = [t for t in own if 0 <= business.span[0] - t.span[1] <= _JOINED]
    joined = any(t.type in ("OR", "AND") for t in near)
    return joined and not any(t.type in ("NOT", "NOR") for t in near)


def _is_both(token: Token, skips: Sequence[Span]) -> bool:
    """Say whether words of change tell of what is unchanged as well: "original or changed form"."""
    changes = is_banned(token) and meaning(token) == Prohibition.CREATE_DERIVATIVES
    return changes and any(token.span[0] < s[0] < token.span[1] <= s[1] for s in skips)
