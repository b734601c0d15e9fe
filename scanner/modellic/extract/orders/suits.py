"""Lawsuits that cost the licence are forbidden: "whoever sues over patents in it loses all rights".

Contracts tell of the suit and of the loss in any order and far apart, so no phrase holds both. What
else the sentence orders stands beside it: "..., and you must delete all copies".
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import (
    HEADS,
    MODALS,
    Token,
    closes,
    is_asked,
    is_banned,
    is_said,
    is_suit,
    meaning,
    place,
)
from modellic.extract.orders.contracted import is_present
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty, Prohibition

_FORBIDDEN = Meaning("says", Prohibition.LITIGATE, (("when", "always"),))
_LONGEST = 900
"""Characters of a sentence that is taken for one: a longer one has both in its parts."""
_FARTHEST = 120
"""Characters between an "if" and the suit that it supposes."""
_PARTS = MODALS | {"SEP"}


def without_suits_of_others(own: Sequence[Token], _: str) -> list[Token]:
    """Drop the ban of a suit that only somebody outside the licence may bring: "if a third party
    claims that the model infringes, we may end this licence"."""
    theirs = [t.span for t in own if t.type == "CLAIMANT"]
    if not theirs or any(t.type == "SUES" for t in own):
        return list(own)
    at = min(start for start, _ in theirs)
    ordered = any(t.type == "MUST_NOT" and t.span[0] < at for t in own)
    suits = [t for t in own if is_suit(t) and (is_said(t) or not ordered)]
    # "Should anyone else sue" orders nothing, and tells of no other case.
    asked = any(map(is_asked, own))
    opening = [t for t in own if t.type == "MUST" and t.span[1] <= at and not asked]
    opening += [t for t in own if t.type == "REFERS" and any(overlap(t.span, s) for s in theirs)]
    return [t for t in own if t not in suits and t not in opening and t.type != "SUIT"]


def with_suits(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of a sentence with the ban of the suit that it says ends the licence."""
    suits = [t for t in own if t.type == "SUIT"]
    lost = [t for t in own if t.type == "VOIDS"]
    if any(is_said(t) for t in own if is_suit(t)):
        return _in_front(own)
    others = any(meaning(t) == "others" for t in suits)
    if not suits or not lost or others or len(words) > _LONGEST:
        return list(own)
    both = [t.span for t in (*suits, *lost)]
    span = (min(start for start, _ in both), max(end for _, end in both))
    ordered = any(map(is_asked, own))
    # "Should you sue, ..." orders nothing.
    kept = [t for t in own if not is_suit(t) and (ordered or t.type != "MUST")]
    return _in_front(sorted([*kept, Token("DEED", _FORBIDDEN, span)], key=place))


def _in_front(own: Sequence[Token]) -> list[Token]:
    """Return the tokens with the ban before the "if" that opens its words, so that the end of the
    licence is the condition of what else is ordered, and not of the ban."""
    suits = [t.span for t in own if t.type == "SUIT"]
    kept = (t for t in own if not (_is_of_suit(t) and any(overlap(t.span, s) for s in suits)))
    return sorted((_from_head(t, own) if is_suit(t) and is_said(t) else t for t in kept), key=place)


def _from_head(ban: Token, own: Sequence[Token]) -> Token:
    start, end = ban.span
    parted = (t.span[1] for t in own if t.type in _PARTS and t.span[1] <= start)
    behind = max(parted, default=0)
    heads = (t.span[0] for t in own if _opens(t))
    opened = [at for at in heads if behind <= at <= start and start - at <= _FARTHEST]
    return ban.at((opened[-1], end)) if opened else ban


def _opens(token: Token) -> bool:
    """Say whether a token opens a condition, if only by its place: "verklagen Sie uns, ..."."""
    return (token.type in HEADS and not closes(token)) or token.type == "OPENS" or is_present(token)


def _is_of_suit(token: Token) -> bool:
    """Say whether words ask for a licence, or forbid a breach of rights: the licence that a suit
    costs is none to be had, and the breach is what others are charged with."""
    if is_banned(token):
        return meaning(token) == Duty.COMPLY_WITH_LAW
    return is_asked(token) and meaning(token) == Duty.OBTAIN_LICENSE
