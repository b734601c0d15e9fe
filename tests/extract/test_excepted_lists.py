"""Lists whose items are excepted, or must all hold though one of them offers a choice."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

EXCEPTED = """
除下列情形外，任何人均可免费将本模型用于商业目的：
| （a）月活跃用户数超过600万；
| （b）年营业收入超过4亿元人民币。
=> obtain-license if (commercial and (monthly-active-users gt 6000000 product
or revenue gt 400000000 CNY year licensee))

除有以下情形之一外，任何人均可免费商用：（1）员工超过700人；（2）年营业收入超过4亿元。
=> obtain-license if (commercial and (employees gt 700 licensee
or revenue gt 400000000 CNY year licensee))

以下企业除外，其他企业均可免费商用：年营业收入超过4亿元人民币的企业。
=> obtain-license if (commercial and revenue gt 400000000 CNY year licensee)

次の者を除き、本モデルを無償で商用利用することができます。
| 1. 従業員数が700名を超える企業
| 2. 年間売上高が40億円を超える企業
=> obtain-license if (commercial and (employees gt 700 licensee
or revenue gt 4000000000 JPY year licensee))

本ライセンスは、次の各号のいずれにも該当しない者に対してのみ付与される。
| (1) 年間売上高が4億円以上の法人
| (2) 登録ユーザー数が60万人以上のサービスを運営する者
=> obtain-license if (revenue gteq 400000000 JPY year licensee or users gteq 600000 product)

다음 각 호의 자를 제외하고 누구나 무상으로 이용할 수 있다.
| 1. 직원 수가 700명을 초과하는 기업
| 2. 연 매출 400억 원을 초과하는 기업
=> obtain-license if (employees gt 700 licensee or revenue gt 40000000000 KRW year licensee)

Except in the following cases, the model may be used commercially free of charge:
| (a) you have more than 700 employees;
| (b) your annual revenue exceeds $40 million.
=> obtain-license if (commercial and (employees gt 700 licensee
or revenue gt 40000000 USD year licensee))
"""

SIDE_BY_SIDE = """
下記条件をすべて満たす場合のみ、無償で利用することができます。
| - 前年度年商が3,000万円以下の会社、または個人であること
| - アプリの売上が4,000万円以内であること
=> obtain-license if ((revenue gt 30000000 JPY year licensee preceding and not individual)
or revenue gt 40000000 JPY product)

同时满足下列条件的，可免费商用：（1）员工不足60人或年营收低于3000万元；（2）月活跃用户不超过40万。
=> obtain-license if (commercial and ((employees gteq 60 licensee
and revenue gteq 30000000 CNY year licensee) or monthly-active-users gt 400000 product))
"""

IF_BEHIND = """
贵公司人员规模如超过400人，或上年度营业总额若达到3亿元，则须取得授权。
=> obtain-license if (employees gt 400 licensee
or revenue gteq 300000000 CNY year licensee preceding)

您的产品可以免费使用，月活跃用户数一旦超过300万则应联系我们取得授权。
=> obtain-license if monthly-active-users gt 3000000 product
"""


@pytest.mark.parametrize(("clause", "expected"), table(EXCEPTED))
def test_who_is_excepted_stands_in_a_list_behind(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(SIDE_BY_SIDE))
def test_a_choice_within_an_item_is_no_choice_of_items(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(IF_BEHIND))
def test_an_if_may_stand_behind_its_figure(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "除下列情形外，许可方不承担任何责任：\n（a）法律另有规定；\n（b）故意或重大过失。",
        "次の場合を除き、当社は責任を負いません。\n1. 故意による場合\n2. 重過失による場合",
    ],
)
def test_a_list_of_exceptions_without_figures_asks_for_no_licence(clause: str) -> None:
    assert said(clause) == []


def test_an_exception_whose_list_is_missing_is_reported_or_says_nothing() -> None:
    clause = "除下列企业外，年营业收入超过4亿元的企业均可免费商用。"
    assert said(clause) == [] or flagged(clause)
