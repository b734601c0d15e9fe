"""Chinese vendors' clauses on figures, in the many ways in which they count and compare."""

from __future__ import annotations

import pytest

from clauses import said

CLAUSES = [
    (
        "如果您的产品月活超过500万，应另行向我们申请商业授权。",
        ["obtain-license if monthly-active-users gt 5000000 product"],
    ),
    (
        "月活用户达到或超过1000万的产品，须另行申请授权。",
        ["obtain-license if monthly-active-users gteq 10000000 product"],
    ),
    (
        "单个自然月内月活跃用户峰值超过300万的应用，必须事先取得许可方书面授权。",
        ["obtain-license if monthly-active-users gt 3000000 product"],
    ),
    (
        (
            "年营收1000万元人民币以下的企业可免费商用；年营收达到1000万元人民币及以上的企"
            "业，应联系我们获取商业许可。"
        ),
        ["obtain-license if revenue gteq 10000000 CNY year licensee"],
    ),
    (
        "注册用户总数超过100万的平台，应与我们签订商业许可协议。",
        ["obtain-license if users gt 1000000 product"],
    ),
    (
        "累计注册用户不超过50万的产品可免费商用。",
        ["obtain-license if (commercial and users gt 500000 product)"],
    ),
    (
        ("任一自然年内，被许可方及其关联方合并计算的营业收入超过2亿元的，应另行申请商业授权。"),
        ["obtain-license if revenue gt 200000000 CNY year licensee-and-affiliates"],
    ),
    (
        "关联公司的用户数应合并计算；合并后月活跃用户超过700万的，应另行取得授权。",
        ["obtain-license if monthly-active-users gt 7000000 licensee-and-affiliates"],
    ),
    (
        "日活跃用户数（DAU）在10万以下可免费商用，10万及以上须申请商业许可。",
        ["obtain-license if daily-active-users gteq 100000 product"],
    ),
    (
        "企业员工数不足50人且上一年度营收低于500万元的，可免费商用。",
        [
            (
                "obtain-license if (commercial and (employees gteq 50 licensee or revenue "
                "gteq 5000000 CNY year licensee preceding))"
            )
        ],
    ),
    (
        "您的年营业额一旦突破1亿元，即应在30日内与我们签署商业授权协议。",
        ["obtain-license if revenue gt 100000000 CNY year licensee"],
    ),
    (
        "全年营业收入超过五千万元人民币的企业，使用本模型前应当另行申请。",
        ["obtain-license if revenue gt 50000000 CNY year licensee"],
    ),
    (
        "凡最近十二个月累计营收逾3000万元者，须另签商业协议。",
        ["obtain-license if revenue gt 30000000 CNY 12-months licensee preceding"],
    ),
    (
        "出货量超过10万台的智能硬件厂商，应向我们购买授权。",
        ["obtain-license if devices gt 100000 licensee"],
    ),
    (
        "API 月调用量超过 1000 万次的，需单独申请商用许可。",
        ["obtain-license if api-calls gt 10000000 month product"],
    ),
    (
        (
            "上一自然年度总营收超过人民币5000万元的商业主体不得在未取得我们书面许可的情况"
            "下使用本模型。"
        ),
        ["obtain-license if revenue gt 50000000 CNY year licensee preceding"],
    ),
    (
        "累计融资额超过5000万元人民币的初创企业应当联系 bd@example.com 获取商业授权。",
        ["obtain-license if funding gt 50000000 CNY licensee"],
    ),
    (
        "本模型对年收入100万美元以下的公司免费，超过部分需按照年收入的5%支付授权费。",
        ["pay-royalty if revenue gt 1000000 USD year licensee"],
    ),
    (
        "年营收超过1000万元的，须就超出部分向我们支付2%的许可使用费。",
        ["pay-royalty if revenue gt 10000000 CNY year licensee"],
    ),
    (
        "单个产品的日活不得超过20万，超过者应另行申请授权。",
        ["obtain-license if daily-active-users gt 200000 product"],
    ),
    (
        (
            "企业上一会计年度营业收入大于等于1亿元人民币，或员工人数大于等于500人的，使用"
            "前应获得我司书面许可。"
        ),
        [
            (
                "obtain-license if (revenue gteq 100000000 CNY year licensee preceding or "
                "employees gteq 500 licensee)"
            )
        ],
    ),
    (
        "当您的服务注册用户数首次达到100万时，请于10个工作日内通过邮件告知我们。",
        ["register if users gteq 1000000 product"],
    ),
    (
        "企业规模在100人以上的，须购买企业版许可。",
        ["obtain-license if employees gteq 100 licensee"],
    ),
    (
        "年度营收在人民币三百万元（含）以下的团队免费，以上的团队请购买授权。",
        ["obtain-license if revenue gt 3000000 CNY year licensee"],
    ),
    (
        "过去12个月内营收不足100万美元的组织可免费商用，无需任何申请。",
        [
            (
                "obtain-license if (commercial and revenue gteq 1000000 USD 12-months "
                "licensee preceding)"
            )
        ],
    ),
    (
        (
            "不适用于月活跃用户数超过7亿的产品：该等产品的提供者须向许可方申请许可，许可"
            "方可自行决定是否授予。"
        ),
        ["obtain-license if monthly-active-users gt 700000000 product"],
    ),
    (
        (
            "在本模型发布之日，若被许可方或其关联方提供的产品或服务在上一个自然月的月活跃"
            "用户数超过7亿，则被许可方必须向许可方申请许可。"
        ),
        [
            (
                "obtain-license if monthly-active-users gt 700000000 licensee-and-affiliates "
                "release-date"
            )
        ],
    ),
    (
        "商业用户的年净收入高于50万元的，应每季度向我方缴纳净收入的3%作为权利金。",
        ["pay-royalty if revenue gt 500000 CNY year licensee"],
    ),
    ("下载量超过10万次的应用须登记备案。", ["register if visits gt 100000 product"]),
    (
        "月流水超过50万元的游戏产品，应向我们支付流水的5%作为分成。",
        ["pay-royalty if revenue gt 500000 CNY month product"],
    ),
    (
        "单月访问量超过1000万人次的网站，使用本模型应当取得我们的书面同意。",
        ["obtain-license if visits gt 10000000 month product"],
    ),
    (
        "企业用户数（含关联公司）超过1万的，须签署企业许可协议。",
        ["obtain-license if users gt 10000 licensee-and-affiliates"],
    ),
    (
        "注册用户少于一千人的内部系统无需授权即可使用。",
        ["obtain-license if users gteq 1000 product"],
    ),
    (
        "产品月活跃用户未达到30万前，您可以免费使用；达到后应当立即停止使用或取得授权。",
        ["obtain-license if monthly-active-users gteq 300000 product"],
    ),
    (
        "年营收≥5000万元：须购买商业授权。",
        ["obtain-license if revenue gteq 50000000 CNY year licensee"],
    ),
    (
        "您的产品用户规模超过一百万人时，须事先与版权方协商取得授权。",
        ["obtain-license if users gt 1000000 product"],
    ),
]


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_figures_as_vendors_put_them(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
