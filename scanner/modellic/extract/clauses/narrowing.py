"""What limits a ban that else holds whatever its sentence states (`when=always`)."""

from __future__ import annotations

from modellic.extract.clauses.clause import Clause
from modellic.extract.clauses.conditions import (
    conjoin,
    is_of_kinds,
    leaves_out,
    parts_of,
    thresholds,
)
from modellic.extract.lexing.token import USE_OF_BAN, Token, is_banned, is_said, meaning
from modellic.rules import (
    Condition,
    Duty,
    InTerritory,
    InUse,
    IsParty,
    Prohibition,
    Threshold,
    Use,
    atoms,
)

_HANDED_OUT = {InUse(Use.DISTRIBUTE), InUse(Use.HOSTED_SERVICE)}
"""To let others have it in either way is no case of the other."""
_OF_COPIES = frozenset((Prohibition.DISTRIBUTE, Prohibition.CREATE_DERIVATIVES))


def narrowed(given: Condition, ban: Token, clause: Clause) -> Condition | None:
    """Return what a condition tells of whom a ban binds that holds whatever else is said."""
    if given == clause.others or _narrows(given, ban, clause):
        return given
    of_use = meaning(ban) in USE_OF_BAN and (is_banned(ban) or meaning(ban) in _OF_COPIES)
    if not of_use or given not in clause.cases or clause.granted or clause.listing:
        return None
    # "Where you are a company, you may not alter it" names the use that is forbidden, too.
    own = {InUse(Use(USE_OF_BAN[meaning(ban)]))}
    own |= _HANDED_OUT if own & _HANDED_OUT else set()
    return conjoin([p for p in parts_of(given) if own.isdisjoint(atoms(p)) and _is_case(p)])


def _is_case(given: Condition) -> bool:
    """Say whether a condition is of who somebody is, or of what is done."""
    return all(isinstance(a, IsParty | InUse | Threshold) for a in atoms(given))


def _narrows(given: Condition, ban: Token, clause: Clause) -> bool:
    """Say whether a condition tells whom a ban binds that holds whatever else is said."""
    trade = meaning(ban) == Prohibition.COMMERCIAL_USE
    told = given == clause.bound or leaves_out(given) or (trade and is_of_kinds(given))
    placed = all(isinstance(a, InTerritory) for a in atoms(given))
    told = told or placed
    # "Sie dürfen es nicht verkaufen, wenn Sie N Mitarbeiter haben": a figure is of the ban itself.
    opened = given in clause.opened and not (clause.granted or clause.listing)
    opened = opened and meaning(ban) != Prohibition.SUBLICENSE  # Nobody hands on his licence.
    figured = opened and _is_of_figures(given)
    named = is_banned(ban) or (is_said(ban) and meaning(ban) in _OF_COPIES)
    ordered = figured and not is_banned(ban) and not is_said(ban)
    # What is due once the licence ends is due of everybody.
    ordered = ordered and meaning(ban) != Duty.DELETE_ON_TERMINATION
    return (named and (told or figured)) or ordered or (placed and opened and is_said(ban))


def _is_of_figures(given: Condition) -> bool:
    """Say whether a condition is of figures, those of a kind of people as well."""
    told = list(atoms(given))
    return all(isinstance(a, Threshold | IsParty) for a in told) and bool(thresholds(given))
