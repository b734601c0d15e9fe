"""Two lists of rules, compared: what was added, removed and changed, and how."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import zip_longest

from modellic.diff.implied import implies
from modellic.lineage import normal, same_rule
from modellic.rules import (
    AllOf,
    AnyOf,
    Condition,
    InTerritory,
    Metric,
    Not,
    Operator,
    Rule,
    Threshold,
    atoms,
)
from modellic.wording import describe, join, quantity

_QUOTE_WORDS = 200
_ALWAYS = "always"
_FIGURE = Threshold(Metric.USERS, Operator.GT, Decimal(0))
"""Stands for any threshold where only the form of a condition counts."""


class Scope(StrEnum):
    """Whether the new form of a rule binds in more cases than the old one."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"
    """In other cases, or something else: it may bind who was free of it."""


@dataclass(frozen=True, slots=True)
class Aspect:
    """One thing that changed in a rule, in words; `old` or `new` is empty where there is none.

    `name` is `threshold`, `territory`, `condition`, or a key of the rule (docs/rules.md).
    """

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One rule before and after."""

    old: Rule
    new: Rule
    aspects: tuple[Aspect, ...]
    scope: Scope

    @property
    def binding(self) -> bool:
        """Tell whether the change can bind somebody who was not bound before."""
        return self.scope in {Scope.WIDER, Scope.OTHER}


@dataclass(frozen=True, slots=True)
class Pairs:
    """Two lists of rules, matched."""

    added: tuple[Rule, ...]
    removed: tuple[Rule, ...]
    changed: tuple[RuleChange, ...]
    unchanged: int


def pair_rules(old: Sequence[Rule], new: Sequence[Rule]) -> Pairs:
    """Match two lists of rules: those that say the same, then the likeliest of the same action."""
    left, right = list(old), list(new)
    for rule in old:
        twin = next((other for other in right if same_rule(rule, other)), None)
        if twin is not None:
            left.remove(rule)
            right.remove(twin)
    unchanged = len(old) - len(left)
    changed = []
    for one, other in _likeliest(tuple(left), tuple(right)):
        left.remove(one)
        right.remove(other)
        changed.append(_change(one, other))
    changed.sort(key=lambda change: new.index(change.new))
    return Pairs(tuple(right), tuple(left), tuple(changed), unchanged)


def _likeliest(old: Sequence[Rule], new: Sequence[Rule]) -> Iterator[tuple[Rule, Rule]]:
    scored = [
        (_likeness(one, other), -i, -j)
        for i, one in enumerate(old)
        for j, other in enumerate(new)
        if one.action == other.action
    ]
    used: set[tuple[str, int]] = set()
    for _, i, j in sorted(scored, reverse=True):
        if not {("old", i), ("new", j)} & used:
            used |= {("old", i), ("new", j)}
            yield old[-i], new[-j]


def _likeness(one: Rule, other: Rule) -> float:
    words = [rule.evidence.quote.casefold().split()[:_QUOTE_WORDS] for rule in (one, other)]
    quotes = SequenceMatcher(None, words[0], words[1], autojunk=False).ratio()
    same = (normal(one.when) == normal(other.when)) + (set(one.text) == set(other.text))
    return float(quotes + same)


def _change(old: Rule, new: Rule) -> RuleChange:
    aspects = tuple(a for a in _aspects(old, new) if a.old != a.new)
    return RuleChange(old, new, aspects, _scope(old, new))


def _scope(old: Rule, new: Rule) -> Scope:
    if set(old.text) != set(new.text) or set(old.place) != set(new.place) or old.rate != new.rate:
        return Scope.OTHER
    conditions = implies(old.when, new.when), implies(new.when, old.when)
    fields = set(old.fields) <= set(new.fields), set(new.fields) <= set(old.fields)
    wider, narrower = (a and b for a, b in zip(conditions, fields, strict=True))
    if wider and narrower:
        return Scope.SAME
    if wider:
        return Scope.WIDER
    return Scope.NARROWER if narrower else Scope.OTHER


def _aspects(old: Rule, new: Rule) -> Iterator[Aspect]:
    yield from _thresholds(old.when, new.when)
    yield Aspect("territory", _territory(old.when), _territory(new.when))
    if normal(_shape(old.when)) != normal(_shape(new.when)):
        yield Aspect("condition", _said(old.when), _said(new.when))
    for name in ("text", "place", "fields"):
        before, after = (sorted(set(getattr(rule, name))) for rule in (old, new))
        yield Aspect(name, join(before, "or"), join(after, "or"))
    for name in ("contact", "rate"):
        yield Aspect(name, getattr(old, name) or "", getattr(new, name) or "")


def _thresholds(old: Condition | None, new: Condition | None) -> Iterator[Aspect]:
    """Pair the thresholds that differ: those of one metric first, then as they come."""
    before, after = _figures(old), _figures(new)
    gone = [atom for atom in before if atom not in after]
    come = [atom for atom in after if atom not in before]
    for atom in tuple(gone):
        moved = next((other for other in come if other.metric == atom.metric), None)
        if moved is not None:
            gone.remove(atom)
            come.remove(moved)
            yield Aspect("threshold", quantity(atom), quantity(moved))
    for pair in zip_longest(gone, come):
        yield Aspect("threshold", *(quantity(atom) if atom else "" for atom in pair))


def _figures(condition: Condition | None) -> list[Threshold]:
    return [atom for atom in atoms(condition) if isinstance(atom, Threshold)]


def _territory(condition: Condition | None) -> str:
    places = (a.territory for a in atoms(condition) if isinstance(a, InTerritory))
    return ", ".join(sorted({code for territory in places for code in territory}))


def _said(condition: Condition | None) -> str:
    return describe(condition) if condition is not None else _ALWAYS


def _shape(condition: Condition | None) -> Condition | None:
    """Return a condition without its figures and places, which are told by themselves."""
    match condition:
        case AllOf(parts):
            return AllOf(tuple(_shapes(parts)))
        case AnyOf(parts):
            return AnyOf(tuple(_shapes(parts)))
        case Not(part):
            inner = _shape(part)
            return Not(inner) if inner is not None else None
        case InTerritory():
            return InTerritory(())
        case Threshold():
            return _FIGURE
    return condition


def _shapes(parts: Iterable[Condition]) -> Iterator[Condition]:
    yield from (shape for part in parts if (shape := _shape(part)) is not None)
