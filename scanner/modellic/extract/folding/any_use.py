"""Any use for a purpose: "if you use, modify or share it commercially" is of commerce alone."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import HEADS, MODALS, READ, Token, meaning
from modellic.rules import Use

_BESIDE = 6
"""Characters between two verbs of one list: ", ", " and/or "."""
_VERBS = frozenset((Use.DISTRIBUTE, Use.MODIFY))
_PURPOSES = frozenset((Use.COMMERCIAL, Use.NON_COMMERCIAL, Use.RESEARCH))


def of_any_use(found: Sequence[Token]) -> Sequence[Token]:
    """Return tokens without the verbs that stand beside "use" where a condition names its purpose.

    Whoever uses it for that purpose meets the condition, whatever else is done with it.
    """
    for at, token in enumerate(found):
        if token.type == "BAN" and meaning(token) == "use" and token.own and _opens(found, at):
            verbs = _verbs(found, at)
            if verbs and _has_purpose(found, verbs[-1]):
                return _without(found, [token, *verbs])
    return found


def _opens(found: Sequence[Token], at: int) -> bool:
    """Say whether a verb is the first of a condition: what stands before it opens that."""
    start = found[at].span[0]
    before = [t for t in found[:at] if t.type in READ and t.span[0] < start]
    return bool(before) and before[-1].type in HEADS


def _verbs(found: Sequence[Token], at: int) -> list[Token]:
    """Return the uses right behind a verb, those of one list."""
    end, verbs = found[at].span[1], []
    for token in found[at + 1 :]:
        if token.span[0] - end > _BESIDE:
            break
        if token.type == "USE" and meaning(token) in _VERBS and token.span[0] >= end:
            verbs.append(token)
            end = token.span[1]
    return verbs


def _has_purpose(found: Sequence[Token], last: Token) -> bool:
    behind = [t for t in found if t.span[0] >= last.span[1]]
    stop = next((t.span[0] for t in behind if t.type in MODALS | HEADS | {"SEP"}), None)
    return any(
        t.type == "USE" and meaning(t) in _PURPOSES
        for t in behind
        if stop is None or t.span[0] < stop
    )


def _without(found: Sequence[Token], verbs: Sequence[Token]) -> list[Token]:
    begins = {t.span[0] for t in verbs}
    first, last = verbs[0].span[0], verbs[-1].span[0]
    return [
        t
        for t in found
        if not (t.type in ("DEED", "USE") and t.span[0] in begins)
        and not (t.type in ("OR", "AND") and first < t.span[0] < last)
    ]
