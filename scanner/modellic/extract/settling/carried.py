"""What one sentence says that another takes up: "the same applies where ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from modellic.extract.clauses.conditions import conjoin, disjoin, simplified, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.lexing.token import (
    USE_OF_BAN,
    Token,
    as_use,
    is_banned,
    meaning,
)
from modellic.rules import (
    AllOf,
    Condition,
    Duty,
    InUse,
    IsParty,
    Party,
    Prohibition,
    Threshold,
    Use,
    atoms,
)

if TYPE_CHECKING:
    from modellic.extract.clauses.spoken import Spoken

_REACH = 2
"""How many sentences later "the same applies" still refers to a rule."""
_A_COMPANY = IsParty(Party.COMPANY)
_MOST = 100
"""Items of a list that are put together; no licence has a longer one."""


def repeated(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Let "the same applies where ..." say what the sentences before it say of other figures."""
    out = list(each)
    for at, said in enumerate(spoken):
        if "REPEATS" not in said.kinds:
            continue
        if said.stated is None:
            _extend(out, at, said)
            continue
        near = range(at - 1, max(-1, at - 1 - _REACH), -1)
        place = next((n for n in near if any(thresholds(d.when) for d in out[n])), at)
        model = out[place] if place < at else ()
        again = [d for d in model if thresholds(d.when) and not _is_of_bare_use(d, model)]
        if not again:
            _extend(out, at, said)
            continue
        out[at] = tuple(
            replace(d, when=_under(said.stated, d.when), also=(), said=_shown(d, spoken[place]))
            for d in again
        )
    return out


def _shown(deed: Deed, said: Spoken) -> tuple[str, ...]:
    """Return the words that a duty to show something has from the sentence that spells them out."""
    if deed.action is not Duty.DISPLAY_ATTRIBUTION or deed.said:
        return deed.said
    return tuple(str(t.value) for t in said.own if t.type == "QUOTE")[:1]


def _is_of_bare_use(deed: Deed, beside: Sequence[Deed]) -> bool:
    """Say whether a deed is but the licence that a ban of any use asks for, beside the ban of one:
    which of the two is meant is told by the words of their own sentence."""
    refused = deed.action is Duty.OBTAIN_LICENSE and deed.option("needs") == "threshold"
    return refused and any(isinstance(d.action, Prohibition) for d in beside)


def _extend(out: list[tuple[Deed, ...]], at: int, said: Spoken) -> None:
    """Let "the same goes for competitors" add a case to each duty right before it that has one."""
    cases: list[Condition] = [said.stated] if said.stated is not None else []
    for token in said.own if not cases else ():
        if token.type == "PARTY":
            cases.append(IsParty(Party(meaning(token))))
        elif token.type == "USE" and meaning(token) in set(Use):
            cases.append(InUse(Use(meaning(token))))
        elif is_banned(token) and meaning(token) in USE_OF_BAN:
            cases.append(InUse(Use(meaning(as_use(token)))))
    if at and cases and not out[at]:
        out[at - 1] = tuple(
            replace(d, when=_or_any(d.when, cases), also=(*d.also, said.span))
            if d.when is not None and isinstance(d.action, Duty)
            else d
            for d in out[at - 1]
        )


def _or_any(when: Condition, cases: Sequence[Condition]) -> Condition | None:
    """Return that a case or one of others holds. A figure of anybody is one of companies, too."""
    if thresholds(when) and not any(isinstance(a, IsParty) for a in atoms(when)):
        cases = [case for case in cases if case != _A_COMPANY]
    return disjoin([when, *dict.fromkeys(cases)])


def _under(figures: Condition, before: Condition | None) -> Condition | None:
    """Return a condition with other figures: uses and parties stay."""
    rest = before.parts if isinstance(before, AllOf) else ()
    return conjoin([*(p for p in rest if not thresholds(p)), figures])


def gathered(spoken: Sequence[Spoken], each: Sequence[tuple[Deed, ...]]) -> list[tuple[Deed, ...]]:
    """Make one duty of the items of a list that each ask for a licence: any of them will do.

    Below "if all of these are true" they ask for it together.
    """
    out = list(each)
    listed = (said for said in spoken if "CRITERIA" in said.kinds)
    together = {said.place for said in listed if any(map(_joins_all, said.own))}
    lists: dict[int | str, list[int]] = {}
    for at, said in enumerate(spoken):
        if said.lead is not None and any(_is_case(d, said) for d in each[at]):
            lists.setdefault(said.lead, []).append(at)
    _join_leaves(spoken, out)
    for lead, places in ((lead, p[:_MOST]) for lead, p in lists.items() if len(p) > 1):
        _keep_widest(spoken, out, places)
        asked = [d for at in places for d in out[at] if _is_case(d, spoken[at])]
        if not any(
            thresholds(d.when) or _is_asked_above(d, spoken[at])
            for at in places
            for d in out[at]
            if d in asked
        ):
            continue
        cases = [d.when for d in asked if d.when]
        # What a grant implies is needed by whoever misses one of its conditions.
        joined = lead in together and all(d.token is not None for d in asked)
        whole = conjoin(cases) if joined else simplified(disjoin(cases))
        for at in places:
            out[at] = tuple(replace(d, when=whole) if d in asked else d for d in out[at])
    return out


def _joins_all(token: Token) -> bool:
    return token.type == "CRITERIA" and meaning(token) == "all"


def _join_leaves(spoken: Sequence[Spoken], out: list[tuple[Deed, ...]]) -> None:
    """Make one duty of the bans of a list that leave lifts: it is asked for any of them.

    An item that tells whose leave it needs asks for it by itself.
    """
    lists: dict[int | str, list[int]] = {}
    for at, said in enumerate(spoken):
        if said.lead is None or not any(map(_was_banned, out[at])):
            continue
        if not any(t.type == "LEAVE" and meaning(t) == "asked" for t in said.own):
            lists.setdefault(said.lead, []).append(at)
    for places in (p[:_MOST] for p in lists.values() if len(p) > 1):
        asked = [d for at in places for d in out[at] if _was_banned(d)]
        whole = simplified(disjoin([d.when for d in asked if d.when]))
        for at in places:
            out[at] = tuple(replace(d, when=whole) if d in asked else d for d in out[at])


def _was_banned(deed: Deed) -> bool:
    """Say whether a duty to ask is a ban that leave lifts."""
    asked = deed.action is Duty.OBTAIN_LICENSE and deed.when is not None
    return asked and deed.token is not None and meaning(deed.token) in set(Prohibition)


def _is_case(deed: Deed, said: Spoken) -> bool:
    """Say whether an item tells who needs a licence, or what for, as its lead-in asks."""
    if deed.action is not Duty.OBTAIN_LICENSE or deed.when is None:
        return False
    return _is_criterion(deed.when) or _is_asked_above(deed, said)


def _is_asked_above(deed: Deed, said: Spoken) -> bool:
    """Say whether the words for a licence are those of the lead-in, behind the item's own."""
    return deed.token is not None and deed.token.span[0] >= len(said.words)


def _keep_widest(
    spoken: Sequence[Spoken], out: list[tuple[Deed, ...]], places: Sequence[int]
) -> None:
    """Leave of the free rows of a table, "below 10; below 50", what is free by the widest alone."""
    free = [
        (values, at)
        for at in places
        for d in out[at]
        if d.token is None and _is_plain_row(spoken[at]) and (values := _ends(d.when))
    ]
    for values, at in free:
        if any(values != other and _wider(other, values) for other, _ in free):
            out[at] = tuple(d for d in out[at] if d.token is not None)


def _is_plain_row(said: Spoken) -> bool:
    return "|" in said.words and all(t.type not in ("PARTY", "USE") for t in said.own)


def _ends(when: Condition | None) -> dict[object, Decimal]:
    return {(t.metric, t.currency): t.value for t in thresholds(when)}


def _wider(one: dict[object, Decimal], other: dict[object, Decimal]) -> bool:
    return one.keys() == other.keys() and all(one[key] >= other[key] for key in one)


def _is_criterion(when: Condition | None) -> bool:
    """Say whether a condition is of who the licensee is: its figures, or a party."""
    return when is not None and any(isinstance(a, Threshold | IsParty) for a in atoms(when))
