"""Lists within a paragraph of Chinese, Japanese or Korean, and figures that words embrace."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, table

JOINED = """
有下列情形之一的，应取得书面授权：月活跃用户超过1亿；年收入超过5亿元；员工超过1000人。
=> obtain-license if (monthly-active-users gt 100000000 product
   or revenue gt 500000000 CNY year licensee or employees gt 1000 licensee)

符合以下全部条件者可免费商用：年收入不超过500万元；员工不超过50人；月活不超过10万。
=> obtain-license if (commercial and (revenue gt 5000000 CNY year licensee
   or employees gt 50 licensee or monthly-active-users gt 100000 product))

以下主体须申请商业许可：月活超过500万的平台；年营收超过1亿元的企业；云计算服务提供商。
=> obtain-license if (monthly-active-users gt 5000000 product
   or revenue gt 100000000 CNY year licensee or cloud-provider)

以下情形须付费：1、年收入超过100万元；2、用户超过10万人。
=> pay-royalty if (revenue gt 1000000 CNY year licensee or users gt 100000 product)

申请条件：1. 年营收超过1000万元；2. 员工超过100人；满足任一条件即须申请授权。
=> obtain-license if (revenue gt 10000000 CNY year licensee or employees gt 100 licensee)

商用免费，但需满足：1. 日活用户不超过100万；2. 年收入不超过1000万元。
=> obtain-license if (commercial and (daily-active-users gt 1000000 product
   or revenue gt 10000000 CNY year licensee))

需要授权的情形包括：月活超过1000万、年营收超过1亿元。
=> obtain-license if (monthly-active-users gt 10000000 product
   or revenue gt 100000000 CNY year licensee)

本许可不授予下列主体：（一）月活跃用户数超过1亿的平台经营者；（二）估值超过100亿元的企业。
=> obtain-license if (monthly-active-users gt 100000000 product
   or valuation gt 10000000000 CNY licensee)

次のいずれかに該当する場合は許諾が必要です：（1）従業員が100人を超える、（2）年間売上が1億円を超える。
=> obtain-license if (employees gt 100 licensee or revenue gt 100000000 JPY year licensee)

以下の条件をすべて満たす場合、無償で利用できます：1.従業員50名以下 2.年商5億円以下 3.MAU10万人未満
=> obtain-license if (employees gt 50 licensee or revenue gt 500000000 JPY year licensee
   or monthly-active-users gteq 100000 product)

다음 중 하나에 해당하면 라이선스를 구매해야 합니다: (1) 매출 10억 원 초과, (2) 직원 50명 초과.
=> obtain-license if (revenue gt 1000000000 KRW licensee or employees gt 50 licensee)

您应当：保留版权声明；随附本协议副本；标明所作修改。
=> include-license if distribute
=> retain-notices if distribute
=> state-changes if (modify and distribute)

利用者は次の行為をしてはなりません：逆コンパイル；透かしの除去；第三者への再配布。
=> distribute
=> remove-safeguards
=> reverse-engineer
"""

RANGES = """
员工50人以上500人以下，或年营业收入1000万元以上1亿元以下的企业，应登记。
=> register if ((employees gteq 50 licensee and employees lteq 500 licensee)
   or (revenue gteq 10000000 CNY year licensee and revenue lteq 100000000 CNY year licensee))

従業員50人以上500人以下または年商1億円以上10億円以下の企業は、利用料を支払うものとする。
=> pay-royalty if ((employees gteq 50 licensee and employees lteq 500 licensee)
   or (revenue gteq 100000000 JPY year licensee and revenue lteq 1000000000 JPY year licensee))

月活超过100万但不超过1000万，或日活超过10万但不超过100万的产品，应向我方登记。
=> register if ((monthly-active-users gt 1000000 product
   and monthly-active-users lteq 10000000 product)
   or (daily-active-users gt 100000 product and daily-active-users lteq 1000000 product))

Companies with more than 50 but fewer than 500 employees, or more than $10 million but less than
$100 million in annual revenue, must register.
=> register if ((employees gt 50 licensee and employees lt 500 licensee)
   or (revenue gt 10000000 USD year licensee and revenue lt 100000000 USD year licensee))
"""

EMBRACED = """
在您的产品月活跃用户超过1亿的情况下，应与许可方另行签署协议。
=> obtain-license if monthly-active-users gt 100000000 product

在员工超过100人的情形下，您应取得书面授权。
=> obtain-license if employees gt 100 licensee

除年营收超过1亿元的企业外，均可免费商用本模型。
=> obtain-license if (commercial and revenue gt 100000000 CNY year licensee)

除非取得我们的授权，否则不得将本模型用于月活超过1亿的产品。
=> obtain-license if monthly-active-users gt 100000000 product

本模型不得由月活跃用户超过5000万的公司使用。
=> obtain-license if monthly-active-users gt 50000000 licensee

您应对月活超过2000万的产品另行申请授权。
=> obtain-license if monthly-active-users gt 20000000 product

年营业收入不超过500万元的企业有权使用本模型。
=> obtain-license if revenue gt 5000000 CNY year licensee

MAU100万以上的产品须取得授权。
=> obtain-license if monthly-active-users gteq 1000000 product

年間売上高が1億円以下の企業は、許諾を得る必要はありません。
=> obtain-license if revenue gt 100000000 JPY year licensee

企业用户按规模分为三类：\n| A类：员工少于50人的企业，免费使用，但须登记。
=> obtain-license if employees gteq 50 licensee
=> register if employees lt 50 licensee
"""

BELOW_A_LEAD = """
如同时满足下列条件，您可以免费商用：
| （a）在过去六个月内的任一自然月，您的产品日活跃用户数不超过10万；
| （b）您不以API形式向第三方提供本模型；
| （c）您不是云计算服务提供商。
| 不符合任一条件的，您应申请商业许可。
=> obtain-license if (commercial and (daily-active-users gt 100000 product or hosted-service
   or cloud-provider))

第4条　利用者は、次の各号のすべてを満たすときに限り、本モデルを無償利用できる。
| (1) 年間売上高が1億円未満であること
| (2) 従業員が50人以下であること
| 2　前項に該当しない利用者は、当社との間で別途契約を締結しなければならない。
=> obtain-license if (revenue gteq 100000000 JPY year licensee or employees gt 50 licensee)
"""


@pytest.mark.parametrize(("clause", "expected"), table(JOINED))
def test_members_of_a_list_are_joined_as_it_says(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(RANGES))
def test_both_ends_of_a_range_hold_together_among_alternatives(
    clause: str, expected: list[str]
) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(EMBRACED))
def test_no_words_swallow_a_figure(clause: str, expected: list[str]) -> None:
    assert said(clause.replace("\\n", "")) == expected


@pytest.mark.parametrize(("clause", "expected"), table(BELOW_A_LEAD))
def test_every_criterion_of_a_list_counts(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_a_criterion_that_says_nothing_is_reported() -> None:
    assert flagged(
        "如同时满足下列条件，您可以免费商用：\n（1）日活跃用户数不超过10万；\n（2）您爱喝茶。"
    )
    assert not flagged(
        "如同时满足下列条件，您可以免费商用：\n（1）日活跃用户数不超过10万；\n（2）员工不超过9人。"
    )


@pytest.mark.parametrize(
    "clause",
    [
        "“月活跃用户”是指一个自然月内至少登录一次的去重用户。",
        "企业用户按规模分为三类。",
        "请您在软件包的一级目录下创建以“LICENSE”为名的文件。",
        "使用者对生成内容承担全部责任，许可方不承担任何责任。",
    ],
)
def test_what_counts_or_owes_nothing(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("您不得向第三方转让、再许可本协议项下的权利。", ["sublicense"]),
        ("您不得向第三方转让本模型。", ["distribute"]),
        ("不得将本模型提供给被列入出口管制清单的实体。", ["comply-with-law"]),
        ("不得将本模型提供给第三方。", ["distribute"]),
        ("제3자에게 본 계약상의 권리를 양도하거나 재허락할 수 없다.", ["sublicense"]),
        ("이 모델을 제3자에게 양도할 수 없다.", ["distribute"]),
        (
            "본 라이선스가 적용되지 아니하며, 변경 사실을 명시하여야 한다.",
            ["state-changes if modify"],
        ),
        ('제품에 "Orca"를 표시할 것을 권장합니다.', []),
        (
            "コンテンツを利用する際は出典を記載してください。",
            ["retain-notices"],
        ),
        (
            "編集して利用する場合は、出典とは別に、編集・加工等を行ったことを記載してください。",
            ["state-changes if modify"],
        ),
        ("国が作成したかのような態様で公表してはいけません。", ["use-trademark"]),
    ],
)
def test_what_is_passed_on_told_and_kept(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


COPIES = """
您必须在作品的每个原始或修改副本上显著显示本许可。
=> include-license if distribute

原始和修改的作品的所有副本，以及该作品的衍生作品，均受本许可约束。
=> share-alike if modify

作品のすべての複製物および派生著作物は、本ライセンスに従います。
=> share-alike if modify

授权人在任何情况下不对任何第三方因使用、再许可或修改本软件而产生的损害承担责任。

您在任何情况下不得修改本模型。
=> create-derivatives

某些版本的升级可能需要支付额外费用。

参加任何组织和个人举办的排名活动的，须在说明中标注“Orca Inside”。
=> display-attribution if product

您同意不将本模型用于：危害国家安全；宣扬恐怖主义；侵害未成年人身心健康。
=> restricted-use
"""


@pytest.mark.parametrize(("clause", "expected"), table(COPIES))
def test_what_goes_along_with_copies_and_what_does_not(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
