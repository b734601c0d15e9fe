"""Of two figures that must both be met, one may follow from the other."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from modellic.extract.clauses.conditions import conjoin, thresholds
from modellic.rules import Metric, Operator, Threshold, Whose

OPERATORS = st.sampled_from([Operator.GT, Operator.GTEQ, Operator.LT, Operator.LTEQ])


def holds(figure: Threshold, value: int) -> bool:
    of = Decimal(value)
    match figure.op:
        case Operator.GT:
            return of > figure.value
        case Operator.GTEQ:
            return of >= figure.value
        case Operator.LT:
            return of < figure.value
        case _:
            return of <= figure.value


def employees(op: Operator, value: int) -> Threshold:
    return Threshold(Metric.EMPLOYEES, op, Decimal(value), of=Whose.LICENSEE)


@given(st.lists(st.builds(employees, OPERATORS, st.integers(1, 6)), min_size=1, max_size=4))
def test_what_is_left_holds_for_the_same_figures(figures: list[Threshold]) -> None:
    left = thresholds(conjoin(figures))
    for value in range(8):
        assert all(holds(f, value) for f in left) == all(holds(f, value) for f in figures)


@given(OPERATORS, st.integers(1, 6), st.integers(0, 4))
def test_one_limit_is_told_once_and_two_are_kept(op: Operator, first: int, apart: int) -> None:
    both = conjoin([employees(op, first), employees(op, first + apart)])
    assert len(thresholds(both)) == (1 if apart < 2 else 2)
