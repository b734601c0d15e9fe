"""Chinese as translators and law firms draft it: the future tense, nouns for verbs, long lists."""

from __future__ import annotations

import pytest

from clauses import answered, said, spaced

SAID = """
若任何人因贵方再分发水獭模型而提出主张，贵方将赔偿水獭工坊的全部损失并使其免受追究。
=> indemnify

如果您将水獭模型用于内部培训，请先阅读说明。

凡為商業目的利用水獺素材者，必須於使用前向水獺工坊登記。
=> register if commercial

若您将水獭模型用于商业目的，您必须向水獭工坊注册。
=> register if commercial

您不得注册水獭商标。
=> use-trademark

不得以水獭素材或其输出来建立或改良任何语音模型（水獭素材除外）。
=> train-other-models

分发水獭模型时，须在官网上显著标示「Powered by Otter AI」。
=> display-attribution if distribute

分发水獭模型时，须在官网上标明内容由 AI 生成。
=> disclose-ai-generated if distribute

每份拷贝均须附上“Notice”文本文件，其中写明：“Otter is provided under the Otter Terms”。
=> retain-notices if distribute

您可以向他人传播水獭素材，但须做到：
|1. 我们鼓励您：（1）写一篇介绍文章；（2）在产品上标注“Powered by Otter”；
|2. 把本协议文本一并交给对方。
=> include-license if distribute

您可以向他人传播水獭素材，但须做到：
|1. 对改动过的文件，以显著方式注明您已作修改；
=> state-changes if (modify and distribute)

满足以下全部条件的，可以复制或分发水獭模型：
|1. 凡修改过的文件，须附有醒目的说明，表明您修改了该文件。
=> state-changes if (modify and distribute)

在遵守本协议的前提下，您可以向他人分发水獭模型，但须满足以下条件：
|1. 在改动过的文件上注明您已作修改；
=> state-changes if (modify and distribute)

必须将本协议文本一并交付给多元文化节目的全部接收方。
=> include-license if distribute

每次下载须支付五元。
=> pay-royalty

若截至版本发布之日，被许可人提供的或他人为其提供的全部产品在上一自然月的月活跃用户数合计大于3亿，您应当另行申请授权。
=> obtain-license if monthly-active-users gt 300000000 licensee release-date

因您传播水獭素材引发第三方索赔的，您应赔偿我们的损失。
=> indemnify

本条款不允许您将您的许可再许可给他人，也不妨碍许可人向他人授予许可。
=> sublicense

您须确保从您处得到副本的人也得到以 Otter Notice: 开头的纯文本行的副本。
=> retain-notices if distribute

凡规范水獭模型或模型衍生品的使用、分发的合同，必须将本条所述使用限制列为可强制执行的条款。
=> pass-through-restrictions if distribute

您应确保下游用户在使用您基于水獭模型开发的衍生品时，同样遵守本协议的限制。
=> pass-through-restrictions if distribute

若您发布水獭模型的衍生品，必须在文档中标注“基于水獭”。
=> display-attribution if (modify and distribute)

“分发”是指将水獭模型交给第三方，也包括以托管服务的形式对外提供其功能。
|
|必须向每一个接收方提供本协议的副本。
=> include-license if (distribute or hosted-service)

如果您的公司符合以下所有标准，您可以为您的公司的利益使用本软件：
|1. 员工总数均少于30人
|2. 在最近五个纳税年度内获得的债权、股权及其他投资总额低于2,000,000美元
=> obtain-license if (employees gteq 30 licensee or funding gteq 2000000 USD licensee)

被许可人独立承担以下责任：
|(a) 确保输出内容符合适用法律。
=> comply-with-law

如果软件的“关于”页面载有许可人的地址，请尝试通过该地址请求商业许可。

凡将水獭引擎用于您的任何商业产品或服务，而该产品或服务的月活跃用户超过3亿，或月收入超过500万美元的，您须在用户界面上醒目地展示“Otter”。
=> display-attribution if (commercial and (monthly-active-users gt 300000000 product
   or revenue gt 5000000 USD month product))

如您使用水獭模型的输出来训练、微调或改进某一语言模型，
并将该模型分发或对外提供，您应当在产品文档中显著展示“Built with Otter”。
=> display-attribution if (train-model and distribute)

您可以分发水獭模型的副本，也可以将其作为包含水獭模型的产品或服务的一部分对外提供，但须满足下列条件：
|（一）您应当向其他接收者提供一份本协议；
=> include-license if (distribute or product)

在使用水獭模型所获结果的任何出版物或演示中，被许可人应当对许可人作出适当的归属标注，注明模型的名称。
=> display-attribution if publish-research

为您公司的利益使用水獭软件属于许可用途，条件是您公司的雇员合计不到300人，且上一纳税年度的总收入不到200万美元。
|
|**您的公司**指您为之工作的任何法律实体，以及控制该实体、受其控制或与其处于共同控制之下的所有组织。
=> obtain-license if (employees gteq 300 licensee-and-affiliates or revenue gteq 2000000 USD
   year licensee-and-affiliates preceding)

仅当您同意对每位贡献者进行赔偿、辩护并使其免受损害，您才可提供附加担保。

严禁更改、移除或替换“Otter Board”品牌标识。
=> display-attribution

您必须确保从您处取得水獭模型或其输出之副本的人，亦取得本条款之副本。
=> include-license if (distribute or publish-outputs)

若您为商业目的使用或散布水獭素材，您必须向水獭工坊登记。
=> register if commercial

您不得，也不得允许、协助或促使任何第三方：
|（1）利用任何手段绕过或关闭水獭软件的安全措施；
|（2）对水獭软件强加任何与本许可不一致的条款。
=> add-restrictions if distribute
=> remove-safeguards

如果您禁用水獭模型中所含的任何安全护栏、加密机制或身份验证机制的效力，
而未采用适合您用例的相当护栏，则您在本协议项下的权利将自动终止。
=> remove-safeguards

如果您分发水獭模型，您将在相关网站或产品文档中包含“Built on Otter”。
=> display-attribution if distribute

对水獭模型的使用必须与水獭工坊的可信人工智能条款保持一致。
=> follow-acceptable-use

凡使用、展示水獭模型及模型衍生品的，均视为同意受本条款约束。

因您访问水獭软件而引起任何索赔的，您应为其抗辩并使其不受损害。
=> indemnify

**不受此条款限制的使用方式**：
|- 在单一组织内部部署
|- 个人自托管
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SAID.replace("\n|", "\n| ")))
def test_drafted_clauses_mean_what_plain_ones_do(clause: str, rules: list[str]) -> None:
    assert said(clause.replace("\n| ", "\n")) == rules


def test_a_share_of_the_votes_is_no_figure() -> None:
    assert answered("“控制”是指直接或间接拥有某实体百分之五十以上之表决权。") == []


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        ("您只能依照本协议使用、复制、修改、分发和展示本模型。", []),
        ("衍生模型只能依照本协议分发。", ["share-alike if (modify and distribute)"]),
    ],
)
def test_use_under_the_licence_is_no_licence_of_derivatives(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
