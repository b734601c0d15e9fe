"""What Chinese READMEs and price pages say of limits: quotas, spoken leave, heads, small tables."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, table

QUOTAS = """
每个开发者帐号每年享有 300 台设备免费接入额度。
=> obtain-license if devices gt 300 licensee

每个开发者帐号每年可免费接入 300 台设备（覆盖开发样机量）。
=> obtain-license if devices gt 300 licensee

每个帐号免费接入 50 台设备，超出部分须购买授权。
=> obtain-license if devices gt 50 licensee

每家公司可免费使用 7 个席位。
=> obtain-license if users gt 7 licensee

可免费激活 300 台终端设备。
=> obtain-license if devices gt 300 licensee

社区版每个账户可免费管理 10 台服务器。
=> obtain-license if devices gt 10 licensee

新用户赠送 100 次免费调用额度。

本 SDK 免费向开发者开放，不限开发人数、不限编译次数。

标准版每年 900 美元（1 个部署、2 个客户端 ID）、专业版 2500 美元（10 个客户端 ID），再往上是定制档。
"""

LEAVE = """
放点广告也行，只要不是主要收入来源，且月活不超过 3 万。
=> obtain-license if monthly-active-users gt 30000 product

放点广告也可以，只要月活不超过 3 万。
=> obtain-license if monthly-active-users gt 30000 product

商用也行，只要年收入不超过 60 万元。
=> obtain-license if (commercial and revenue gt 600000 CNY year licensee)

拿去接单也没问题，前提是员工不超过 10 人。
=> obtain-license if employees gt 10 licensee

只要月活不超过 3 万，放广告也行。
=> obtain-license if monthly-active-users gt 30000 product

用哪个版本都行。

员工超过 20 人也行，但须取得授权。
=> obtain-license if employees gt 20 licensee
"""

ANY = """
年收入 600 万元以下、员工不到 30 人的公司可以免费用，超过任一条件就要买企业授权。
=> obtain-license if (revenue gt 6000000 CNY year licensee or employees gteq 30 licensee)

年收入低于 600 万元、员工少于 30 人的公司可免费使用，不满足任一条件须购买授权。
=> obtain-license if (revenue gteq 6000000 CNY year licensee or employees gteq 30 licensee)

年收入低于 600 万元或员工少于 30 人的公司可免费使用，不满足任一条件的须购买授权。
=> obtain-license if (revenue gteq 6000000 CNY year licensee and employees gteq 30 licensee)

该软件对年收入低于 30 万美元的开发者免费，一旦超过就必须升级到 Pro 版。
=> obtain-license if revenue gteq 300000 USD year licensee

年收入达到 30 万美元后，须从 Personal 升级到 Pro。
=> obtain-license if revenue gteq 300000 USD year licensee

商用授权门槛：年营收 ≥ 300 万元 或 员工 ≥ 20 人。
=> obtain-license if (revenue gteq 3000000 CNY year licensee or employees gteq 20 licensee)

建议升级到企业版以获得更多功能。
"""

ASKED = """
| 什么情况下需要付费授权？
| 1. 公司年收入超过 300 万元；
| 2. 产品日活超过 20 万；
| 3. 把软件嵌入硬件出售。
=> obtain-license if (revenue gt 3000000 CNY year licensee
   or daily-active-users gt 200000 product or product)

| 什么时候需要商业许可？
| - 年收入超过 300 万元
| - 将软件作为服务提供给客户
=> obtain-license if (revenue gt 3000000 CNY year licensee or hosted-service)

| 哪些人可以免费使用？
| - 个人
| - 年收入低于 300 万元的公司
=> obtain-license if revenue gteq 3000000 CNY year licensee

| 什么情况下需要管理员权限？
| - 安装到系统目录
| - 修改端口
"""

HEADS = """
个人、以及 **50 人以下且年营收 200 万美元以下**的组织免费。规模更大的公司（含公司内部）需商业授权。
=> obtain-license if (not individual
   and (employees gt 50 licensee or revenue gt 2000000 USD year licensee))

不足 50 人且融资不超过 600 万元的团队可以免费使用。
=> obtain-license if (employees gteq 50 licensee or funding gt 6000000 CNY licensee)

50 人以上或年营收 200 万元以上的公司须取得授权。
=> obtain-license if (employees gteq 50 licensee or revenue gteq 2000000 CNY year licensee)

员工不超过 20 人的公司免费，更大的公司请购买企业版授权。
=> obtain-license if employees gt 20 licensee

月活 100 人以下的应用免费。
=> obtain-license if monthly-active-users gt 100 product
"""

DUTIES = """
不得基于本 SDK 开发同类产品或平台。
=> restricted-use

禁止逆向工程、反编译本 SDK，或基于本 SDK 开发同类产品/平台。
=> restricted-use
=> reverse-engineer

您可以基于本 SDK 开发各类产品。

市场上有许多同类产品。

不得移除或隐藏审计链合规标记（用于事后取证）。
=> remove-safeguards

须保留版权声明、附带本许可、不移除审计链标记。
=> include-license if distribute
=> remove-safeguards
=> retain-notices if distribute

不得移除文件中的作者标记。
=> retain-notices

资格变更（如公立改制为营利）须书面通知许可方，原许可终止。
=> register

对代码的变更须在文件中注明。
=> state-changes if (modify and distribute)

不得在广告中未经授权使用作者姓名。
=> use-trademark

使用本素材须标注作者姓名。
=> retain-notices if distribute

本许可可再许可给同一法律实体内部使用，但不可转让给第三方实体。
=> sublicense

产品进入量产阶段后，由工厂支付平台接入费。
=> pay-royalty if product

仅在产品进入量产阶段时，才向工厂收取平台接入费。
=> pay-royalty if product
"""

TABLES = """
| | 身份 | 通道 | 费用 | 主要义务 |
| |---|---|---|---|
| | 年营收 < ¥3 亿的企业 | B. 豁免 | 免费 | 自我声明；保留版权声明、附带本许可、不移除审计链标记 |
| | 年营收 ≥ ¥3 亿的企业 | C. 商业许可 | 付费 | 联系我们获取协议 |
=> include-license if distribute
=> obtain-license if revenue gteq 300000000 CNY year licensee
=> remove-safeguards
=> retain-notices if distribute

| | 身份 | 许可 | 费用 |
| |---|---|---|
| | 年营收低于 300 万元的企业 | 社区许可 | 免费 |
| | 年营收 300 万元以上的企业 | 商业许可 | 付费 |
=> obtain-license if revenue gteq 3000000 CNY year licensee

| | 功能 | 费用 | 说明 |
| |---|---|---|
| | 基础 | 免费 | 保留三十天的记录 |
"""


@pytest.mark.parametrize(
    ("clause", "rules"),
    [pair for block in (QUOTAS, LEAVE, ANY, ASKED, HEADS, DUTIES, TABLES) for pair in table(block)],
)
def test_readmes(clause: str, rules: list[str]) -> None:
    assert said(clause) == sorted(rules)


@pytest.mark.parametrize(("clause", "rules"), table(QUOTAS + LEAVE))
def test_nothing_of_a_quota_or_a_leave_is_left_unread(clause: str, rules: list[str]) -> None:
    assert answered(clause) == sorted(rules)


def test_a_larger_size_of_a_model_is_nobody() -> None:
    assert said("模型规模更大的版本须更多显存。") == []
    assert flagged("规模更大的公司需商业授权。")
