"""Short notes of what is allowed in Japanese, each with its verdict, and who pays or has to ask."""

from __future__ import annotations

import pytest

from clauses import answered, said, spaced

SAYS = """
本モデルのご利用について。
| ¶
| 改変OK／再配布NG／商用利用OK（クレジット表記必須）
=> display-attribution if commercial
=> distribute

本モデルのご利用について。
| ¶
| 再配布可、改変可、商用利用は要許諾。
=> obtain-license if commercial

本モデルのご利用について。
| ¶
| 改変/再配布不可、商用利用可
=> create-derivatives
=> distribute

本モデルのご利用について。
| ¶
| 商用利用：可（年商2億円以下）
=> obtain-license if (commercial and revenue gt 200000000 JPY year licensee)

本モデルのご利用について。
| ¶
| 商用利用: OK（年間売上3,000万円未満の方）
=> obtain-license if (commercial and revenue gteq 30000000 JPY year licensee)

本モデルのご利用について。
| ¶
| 商用利用：従業員20名以下の企業のみ可
=> obtain-license if (commercial and employees gt 20 licensee)

商用利用は、年商が2億円以下の場合に限り、許可します。
=> obtain-license if (commercial and revenue gt 200000000 JPY year licensee)

政府機関が利用する場合は事前の承認が必要です。
=> obtain-license if government

公的機関および教育機関は無料、企業は有料です。
=> pay-royalty if company

売上高2億円以上の場合、売上高の3％（上限400万円）をお支払いいただきます。
=> pay-royalty if revenue gteq 200000000 JPY licensee

ライセンス料：年間売上高の1%（年間売上高が2億円を超える場合に限る）
=> pay-royalty if revenue gt 200000000 JPY year licensee

同一企業内で12名以上が使用する場合は、法人ライセンスの購入をお願いします。
=> obtain-license if users gteq 12 licensee

累計ダウンロード数20万回以上のアプリで使用する場合は、クレジット表記を必須とします。
=> display-attribution if visits gteq 200000 product

改変または商用利用を希望する場合は、当社までお問い合わせください。
=> obtain-license if (modify or commercial)

本契約は、被許諾者に対し、本ソフトを再許諾する権利を許諾するものではない。
=> sublicense

改変版の公開は、本ライセンスの許諾の範囲に含まれません。
=> distribute if modify
"""

NOTHING = """
サポートを希望する場合は、メールでお問い合わせください。
v1.2: 商用利用を禁止していた条項を削除しました。
当社は、お客様の個人情報を、法令に従い適切に取り扱います。
APIキーを公開しないように注意してください。
本契約は、被許諾者に対し、ソースコードの開示を請求する権利を付与するものではない。
乙は、自らが反社会的勢力に該当しないことを表明し、保証する。
甲は、7日前までに書面で通知することにより、乙の使用状況を監査することができる。
"""

PLAIN = """
## 約束
- 私たちはデータを販売しません。
- 私たちは広告を表示しません。

## 導入条件
- 本ツールはデータを外部に送信しません
- ライセンスの購入は不要です
"""


@pytest.mark.parametrize(("clause", "expected"), spaced(SAYS))
def test_a_note_says_what_its_verdict_says(clause: str, expected: list[str]) -> None:
    assert said(clause) == sorted(expected)


@pytest.mark.parametrize("clause", NOTHING.strip().splitlines())
def test_what_binds_nobody(clause: str) -> None:
    assert said(clause) == []


def test_lists_of_other_things_are_no_duties() -> None:
    assert answered(PLAIN) == []
