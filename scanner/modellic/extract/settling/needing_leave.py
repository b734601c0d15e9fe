"""Uses that are told together as what a licence is needed for: "selling, sharing or hosting it
requires our permission"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from modellic.extract.lexing.token import (
    HEADS,
    WITH_LEAVE,
    Token,
    closes,
    is_banned,
    is_said,
    meaning,
)
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import overlap
from modellic.rules import Duty
from modellic.shapes import Shape

_USES = {str(action): str(use) for action, use in WITH_LEAVE.items()}
_REQUIRED = Meaning("says", str(Duty.OBTAIN_LICENSE))
_OTHERWISE = HEADS | {"MUST_NOT", "MAY", "GRANT", "AMOUNT", "TERM", "SEP", "NOT", "NOR", "PARTY"}
"""What makes such a sentence say more than that."""
_TOLD = frozenset(("DEED", "USE", "OR", "AND"))
_PAIR = 2
_APART = 16
"""Characters between two uses of such a list."""
_FIRST = 24
"""Characters before the first of them, or between the last and the words for the licence."""
_VERB = Shape(r"\b{FINITE}\b", re.IGNORECASE)
_MARKS = ",、・·/"


def as_uses_before(own: Sequence[Token], words: str) -> list[Token]:
    """Return the tokens of such a sentence with any of the uses as the condition of the licence."""
    ordered = any(t.type == "MUST" for t in own)
    asked = [t for t in own if t.type == "DEED" and meaning(t) == Duty.OBTAIN_LICENSE and t.own]
    asked = [t for t in asked if ordered or is_said(t)]
    if not asked or any(t.type in _OTHERWISE for t in own):
        return list(own)
    orders = [t.span[0] for t in own if t.type == "MUST" and not closes(t)]
    start = min([max(t.span[0] for t in asked), *orders])
    told = [t for t in own if t.type == "DEED" and t.span[0] >= start]
    listed = _listed([t for t in own if t.span[1] <= start], own, words)
    near = listed and listed[0].span[0] <= _FIRST >= start - listed[-1].span[1]
    if not near or len({meaning(t) for t in listed}) < _PAIR:
        return list(own)
    if any(meaning(t) != Duty.OBTAIN_LICENSE for t in told):
        return list(own)
    uses = [t for use in listed for t in (use, Token("OR", "or", (use.span[1], use.span[1])))]
    rest = [t for t in own if t.type not in _TOLD and t.type != "MUST"]
    head = Token("IF", Meaning("IF", ""), (0, 0))
    return [head, *uses[:-1], *rest, Token("DEED", _REQUIRED, (start, told[-1].span[1]))]


def _listed(before: Sequence[Token], own: Sequence[Token], words: str) -> list[Token]:
    """Return the uses of the list, none where anything but joints stands between two of them."""
    out: list[Token] = []
    for token in sorted(before, key=lambda t: (t.span[0], t.type != "USE")):
        name = meaning(token) if token.type == "USE" else None
        name = _USES.get(meaning(token)) if is_banned(token) else name
        if name not in _USES.values() or (out and overlap(out[-1].span, token.span)):
            continue
        if out and not _joined(out[-1].span[1], token.span[0], own, words):
            return []
        out.append(Token("USE", Meaning("USE", str(name)), token.span))
    return out


def _joined(end: int, start: int, own: Sequence[Token], words: str) -> bool:
    joint = any(end <= t.span[0] < start for t in own if t.type in ("OR", "AND"))
    between = words[end:start]
    if _VERB.search(between):
        # "Sharing is free, commercial use requires a licence."
        return False
    return len(between) <= _APART and (joint or any(mark in between for mark in _MARKS))
