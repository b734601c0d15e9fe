"""No licence is asked of the small alone: a figure that seems to bounds who is free."""

from __future__ import annotations

from decimal import Decimal

import pytest

from modellic.extract.clauses.conditions import conjoin
from modellic.extract.clauses.deeds import Deed
from modellic.extract.settling.small_alone import of_the_large
from modellic.rules import Condition, Duty, InUse, Metric, Operator, Threshold, Use, Whose

COMMERCIAL = InUse(Use.COMMERCIAL)


def employees(op: Operator, value: int = 50) -> Threshold:
    return Threshold(Metric.EMPLOYEES, op, Decimal(value), of=Whose.LICENSEE)


@pytest.mark.parametrize(
    ("action", "said", "meant"),
    [
        (Duty.OBTAIN_LICENSE, [employees(Operator.LT)], [employees(Operator.GTEQ)]),
        (Duty.OBTAIN_LICENSE, [employees(Operator.LTEQ)], [employees(Operator.GT)]),
        (
            Duty.OBTAIN_LICENSE,
            [COMMERCIAL, employees(Operator.LT)],
            [COMMERCIAL, employees(Operator.GTEQ)],
        ),
        (Duty.PAY_ROYALTY, [employees(Operator.LT)], [employees(Operator.GTEQ)]),
        # A range is a step of a scale, and to register is asked of the small as well.
        (
            Duty.OBTAIN_LICENSE,
            [employees(Operator.GT, 10), employees(Operator.LT)],
            [employees(Operator.GT, 10), employees(Operator.LT)],
        ),
        (Duty.REGISTER, [employees(Operator.LT)], [employees(Operator.LT)]),
        (Duty.OBTAIN_LICENSE, [COMMERCIAL], [COMMERCIAL]),
    ],
)
def test_the_figure_is_turned(action: Duty, said: list[Condition], meant: list[Condition]) -> None:
    ((turned,),) = of_the_large([(Deed(action, conjoin(said)),)])
    assert turned.when == conjoin(meant)


def test_a_fee_of_the_small_stays_beside_that_of_the_large() -> None:
    small = Deed(Duty.PAY_ROYALTY, employees(Operator.LT))
    large = Deed(Duty.PAY_ROYALTY, employees(Operator.GTEQ))
    assert of_the_large([(small,), (large,)]) == [(small,), (large,)]
