"""How vendors draft in Chinese: exceptions behind 但, kinds told by their trade, limits."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, spaced


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
未经书面许可，任何单位不得将水獭软件用于商业目的，但员工人数在三十人以下且年营业收入在四百万元以下的企业除外。
=> obtain-license if (commercial and (employees gt 30 licensee or revenue gt 4000000 CNY year
licensee))

如拟用于商业目的，须事先取得我司书面授权，但月营业额不足2万元的个体经营者无须取得。
=> obtain-license if (commercial and revenue gteq 20000 CNY month licensee)

商用须购买授权，但年营业收入不足700万元的，免费。
=> obtain-license if (commercial and revenue gteq 7000000 CNY year licensee)

商用须购买授权，年营业收入不足700万元的企业无需购买授权。
=> obtain-license if (commercial and revenue gteq 7000000 CNY year licensee)

商用须购买授权。年营业收入不足700万元的企业无需购买授权。
=> obtain-license if (commercial and revenue gteq 7000000 CNY year licensee)
"""),
)
def test_who_is_spared_behind_what_all_must_have(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
| 许可方授予您免费的使用许可，但下列主体除外：
| （一）向公众提供云计算服务的企业；
| （二）上一年度营业收入达到人民币6亿元的企业。
=> obtain-license if (revenue gteq 600000000 CNY year licensee preceding or cloud-provider)

向公众提供云计算服务的企业须取得商业授权。
=> obtain-license if cloud-provider
"""),
)
def test_a_kind_of_firm_is_told_by_its_trade(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
当且仅当被许可方同时符合（1）上一自然年度营业收入低于400万美元，以及（2）月度活跃用户少于70万，本许可证授予的商业使用权方为有效。
=> obtain-license if (commercial and (revenue gteq 4000000 USD year licensee preceding
or monthly-active-users gteq 700000 licensee))

| 满足下列全部条件时，方可免费商用：
| （一）企业社保缴纳人数不超过40人；
| （二）上一年度销售额不足人民币900万元。
=> obtain-license if (commercial and (employees gt 40 licensee
or revenue gteq 9000000 CNY year licensee preceding))

当应用连续三个自然月月均活跃用户达到二十万时，开发者须向权利人备案。
=> register if monthly-active-users gteq 200000 product
"""),
)
def test_numbers_that_mark_items_or_count_months_are_no_figures(
    clause: str, expected: list[str]
) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
除教育机构及非营利组织外，被许可方应按年支付授权费。
=> pay-royalty if (not academic and not non-commercial)

除教育机构外，非商业使用也须取得许可。
=> obtain-license if (not academic and non-commercial)

除非营利组织外，月活超过200万的用户须取得授权。
=> obtain-license if (not non-commercial and monthly-active-users gt 2000000 licensee)

本软件对个人免费，600人以上企业年费为9万元。
=> pay-royalty if employees gteq 600 licensee

除此之外的使用均属商业使用，须取得书面授权。
=> obtain-license if commercial

本协议授予的权利不延及年营收超过20亿元人民币的企业。
=> obtain-license if revenue gt 2000000000 CNY year licensee
"""),
)
def test_whom_an_exception_names_and_who_is_left(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
| 第九条 规模上限
| 本协议项下的“规模上限”为：月活跃用户六十万，或年营业收入四千万元人民币。
| 被许可方超出规模上限的，应与许可方另行签订商业合同。
=> obtain-license if (monthly-active-users gt 600000 licensee
or revenue gt 40000000 CNY year licensee)

“大型企业”系指在任一会计年度内，其自身及其所控制、受控制或与其共同受控制的实体的营业收入合计达到两千万美元的企业。大型企业使用本模型前应当向许可方申请授权。
=> obtain-license if revenue gteq 20000000 USD year licensee-and-affiliates

您应于季度结束后45日内向许可方提交报告并支付该收入的百分之五作为许可费。
=> pay-royalty
=> register
"""),
)
def test_terms_and_fees_of_contracts(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
产品月活跃用户超过200万的，除应取得商业授权外，还应在产品首页显著位置展示许可方标识。
=> display-attribution if monthly-active-users gt 2000000 product
=> obtain-license if monthly-active-users gt 2000000 product

企业使用须购买授权，年收入在60万元以下的企业可向我司申请免费商用授权。
=> obtain-license if revenue gt 600000 CNY year licensee

以下用户无需申请即可免费商用：（1）从业人员少于20人的企业；（2）年营业额少于200万元的企业。
=> obtain-license if (commercial and employees gteq 20 licensee
and revenue gteq 2000000 CNY year licensee)

年收入，指被许可方及其关联公司在截至计算日的前四个季度内的合并收入。年收入超过2亿元的，不得使用本模型。
=> obtain-license if revenue gt 200000000 CNY 12-months licensee-and-affiliates

年营业收入超过600万元（含600万元）的企业须取得授权。
=> obtain-license if revenue gteq 6000000 CNY year licensee

年营业收入在600万元以下（不含600万元）的企业可免费使用。
=> obtain-license if revenue gteq 6000000 CNY year licensee

除个人学习研究外，任何部署在6台以上服务器的使用均应取得授权。
=> obtain-license if (not research and product and devices gteq 6 licensee)

以下情形不视为商业使用：（1）企业内部评估测试；（2）教学活动。除此之外的使用均属商业使用，须取得书面授权。
=> obtain-license if commercial

本模型仅供学术研究使用。如拟用于商业目的，须事先取得我司书面授权，但月营业额不足2万元的个体经营者除外。
=> obtain-license if (commercial and revenue gteq 20000 CNY month licensee)

| 被许可方应按下列标准支付年度授权费：
| （一）年营业收入不足一千万元的：免收；
| （二）年营业收入一千万元以上的：人民币两万元。
=> pay-royalty if revenue gteq 10000000 CNY year licensee

如果您的团队超过20人（含20人），请购买团队版。
=> obtain-license if employees gteq 20 licensee

本许可授予的商业使用权仅及于月均营业额未逾人民币六十万元之自然人及法人。
=> obtain-license if (commercial and revenue gt 600000 CNY month licensee)
"""),
)
def test_two_duties_at_once_and_who_may_have_it_free(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
在发表与本模型有关的论文时，须引用本模型的技术报告，并将论文电子版抄送 research@otter.example。
=> display-attribution if publish-research
=> register if publish-research

向最终用户提供生成内容时，应显著提示该内容由人工智能生成。
=> disclose-ai-generated if publish-outputs
"""),
)
def test_papers_sent_and_contents_given(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "外商投资企业使用水獭软件，不论规模，均应事先取得许可方的书面同意。",
        "本协议仅授权未上市且最近一轮投后估值不超过两亿美元的初创公司免费商用。",
    ],
)
def test_kinds_of_firms_that_no_condition_names_are_reported(clause: str) -> None:
    assert flagged(clause)


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
被许可方属于下列任一情形的，可免费使用本软件：（1）高校；（2）员工总数不超过25人的企业；（3）个人。
=> obtain-license if (not academic and employees gt 25 licensee and not individual)

| 授权价格
| | 授权类型 | 适用对象 | 价格（人民币/年） |
| |---|---|---|
| | 高级授权 | 员工60人（含）至300人的企业 | 29,800 |
=> pay-royalty if (employees gteq 60 licensee and employees lteq 300 licensee)

每个月活跃设备数不足2000台的硬件厂商可免费预装，达到2000台的须取得授权。
=> obtain-license if devices gteq 2000 licensee

本软件对下列组织免费：公立学校、个人、员工少于6人的企业。
=> obtain-license if (not academic and not individual and employees gteq 6 licensee)

未满足“年收入低于200万元”条件者，应自行购买许可。
=> obtain-license if revenue gteq 2000000 CNY year licensee

国内企业年营收达人民币3亿元、境外企业年营收达4000万美元的，应在使用前取得许可。
=> obtain-license if (CN and revenue gteq 300000000 CNY year licensee)
=> obtain-license if (not CN and revenue gteq 40000000 USD year licensee)

商业用途（年收入不足60万元的个人工作室除外）均需获得授权。
=> obtain-license if (revenue gteq 600000 CNY year licensee and commercial)

任何集团合计使用终端超过300台者，须签订集团授权协议。
=> obtain-license if devices gt 300 licensee-and-affiliates

年销售台数超过6000台的，乙方应按每台1.5元向甲方支付许可费。
=> pay-royalty if devices gt 6000 licensee

高校、员工少于6人的企业可免费使用。
=> obtain-license if (not academic and employees gteq 6 licensee)
"""),
)
def test_figures_of_several_and_what_they_count(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


def test_a_price_from_some_place_in_a_row_on() -> None:
    assert answered("第3台起每台每年5000元。") == ["pay-royalty if devices gteq 3 licensee"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
您可以依相同条款修改和再分发本软件，但须在所有副本中保留本许可证。
=> include-license if distribute
=> share-alike if distribute

所分发的任何副本或衍生作品均须完整包含本修订版许可证。
=> include-license if distribute

| 贵公司年收入超过三百万的，您须持有下列之一：
| 1. 贡献者许可
| 2. 主服务协议
|
| 本文件所述的全部金额均以美元计。
=> obtain-license if revenue gt 3000000 USD year licensee
"""),
)
def test_copies_credit_and_currency_of_contracts(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    spaced("""
甲方发布新版本后，乙方应当在六个月内停止使用旧版本并升级。
=> use-latest-version

若乙方月活跃用户连续两个季度均超过400万，甲方有权要求乙方签订商业授权协议。
=> obtain-license if monthly-active-users gt 4000000 licensee

产品总用户数突破两千万大关后，须与我方重新议定许可条件。
=> obtain-license if users gt 20000000 product

被许可人上一年度营业额，或者其最近一轮融资的投后估值，任一达到6亿元人民币的，须另行取得许可。
=> obtain-license if (revenue gteq 600000000 CNY year licensee preceding
or valuation gteq 600000000 CNY licensee)
"""),
)
def test_what_one_side_may_ask_of_the_other(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


def test_events_that_end_a_contract_are_no_duties() -> None:
    lead = "乙方有下列情形之一的，甲方有权解除本协议："
    assert said(lead + "（一）未按期支付授权费；（二）擅自将软件提供给第三方。") == []
