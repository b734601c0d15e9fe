"""Lead-ins that end with "without": "you may not sell it without:" orders what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from modellic.extract.lexing.token import READ, Token, is_lack, place
from modellic.extract.words.lexicon import Meaning

_IDLE = frozenset(("DEED", "BAN", "FORBIDS", "LEAVE"))
"""What says no more where a ban has become a case."""


def as_order(found: Sequence[Token], text: str) -> list[Token]:
    """Return the tokens of a lead-in that forbids without its items as what orders them.

    One that names no use is left as it is: nothing would tell when its items are due.
    """
    last = max((t for t in found if t.type in READ), key=place, default=None)
    open_ended = (
        last is not None and is_lack(last) and not any(map(str.isalpha, text[last.span[1] :]))
    )
    types = {t.type for t in found}
    if not open_ended or not types >= {"MUST_NOT", "USE"}:
        return list(found)
    return list(_turned(found))


def _turned(found: Sequence[Token]) -> Iterator[Token]:
    for token in found:
        if token.type == "MUST_NOT":
            yield Token("IF", Meaning("IF", ""), token.span)
        elif is_lack(token):
            yield Token("MUST", Meaning("MUST", ""), token.span)
        elif token.type not in _IDLE:
            yield token
