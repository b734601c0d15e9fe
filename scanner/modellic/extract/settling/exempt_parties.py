"""Who is exempt by what they are or do: "this does not apply to schools", "research is exempt"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from modellic.extract.clauses.conditions import conjoin, disjoin, thresholds
from modellic.extract.clauses.deeds import Deed
from modellic.extract.clauses.spoken import FIGURES, Spoken
from modellic.extract.document.freed_kinds import freed_kinds
from modellic.extract.lexing.token import BINDING, Token, is_banned, meaning, option
from modellic.extract.settling.before_semicolons import ends_in_semicolon
from modellic.extract.settling.freed_duties import asking, freed_duties
from modellic.extract.settling.limiting import limited
from modellic.extract.settling.referring import referred, sentences_of, taken_up
from modellic.extract.words.spans import overlap
from modellic.rules import Action, AnyOf, Condition, Duty, InUse, IsParty, Not, Party, Use
from modellic.shapes import Shape

_AIMS = frozenset((Use.RESEARCH, Use.NON_COMMERCIAL))
"""Uses that are exempt for what they are for."""
_SOLD = frozenset((Use.DISTRIBUTE, Use.HOSTED_SERVICE, Use.COMMERCIAL, Use.PRODUCT))
"""Uses that a leave for all may be left without."""
_EXEMPTING = frozenset(("EXEMPTS", "SPARES"))
_ASKING = BINDING | FIGURES | {"IF", "UNLESS", "ONLY_IF", "NOR"}
"""What makes a leave more than one for some, whatever is asked of others."""
_HAD_FOR_MONEY = (Duty.OBTAIN_LICENSE, Duty.PAY_ROYALTY)
"""What nobody owes who may use a thing for free."""
_NAMING = frozenset(("PARTY", "AND", "OR", "WHOSE"))
_TO = 4
"""Characters between words that exempt and whom they exempt: "does not apply to companies"."""
_NEAR = 2
"""How many sentences before one the duty stands that it spares somebody."""
_FAR = 24
"""How many sentences before it stands that asks for a licence above a figure, where no other does:
"universities need none" names what it spares them."""
_HAD = Shape(r"{WHAT_IS_HAD}", re.IGNORECASE)
_PAUSES = re.compile(r"[,.;:、，。；：]")


def without_exempt(
    spoken: Sequence[Spoken],
    each: Sequence[tuple[Deed, ...]],
    by_number: Mapping[str, Sequence[int]],
) -> list[tuple[Deed, ...]]:
    """Leave out of a duty whoever another sentence, or another part of its own, exempts from it.

    What names nobody whom a condition can name changes nothing. For whom the licence itself does
    not hold, they need another. `by_number` are the sentences of each clause, where some sentence
    exempts anybody.
    """
    out = list(each)
    for at, said in enumerate(spoken):
        if at and not out[at] and not out[at - 1] and (left := _left_out(said, spoken[at - 1])):
            out[at] = (Deed(Duty.OBTAIN_LICENSE, left, also=(spoken[at - 1].span,)),)
            continue
        part = exempting(said)
        if not part:
            _spare(spoken, out, at)
            continue
        if any(option(t, "whole") for t in part if t.type == "EXEMPTS"):
            out[at] = _needing_another(out[at], part)
            continue
        others = conjoin([Not(kind) for kind in _kinds(part)])
        if others is None or any(_is_in(d, part) for d in out[at]):
            continue
        action = _freed_of(part)
        rest = taken_up(spoken, out, at)
        targets = _targets(by_number, out, at, spoken)
        freed = freed_duties(said) if action is None else ()
        if _is_spared(part, said.words):
            named = _HAD.search(said.words) is not None
            freed = (Duty.OBTAIN_LICENSE,) if named else _HAD_FOR_MONEY
        if freed and not any(d.action in freed for target in targets for d in out[target]):
            targets = asking(freed, out, at)
        if rest is not None:
            targets = (*targets, *({at + 1} - {*targets}))
        # "… shall not use it until it has a licence. The licence is granted on request."
        cases = {d.action for target in targets for d in out[target] if d.when is not None}
        for target in targets:
            out[target] = tuple(
                limited(d, others, said.span)
                if action in (None, d.action)
                and (not freed or d.action in freed)
                and (rest is None or d.action in rest)
                and (d.when is not None or d.action not in cases)
                else d
                for d in out[target]
            )
    return out


def _spare(spoken: Sequence[Spoken], each: list[tuple[Deed, ...]], at: int) -> None:
    """Leave out of the licence that a sentence right before asks for whom this one says needs none:
    "commercial use requires a licence. Individuals do not need one"."""
    said = spoken[at]
    if each[at] or _HAD.search(said.words) is None:
        return
    before = next((n for n in range(at - 1, max(at - _NEAR, 0) - 1, -1) if each[n]), None)
    if before is None or not any(d.action is Duty.OBTAIN_LICENSE for d in each[before]):
        far = range(at - 1, max(at - _FAR, 0) - 1, -1)
        sized = (n for n in far if any(map(_is_of_size, each[n])))
        firms = any(t.type == "PARTY" and meaning(t) == Party.COMPANY for t in said.own)
        before = before if firms else next(sized, before)
    if before is None:
        return
    freed = freed_kinds(said.own)
    if not isinstance(freed, IsParty | AnyOf):
        return
    kinds = freed.parts if isinstance(freed, AnyOf) else (freed,)
    if not all(isinstance(kind, IsParty) for kind in kinds):
        return
    others = conjoin([Not(kind) for kind in kinds])
    each[before] = tuple(
        limited(d, others, said.span)
        if others and d.action is Duty.OBTAIN_LICENSE and not _of_kinds(d.when)
        else d
        for d in each[before]
    )


def _is_of_size(deed: Deed) -> bool:
    """Say whether a licence is asked for above a figure."""
    return deed.action is Duty.OBTAIN_LICENSE and bool(thresholds(deed.when))


def _of_kinds(when: Condition | None) -> bool:
    """Say whether a condition names kinds of people by itself, or nobody at all."""
    return when is None or isinstance(when, IsParty | Not | AnyOf)


def _left_out(said: Spoken, before: Spoken) -> Condition | None:
    """Return what a sentence leaves out of the leave before it: "it is free for all. This does not
    apply if you sell it". Who does that needs a licence."""
    granted, types = before.kinds, said.kinds
    if "GRANT" not in granted or "MUST_NOT" in granted or "EXEMPTS" not in types:
        return None
    if types & (FIGURES | BINDING | {"NOT", "GRANT", "DEED", "SEP"}):
        return None
    if any(option(t, "only") or option(t, "of") for t in said.own if t.type == "EXEMPTS"):
        return None
    told = dict.fromkeys((t.type, meaning(t)) for t in said.own if t.type in ("USE", "PARTY"))
    kinds = [InUse(Use(name)) for kind, name in told if kind == "USE" and name in _SOLD]
    parties = [IsParty(Party(name)) for kind, name in told if kind == "PARTY"]
    left: list[Condition] = [*kinds, *parties]
    return disjoin(left) if left and len(left) == len(told) else None


def exempting(said: Spoken) -> tuple[Token, ...]:
    """Return the part of a sentence, between semicolons, that exempts somebody without a figure."""
    if said.kinds.isdisjoint(_EXEMPTING):
        return ()
    for part in _parts(said.own):
        exempt = any(t.type == "EXEMPTS" and not option(t, "only") for t in part)
        exempt = exempt or _is_spared(part, said.words)
        if exempt and all(t.type not in FIGURES for t in part) and any(_kinds(part)):
            return part
    return ()


def _is_spared(part: Sequence[Token], words: str) -> bool:
    """Say whether a kind of people is free whatever others owe: "universities are always free"."""
    types = {t.type for t in part}
    grants = [t.span for t in part if t.type == "GRANT"]
    if "SPARES" not in types or not grants or types & _ASKING:
        return False
    people = [t for t in part if t.type == "PARTY" and meaning(t) != Party.COMPANY]
    uses = [t for t in part if t.type == "USE" and meaning(t) != Use.COMMERCIAL]
    named = bool(people) and not uses and people[0].span[0] < grants[0][1]
    of_work = _is_of_use(part) or _HAD.search(words) is not None
    return named and (of_work or _ends_free(part, words))


def _is_of_use(part: Sequence[Token]) -> bool:
    """Say whether what some may do is to use the work: "may use it", and not "ask us for free"."""
    return any(t.type == "BAN" and meaning(t) == "use" for t in part)


def _ends_free(part: Sequence[Token], words: str) -> bool:
    """Say whether a sentence says no more than that somebody is free: not "free to contact us"."""
    granted = max(t.span[1] for t in part if t.type == "GRANT")
    # "Free however large they are".
    tails = [t.span[0] for t in part if t.type == "SPARES" and t.span[0] >= granted]
    behind = words[granted : min(tails, default=len(words))]
    return not any(map(str.isalnum, _PAUSES.split(behind, maxsplit=1)[0]))


def _needing_another(deeds: tuple[Deed, ...], part: Sequence[Token]) -> tuple[Deed, ...]:
    """Return the deeds of a sentence that leaves somebody without the licence, with another one
    for them: "it does not apply to schools; these need an agreement"."""
    kinds = [kind for kind in _kinds(part) if isinstance(kind, IsParty)]
    if not kinds:
        return deeds
    left = disjoin(kinds)
    asked = [d for d in deeds if d.action is Duty.OBTAIN_LICENSE]
    if not asked:
        return (*deeds, Deed(Duty.OBTAIN_LICENSE, left))
    return tuple(replace(d, when=left) if d in asked and d.when is None else d for d in deeds)


def _parts(own: Sequence[Token]) -> Iterator[tuple[Token, ...]]:
    """Yield what semicolons part; members that name but people belong to the part before them:
    "… are exempt: (a) schools; and (b) public bodies"."""
    start = 0
    for at, token in enumerate(own):
        if token.type == "SEP" and not _names_people_only(own[at + 1 :]):
            yield tuple(own[start:at])
            start = at + 1
    yield tuple(own[start:])


def _names_people_only(behind: Sequence[Token]) -> bool:
    member = list(takewhile(lambda t: t.type != "SEP", behind))
    return bool(member) and all(t.type in _NAMING for t in member)


def _kinds(part: Sequence[Token]) -> Iterator[IsParty | InUse]:
    """Yield who and what for is named, each once.

    Nobody is exempt for being the company, nor small companies for being some.
    """
    ends = [t.span[1] for t in part if t.type == "EXEMPTS"]
    told = [t for t in part if meaning(t) != Party.COMPANY or _is_kind(t, ends)]
    for kind, name in dict.fromkeys((t.type, meaning(t)) for t in told):
        if kind == "PARTY":
            yield IsParty(Party(name))
        elif kind == "USE" and name in _AIMS:
            yield InUse(Use(name))


def _is_kind(token: Token, ends: Iterable[int]) -> bool:
    """Say whether words name companies as such, and all of them: "does not apply to companies"."""
    start = token.span[0]
    beside = not start or any(0 <= start - end <= _TO for end in ends)
    return beside and option(token, "bound") is not None


def _freed_of(part: Sequence[Token]) -> Action | None:
    """Return the one duty that the words exempt from, None where they name none."""
    named = [option(t, "of") for t in part if t.type == "EXEMPTS"]
    refused = [t.span for t in part if t.type == "EXEMPTS" and not option(t, "who")]
    deeds = (t for t in part if t.type == "DEED" and not is_banned(t))
    named += [meaning(t) for t in deeds if not any(overlap(t.span, r) for r in refused)]
    return next((Duty(name) for name in named if name and name in set(Duty)), None)


def _targets(
    by_number: Mapping[str, Sequence[int]],
    each: Sequence[tuple[Deed, ...]],
    at: int,
    spoken: Sequence[Spoken],
) -> tuple[int, ...]:
    """Return the sentences whose deeds are meant: its own one if it has any.

    Where no clause is named, an order between of which nothing was read may be what is meant.
    """
    if each[at]:
        return (at,)
    found = tuple(referred(by_number, each, at, spoken))
    if sentences_of(by_number, spoken[at]):
        return found
    if _opens_paragraph(spoken, at):
        beside = [n for n in (*found, at + 1) if any(d.action in _HAD_FOR_MONEY for d in each[n])]
        if beside == [at + 1]:
            return (at + 1,)
    asked = (i for i in found if not any(map(_orders, spoken[i + 1 : at])))
    return tuple(i for last in asked for i in _whole(each, last, spoken))


def _opens_paragraph(spoken: Sequence[Spoken], at: int) -> bool:
    """Say whether a sentence names those who are exempt first, at the head of its paragraph: what
    they are exempt from comes behind it, "Schools are exempt. All others need a licence"."""
    said = spoken[at]
    heads = not said.follows and at + 1 < len(spoken) and spoken[at + 1].follows
    first = min((t.span[0] for t in said.own), default=0)
    return heads and any(t.type == "PARTY" and t.span[0] == first for t in said.own)


def _whole(each: Sequence[tuple[Deed, ...]], at: int, spoken: Sequence[Spoken]) -> tuple[int, ...]:
    """Return a sentence with the one that tells its case before a semicolon: "if your revenue
    exceeds N, this clause does not apply; you must obtain a licence"."""
    told = at > 0 and each[at - 1] and ends_in_semicolon(spoken[at - 1])
    return (at - 1, at) if told else (at,)


def _orders(said: Spoken) -> bool:
    return any(t.type in BINDING for t in said.own)


def _is_in(deed: Deed, part: Sequence[Token]) -> bool:
    """Say whether a deed is one of the part that exempts: its condition is read there already."""
    if deed.token is None:
        return False
    return part[0].span[0] <= deed.token.span[0] < part[-1].span[1]
