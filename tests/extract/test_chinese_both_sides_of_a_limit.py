"""Chinese clauses of who is below a limit and who is above it, in many ways."""

from __future__ import annotations

import pytest

from clauses import lines, said, table

SAYS = """
员工在50人以内无须付费，超过50人须购买许可证。
=> obtain-license if employees gt 50 licensee

月活在10万以内不需要授权，超过则须取得授权。
=> obtain-license if monthly-active-users gt 100000 product

年收入在100万元以下无需付费，年收入超过100万元须购买商业许可。
=> obtain-license if revenue gt 1000000 CNY year licensee

年收入在100万元以下的公司无需付费，更大的公司须购买商业许可。
=> obtain-license if revenue gt 1000000 CNY year licensee

团队人数在10人以内的不用花钱，再往上就得买许可。
=> obtain-license if employees gt 10 licensee

头20名员工可免费使用，更多的人就须购买授权。
=> obtain-license if employees gt 20 licensee

第101台设备起须购买许可证。
=> obtain-license if devices gteq 101 licensee

年收入在100万元以下的公司无需付费，更大的公司须购买商业许可。
=> obtain-license if revenue gt 1000000 CNY year licensee

是否需要授权看员工人数：不满30人的不需要，30人及以上的需要。
=> obtain-license if employees gteq 30 licensee

要不要付费取决于月活：5万以下免费，超过5万须支付许可费。
=> pay-royalty if monthly-active-users gt 50000 product

年收入500万元以上、且员工50人以上的企业，须取得商业授权。
=> obtain-license if (revenue gteq 5000000 CNY year licensee and employees gteq 50 licensee)

年收入在100万元至1000万元之间的企业须登记。
=> register if (revenue gteq 1000000 CNY year licensee and revenue lteq 10000000 CNY year licensee)

单一产品月活用户若达到七亿，您应向我方申请许可，我方可自行决定是否授予。
=> obtain-license if monthly-active-users gteq 700000000 product

自您的营收首次超过1亿日元之日起，您须在60日内取得商业许可。
=> obtain-license if revenue gt 100000000 JPY licensee

若您及您的关联公司上一年度总收入合计不低于5000万港元，您必须付费。
=> pay-royalty if revenue gteq 50000000 HKD year licensee-and-affiliates preceding

如果您的公司雇有超过250名员工，您需要一份企业许可。
=> obtain-license if employees gt 250 licensee

小公司（不到20人）不需要许可证，除此以外都需要。
=> obtain-license if employees gteq 20 licensee

雇员多于500人者除外，任何人均可免费使用本模型。
=> obtain-license if employees gt 500 licensee

任何人均可免费使用本模型，雇员多于500人的企业除外。
=> obtain-license if employees gt 500 licensee

本许可所授予的权利不及于年收入超过1亿美元的企业。
=> obtain-license if revenue gt 100000000 USD year licensee

月活用户数在一百万以上的应用程序，必须显示“由Heron驱动”。
=> display-attribution if monthly-active-users gteq 1000000 product

年营业额未达300万元者，得免费使用；达300万元者，应取得授权。
=> obtain-license if revenue gteq 3000000 CNY year licensee

年收入高于50万元的个体经营者应向我们登记。
=> register if revenue gt 500000 CNY year licensee

贵公司融资总额一旦超过2000万美元，免费许可即告失效，须另行购买。
=> obtain-license if funding gt 20000000 USD licensee

凡市值达100亿元的上市公司，使用前须获书面授权。
=> obtain-license if valuation gteq 10000000000 CNY licensee

我们只要求大企业付费，也就是年收入超过1亿元的企业。
=> pay-royalty if revenue gt 100000000 CNY year licensee

只要年收入不到1000万元，就不必付费给我们。
=> pay-royalty if revenue gteq 10000000 CNY year licensee

商业用途须付费，年收入不足100万元的除外。
=> pay-royalty if (commercial and revenue gteq 1000000 CNY year licensee)

员工数未超过10名的公司，以及个人，可免费使用；其余皆须授权。
=> obtain-license if (employees gt 10 licensee and not individual)

超过500名员工的公司必须购买许可，但学校不在此列。
=> obtain-license if (not academic and employees gt 500 licensee)

除非贵公司年收入低于100万元，否则使用本软件须付许可费。
=> pay-royalty if revenue gteq 1000000 CNY year licensee

收入门槛为一百万欧元；超出门槛的实体需要商业许可证。
=> obtain-license if revenue gt 1000000 EUR licensee

门槛：10万月活。未达门槛者免费，达到门槛者须授权。
=> obtain-license if monthly-active-users gteq 100000 product

本许可对小企业免费，小企业指员工少于50人的企业；其他企业须另行取得授权。
=> obtain-license if employees gteq 50 licensee

月活超过100万的平台禁止商用本模型，且我们不提供任何商业授权。
=> commercial-use if monthly-active-users gt 1000000 product

员工超过500人的企业不得将本模型用于商业目的，我们也不出售商业许可。
=> commercial-use if employees gt 500 licensee

员工超过500人的企业不得将本模型用于商业目的。
=> obtain-license if (commercial and employees gt 500 licensee)

不得将本模型用于商业目的，我们也不出售商业许可。
=> commercial-use

除雇员多于500人的企业外，任何人均可免费使用本模型。
=> obtain-license if employees gt 500 licensee

单一产品的月活用户达到10万的，须取得授权。
=> obtain-license if monthly-active-users gteq 100000 product

万一员工超过500人，须取得授权。
=> obtain-license if employees gt 500 licensee

同一集团内员工超过500人的，须取得授权。
=> obtain-license if employees gt 500 licensee-and-affiliates

统一管理的产品月活达到10万的，须取得授权。
=> obtain-license if monthly-active-users gteq 100000 product

第三方用户在内的注册用户达到1万人的，须取得授权。
=> obtain-license if users gteq 10000 product

一般企业员工超过500人的，须取得授权。
=> obtain-license if employees gt 500 licensee

唯一的例外：年收入超过一亿元的企业须付费。
=> pay-royalty if revenue gt 100000000 CNY year licensee

任一产品月活超过100万的，须取得授权。
=> obtain-license if monthly-active-users gt 1000000 product

商业使用须付费。但年收入不足100万元的企业免费。
=> pay-royalty if (commercial and revenue gteq 1000000 CNY year licensee)

商业使用须付费。但年收入不足100万元的企业除外。
=> pay-royalty if (commercial and revenue gteq 1000000 CNY year licensee)

商业使用须取得授权。但年收入不足100万元的企业除外。
=> obtain-license if (commercial and revenue gteq 1000000 CNY year licensee)

商业使用须取得授权。但年收入不足100万元的企业免费。
=> obtain-license if (commercial and revenue gteq 1000000 CNY year licensee)

本模型由我们的团队开发。但年收入不足100万元的企业免费。
=> obtain-license if revenue gteq 1000000 CNY year licensee

企业使用须付费。但员工不足10人的企业免费。
=> pay-royalty if (company and employees gteq 10 licensee)

可免费使用本模型的，限于年收入200万元以下的企业；规模在此之上的企业，应当购买授权。
=> obtain-license if revenue gt 2000000 CNY year licensee

员工未满100人的企业免费。满了100人，就得办许可。
=> obtain-license if employees gteq 100 licensee

月活少于1万的应用不收费；涨到1万以上，则须缴纳许可费。
=> pay-royalty if monthly-active-users gteq 10000 product

我们只对年收入不超过300万元的单位免费开放，收入比这多的单位请联系我们取得授权。
=> obtain-license if revenue gt 3000000 CNY year licensee

最多供10台服务器免费使用，如需更多，请购买扩展授权。
=> obtain-license if devices gt 10 licensee

十人以下的团队免费，人数一旦超出，便须付费。
=> pay-royalty if employees gt 10 licensee

年收入五百万元以内者免费，以外者须申请授权。
=> obtain-license if revenue gt 5000000 CNY year licensee

上限为50名员工。凡越限者须取得授权。
=> obtain-license if employees gt 50 licensee

用户数在1000以内的，无需授权，大于1000的，需要授权。
=> obtain-license if users gt 1000 product

“小企业”指年收入不超过500万元的企业。凡不属于小企业的使用者，须取得商业授权。
=> obtain-license if revenue gt 5000000 CNY year licensee

“小微团队”是指员工不足10人的团队。小微团队以外的任何主体，均须取得授权。
=> obtain-license if employees gteq 10 licensee

“达标产品”是指月活超过100万的产品。达标产品的运营者须向我们登记。
=> register if monthly-active-users gt 1000000 product

教育机构可免费使用，除此之外一律须取得授权。
=> obtain-license if not academic

学生和教师可以修改本模型，其他人不行。
=> create-derivatives if not academic

高校和科研院所可以再分发模型权重，除此之外任何主体均不得再分发。
=> distribute if not academic

个人可以转发本模型，其他人则不可以。
=> distribute if not individual

年收入五百万元以内者免费，以外者须申请授权。
=> obtain-license if revenue gt 5000000 CNY year licensee

上限为50名员工。凡越限者须取得授权。
=> obtain-license if employees gt 50 licensee

学生可以修改本模型，但不得再分发。
=> distribute if academic
"""
NOTHING = """
    若日活跃用户低于1000，则上述付费义务不适用。
    本模型由我们的团队开发。但年收入不足100万元的企业除外。
    非营利组织可自由分发，此外任何一方不得分发。
    非营利组织可自由分发，此外任何一方不得分发。
    个人可以使用本模型，其他人也可以。
"""


@pytest.mark.parametrize(("clause", "expected"), table(SAYS))
def test_who_is_above_a_limit_owes(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_who_is_above_a_limit_owes_or_of_nobody(clause: str) -> None:
    assert said(clause) == []
