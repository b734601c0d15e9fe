"""A use that is denied beside a figure on which a leave hangs, and is no ban: "you may use it if
you have fewer than N employees and do not host it". Who does either needs a licence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, takewhile

from modellic.extract.lexing.token import (
    ATOMS,
    HEADS,
    JOINTS,
    MODALS,
    USE_OF_BAN,
    Token,
    as_use,
    closes,
    is_banned,
    meaning,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap, touches_one
from modellic.rules import Duty, Prohibition
from modellic.shapes import Shape

_NOT = Meaning("NOT", "")
_AND = Meaning("AND", "")
_IF = Token("IF", Meaning("IF", ""), (0, 0))
_OPENS = HEADS - {"UNLESS"}
_RELATIVE = Shape(r"\b{RELATIVE}\s$")
_CONTRAST = Shape(r"{CONTRASTS_ORDER}", re.IGNORECASE)
_IDLE = frozenset(("PLAIN", "BIDS", "FORBIDS", "METRIC", "PERIOD", "AMOUNT", "WHOSE", "PASS"))
"""What tells nothing of how a case goes on."""
_PARTS = MODALS | HEADS | {"GRANT", "SEP"}
_BANNED = frozenset(("DEED", "FIELD"))
"""What a ban is of that has no figure."""
_VAGUE = frozenset((Duty.OBTAIN_LICENSE, Prohibition.USE_IN_TERRITORY))
"""Bans of any use, that tell nothing of what is done where a case is denied."""
_BAN_OF = {use: ban for ban, use in USE_OF_BAN.items()}
_BANS = Meaning("MUST_NOT", "")
_MORE = frozenset(("OR", "MUST", "MUST_NOT", "UNLESS", "PARTY", "SEP", "REFERS", "TERM"))
"""What makes such a sentence say more than that."""
_ALONE = 1
"""Characters between a joint and the denial that shares its subject: "and do not"."""


def with_denied_uses(own: list[Token], text: str) -> list[Token]:
    """Return the tokens with such a denial as a part of the case, and the use that it is of.

    Where nothing was read of it, it is marked as unread.
    """
    leave = next((t for t in own if t.type == "GRANT"), None)
    if leave is None or any(t.type == "MUST" for t in own):
        return own
    if all(t.type != "AMOUNT" for t in own) and not _denies_kind(own):
        return _with_each_banned(own)
    own = with_acts_as_uses(own)
    own = _with_denied_figures(own)
    opened = next((t for t in own if t.type in _OPENS), None)
    out = own
    for ban in _denials(own, None if opened is None or place(leave) < place(opened) else leave):
        related = _is_related(ban, leave, own, text)
        if not related and not (opened and _is_of_case(ban, opened, own, text)):
            continue
        banned = [t for t in out if is_banned(t) and _is_of(t, ban) and meaning(t) in USE_OF_BAN]
        if ban.type == "NOT" or not banned:
            out = out if _goes_on(ban, out) else [*out, ban.typed("UNREAD")]
            continue
        deed = max(banned, key=lambda t: t.span[1])
        told = any(t.type == "USE" and overlap(t.span, deed.span) for t in out)
        start = ban.span[0]
        denial = ban.typed("NOT").valued(_NOT).at((start, start + 1))
        joint = [Token("AND", _AND, (start - 1, start))] if related else []
        kept = [t for t in out if t not in (*banned, ban) and not _is_idle_within(t, deed)]
        out = sorted(
            [*kept, *joint, denial, *([] if told else [as_use(deed)])], key=lambda t: t.span
        )
    return out


def with_acts_as_uses(own: list[Token]) -> list[Token]:
    """Return the tokens with what is done in the case of a leave as the use alone that it is: "wenn
    Sie das Modell nicht verkaufen" bans nothing."""
    opened = next((t.span[1] for t in own if t.type in HEADS and not closes(t)), None)
    if opened is None or any(t.type == "MUST_NOT" for t in own):
        return own
    if {"NOT", "OR"} <= {t.type for t in own if t.span[0] >= opened}:
        return own  # Of which of the two the "not" is, nobody can tell.
    uses = [t.span for t in own if t.type == "USE" and t.span[0] >= opened]
    told = {t.span for t in own if is_banned(t) and meaning(t) in USE_OF_BAN}
    told = {s for s in told if s[0] >= opened and touches_one(s, uses)}
    return [t for t in own if t.type != "DEED" or t.span not in told]


def _with_each_banned(own: list[Token]) -> list[Token]:
    """Return the tokens with each of several acts that a leave hangs on not being done as banned:
    "solange Sie es weder verkaufen noch hosten"."""
    opened = next((t for t in own if t.type in _OPENS and not closes(t)), None)
    denials = [t for t in own if t.type in ("NOT", "NOR") and opened and t.span > opened.span]
    if opened is None or not denials[1:] or any(t.type in _MORE for t in own):
        return own
    told = [t for t in own if t.type == "USE" and t.span > opened.span]
    known = [t for t in told if meaning(t) in _BAN_OF]
    ends = [*(t.span[0] for t in denials[1:]), own[-1].span[1]]
    acts = [
        next((t for t in known if denial.span[1] <= t.span[1] <= end), None)
        for denial, end in zip(denials, ends, strict=True)
    ]
    if None in acts or len(told) != len(acts):
        return own
    bans = [Token("MUST_NOT", _BANS, t.span) for t in denials]
    deeds = [
        Token("DEED", Meaning("must-not", _BAN_OF[meaning(act)]), (ban.span[1], act.span[1]))
        for ban, act in zip(bans, acts, strict=True)
        if act is not None
    ]
    gone = ("USE", "DEED", "AND", "IF", "ONLY_IF", "NOT", "NOR")
    kept = [t for t in own if t.span < opened.span or t.type not in gone]
    return sorted([*kept, *bans, *deeds], key=place)


def _denies_kind(own: Sequence[Token]) -> bool:
    """Say whether a case is that somebody is not of a kind: "if you do not compete with us"."""
    denials = [t.span[1] for t in own if t.type == "NOT"]
    kinds = (t.span[0] for t in own if t.type == "PARTY")
    return any(0 <= at - end <= _ALONE for at in kinds for end in denials)


def _with_denied_figures(own: list[Token]) -> list[Token]:
    """Return the tokens with a ban of a figure as what a leave hangs on: "to be eligible, you
    must not have more than N employees"."""
    out: list[Token] = []
    for at, token in enumerate(own):
        ahead = takewhile(lambda t: t.type not in _PARTS | JOINTS | _BANNED, own[at + 1 :])
        types = {t.type for t in ahead}
        if token.type == "MUST_NOT" and not closes(token) and types >= {"AMOUNT", "METRIC", "CMP"}:
            start = token.span[0]
            opens = [] if any(t.type in HEADS for t in out) else [_IF.at((start, start))]
            out += [*opens, token.typed("NOT").valued(_NOT)]
        else:
            out.append(token)
    return out


def _denials(own: Sequence[Token], leave: Token | None) -> Iterator[Token]:
    """Yield the words by which a case is denied, or what a ban begins with too: "do not sell".

    Where the case stands before the leave, so do they.
    """
    for bid in own:
        if (
            bid.type == "BIDS"
            and meaning(bid) == "not"
            and (leave is None or place(bid) < place(leave))
        ):
            bans = (t for t in own if t.type == "MUST_NOT" and t.span[0] == bid.span[0])
            nots = (t.at(bid.span) for t in own if t.type == "NOT" and t.span[1] == bid.span[1])
            yield from islice(chain(bans, nots), 1)


def _is_related(ban: Token, leave: Token, own: Sequence[Token], text: str) -> bool:
    """Say whether they are of those whom a leave is for: "free for firms that do not sell it", "any
    below N that do not sell it may use it"."""
    told = leave.span[1] <= ban.span[0] or any(
        t.type == "AMOUNT" and t.span[1] <= ban.span[0] for t in own
    )
    return told and _RELATIVE.search(text, 0, ban.span[0]) is not None


def _is_of_case(ban: Token, opened: Token, own: Sequence[Token], text: str) -> bool:
    """Say whether words deny rather than forbid: they share the subject of a case that tells its
    figure before them, or open the case."""
    before = [t for t in own if opened.span[1] <= t.span[0] < ban.span[0]]
    if opened.span[0] > ban.span[0] or any(t.type == "SEP" for t in before):
        return False
    if all(t.type in _IDLE - {"AMOUNT"} for t in before):
        return any(t.type == "AND" and t.span[0] > ban.span[0] for t in own)
    joint = next((t for t in reversed(before) if t.type == "AND"), None)
    start = _subject(ban, before)
    if joint is None or not 0 <= start - joint.span[1] <= _ALONE:
        return False
    return _CONTRAST.search(text[slice(*joint.span)]) is None


def _subject(ban: Token, before: Sequence[Token]) -> int:
    """Return where words that deny begin, with whom they are said of: "and you do not host it"."""
    start = ban.span[0]
    own = (t.span for t in before if t.type == "WHOSE")
    return next((s for s, end in own if 0 <= start - end <= _ALONE), start)


def _goes_on(ban: Token, own: Sequence[Token]) -> bool:
    """Say whether something was read of what is denied: a kind of people, or another deed."""
    behind = [t for t in own if t.span[0] >= ban.span[1]]
    told = takewhile(lambda t: t.type not in _PARTS, (t for t in behind if t.type not in _IDLE))
    return any(t.type in ATOMS or (t.type == "DEED" and meaning(t) not in _VAGUE) for t in told)


def _is_of(deed: Token, ban: Token) -> bool:
    return ban.span[0] <= deed.span[0] <= ban.span[1] + _ALONE


def _is_idle_within(token: Token, deed: Token) -> bool:
    """Say whether a token is but another reading of the words of the use."""
    return token.type == "DEED" and overlap(token.span, deed.span)
