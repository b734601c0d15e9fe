"""The algebra of conditions: complement, conjunction, disjunction, and what is a limit."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modellic.extract.clauses.conditions import (
    conjoin,
    disjoin,
    is_limit,
    negate,
    simplified,
    thresholds,
)
from modellic.rules import (
    AllOf,
    AnyOf,
    Condition,
    InUse,
    IsParty,
    Metric,
    Not,
    Operator,
    Party,
    Threshold,
    Use,
)

COMMERCIAL = InUse(Use.COMMERCIAL)
COMPETITOR = IsParty(Party.LICENSOR_COMPETITOR)


def users(op: Operator, value: int) -> Threshold:
    return Threshold(Metric.USERS, op, Decimal(value))


ATOMS = st.one_of(
    st.builds(users, st.sampled_from(Operator), st.integers(1, 9)),
    st.builds(InUse, st.sampled_from(Use)),
)
TREES: st.SearchStrategy[Condition] = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda p: AllOf(tuple(p))),
        st.lists(inner, min_size=2, max_size=3).map(lambda p: AnyOf(tuple(p))),
    ),
    max_leaves=6,
)


def holds(given_: Condition, figure: int, used: frozenset[Use]) -> bool:
    match given_:
        case AllOf(parts):
            return all(holds(p, figure, used) for p in parts)
        case AnyOf(parts):
            return any(holds(p, figure, used) for p in parts)
        case Not(part):
            return not holds(part, figure, used)
        case InUse(use):
            return use in used
        case Threshold():
            value = int(given_.value)
            compared = {
                Operator.GT: figure > value,
                Operator.GTEQ: figure >= value,
                Operator.LT: figure < value,
                Operator.LTEQ: figure <= value,
            }
            return compared[given_.op]
        case _:
            return False


@given(TREES, st.integers(0, 10), st.frozensets(st.sampled_from(Use)))
def test_the_complement_holds_exactly_where_the_condition_does_not(
    tree: Condition, figure: int, used: frozenset[Use]
) -> None:
    assert holds(negate(tree), figure, used) is not holds(tree, figure, used)


@given(TREES)
def test_the_complement_of_the_complement_is_the_condition(tree: Condition) -> None:
    assert negate(negate(tree)) == tree


@given(st.lists(TREES, min_size=1, max_size=4), st.integers(0, 10))
def test_joining_keeps_the_meaning(parts: list[Condition], figure: int) -> None:
    every = conjoin(parts)
    assert every is not None
    assert holds(every, figure, frozenset()) is all(holds(p, figure, frozenset()) for p in parts)
    assert holds(disjoin(parts), figure, frozenset()) is any(
        holds(p, figure, frozenset()) for p in parts
    )


def test_joining_is_flat_and_says_each_part_once() -> None:
    assert conjoin([AllOf((COMMERCIAL, COMPETITOR)), COMMERCIAL]) == AllOf((COMMERCIAL, COMPETITOR))
    assert conjoin([COMMERCIAL, COMMERCIAL]) == COMMERCIAL
    assert conjoin([]) is None


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (users(Operator.LT, 5), True),
        (AllOf((users(Operator.LTEQ, 5), COMMERCIAL)), True),
        (users(Operator.GTEQ, 5), False),
        (AllOf((users(Operator.GTEQ, 1), users(Operator.LT, 5))), False),
        (COMMERCIAL, False),
    ],
)
def test_a_limit_has_upper_ends_only(condition: Condition, expected: bool) -> None:
    assert is_limit(condition) is expected


def test_thresholds_are_found_at_any_depth() -> None:
    one, two = users(Operator.GT, 1), users(Operator.GT, 2)
    assert thresholds(AllOf((COMMERCIAL, AnyOf((one, Not(two)))))) == [one, two]


def test_steps_that_follow_each_other_are_one() -> None:
    steps = AnyOf(
        (
            AllOf((users(Operator.GTEQ, 10), users(Operator.LT, 50))),
            users(Operator.GTEQ, 50),
        )
    )
    assert simplified(steps) == users(Operator.GTEQ, 10)
