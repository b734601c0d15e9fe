"""Which rules of a model reach what is made from it, and when two rules are the same."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace

from modellic.rules import (
    Action,
    AllOf,
    AnyOf,
    Condition,
    Duty,
    InTerritory,
    InUse,
    Not,
    Prohibition,
    Rule,
    Use,
    condition_to_json,
)

DERIVED: frozenset[Use] = frozenset({Use.MODIFY, Use.TRAIN_MODEL})
"""Uses that are made of every model from which another was made."""

STAYS: frozenset[Action] = frozenset({Duty.USE_LATEST_VERSION})
"""Actions that concern the licensor's own model, and nothing that is made from it."""

HOUSEKEEPING: frozenset[Action] = frozenset(
    {
        Duty.RETAIN_NOTICES,
        Duty.INCLUDE_LICENSE,
        Duty.STATE_CHANGES,
        Duty.COMPLY_WITH_LAW,
        Duty.INDEMNIFY,
        Duty.DELETE_ON_TERMINATION,
        Prohibition.USE_TRADEMARK,
        Prohibition.LITIGATE,
        Prohibition.ADD_RESTRICTIONS,
        Prohibition.SUBLICENSE,
    }
)
"""Actions that permissive licences ask for too; works under those may be relicensed."""


def reaching(rule: Rule) -> Rule | None:
    """Return the rule as it binds who uses a derivative; None where it does not.

    A derivative exists, so `modify` and `train-model` are true in its condition. What is left of
    the condition decides.
    """
    if rule.action in STAYS:
        return None
    left = given(rule.when, DERIVED)
    if left is False:
        return None
    return replace(rule, when=None if left is True else left)


def holds(condition: Condition | None, uses: Collection[Use]) -> bool:
    """Tell whether a condition is true whatever the figures are, once these uses are made."""
    return given(condition, uses) is True


def given(condition: Condition | None, uses: Collection[Use]) -> Condition | bool:
    """Return what is left of a condition when these uses are true (Kleene), or its truth."""
    match condition:
        case None:
            return True
        case InUse(use):
            return use in uses or condition
        case Not(part):
            left = given(part, uses)
            return not left if isinstance(left, bool) else Not(left)
        case AllOf(parts):
            return _joined(AllOf, parts, uses)
        case AnyOf(parts):
            return _joined(AnyOf, parts, uses)
    return condition


def _joined(
    kind: type[AllOf | AnyOf], parts: tuple[Condition, ...], uses: Collection[Use]
) -> Condition | bool:
    decisive = kind is AnyOf
    left: list[Condition] = []
    for part in parts:
        found = given(part, uses)
        if found is decisive:
            return decisive
        if not isinstance(found, bool):
            left.append(found)
    if not left:
        return not decisive
    return left[0] if len(left) == 1 else kind(tuple(left))


def same_rule(one: Rule, other: Rule) -> bool:
    """Tell whether two rules say the same, wherever they stand.

    Order does not matter in conditions and lists. A phrase that one of them does not spell out
    (a record keeps no long ones) is no difference.
    """
    return (
        one.action == other.action
        and normal(one.when) == normal(other.when)
        and set(one.fields) == set(other.fields)
        and set(one.place) == set(other.place)
        and _agree(one.text, other.text)
        and _agree(_lone(one.rate), _lone(other.rate))
    )


def _lone(word: str | None) -> tuple[str, ...]:
    return (word,) if word else ()


def _agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    words = [{" ".join(text.casefold().split()) for text in texts} for texts in (one, other)]
    return not one or not other or words[0] == words[1]


def normal(condition: Condition | None) -> Condition | None:
    """Return a condition with its parts in a fixed order, flat, and without repetition."""
    match condition:
        case AllOf(parts):
            return _sorted(AllOf, parts)
        case AnyOf(parts):
            return _sorted(AnyOf, parts)
        case Not(part):
            inner = normal(part)
            if isinstance(inner, Not):
                return inner.part
            return Not(inner) if inner is not None else None
        case InTerritory(territory):
            return InTerritory(tuple(sorted(set(territory))))
    return condition


def _key(condition: Condition) -> str:
    return json.dumps(condition_to_json(condition), sort_keys=True)


def _sorted(kind: type[AllOf | AnyOf], parts: tuple[Condition, ...]) -> Condition | None:
    flat: list[Condition] = []
    for part in parts:
        inner = normal(part)
        if isinstance(inner, kind):
            flat += inner.parts
        elif inner is not None:
            flat.append(inner)
    kept = tuple(dict.fromkeys(sorted(flat, key=_key)))
    return kept[0] if len(kept) == 1 else kind(kept)
