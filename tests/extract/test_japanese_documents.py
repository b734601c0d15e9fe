"""What Japanese pages about a licence say: remarks, plans that are paid for, who is eligible."""

from __future__ import annotations

import pytest

from clauses import said, spaced, table

REMARKS = """
次の条件をすべて満たす場合に限り、無料で利用できます。
| - 直近1年の売上が300万円以下であること ※超えた場合は有償版に移行いただきます。
| - 従業員が10名以下であること
=> obtain-license if (revenue gt 3000000 JPY year licensee preceding or employees gt 10 licensee)

下記条件をすべて満たす場合のみ、Otterを使用したゲームを無償で利用できます。
| - 前年度の年商が300万円以下の会社であること
| - ゲームの売上が300万円以内であること　※300万円を超えた場合は、「Otter Pro」に移行いただきます。
=> obtain-license if (revenue gt 3000000 JPY year licensee preceding
   or revenue gt 3000000 JPY product)

ゲームの売上が300万円以内であること　※300万円を超えた場合は、有償版に移行いただきます。
=> obtain-license if revenue gt 3000000 JPY product

次の条件をすべて満たす場合に限り、無料で利用できます。
| - 直近1年の売上が300万円以下であること ※超えた場合は商用ライセンスが必要です。
| - 従業員が10名以下であること
=> obtain-license if (revenue gt 3000000 JPY year licensee preceding or employees gt 10 licensee)

以下の条件をすべて満たす場合のみ、本ソフトを無償で利用できます。
| ・作品の売上が300万円以下であること
| ・作品の配信元が自身であること
=> obtain-license if revenue gt 3000000 JPY product

| | プラン | 料金 |
| | --- | --- |
| | 個人 ※1 | 無料 |
"""


@pytest.mark.parametrize(("clause", "rules"), table(REMARKS))
def test_a_remark_within_an_item_is_a_sentence_of_its_own(clause: str, rules: list[str]) -> None:
    assert said(clause) == sorted(rules)


SAID = """
従業員240人超または年商900万ドル超の企業が業務で利用するには有料サブスクリプションが必要です。
=> obtain-license if (employees gt 240 licensee or revenue gt 9000000 USD year licensee)

政府機関も有料サブスクリプションが必要です。
=> obtain-license if government

従業員が100名を超えた場合は、「Otter Enterprise」への切り替えが必要です。
=> obtain-license if employees gt 100 licensee

前年度の年商が300万円を超える会社は商用ライセンスが必要です。ゲームの売上が300万円を超えた場合も、商用ライセンスが必要です。
=> obtain-license if revenue gt 3000000 JPY product
=> obtain-license if revenue gt 3000000 JPY year licensee preceding

Otterを使用したコンテンツを配信する場合、著作権表記が必須となります。
=> display-attribution if product

本ソフトを使った動画の公開には、権利表記が必須です。
=> display-attribution if product

Otterを使用したコンテンツの売上が300万円を超えた場合は、商用ライセンスが必要です。
=> obtain-license if revenue gt 3000000 JPY product

ソースコードを再配布する場合、著作権表示が必須です。
=> retain-notices if distribute

ソースコードを公開する際には、ライセンス文を添付してください。
=> include-license if distribute

バイナリを配布する場合は、ソースコードを配布する必要があります。
=> disclose-source if distribute

配布する場合、ソースコードを公開しなければなりません。
=> disclose-source if distribute

売上高1億円未満、従業員20名未満の会社または教育機関は無料で利用できます。
=> obtain-license if ((revenue gteq 100000000 JPY licensee or employees gteq 20 licensee)
   and not academic)

売上高1億円未満、従業員20名未満の会社は無料で利用できます。いずれかの条件を超える場合は有償版を購入してください。
=> obtain-license if (revenue gteq 100000000 JPY licensee or employees gteq 20 licensee)

有料プランへのアップグレードにより、追加の機能が利用できます。

著作権表記は不要です。

データは「Otter 2」に移行できます。
"""


@pytest.mark.parametrize(("clause", "rules"), table(SAID))
def test_pages_about_a_licence(clause: str, rules: list[str]) -> None:
    assert said(clause) == sorted(rules)


ELIGIBLE = """
| ## 対象者（いずれかに該当）
| ¶
| 1. 個人
| 2. 年商3,000万円未満の会社
| 3. 教育機関
| ¶
| 上記のいずれにも該当しない場合（例：年商3,000万円以上の会社）は、商用ライセンスの購入が必要です。
=> obtain-license if (not individual and revenue gteq 30000000 JPY year licensee and not academic)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(ELIGIBLE))
def test_who_is_eligible_stands_below_a_heading(clause: str, rules: list[str]) -> None:
    assert said(clause) == sorted(rules)
