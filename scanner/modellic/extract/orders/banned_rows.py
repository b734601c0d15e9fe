"""Rows of what is forbidden: "Prohibited: commercial use, redistribution and modification."

The lists have the ban of a noun right behind the words that forbid; further on it is but a use.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning
from modellic.extract.orders.acts import (
    acts_of,
    are_joined,
    is_named_next,
    is_use,
    says_more,
    told_deeds,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one, within_one
from modellic.rules import Prohibition
from modellic.segments.cjk import has_cjk

_NOWHERE = (-1, -1)
_HEADS = frozenset(("MUST_NOT", "FORBIDS"))
_OTHERWISE = frozenset(("LEAVE", "BY_LEAVE", "EXEMPTS", "CONCEDES", "ENDS", "DEFINES"))
_ALONE = frozenset(
    map(
        str,
        (Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES, Prohibition.HOST_AS_SERVICE),
    )
)
"""Acts that one word tells; business may be what another one is for, and training is of a model."""
_NEXT = 3
"""Characters before the first act of a row: "Prohibited: | resale"."""
_BANS = Meaning("MUST_NOT", "")
_COLONS = (":", "\uff1a")
_PAIR = 2


def with_row_banned(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with each member of the row as what is banned."""
    heads = [t for t in own if t.type in _HEADS or (t.type == "NOT" and meaning(t) == "none")]
    if not heads or any(t.type in _OTHERWISE or says_more(t, own, _NOWHERE) for t in own):
        return own
    acts = acts_of(own, text, _NOWHERE)
    banned = {meaning(t) for t in told_deeds(own)}
    new = [t for t in acts if t.type == "DEED" and meaning(t) not in banned]
    if any(meaning(t) not in _ALONE or not _opens(t, heads, own, text) for t in new):
        return own
    ordered = any(t.type == "MUST_NOT" for t in own)
    if not acts or not all(map(is_use, acts)):
        return own
    labelled = _is_label(heads, acts, text)
    row = len(acts) >= _PAIR or _is_all(heads, acts, text)
    if not labelled and not (ordered and row and new):
        return own
    if not are_joined(acts, own, text) or not _stands_around(heads, acts):
        return own
    if _allows(own, heads, acts):
        return own
    spans = [t.span for t in new]
    rest = [t for t in own if t.type != "USE" or not within_one(t.span, spans)]
    if labelled:  # "Resale and hosting: not allowed".
        start = acts[0].span[0]
        new = [Token("MUST_NOT", _BANS, (start, start)), *new]
        rest = [t for t in rest if t.type not in ("NOT", "MUST_NOT")]
    return sorted([*rest, *new], key=lambda t: t.span)


def _opens(act: Token, heads: Sequence[Token], own: Sequence[Token], text: str) -> bool:
    """Say whether an act opens a member: "sell it or any modification" bans no change."""
    start = act.span[0]
    first = start <= _NEXT or any(0 <= start - t.span[1] <= _NEXT for t in heads)
    return first or is_named_next(act, own, text)


def _is_label(heads: Sequence[Token], acts: Sequence[Token], text: str) -> bool:
    """Say whether the words that forbid stand behind a colon: "resale and hosting: not allowed"."""
    end = acts[-1].span[1]
    first = min(t.span[0] for t in heads)
    return end <= first and text[end:first].strip() in _COLONS


def _is_all(heads: Sequence[Token], acts: Sequence[Token], text: str) -> bool:
    """Say whether a Chinese sentence but forbids one act: 禁止分发。"""
    told = [t.span for t in (*heads, *acts)]
    rest = (c for n, c in enumerate(text) if not any(a <= n < b for a, b in told))
    return has_cjk(text) and not any(map(str.isalnum, rest))


def _stands_around(heads: Sequence[Token], acts: Sequence[Token]) -> bool:
    """Say whether the words that forbid stand before the row, or behind it, and not amid it; or
    before each of its acts, 不得商用，不得修改。"""
    first, last = acts[0].span, acts[-1].span
    starts = [(t.span[0], t.span[1] + _NEXT) for t in heads]
    if all(any(start <= act.span[0] <= end for start, end in starts) for act in acts):
        return True
    before = all(t.span[0] <= first[0] for t in heads)
    return before or all(t.span[1] >= last[1] for t in heads)


def _allows(own: Sequence[Token], heads: Sequence[Token], acts: Sequence[Token]) -> bool:
    """Say whether something is free beside that; the "may" of "may not" is not."""
    told = [t.span for t in (*heads, *acts)]
    free = [t for t in own if t.type in ("MAY", "GRANT") and not touches_one(t.span, told)]
    return any(not any(overlap(t.span, s) for s in told) for t in free)
