"""Which words of a sentence prove a rule: the clause that states it, not all that stands around."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.deeds import Deed
from modellic.extract.lexer import Token
from modellic.rules import Duty, Span, Threshold, atoms

_MODALS = frozenset(("MUST", "MUST_NOT"))
_PASSED_ON = frozenset(
    (
        Duty.INCLUDE_LICENSE,
        Duty.RETAIN_NOTICES,
        Duty.STATE_CHANGES,
        Duty.DISCLOSE_SOURCE,
        Duty.SHARE_ALIKE,
        Duty.DISPLAY_ATTRIBUTION,
    )
)
"""What goes along with a copy; licences string these duties together in one sentence."""


def passage(deed: Deed, deeds: Sequence[Deed], own: Sequence[Token], words: str) -> Span:
    """Return the span of the clause that states a deed, in offsets of the clean sentence.

    Semicolons part clauses, and "provided that" opens one; what must go along with a copy ends
    where the next such thing among the sentence's `deeds` begins. A sentence stays whole where
    its condition would be cut off.
    """
    if deed.token is None or any(isinstance(a, Threshold) for a in atoms(deed.when)):
        return 0, len(words)
    start, stop = deed.token.span
    begin = max((_opening(t) for t in own if _opens(t) and t.span[0] < start), default=0)
    ends = [t.span[0] for t in own if t.type == "SEP" and t.span[0] >= stop]
    others = (d.token for d in deeds if d.token and _parts(deed, d))
    ends += [t.span[0] for t in others if t.span[0] >= stop]
    end = min(ends, default=len(words))
    if any(t.type in ("IF", "UNLESS") and t.span[0] < begin for t in own):
        begin = 0
    if isinstance(deed.action, Duty) or _ordered(own, begin, end):
        return begin, end
    return 0, len(words)


def _parts(deed: Deed, other: Deed) -> bool:
    return deed.action != other.action and {deed.action, other.action} <= _PASSED_ON


def _opens(token: Token) -> bool:
    return token.type in ("SEP", "ONLY_IF")


def _opening(token: Token) -> int:
    return token.span[1] if token.type == "SEP" else token.span[0]


def _ordered(own: Sequence[Token], begin: int, end: int) -> bool:
    return any(t.type in _MODALS and begin <= t.span[0] < end for t in own)
