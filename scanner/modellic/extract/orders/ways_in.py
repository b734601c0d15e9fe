"""What lets those in whom a licence leaves out: "it does not extend to X unless X joins us"."""

from __future__ import annotations

from modellic.extract.lexing.token import ATOMS, BINDING, Token, option

_OPENS = frozenset(("UNLESS", "ONLY_IF"))
_CASES = ATOMS | BINDING | {"SEP", "MAY", "GRANT"}
"""What is a case of its own, "unless they use it for research", or says something else."""


def without_ways_in(own: list[Token], _text: str) -> list[Token]:
    """Return the tokens of a sentence without how the licence is had after all.

    Whoever is left out of a licence needs another, whatever that one is called: "unless it is a
    member", "until it has signed an agreement". A sentence that goes on with something else stays
    as it is.
    """
    left = [t.span[1] for t in own if t.type == "EXEMPTS" and option(t, "whole")]
    heads = [t.span[0] for t in own if left and t.type in _OPENS and t.span[0] >= left[0]]
    if not heads or any(t.type in _CASES and t.span[0] >= heads[0] for t in own):
        return own
    return [t for t in own if t.span[0] < heads[0]]
