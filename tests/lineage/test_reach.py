"""Conditions once a derivative exists, and when two rules are the same."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st

from modellic.lineage.reach import DERIVED, given, holds, normal, reaching, same_rule
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
    atoms,
)

USERS = Threshold(Metric.USERS, Operator.GT, Decimal(100))
MODIFY, TRAIN = InUse(Use.MODIFY), InUse(Use.TRAIN_MODEL)
SHARE, SELL = InUse(Use.DISTRIBUTE), InUse(Use.COMMERCIAL)
RULE = Rule(Duty.SHARE_ALIKE, Evidence(((0, 5),)))


@pytest.mark.parametrize(
    ("condition", "left"),
    [
        (None, True),
        (MODIFY, True),
        (SHARE, SHARE),
        (USERS, USERS),
        (Not(MODIFY), False),
        (Not(SHARE), Not(SHARE)),
        (AllOf((MODIFY, SHARE)), SHARE),
        (AllOf((MODIFY, SHARE, SELL)), AllOf((SHARE, SELL))),
        (AllOf((Not(MODIFY), SHARE)), False),
        (AllOf((MODIFY, TRAIN)), True),
        (AnyOf((MODIFY, SHARE)), True),
        (AnyOf((Not(MODIFY), SHARE)), SHARE),
        (AnyOf((Not(MODIFY), Not(TRAIN))), False),
        (AllOf((SHARE, AnyOf((TRAIN, USERS)))), SHARE),
    ],
)
def test_what_is_left_of_a_condition(condition: Condition | None, left: Condition | bool) -> None:
    assert given(condition, DERIVED) == left


@pytest.mark.parametrize(
    ("rule", "reached"),
    [
        (RULE, RULE),
        (replace(RULE, when=AllOf((MODIFY, SHARE))), replace(RULE, when=SHARE)),
        (replace(RULE, when=MODIFY), RULE),
        (replace(RULE, when=Not(MODIFY)), None),
        (replace(RULE, action=Duty.USE_LATEST_VERSION), None),
    ],
)
def test_what_reaches_a_derivative(rule: Rule, reached: Rule | None) -> None:
    assert reaching(rule) == reached


def test_a_condition_that_needs_a_figure_does_not_hold_by_a_use_alone() -> None:
    assert holds(AllOf((SHARE, MODIFY)), {Use.DISTRIBUTE, Use.MODIFY})
    assert not holds(AllOf((SHARE, USERS)), {Use.DISTRIBUTE})


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({"evidence": Evidence(((7, 9),), file="COPYING")}, True),
        ({"contact": "legal@example.org"}, True),
        ({"when": AllOf((SELL, SHARE))}, True),
        ({"when": AllOf((SHARE, AllOf((SELL, SHARE))))}, True),
        ({"text": ()}, True),
        ({"text": ("built  with OTTER",)}, True),
        ({"text": ("Built with Beaver",)}, False),
        ({"when": AnyOf((SHARE, SELL))}, False),
        ({"when": SHARE}, False),
        ({"when": None}, False),
        ({"place": ("website",)}, False),
        ({"fields": ("weapons",)}, False),
        ({"rate": "10%"}, True),
        ({"action": Duty.DISCLOSE_SOURCE}, False),
    ],
)
def test_rules_are_the_same_but_for_their_place(changes: dict[str, object], same: bool) -> None:
    rule = replace(RULE, when=AllOf((SHARE, SELL)), text=("Built with Otter",))
    other = replace(rule, **changes)  # type: ignore[arg-type]
    assert same_rule(rule, other) is same
    assert same_rule(other, rule) is same


LEAVES: list[Condition] = [MODIFY, TRAIN, SHARE, SELL, USERS, InTerritory(("GB", "EU"))]
CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    st.sampled_from(LEAVES),
    lambda parts: st.one_of(
        st.builds(Not, parts),
        st.builds(lambda ps: AllOf(tuple(ps)), st.lists(parts, min_size=1, max_size=3)),
        st.builds(lambda ps: AnyOf(tuple(ps)), st.lists(parts, min_size=1, max_size=3)),
    ),
    max_leaves=8,
)


@given_any(CONDITIONS)
def test_what_is_left_asks_for_no_use_that_is_known(condition: Condition) -> None:
    left = given(condition, DERIVED)
    assert isinstance(left, bool) or not {MODIFY, TRAIN} & set(atoms(left))


@given_any(CONDITIONS)
def test_the_normal_form_is_final(condition: Condition) -> None:
    assert normal(normal(condition)) == normal(condition)


def test_a_rule_without_a_condition_holds_always() -> None:
    assert holds(None, set())
