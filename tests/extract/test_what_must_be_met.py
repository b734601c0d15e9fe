"""Figures that must be met: leave is for those who meet all of them."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

MET = """
商业使用须同时满足：①年营业收入不超过1100万元；②员工不超过55人。
=> obtain-license if (commercial and (revenue gt 11000000 CNY year licensee or
employees gt 55 licensee))

您将本模型用于商业用途时，应满足：（1）您或关联方的服务的日均用户活跃量低于90万；
（2）您或关联方不是云服务提供商。
=> obtain-license if (commercial and (daily-active-users gteq 900000 licensee-and-affiliates
or cloud-provider))

您将本模型用于商业目的，须符合下列要求：（一）月活跃用户数不超过40万；（二）不从事云计算业务。
=> obtain-license if (commercial and (monthly-active-users gt 400000 licensee or cloud-provider))

| 商业使用须满足以下条件：
| 1. 月活跃用户数不超过40万；
| 2. 您不是云服务提供商。
=> obtain-license if (commercial and (monthly-active-users gt 400000 product or cloud-provider))

商业使用须年营业收入不超过1100万元且员工不超过55人。
=> obtain-license if (commercial and (revenue gt 11000000 CNY year licensee or
employees gt 55 licensee))

免费商用的条件：1）公司年营收在510万元以下；2）公司人数在35人以下。
=> obtain-license if (commercial and (revenue gt 5100000 CNY year licensee or
employees gt 35 licensee))

| 分发本模型须满足以下条件：
| 1. 附上本许可证副本；
| 2. 保留版权声明。
=> include-license if distribute
=> retain-notices if distribute

Commercial use requires that all of the following are met: (1) annual revenue does not exceed
$1.1 million; (2) you have no more than 55 employees.
=> obtain-license if (commercial and (revenue gt 1100000 USD year licensee or
employees gt 55 licensee))

| To use the model commercially you must meet the following conditions:
| 1. Your product has fewer than 900,000 daily active users;
| 2. You are not a cloud provider.
=> obtain-license if (commercial and (daily-active-users gteq 900000 product or cloud-provider))
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(MET))
def test_those_who_do_not_meet_it_need_a_licence(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


UNREAD = """
商业使用须满足：（一）月活跃用户数不超过40万；（二）不在月球上设座。
=> ? 商业使用须满足：（一）月活跃用户数不超过40万；（二）不在月球上设座。
=> obtain-license if (commercial and monthly-active-users gt 400000 product)

| 商业使用须满足以下条件：
| 1. 月活跃用户数不超过40万；
| 2. 不在月球上设座；
| 3. 您不将许可转授第三方。
=> ? 不在月球上设座；
=> ? 您不将许可转授第三方。
=> obtain-license if (commercial and monthly-active-users gt 400000 product)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(UNREAD))
def test_what_was_not_read_of_it_is_reported(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
