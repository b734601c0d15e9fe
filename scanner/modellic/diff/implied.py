"""Whether one condition is true whenever another is, as far as their form shows it."""

from __future__ import annotations

from modellic.rules import LOWER, AllOf, AnyOf, Condition, InTerritory, Not, Operator, Threshold


def implies(one: Condition | None, other: Condition | None) -> bool:
    """Tell whether `other` is true whenever `one` is. None is true always.

    Sound and not complete: True is certain, False may only mean that the form does not show it.
    """
    if other is None or one == other:
        return True
    if one is None:
        return False
    match one, other:
        case AnyOf(parts), _:
            return all(implies(part, other) for part in parts)
        case _, AllOf(parts):
            return all(implies(one, part) for part in parts)
        case AllOf() | AnyOf(), _:
            return _some(one, other)
        case _, AnyOf():
            return _some(one, other)
    return _atom_implies(one, other)


def _some(one: Condition, other: Condition) -> bool:
    """Look for one conjunct that is enough, or one disjunct that follows."""
    conjuncts = one.parts if isinstance(one, AllOf) else ()
    disjuncts = other.parts if isinstance(other, AnyOf) else ()
    enough = any(implies(part, other) for part in conjuncts)
    return enough or any(implies(one, part) for part in disjuncts)


def _atom_implies(one: Condition, other: Condition) -> bool:
    match one, other:
        case Not(part), Not(negated):
            return implies(negated, part)
        case InTerritory(places), InTerritory(wider):
            return set(places) <= set(wider)
        case Threshold(), Threshold():
            return _threshold_implies(one, other)
    return False


def _threshold_implies(one: Threshold, other: Threshold) -> bool:
    same = ("metric", "currency", "period", "of", "as_of", "attributable")
    if any(getattr(one, key) != getattr(other, key) for key in same):
        return False
    if (one.op in LOWER) != (other.op in LOWER):
        return False
    if one.value == other.value:
        strict = other.op in {Operator.GT, Operator.LT}
        return not strict or one.op == other.op
    return (one.value > other.value) == (one.op in LOWER)
