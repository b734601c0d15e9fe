"""Acts that are allowed to those who have leave: "you may sell or host it only with our consent",
"you may sell it if you have a licence from us". Whoever does any of it needs that leave.

Use that is allowed with leave only needs it from everybody.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, Token, closes, meaning
from modellic.extract.orders.acts import (
    acts_of,
    leave_of,
    needed_by_all,
    needing_leave,
    says_more,
    told_deeds,
)
from modellic.extract.orders.banned_rows import with_row_banned
from modellic.extract.orders.banned_without_leave import with_any_banned
from modellic.extract.words.spans import overlap, touches_one, within_one
from modellic.rules import Duty, Span

_ASKING = HEADS | {"BY_LEAVE", "MUST", "MUST_NOT", "FORBIDS", "ABROAD"}
"""What makes leave one that is asked for."""
_LETS = frozenset(("MAY", "GRANT"))
_DENYING = frozenset(("NOT", "NOR", "MUST_NOT"))
_FORBIDS = frozenset(("MUST_NOT", "FORBIDS", "LEAVE", "ENDS"))


def with_acts_told(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with the acts that are banned, or allowed, but for leave as
    what it is needed for, and each act of a row as banned."""
    own = _without_needless_leave(own)
    return with_row_banned(with_any_allowed(with_any_banned(own, text), text), text)


def _without_needless_leave(own: list[Token]) -> list[Token]:
    """Return the tokens of what may be done without leave, "ohne unsere Zustimmung gestattet",
    without the licence that the words for leave else ask for."""
    leaves = [t.span for t in own if t.type == "LEAVE"]
    if not leaves or any(t.type in _ASKING for t in own):
        return own
    around = [t for t in own if not any(within_one(t.span, [leave]) for leave in leaves)]
    if any(t.type in _DENYING for t in around) or not any(t.type in _LETS for t in around):
        return own
    return [t for t in own if meaning(t) != Duty.OBTAIN_LICENSE or not touches_one(t.span, leaves)]


def with_any_allowed(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with each act as a case of the licence that it needs."""
    leaves = [t for t in own if t.type == "BY_LEAVE"]
    leave = leave_of(leaves)
    if leave is None or (first := _opening(own, leaves, leave)) is None:
        return own
    # Whoever else is meant by nobody's leave may do it even less.
    others = [t for t in own if t.type != "PARTY" or t.span[0] > first[0]]
    if any(says_more(t, own, leave) for t in others):
        return own
    if any(t.type in _FORBIDS and not overlap(t.span, leave) for t in others):
        return own
    acts = [t for t in acts_of(own, text, leave) if t.span[0] >= first[0]]
    if not acts:
        return _asked_of_all(own, leave, first)
    if _allows_more(own, acts, leave):
        return own
    if _names_a_case_first(own):
        return own
    before = [t.span for t in others if t.type in ("DEED", "USE") and t.span[0] < first[0]]
    kept = [t for t in others if t.span not in before]
    kept = [t for t in kept if not (t.type in (*HEADS, "MUST") and overlap(t.span, leave))]
    return needing_leave(kept, acts, text) or own


def _names_a_case_first(own: Sequence[Token]) -> bool:
    """Say whether a use stands before what allows: "modified versions may be shared with our
    consent" is no word on sharing as such."""
    opened = [t.span[0] for t in own if t.type == "MAY" and not closes(t)]
    return any(t.type == "USE" and t.span[1] <= at for t in own for at in opened[:1])


def _opening(own: Sequence[Token], leaves: Sequence[Token], leave: Span) -> Span | None:
    """Return the word that allows, behind which the acts stand, or the words of leave themselves
    where they do so (只有取得许可，才能) or where that word closes the sentence, as in Japanese."""
    may = [t for t in own if t.type == "MAY" and not overlap(t.span, leave)]
    if any(meaning(t) == "opens" for t in leaves) or any(map(closes, may)):
        return leave
    if not may:
        return None
    last = may[-1].span
    return last if leave[0] >= last[1] else may[0].span


def _allows_more(own: Sequence[Token], acts: Sequence[Token], leave: Span) -> bool:
    """Say whether something else is free beside the acts."""
    known = [leave, *(t.span for t in own if t.type == "MAY"), *(t.span for t in acts)]
    return any(t.type == "GRANT" and not touches_one(t.span, known) for t in own)


def _asked_of_all(own: list[Token], leave: Span, may: Span) -> list[Token]:
    """Return the tokens of "you may use it only with our permission" as asking everybody for it."""
    used = [t for t in own if t.type == "BAN" and meaning(t) == "use" and t.span[0] >= may[0]]
    only = any(t.type == "ABROAD" and meaning(t) == "only" for t in own)
    told = [t for t in own if t.type == "USE" and not overlap(t.span, leave)]
    somebody = any(t.type in ("WHOSE", "PRONOUN") for t in own)
    if not (used and only and somebody) or told or told_deeds(own):
        return own  # "Our marks may only be used with our consent" is no word on the model.
    return needed_by_all(own)
