"""Chinese and Japanese: whoever stays below a limit told before, how it is counted, and what rows
of tiers ask for."""

from __future__ import annotations

import pytest

from clauses import said, spaced

SAYS = """
年收入超过300万元的企业应当购买授权。未达到上述标准的企业可以免费使用，但须在官网登记。
=> obtain-license if revenue gt 3000000 CNY year licensee
=> register if revenue lteq 3000000 CNY year licensee

员工超过70人的企业应当购买授权。没有超过该数量的公司可以免费使用，但须向我们登记备案。
=> obtain-license if employees gt 70 licensee
=> register if employees lteq 70 licensee

员工超过70人的企业应当购买授权。超过该数量的公司须向我们登记备案。
=> obtain-license if employees gt 70 licensee
=> register if employees gt 70 licensee

使用者擬將本軟體用於商業用途，而其員工數達九十人者，應事先取得書面授權。不符合前項規定之中小企業及個人工作者，得無償為商業使用，惟應於三十日內至本公司網站完成登錄。
=> obtain-license if (commercial and employees gteq 90 licensee)
=> register if (commercial and employees lt 90 licensee)

年間売上が2億円を超える企業は、契約が必要です。売上がそれ以下の企業は無償で利用できますが、開始前に届け出てください。
=> obtain-license if revenue gt 200000000 JPY year licensee
=> register if revenue lteq 200000000 JPY year licensee

従業員が80人を超える法人は、契約が必要です。人数がこれに満たない法人は無償で利用できますが、事前に届け出てください。
=> obtain-license if employees gt 80 licensee
=> register if employees lteq 80 licensee

従業員が80人を超える法人は、契約が必要です。それ以外の会社は無料で利用できますが、事前に届け出てください。
=> obtain-license if employees gt 80 licensee
=> register if employees lteq 80 licensee

“月活跃用户”指在一个自然月内至少打开或使用一次产品的去重用户。
¶
任一自然月的月活跃用户合计超过800万的，应当取得授权。
=> obtain-license if monthly-active-users gt 8000000 product

“注册用户”指使用过一次产品的去重用户。
¶
注册用户超过800万的，应当取得授权。
=> obtain-license if users gt 8000000 product

「月間アクティブユーザー」とは、暦月中に少なくとも一度ログインした利用者の数をいいます。月間アクティブユーザーが90万人を超える場合は、ライセンスが必要です。
=> obtain-license if monthly-active-users gt 900000 licensee

従業員が30人を超えるか、翻訳リクエストが月7万件以上の場合は、ライセンスが必要です。
=> obtain-license if (employees gt 30 licensee or api-calls gteq 70000 month product)

従業員30人以下、かつ推論リクエストが年7万件未満であれば無償です。
=> obtain-license if (employees gt 30 licensee or api-calls gteq 70000 year product)

월간 활성 이용자가 30만 명을 넘는 경우 별도 계약이 필요합니다.
그 이하인 기업은 무료로 쓸 수 있으나 사전에 등록하여야 합니다.
=> obtain-license if monthly-active-users gt 300000 product
=> register if monthly-active-users lteq 300000 product

设备在3千台以上、7万台以下的，应当登记。
=> register if (devices gteq 3000 licensee and devices lteq 70000 licensee)

装机量超过3千台、不超过7万台的，应当登记。
=> register if (devices gt 3000 licensee and devices lteq 70000 licensee)

出荷台数が3千台を超え、7万台以下の場合は、届け出てください。
=> register if (devices gt 3000 licensee and devices lteq 70000 licensee)

端末が3千台超7万台以下の事業者は、届け出てください。
=> register if (devices gt 3000 licensee and devices lteq 70000 licensee)

기기가 3천 대 초과 7만 대 이하인 기업은 등록하여야 합니다.
=> register if (devices gt 3000 licensee and devices lteq 70000 licensee)

商用的，应当在上线前登记。员工超过45人的企业不适用前款规定。
=> register if (commercial and employees lteq 45 licensee)

商用的，应当在上线前登记。前款规定不适用于员工超过45人的企业。
=> register if (commercial and employees lteq 45 licensee)

商用的，应当在上线前登记。员工超过45人的企业不适用前款，应当取得授权。
=> obtain-license if employees gt 45 licensee
=> register if (commercial and employees lteq 45 licensee)

您可以免费使用本软件。员工超过45人的企业不适用前款规定。
=> obtain-license if employees gt 45 licensee

商用的，应当取得授权。员工不足45人的企业不适用前款规定。
=> obtain-license if (commercial and employees gteq 45 licensee)

您应当先取得授权，未取得前不得商用。
=> obtain-license if commercial

企业应与我方签订协议，签订之前不得用于商业目的。
=> obtain-license if company
"""


@pytest.mark.parametrize(("clause", "expected"), spaced(SAYS))
def test_whom_a_limit_told_before_is_of(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


HEAD = """按照被许可方及其关联公司内置本软件的设备的累计出货量，适用下表：

| 档位 | 累计出货量 | 手续 | 费用 |
|---|---|---|---|
"""
TIERS = """| 入门 | 4000 台及以下 | 在 https://otter.example/reg 在线登记 | 免费 |
| 标准 | 超过 4000 台，不超过 9 万台 | 与许可方签订《标准授权书》 | 每台 3 元 |
| 旗舰 | 超过 9 万台 | 另行签订授权协议 | 双方商定 |
"""


def test_a_tier_between_two_limits_asks_for_the_paper_that_its_cell_names() -> None:
    group = "licensee-and-affiliates"
    assert said(HEAD + TIERS) == [
        f"obtain-license if devices gt 4000 {group}",
        f"pay-royalty if (devices gt 4000 {group} and devices lteq 90000 {group})",
        f"register if devices lteq 4000 {group}",
    ]


def test_a_row_with_a_fee_asks_for_the_registration_of_another_cell_too() -> None:
    rows = "| 档位 | 年收入 | 手续 | 费用 |\n|---|---|---|---|\n"
    assert said(rows + "| 标准 | 300万元以上 | 在线登记 | 每年4万元 |\n") == [
        "pay-royalty if revenue gteq 3000000 CNY year licensee",
        "register if revenue gteq 3000000 CNY year licensee",
    ]
