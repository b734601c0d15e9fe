"""What ends the licence is forbidden: "upon resale this licence ends", 一旦转售, 许可自动终止."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, closes, is_asked, is_banned, meaning, place
from modellic.extract.words.lexicon import Meaning
from modellic.rules import Prohibition

_MORE = frozenset(
    ("MUST", "MUST_NOT", "MAY", "GRANT", "UNLESS", "ONLY_IF", "AMOUNT", "TERM", "LEAVE", "REFERS")
)
"""Words of a sentence that says more than what ends the licence."""
_NEAR = 24
"""Characters between a deed and the words for the end."""
_HANDED_ON = Prohibition.SUBLICENSE
"""Whoever hands the licence itself on has none left: that forbids nothing."""


def with_forfeits(own: Sequence[Token], _: str) -> list[Token]:
    """Return the tokens of such a sentence as the ban of the deed, or as the order of what must not
    be left undone: "if you do not name us, this licence ends".
    """
    ends = [t.span for t in own if t.type == "VOIDS" and not meaning(t)]
    if not ends or any(t.type in _MORE for t in own):
        return list(own)
    deeds = [t for t in own if is_banned(t) and meaning(t) != _HANDED_ON]
    undone = [t for t in own if t.type == "NOT"]
    asked = [t for t in own if is_asked(t) and any(n.span[0] < t.span[1] for n in undone)]
    told = (asked if undone else deeds) if _is_told(own, ends[0][0], deeds, asked) else []
    if not told:
        return list(own)
    kind = "MUST" if undone else "MUST_NOT"
    start = min(t.span[0] for t in told)
    order = Token(kind, Meaning(kind, ""), (start, start))
    kept = [t for t in own if t.type not in ("IF", "USE", "NOT", "ENDS", "FORBIDS")]
    return sorted([order, *(t for t in kept if t.type != "DEED" or t in told)], key=_in_front)


def _is_told(
    own: Sequence[Token], end: int, deeds: Sequence[Token], asked: Sequence[Token]
) -> bool:
    """Say whether a deed stands before the words for the end, or an "if" leads from these to it."""
    before = any(0 <= end - t.span[1] <= _NEAR for t in (*deeds, *asked))
    opened = (t.span[0] for t in own if t.type == "IF")
    return before or any(
        end <= head and (closes(t) or head <= t.span[0])
        for head in opened
        for t in (*deeds, *asked)
    )


def _in_front(token: Token) -> tuple[int, bool, int]:
    at, refers, length = place(token)
    return at, token.type not in ("MUST", "MUST_NOT") or refers, length
