"""Which words of a sentence prove a rule: the clause that states it, not all that stands around."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import BINDING, Token, closes
from modellic.rules import Duty, Span, Threshold, atoms

_SPEAKING = frozenset(("MUST", "MUST_NOT", "MAY", "DEED", "BIDS", "GRANT", "BAN", "IF", "UNLESS"))
"""What orders, allows or tells; a clause without any of it only explains the one before."""
_ENDS_HEAD = BINDING | {"SEP"}
_TAIL = 8
"""Code points behind a semicolon that explain nothing: "; and"."""
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


def passage(deed: Deed, deeds: Sequence[Deed], own: Sequence[Token], words: str) -> list[Span]:
    """Return the spans of the clause that states a deed, in offsets of the clean sentence.

    Semicolons part clauses, and "provided that" opens one; what must go along with a copy ends
    where the next such thing among the sentence's `deeds` begins, and what follows one has the
    opening words of the sentence ("you must") in a span of their own. A sentence stays whole where
    its condition would be cut off.
    """
    if deed.token is None or any(isinstance(a, Threshold) for a in atoms(deed.when)):
        return [(0, len(words))]
    start = deed.token.span[0]
    begin = max((_opening(t) for t in own if _opens(t) and t.span[0] < start), default=0)
    head = next((t for t in own if t.type in ("IF", "UNLESS") and t.span[0] < begin), None)
    end = _end(deed, deeds, own, words)
    if not (isinstance(deed.action, Duty) or _ordered(own, begin, end)):
        return [(0, len(words))]
    if head is not None:
        opening = _head_end(head, own, words[:begin])
        return [(0, opening), (begin, end)] if opening < begin else [(0, end)]
    before = [d.token for d in deeds if d.token and _goes_before(deed, d)]
    before = [t for t in before if begin <= t.span[0] and t.span[1] <= start]
    lead = _lead(own, begin, min((t.span[0] for t in before), default=begin))
    if not (before and lead):
        return [(begin, end)]
    return [(begin, lead), (_joint(words, max(t.span[1] for t in before), start), end)]


def _end(deed: Deed, deeds: Sequence[Deed], own: Sequence[Token], words: str) -> int:
    """Return where the clause of a deed ends."""
    stop = deed.token.span[1] if deed.token else len(words)
    said = max((t.span[0] for t in own if t.type in _SPEAKING), default=0)
    ends = [
        t.span[0]
        for t in own
        if t.type == "SEP" and (stop <= t.span[0] < said or stop <= t.span[0] >= len(words) - _TAIL)
    ]
    others = [d.token.span for d in deeds if d.token and _are_passed_on(deed, d)]
    ends += [start for start, _ in others if start >= stop]
    within = max((end for start, end in others if start < stop), default=0)
    ends += [t.span[0] for t in own if t.type == "AND" and stop <= t.span[0] < within]
    ends += _commas(own, stop, words)
    ends += _second_orders(own, stop, [d for d in deeds if d.action is deed.action])
    return min(ends, default=len(words))


def _head_end(head: Token, own: Sequence[Token], words: str) -> int:
    """Return where a condition ends that a sentence opens with, for all of its clauses."""
    behind = head.span[1]
    ends = [t.span[1] for t in own if t.type in _ENDS_HEAD and t.span[0] >= behind]
    colon = words.find(":", behind)
    return min([len(words), *ends, *([colon + 1] if colon >= 0 else [])])


def _lead(own: Sequence[Token], begin: int, end: int) -> int:
    """Return where the words end that open a clause for several deeds: "if you share it, you must".

    It is 0 where no such words stand between `begin` and `end`.
    """
    orders = [t.span[1] for t in own if t.type in BINDING and begin <= t.span[0] < end]
    return max(orders, default=0)


def _joint(words: str, start: int, end: int) -> int:
    """Return where between two things the words for the second begin: at the comma before it."""
    comma = max(words.rfind(mark, start, end) for mark in ",;")
    return end if comma < 0 else comma + 1


def _goes_before(deed: Deed, other: Deed) -> bool:
    return _obeys_too(deed, other) or _are_passed_on(deed, other)


def _obeys_too(deed: Deed, other: Deed) -> bool:
    """Say whether a policy is to be obeyed besides the law: "obey the law and the policy"."""
    return (other.action, deed.action) == (Duty.COMPLY_WITH_LAW, Duty.FOLLOW_ACCEPTABLE_USE)


def _are_passed_on(deed: Deed, other: Deed) -> bool:
    return deed.action != other.action and {deed.action, other.action} <= _PASSED_ON


def _commas(own: Sequence[Token], stop: int, words: str) -> list[int]:
    """Return where Chinese ends a clause: at the comma before the next order or ban.

    A clause that has no order yet goes on to its own.
    """
    orders = [t for t in own if t.type in BINDING and not closes(t)]
    if not _IDEOGRAPHS.search(words) or all(t.span[0] >= stop for t in orders):
        return []
    cuts = (words.rfind(",", stop, t.span[0]) for t in orders if t.span[0] >= stop)
    return [cut for cut in cuts if cut >= 0]


def _second_orders(own: Sequence[Token], stop: int, alike: Sequence[Deed]) -> list[int]:
    """Return where "and must", "and shall not" begin what is ordered besides.

    That is no end where the same is ordered or forbidden once more behind it.
    """
    joints = [t for t in own if t.type == "AND" and t.span[0] >= stop]
    orders = {t.span[0] for t in own if t.type in BINDING}
    again = max((d.token.span[0] for d in alike if d.token), default=0)
    return [t.span[0] for t in joints if t.span[1] + 1 in orders and t.span[0] > again]


def _opens(token: Token) -> bool:
    return token.type in ("SEP", "ONLY_IF")


def _opening(token: Token) -> int:
    return token.span[1] if token.type == "SEP" else token.span[0]


def _ordered(own: Sequence[Token], begin: int, end: int) -> bool:
    return any(t.type in BINDING and begin <= t.span[0] < end for t in own)
