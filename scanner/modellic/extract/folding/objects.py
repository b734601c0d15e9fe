"""What is handed on, named before the verb: "the model or a product that holds it, hand on".

German and others put their verbs last, so the "or" that joins two objects stands before the one
that is a condition of its own; the verb behind them is of both.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.lexing.token import ATOMS, Token, meaning
from modellic.rules import Use

_FAR = 24
"""Characters between the last object and the verb: ", an Dritte "."""


def verb_of_both(found: Sequence[Token]) -> list[Token]:
    """Let the "or" before a product join it to the verb that follows, where no condition stands
    before: whoever does that with the one or the other is meant."""
    out = list(found)
    for at in range(1, len(out) - 2):
        before, joint, product = out[at - 1 : at + 2]
        if joint.type != "OR" or before.type in ATOMS or not _is(product, Use.PRODUCT):
            continue
        verb = next(t for t in (*out[at + 2 :], joint) if t.type != "DEED")
        if _is(verb, Use.DISTRIBUTE) and 0 <= verb.span[0] - product.span[1] <= _FAR:
            out[at], out[at + 1] = product, joint
    return out


def _is(token: Token, use: Use) -> bool:
    return token.type == "USE" and token.own and meaning(token) == use
