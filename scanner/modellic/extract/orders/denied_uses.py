"""A use that is denied beside a figure on which a leave hangs, and is no ban: "you may use it if
you have fewer than N employees and do not host it". Who does either needs a licence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, USE_OF_BAN, Token, is_banned, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.shapes import Shape

_NOT = Meaning("NOT", "")
_AND = Meaning("AND", "")
_OPENS = HEADS - {"UNLESS"}
_RELATIVE = Shape(r"\b{RELATIVE}\s$")
_CONTRAST = Shape(r"{CONTRASTS_ORDER}", re.IGNORECASE)
_IDLE = frozenset(("PLAIN", "BIDS", "FORBIDS", "METRIC", "PERIOD", "AMOUNT", "WHOSE", "PASS"))
"""What tells nothing of how a case goes on."""
_ALONE = 1
"""Characters between a joint and the denial that shares its subject: "and do not"."""


def with_denied_uses(own: list[Token], text: str) -> list[Token]:
    """Return the tokens with such a denial as a part of the case, and the use that it is of."""
    leave = next((t for t in own if t.type == "GRANT"), None)
    if leave is None or all(t.type != "AMOUNT" for t in own) or any(t.type == "MUST" for t in own):
        return own
    opened = next((t for t in own if t.type in _OPENS and t.span[0] > leave.span[0]), None)
    out = own
    for ban in [t for t in own if t.type == "MUST_NOT" and _denies(t, own)]:
        related = _is_related(ban, leave, text)
        if not related and not (opened and _is_of_case(ban, opened, own, text)):
            continue
        banned = [t for t in out if is_banned(t) and _is_of(t, ban) and meaning(t) in USE_OF_BAN]
        if not banned:
            continue
        deed = max(banned, key=lambda t: t.span[1])
        told = any(t.type == "USE" and overlap(t.span, deed.span) for t in out)
        use = Token("USE", Meaning("USE", USE_OF_BAN[meaning(deed)]), deed.span)
        start = ban.span[0]
        denial = ban.typed("NOT").valued(_NOT).at((start, start + 1))
        joint = [Token("AND", _AND, (start - 1, start))] if related else []
        kept = [t for t in out if t not in (*banned, ban) and not _is_idle_within(t, deed)]
        out = sorted([*kept, *joint, denial, *([] if told else [use])], key=lambda t: t.span)
    return out


def _denies(ban: Token, own: Sequence[Token]) -> bool:
    """Say whether words of a ban are those by which a case is denied too: "do not sell"."""
    return any(t.type == "BIDS" and meaning(t) == "not" and t.span[0] == ban.span[0] for t in own)


def _is_related(ban: Token, leave: Token, text: str) -> bool:
    """Say whether they are of those whom a leave is for: "free for firms that do not sell it"."""
    return leave.span[1] <= ban.span[0] and _RELATIVE.search(text, 0, ban.span[0]) is not None


def _is_of_case(ban: Token, opened: Token, own: Sequence[Token], text: str) -> bool:
    """Say whether words deny rather than forbid: they share the subject of a case that tells its
    figure before them, or open the case."""
    before = [t for t in own if opened.span[1] <= t.span[0] < ban.span[0]]
    if opened.span[0] > ban.span[0] or any(t.type == "SEP" for t in before):
        return False
    if all(t.type in _IDLE - {"AMOUNT"} for t in before):
        return any(t.type == "AND" and t.span[0] > ban.span[0] for t in own)
    joint = next((t for t in reversed(before) if t.type == "AND"), None)
    if joint is None or not 0 <= ban.span[0] - joint.span[1] <= _ALONE:
        return False
    return _CONTRAST.search(text[slice(*joint.span)]) is None


def _is_of(deed: Token, ban: Token) -> bool:
    return ban.span[0] <= deed.span[0] <= ban.span[1] + _ALONE


def _is_idle_within(token: Token, deed: Token) -> bool:
    """Say whether a token is but another reading of the words of the use."""
    return token.type == "DEED" and overlap(token.span, deed.span)
