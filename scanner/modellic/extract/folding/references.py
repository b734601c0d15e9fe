"""Conditions that are joined to a reference: "above that, or if you have N", "beyond these limits
and with fewer than N"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from modellic.extract.lexing.token import ATOMS, JOINTS, MEASURES, Token, meaning
from modellic.extract.words.lexicon import Meaning
from modellic.extract.words.spans import begins_inside


def joined_to_reference(kept: Sequence[Token]) -> list[Token]:
    """Mark the reference that a condition is joined to, by an "or", or a figure by an "and"."""
    out = list(kept)
    for at in range(len(out) - 2):
        token = out[at]
        if token.type != "REFERS" or meaning(token) in ("same", "those"):
            continue
        # "Above" compares nothing where it is the reference itself; nor is its "free" a grant.
        joint = _behind(out, at)
        how = out[joint].type.casefold() if joint + 2 < len(out) else ""
        if how not in ("or", "and"):
            continue
        opened = joint + 2 if out[joint + 1].type == "IF" and how == "or" else joint + 1
        if opens_atom(out, opened) and (how == "or" or _measures(out[opened:])):
            join = Meaning("REFERS", meaning(token), (("join", how),))
            return [*out[:at], token.valued(join), *out[joint + 1 :]]
    return out


def _behind(kept: Sequence[Token], at: int) -> int:
    """Return where the first token stands that does not begin among the words of another."""
    inside = (begins_inside(t.span, [kept[at].span]) for t in kept[at + 1 :])
    return at + 1 + sum(1 for _ in takewhile(bool, inside))


def _measures(behind: Sequence[Token]) -> bool:
    """Say whether a figure comes next, and no deed before its amount."""
    run = takewhile(lambda t: t.type in MEASURES, behind)
    return any(t.type == "AMOUNT" for t in run)


def opens_atom(kept: Sequence[Token], at: int) -> bool:
    """Say whether a condition follows, connectives that will vanish aside."""
    while at < len(kept) and kept[at].type in JOINTS:
        at += 1
    return at < len(kept) and kept[at].type in ATOMS
