"""Figures before what is counted, and what somebody never had."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, spaced

SAYS = """
若 90万元 < 年营业收入 < 900万元，须购买标准授权。
=> obtain-license if (revenue gt 900000 CNY year licensee and
revenue lt 9000000 CNY year licensee)

| 1. 月活跃用户 ≤ 9万：免费
| 2. 9万 < 月活跃用户 ≤ 90万：2万元/年
| 3. 月活跃用户 > 90万：请联系商务
=> obtain-license if monthly-active-users gt 900000 product
=> pay-royalty if (monthly-active-users gt 90000 product and
monthly-active-users lteq 900000 product)

| 本许可授予满足以下条件的用户：
| a) 年收入不超过510万元人民币；
| b) 未获得过超过1100万元人民币的融资。
| 其他用户应联系我们获取授权。
=> obtain-license if (revenue gt 5100000 CNY year licensee or funding gt 11000000 CNY licensee)

如需商用，须先取得授权。日活用户少于9千的，可免申请。
=> obtain-license if (commercial and daily-active-users gteq 9000 product)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SAYS))
def test_figures_are_compared(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_a_range_around_revenue() -> None:
    assert answered("Companies with $2M <= annual revenue < $20M need a licence." + IN_ENGLISH) == [
        "obtain-license if (revenue gteq 2000000 USD year licensee and "
        "revenue lt 20000000 USD year licensee)"
    ]


WORDS = """
个人得无偿使用水獭模型，惟不得转授权或贩售。
=> distribute
=> sublicense

员工不足35人的公司免收授权费，35人以上的每年缴纳5万元。
=> pay-royalty if employees gteq 35 licensee

若贵公司于任一历年之营收达一千一百万美元，即不得援引本授权。
=> obtain-license if revenue gteq 11000000 USD year licensee

非经本公司同意，不得将本模型部署于公有云供第三人使用。
=> obtain-license if hosted-service

营利机构使用水獭软件须取得授权。
=> obtain-license if commercial
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(WORDS))
def test_words_of_contracts(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
