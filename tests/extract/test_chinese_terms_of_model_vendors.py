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


@pytest.mark.parametrize(("clause", "expected"), spaced(COUNTED + BANNED))
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
