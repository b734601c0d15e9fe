"""What a leave hangs on, told as its case: "if you name us, you may sell it", "redistribution is
allowed if a copy of the licence is included".

What is done in the case is asked of whoever uses the leave.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import (
    ATOMS,
    MODALS,
    USE_OF_BAN,
    Token,
    as_use,
    closes,
    frees,
    is_asked,
    is_ban_as_such,
    is_said,
    meaning,
    place,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one, within_one
from modellic.rules import Duty, Span, Use
from modellic.shapes import Shape

ASKED = frozenset(
    (
        Duty.OBTAIN_LICENSE,
        Duty.PAY_ROYALTY,
        Duty.REGISTER,
        Duty.DISPLAY_ATTRIBUTION,
        Duty.NAME_DERIVATIVE,
        Duty.RETAIN_NOTICES,
        Duty.INCLUDE_LICENSE,
        Duty.STATE_CHANGES,
        Duty.SHARE_ALIKE,
        Duty.DISCLOSE_SOURCE,
        Duty.PASS_THROUGH_RESTRICTIONS,
        Duty.DISCLOSE_AI_GENERATED,
    )
)
"""What a leave may hang on."""
_DUTIES = frozenset(map(str, Duty))
_HEADS = frozenset(("IF", "ONLY_IF"))
_LEAVES = frozenset(("MAY", "GRANT"))
_MORE = frozenset(("NOT", "UNLESS", "TERM", "REFERS", "CRITERIA", "SUIT", "PARTY"))
"""What makes a sentence one of another kind, whatever else it says."""
_TELLS = frozenset((*ATOMS, *MODALS, "DEED", "OR", "GRANT", "AMOUNT", "METRIC", "CMP", "SEP"))
"""What says more in a case than what is done."""
_SAYS_MORE = _TELLS - {"USE", "DEED", "OR", *_LEAVES}
"""The same beside a leave."""
_EITHER = frozenset((Use.COMMERCIAL, Use.NON_COMMERCIAL))
"""Uses of which each is the one or the other: whatever is done."""
_DENIES = Shape(r"{DENIES}", re.IGNORECASE)
_QUESTION = re.compile(r"[?\uff1f]\s*$")
_COMMA = re.compile(r"[,:\u3001]")
_HANGS = Meaning("ONLY_IF", "", (("of", "act"),))
_BEHIND = Meaning("MUST", "", (("side", "after"),))
_CASE_BEHIND = Meaning("IF", "", (("side", "after"),))


def with_asked_for_leave(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence with an order of what is done, in the case of what is
    allowed. One that says anything else is left as it is."""
    opener = _opener(own)
    leaves = [t for t in own if _is_leave(t)]
    if opener is None or not leaves or any(t.type in _MORE for t in own):
        return own
    case = _case_of(own, opener, leaves, text)
    if case is None or _QUESTION.search(text) or _DENIES.search(text, *case):
        return own
    grants = [t.span for t in own if t.type == "GRANT"]
    kept = (t for t in own if t.type not in _HEADS or t is opener)
    kept = (t for t in kept if not (frees(t) and within_one(t.span, grants)))
    told = sorted((_within(t, opener, case) for t in kept), key=place)
    if any(_says_itself(t, case) for t in told):
        return own
    inside = _done_in([t for t in told if t is not opener and _begins_in(t, case)], case)
    done = [t.span for t in inside if is_asked(t) and Duty(meaning(t)) in ASKED]
    more = [t for t in inside if t.type in _TELLS and not touches_one(t.span, done)]
    used = _acts([t for t in told if t is not opener and not _begins_in(t, case)])
    if not done or more or used is None:
        return own
    hangs = opener.type == "ONLY_IF" or opener.span[0] > leaves[0].span[0]
    if hangs and not closes(opener):
        only = opener.typed("ONLY_IF").valued(_HANGS)
        return [only if t is opener else t for t in told]
    return _ordered([t for t in inside if not is_said(t)], opener, case, used)


def _done_in(inside: list[Token], case: Span) -> list[Token]:
    """Return the tokens of a case without the deeds whose words run on into what is allowed, where
    others do not."""
    if not any(is_asked(t) and t.span[1] <= case[1] for t in inside):
        return inside
    return [t for t in inside if not is_asked(t) or t.span[1] <= case[1]]


def _within(token: Token, opener: Token, case: Span) -> Token:
    """Return a deed whose words begin before those that open its case as one within it."""
    start, end = token.span
    across = is_asked(token) and start < opener.span[0] and case[0] < end
    return token.at((case[0], end)) if across and not closes(opener) else token


def _says_itself(token: Token, case: Span) -> bool:
    """Say whether words order or forbid something, or say by themselves what is due, and that not
    within the case: "if a fee is paid"."""
    said = is_said(token) and meaning(token) in _DUTIES
    return (said and not within_one(token.span, [case])) or token.type in ("MUST", "MUST_NOT")


def _opener(own: Sequence[Token]) -> Token | None:
    """Return the one word that opens or closes a case, of two around it the one behind it:
    如果……的."""
    heads = [t for t in own if t.type in _HEADS]
    if len(heads) == 1:
        return heads[0]
    pair = len(heads) == 2 and all(t.type == "IF" for t in heads)
    around = pair and closes(heads[1]) and not closes(heads[0])
    return heads[1] if around else None


def _is_leave(token: Token) -> bool:
    asks = token.type == "ASKS" and meaning(token) == "may"
    return asks or (token.type in _LEAVES and not frees(token))


def _case_of(
    own: Sequence[Token], opener: Token, leaves: Sequence[Token], text: str
) -> Span | None:
    """Return where the words of the case stand: up to a comma, or to the "if" that closes it."""
    if closes(opener):
        commas = (m.end() for m in _COMMA.finditer(text, 0, opener.span[0]))
        start = max(commas, default=0)
        return start, opener.span[0]
    behind = [t for t in leaves if t.span[0] >= opener.span[1]]
    if not behind:
        return opener.span[1], len(text)
    done = max(
        (t.span[1] for t in own if is_asked(t) and t.span[1] <= behind[0].span[0]), default=0
    )
    comma = _COMMA.search(text, max(done, opener.span[1]))
    if comma is None or comma.start() > max(t.span[1] for t in behind):
        return None
    return opener.span[1], comma.start()


def _begins_in(token: Token, case: Span) -> bool:
    return case[0] <= token.span[0] < case[1]


def _acts(outside: Sequence[Token]) -> list[Token] | None:
    """Return the uses that are allowed, None where the leave is of something else."""
    uses = [t for t in outside if t.type == "USE"]
    spans = [t.span for t in uses]
    bans = [t for t in outside if is_ban_as_such(t) and not touches_one(t.span, spans)]
    granted = any(t.type in ("GRANT", "BAN") for t in outside)
    if any(t.type in _SAYS_MORE for t in outside) or any(map(is_asked, outside)):
        return None
    named = [as_use(t) for t in bans if meaning(t) in USE_OF_BAN]
    if not uses and not named:
        return [] if granted and not bans else None
    told = sorted([*uses, *named], key=place)
    if {meaning(t) for t in told} >= _EITHER:
        told = [t for t in told if meaning(t) not in _EITHER]
    joints = [t.span[0] for t in outside if t.type in ("AND", "OR")]
    return list(_joined(told, joints))


def _joined(uses: Sequence[Token], joints: Sequence[int]) -> Iterator[Token]:
    """Yield uses with an "or" before each that a joint parts from the one before it: each of them
    is allowed."""
    for at, use in enumerate(uses):
        start = use.span[0]
        if at and any(uses[at - 1].span[0] < joint <= start for joint in joints):
            yield Token("OR", Meaning("OR", ""), (start, start))
        yield use


def _ordered(told: list[Token], opener: Token, case: Span, used: list[Token]) -> list[Token]:
    """Return the tokens of an order of what is done, in the case of what is `used`.

    An "if" that closes its case stands for an order that does so, and the leave for the "if".
    """
    behind = closes(opener)
    order = opener.typed("MUST").valued(_BEHIND if behind else Meaning("MUST", ""))
    if used:
        start, end = used[0].span[0], used[-1].span[1]
        head = (
            Token("IF", _CASE_BEHIND, (end, end))
            if behind
            else Token("IF", Meaning("IF", ""), (start, start))
        )
        used = [*used, head] if behind else [head, *used]
    parts = [[*told, order] if behind else [order, *told], used]
    if used and used[0].span[0] < case[0]:
        parts.reverse()
    return [t for part in parts for t in part]
