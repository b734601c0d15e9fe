"""Clauses that save or disclaim and order nothing: "nothing in this licence prevents us from ...".

What such a clause goes on to name is neither asked for nor forbidden. In German and French, where
words stand on both sides of what they save, `telling` takes orders, bans and deeds out of such a
sentence before anything is read. Here the words come first, and the deeds go once they are read: so
their orders have been heard, and the sentence is not reported as one that nothing came of.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import MODALS, Token

_PARTS = MODALS | {"SEP"}


def without_saved(said: Sequence[Deed], own: Sequence[Token]) -> tuple[Deed, ...]:
    """Return the deeds of a sentence but those within a saving clause (`SAVES`).

    The clause ends at the next order, ban or leave: "we give no warranty, and you must not use our
    marks" forbids.
    """
    saving = [t for t in own if t.type == "SAVES"]
    if not saving:
        return tuple(said)
    return tuple(d for d in said if d.token is None or not _is_saved(d.token, saving, own))


def _is_saved(words: Token, saving: Iterable[Token], own: Sequence[Token]) -> bool:
    start = words.span[0]
    ends = (t.span[1] for t in saving if t.span[0] <= start)
    return any(not any(t.type in _PARTS and end <= t.span[0] <= start for t in own) for end in ends)
