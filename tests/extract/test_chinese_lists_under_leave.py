"""Chinese lists of what may not be done without leave, grants for some aims only, and words that
forbid nothing: what public texts say in many ways."""

from __future__ import annotations

import pytest

from clauses import said, spaced

SAYS = """
除许可方另行书面授权外，被许可方不得：
| - 改动本软件；
| - 向他人分发本软件。
=> obtain-license if (modify or distribute)

除法律不可排除的情形或许可方书面同意外，您不得：
| - 以 SaaS 形式提供本软件；
| - 用其输出训练其他模型。
=> obtain-license if (hosted-service or train-model)

若无我方书面许可，以下行为均被禁止：
| - 转售本软件；
| - 改编本软件。
=> obtain-license if (distribute or modify)

如需从事以下活动，请先取得作者书面授权：
| - 商业使用本软件；
| - 分发本软件。
=> obtain-license if (commercial or distribute)

进行下列任一行为前，须取得权利人的书面许可：
| - 修改本模型；
| - 托管本模型供他人调用。
=> obtain-license if (modify or hosted-service)

## 未经授权不得从事的行为
| ¶
| - 分发本软件；
| - 将本软件用于商业目的。
=> obtain-license if commercial
=> obtain-license if distribute

您不得：
| - 修改本模型；
| - 向第三方分发本模型；
| - 逆向工程本模型。
| ¶
| 如需从事上述行为，请联系我们取得书面授权。
=> obtain-license if (modify or distribute)
=> reverse-engineer

禁止以下用途：
| - 将本模型用于商业目的；
| - 将本模型作为托管服务提供给第三方。
| ¶
| 上述行为经我方书面同意的除外。
=> obtain-license if (commercial or hosted-service)

被许可方不得：
| - 分发本软件；
| - 修改本软件。
| ¶
| 但事先取得许可方书面授权的除外。
=> obtain-license if (distribute or modify)

您不得：
| - 分发本软件；
| - 修改本软件。
| ¶
| 您的授权于终止时失效。
=> create-derivatives
=> distribute

您不得从事以下行为：
| - 去除水印；
| - 未经我方书面同意将本软件用于商业用途；
| - 未经许可方事先许可分发本软件。
=> obtain-license if commercial
=> obtain-license if distribute
=> remove-safeguards

除另有书面约定外，严禁：
| - 出售本软件；
| - 修改本软件。
=> obtain-license if (distribute or modify)

除本协议明确允许外，您不得：
| - 出售本软件；
| - 修改本软件。
=> create-derivatives
=> distribute

本软件仅授予事先获得开发者书面许可的基金会使用。
=> obtain-license

许可方授予您为非商业目的使用、复制和修改本软件的许可。
=> commercial-use

您可以为任何非商业目的使用本软件。
=> commercial-use

您可以为任何非商业目的使用本软件。商业使用须向我们登记。
=> register if commercial

您可以为非商业目的使用本模型。商业使用同样免费。

本工具为师生而做，拒绝商用。
=> commercial-use

您可以出于商业或非商业目的使用本模型，但分发衍生版本时，必须说明所作修改。
=> state-changes if (distribute and modify)

无论用于商业还是非商业用途，分发时均须附带本许可证。
=> include-license if distribute

本条限制不适用于将本软件用于个人或商业目的。

被许可方不得：
| - 删除或更改软件上的任何专有通知或标签；
| - 对软件进行反编译。
=> retain-notices
=> reverse-engineer

不得把修改版冒充原版，也不得声称自己是本软件的作者。

请勿以他人名义重新发布，并声称拥有著作权。

再分发时，不得暗示本公司认可您的再分发活动。
=> use-trademark

本协议不授予任何专利、商标、商业秘密或其他知识产权下的权利。

双方对合作中知悉的商业秘密应予保密，未经对方书面同意不得向第三方披露。

代码贡献应通过公开的 Issue 或 PR 提交。

本条款不授予训练图片的再分发权。

衍生作品若包含本软件的实质性部分，仍受本协议约束。
=> share-alike if modify

再分发衍生模型时，必须保留本条款和原始署名，并要求下游使用者继续保留来源。
=> include-license if (modify and distribute)
=> pass-through-restrictions if (modify and distribute)
=> retain-notices if (modify and distribute)

在保持本协议完整性的前提下，您可以向他人分享本软件。
=> include-license if distribute

严禁将本仓库重新上传至其他代码平台。
=> distribute

不得将本模型用于任何可能给国家和社会带来危害的用途。
=> restricted-use

禁止将本项目用于任何盈利性服务或推广活动。
=> commercial-use

订阅量大于 8 万的频道使用本作品前，须取得作者许可。
=> obtain-license if users gt 80000 product

团队在 20 人以内可免费使用，超出须购买授权。
=> obtain-license if employees gt 20 licensee

流水超过 700 万元的游戏须向我方购买授权。
=> obtain-license if revenue gt 7000000 CNY product

年度相关流水低于 12 万元的，当年许可费予以豁免。
=> pay-royalty if revenue gteq 120000 CNY year licensee

单个会计年度内相关营收不超过人民币 12 万元的，当年度许可使用费予以豁免，无需支付。
=> pay-royalty if revenue gt 120000 CNY year licensee

年收入不足 12 万元的，免收授权费；超过的，按 4% 支付。
=> pay-royalty if revenue gteq 120000 CNY year licensee

年收入低于 12 万元的开发者不必缴纳分成。
=> pay-royalty if revenue gteq 120000 CNY year licensee

商业使用的，应按相关收入的 4% 支付许可费。年度相关收入低于 12 万元的，当年许可费予以豁免。
=> pay-royalty if (commercial and revenue gteq 120000 CNY year licensee)

年流水 1 亿元以上的企业须先和我们签合同。个人开发者不管几张卡，都不用交分成。
=> obtain-license if revenue gteq 100000000 CNY year licensee

年收入不超过 12 万元的企业免费。
=> obtain-license if revenue gt 120000 CNY year licensee

许可费通过银行转账支付至甲方账户。

若您符合以下任一条件，则属于“重要客户”：
| - 年收入超过 3 亿元；
| - 员工超过 400 人。
| ¶
| 重要客户须另行签订授权协议。
=> obtain-license if (revenue gt 300000000 CNY year licensee or employees gt 400 licensee)

小型企业（员工少于 40 人）免费使用。非小型企业须取得商业许可。
=> obtain-license if employees gteq 40 licensee

公司少于 18 人免费。
=> obtain-license if employees gteq 18 licensee

企业超过 60 人须购买授权。
=> obtain-license if employees gt 60 licensee

公司超过 4 台设备的须购买授权。
=> obtain-license if devices gt 4 licensee

## 未经书面许可禁止的使用
| ¶
| - 将软件嵌入收费平台、收费课程或商业服务
| - 通过软件功能或衍生产品直接获利
=> obtain-license if commercial

本工具拒绝商用。需要商业使用时，请通过公众号“水獭”联系。
=> obtain-license if commercial

必须：
| - 保留版权声明；
| - 不将模型用于收费产品或其他谋取商业利益的用途。
=> commercial-use
=> retain-notices if distribute

修改内容必须以清晰方式记录，并与原作加以区分。
=> state-changes if (modify and distribute)

提交代码即表示您同意以本许可证授权您的贡献。

定制开发请与我们联系。

若我们需要就本软件的使用联系被授权人，将通过您提供的邮箱联系。

被许可方不得披露非公开文档、性能数据或其他保密信息。
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SAYS))
def test_chinese_lists_under_leave(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
