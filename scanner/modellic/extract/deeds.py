"""From the parts of a sentence to what must, or must not, be done, and when.

A sentence orders or forbids ("you shall", "you may not") and names deeds; conditions before them
hold for all that follow, conditions after them for what they follow. A grant that holds only below
a threshold says that above it a licence must be obtained.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from modellic.extract.conditions import Setting, condition, conjoin, disjoin, negate
from modellic.extract.lexer import Token
from modellic.extract.lexicon import Meaning
from modellic.extract.parser import Given, Head, Mode, Part, Said
from modellic.rules import Action, AllOf, Condition, Duty, InUse, Prohibition, Threshold, Use, atoms


@dataclass(frozen=True, slots=True)
class Deed:
    """What one sentence says must, or must not, be done under a condition."""

    action: Action
    when: Condition | None
    token: Token | None = None
    """The words that name the deed; None where a limited grant implies it."""


@dataclass
class _Clause:
    """What has been read of a clause so far."""

    mode: Mode | None = None
    granted: bool = False
    given: list[Condition] = field(default_factory=list)
    only_if: list[Condition] = field(default_factory=list)
    bare: list[Condition] = field(default_factory=list)
    deeds: list[tuple[Token, Mode | None]] = field(default_factory=list)


def deeds(parts: Sequence[Part], where: Setting) -> Iterator[Deed]:
    """Yield the deeds of a sentence, each with its condition."""
    for clause in _clauses(parts, where):
        for token, mode in clause.deeds:
            if token.own and (action := _action(token, mode)) is not None:
                yield Deed(action, _when(token, clause), token)
        yield from _limited_grant(clause)


def _clauses(parts: Sequence[Part], where: Setting) -> Iterator[_Clause]:
    clause = _Clause()
    for at, part in enumerate(parts):
        if isinstance(part, Given):
            if clause.deeds and _leads(parts, at):
                yield clause
                clause = _Clause(mode=clause.mode)
            _take(clause, part, where)
        else:
            _hear(clause, part)
    yield clause


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
    if found is None or not (given.own or given.head is Head.IF):
        return
    measured = any(isinstance(a, Threshold) for a in atoms(found))
    match given.head:
        case Head.UNLESS:
            clause.given.append(negate(found))
        case Head.ONLY_IF if measured or clause.mode is Mode.MAY or clause.granted:
            clause.only_if.append(found)
        case Head.IF | Head.ONLY_IF:
            clause.given.append(found)
        case Head.NONE if measured:
            clause.given.append(found)
        case Head.NONE:
            clause.bare.append(found)


def _hear(clause: _Clause, said: Said) -> None:
    match said.token.type:
        case "DEED":
            clause.deeds.append((said.token, clause.mode))
        case "GRANT":
            clause.granted = True
        case "BARE" if _word(said.token) == "ONLY_IF":
            clause.mode = Mode.MUST
        case _ if said.mode is not None:
            clause.mode = said.mode


def _word(token: Token) -> str:
    return token.value.kind if isinstance(token.value, Meaning) else ""


def _action(token: Token, mode: Mode | None) -> Action | None:
    """Return the action that a deed is under this mode, or None where it is none."""
    if not isinstance(token.value, Meaning):
        return None
    kind, name = token.value.kind, token.value.value
    if kind != "says" and kind != str(mode or ""):
        return None
    return Duty(name) if name in set(Duty) else Prohibition(name)


def _when(token: Token, clause: _Clause) -> Condition | None:
    """Return the condition of a deed: what the sentence states, else what its words imply.

    Options of a header: `when=` holds where the sentence states no condition, `with=` always, and
    `bare=yes` takes uses that no "if" opens ("commercial use requires a licence").
    """
    option = token.value.option if isinstance(token.value, Meaning) else lambda _: None
    stated = [*clause.given, *clause.only_if]
    if option("bare"):
        stated += [c for c in clause.bare if c not in stated]
    if not stated and (usual := option("when")):
        stated = [_implied(usual)]
    if always := option("with"):
        stated.append(_implied(always))
    return conjoin(stated)


def _implied(names: str) -> Condition:
    """Read `distribute|product` (any of them) or `modify+distribute` (all of them) of a header."""
    every = [disjoin([InUse(Use(n)) for n in part.split("|")]) for part in names.split("+")]
    return every[0] if len(every) == 1 else AllOf(tuple(every))


def _limited_grant(clause: _Clause) -> Iterator[Deed]:
    """Yield the duty that a grant with an upper limit implies for those beyond it."""
    if not (clause.granted or clause.mode is Mode.MAY):
        return
    limits = [*clause.only_if, *clause.given]
    if any(isinstance(a, Threshold) for limit in limits for a in atoms(limit)):
        whole = conjoin(limits)
        if whole is not None:
            yield Deed(Duty.OBTAIN_LICENSE, negate(whole))
