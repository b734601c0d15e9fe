"""A place that tells who is bound: "companies based in Peru need a licence", "use in Peru".

No "if" opens it, and yet the duty is of those alone who are there.
"""

from __future__ import annotations

from modellic.extract.folding.countries import united
from modellic.extract.lexing.abroad import is_abroad
from modellic.extract.lexing.token import (
    HEADS,
    OWED,
    READ,
    Token,
    closes,
    is_asked,
    is_banned,
    is_said,
    meaning,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one
from modellic.rules import Duty, Prohibition, Span, Whose

_REACH = 48
"""Characters between whom or what the place is of, and the place."""
_SOMEBODY = 28
"""Characters of who is bound, where no list names them: "anyone outside the "."""
_OF_NAME = 4
"""Characters between a word of the name of a country, as in "the State of", and the rest of it."""
_OF = frozenset(("WHOSE", "PARTY", "USE", "BAN", "ACTOR", "METRIC"))
_ACTS = frozenset(("USE", "BAN"))
"""Of what is done there it is, whoever is named behind it: "use in Peru requires you to"."""
BOUND = frozenset(Duty) - {
    Duty.COMPLY_WITH_LAW,
    Duty.INDEMNIFY,
    Duty.DELETE_ON_TERMINATION,
    Duty.PASS_THROUGH_RESTRICTIONS,
    Duty.FOLLOW_ACCEPTABLE_USE,
    Duty.USE_LATEST_VERSION,
}
"""What may be due from some only; the rest is from all, whatever is named beside it."""
_OPENING = 12
"""Characters before a place that opens a sentence: "within the "."""
_CLOSE = 2
"""Characters between a place and who is there, or what is done."""
_IDLE = frozenset(("PLAIN", "GAPPED", "BAN", "ELLIPSIS", "ON"))
_ENDS = HEADS | {"SEP", "MUST_NOT", "MAY", "TELLS", "DEFINES"}


def with_bound_places(own: list[Token], _text: str) -> list[Token]:
    """Return the tokens of such a sentence with an "if" before the place.

    Beside a use, or a figure, it is one more condition: "commercial use in Peru", "companies with
    more than 100 employees in Peru".
    """
    own = _without_next_act(own)
    places = [t for t in united(own) if t.type == "TERRITORY"]
    if len(places) != 1:
        return own
    start, end = places[0].span
    if _opens(own, start) and (not is_abroad(places[0]) or _is_of_firms(own, end)):
        return _of_what_follows(own, start, end)
    if _bans_there(own):
        return own
    due = next((t for t in own if _is_due(t) and t.span[1] > end), None)
    before = [t for t in own if t.span[0] < start]
    owed = any(_is_due(t) and start - t.span[1] > _OF_NAME for t in before)
    if due is None or owed or any(t.type in _ENDS for t in before):
        return own
    between = [t for t in own if end <= t.span[0] < due.span[0]]
    if any(t.type == "SEP" for t in between):
        return own
    # "We, a company based in Peru, require that you register": the place is not yours.
    of = _ACTS if any(map(_is_licensee, between)) else _OF
    stop = max(due.span[1], start)
    told = [t for t in own if t.span[0] < stop]
    named = any(t.type in of and _gap(t.span, (start, end)) <= _REACH for t in told)
    if not named and (start > _SOMEBODY or any(t.type in READ - {"NOT", "DEED"} for t in before)):
        return own
    if any(t.type == "AMOUNT" for t in before):
        return _with(own, "AND", start)
    used = [t.span[0] for t in told if t.type == "USE"]
    first, second = sorted((start, min(used, default=start)))
    opened = _with(own, "IF", first)
    return _with(opened, "AND", second) if used else opened


def _opens(own: list[Token], start: int) -> bool:
    """Say whether a place opens a sentence, or a part of one: "In the EU, you must"."""
    begun = max((t.span[1] for t in own if t.type == "SEP" and t.span[1] <= start), default=0)
    before = (t for t in own if begun <= t.span[0] < start and not _is_of_use(t))
    return start - begun <= _OPENING and all(t.type in _IDLE for t in before)


def _is_of_firms(own: list[Token], end: int) -> bool:
    """Say whether a place is right before those who are there: 「日本国外の企業は」."""
    return any(t.type == "PARTY" and end <= t.span[0] <= end + _CLOSE for t in own)


def _is_of_use(token: Token) -> bool:
    return token.type == "DEED" and meaning(token) == Prohibition.USE_IN_TERRITORY


def _of_what_follows(own: list[Token], start: int, end: int) -> list[Token]:
    """Return the tokens with the place that opens them as the case of what is due there, or of what
    is banned there besides use."""
    refused = [t.span for t in own if t.type == "MUST_NOT"]
    asked = (t for t in own if _is_due(t) and t.span[1] > end)
    due = any(not touches_one(t.span, refused) for t in asked)
    due = due and not any(_is_of_use(t) and is_said(t) for t in own)
    bans = [
        t for t in own if is_banned(t) and meaning(t) not in {Prohibition.USE_IN_TERRITORY, *OWED}
    ]
    banned = bool(bans and refused)
    if not (due or banned) or (due and banned):
        return own
    kept = [t for t in own if not _is_of_use(t)]
    heads = [t for t in own if t.type in HEADS]
    if not heads:
        return _with(kept, "IF", start)
    if len(heads) == 1 and heads[0].type == "IF" and end <= heads[0].span[0] <= end + _CLOSE:
        # 「米国で商用利用する企業は」: what is done there is the case, and so is the place.
        used = heads[0].span[0]
        kept = [t for t in kept if t is not heads[0] and not _is_told_again(t, used, own)]
        return _with(kept, "IF", start)
    # The "if" behind what is done there is of the place, too: 「EUで商用利用する場合は」.
    return _within_case(kept, heads) if all(map(_closes_case, heads)) else own


def _closes_case(head: Token) -> bool:
    return head.type == "IF" and closes(head)


def _within_case(own: list[Token], heads: list[Token]) -> list[Token]:
    """Leave out a duty whose words run over the "if" of its own case, where others tell it."""
    ends = [t.span for t in heads]
    over = [t for t in own if _is_due(t) and any(_runs_over(t.span, end) for end in ends)]
    told = {meaning(t) for t in own if _is_due(t) and t not in over}
    return [t for t in own if t not in over or not told]


def _is_told_again(token: Token, used: int, own: list[Token]) -> bool:
    """Say whether a duty whose words begin with the use that it is for stands behind it, too."""
    behind = (t for t in own if _is_due(t) and t.span[0] > used)
    again = any(meaning(t) == meaning(token) for t in behind)
    return _is_due(token) and token.span[0] <= used and again


def _runs_over(words: Span, end: Span) -> bool:
    return words[0] < end[0] and end[1] < words[1]


def _without_next_act(own: list[Token]) -> list[Token]:
    """Leave out what is forbidden besides use where a place is told before both, which is no case
    of that use: 不得在欧盟境内使用或分发."""
    bans = [t for t in own if t.type == "DEED" and meaning(t) == Prohibition.USE_IN_TERRITORY]
    placed = {
        ban.span[1]
        for ban in bans
        if any(t.type == "TERRITORY" and ban.span[0] <= t.span[0] < ban.span[1] for t in own)
    }
    joints = [t for t in own if t.type in ("AND", "OR") and t.span[0] in placed]
    ends = {t.span[1] for t in joints}
    return [t for t in own if t not in joints and (t.type != "USE" or t.span[0] not in ends)]


def _with(own: list[Token], kind: str, place: int) -> list[Token]:
    at = next((n for n, t in enumerate(own) if t.span[0] >= place), len(own))
    return [*own[:at], Token(kind, Meaning(kind, ""), (place, place)), *own[at:]]


def _gap(one: Span, other: Span) -> int:
    return max(one[0], other[0]) - min(one[1], other[1])


def _is_licensee(token: Token) -> bool:
    return token.type == "ACTOR" or (token.type == "WHOSE" and meaning(token) == Whose.LICENSEE)


def _is_due(token: Token) -> bool:
    return (is_asked(token) or is_said(token)) and meaning(token) in BOUND


def _bans_there(own: list[Token]) -> bool:
    """Say whether use in the place is forbidden, in one or with a "may not" beside it."""
    denied = any(t.type == "MUST_NOT" for t in own)
    bans = [t for t in own if meaning(t) == Prohibition.USE_IN_TERRITORY]
    return any(is_said(t) or (denied and t.type == "DEED") for t in bans)
