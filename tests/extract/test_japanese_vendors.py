"""Japanese terms as vendors draft them: who needs a licence, beyond which figure."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

FIGURES = """
## 年間売上高が2億円を超える企業の場合
| ¶
| ご利用になる前に、弊社営業窓口までお問い合わせのうえ、商用ライセンスをご購入ください。
=> obtain-license if revenue gt 200000000 JPY year licensee

時価総額または企業評価額が5億米ドル以上の企業による利用は、
当社の書面による同意がない限り認められません。
=> obtain-license if valuation gteq 500000000 USD licensee

サーバー4台、または同時利用者80名のいずれか少ない方を超えて使用する場合、
追加ライセンスを取得しなければならない。
=> obtain-license if (devices gt 4 licensee or users gt 80 product)

同時接続ユーザー数の上限は12名です。これを超えてご利用の場合は追加のライセンスが必要です。
=> obtain-license if users gt 12 product

年間の総収入が50万ドル以上の個人または団体は、本契約に基づく商用利用の権利を有しません。
=> obtain-license if (commercial and revenue gteq 500000 USD year licensee)

本モデルを利用するユーザーが月間300万人に達したときは、当社の許諾を得るものとする。
=> obtain-license if monthly-active-users gteq 3000000 product

売上高が3億円を超えるか、または従業員数が70名を超える企業が本ライブラリを製品に組み込む場合には、
使用料をお支払いいただきます。
=> pay-royalty if (revenue gt 300000000 JPY licensee or employees gt 70 licensee)

月間アクティブユーザーが8万人以下のサービスであれば、ご利用いただけます。
8万人を超えるサービスについては、事前に当社の承諾が必要です。
=> obtain-license if monthly-active-users gt 80000 product
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(FIGURES))
def test_whom_a_figure_describes(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_the_age_of_a_firm_is_reported_beside_its_figure() -> None:
    assert answered(
        "設立3年以内かつ累計調達額が2億円未満の企業は、使用料を免除します。"
        "それ以外の企業は使用料を支払うものとします。"
    ) == [
        "pay-royalty if funding gteq 200000000 JPY licensee",
        "? 設立3年以内かつ累計調達額が2億円未満の企業は、使用料を免除します。",
    ]
