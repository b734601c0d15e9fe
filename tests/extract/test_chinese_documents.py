"""What Chinese pages about a licence say: plans, who is eligible, rows of people and uses."""

from __future__ import annotations

import pytest

from clauses import answered, said, spaced, table

PLANS = """
年收入超过 900 万美元的公司必须购买付费订阅。
=> obtain-license if revenue gt 9000000 USD year licensee

员工超过 240 人的企业须订阅付费版。
=> obtain-license if employees gt 240 licensee

大型企业（员工超过 240 人或年收入超过 900 万美元）商用需要付费订阅。
=> obtain-license if ((employees gt 240 licensee or revenue gt 9000000 USD year licensee)
   and commercial)

政府机构也需要付费订阅。
=> obtain-license if government

员工少于 40 人且年收入低于 300 万美元的企业可免费使用。否则需要付费套餐。
=> obtain-license if (employees gteq 40 licensee or revenue gteq 3000000 USD year licensee)

它提供免费版，供年营收低于 300 万元的公司使用。超出这个门槛，就要换到付费版。
=> obtain-license if revenue gteq 3000000 CNY year licensee

另有免费的社区版，面向年收入低于 300 万美元、融资总额低于 700 万美元的机构。
=> obtain-license if (revenue gteq 3000000 USD year licensee or funding gteq 7000000 USD licensee)

免费的 Otter 版本与标准版功能等价，面向年收入低于 300 万美元且资本总额低于 700 万美元的机构。
=> obtain-license if (revenue gteq 3000000 USD year licensee or funding gteq 7000000 USD licensee)

| 大型企业（员工超过 240 人或年收入超过 900 万美元）将 Otter 用于商业用途需要付费订阅。
| 要点：
| - Otter 对小型企业（员工少于 240 人且年收入低于 900 万美元）、个人使用和非商业开源项目免费。
| - 否则，专业用途需要付费订阅。
| - 政府实体也需要付费订阅。
=> obtain-license if (((employees gt 240 licensee or revenue gt 9000000 USD year licensee)
   and commercial) or government)

商业使用需付费。
=> pay-royalty if commercial

年收入超过 300 万元的企业须按月付费订阅。
=> pay-royalty if revenue gt 3000000 CNY year licensee

付费订阅用户可以随时取消。

付费版提供更多功能。
"""


@pytest.mark.parametrize(("clause", "rules"), table(PLANS))
def test_a_plan_that_is_paid_for_is_a_licence(clause: str, rules: list[str]) -> None:
    assert answered(clause) == sorted(rules)


ELIGIBLE = """
| ## 资格（满足任一即可）
| ¶
| 1. 个人（含自由职业者）；
| 2. 企业年营收 < 300 万元；
| 3. 高校。
| ¶
| 不满足上述任一条件（如年营收 ≥ 300 万元的其他企业）须购买商业许可。
=> obtain-license if (not individual and revenue gteq 3000000 CNY year licensee and not academic)

| ## 资格（满足任一即可）
| ¶
| 1. 自然人个人；
| 2. 企业年营收 < 300 万元；
| ¶
| 不满足上述条件（典型：员工 ≥ 50 人的企业）须购买商业许可。
=> obtain-license if (not individual and revenue gteq 3000000 CNY year licensee)

| ## 三、豁免对象（任一）
| ¶
| 1. 学生和教师
| 2. 年收入低于 30 万美元的工作室
| ¶
| 其余实体须签订商业许可协议。
=> obtain-license if (not academic and revenue gteq 300000 USD year licensee)

| 合格实体（满足其一）：
| （1）自然人；
| （2）年收入 < 300 万元的公司；
| （3）政府机关。
| 其他实体须购买许可证。
=> obtain-license if (not individual and revenue gteq 3000000 CNY year licensee
   and not government)

| ## 免费资格（需同时满足）
| ¶
| - 员工不超过 30 人
| - 年营收不超过 200 万元
| ¶
| 不符合资格的企业须取得商业授权。
=> obtain-license if (employees gt 30 licensee or revenue gt 2000000 CNY year licensee)

不满足上述任一条件（如年营收 ≥ 300 万元的其他企业）须购买商业许可。
=> obtain-license if revenue gteq 3000000 CNY year licensee

不属于上述实体的组织（即年收入 300 万美元以上的公司）需要购买商业许可证。
=> obtain-license if revenue gteq 3000000 USD year licensee

不符合资格的（比如员工超过 200 人的公司），必须取得商业授权。
=> obtain-license if employees gt 200 licensee

| ## 适用对象（任一即可）
| ¶
| - 熟悉 Python 的开发者
| - 有 GPU 服务器的团队
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(ELIGIBLE))
def test_who_is_eligible_stands_below_a_heading(clause: str, rules: list[str]) -> None:
    assert said(clause) == sorted(rules)


ROWS = """
年收入低于 300 万元、融资总额低于 700 万元的机构，或员工少于 20 人的非营利组织可免费使用。
=> obtain-license if ((revenue gteq 3000000 CNY year licensee or funding gteq 7000000 CNY licensee)
   and employees gteq 20 licensee)

年收入低于 300 万元、员工少于 20 人的企业或个人可免费使用。
=> obtain-license if ((revenue gteq 3000000 CNY year licensee or employees gteq 20 licensee)
   and not individual)

年收入超过 300 万元、员工超过 20 人或用户超过 1000 的企业须取得授权。
=> obtain-license if (revenue gt 3000000 CNY year licensee or employees gt 20 licensee
   or users gt 1000 licensee)

年收入超过 300 万元的企业、员工超过 20 人的组织或高校须取得授权。
=> obtain-license if (revenue gt 3000000 CNY year licensee or employees gt 20 licensee or academic)

任何以营利为目的的产品/服务、托管服务、再分发，均须取得商业授权。
=> obtain-license if (commercial or hosted-service or distribute)

- **商业用途须取得授权**：任何以营利为目的的产品、SaaS 服务、再分发，均须取得商业授权。
=> obtain-license if (commercial or hosted-service or distribute)

- **须取得授权**：商业产品、SaaS 服务、再分发。
=> obtain-license if (commercial or hosted-service or distribute)

商业用途、对外提供托管服务以及再分发，一律须事先取得书面授权。
=> obtain-license if (commercial or hosted-service or distribute)

免费：个人学习；员工不超过 20 人的公司内部使用。
=> obtain-license if employees gt 20 licensee

- **非商业用途免费**：个人学习、研究；非营利组织内部使用；年营收 ≤ 300 万元的团队内部评估。
=> obtain-license if revenue gt 3000000 CNY year licensee

以下情形免费：个人学习；高校教学；年营收 ≤ 300 万元的企业内部评估。
=> obtain-license if revenue gt 3000000 CNY year licensee

价格：免费；席位：10 个。

免费：每月 1000 次调用；工单。
"""


@pytest.mark.parametrize(("clause", "rules"), table(ROWS))
def test_rows_of_people_and_of_uses_are_joined_as_meant(clause: str, rules: list[str]) -> None:
    assert said(clause) == sorted(rules)
