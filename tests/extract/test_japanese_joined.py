"""Japanese sentences that join two orders, two bans or two kinds of users: none is lost."""

from __future__ import annotations

import pytest

from clauses import answered, table

BANS = """
本モデルの再配布、および軍事目的での利用を禁止します。
=> distribute
=> restricted-use

本モデルを兵器の開発に利用すること、および再配布することを禁止します。
=> distribute
=> restricted-use

軍事目的での配布または利用を禁止します。
=> restricted-use

リバースエンジニアリングおよび競合製品の開発のための利用を禁止します。
=> restricted-use
=> reverse-engineer

出典を明示しない転載を禁じます。
=> retain-notices if distribute

ライセンス表記のない再配布はお断りします。
=> retain-notices if distribute
"""

DUTIES = """
複製物には著作権表示を残し、受領者には本規約の写しを渡すものとします。
=> include-license if distribute
=> retain-notices if distribute

作品内にクレジット表記をお願いしています。
=> display-attribution if product

本モデルから作った派生モデルには「Kaede」の名称を付してください。
=> name-derivative if modify

成果を論文等で発表する際は、本リポジトリへの参照をお願いします。
=> display-attribution if publish-research

ソースコードを公開せずに使いたい方は、別途ご相談ください。
=> ? ソースコードを公開せずに使いたい方は、別途ご相談ください。
"""

USERS = """
個人は無料ですが、法人は有料です。
=> obtain-license if company

学術機関に所属する方は無料、企業に所属する方は有料です。
=> obtain-license if company

大学は無料、企業は当社の許諾を得てください。
=> obtain-license if company

社員30人以下の事業者は無料です。31人以上の事業者は、1ユーザーあたり月額700円です。
=> pay-royalty if employees gteq 31 licensee

学生は無料で使えます。社会人の方は月額700円です。
=> ? 社会人の方は月額700円です。
"""

LINES = """
「大口会員」とは、年間収益が3億円を超える組織をいう。
関連会社の総収益は、共通の管理下にある者のために集計されます。
指標は、大口会員によって当社に報告される必要があります。
=> register if revenue gt 300000000 JPY year licensee-and-affiliates

このモデルのご利用について
| 商用利用：✕
| 再配布：○
=> commercial-use

料金のご案内です。
| 年商2億円以下：無料
| 年商2億円超20億円以下：年60万円
| 年商20億円超：お問い合わせ
=> obtain-license if revenue gt 2000000000 JPY year licensee
=> pay-royalty if (revenue gt 200000000 JPY year licensee
and revenue lteq 2000000000 JPY year licensee)

本モデルの商用利用を許諾します。ただし、年間総売上が4億円を超える場合を除きます。
=> obtain-license if revenue gt 400000000 JPY year licensee
"""


@pytest.mark.parametrize(
    ("clause", "rules"), table(BANS + "\n" + DUTIES + "\n" + USERS + "\n" + LINES)
)
def test_no_joined_order_is_lost(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
