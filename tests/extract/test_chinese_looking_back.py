"""Chinese clauses that look back at a limit, or at those who are free, told before."""

from __future__ import annotations

import pytest

from clauses import lines, said, table

SAYS = """
本软件可供三十名用户免费使用，用户再多，就要另购授权。
=> obtain-license if users gt 30 product

每家公司至多可在20台服务器上免费部署，部署得更多的，须向我们购买企业授权。
=> obtain-license if devices gt 20 licensee

二十人以内的团队可以免费使用，人数再多就得购买商业许可。
=> obtain-license if employees gt 20 licensee

年营收不超过500万元的公司免费使用本模型，挣得比这更多的，请先取得商业授权。
=> obtain-license if revenue gt 5000000 CNY year licensee

本模型对员工不超过100人的公司免费。规模更大的公司须取得商业许可。
=> obtain-license if employees gt 100 licensee

本模型对员工不超过100人的公司免费。比这更大的企业须取得商业许可。
=> obtain-license if employees gt 100 licensee

本模型对员工不超过100人的公司免费。员工更多的企业，须向我们申请授权。
=> obtain-license if employees gt 100 licensee

年收入未超过200万欧元的企业可免费使用本模型。收入更高的企业须购买许可证。
=> obtain-license if revenue gt 2000000 EUR year licensee

免费使用的红线是月活跃用户5万。踩过这条红线的公司须取得授权。
=> obtain-license if monthly-active-users gt 50000 product

免费的上限定在年收入100万美元。跨过这道门槛的企业，须向我们购买许可证。
=> obtain-license if revenue gt 1000000 USD year licensee

免费额度以员工50人为限。突破此限的单位，应当取得商业授权。
=> obtain-license if employees gt 50 licensee

年收入在80万美元以下的公司，享受免费待遇。收入高于这一金额的公司，应取得我们的书面授权。
=> obtain-license if revenue gt 800000 USD year licensee

员工不足30人的公司可免费使用。员工多于这一人数的公司，须与我们签订许可协议。
=> obtain-license if employees gteq 30 licensee

月活不超过十万的应用可免费商用。用户数高出这个数的应用，须另行取得授权。
=> obtain-license if (commercial and monthly-active-users gt 100000 product)

免费使用须同时满足两个条件：员工不超过50人，年收入不超过1000万元。
有一项超标的公司应取得商业授权。
=> obtain-license if (employees gt 50 licensee or revenue gt 10000000 CNY year licensee)

员工不超过20人且年收入不超过300万元的公司免费使用。任意一项指标超标者，须取得授权。
=> obtain-license if (employees gt 20 licensee or revenue gt 3000000 CNY year licensee)

年营收未满500万元的，不必购买授权；一旦满500万元，便须购买商业授权。
=> obtain-license if revenue gteq 5000000 CNY year licensee

月活不到1万的，无须付费；一到1万，就须支付许可费。
=> pay-royalty if monthly-active-users gteq 10000 product

年收入低于100万美元的公司不用付费；一旦超过100万美元，则须按收入的2%支付版税。
=> pay-royalty if revenue gt 1000000 USD year licensee

高校可以直接使用本模型。高校以外的任何主体，都须取得我们的书面授权。
=> obtain-license if not academic

个人可自由使用本软件。个人之外的任何使用者，须购买许可证。
=> obtain-license if not individual

政府机关可免费使用。除政府机关以外的所有用户均应取得授权。
=> obtain-license if not government

高校可以把权重转发给合作方，除此之外，任何人不得再分发。
=> distribute if not academic

个人可以修改本模型，此外任何人都不得修改。
=> create-derivatives if not individual

学校可以再分发本数据集，其他任何人均被禁止再分发。
=> distribute if not academic

政府部门可以部署为内部服务并转发副本，其余任何人一律禁止再分发。
=> distribute if not government

科研机构可以分发本模型，其他人禁止分发。
=> distribute if not academic

政府部门如需采用本软件，须另行与我们签署授权协议。
=> obtain-license if government

高校如要使用本模型，应与我方签订许可协议。
=> obtain-license if academic

贵公司员工总数如为500人或更多，须取得授权。
=> obtain-license if employees gteq 500 licensee

贵方雇员达到200人或以上的，须取得企业许可。
=> obtain-license if employees gteq 200 licensee

连同关联公司在内，员工总人数为300人或更多的公司，应购买许可证。
=> obtain-license if employees gteq 300 licensee-and-affiliates

产品的注册用户如为10万人或更多，则须取得许可。
=> obtain-license if users gteq 100000 product

不论是员工超过200人，还是年收入高于5000万元，只要符合一项，就须取得授权。
=> obtain-license if (employees gt 200 licensee or revenue gt 50000000 CNY year licensee)

“规模企业”指员工超过500人的企业。规模企业部署本模型，以取得我们的书面许可为前提。
=> obtain-license if employees gt 500 licensee

年收入超过1000万元的企业使用本模型，以事先签订授权协议为条件。
=> obtain-license if revenue gt 10000000 CNY year licensee

商业使用以取得我方出具的授权书为前提。
=> obtain-license if commercial

您用本模型赚得的年收入超过50万元的，应将其中的3%作为分成交给我们。
=> pay-royalty if revenue gt 500000 CNY year licensee

产品年收入超过20万美元的，须将收入的4%付给开发团队。
=> pay-royalty if revenue gt 200000 USD year product

转发模型文件时，其中的版权声明不得去掉。
=> retain-notices if distribute

发布副本时，原有的版权信息不可抹去。
=> retain-notices if distribute

经微调得到的衍生模型，名称前面均须加上“Heron”字样。
=> name-derivative if modify

由本模型派生的模型，名称一律以“Otter”打头。
=> name-derivative if modify

衍生模型的名字开头都应冠以“Lark”。
=> name-derivative if modify

分发修改后的文件时，必须让接收者知道这些文件已被改动。
=> state-changes if (distribute and modify)

如果您分发改过的权重，要让用户明白它已被修改过。
=> state-changes if (distribute and modify)

须让用户知道，与其对话的是人工智能而不是真人。
=> disclose-ai-generated

应当使对话者知晓，答复由AI生成，并非真人撰写。
=> disclose-ai-generated

您应让读者清楚，文章出自模型而非人工。
=> disclose-ai-generated

移除内置安全措施的行为，在任何情况下都不被允许。
=> remove-safeguards

再分发模型权重的做法，无论如何都不被容许。
=> distribute

反编译本软件的行为，在任何情形下均不被准许。
=> reverse-engineer

用输出训练其他模型，任何情况下都不被容许。
=> train-other-models

身处欧盟的个人和企业不在许可范围内，不得使用本软件。
=> use-in-territory if EU

位于欧盟境内的用户不得使用本模型。
=> use-in-territory if EU

在欧盟设立的公司与个人不享有本许可，不得使用本模型。
=> use-in-territory if EU
"""
NOTHING = """
    设备装得再多，模型也不会变慢。
    用户再多，服务器也能承受。
    模型的参数超过这条线时，推理速度会下降。
    超过这个数量的并发请求会排队处理。
    无论是个人用户，还是企业用户，只要安装了驱动，都可以运行示例。
    让用户知道模型的回复不是真人写的很有帮助。
    “大型模型”指参数超过700亿的模型。
    我们给免费使用划了一条线：产品月活10万。
    学术机构可以向同行转发模型文件。
    本模型以Transformer架构为前提进行优化。
    我们承诺不会使用您的数据训练模型。
    我们不会将您的输出用于训练其他模型。
    我方保证不再分发您上传的文件。
    一并计算的还有验证集上的损失。
    训练时一到10万步，学习率就会下降。
    本软件可供30名用户同时登录。
"""


@pytest.mark.parametrize(("clause", "expected"), table(SAYS))
def test_what_looks_back_is_of_those_beyond(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_what_looks_back_is_of_those_beyond_or_of_nobody(clause: str) -> None:
    assert said(clause) == []
