"""Who is not exempt, by the figures and the kinds of people that an exemption names."""

from __future__ import annotations

from collections.abc import Sequence

from modellic.extract.clauses.conditions import conjoin, negate, parts_of
from modellic.extract.lexing.token import Token, meaning
from modellic.rules import Condition, IsParty

_WHO = frozenset(("WHOSE", "PRONOUN", "DEFINES", "STANDS", "PLAIN", "ACTOR"))
"""What stands between an "if" and who the reader is by it: "if you are a"."""


def others_than(figures: Condition, own: Sequence[Token]) -> Condition:
    """Return who is not exempt: "companies with fewer than N and students" are two."""
    parts = parts_of(figures)
    apart = [p for p in parts if isinstance(p, IsParty) and _is_named_apart(p, own)]
    rest = conjoin([p for p in parts if p not in apart])
    others = conjoin([*map(negate, apart), negate(rest)]) if apart and rest else None
    return others or negate(figures)


def _is_named_apart(kind: IsParty, own: Sequence[Token]) -> bool:
    """Say whether a joint stands between a kind of people and the figure closest to it."""
    named = next((t for t in own if t.type == "PARTY" and meaning(t) == kind.party), None)
    sums = [t.span[0] for t in own if t.type == "AMOUNT"]
    if named is None or not sums:
        return False
    if _is_who_you_are(named, own):
        return False
    near = min(sums, key=lambda at: abs(at - named.span[0]))
    first, last = sorted((near, named.span[0]))
    return any(t.type in ("AND", "OR") and first < t.span[0] < last for t in own)


def _is_who_you_are(named: Token, own: Sequence[Token]) -> bool:
    """Say whether a kind of people is but a part of the case: "if you are a pupil and have N"."""
    before = [t for t in own if t.span[1] <= named.span[0] or t.span[1] == named.span[1]]
    case = next((n for n, t in reversed(list(enumerate(before))) if t.type == "IF"), None)
    told = before[case + 1 :] if case is not None else []
    who = any(t.type == "WHOSE" and t.span[1] <= named.span[0] for t in told)
    return who and all(t.type in _WHO or t.span[0] >= named.span[0] for t in told)
