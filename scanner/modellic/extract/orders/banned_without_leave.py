"""Several bans that one leave lifts: "you may neither sell nor host it without our permission".

Whoever does any of it needs that leave.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from modellic.extract.lexing.token import (
    WITH_LEAVE,
    Token,
    as_use,
    closes,
    is_banned,
    meaning,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty, Prohibition, Span

_ASKED = Meaning("says", str(Duty.OBTAIN_LICENSE))
_IF = Meaning("IF", "")
_SAYS_MORE = frozenset(
    ("MUST", "IF", "UNLESS", "ONLY_IF", "AMOUNT", "TERM", "PARTY", "TERRITORY", "REFERS", "LEAVES")
)
"""What makes such a sentence say more than that."""
_DROPPED = frozenset(
    ("DEED", "USE", "OR", "AND", "NOR", "NOT", "MUST_NOT", "MAY", "GRANT", "SEP", "UNLESS", "BAN")
)
_UNSAID = frozenset((str(Duty.OBTAIN_LICENSE), str(Prohibition.USE_IN_TERRITORY)))
"""Deeds that the words of a ban may seem to name."""
_USE_OF = {str(ban): str(use) for ban, use in WITH_LEAVE.items()}
_BAN_OF = {use: ban for ban, use in _USE_OF.items()}
_HEADS = frozenset(("MUST_NOT", "FORBIDS"))
_JOINTS = frozenset(("OR", "AND", "NOR", "SEP", "MUST_NOT"))
_MARKS = ",;，、；"
_HOW = 4
"""Characters between words of leave and those that tell how it is given."""
_PAIR = 2


def with_any_banned(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with each use as a case of the licence that it needs."""
    leave = _leave_of(own)
    own = own if leave is None else [t for t in own if not _hands_leave_on(t, leave)]
    if leave is None or any(t.type in _SAYS_MORE and not overlap(t.span, leave) for t in own):
        return own
    heads = [t for t in own if t.type in _HEADS and not overlap(t.span, leave)]
    acts = _acts(own, leave)
    if not heads or len(acts) < _PAIR or not _allows_nothing(own, heads, leave):
        return own
    if any(map(closes, heads)) or not _is_of_all(leave, heads, acts, text):
        return own
    if any(not _are_joined(one, other, own, text) for one, other in pairwise(acts)):
        return own
    # Whoever may distribute it by leave may hand on the licence by the same.
    lifted = [t for t in acts if meaning(t) != Prohibition.SUBLICENSE]
    if not lifted or any(meaning(t) not in _USE_OF for t in lifted):
        return own
    return _told(own, lifted)


def _leave_of(own: Sequence[Token]) -> Span | None:
    """Return the place of the one leave that a sentence tells of."""
    told = sorted(t.span for t in own if t.type == "LEAVE" and meaning(t) == "asked")
    if not told or any(start >= told[0][1] for start, _ in told):
        return None
    return told[0][0], max(end for _, end in told)


def _hands_leave_on(token: Token, leave: Span) -> bool:
    """Say whether words seem to forbid that the licence is sold, where what stands behind it is:
    "without a licence from us, the software must not be sold"."""
    begins_in = leave[0] <= token.span[0] < leave[1] < token.span[1]
    return begins_in and token.type == "DEED" and meaning(token) == Prohibition.SUBLICENSE


def _acts(own: Sequence[Token], leave: Span) -> list[Token]:
    """Return what is banned, each act once; none where anything else is told to do."""
    deeds = [t for t in own if t.type == "DEED" and meaning(t) not in _UNSAID]
    # "In writing" tells how leave is given.
    deeds = [t for t in deeds if is_banned(t) or not leave[0] <= t.span[0] <= leave[1] + _HOW]
    if not all(map(is_banned, deeds)) or any(overlap(t.span, leave) for t in deeds):
        return []
    told = [t.span for t in deeds]
    used = [t for t in own if t.type == "USE" and not touches_one(t.span, [*told, leave])]
    if not all(meaning(t) in _BAN_OF for t in used):
        return []
    out: dict[str, Token] = {}
    # The words of one verb may reach to the object behind the next: "modify, sell or host it".
    bans = {meaning(t) for t in deeds}
    more = [ban for ban in map(_as_ban, used) if meaning(ban) not in bans]
    for deed in sorted([*deeds, *more], key=lambda t: t.span[1] - t.span[0]):
        out.setdefault(meaning(deed), deed)
    return sorted(out.values(), key=place)


def _as_ban(use: Token) -> Token:
    return Token("DEED", Meaning("must-not", _BAN_OF[meaning(use)]), use.span)


def _are_joined(one: Token, other: Token, own: Sequence[Token], text: str) -> bool:
    """Say whether two acts are told beside each other: "sell it commercially" is one."""
    between = one.span[1], other.span[0]
    joined = any(overlap(t.span, between) for t in own if t.type in _JOINTS)
    return joined or any(mark in text[slice(*between)] for mark in _MARKS)


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
    the ban, or closes all of it. Behind a comma it is of all bans before that."""
    first, last = acts[0].span[0], acts[-1].span[1]
    if leave[1] <= first:
        return True
    apart = any(t.span[0] >= acts[0].span[1] for t in heads)
    apart = apart and not text[: leave[0]].rstrip().endswith((",", "，", "、"))
    return leave[0] >= last and not apart


def _told(own: Sequence[Token], acts: Sequence[Token]) -> list[Token]:
    uses = [as_use(t) for t in acts]
    joined = [t for use in uses for t in (use, Token("OR", "or", (use.span[1], use.span[1])))][:-1]
    start, end = uses[0].span[0], uses[-1].span[1]
    rest = [t for t in own if t.type not in _DROPPED]
    return [*rest, Token("IF", _IF, (start, start)), *joined, Token("DEED", _ASKED, (end, end))]
