"""Clauses that save or disclaim and order nothing: "nothing in this licence prevents us from ...".

What such a clause goes on to name is neither asked for nor forbidden. In German and French, where
words stand on both sides of what they save, `telling` takes orders, bans and deeds out of such a
sentence before anything is read. Here the words come first, and the deeds go once they are read: so
their orders have been heard, and the sentence is not reported as one that nothing came of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import MODALS, NUMBERED, Token, bans_commerce, option

_PARTS = MODALS | {"SEP"}
_COLON = re.compile(r"\s?[:\uff1a]")
_MEMBER = re.compile(r"\s?[(\uff08][\divx]{1,4}[)\uff09]")


def without_saved(said: Sequence[Deed], own: Sequence[Token], words: str) -> tuple[Deed, ...]:
    """Return the deeds of a sentence but those within a saving clause (`SAVES`).

    The clause ends at the next order, ban or leave: "we give no warranty, and you must not use our
    marks" forbids. Behind its colon it has all members of the list: "we encourage you to: (1) …".
    """
    saving = [t for t in own if t.type == "SAVES"]
    if not saving:
        return tuple(said)
    return tuple(d for d in said if d.token is None or not _is_saved(d.token, saving, own, words))


def without_spared(said: Sequence[Deed], found: Sequence[Token]) -> tuple[Deed, ...]:
    """Return the deeds of a sentence, or an item, but what it says of those whom it exempts: "this
    does not apply to researchers who use it for non-commercial purposes only"."""
    if not said:
        return ()
    ends = [t.span[1] for t in found if t.type == "EXEMPTS" and option(t, "only") is None]
    led = any(t.type == "EXEMPTS" and not t.own for t in found)
    return tuple(
        d
        for d in said
        if d.token is None
        or not bans_commerce(d.token)
        or not (led or any(end <= d.token.span[0] for end in ends))
    )


def _is_saved(named: Token, saving: Iterable[Token], own: Sequence[Token], words: str) -> bool:
    start = named.span[0]
    ends = (t.span[1] for t in saving if t.span[0] <= start)
    return any(not any(end <= t.span[0] <= start for t in _ending(own, end, words)) for end in ends)


def _ending(own: Sequence[Token], end: int, words: str) -> Iterator[Token]:
    """Yield what ends a saving clause whose own words end at a place."""
    listed = _COLON.match(words, end) is not None
    for token in own:
        if token.type in _PARTS and not (listed and _opens_member(token, words)):
            yield token


def _opens_member(token: Token, words: str) -> bool:
    behind = token.type == "SEP" and _MEMBER.match(words, token.span[1])
    return token.value == NUMBERED or bool(behind)
