"""Words that close what they govern, put where a word of English would open it.

Japanese and Korean end a condition with its "if" and a clause with its "must"; Chinese and German
do so at times. The header of such words says `side=after`. Read from left to right afterwards, a
sentence of any language is in one order: if, condition, must, deed.
"""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.folding import legible
from modellic.extract.lexer import ATOMS, HEADS, JOINTS, MODALS, Token
from modellic.extract.lexicon import Meaning


def in_order(found: Sequence[Token]) -> list[Token]:
    """Return the tokens that the grammar reads with every closing word moved to the front."""
    out: list[Token] = []
    segment = 0
    for token in legible(found):
        if token.type in HEADS and _closes(token):
            _open_condition(out, token, segment)
        elif token.type in MODALS and _closes(token):
            out.insert(_before_deeds(out, segment), token)
            segment = len(out)
        else:
            out.append(token)
            if token.type == "SEP":
                segment = len(out)
    return out


def _closes(token: Token) -> bool:
    return isinstance(token.value, Meaning) and token.value.option("side") == "after"


def _open_condition(out: list[Token], head: Token, segment: int) -> None:
    """Put `head` before the conditions that end here, unless a word there opens them already."""
    at = len(out)
    while at > segment and (out[at - 1].type in ATOMS or out[at - 1].type in JOINTS):
        at -= 1
    while at < len(out) and out[at].type in ("AND", "OR"):
        at += 1
    if at < len(out) and not (at and out[at - 1].type in HEADS):
        out.insert(at, head)


def _before_deeds(out: Sequence[Token], segment: int) -> int:
    """Return where an order or a ban that ends here belongs: before the first deed of its part."""
    for at in range(segment, len(out)):
        if out[at].type in ("DEED", "GRANT"):
            return at
    return len(out)
