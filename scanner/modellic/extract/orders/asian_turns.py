"""What Chinese and Japanese ask for behind a leave: 可以修改和分发，但商用须授权 tells of two
cases, and what is allowed is none of that which something is due for."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import (
    BINDING,
    HEADS,
    OWED,
    USE_OF_BAN,
    Token,
    is_banned,
    is_said,
    meaning,
)
from modellic.rules import Prohibition, Use
from modellic.segments.cjk import has_cjk
from modellic.shapes import Shape

_TURN = Shape(
    r"(?P<but>[,\uff0c\u3002;\uff1b]\s?(?:{CJK_BUT}))|(?:{CJK_CONTRASTS})\s?[,\u3001\uff0c]|[(\uff08]"
)
_LEAVES = frozenset(("MAY", "GRANT", "ALLOWS", "BAN"))
_TRADE = frozenset((str(Use.COMMERCIAL), str(Prohibition.COMMERCIAL_USE)))
_PEOPLE = frozenset(("PARTY", "WHOSE"))
_MORE = HEADS | BINDING | {"AMOUNT", "TERM", "TERRITORY", "METRIC", "NOT", "REFERS", "FORBIDS"}
_MORE |= {"LEAVES", "LEAVE", "BY_LEAVE", "EXEMPTS", "TELLS"}
"""What a mere leave does not hold: a case of its own, or what is ordered or forbidden."""


def with_leave_before_turn(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of such a sentence without those of the leave."""
    if not has_cjk(text):
        return own
    for turn in _TURN.finditer(text, own[0].span[1]):
        before = [t for t in own if t.span[1] <= turn.start() + len(turn[0])]
        behind = [t for t in own if t.span[0] >= turn.start() and t not in before]
        said = "USE" if turn["but"] else ""
        if behind and _is_leave(before, said) and _tells_own_case(behind, before):
            return behind
    return own


def _is_leave(before: Sequence[Token], said: str) -> bool:
    """Say whether words allow something, whatever the case; `said` is a kind that does."""
    kinds = {t.type for t in before}
    allowed = all(is_banned(t) for t in before if t.type == "DEED")
    return allowed and not kinds.isdisjoint(_LEAVES | {said}) and kinds.isdisjoint(_MORE)


def _tells_own_case(behind: Sequence[Token], before: Sequence[Token]) -> bool:
    """Say whether what is due behind a turn is due for the use that its clause begins with."""
    asked = [t for t in behind if t.type == "DEED" and not is_banned(t)]
    orders = [t.span[0] for t in behind if t.type == "MUST"]
    uses = [t for t in behind if _is_use(t) and all(t.span[0] < at for at in orders)]
    if not asked or not uses or any(t.span[1] <= uses[0].span[0] for t in asked):
        return False
    if any(t.type == "PARTY" for t in before) and all(t.type not in _PEOPLE for t in behind):
        return False
    owed = all(meaning(t) in OWED for t in asked) or any(map(is_said, asked))
    return owed or any(meaning(t) in _TRADE for t in uses)


def _is_use(token: Token) -> bool:
    return token.type == "USE" or (is_banned(token) and meaning(token) in USE_OF_BAN)
