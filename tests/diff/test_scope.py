"""Whether a changed rule binds in more cases: by its condition, and by what it asks for."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.diff import Scope, implies, pair_rules
from modellic.rules import (
    AllOf,
    AnyOf,
    Condition,
    Duty,
    Evidence,
    InTerritory,
    InUse,
    Metric,
    Not,
    Operator,
    Rule,
    Threshold,
    Use,
)

RULE = Rule(Duty.SHARE_ALIKE, Evidence(((0, 5),)))
SOLD_IN = AllOf((InUse(Use.COMMERCIAL), InTerritory(("GB",))))


@pytest.mark.parametrize(
    ("old", "new", "scope", "aspects"),
    [
        ({"when": SOLD_IN}, {"when": InTerritory(("GB",))}, Scope.WIDER, ["condition"]),
        ({"when": SOLD_IN}, {"when": None}, Scope.WIDER, ["territory", "condition"]),
        ({"when": None}, {"when": SOLD_IN}, Scope.NARROWER, ["territory", "condition"]),
        (
            {"when": InTerritory(("GB",))},
            {"when": InTerritory(("EU", "GB"))},
            Scope.WIDER,
            ["territory"],
        ),
        (
            {"when": InTerritory(("GB",))},
            {"when": InTerritory(("EU",))},
            Scope.OTHER,
            ["territory"],
        ),
        ({"fields": ("weapons",)}, {"fields": ("weapons", "fraud")}, Scope.WIDER, ["fields"]),
        ({"fields": ("weapons", "fraud")}, {"fields": ("fraud",)}, Scope.NARROWER, ["fields"]),
        ({"rate": "5%"}, {"rate": "9%"}, Scope.OTHER, ["rate"]),
        ({"text": ("A",)}, {"text": ("A", "B")}, Scope.OTHER, ["text"]),
        (
            {"when": InUse(Use.COMMERCIAL)},
            {"when": InUse(Use.PRODUCT)},
            Scope.OTHER,
            ["condition"],
        ),
        (
            {"when": InUse(Use.COMMERCIAL), "fields": ("fraud",)},
            {"when": None, "fields": ()},
            Scope.OTHER,
            ["condition", "fields"],
        ),
    ],
)
def test_how_a_rule_changed(
    old: dict[str, Any], new: dict[str, Any], scope: Scope, aspects: list[str]
) -> None:
    pairs = pair_rules([replace(RULE, **old)], [replace(RULE, **new)])
    (change,) = pairs.changed
    assert change.scope is scope
    assert change.binding is (scope in {Scope.WIDER, Scope.OTHER})
    assert [aspect.name for aspect in change.aspects] == aspects


# Implication -------------------------------------------------------------------------------------


def users(op: Operator, value: int) -> Threshold:
    return Threshold(Metric.USERS, op, Decimal(value))


A, B = InUse(Use.COMMERCIAL), InUse(Use.DISTRIBUTE)


@pytest.mark.parametrize(
    ("one", "other", "follows"),
    [
        (A, None, True),
        (None, A, False),
        (None, None, True),
        (A, A, True),
        (A, B, False),
        (AllOf((A, B)), A, True),
        (A, AllOf((A, B)), False),
        (A, AnyOf((A, B)), True),
        (AnyOf((A, B)), A, False),
        (AllOf((A, B)), AnyOf((B, A)), True),
        (AnyOf((A, B)), AnyOf((B, A)), True),
        (Not(AnyOf((A, B))), Not(A), True),
        (Not(A), Not(AnyOf((A, B))), False),
        (users(Operator.GT, 9), users(Operator.GT, 5), True),
        (users(Operator.GT, 5), users(Operator.GT, 9), False),
        (users(Operator.GT, 5), users(Operator.GTEQ, 5), True),
        (users(Operator.GTEQ, 5), users(Operator.GT, 5), False),
        (users(Operator.LT, 5), users(Operator.LT, 9), True),
        (users(Operator.LT, 5), users(Operator.GT, 1), False),
        (InTerritory(("GB",)), InTerritory(("EU", "GB")), True),
        (InTerritory(("EU", "GB")), InTerritory(("GB",)), False),
    ],
)
def test_when_one_condition_follows_from_another(
    one: Condition | None, other: Condition | None, follows: bool
) -> None:
    assert implies(one, other) is follows


ATOMS: list[Condition] = [A, B, *(users(op, n) for op in Operator for n in (1, 2, 3))]
CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    st.sampled_from(ATOMS),
    lambda parts: st.one_of(
        st.builds(Not, parts),
        st.builds(lambda ps: AllOf(tuple(ps)), st.lists(parts, min_size=1, max_size=3)),
        st.builds(lambda ps: AnyOf(tuple(ps)), st.lists(parts, min_size=1, max_size=3)),
    ),
    max_leaves=6,
)


def true_in(condition: Condition, facts: tuple[bool, bool, int]) -> bool:
    commercial, distributes, count = facts
    match condition:
        case AllOf(parts):
            return all(true_in(part, facts) for part in parts)
        case AnyOf(parts):
            return any(true_in(part, facts) for part in parts)
        case Not(part):
            return not true_in(part, facts)
        case InUse(use):
            return commercial if use is Use.COMMERCIAL else distributes
        case Threshold():
            value = int(condition.value)
            return {
                Operator.GT: count > value,
                Operator.GTEQ: count >= value,
                Operator.LT: count < value,
                Operator.LTEQ: count <= value,
            }[condition.op]
    raise AssertionError


@given(CONDITIONS, CONDITIONS, st.tuples(st.booleans(), st.booleans(), st.integers(0, 4)))
def test_what_is_said_to_follow_does(
    one: Condition, other: Condition, facts: tuple[bool, bool, int]
) -> None:
    if implies(one, other) and true_in(one, facts):
        assert true_in(other, facts)


@given(CONDITIONS)
def test_a_condition_follows_from_itself(condition: Condition) -> None:
    assert implies(condition, condition)
