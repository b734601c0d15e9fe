"""Royalties that rise step by step in Japanese, as lists, tables and sentences tell them, and
numbers of money that are no revenue."""

from __future__ import annotations

import pytest

from clauses import answered, said, spaced

SAYS = """
ロイヤルティは、本ソフトから生じた総収益に応じて次のとおり支払うものとする。
| - 0ドルから40万ドルまで：4%
| - 40万ドル超90万ドルまで：6%
| - 90万ドル超：9%
=> pay-royalty if (revenue gt 400000 USD licensee and revenue lteq 900000 USD licensee)
=> pay-royalty if revenue gt 900000 USD licensee
=> pay-royalty if revenue lteq 400000 USD licensee

ロイヤルティは、総収益に応じて次のとおり支払うものとする。
| - 4%：40万ドル以下
| - 6%：40万ドル超
=> pay-royalty if revenue gt 400000 USD licensee
=> pay-royalty if revenue lteq 400000 USD licensee

利用者は、総収益に基づくロイヤルティを支払う。料率は、次の区分により定める。
| - 甲区分：総収益が0ドル以上30万ドル以下である場合に適用する。分配率は12%とする。
| - 乙区分：総収益が30万1ドル以上80万ドル以下である場合に適用する。分配率は14%とする。
| - 丙区分：総収益が80万ドルを超える場合に適用する。分配率は16%とする。
=> pay-royalty if (revenue gteq 300001 USD licensee and revenue lteq 800000 USD licensee)
=> pay-royalty if revenue gt 800000 USD licensee
=> pay-royalty if revenue lteq 300000 USD licensee

利用者は、総収益の額に応じ、次の各号に掲げる割合のロイヤルティを支払わなければならない。
| 一　総収益が900万円以下のとき　3パーセント
| 二　総収益が900万円を超えるとき　5パーセント
=> pay-royalty if revenue gt 9000000 JPY licensee
=> pay-royalty if revenue lteq 9000000 JPY licensee

## ロイヤリティ
| ¶
| - 年間売上 700万円以下：無料
| - 年間売上 700万円超：売上の3%
=> pay-royalty if revenue gt 7000000 JPY year licensee

利用者は、次の区分によりロイヤルティを支払う。
| ¶
| | 年間売上高 | 料率 |
| | --- | --- |
| | 0円〜600万円 | 3% |
| | 600万円超 | 5% |
=> pay-royalty if revenue gt 6000000 JPY year licensee
=> pay-royalty if revenue lteq 6000000 JPY year licensee

ロイヤルティは、総売上高が2億円以下の場合は売上の3%、2億円を超える場合は売上の5%とする。
=> pay-royalty if revenue gt 200000000 JPY licensee
=> pay-royalty if revenue lteq 200000000 JPY licensee

商用利用の場合、純利益の7％を分配するものとします。
=> pay-royalty if commercial

年収が70万ルーブルを超える企業は、当社から商用ライセンスを取得しなければなりません。
=> obtain-license if revenue gt 700000 RUB year licensee

会社の年収が600万円未満であれば無償で利用できます。
=> obtain-license if revenue gteq 6000000 JPY year licensee

年間所得が900万円を超える個人は、ライセンスを購入してください。
=> obtain-license if (revenue gt 9000000 JPY year licensee and individual)

当該product/service群の年商が900万米ドルを超える場合、事前の書面許諾が必要である。
=> obtain-license if revenue gt 9000000 USD year product

年間収益の合計が300万ドルに達し、またはこれを超えるときは、別途ライセンスを取得しなければならない。
=> obtain-license if revenue gteq 3000000 USD year licensee

職員の数が70名以上である組織のために本ソフトの登録、ダウンロード、使用を行うことには、有償ライセンスを要する。
=> obtain-license if employees gteq 70 licensee

複数のユーザーが必要な組織は、人数分のライセンスを購入してください。
=> obtain-license if users gt 1 licensee

1事業者あたりの利用端末数が70台を超えるときは、追加の使用料が発生します。
=> pay-royalty if devices gt 70 licensee

20,000ダウンロードを超えたアプリは、事前に商用利用申請を行ってください。
=> obtain-license if visits gt 20000 product

当社は、売上の1%を慈善団体に寄付しています。

複数のユーザーが同時に編集できる機能を備えています。
"""

REPORTED = """
製品の価格が700ドルを超える場合、または年額90ドルを超えるサブスクリプションの場合は、別途ライセンスが必要です。
本ソフトを組み込んだ製品の販売価格が2万円を超える場合は、当社の許諾が必要です。
"""


@pytest.mark.parametrize(("clause", "expected"), spaced(SAYS))
def test_a_figure_of_revenue_and_what_is_owed_beyond_it(clause: str, expected: list[str]) -> None:
    assert said(clause) == sorted(expected)


@pytest.mark.parametrize("clause", REPORTED.strip().splitlines())
def test_a_price_is_no_revenue(clause: str) -> None:
    found = answered(clause)
    assert found[-1] == f"? {clause}"
    assert not any("revenue" in line for line in found[:-1])
