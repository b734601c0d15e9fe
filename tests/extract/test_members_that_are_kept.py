"""Members of a row that say something each, of which none is lost to another."""

from __future__ import annotations

import pytest

from clauses import answered, table

SAYS = """
不得：（一）出售本软件；（二）允许他人以分时方式使用本软件。
=> distribute
=> host-as-service

不得：（1）修改本软件；（2）以SaaS方式向他人提供本软件。
=> create-derivatives
=> host-as-service

You may not: (a) sell the model; (b) offer the model as a hosted service to third parties.
=> distribute
=> host-as-service

Sie dürfen nicht: (a) das Modell verkaufen; (b) das Modell Dritten als Dienst anbieten.
=> distribute
=> host-as-service

免费阈值：年收入100万元；月活10万。超过者须取得商业授权。
=> obtain-license if (revenue gt 1000000 CNY year licensee or monthly-active-users gt 100000
product)

Free thresholds: annual revenue of $1 million; 90,000 monthly active users. Above them a commercial
license is required.
=> obtain-license if (revenue gt 1000000 USD year licensee or monthly-active-users gt 90000
product)

免费额度：员工50人；年收入200万元。超出任一项须购买授权。
=> obtain-license if (employees gt 50 licensee or revenue gt 2000000 CNY year licensee)

If neither your revenue exceeds $1M nor your staff 50, no license is needed.
=> obtain-license if (revenue gt 1000000 USD licensee or employees gt 50 licensee)

無料の上限：年商2億円；月間利用者8万人。超える場合は商用ライセンスが必要です。
=> obtain-license if (revenue gt 200000000 JPY year licensee or monthly-active-users gt 80000
product)
"""


@pytest.mark.parametrize(("clause", "rules"), table(SAYS))
def test_each_member_has_its_rule(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_fee_of_another_use_than_the_licence_is_for() -> None:
    clause = "{}须取得授权。\n\n| 授权 | 费用 |\n|---|---|\n| 商业使用 | ¥6000/年 |"
    both = ["obtain-license if hosted-service", "pay-royalty if commercial"]
    assert answered(clause.format("提供API服务")) == both
    assert answered(clause.format("商业使用")) == ["obtain-license if commercial"]


@pytest.mark.parametrize(
    "quota", ["免费额度见官网。", "每个账号每天可免费调用1000次。", "免费次数以页面所示为准。"]
)
def test_limit_of_a_quota_that_no_figure_tells(quota: str) -> None:
    told = "年收入超过100万元的企业须取得商业授权。"
    beyond = "超出免费额度的，须购买授权。"
    rule = "obtain-license if revenue gt 1000000 CNY year licensee"
    assert answered(f"{told}\n\n{beyond}") == [rule]
    assert answered(f"{told}\n\n{quota}\n\n{beyond}") == [rule, f"? {beyond}"]


def test_second_figure_of_a_leave_is_reported_where_no_rule_holds_it() -> None:
    free = "Free tier: up to 10,000 users; 100 employees."
    rule = "obtain-license if users gt 10000 product"
    assert answered(f"{free} Everyone else: contact us.") == [rule, f"? {free}"]
