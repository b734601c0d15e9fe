"""What a case says is not done, and no ban: "if you have N staff but do not host it, you must"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.passive import is_done
from modellic.extract.lexing.token import (
    HEADS,
    MODALS,
    Token,
    as_use,
    closes,
    frees,
    is_asked,
    meaning,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one
from modellic.shapes import Shape

_OPENING = HEADS - {"UNLESS"}
_LEAVES = frozenset(("MAY", "GRANT"))
_SAYING = MODALS | {"GRANT", "SEP"}
_SUBJECTS = frozenset(("WHOSE", "PARTY", "PRONOUN", "ACTOR"))
_JOINTS = frozenset(("AND", "OR"))
_NEXT = 1
"""Characters between a subject, or a joint, and the denial."""
_NEAR = 12
"""Characters between a denial and the verb of what is not done."""
_NOT = Meaning("NOT", "")
_AND = Meaning("AND", "")
_WHO = Shape(r"\b{RELATIVE}\s$")
_COMMA = re.compile(r",\s*$")


def with_denied_cases(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of an order with what its case denies as no ban."""
    if any(t.type in _LEAVES and not frees(t) for t in own):
        return own
    for denial in [t for t in own if t.type == "BIDS" and meaning(t) == "not"]:
        bans = [t for t in own if t.type == "MUST_NOT" and overlap(t.span, denial.span)]
        head = _head(denial, own, text) if bans and not _bids(bans, denial) else None
        if head is not None:
            own = _denied(own, bans[0], denial, head)
    return own


def _bids(bans: Sequence[Token], denial: Token) -> bool:
    """Say whether a denial forbids those whom it names: "vous ne pouvez pas", not "ne … pas"."""
    return any(t.span[0] < denial.span[0] for t in bans)


def _head(denial: Token, own: Sequence[Token], text: str) -> Token | None:
    """Return what opens the case in which a denial stands, behind who does not, or joined to what
    is done; none where it opens a clause of its own."""
    at = denial.span[0]
    before = [t for t in own if t.span[1] <= at]
    head = next((t for t in reversed(before) if t.type in _OPENING and not closes(t)), None)
    if head is None or any(t.type in _SAYING and t.span[0] >= head.span[1] for t in before):
        return None
    near = [t for t in before if at - t.span[1] <= _NEXT]
    joint = next((t for t in near if t.type in _JOINTS), None)
    if joint is None:
        return head if any(t.type in _SUBJECTS for t in near) else None
    return None if _COMMA.search(text[: joint.span[0]]) else head


def _denied(own: list[Token], ban: Token, denial: Token, head: Token) -> list[Token]:
    """Return the tokens with a "not" before the use that is denied; where it is none, but what is
    asked for elsewhere, it is marked as unread."""
    start, end = denial.span
    verbs = [t for t in own if end <= t.span[0] <= end + _NEAR and t.type in ("DEED", "USE")]
    done = [t for t in verbs if is_done(t)]
    asked = any(map(is_asked, verbs))
    if not done and not asked:
        return own
    spans = [denial.span, *(t.span for t in verbs)]
    kept = [t for t in own if t is not ban and not touches_one(t.span, spans)]
    kept = [_told(t, head.span[1], start, kept) for t in kept]
    if asked:
        return sorted([*kept, denial.typed("UNREAD")], key=place)
    use = next((t for t in done if t.type == "USE"), None) or as_use(done[0])
    return sorted([*kept, Token("NOT", _NOT, (start, end), ban.own), use], key=place)


def _told(token: Token, start: int, end: int, kept: Sequence[Token]) -> Token:
    """Return what else is done in the case as the use that it is."""
    if token.type != "DEED" or not is_done(token) or not start <= token.span[0] < end:
        return token
    told = any(t.type == "USE" and overlap(t.span, token.span) for t in kept)
    return token if told else as_use(token)


def with_neither(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a case that denies two things with each denied by a word of its own:
    "if you neither sell it nor have N staff"."""
    for nor in [t for t in own if t.type == "NOR"]:
        before = [t for t in own if t.span[1] <= nor.span[0]]
        denial = next((t for t in reversed(before) if t.type == "NOT"), None)
        if denial is None or not _opens_case(denial, before, text):
            continue
        start, end = nor.span
        parts = [Token("AND", _AND, (start, start + 1)), Token("NOT", _NOT, (start + 1, end))]
        bounds = (denial.span[1], end)
        uses = [t.span for t in own if t.type == "USE"]
        denied = [t for t in own if _is_right_behind(t, bounds)]
        if not denied:
            continue  # Two figures are read by their "nor".
        told = [as_use(t) for t in denied if t.type == "DEED" and not touches_one(t.span, uses)]
        spans = {t.span for t in denied}
        kept = [t for t in own if t is not nor and not (t.type == "DEED" and t.span in spans)]
        own = sorted([*kept, *told, *parts], key=place)
    return own


def _opens_case(denial: Token, before: Sequence[Token], text: str) -> bool:
    """Say whether a denial stands in a case, or tells who is meant: "firms that neither"."""
    head = next((t for t in reversed(before) if t.type in HEADS and not closes(t)), None)
    start = denial.span[0]
    if head is None or head.span[1] > start:
        return _WHO.ends(text[:start])
    return not any(t.type in _SAYING and head.span[1] <= t.span[0] < start for t in before)


def _is_right_behind(token: Token, ends: tuple[int, int]) -> bool:
    near = any(0 <= token.span[0] - end <= _NEXT for end in ends)
    return is_done(token) and near


def without_second_head(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a leave without the second of two words for what it hangs on: "as long
    as you do not sell it and as long as you have fewer than N staff, you may use it"."""
    first = min(own, key=place)
    if first.type != "MUST_NOT" or text[: first.span[0]].strip():
        return own
    ends = [t.span[1] for t in own if t.type == "AND"]
    second = next((t for t in own if t.type == "ONLY_IF"), None)
    if second is None or not any(0 <= second.span[0] - end <= _NEXT for end in ends):
        return own
    leaves = (t for t in own if t.type in _LEAVES and t.span[0] >= second.span[1])
    return [t for t in own if t is not second] if any(leaves) else own
