"""People of whom the sentence before told a figure, and whom this one names again, whatever other
use it is about: "for any other use, such a company must buy a licence"."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import Token, meaning


def without_other_cases(own: Sequence[Token], _: str) -> list[Token]:
    """Return the tokens of a sentence without words for all other cases, where those follow whose
    figures are meant: what is not theirs is not asked for."""
    named = [t.span[0] for t in own if t.type == "REFERS" and meaning(t) == "same"]
    if not named:
        return list(own)
    return [
        t
        for t in own
        if not (t.type == "REFERS" and meaning(t) == "otherwise" and t.span[1] <= named[0])
    ]
