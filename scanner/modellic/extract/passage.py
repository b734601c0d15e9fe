"""Which words of a sentence prove a rule: the clause that states it, not all that stands around."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.deeds import Deed
from modellic.extract.lexer import Token
from modellic.extract.lexicon import Meaning
from modellic.rules import Duty, Span, Threshold, atoms

_MODALS = frozenset(("MUST", "MUST_NOT"))
_IDEOGRAPHS = re.compile(r"[\u3400-\u9fff]")
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
    before = (d.token for d in deeds if d.token and _obeys_too(deed, d))
    if any(begin <= t.span[0] and t.span[1] <= start for t in before):
        begin = start
    ends = [t.span[0] for t in own if t.type == "SEP" and t.span[0] >= stop]
    others = (d.token for d in deeds if d.token and _parts(deed, d))
    ends += [t.span[0] for t in others if t.span[0] >= stop]
    ends += _commas(own, stop, words)
    end = min(ends, default=len(words))
    if any(t.type in ("IF", "UNLESS") and t.span[0] < begin for t in own):
        begin = 0
    if isinstance(deed.action, Duty) or _ordered(own, begin, end):
        return begin, end
    return 0, len(words)


def _obeys_too(deed: Deed, other: Deed) -> bool:
    """Say whether a policy is to be obeyed besides the law: "obey the law and the policy"."""
    return (other.action, deed.action) == (Duty.COMPLY_WITH_LAW, Duty.FOLLOW_ACCEPTABLE_USE)


def _parts(deed: Deed, other: Deed) -> bool:
    return deed.action != other.action and {deed.action, other.action} <= _PASSED_ON


def _commas(own: Sequence[Token], stop: int, words: str) -> list[int]:
    """Return where Chinese ends a clause: at the comma before the next order or ban."""
    if not _IDEOGRAPHS.search(words):
        return []
    orders = (t for t in own if t.type in _MODALS and t.span[0] >= stop and not _closes(t))
    cuts = (words.rfind(",", stop, t.span[0]) for t in orders)
    return [cut for cut in cuts if cut >= 0]


def _closes(token: Token) -> bool:
    return isinstance(token.value, Meaning) and token.value.option("side") == "after"


def _opens(token: Token) -> bool:
    return token.type in ("SEP", "ONLY_IF")


def _opening(token: Token) -> int:
    return token.span[1] if token.type == "SEP" else token.span[0]


def _ordered(own: Sequence[Token], begin: int, end: int) -> bool:
    return any(t.type in _MODALS and begin <= t.span[0] < end for t in own)
