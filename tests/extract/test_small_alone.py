"""No licence is asked of the small alone: a figure that seems to bounds who is free."""

from __future__ import annotations

from decimal import Decimal

import pytest

from modellic.extract.clauses.conditions import conjoin
from modellic.extract.clauses.deeds import Deed
from modellic.extract.settling.small_alone import of_the_large
from modellic.rules import (
    Condition,
    Duty,
    InUse,
    IsParty,
    Metric,
    Not,
    Operator,
    Party,
    Threshold,
    Use,
    Whose,
)

COMMERCIAL = InUse(Use.COMMERCIAL)
NO_CLOUD = Not(IsParty(Party.CLOUD_PROVIDER))


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
        # A range is a step of a scale, and to register or to pay is asked of the small as well.
        (
            Duty.OBTAIN_LICENSE,
            [employees(Operator.GT, 10), employees(Operator.LT)],
            [employees(Operator.GT, 10), employees(Operator.LT)],
        ),
        (Duty.REGISTER, [employees(Operator.LT)], [employees(Operator.LT)]),
        (Duty.PAY_ROYALTY, [employees(Operator.LT)], [employees(Operator.LT)]),
        # Who may apply is told by more than a figure.
        (
            Duty.OBTAIN_LICENSE,
            [employees(Operator.LT), NO_CLOUD],
            [employees(Operator.LT), NO_CLOUD],
        ),
        (Duty.OBTAIN_LICENSE, [COMMERCIAL], [COMMERCIAL]),
    ],
)
def test_the_figure_is_turned(action: Duty, said: list[Condition], meant: list[Condition]) -> None:
    ((turned,),) = of_the_large([(Deed(action, conjoin(said)),)])
    assert turned.when == conjoin(meant)
