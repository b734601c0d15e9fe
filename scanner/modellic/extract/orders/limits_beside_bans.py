"""A figure among what a leave hangs on beside bans: "as long as you do not sell it and have fewer
than 50 staff". It limits the leave, and none of the bans."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.token import HEADS, MEASURES, Token, is_banned, option
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import touches_one

_IDLE = frozenset(("PLAIN", "WHOSE", "ACTOR", "STANDS", "OPENS", "BINDS", "ELLIPSIS"))
"""What tells whose the figure is, or nothing."""
_REACH = 32
"""Characters from the joint to the figure: "and (b) your product's annual revenue"."""
_JOINTS = frozenset(("AND", "OR"))


def without_uses_beside_limits(own: list[Token], _text: str) -> list[Token]:
    """Return the tokens of such a sentence without the uses that the words of its bans name: they
    are no case in which the figure counts."""
    joint = limit_joint(own)
    if joint is None:
        return own
    banned = [t.span for t in own if is_banned(t) and t.span[0] < joint.span[0]]
    if not banned:
        return [d for t in own for d in (_denial(t) if t.type == "MUST_NOT" else (t,))]
    return [t for t in own if t.type != "USE" or not touches_one(t.span, banned)]


def _denial(ban: Token) -> tuple[Token, Token]:
    """Return the words for a ban as those of a case that must not be: "provided that it is not"."""
    start = ban.span[0]
    return (
        Token("ONLY_IF", Meaning("ONLY_IF", ""), (start, start)),
        Token("NOT", Meaning("NOT", ""), ban.span),
    )


def limit_joint(own: Sequence[Token]) -> Token | None:
    """Return the "and" or "or" between the bans and the figure, where a leave stands before."""
    ban = next((t for t in own if t.type == "MUST_NOT"), None)
    if ban is None or not _is_leave(own, ban):
        return None
    behind = [t for t in own if t.span[0] >= ban.span[1]]
    joint = next((t for t in behind if t.type in _JOINTS and _opens_figure(t, behind)), None)
    told = ("DEED", "USE")
    if joint is None or not any(t.type in told and t.span[0] < joint.span[0] for t in behind):
        return None
    rest = [t for t in behind if t.span[0] >= joint.span[1]]
    rest = list(takewhile(lambda t: t.type not in ("GRANT", "MAY"), rest))
    other = any(t.type in HEADS | {"MUST", "MUST_NOT", "NOT"} or is_banned(t) for t in rest)
    return None if other else joint


def _is_leave(own: Sequence[Token], ban: Token) -> bool:
    """Say whether something is allowed before a ban, and nothing asked for."""
    before = {t.type for t in own if t.span[0] < ban.span[0]}
    if before & {"MUST", "AMOUNT", "IF", "UNLESS"}:
        return False
    # "As long as you do not sell it and have fewer than N staff, you may use it."
    opens = option(ban, "across") == "aside" and any(t.type == "GRANT" for t in own)
    return bool(before & {"GRANT", "MAY"}) or opens


def _opens_figure(joint: Token, behind: Sequence[Token]) -> bool:
    """Say whether a figure is the first that is told behind a joint: "and have fewer than", "and
    your revenue is below"."""
    told = (t for t in behind if t.span[0] >= joint.span[1] and t.type not in _IDLE)
    first = next(told, None)
    return first is not None and first.type in MEASURES and first.span[0] - joint.span[1] <= _REACH
