"""Members of a list within a sentence: "you may not (1) sell it if you have N users; (2) host"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from modellic.extract.clauses.clause import Clause
from modellic.extract.clauses.parser import Given, Mode, Part, Said, has_measure
from modellic.extract.clauses.scope import Setting
from modellic.extract.lexing.token import MODALS, NUMBERED


def ends_a_member(clause: Clause, parts: Sequence[Part], at: int) -> bool:
    """Say whether a member of a list of bans ends that has a figure of its own, told behind what it
    bans: "you may not (1) sell it if you have N users; (2) host it"."""
    part = parts[at]
    if not (isinstance(part, Said) and part.token.type == "SEP" and part.token.value == NUMBERED):
        return False
    member = list(takewhile(lambda p: not _parts_members(p), reversed(parts[:at])))[::-1]
    told = (n for n, p in enumerate(member) if isinstance(p, Said) and p.token.type == "DEED")
    first = next(told, len(member))
    counted = any(isinstance(p, Given) and p.own and has_measure(p.term) for p in member[first:])
    return counted and clause.mode is Mode.MUST_NOT and bool(clause.deeds)


def opens_a_member(clause: Clause, parts: Sequence[Part], at: int) -> bool:
    """Say whether a member of a list begins that orders by itself, in a case of its own: "(1) you
    must name us; (2) you must obtain a licence if you have N users"."""
    part = parts[at]
    if not (isinstance(part, Said) and part.token.type == "SEP" and part.token.value == NUMBERED):
        return False
    member = list(takewhile(lambda p: not _parts_members(p), parts[at + 1 :]))
    orders = bool(member) and isinstance(member[0], Said) and member[0].token.type in MODALS
    behind = list(dropwhile(lambda p: isinstance(p, Given) or p.token.type != "DEED", member))
    counted = any(isinstance(p, Given) and p.own and has_measure(p.term) for p in behind)
    return orders and counted and bool(clause.deeds)


def _parts_members(part: Part) -> bool:
    return isinstance(part, Said) and part.token.type == "SEP"


def led_to(parts: Sequence[Part], where: Setting, mode: Mode | None) -> Clause:
    """Return the clause of the next member of a list, with what stands before all of them."""
    led = Clause(mode=mode)
    for part in takewhile(lambda p: isinstance(p, Given) or p.token.type != "DEED", parts):
        if isinstance(part, Given):
            led.take(part, where)
    return led
