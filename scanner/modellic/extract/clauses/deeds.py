"""From the parts of a sentence to what must, or must not, be done, and when.

A sentence orders or forbids ("you shall", "you may not") and names deeds; conditions before them
hold for all that follow, conditions after them for what they follow. A grant that holds only below
a threshold says that above it a licence must be obtained.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from modellic.extract.clauses.clause import Clause
from modellic.extract.clauses.clauses import clauses
from modellic.extract.clauses.conditions import (
    COMMERCIAL,
    DENIED,
    GRANTED,
    asserted,
    beyond,
    conjoin,
    disjoin,
    is_limit,
    is_of_all,
    is_void,
    leaves_out,
    of_names,
    parts_of,
    thresholds,
    without_own_product,
)
from modellic.extract.clauses.narrowing import narrowed
from modellic.extract.clauses.parser import Head, Mode, Part
from modellic.extract.clauses.scope import Setting
from modellic.extract.folding.bound_places import BOUND
from modellic.extract.lexing.token import (
    OWED,
    Token,
    frees_from,
    is_banned,
    is_said,
    kind_of,
    meaning,
    option,
)
from modellic.rules import (
    Action,
    AllOf,
    AnyOf,
    Condition,
    Duty,
    InTerritory,
    InUse,
    IsParty,
    Not,
    Party,
    Prohibition,
    Span,
    Threshold,
    Use,
    atoms,
)

_MOST_TIMES = 20
_NON_COMMERCIAL = InUse(Use.NON_COMMERCIAL)
_NO_COMMERCE = Not(InUse(Use.COMMERCIAL))
_NO_COMPANY = Not(IsParty(Party.COMPANY))
_NO_INDIVIDUAL = Not(IsParty(Party.INDIVIDUAL))
_DUTIES = frozenset(Duty)
_PROHIBITIONS = frozenset(Prohibition)
_ASKED_FOR = frozenset((Use.COMMERCIAL, Use.DISTRIBUTE, Use.MODIFY, Use.HOSTED_SERVICE))
"""Uses that a licence is asked for where they are named and nothing else is."""
_FIRMS = IsParty(Party.COMPANY)
_COMPETING = IsParty(Party.LICENSOR_COMPETITOR)
"""To compete is an act, though the schema has a party for it: "a licence to compete with us"."""
_DENIED = _ASKED_FOR | {Use.PRODUCT, Use.TRAIN_MODEL}
"""Uses that a limited grant may leave out."""
_PASSED_ON = (Use.DISTRIBUTE, Use.HOSTED_SERVICE, Use.PRODUCT)
"""Ways to pass the model on, which what is due with its copies is due of."""
_DERIVATIVES = AllOf((InUse(Use.MODIFY), InUse(Use.DISTRIBUTE)))
"""So are copies that were changed, which one word names: 派生物の公開."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What one sentence says must, or must not, be done under a condition."""

    action: Action
    when: Condition | None
    token: Token | None = None
    """The words that name the deed; None where a limited grant implies it."""
    also: tuple[Span, ...] = ()
    """Where else in the source a part of it stands: a definition, an item of a list."""
    said: tuple[str, ...] = ()
    """Words to be shown that another sentence spells out."""

    @property
    def kind(self) -> str:
        """The kind of the words that name it, `must`, `must-not` or `says`; empty without words."""
        return kind_of(self.token) if self.token is not None else ""

    def option(self, name: str) -> str | None:
        """Return what the header of the words that name it says under a name."""
        return option(self.token, name) if self.token is not None else None

    def is_part_of(self, other: Deed) -> bool:
        """Say whether the words of this deed are among those of another."""
        if self.token is None or other.token is None:
            return False
        start, end = other.token.span
        return start <= self.token.span[0] and self.token.span[1] <= end


def heard(
    parts: Sequence[Part], where: Setting, before: Condition | None = None, *, acts: bool = False
) -> tuple[tuple[Deed, ...], Condition | None]:
    """Return the deeds of a sentence, each with its condition, and what it says of figures.

    `before` is what an earlier sentence said of figures, to which "otherwise" refers. With `acts`,
    what it says of acts counts, too: "this does not apply if you sell it".
    """
    read = list(clauses(parts, where, before))
    figures = [c for clause in read if (c := clause.stated())]
    figures = figures or [c for clause in read if acts and (c := conjoin(clause.given))]
    return tuple(_excepted_once(list(_bounded(_deeds(read))))), figures[-1] if figures else None


def _excepted_once(deeds: Sequence[Deed]) -> Iterator[Deed]:
    """Yield the deeds without what longer words tell once more without the exception from it:
    商用利用は禁止です（個人を除く）."""
    spared = [d for d in deeds if any(map(leaves_out, parts_of(d.when) if d.when else ()))]
    for deed in deeds:
        again = (d for d in spared if d.action is deed.action and d.is_part_of(deed))
        if deed.when is not None or next(again, None) is None:
            yield deed


def _bounded(deeds: Iterable[Deed]) -> Iterator[Deed]:
    """Yield what a sentence says again and again at most so often: hostile texts repeat a deed.

    What no figure can meet was not meant: prices of several sizes, read as one condition.
    """
    times: Counter[object] = Counter()
    for deed in deeds:
        if is_void(deed.when):
            continue
        key = deed.action, deed.when
        times[key] += 1
        if times[key] <= _MOST_TIMES:
            yield deed


def _deeds(read: Sequence[Clause]) -> Iterator[Deed]:
    for clause in read:
        implied = list(_limited_grant(clause))
        # "Free if it is not commercial, or you are up to 20" bans no commerce.
        traded = any(COMMERCIAL in asserted(d.when) for d in implied)
        for token, mode in clause.deeds:
            free = clause.order is not None and frees_from(clause.order, token)
            own = _is_own(token, clause) and not free
            action = _action(token, mode) if own else None
            if traded and is_said(token) and action is Prohibition.COMMERCIAL_USE:
                continue
            when = _when(token, clause)
            if action in OWED and _hangs_on_the_uncounted(when, clause):
                continue
            if action is not None and _has_what_it_needs(token, when, clause):
                yield _with_limit(Deed(action, when, token), clause)
        yield from implied


def _hangs_on_the_uncounted(when: Condition | None, clause: Clause) -> bool:
    """Say whether what is due "if it runs on more than 64 cores" would be due from everybody."""
    opened = clause.unsaid is Head.IF and when == COMMERCIAL
    return clause.unsaid is not None and (when is None or opened)


def _with_limit(deed: Deed, clause: Clause) -> Deed:
    """Return a ban of commercial use beyond a threshold for what it is: one needs a licence.

    Where the text says that none is to be had, the ban stands.
    """
    figures = clause.stated()
    if deed.action is not Prohibition.COMMERCIAL_USE or figures is None or is_limit(figures):
        return deed
    if deed.option("outright"):
        return Deed(deed.action, figures, deed.token)
    return Deed(Duty.OBTAIN_LICENSE, conjoin([COMMERCIAL, figures]), deed.token)


def _action(token: Token, mode: Mode | None) -> Action | None:
    """Return the action that a deed is under this mode, or None where it is none."""
    kind, name = kind_of(token), meaning(token)
    if kind != "says" and kind != str(mode or ""):
        return None
    return Duty(name) if name in _DUTIES else Prohibition(name)


def _is_own(token: Token, clause: Clause) -> bool:
    """Say whether a deed is the sentence's own; that of a lead-in holds where an item has figures.

    "You must obtain a licence if any of these holds:" says nothing alone, each item completes it.
    """
    asked = meaning(token) == Duty.OBTAIN_LICENSE
    return token.own or (asked and clause.own_figures)


def _has_what_it_needs(token: Token, when: Condition | None, clause: Clause) -> bool:
    """Say whether the option `needs=` of a header is met.

    `threshold`: figures that are passed from below, `commercial`: commercial use, or firms,
    `territory`: a territory, `terminated`: the end of the licence, `condition`: a condition of any
    kind.
    """
    needs = option(token, "needs")
    if needs == "threshold":
        measured = conjoin([p for p in parts_of(when) if thresholds(p)]) if when else None
        # A price is that of a first step, too: "up to 50 people: 900 a year; more: 2,000 a year".
        priced = option(token, "price") is not None and not clause.granted
        return measured is not None and (priced or not is_limit(measured))
    if needs == "commercial":
        return COMMERCIAL in atoms(when) or when == _FIRMS
    if needs == "terminated":
        return clause.ended
    if needs == "territory":
        return any(isinstance(a, InTerritory) for a in atoms(when))
    return when is not None or needs != "condition"


def _when(token: Token, clause: Clause) -> Condition | None:
    """Return the condition of a deed: what the sentence states, else what its words imply.

    Options of a header: `when=` holds where the sentence states no condition (`when=always`: it
    holds whatever the sentence states), `with=` joins what is stated, and `bare=yes` takes uses
    that no "if" opens ("commercial use requires a licence"), `bare=commercial` that use alone,
    `bare=one` one that a licence may be asked for, and `bare=territory` a territory. With
    `alone=yes`, the one use that is named first stands for the usual one. What is to be had or
    paid, or left undone, is for those whom the sentence names as its subject.
    """
    given = [c for c in clause.given if not (_is_led(token, clause) and is_limit(c))]
    given += (c for c in clause.only_if if not _is_beside(token, c, clause))
    if wanted := option(token, "bare"):
        due = meaning(token) in OWED or meaning(token) in _PROHIBITIONS
        told = [c for c in clause.bare if due or c not in clause.barred]
        told = [_without_company(c) for c in told] if wanted != "territory" else told
        if clause.granted and any(isinstance(c, InUse) for c in given):
            told = []  # "You may resell it if whoever uses it commercially registers."
        given += [c for c in told if c not in given and _is_wanted(c, wanted)]
    elif thresholds(conjoin(given)):
        # "A commercial product has to show it as soon as it has N users."
        given += [c for c in clause.bare if c == COMMERCIAL and c not in given]
    if clause.bound is not None and token.own and _binds_some(token, clause.bound):
        given = [clause.bound, *given] if _may_narrow(clause.bound, given) else given
    if option(token, "when") == "always":
        given = [n for c in given if (n := narrowed(c, token, clause))]
    elif (usual := option(token, "when")) and (not given or usual.startswith(DENIED)):
        alone = _left_alone(clause) if option(token, "alone") else None
        given = [alone or _passed_on(usual, clause) or of_names(usual)]
    if COMMERCIAL in given:
        given = [c for c in given if c != _NON_COMMERCIAL]  # What is free for those is said beside.
    if always := option(token, "with"):
        given.append(of_names(always))
    return without_own_product(conjoin(given))


def _binds_some(token: Token, bound: Condition) -> bool:
    """Say whether a deed binds but those whom its sentence names as its subject: "cloud providers
    must not host it".

    Firms keep notices as everybody does, and whoever publishes research names what it rests on.
    """
    if meaning(token) in OWED or meaning(token) in _PROHIBITIONS:
        return True
    usual = option(token, "when") == Use.PUBLISH_RESEARCH
    return meaning(token) in BOUND and not usual and bound != IsParty(Party.COMPANY)


def _may_narrow(bound: Condition, given: Sequence[Condition]) -> bool:
    """Say whether the subject is a condition beside others: a kind of firms and their figures, or
    what they do. That a company is meant goes without saying there."""
    plain = bound == IsParty(Party.COMPANY)
    return not given or (not plain and all(isinstance(c, Threshold | InUse) for c in given))


def _is_led(token: Token, clause: Clause) -> bool:
    """Say whether a deed is one of a list below a grant, whose limit says who relies on it at all:
    "if you have up to 5 users, you may use it, provided that you: (a) keep the notices"."""
    led = clause.granted and (clause.listing or not (clause.own_grant or clause.own_figures))
    return led and token.own and meaning(token) not in OWED


def _is_beside(token: Token, limit: Condition, clause: Clause) -> bool:
    """Say whether a ban stands beside the limit of a grant, and so holds whatever that is."""
    return clause.granted and is_banned(token) and is_limit(limit)


def _is_wanted(bare: Condition, wanted: str) -> bool:
    """Say whether a condition that nothing opens is a use, and the one that is asked for.

    `territory` asks for a place instead.
    """
    if wanted == "territory":
        # Of a company that is in a place the place is asked: "companies in Peru".
        told = [a for a in atoms(bare) if a != IsParty(Party.COMPANY)]
        return bool(told) and all(isinstance(a, InTerritory) for a in told)
    if bare == _COMPETING:
        return wanted in ("yes", "one")
    uses = [a.use for a in atoms(bare) if isinstance(a, InUse)]
    only_uses = len(uses) == len(list(atoms(bare)))
    named = wanted == "commercial" and Use.COMMERCIAL in uses
    if uses and not (only_uses or named) and isinstance(bare, AllOf):
        # "Cloud providers that host it must": who they are, and what they do.
        return all(isinstance(a, InUse | IsParty) for a in atoms(bare))
    if wanted == "yes" and uses and isinstance(bare, AnyOf):
        # "Commercial or government use requires".
        only_uses = all(isinstance(a, InUse | IsParty) for a in atoms(bare))
    if wanted == "one":
        single = len(uses) == 1 and uses[0] in _ASKED_FOR
        return only_uses and (single or bare == _DERIVATIVES)
    both = wanted in uses and isinstance(bare, AllOf)
    wanted_use = Use.TERMINATED not in uses if wanted == "yes" else both or uses == [wanted]
    return only_uses and wanted_use


def _without_company(bare: Condition) -> Condition:
    """Return what is done by a company as what is done: "companies that sell it must". Where an act
    is told, that a company does it goes without saying."""
    rest = [p for p in parts_of(bare) if p != IsParty(Party.COMPANY)]
    done = all(isinstance(a, InUse) for p in rest for a in atoms(p))
    return (conjoin(rest) or bare) if done else bare


def _denies_use(given: Condition) -> bool:
    """Say whether a condition is that something is not done; or not this and that at once, where an
    "unless" joins the two by "and"."""
    if isinstance(given, AnyOf):
        return all(_denies_use(part) or leaves_out(part) for part in given.parts)
    return isinstance(given, Not) and isinstance(given.part, InUse) and given.part.use in _DENIED


def _passed_on(usual: str, clause: Clause) -> Condition | None:
    """Return the ways to pass the model on that a grant names, the usual one among them: "you may
    distribute it, or a product that contains it, provided that you keep the notices"."""
    named = {atom.use for c in clause.bare for atom in atoms(c) if isinstance(atom, InUse)}
    ways = [way for way in _PASSED_ON if way in named]
    return disjoin([InUse(way) for way in ways]) if clause.granted and usual in ways else None


def _left_alone(clause: Clause) -> Condition | None:
    """Return the one use that is named first, of which what is to be shown is asked: "you may sell
    it, but you must display our name". Where there are several, it is of products."""
    named = list(dict.fromkeys(clause.ahead))
    return named[0] if len(named) == 1 and _is_wanted(named[0], "one") else None


def _limited_grant(clause: Clause) -> Iterator[Deed]:
    """Yield the duty that a grant with an upper limit implies for those beyond it.

    That is a licence, or what the words say that none is due of: "no royalty" (`of=pay-royalty`).

    A commercial grant says so of commercial use only, and one to host it for others of that; any
    other use named in it stays as it is.
    Who is excepted, "unless they compete with us", or left out, "companies of up to 5 people that
    do not compete with us", needs a licence whatever the figure.
    """
    limits = [p for c in (*clause.only_if, *clause.given) for p in parts_of(c) if not is_of_all(p)]
    measured = [p for p in limits if thresholds(p)]
    alone = not measured and not clause.excepted
    out = [p for p in limits if leaves_out(p) and not (alone and p == _NO_INDIVIDUAL)]
    out = [p for p in out if p != clause.others]
    # "Firms of up to 5 people that do not host it": whoever hosts it is beyond the grant, too; so
    # is whoever earns with it, "if your use is non-commercial and you are up to 5".
    used = [p for p in limits if _denies_use(p) and (measured or p != _NO_COMMERCE)]
    limited = bool(measured or out)
    out += used if limited or clause.excepted else []
    out += [p for p in limits if limited and p == _NON_COMMERCIAL]
    out += [p for p in limits if clause.excepted and not measured and p == _NO_COMPANY]
    measured += [p for p in limits if p in out or (out and p == _NO_COMPANY)]
    # "Individuals with less than N" leaves out all firms.
    measured += [p for p in limits if measured and p == _NO_INDIVIDUAL.part]
    whole = conjoin(measured)
    if not clause.granted or whole is None or (thresholds(whole) and not is_limit(whole)):
        return
    uses = [p for p in limits if isinstance(p, InUse) and p != _NON_COMMERCIAL]
    granted = [c for c in clause.bare if c in GRANTED and c not in clause.barred]
    uses += [c for c in granted if c not in uses]
    when = conjoin([*uses, beyond(whole)])
    offered = option(clause.offered, "of") if clause.offered is not None else None
    yield Deed(Duty(offered or Duty.OBTAIN_LICENSE), when)
