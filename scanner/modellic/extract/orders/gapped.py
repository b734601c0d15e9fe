"""Words left out of the second half of a sentence, which the first half says.

"You need the small licence up to N, and above that the large one": it is asked for beyond the next
figure. "Below N you need not register; otherwise you must": what some are free of is ordered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import MODALS, Token, frees, is_banned, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import gap, touches_one
from modellic.rules import Duty

_NEEDED = Meaning("says", Duty.OBTAIN_LICENSE, (("needs", "threshold"),))
_CLOSE = 12
"""Characters between the licence and the figure from which on it is needed."""
_PARTS = re.compile(r"[;:]|,(?!\d)")
_SAID = MODALS | {"DEED", "GRANT", "TELLS", "ENDS"}
"""What says by itself what happens to a licence."""
_FIGURE = frozenset(("AMOUNT", "REFERS", "TERM"))


def with_gapped(own: list[Token], text: str) -> list[Token]:
    """Return the tokens of a sentence with the verb that a later licence of it has left out."""
    named = [t for t in own if t.type == "GAPPED"]
    asked = [t for t in own if t.type == "DEED" and _asks(t)] if named else []
    if not asked:
        return own
    first = asked[0]
    behind = [t for t in named if t.span[0] >= first.span[1]]
    gapped = [t for t in behind if _is_gapped(t, own, text, first.span[1])]
    if not gapped:
        return own
    cuts = {_part_of(t, own, text, first.span[1]) for t in gapped}
    parts = [Token("SEP", ";", (at, at)) for at in cuts]
    return sorted(
        [*own, *parts, *(Token("DEED", _NEEDED, t.span) for t in gapped)], key=lambda t: t.span[0]
    )


def with_otherwise(own: list[Token], text: str) -> list[Token]:  # noqa: ARG001
    """Return the tokens of a sentence with the duty that "otherwise you must" leaves out."""
    free = next((n for n, t in enumerate(own) if frees(t)), len(own))
    other = next((n for n, t in enumerate(own[free:], free) if _is_otherwise(t)), None)
    if other is None:
        return own
    freed = [t for t in own[free:other] if t.type == "DEED" and not is_banned(t)]
    behind = own[other + 1 :]
    ordered = next((t for t in behind if t.type == "MUST"), None)
    if not freed or ordered is None or any(t.type in ("DEED", "BIDS") for t in behind):
        return own
    end = ordered.span[1]
    kept = [t for t in own if t.type not in ("EXEMPTS", "BIDS") and t not in freed]
    return sorted([*kept, *(t.at((end, end)) for t in freed)], key=lambda t: t.span[0])


def _is_otherwise(token: Token) -> bool:
    return token.type == "REFERS" and meaning(token) == "otherwise"


def _asks(token: Token) -> bool:
    return meaning(token) == Duty.OBTAIN_LICENSE and not is_banned(token)


def _is_gapped(named: Token, own: Sequence[Token], text: str, start: int) -> bool:
    """Say whether a figure and no verb stands beside a licence that a sentence names behind one."""
    start = _part_of(named, own, text, start)
    cut = _PARTS.search(text, named.span[1])
    end = cut.start() if cut else len(text)
    part = [t for t in own if start <= t.span[0] < end]
    if any(t.type in _SAID and not touches_one(t.span, [named.span]) for t in part):
        return False
    return any(t.type in _FIGURE and gap(t.span, named.span) <= _CLOSE for t in part)


def _part_of(named: Token, own: Sequence[Token], text: str, start: int) -> int:
    """Return where the part of a sentence begins that names a licence, behind its last joint."""
    joints = (t.span[1] for t in own if t.type in ("AND", "OR") and t.span[1] <= named.span[0])
    marks = (m.end() for m in _PARTS.finditer(text, start, named.span[0]))
    return max((start, *joints, *marks))
