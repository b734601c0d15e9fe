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
_OPENED = 8
"""Characters between an "if" and the deed that it opens: "if you bypass", 如果您绕过."""
_FAR = 60
"""The same where its case is closed by its last word: 「回避し、または……した場合、権利は終了」."""
_FIRST = 4
"""Tokens at most that begin with the first word."""
_UNLAWFUL = frozenset((Prohibition.REMOVE_SAFEGUARDS, Prohibition.REVERSE_ENGINEER))
"""What leads to the end wherever an "if" opens it: nobody is free to do so in another way."""
_HANDED_ON = Prohibition.SUBLICENSE
"""Whoever hands the licence itself on has none left: that forbids nothing."""


def with_forfeits(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of such a sentence as the ban of the deed, or as the order of what must not
    be left undone: "if you do not name us, this licence ends".
    """
    ends = [t.span for t in own if t.type == "VOIDS" and not meaning(t)]
    cut = _behind_order(own, ends[0][0]) if ends else 0
    if cut:
        before = [t for t in own if t.span[0] < cut]
        return [*before, *with_forfeits([t for t in own if t.span[0] >= cut], words)]
    if not ends or any(t.type in _MORE for t in own):
        return list(own)
    deeds = [t for t in own if is_banned(t) and meaning(t) != _HANDED_ON]
    undone = [t for t in own if t.type == "NOT"]
    asked = [t for t in own if is_asked(t) and any(n.span[0] < t.span[1] for n in undone)]
    if not asked and all(meaning(t) == "without" for t in undone):
        undone = []  # "Whoever takes it out without another in its place" leaves nothing undone.
    told = (asked if undone else deeds) if _is_told(own, ends[0][0], deeds, asked) else []
    if not told:
        return list(own)
    kind = "MUST" if undone else "MUST_NOT"
    start = min(t.span[0] for t in told)
    order = Token(kind, Meaning(kind, ""), (start, start))
    kept = [t for t in own if t.type not in ("IF", "USE", "NOT", "ENDS", "FORBIDS")]
    return sorted([order, *(t for t in kept if t.type != "DEED" or t in told)], key=_in_front)


def _behind_order(own: Sequence[Token], end: int) -> int:
    """Return where the part begins that tells of the end, behind one that orders something else:
    "keep the notices; if you resell it, the licence ends"."""
    bids = any(t.type == "BIDS" and t.span[0] == 0 for t in own[:_FIRST])
    cuts = [t.span[1] for t in own if t.type == "SEP" and t.span[1] <= end]
    if not bids or not cuts or any(t.type == "IF" and t.span[0] < cuts[-1] for t in own):
        return 0
    return cuts[-1]


def _is_told(
    own: Sequence[Token], end: int, deeds: Sequence[Token], asked: Sequence[Token]
) -> bool:
    """Say whether a deed stands before the words for the end, however far behind the "if" that
    opens it, or an "if" leads from these to it."""
    heads = [t for t in own if t.type == "IF"]
    led = [t for t in deeds if any(0 <= t.span[0] - h.span[1] <= _OPENED for h in heads)]
    closed = any(closes(h) and end - _FAR <= h.span[0] < end for h in heads)
    near = _FAR if closed else _NEAR
    before = any(0 <= end - t.span[1] <= near for t in (*deeds, *asked))
    before = before or any(t.span[1] <= end for t in led)
    opened = (t.span[0] for t in heads)
    return before or any(
        (end <= head and (closes(t) or head <= t.span[0]))
        or (meaning(t) in _UNLAWFUL and head < t.span[0] < end)
        for head in opened
        for t in (*deeds, *asked)
    )


def _in_front(token: Token) -> tuple[int, bool, int]:
    at, refers, length = place(token)
    return at, token.type not in ("MUST", "MUST_NOT") or refers, length
