"""Bans on nobody in particular: "nobody who sells it may remove the notices".

What those do who are left no leave is no ban but the case of what stands behind "may".
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.passive import is_done
from modellic.extract.lexing.token import HEADS, Token, as_use, is_banned, option
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one, within_one

_NAMED = frozenset(("PARTY", "WHOSE"))
_FARTHEST = 120
"""Characters between "nobody" and "may"."""


def with_nobody_who(own: list[Token], words: str) -> list[Token]:
    """Return the tokens of such a sentence with what they do as a case, and "may" as the ban."""
    own = _without_anybody(own)
    ban = next((t for t in own if t.type == "MUST_NOT"), None)
    if ban is None or words[: ban.span[0]].strip():
        return own
    leave = next((t for t in own if t.type == "MAY" and t.span[0] >= ban.span[1]), None)
    if leave is None or leave.span[0] - ban.span[1] > _FARTHEST:
        return own
    if not any(t.type == "DEED" and t.span[0] >= leave.span[1] for t in own):
        return own
    between = [t for t in own if ban.span[1] <= t.span[0] < leave.span[0]]
    done = [t for t in between if is_done(t)]
    counted = option(ban, "subject") and any(t.type == "AMOUNT" for t in between)
    if not done and not (counted and all(t.type not in HEADS for t in between)):
        return own
    start = done[0].span[0] if done else ban.span[1]
    told = [t.span for t in done if t.type == "USE"]
    uses = [as_use(t) if is_banned(t) else t for t in done if not _doubles(t, told)]
    out = [t for t in own if t not in done and t is not ban]
    at = next(n for n, t in enumerate(out) if t.span[0] >= start)
    # "No licensee that takes in more than N": nothing opens the figure as a case.
    out[at:at] = [Token("IF", Meaning("IF", ""), (start, start)), *uses]
    return [t.typed("MUST_NOT") if t is leave else t for t in out]


def _without_anybody(own: list[Token]) -> list[Token]:
    """Return the tokens of "no person or company may" without the kinds of people, who are all."""
    everybody = [t.span for t in own if t.type == "MUST_NOT" and option(t, "any")]
    return [t for t in own if t.type not in _NAMED or not within_one(t.span, everybody)]


def _doubles(token: Token, told: Sequence[tuple[int, int]]) -> bool:
    return token.type != "USE" and touches_one(token.span, told)
