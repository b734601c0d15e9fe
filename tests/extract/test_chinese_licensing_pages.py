"""Pages of Chinese makers that tell who needs a licence: headings, conditions, examples, prices."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

PAGES = """
| ## 你不需要商业许可
| ¶
| - 把 Otter 嵌进自己的产品上线，只要你是 **Small Shop**：
|   - 主体及其关联方上一财年的全部年营业收入 ≤ USD 2,000,000；且
|   - 该财年内任一月份，产品全部实例的月活跃用户 ≤ 500,000。
| - 学术研究、教学、个人项目。
| ¶
| ## 你需要商业许可
| ¶
| 1. 你不再是 Small Shop，但仍要把 Otter 嵌在自己的产品里上线。
| 2. 你要提供托管服务。
=> obtain-license if (((revenue gt 2000000 USD year licensee-and-affiliates preceding
   or monthly-active-users gt 500000 product) and product) or hosted-service)

| ## 无需商业授权的情形
| ¶
| - 将本软件集成到自己的应用并发布，前提是您属于"小微企业"：
|   - 年营业收入不超过 200 万元；且
|   - 员工不超过 20 人。
| ¶
| ## 何时需要商业授权？
| ¶
| - 您不再是小微企业，但仍需商用本软件。
=> obtain-license if ((revenue gt 2000000 CNY year licensee
   or employees gt 20 licensee) and commercial)

| ## 哪些情况不需要授权
| ¶
| - 在自己的产品中使用本软件，只要同时满足以下条件：
|   - 年收入低于 80 万元；
|   - 员工少于 15 人。
=> obtain-license if (product and (revenue gteq 800000 CNY year licensee
   or employees gteq 15 licensee))

| ## 您需要商业授权
| ¶
| - 年收入超过 80 万元的企业
| - 您要把本软件作为托管服务提供给客户
=> obtain-license if (revenue gt 800000 CNY year licensee or hosted-service)

| ## 谁需要商业许可？
| ¶
| - 商业使用
| - 二次分发
| - 托管服务
=> obtain-license if (commercial or distribute or hosted-service)

| ## 需要购买商业授权的情况
| ¶
| - 公司年营收超过 300 万元时
| - 将本软件作为 SaaS 提供给客户时
=> obtain-license if (revenue gt 3000000 CNY year licensee or hosted-service)

| ## 商业授权
| ¶
| 公司须先联系我们。您要把许可证附在每份副本中。
=> include-license if distribute
=> ? 公司须先联系我们。

| ## 无需授权
| ¶
| - 个人使用。
| - 您要把许可证附在每份副本中。
=> include-license if distribute

月收入超过 5000 元的项目须取得授权并支付授权费。不超过 5000 元的项目若闭源使用，亦须取得授权。
=> obtain-license if product
=> obtain-license if revenue gt 5000 CNY month licensee
=> pay-royalty if revenue gt 5000 CNY month licensee
=> ? 不超过 5000 元的项目若闭源使用，亦须取得授权。

员工超过 30 人的公司须取得授权。员工不超过 10 人的公司无需授权。
=> obtain-license if employees gt 10 licensee
=> obtain-license if employees gt 30 licensee

不得在不提供源代码的前提下分发修改版。
=> disclose-source if (modify and distribute)

您不能在不登记的情况下商用本模型。
=> register if commercial

禁止在未保留版权声明的情况下再分发本模型。
=> retain-notices if distribute

不得在不附上许可证、或不标明修改的情况下分发修改版。
=> include-license if (modify and distribute)
=> state-changes if (modify and distribute)

| 商业使用条件：
| - 保留版权声明
| - 年营收不超过 90 万元
=> obtain-license if (commercial and revenue gt 900000 CNY year licensee)
=> retain-notices if commercial

| 免费使用条件：
| - 团队不超过 12 人
| - 年收入低于 70 万元
=> obtain-license if (employees gt 12 licensee or revenue gteq 700000 CNY year licensee)

| 分发条件：
| - 附上许可证副本
| - 标明修改之处
| - 以相同方式共享
=> include-license if distribute
=> share-alike if (modify and distribute)
=> state-changes if (modify and distribute)

| ## 使用条件
| ¶
| - 保留版权声明
| - 以相同方式共享
=> retain-notices if distribute
=> share-alike if (modify and distribute)

须署名。
=> display-attribution if product

本模型可商用，须署名。
=> display-attribution if commercial

企业用户修改模型后须署名。
=> display-attribution if (company and modify)

再分发须附许可证。
=> include-license if distribute

转载请附上许可证。
=> include-license if distribute

年营收超过 20 万元的，须在 30 日内申请商业许可并付费。
=> obtain-license if revenue gt 200000 CNY year licensee

年营收超过 20 万元的，须取得商业许可并支付许可费。
=> obtain-license if revenue gt 200000 CNY year licensee
=> pay-royalty if revenue gt 200000 CNY year licensee

每个组织只有一个登记期。

登记期为 45 天，从首次使用之日起算。登记与否软件都一样能用。

"登记期"指首次使用之日起的 45 天。

| 此处的商业行为指直接取得收益的行为，例如：
| - 公司付费委托制作视频
| - 按播放量获得平台分成

| 根据作品的版权判定哪一方需要购买许可，例如：
| - 版权归公司所有，公司需要购买商业许可。
| - 版权归个人所有，个人需要购买商业许可。

违规行为，例如：
| 1. 不得出售本模型。
| 2. 不得用于军事。
=> distribute
=> restricted-use

| 禁止下列行为，例如：
| - 出售本模型
| - 删除版权声明
=> distribute
=> retain-notices

| 商业使用须取得授权，例如：
| - 企业年收入超过 100 万元
=> obtain-license if (commercial and revenue gt 1000000 CNY year licensee)

| 商业使用须取得授权。
| ¶
| | 授权类型 | 价格 |
| |---|---|
| | 单项目授权 | ¥300 |
| | 企业授权 | ¥3000/年 |
=> obtain-license if commercial

| | 授权类型 | 价格 |
| |---|---|
| | 员工 50 人以下 | ¥300 |
| | 员工 50 人以上 | ¥3000/年 |
=> pay-royalty if employees gteq 50 licensee
=> pay-royalty if employees lteq 50 licensee

| 以下用途需要取得书面授权：
| - 商业使用；
| - 集成到付费产品或收费平台；
=> obtain-license if commercial

只有双方签署书面协议后，额外授权才会生效。

只能以非商业目的再分发本模型，并且再分发时必须保留作者信息。
=> distribute if commercial
=> retain-notices if distribute

| 以下行为是禁止的：
| - 再分发时擅自删除作者信息
=> retain-notices

严禁任何人以任何名义将本软件上架至应用商店。
=> distribute

未经许可，不得将本软件提交至任何公共应用市场。
=> obtain-license if distribute

| 您不得：
| - 以违反适用法律或第三方权利的方式使用本软件。
| - 删除版权声明。
=> comply-with-law
=> retain-notices
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(PAGES))
def test_page_is_read(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


KINDS = """
| | 项目 | 规则 |
| |---|---|
| | 免费额度 | 每月 API 调用不超过 20,000 次 |
| | 商业授权 | 任一指标超出阈值后，必须购买商业授权 |
=> obtain-license if api-calls gt 20000 month product

每月 API 调用不超过 2 万次的可免费使用。超出免费阈值后须购买商业授权。
=> obtain-license if api-calls gt 20000 month product

| ## 托管平台授权
| ¶
| 适用于向客户提供托管的 Otter 实例。
=> obtain-license if hosted-service

| ## OEM 与嵌入授权
| ¶
| 适用于将 Otter 嵌入另一产品进行白标分发。
=> obtain-license if (product or distribute)

| ## 社区授权
| ¶
| 适用于将 Otter 嵌入另一产品。

企业版授权：适用于员工超过 90 人的公司。
=> obtain-license if employees gt 90 licensee

免费授权：适用于员工不超过 90 人的公司。
=> obtain-license if employees gt 90 licensee

| 商业授权适用于以下情形：
| - 向第三方提供托管服务
| - 将本软件嵌入产品销售
=> obtain-license if (hosted-service or product)

| ### 平台授权
| ¶
| 适用于对接第三方平台的登录接口。

本许可证适用于本仓库中的全部代码。

公司（≥90 人）需要许可；公司（<90 人）免费。
=> obtain-license if employees gteq 90 licensee

企业（90人及以上）：需购买授权
=> obtain-license if employees gteq 90 licensee

团队（>12人）须购买授权。
=> obtain-license if employees gt 12 licensee

我们是一家公司（100 人），欢迎加入。

| 禁止事项：
| - 未经许可的商业使用
| - 未经许可转售本软件
=> obtain-license if commercial
=> obtain-license if distribute

| 您不得：
| - 未经作者书面授权，将本软件用于任何商业目的；
| - 删除版权声明。
=> obtain-license if commercial
=> retain-notices

禁止修改、合并、发布、分发、再许可本软件。
=> create-derivatives
=> distribute
=> sublicense

最多允许 4 台设备安装；超出需额外购买许可。
=> obtain-license if devices gt 4 licensee

你要把 Otter 作为独立 SDK 提供给第三方，无论源码还是二进制。
=> ? 你要把 Otter 作为独立 SDK 提供给第三方，无论源码还是二进制。

版权方有权要求你提供营收说明，以核实是否仍适用本许可。

游戏本身的收入不受影响，也不因此需要许可。

不得在不提供源代码的前提下，对外提供包含本软件的产品。
=> disclose-source if (distribute and product)

若产品月收入超过 3,000 元，且拟将本软件用于闭源产品，则必须取得商业授权。
=> obtain-license if revenue gt 3000 CNY month product

| Organizations whose revenue is one million US dollars or more in a year must
| obtain a commercial license before they use Otter.
| ¶
| 上一财年总营收达到或超过 100 万美元的组织及其关联公司，在使用
| Otter 之前须获取商业授权，无论其用途。
=> obtain-license if revenue gteq 1000000 USD year licensee-and-affiliates preceding
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(KINDS))
def test_kind_of_licence_is_read(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
