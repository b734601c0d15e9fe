"""From the parts of a sentence to what must, or must not, be done, and when.

A sentence orders or forbids ("you shall", "you may not") and names deeds; conditions before them
hold for all that follow, conditions after them for what they follow. A grant that holds only below
a threshold says that above it a licence must be obtained.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from modellic.extract.conditions import condition, conjoin, disjoin, is_limit, negate, thresholds
from modellic.extract.lexicon import Meaning
from modellic.extract.parser import Given, Head, Mode, Part, Said, has_measure
from modellic.extract.scope import Setting
from modellic.extract.token import Token
from modellic.rules import (
    Action,
    AllOf,
    Condition,
    Duty,
    InTerritory,
    InUse,
    IsParty,
    Prohibition,
    Span,
    Threshold,
    Use,
    Whose,
    atoms,
)

_FREE_USES = frozenset((Use.RESEARCH, Use.NON_COMMERCIAL))
"""Uses that a limit frees: beyond it, or for any other use, a licence is needed."""

_AT_THE_END = InUse(Use.TERMINATED)
_LATE = 16
"""How many of the deeds heard last a word of order may still govern."""
_MOST_TIMES = 20


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


@dataclass
class _Clause:
    """What has been read of a clause so far."""

    mode: Mode | None = None
    granted: bool = False
    own_grant: bool = False
    listing: bool = False
    """True where a grant goes on with a list of what it hangs on: "so long as (i) ...; (ii)"."""
    offered: Token | None = None
    """Words of a grant that a ban covers unless a "may" begins them."""
    given: list[Condition] = field(default_factory=list)
    only_if: list[Condition] = field(default_factory=list)
    bare: list[Condition] = field(default_factory=list)
    deeds: list[tuple[Token, Mode | None]] = field(default_factory=list)
    ended: bool = False
    """True where the sentence, or its lead-in, tells of the end of the licence."""
    excepted: bool = False
    """True where an "unless" has been heard."""
    tested: Condition | None = None
    """The figures tested last, as they are written: "in which case" means these."""
    own_figures: bool = False
    """True where the sentence itself, not its lead-in, tests a figure."""

    def stated(self) -> Condition | None:
        """Return what the clause says of figures, as it says it."""
        return conjoin([c for c in (*self.given, *self.only_if) if thresholds(c)])


def heard(
    parts: Sequence[Part], where: Setting, before: Condition | None = None
) -> tuple[tuple[Deed, ...], Condition | None]:
    """Return the deeds of a sentence, each with its condition, and what it says of figures.

    `before` is what an earlier sentence said of figures, to which "otherwise" refers.
    """
    clauses = list(_clauses(parts, where, before))
    figures = [c for clause in clauses if (c := clause.stated())]
    return tuple(_bounded(_deeds(clauses))), figures[-1] if figures else None


def _bounded(deeds: Iterable[Deed]) -> Iterator[Deed]:
    """Yield what a sentence says again and again at most so often: hostile texts repeat a deed."""
    times: Counter[object] = Counter()
    for deed in deeds:
        key = deed.action, deed.when
        times[key] += 1
        if times[key] <= _MOST_TIMES:
            yield deed


def _deeds(clauses: Sequence[_Clause]) -> Iterator[Deed]:
    for clause in clauses:
        for token, mode in clause.deeds:
            action = _action(token, mode) if _is_own(token, clause) else None
            when = _when(token, clause)
            if action is not None and _has_what_it_needs(token, when, clause):
                yield _with_limit(Deed(action, when, token), clause)
        yield from _limited_grant(clause)


def _with_limit(deed: Deed, clause: _Clause) -> Deed:
    """Return a ban of commercial use beyond a threshold for what it is: one needs a licence."""
    figures = clause.stated()
    if deed.action is not Prohibition.COMMERCIAL_USE or figures is None or is_limit(figures):
        return deed
    return Deed(Duty.OBTAIN_LICENSE, conjoin([InUse(Use.COMMERCIAL), figures]), deed.token)


def _clauses(parts: Sequence[Part], where: Setting, before: Condition | None) -> Iterator[_Clause]:
    clause = _Clause()
    for at, part in enumerate(parts):
        if isinstance(part, Given):
            if (clause.deeds or clause.granted) and _leads(parts, at):
                yield clause
                clause = _Clause(mode=clause.mode)
            _take(clause, part, where)
        elif part.token.type == "REFERS" and _word(part.token, "value") == "same":
            same = clause.tested or (None if clause.deeds else before)
            if same is not None:
                yield clause
                clause = _Clause(given=[same])
        elif part.token.type == "REFERS" and not _doubles(part.token, clause):
            before = clause.stated() or before
            reference = _referred(part.token, before)
            if clause.deeds or clause.granted:
                yield clause
                clause = _Clause()
            clause.given = [reference] if reference else []
        elif part.token.type == "SEP" and (
            (_is_grant(clause) and _begins(parts[at + 1 : at + 2]))
            or _parts_ways(clause, parts, at)
        ):
            before = clause.stated() or before
            yield clause
            clause = _Clause()
        else:
            _hear(clause, part)
    yield clause


def _is_grant(clause: _Clause) -> bool:
    """Say whether a clause grants, and neither lists conditions nor forbids after all.

    "Except as permitted by this licence, you may not: (i) ...; (ii) ..." goes on to forbid.
    """
    return clause.own_grant and not clause.listing and clause.mode is not Mode.MUST_NOT


def _parts_ways(clause: _Clause, parts: Sequence[Part], at: int) -> bool:
    """Say whether deeds with a figure of their own follow a semicolon behind such deeds."""
    if not (clause.deeds and clause.own_figures):
        return False
    measured = speaks = False
    for part in parts[at + 1 :]:
        if isinstance(part, Given):
            measured |= part.own and has_measure(part.term)
        elif part.token.type == "SEP":
            break
        else:
            speaks |= part.token.own and part.token.type == "DEED"
    return measured and speaks


def _begins(ahead: Sequence[Part]) -> bool:
    """Say whether a clause of its own follows a semicolon, no condition of the one before."""
    return any(isinstance(p, Said) or p.head is Head.NONE for p in ahead)


def _doubles(token: Token, clause: _Clause) -> bool:
    """Say whether "otherwise" only closes an "unless": "unless X, otherwise you must"."""
    return clause.excepted and _word(token, "value") == "otherwise"


def _referred(token: Token, said: Condition | None) -> Condition | None:
    """Return what "otherwise", or "beyond these limits", means after what was said."""
    if said is None:
        return None
    beyond = _word(token, "value") in ("beyond", "other-use")
    if beyond and not is_limit(said):
        return said
    kept = [p for p in _parts(said) if isinstance(p, InUse) and p.use not in _FREE_USES]
    free = [p for p in _parts(said) if isinstance(p, IsParty)] if thresholds(said) else []
    rest = conjoin(_without_lower_end([p for p in _parts(said) if p not in kept + free]))
    # "Individuals, and companies with less than N" names two who are free, not one.
    return conjoin([*kept, *map(negate, free), negate(rest)]) if rest else negate(said)


def _without_lower_end(parts: Sequence[Condition]) -> list[Condition]:
    """Return parts without the lower end of a range: beyond "between 3 and 20 million" is above."""
    tops = {t.metric for t in parts if isinstance(t, Threshold) and is_limit(t)}
    return [
        p for p in parts if not (isinstance(p, Threshold) and p.metric in tops and not is_limit(p))
    ]


def _leads(parts: Sequence[Part], at: int) -> bool:
    """Say whether a condition opens what follows rather than closing what stands before."""
    given = parts[at]
    if not (isinstance(given, Given) and given.head is Head.IF):
        return False
    for part in parts[at + 1 :]:
        if isinstance(part, Said) and part.token.type == "SEP":
            return False
        if isinstance(part, Said) and part.mode is not None:
            return True
    return False


def _take(clause: _Clause, given: Given, where: Setting) -> None:
    found = condition(given.term, where)
    clause.ended |= found is not None and _AT_THE_END in atoms(found)
    if found is None or not (given.own or given.head is Head.IF):
        return
    measured = bool(thresholds(found))
    if measured and given.own and any(_restates(c, found) for c in clause.given):
        return
    clause.own_figures |= measured and given.own
    clause.tested = found if measured else clause.tested
    match given.head:
        case Head.UNLESS:
            clause.excepted = True
            clause.given.append(negate(found))
        case Head.ONLY_IF if measured or clause.mode is Mode.MAY or clause.granted:
            clause.only_if.append(found)
        case Head.IF | Head.ONLY_IF:
            clause.given.append(found)
        case Head.NONE if measured:
            clause.given.append(found)
        case Head.NONE:
            clause.bare.append(found)


def _restates(found: Condition, before: Condition) -> bool:
    """Say whether a figure is told again with less: "if it exceeds N a year, 5 % above N"."""
    if not (isinstance(before, Threshold) and isinstance(found, Threshold)):
        return False
    again = replace(before, period=found.period, of=found.of, attributable=found.attributable)
    return found == again and before.period in (None, found.period)


def _hear(clause: _Clause, said: Said) -> None:
    match said.token.type:
        case "DEED":
            clause.deeds.append((said.token, clause.mode))
        case "GRANT":
            clause.granted |= clause.mode is not Mode.MUST_NOT
            clause.own_grant |= said.token.own
            clause.offered = said.token
        case "BARE" if _word(said.token, "kind") == "ONLY_IF":
            clause.mode = Mode.MUST
            clause.listing = clause.own_grant
        case _ if said.mode is not None:
            clause.mode = said.mode
            late = clause.deeds[-_LATE:]
            clause.deeds[-_LATE:] = [(deed, _mode_of(deed, mode, said)) for deed, mode in late]
            if clause.offered and clause.offered.span[0] == said.token.span[0]:
                clause.granted = said.mode is Mode.MAY


def _mode_of(deed: Token, mode: Mode | None, said: Said) -> Mode | None:
    """Return the mode of a deed once `said` is heard: "notices SHALL be retained" is an order."""
    inside = deed.own and said.token.own and said.token.span[0] < deed.span[1]
    return said.mode if inside and said.mode is not Mode.MAY else mode


def _word(token: Token, which: str) -> str:
    return str(getattr(token.value, which)) if isinstance(token.value, Meaning) else ""


def _option(token: Token, name: str) -> str | None:
    return token.value.option(name) if isinstance(token.value, Meaning) else None


def _action(token: Token, mode: Mode | None) -> Action | None:
    """Return the action that a deed is under this mode, or None where it is none."""
    if not isinstance(token.value, Meaning):
        return None
    kind, name = token.value.kind, token.value.value
    if kind != "says" and kind != str(mode or ""):
        return None
    return Duty(name) if name in set(Duty) else Prohibition(name)


def _is_own(token: Token, clause: _Clause) -> bool:
    """Say whether a deed is the sentence's own; that of a lead-in holds where an item has figures.

    "You must obtain a licence if any of these holds:" says nothing alone, each item completes it.
    """
    asked = isinstance(token.value, Meaning) and token.value.value == Duty.OBTAIN_LICENSE
    return token.own or (asked and clause.own_figures)


def _has_what_it_needs(token: Token, when: Condition | None, clause: _Clause) -> bool:
    """Say whether the option `needs=` of a header is met.

    `threshold`: figures that are passed from below, `commercial`: commercial use, `territory`: a
    territory, `terminated`: the end of the licence, `condition`: a condition of any kind.
    """
    needs = _option(token, "needs")
    if needs == "threshold":
        measured = conjoin([p for p in _parts(when) if thresholds(p)]) if when else None
        return measured is not None and not is_limit(measured)
    if needs == "commercial":
        return InUse(Use.COMMERCIAL) in atoms(when)
    if needs == "terminated":
        return clause.ended
    if needs == "territory":
        return any(isinstance(a, InTerritory) for a in atoms(when))
    return when is not None or needs != "condition"


def _when(token: Token, clause: _Clause) -> Condition | None:
    """Return the condition of a deed: what the sentence states, else what its words imply.

    Options of a header: `when=` holds where the sentence states no condition (`when=always`: it
    holds whatever the sentence states), `with=` joins what is stated, and `bare=yes` takes uses
    that no "if" opens ("commercial use requires a licence"), `bare=commercial` that use alone and
    `bare=territory` a territory.
    """
    given = [*clause.given, *(c for c in clause.only_if if not _is_beside(token, c, clause))]
    if wanted := _option(token, "bare"):
        given += [c for c in clause.bare if c not in given and _is_wanted(c, wanted)]
    if _option(token, "when") == "always":
        given = []
    elif not given and (usual := _option(token, "when")):
        given = [_implied(usual)]
    if always := _option(token, "with"):
        given.append(_implied(always))
    return _without_own_product(conjoin(given))


def _without_own_product(when: Condition | None) -> Condition | None:
    """Leave out "for products built on the model" where all figures are those of the product."""
    figures = thresholds(when)
    if when is None or not figures or any(t.of is not Whose.PRODUCT for t in figures):
        return when
    return conjoin([p for p in _parts(when) if p != InUse(Use.PRODUCT)])


def _is_beside(token: Token, limit: Condition, clause: _Clause) -> bool:
    """Say whether a ban stands beside the limit of a grant, and so holds whatever that is."""
    return clause.granted and _word(token, "kind") == "must-not" and is_limit(limit)


def _is_wanted(bare: Condition, wanted: str) -> bool:
    """Say whether a condition that nothing opens is a use, and the one that is asked for.

    `territory` asks for a place instead.
    """
    if wanted == "territory":
        return all(isinstance(a, InTerritory) for a in atoms(bare))
    uses = [a.use for a in atoms(bare) if isinstance(a, InUse)]
    only_uses = len(uses) == len(list(atoms(bare)))
    wanted_use = Use.TERMINATED not in uses if wanted == "yes" else uses == [wanted]
    return only_uses and wanted_use


def _implied(names: str) -> Condition:
    """Read `distribute|product` (any of them) or `modify+distribute` (all of them) of a header."""
    every = [disjoin([InUse(Use(n)) for n in part.split("|")]) for part in names.split("+")]
    return every[0] if len(every) == 1 else AllOf(tuple(every))


def _limited_grant(clause: _Clause) -> Iterator[Deed]:
    """Yield the duty that a grant with an upper limit implies for those beyond it.

    A commercial grant says so of commercial use only; any other use named in it stays as it is.
    """
    limits = [p for c in (*clause.only_if, *clause.given) for p in _parts(c)]
    measured = [p for p in limits if thresholds(p)]
    whole = conjoin(measured)
    if not clause.granted or whole is None or not is_limit(whole):
        return
    uses = [p for p in limits if isinstance(p, InUse)]
    uses += [c for c in clause.bare if c == InUse(Use.COMMERCIAL) and c not in uses]
    when = conjoin([*uses, negate(whole)])
    yield Deed(Duty.OBTAIN_LICENSE, when)


def _parts(given: Condition) -> Sequence[Condition]:
    return given.parts if isinstance(given, AllOf) else (given,)
