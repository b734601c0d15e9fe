"""Acts that a sentence tells beside each other, "sell, host or modify the model", and the leave
that any of them needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from modellic.extract.lexing.token import USE_BY_LEAVE, Token, as_use, is_banned, meaning
from modellic.extract.lexing.token import place as place_of
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one, within_one
from modellic.rules import Duty, Prohibition, Span, Use
from modellic.shapes import Shape

_ASKED = Meaning("says", str(Duty.OBTAIN_LICENSE))
_IF = Meaning("IF", "", (("turned", "yes"),))
"""What is denied in the words of a ban is no case that is turned round once more."""
_SAYS_MORE = frozenset(
    ("MUST", "IF", "UNLESS", "ONLY_IF", "AMOUNT", "TERM", "PARTY", "TERRITORY", "REFERS", "LEAVES")
)
"""What makes such a sentence say more than that."""
_DROPPED = frozenset(
    ("DEED", "USE", "OR", "AND", "NOR", "NOT", "MUST_NOT", "MAY", "GRANT", "SEP", "UNLESS", "BAN")
)
_OUTCOMES = _DROPPED | {"ONLY_IF", "IF"}
_UNSAID = frozenset((str(Duty.OBTAIN_LICENSE), str(Prohibition.USE_IN_TERRITORY)))
"""Deeds that the words for an act may seem to name."""
_BAN_OF = {use: ban for ban, use in USE_BY_LEAVE.items()}
_NAMED = {*_BAN_OF, str(Use.PRODUCT)}
_JOINTS = frozenset(("OR", "AND", "NOR", "SEP", "MUST_NOT"))
_MARK = Shape(r"[,;/\uff0c\u3001\uff1b\uff0f]|\b(?:{JOINS}|{JOINS_NOUNS})\b", re.IGNORECASE)
_BEFORE_ACT = 20
"""Characters between a joint and the act behind it: "nor may it be | used commercially"."""
_CJK_JOINED = Shape(r"{CJK_JOINS_WHO}|\u30fb")
"""Words between two acts of Chinese and Japanese, which the words of one may hold."""
_NEXT = 2
"""Characters between a joint and what it joins."""
_HOW = 4
"""Characters between words of leave and those that tell how it is given."""


def says_more(token: Token, own: Sequence[Token], leave: Span) -> bool:
    """Say whether a token tells more than acts and their leave: 二次配布 counts nothing."""
    if token.type not in _SAYS_MORE or overlap(token.span, leave):
        return False
    counted = token.type == "AMOUNT"
    return not (counted and any(t.type == "DEED" and overlap(t.span, token.span) for t in own))


def leave_of(leaves: Iterable[Token]) -> Span | None:
    """Return the place of the one leave that a sentence tells of."""
    told = sorted(t.span for t in leaves)
    if not told or any(start >= told[0][1] for start, _ in told):
        return None
    return told[0][0], max(end for _, end in told)


def told_deeds(own: Sequence[Token]) -> list[Token]:
    """Return the deeds of a sentence but those that the words for an act may seem to name."""
    return [t for t in own if t.type == "DEED" and meaning(t) not in _UNSAID]


def acts_of(own: Sequence[Token], text: str, leave: Span) -> list[Token]:
    """Return what is banned, each act once; none where anything else is told to do."""
    deeds = told_deeds(own)
    # "In writing" tells how leave is given.
    deeds = [t for t in deeds if _is_act(t) or not leave[0] <= t.span[0] <= leave[1] + _HOW]
    verbs = [t for t in _verbs(own) if not overlap(t.span, leave)]
    # A German verb stands behind the leave: "mit unserer Zustimmung verkaufen".
    around = [t for t in deeds if overlap(t.span, leave) and any(_is_told_by(v, t) for v in verbs)]
    deeds = [t for t in deeds if t not in around]
    if not all(map(_is_act, deeds)) or any(overlap(t.span, leave) for t in deeds):
        return []
    named = [*(t.span for t in deeds), leave]
    used = [t for t in own if t.type == "USE" and not touches_one(t.span, named)]
    if not all(meaning(t) in _NAMED for t in used):
        return []
    out: dict[str, Token] = {}
    bans = {meaning(t) for t in deeds}
    more = [ban for ban in map(as_ban, used) if meaning(ban) not in bans]
    more += [ban for ban in verbs if any(_is_told_by(ban, t) for t in (*deeds, *around))]
    more += [ban for ban in verbs if meaning(ban) not in bans and is_named_next(ban, own, text)]
    # The words of one verb may reach to the object behind the next: "modify, sell or host it".
    for deed in sorted([*deeds, *more], key=lambda t: t.span[1] - t.span[0]):
        out.setdefault(meaning(deed), deed)
    return sorted(out.values(), key=place_of)


def is_use(act: Token) -> bool:
    """Say whether an act is one that leave may be given for; the removal of notices is none."""
    return meaning(act) in USE_BY_LEAVE


def _is_act(deed: Token) -> bool:
    return is_banned(deed) or is_use(deed)


def _verbs(own: Sequence[Token]) -> list[Token]:
    return [as_ban(t) for t in own if t.type == "USE" and meaning(t) in _BAN_OF]


def _is_told_by(verb: Token, deed: Token) -> bool:
    return meaning(verb) == meaning(deed) and overlap(verb.span, deed.span)


def is_named_next(act: Token, own: Sequence[Token], text: str) -> bool:
    """Say whether an act stands right behind a joint: "Verkauf und Änderung des Modells"."""
    joints = [t.span[1] for t in own if t.type in ("AND", "OR", "NOR")]
    joints += [m.end() for m in _MARK.finditer(text, max(0, act.span[0] - _NEXT), act.span[0])]
    near = (end for end in joints if 0 <= act.span[0] - end <= _NEXT)
    return any(not text[end : act.span[0]].strip() for end in near)


def as_ban(use: Token) -> Token:
    """Return a use as the ban of it; that in a product has none, and stays as it is."""
    if meaning(use) not in _BAN_OF:
        return use
    return Token("DEED", Meaning("must-not", _BAN_OF[meaning(use)]), use.span)


def are_joined(acts: Sequence[Token], own: Sequence[Token], text: str) -> bool:
    """Say whether acts are told beside each other, and none is but how another one is done."""
    return all(_are_joined(one, other, own, text) for one, other in pairwise(acts))


def _are_joined(one: Token, other: Token, own: Sequence[Token], text: str) -> bool:
    """Say whether two acts are told beside each other: "sell it commercially" is one."""
    start, end = one.span[1], other.span[0]
    if end < start:  # "Verkauf und Änderung des Modells", or 不得修改本模型，不得分发.
        start, end = one.span[0], max(other.span[0], other.span[1] if _bans(other, own) else 0)
    joints = [t.span[1] for t in own if t.type in _JOINTS and overlap(t.span, (start, end))]
    joints += [m.end() for m in _MARK.finditer(text, start - 1, end)]
    if any(end - joint <= _BEFORE_ACT for joint in joints):
        return True
    return _CJK_JOINED.search(text, one.span[0], other.span[0]) is not None


def _bans(act: Token, own: Sequence[Token]) -> bool:
    """Say whether the words of an act hold those of the ban of it."""
    return any(t.type == "MUST_NOT" and within_one(t.span, [act.span]) for t in own)


def needing_leave(own: Sequence[Token], acts: Sequence[Token], text: str) -> list[Token] | None:
    """Return the tokens of a sentence with each of its acts as a case of the licence that it needs.

    None where one of them is no act that leave is given for, or where two are told together.
    """
    if not are_joined(acts, own, text):
        return None
    # Whoever may distribute it by leave may hand on the licence by the same.
    lifted = [t for t in acts if meaning(t) != Prohibition.SUBLICENSE]
    handed = [t.span for t in acts if t not in lifted]
    if any(touches_one(t.span, handed) for t in lifted):
        return None  # "Rights under this licence may not be transferred": that is no copy.
    if not lifted or any(t.type == "DEED" and meaning(t) not in USE_BY_LEAVE for t in lifted):
        return None
    uses = [t if t.type == "USE" else as_use(t) for t in lifted]
    joined = [t for use in uses for t in (use, Token("OR", "or", (use.span[1], use.span[1])))][:-1]
    start, end = uses[0].span[0], uses[-1].span[1]
    rest = [t for t in own if t.type not in _DROPPED]
    return [*rest, Token("IF", _IF, (start, start)), *joined, _asked_at(end)]


def needed_by_all(own: Sequence[Token]) -> list[Token]:
    """Return the tokens of a sentence as asking everybody for the licence: use itself needs it."""
    end = max(t.span[1] for t in own if t.type == "BAN")
    return [*(t for t in own if t.type not in _OUTCOMES), _asked_at(end)]


def _asked_at(place: int) -> Token:
    return Token("DEED", _ASKED, (place, place))
