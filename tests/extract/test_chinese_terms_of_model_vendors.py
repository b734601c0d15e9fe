"""Chinese terms of model vendors: whose figure it is, what is counted, and what is forbidden."""

from __future__ import annotations

import pytest

from clauses import answered, spaced
from modellic.extract import extract
from modellic.text import Text

COUNTED = """
本许可仅适用于用户总数不超过10人的组织。
=> obtain-license if users gt 10 licensee

本许可仅适用于用户总数（包括员工、成员等）不超过10人的个人或组织。
=> obtain-license if users gt 10 licensee

注册用户超过100万的企业须取得商业授权。
=> obtain-license if users gt 1000000 licensee

员工人数（含外包人员）超过100人的企业须取得商业授权。
=> obtain-license if employees gt 100 licensee

年收入不超过100万元的个人或企业可免费使用。
=> obtain-license if revenue gt 1000000 CNY year licensee

本许可适用于非商业用途，并且使用人数不超过20人的团队。
| ¶
| 如您不符合上述条件（即用于商业用途或使用人数超过20人），请联系我们申请商业许可证。
=> obtain-license if (commercial or users gt 20 licensee)

注册用户超过100万的企业须取得商业授权。
| ¶
| 如注册用户超过100万，请联系我们申请商业许可证。
=> obtain-license if users gt 1000000 licensee

若被许可方运营“模型即服务”业务，且其年收入超过1亿美元，则须取得授权。
=> obtain-license if (hosted-service and revenue gt 100000000 USD year licensee)

如您以API形式向第三方提供本模型的推理服务，且上一年度总收入超过2亿元人民币，须事先取得我们的书面授权。
=> obtain-license if (hosted-service and revenue gt 200000000 CNY year licensee preceding)

本许可不授予年收入超过5亿元的云服务提供商。
=> obtain-license if (revenue gt 500000000 CNY year licensee and cloud-provider)

向第三方提供模型推理API且月调用量超过1000万次的，应当与我们签订商业授权协议。
=> obtain-license if (hosted-service and api-calls gt 10000000 month product)
"""

ASKED = """
1. 申请人应填写《商业授权申请表》并发送至 license@otter.example。
=> obtain-license if commercial

如需商业使用，请先完成备案登记，提交后即视为获得商业使用授权。
=> register if commercial

企业用户在部署前应当向我们备案；备案后可免费使用。
=> register if company

如您为云服务商或模型托管平台，希望向您的客户提供本模型的推理、微调等服务，请联系我们签署合作协议。
=> obtain-license if (cloud-provider and hosted-service)

以下使用须事先取得授权：一、以本模型对外提供收费服务；二、将本模型集成至硬件产品销售；三、月活跃用户超过50万的应用。
=> obtain-license if (hosted-service or product or monthly-active-users gt 500000 product)

除个人非商业用途外，任何使用均需获得书面授权。
=> obtain-license if (not individual or not non-commercial)

公司、机构及其他组织使用本软件，无论是否用于营利，均须购买商业许可证。
=> obtain-license if company

企业无论规模大小，均需购买授权。
=> obtain-license if company

年收入10万元以下的个人可免费使用本软件。
=> obtain-license if (revenue gt 100000 CNY year licensee or not individual)

个人或团队年收入低于100万元的可免费使用。
=> obtain-license if revenue gteq 1000000 CNY year licensee

您可免费使用本模型，但以下情形除外：
| 1. 您的产品月活跃用户超过500万；
| 2. 您是提供公有云服务的企业；
| 3. 您将本模型用于训练其他大语言模型。
=> obtain-license if (monthly-active-users gt 5000000 product or cloud-provider or train-model)

未经我们书面许可，下列主体不得使用本模型：（一）年收入超过50亿元的公司；（二）与我们存在竞争关系的大模型厂商。
=> obtain-license if (revenue gt 5000000000 CNY year licensee or licensor-competitor)
"""

TOLD_BEFORE_USE = """
如果您及您的关联方达到较大规模——例如，月活跃用户数达到百万级，或月总收入达到千万元人民币级别——那么即使您保留了署名，也应当在向第三方提供在线服务之前，从我们处取得单独的商业许可。
=> obtain-license if ((monthly-active-users gteq 1000000 licensee-and-affiliates
or revenue gteq 10000000 CNY month licensee-and-affiliates) and hosted-service)

如您以研究目的使用本模型，请将您的机构名称、使用情况以邮件方式向我们提前告知。
=> register if research

请您务必审慎阅读各条款内容，特别是限制责任的条款、法律适用和争议解决条款。
"""

FREE_AND_BEYOND = """
免费版最多支持5个用户，超出5个用户的，请购买商业授权。
=> obtain-license if users gt 5 product

社区版最多支持3台服务器，超出部分须购买授权。
=> obtain-license if devices gt 3 licensee

免费授权不适用于：年营业收入超过1000万元的企业；员工超过100人的企业；政府及其下属机构。
=> obtain-license if (revenue gt 10000000 CNY year licensee or employees gt 100 licensee
or government)

| | 企业规模 | 年营收 | 授权方式 |
| |---|---|---|
| | 小微企业 | 500万元以下 | 免费 |
| | 中型企业 | 500万元至1亿元 | 登记后免费 |
| | 大型企业 | 1亿元以上 | 须签订商业授权协议 |
=> register if (revenue gteq 5000000 CNY year licensee and
revenue lteq 100000000 CNY year licensee)
=> obtain-license if revenue gteq 100000000 CNY year licensee
"""

NAMES_WITH_A_NUMBER = """
如果您将 Otter 3 模型用作商业用途或提供给任何第三方使用，均应当获得许可方的书面授权。
=> obtain-license if (commercial or distribute)

如欲商用，年营收1亿元以上者须与我们签约，其余主体登记备案即可。
=> obtain-license if (commercial and revenue gteq 100000000 CNY year licensee)
=> register if (commercial and revenue lt 100000000 CNY year licensee)
"""

BANNED = """
被许可方不得：
| ¶
| (a) 对本软件进行反向工程；
| (b) 利用本软件提供竞争性服务；
| (c) 在违反任何适用法律的情况下使用本软件。
=> reverse-engineer
=> restricted-use
=> comply-with-law

四、使用限制
| ¶
| 4.1 被许可方不得：
| ¶
|     (a) 利用本软件提供竞争性服务；
| ¶
|     (b) 在违反任何适用法律的情况下使用本软件。
=> restricted-use
=> comply-with-law

分发：指向他人提供模型的行为，以及利用模型通过网络远程给用户提供服务的行为。
| ¶
| 您可以分发本模型，但须附上本许可证的副本。
=> include-license if (distribute or hosted-service)
"""


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced(COUNTED + ASKED + TOLD_BEFORE_USE + FREE_AND_BEYOND + NAMES_WITH_A_NUMBER + BANNED),
)
def test_clauses(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


def test_a_competing_service_is_no_other_field_and_stands_where_it_is_banned() -> None:
    clause = (
        "四、使用限制\n\n4.1 被许可方不得：\n\n    (a) 移除任何版权声明；\n\n"
        "    (b) 利用本软件提供竞争性服务；\n\n    (c) 将本软件用于其他目的；\n\n"
        "    (d) 对本软件进行反向工程；\n\n    (e) 将本软件用于军事目的。"
    )
    (rule,) = (r for r in extract(Text(clause, "LICENSE")).rules if r.action == "restricted-use")
    assert rule.fields == ("military", "competing-product")
    assert all(start < end for start, end in rule.evidence.spans)
