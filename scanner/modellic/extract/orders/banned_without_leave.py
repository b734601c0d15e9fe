"""Several bans that one leave lifts: "you may neither sell nor host it without our permission".

Whoever does any of it needs that leave.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import Token, closes, is_banned, meaning
from modellic.extract.orders.acts import (
    acts_of,
    is_named_next,
    is_use,
    leave_of,
    needed_by_all,
    needing_leave,
    says_more,
    told_deeds,
)
from modellic.extract.words.spans import overlap, touches_one, within_one
from modellic.rules import Prohibition, Span

_HEADS = frozenset(("MUST_NOT", "FORBIDS"))
_PAIR = 2
_PLAIN = re.compile(r"\s?(?:[,\uff0c\u3001\u6216\u548c\u53ca]|or\b|and\b|nor\b)", re.IGNORECASE)
"""Behind a verb that names no act of its own: "use, copy or sell it"."""


def with_any_banned(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with each use as a case of the licence that it needs."""
    leave = leave_of(t for t in own if t.type == "LEAVE" and meaning(t) == "asked")
    own = own if leave is None else [t for t in own if not _hands_leave_on(t, leave)]
    if leave is None or any(t.type == "FIELD" or says_more(t, own, leave) for t in own):
        return own
    heads = [t for t in own if t.type in _HEADS and not within_one(t.span, [leave])]
    acts = acts_of(own, text, leave)
    if not heads or not acts or not _allows_nothing(own, heads, leave):
        return own
    if not all(is_use(t) or meaning(t) == Prohibition.SUBLICENSE for t in acts):
        return own  # No leave is given to remove safeguards.
    if not _is_of_all(leave, heads, acts, text):
        return own
    if _bans_use(own, text) and any(is_named_next(t, own, text) for t in acts):
        # "No right of use, change or sublicence is granted" is of the licence itself.
        hands_on = any(meaning(t) == Prohibition.SUBLICENSE for t in acts)
        return own if hands_on and not _is_verb(own, heads) else needed_by_all(own)
    # One act alone is read elsewhere, but for a use that no deed tells: "dürfen keine Änderungen".
    if len(acts) < _PAIR and told_deeds(own):
        return own
    return needing_leave(own, acts, text) or own


def _hands_leave_on(token: Token, leave: Span) -> bool:
    """Say whether words seem to forbid that the licence is sold, where what stands behind it is:
    "without a licence from us, the software must not be sold"."""
    begins_in = leave[0] <= token.span[0] < leave[1] < token.span[1]
    return begins_in and token.type == "DEED" and meaning(token) == Prohibition.SUBLICENSE


def _bans_use(own: Sequence[Token], text: str) -> bool:
    """Say whether use itself is among what is banned: everybody needs the leave then."""
    uses = [t.span for t in own if t.type == "USE"]
    acts = {t.span for t in told_deeds(own)}
    plain = (t for t in own if t.type == "BAN" and meaning(t) == "use")
    plain = (t for t in plain if t.span not in acts and not touches_one(t.span, uses))
    return any(_PLAIN.match(text, t.span[1]) for t in plain)


def _is_verb(own: Sequence[Token], heads: Sequence[Token]) -> bool:
    """Say whether use is banned by its verb, right behind the words that forbid: "may not use"."""
    ends = {t.span[1] + 1 for t in heads if t.type == "MUST_NOT"}
    return any(t.type == "BAN" and meaning(t) == "use" and t.span[0] in ends for t in own)


def _allows_nothing(own: Sequence[Token], heads: Sequence[Token], leave: Span) -> bool:
    """Say whether each "may" is that of "nobody may", or of words of leave."""
    free = [t for t in own if t.type in ("MAY", "GRANT") and not overlap(t.span, leave)]
    first, acts = heads[0].span, [t.span for t in own if is_banned(t)]
    told = [s for s in (t.span for t in free) if s[0] >= first[0]]
    return len(told) == len(free) and all(
        touches_one(s, [*acts, *(t.span for t in heads)]) or _follows_head(s, heads, acts)
        for s in told
    )


def _follows_head(may: Span, heads: Sequence[Token], acts: Sequence[Span]) -> bool:
    head = max((t.span[1] for t in heads if t.span[1] <= may[0]), default=None)
    return head is not None and all(not head <= start < may[0] for start, _ in acts)


def _is_of_all(leave: Span, heads: Sequence[Token], acts: Sequence[Token], text: str) -> bool:
    """Say whether leave lifts every ban: it opens the sentence, or stands behind the first word of
    the ban, or closes all of it. Behind a comma it is of all bans before that. Where the words of
    the ban close, as in Japanese, it stands before all of it, or between the acts and the
    ban: "Verkauf und Änderung sind ohne Zustimmung verboten"."""
    first, last = acts[0].span[0], acts[-1].span[1]
    if any(closes(t) or (last <= t.span[0] and within_one(leave, [t.span])) for t in heads):
        closed = all(t.span[1] >= last for t in heads)
        return closed and (leave[1] <= first or leave[0] >= last)
    if leave[1] <= first:
        return True
    apart = any(t.span[0] >= acts[0].span[1] for t in heads)
    apart = apart and not text[: leave[0]].rstrip().endswith((",", "，", "、"))
    return leave[0] >= last and not apart
