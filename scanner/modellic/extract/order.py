"""Words that close what they govern, put where a word of English would open it.

Japanese and Korean end a condition with its "if" and a clause with its "must"; Chinese and German
do so at times. The header of such words says `side=after`. Read from left to right afterwards, a
sentence of any language is in one order: if, condition, must, deed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from modellic.extract.folding import legible
from modellic.extract.lexer import ATOMS, HEADS, JOINTS, MODALS, Token
from modellic.extract.lexicon import Meaning


def in_order(found: Sequence[Token]) -> list[Token]:
    """Return the tokens that the grammar reads with every closing word moved to the front."""
    out: list[Token] = []
    segment = 0
    for token in _enumerated(legible(found), found):
        if token.type in HEADS and _closes(token):
            _open_condition(out, token, segment)
        elif token.type in MODALS and _closes(token):
            out.insert(_before_deeds(out, segment), token)
            segment = len(out)
        else:
            out.append(token)
            if token.type in ("SEP", "REFERS"):
                segment = len(out)
    return out


def _enumerated(kept: Sequence[Token], found: Sequence[Token]) -> Iterator[Token]:
    """Join the members of a list within a sentence: "if one of these holds: (1) ...; (2) ..."."""
    criteria = (t.value for t in found if t.type == "CRITERIA" and t.own)
    how = next((c.value for c in criteria if isinstance(c, Meaning)), "")
    joint = {"any": "OR", "all": "AND"}.get(how)
    for at, token in enumerate(kept):
        inner = 0 < at < len(kept) - 1 and token.type == "SEP"
        if joint and inner and kept[at - 1].type in ATOMS and kept[at + 1].type in ATOMS:
            yield replace(token, type=joint)
        else:
            yield token


def _closes(token: Token) -> bool:
    return isinstance(token.value, Meaning) and token.value.option("side") == "after"


def _open_condition(out: list[Token], head: Token, segment: int) -> None:
    """Put `head` before the conditions that end here, unless a word there opens them already."""
    at = len(out)
    while at > segment and (out[at - 1].type in ATOMS or out[at - 1].type in JOINTS):
        at -= 1
    while at < len(out) and out[at].type in ("AND", "OR"):
        at += 1
    if at and out[at - 1].type == "IF" and _closes(out[at - 1]) and head.type != "IF":
        out[at - 1] = head
    elif at < len(out) and not (at and out[at - 1].type in HEADS):
        out.insert(at, head)


def _before_deeds(out: Sequence[Token], segment: int) -> int:
    """Return where an order or a ban that ends here belongs: before the first deed of its part."""
    for at in range(segment, len(out)):
        if out[at].type in ("DEED", "GRANT"):
            return at
    return len(out)
