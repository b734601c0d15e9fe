"""What a leave for free hangs on, in its own sentence: figures, duties, and what must not be."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said, table

LEADS = (
    "免费商用须满足：",
    "满足以下条件即可免费商用：",
    "免费商用须满足以下条件：",
    "免费商用需同时满足：",
)
MARKS = (("（1）", "；（2）"), ("1. ", "；2. "), ("（一）", "；（二）"), ("", "；"))
NOT = {
    "不进行再分发": "distribute",
    "不用于训练其他模型": "train-model",
    "不是云服务商": "cloud-provider",
}
FIGURES = {
    "月活低于70万": "monthly-active-users gteq 700000 product",
    "年收入低于300万元": "revenue gteq 3000000 CNY year licensee",
}


@pytest.mark.parametrize(
    ("lead", "marks", "denied", "figure"), list(product(LEADS, MARKS, NOT, FIGURES))
)
def test_either_asks_for_a_licence(
    lead: str, marks: tuple[str, str], denied: str, figure: str
) -> None:
    before, between = marks
    expected = f"obtain-license if (commercial and ({FIGURES[figure]} or {NOT[denied]}))"
    assert said(f"{lead}{before}{figure}{between}{denied}。") == [expected]
    assert said(f"{lead}{before}{denied}{between}{figure}。") == [expected]


WITH_DUTIES = """
免费商用的条件：年收入低于300万元，并在产品中标注"ABC"。

若年收入低于300万元且在产品中标注"ABC"，可免费商用。

免费商用的前提是年收入低于300万元且在产品中标注"ABC"。

满足以下条件即可免费商用：1. 年收入低于300万元；2. 在产品中标注"ABC"。

年收入低于300万元且在产品中标注"ABC"的企业，可免费商用。
"""


@pytest.mark.parametrize("clause", [c for c, _ in table(WITH_DUTIES)])
def test_the_duty_is_kept(clause: str) -> None:
    assert said(clause) == [
        "display-attribution if (revenue lt 3000000 CNY year licensee and commercial)",
        "obtain-license if (commercial and revenue gteq 3000000 CNY year licensee)",
    ]


OTHERS = """
年收入低于300万元且未用于训练其他模型的，可免费商用。
=> obtain-license if (commercial and (revenue gteq 3000000 CNY year licensee or train-model))

免费商用条件：（1）月活低于70万；（2）不是云服务商；（3）已登记。
=> obtain-license if (commercial and (monthly-active-users gteq 700000 product or cloud-provider))
=> register if (not cloud-provider and monthly-active-users lt 700000 product and commercial)

年收入低于300万元且员工少于70人的企业可免费商用。
=> obtain-license if (commercial and
   (revenue gteq 3000000 CNY year licensee or employees gteq 70 licensee))

年收入低于300万元的企业可免费商用。
=> obtain-license if (commercial and revenue gteq 3000000 CNY year licensee)

本模型可免费商用。

免费使用本模型，不作任何担保。
"""


@pytest.mark.parametrize(("clause", "rules"), table(OTHERS))
def test_other_leaves(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
