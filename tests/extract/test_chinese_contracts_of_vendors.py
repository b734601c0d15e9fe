"""How vendors draft in Chinese: exceptions behind 但, kinds told by their trade, limits."""

from __future__ import annotations

import pytest

from clauses import answered, spaced


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
未经书面许可，任何单位不得将水獭软件用于商业目的，但员工人数在三十人以下且年营业收入在四百万元以下的企业除外。
=> obtain-license if ((employees gt 30 licensee or revenue gt 4000000 CNY year licensee)
and commercial)

如拟用于商业目的，须事先取得我司书面授权，但月营业额不足2万元的个体经营者无须取得。
=> obtain-license if (commercial and revenue gteq 20000 CNY month licensee)

商用须购买授权，但年营业收入不足700万元的，免费。
=> obtain-license if (commercial and revenue gteq 7000000 CNY year licensee)

商用须购买授权，年营业收入不足700万元的企业无需购买授权。
=> obtain-license if (commercial and revenue gteq 7000000 CNY year licensee)

商用须购买授权。年营业收入不足700万元的企业无需购买授权。
=> obtain-license if (commercial and revenue gteq 7000000 CNY year licensee)
"""),
)
def test_who_is_spared_behind_what_all_must_have(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
| 许可方授予您免费的使用许可，但下列主体除外：
| （一）向公众提供云计算服务的企业；
| （二）上一年度营业收入达到人民币6亿元的企业。
=> obtain-license if (revenue gteq 600000000 CNY year licensee preceding or cloud-provider)

向公众提供云计算服务的企业须取得商业授权。
=> obtain-license if cloud-provider
"""),
)
def test_a_kind_of_firm_is_told_by_its_trade(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
当且仅当被许可方同时符合（1）上一自然年度营业收入低于400万美元，以及（2）月度活跃用户少于70万，本许可证授予的商业使用权方为有效。
=> obtain-license if (commercial and (revenue gteq 4000000 USD year licensee preceding
or monthly-active-users gteq 700000 licensee))

| 满足下列全部条件时，方可免费商用：
| （一）企业社保缴纳人数不超过40人；
| （二）上一年度销售额不足人民币900万元。
=> obtain-license if (commercial and (employees gt 40 licensee
or revenue gteq 9000000 CNY year licensee preceding))

当应用连续三个自然月月均活跃用户达到二十万时，开发者须向权利人备案。
=> register if monthly-active-users gteq 200000 product
"""),
)
def test_numbers_that_mark_items_or_count_months_are_no_figures(
    clause: str, expected: list[str]
) -> None:
    assert answered(clause) == expected
