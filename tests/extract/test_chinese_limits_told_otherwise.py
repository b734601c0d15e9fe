"""Limits as vendors of Chinese draft them: criteria in a row, kinds of firms, who may apply."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, table

LIMITS = """
若您的应用符合下列两个条件中的任意一个，您必须在应用的“关于”页面展示“由灰雀提供支持”字样：a）月活用户大于200万；b）单月营收大于30万美元。
=> display-attribution if (monthly-active-users gt 2000000 product
   or revenue gt 300000 USD month product)

自本模型公布之日起，若您的产品月活跃用户总数大于300万，则须向许可方提出许可请求。
=> obtain-license if monthly-active-users gt 3000000 product

自本模型发布之日起，若您的产品月活跃用户总数大于300万，则须向许可方提出许可请求。
=> obtain-license if monthly-active-users gt 3000000 product

员工不超过40人并且年度营业收入不超过700万元的公司可以免费使用，超出任何一项的公司需要购买企业版授权。
=> obtain-license if (employees gt 40 licensee or revenue gt 7000000 CNY year licensee)

除大型企业外，任何单位均可免费商用本软件。本协议所称大型企业，系指员工超过600人，且上年度营收超过2亿元的单位。
=> obtain-license if (commercial and employees gt 600 licensee
   and revenue gt 200000000 CNY year licensee preceding)

社区版限8个用户使用，需要更多用户请购买企业版。
=> obtain-license if users gt 8 product

若某一年度内贵司因使用本模型而取得的收入超过80万元，则就超出部分按6%支付许可使用费。
=> pay-royalty if revenue gt 800000 CNY year licensee

五人以上的工作室每款游戏须支付900元授权费。
=> pay-royalty if employees gteq 5 licensee

本模型可商用，但您须同时满足：产品日活低于30万，公司年收入低于4亿元，且您不是云厂商。如不满足，须单独申请授权。
=> obtain-license if (daily-active-users gteq 300000 product
   or revenue gteq 400000000 CNY year licensee or cloud-provider)

年收入低于600万元且不属于云服务商的企业可以免费商用。
=> obtain-license if (commercial and (revenue gteq 6000000 CNY year licensee or cloud-provider))

员工超过70人的企业、高校须申请商业授权。
=> obtain-license if (employees gt 70 licensee or academic)

月活跃用户数超过二千万的产品以及云服务提供商均须申请商业授权。
=> obtain-license if (monthly-active-users gt 20000000 product or cloud-provider)

开源许可对以下主体不生效：（1）月活超过3亿的平台；（2）提供公有云服务的厂商；（3）与我司有竞争关系的企业。
=> obtain-license if (monthly-active-users gt 300000000 product
   or cloud-provider or licensor-competitor)

年销售额低于900万元的制造商可免费在其设备中预装本系统，但预装设备总量不得超过800台。
=> obtain-license if (product and (revenue gteq 9000000 CNY year licensee
   or devices gt 800 product))

云服务商不得将本模型用于商业用途。
=> commercial-use if cloud-provider

云服务商不得分发本模型。
=> distribute if cloud-provider
"""


@pytest.mark.parametrize(("clause", "rules"), table(LIMITS))
def test_a_limit_is_read(clause: str, rules: list[str]) -> None:
    assert answered(clause) == sorted(rules)


ELIGIBLE = """
满足以下条件的企业可以申请商用许可：
| （一）日活跃用户数低于60万；
| （二）不是云服务提供商。

日活跃用户数低于60万的企业可以申请商用许可。

申请商用授权须符合：月活低于700万；非云计算服务商。
"""


@pytest.mark.parametrize(("clause", "_"), table(ELIGIBLE))
def test_who_may_apply_has_to_and_the_criteria_are_reported(clause: str, _: list[str]) -> None:
    assert said(clause) == ["obtain-license if commercial"]
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "以下主体须申请商业许可：（1）月活超过3亿的平台；（2）理发店。",
        "以下主体须申请商业许可：（1）月活超过3亿的平台；（2）在证券交易所上市的企业。",
        "月活超过3亿的平台、上市公司以及年收入超过2亿元的企业须申请商业许可。",
        "贵单位的席位超过70个，或部署于三个以上数据中心，均须升级为企业许可。",
    ],
)
def test_a_criterion_that_no_condition_says_is_reported(clause: str) -> None:
    assert flagged(clause)
    assert all("gteq 3 " not in rule for rule in said(clause))


TOLD = """
您的团队超过17人，或者过去一年内获得过超过30万美元投资时，需要购买授权。
=> obtain-license if (employees gt 17 licensee or funding gt 300000 USD licensee)

年收入 20 万元（含）到 900 万元（不含）的企业，每年支付 1 万元。
=> pay-royalty if (revenue gteq 200000 CNY year licensee and revenue lt 9000000 CNY year licensee)

凡符合下列任一情形的用户，均视为“大客户”：（1）员工总数超过700名；（2）近一年营收超过6亿元。大客户使用本软件应签订企业许可协议。
=> obtain-license if (employees gt 700 licensee or revenue gt 600000000 CNY year licensee)

员工总数超过700名或年营收超过6亿元的用户，均视为“大型用户”。大型用户使用本软件应签订企业许可协议。
=> obtain-license if (employees gt 700 licensee or revenue gt 600000000 CNY year licensee)

注册开发者账号满3万个的平台，应每季度向许可方报送使用数据。
=> register if users gteq 30000 product

机构用户数量超过800名的，应与我们签署《商业服务协议》。
=> obtain-license if users gt 800 licensee

若您部署的实例所服务的终端用户总数高于60人，则须购买企业许可证。
=> obtain-license if users gt 60 product
"""


@pytest.mark.parametrize(("clause", "rules"), table(TOLD))
def test_a_limit_is_read_in_other_words(clause: str, rules: list[str]) -> None:
    assert answered(clause) == sorted(rules)


def test_the_age_of_a_firm_is_reported() -> None:
    assert flagged("我们对初创企业（成立不满4年且融资额低于700万元）提供免费授权。")


LEFT_OUT = """
商业使用除外，商业使用须另行签订协议。
=> obtain-license if commercial

您不得将本软件用于商业目的，除非：（a）您为非营利组织；或（b）您已取得我方的书面授权。
=> obtain-license if (not non-commercial and commercial)

公司内部使用不视为商业使用，但向客户交付基于本软件的成果时需要商业许可。
=> obtain-license if distribute

企业版功能须持有有效订阅方可用于生产环境。
=> obtain-license

商业用户须购买授权，20人以下的小型企业豁免。
=> obtain-license if employees gt 20 licensee

只有在获得商业授权后，方可移除界面底部的“由灰雀驱动”字样。
=> display-attribution if product

学生无须付费；除非您是在校学生，否则需要付费订阅。
=> obtain-license if not academic
"""


@pytest.mark.parametrize(("clause", "rules"), table(LEFT_OUT))
def test_whoever_is_left_out_is_known(clause: str, rules: list[str]) -> None:
    assert answered(clause) == sorted(rules)
