"""The form of a condition in which it is said: negations at the atoms, no group in its own kind.

English and Japanese say the same form (`conditions.py`, `japanese/conditions.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from modellic.rules import (
    AllOf,
    AnyOf,
    Condition,
    InTerritory,
    InUse,
    IsParty,
    Not,
    Rule,
    Threshold,
    Use,
    Whose,
)
from modellic.shapes import Shape

_SEAT = Shape(r"{SEAT}", re.IGNORECASE)


def domiciled(rule: Rule) -> bool:
    """Return whether a territory of a rule is also that of whoever has a seat there."""
    return _SEAT.search(rule.evidence.quote) is not None


@dataclass(frozen=True, slots=True)
class Literal:
    """An atom, or its negation; `commercial` where the product is to be called so.

    `used` where a territory is only told of as that of the use.
    """

    atom: InUse | InTerritory | IsParty | Threshold
    negated: bool = False
    commercial: bool = False
    used: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A conjunction (`and`) or a disjunction (`or`)."""

    conjunction: str
    parts: tuple[Literal | Group, ...]


def normal(condition: Condition, *, negated: bool = False) -> Literal | Group:
    """Push negations down to the atoms (De Morgan) and merge groups of one kind."""
    match condition:
        case Not(part):
            return normal(part, negated=not negated)
        case AllOf(parts) | AnyOf(parts):
            conjunction = "and" if isinstance(condition, AllOf) != negated else "or"
            inner = [normal(part, negated=negated) for part in parts]
            return inner[0] if len(inner) == 1 else Group(conjunction, _flat(inner, conjunction))
        case Threshold() if negated:
            return Literal(_complement(condition))
        case _:
            return Literal(condition, negated)


def _flat(parts: Iterable[Literal | Group], conjunction: str) -> tuple[Literal | Group, ...]:
    """Merge groups of the same kind into their parent; plain atoms come first."""
    out: list[Literal | Group] = []
    for part in parts:
        same = isinstance(part, Group) and part.conjunction == conjunction
        out.extend(part.parts if same and isinstance(part, Group) else (part,))
    return tuple(sorted(out, key=lambda part: isinstance(part, Group)))


def _complement(atom: Threshold) -> Threshold:
    return replace(atom, op=atom.op.complement)


def said_as_product(parts: Sequence[Literal | Group]) -> tuple[Literal | Group, ...]:
    """Say "commercial" of the product, where every figure beside it is a product's."""
    commercial = Literal(InUse(Use.COMMERCIAL))
    figures = [atom for part in parts for atom in _thresholds(part)]
    of_product = figures and all(atom.of is Whose.PRODUCT for atom in figures)
    if commercial not in parts or not of_product:
        return tuple(parts)
    return tuple(_commercial(part) for part in parts if part != commercial)


def _thresholds(node: Literal | Group) -> Iterator[Threshold]:
    if isinstance(node, Group):
        for part in node.parts:
            yield from _thresholds(part)
    elif isinstance(node.atom, Threshold):
        yield node.atom


def _commercial(node: Literal | Group) -> Literal | Group:
    if isinstance(node, Group):
        return replace(node, parts=tuple(_commercial(part) for part in node.parts))
    return replace(node, commercial=isinstance(node.atom, Threshold))


def only_used(node: Literal | Group) -> Literal | Group:
    """Say a territory of the use alone, and not of who has a seat there."""
    if isinstance(node, Group):
        return replace(node, parts=tuple(map(only_used, node.parts)))
    return replace(node, used=isinstance(node.atom, InTerritory))
