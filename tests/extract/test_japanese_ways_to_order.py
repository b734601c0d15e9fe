"""Japanese ways to ask for something around plain duties."""

from __future__ import annotations

import pytest

from clauses import said

DUTIES = {
    "著作権表示を保持": "retain-notices",
    "当社に登録": "register",
    "ソースコードを公開": "disclose-source",
}


@pytest.mark.parametrize("duty", DUTIES)
@pytest.mark.parametrize("order", ["利用者には{}する義務が課されます。", "{}する義務が生じます。"])
def test_an_obligation_that_is_laid_on_somebody(order: str, duty: str) -> None:
    (rule,) = said(order.format(duty))
    assert rule.split(" if ")[0] == DUTIES[duty]


def test_what_the_licensor_is_not_obliged_to() -> None:
    assert said("当社に保守の義務は生じません。") == []
