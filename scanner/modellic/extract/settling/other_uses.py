"""Licences for any use but the one that is free: "private use is free; any other needs a licence".

Of uses that no figure bounds the free ones are those without commerce, or those of some people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modellic.extract.clauses.conditions import COMMERCIAL, conjoin, negate
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import FIGURES, Spoken, asks_licence
from modellic.extract.lexing.token import Token, meaning
from modellic.rules import Condition, IsParty, Party, Use

_REACH = 2
"""How many sentences before the licence may tell what is free."""
_UNPAID = frozenset((Use.NON_COMMERCIAL, Use.RESEARCH))
_LEAVES = frozenset(("GRANT", "MAY"))
_SAYS_MORE = FIGURES | {"MUST_NOT", "NOT", "UNLESS", "TERRITORY"}
_PEOPLE = frozenset((Party.INDIVIDUAL, Party.ACADEMIC, Party.GOVERNMENT))


def of_other_uses(
    spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]
) -> list[tuple[Deed, ...]]:
    """Return the deeds with a licence that any other use needs as one for those not free."""
    out = list(each)
    for at, said in enumerate(spoken):
        if "REFERS" not in said.kinds:
            continue
        at_word = next((t.span[0] for t in said.own if _is_other_use(t)), None)
        if at_word is None or not any(map(_is_bare, each[at])):
            continue
        own = [t for t in said.own if t.span[0] < at_word]
        before = [own, *(s.own for s in reversed(spoken[max(0, at - _REACH) : at]))]
        when = next((w for told in before if (w := _beyond(told)) is not None), None)
        if when is not None:
            out[at] = tuple(replace(d, when=when) if _is_bare(d) else d for d in each[at])
    return out


def _is_other_use(token: Token) -> bool:
    return token.type == "REFERS" and meaning(token) == "other-use"


def _is_bare(deed: Deed) -> bool:
    return asks_licence(deed) and deed.when is None


def _beyond(told: Sequence[Token]) -> Condition | None:
    """Return whoever is not free where words leave some uses, or the uses of some people, free."""
    types = {t.type for t in told}
    if not types & _LEAVES or types & _SAYS_MORE:
        return None
    uses = {meaning(t) for t in told if t.type == "USE"}
    people = sorted({meaning(t) for t in told if t.type == "PARTY"} & _PEOPLE)
    rest = [negate(IsParty(Party(name))) for name in people]
    return conjoin([COMMERCIAL, *rest] if uses & _UNPAID else rest)
