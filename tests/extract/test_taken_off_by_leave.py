"""Notices that only a licence takes off, firms that use, criteria to be confirmed, and first steps
of a price."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, table

TAKEN_OFF = table(
    """
如需移除页脚的版权信息，须购买商业授权。
=> retain-notices

若您在对外提供的产品中移除或省略署名，您必须先取得许可方的书面授权。
=> retain-notices

希望去除“由海狸驱动”标识的用户，请联系我们获取商业许可。
=> retain-notices

去除版权标识须另行购买授权。
=> retain-notices

如需商业使用或移除版权信息，请购买商业授权。
=> obtain-license if commercial

必须保留页脚的“由海狸驱动”链接，购买商业授权后可以移除。
=> display-attribution if product

クレジットを省略したい場合は有償プランをご契約ください。
=> retain-notices

著作権表示の削除には別途ライセンスが必要です。
=> retain-notices

「海狸」のクレジットを画面に表示してください。非表示にしたい場合は有償ライセンスが必要です。
=> display-attribution if product
=> retain-notices

商用利用またはクレジット表記の削除を希望する場合は、ライセンスを購入してください。
=> retain-notices
=> obtain-license if commercial

Pour supprimer la mention du copyright, une licence commerciale est requise.
=> retain-notices

저작권 표시를 제거하려면 상용 라이선스를 구매해야 합니다.
=> retain-notices
"""
)
WHO_USES = table(
    """
企業が本モデルを商用利用する場合は、別途ライセンスが必要です。
=> obtain-license if (company and commercial)

本モデルを改変する大学は、当社に登録するものとします。
=> register if (modify and academic)
"""
)
CONFIRMED = table(
    """
如将本模型用于商业用途，请确认您符合以下条件：
| （1）您的产品月活跃用户低于40万；
| （2）您不是云服务提供商。
=> obtain-license if (commercial and (monthly-active-users gteq 400000 product or cloud-provider))

从事商业活动的企业应确认其符合以下条件：年营业额低于6000万元，且月活跃用户数低于20万。
=> obtain-license if (commercial and (revenue gteq 60000000 CNY year licensee
   or monthly-active-users gteq 200000 licensee))

将本模型用于商业用途的，须符合以下条件：
| 1. 您的产品的日活跃用户低于90万。
| 2. 您不是云服务提供商。
| 3. 您不会将授予您的商用许可再许可给其他第三方。
=> sublicense
=> obtain-license if (commercial and (daily-active-users gteq 900000 product or cloud-provider))
"""
)
STEPS = table(
    """
年营收400万元以下每年1万元，400万元至4000万元每年3万元，4000万元以上每年10万元。
=> pay-royalty if revenue lteq 4000000 CNY year licensee
=> pay-royalty if (revenue gteq 4000000 CNY year licensee and revenue lt 40000000 CNY year licensee)
=> pay-royalty if revenue gteq 40000000 CNY year licensee

年营收不超过400万元的企业，授权费为每年1万元；超过400万元的企业，授权费为每年3万元。
=> pay-royalty if revenue lteq 4000000 CNY year licensee
=> pay-royalty if revenue gt 4000000 CNY year licensee

年間売上高が2億円超〜9億円の企業は、年額40万円のライセンス料を支払うものとします。
=> pay-royalty if (revenue gt 200000000 JPY year licensee
   and revenue lteq 900000000 JPY year licensee)

従業員数が41名以上〜200名以下の企業は、商用ライセンスが必要です。
=> obtain-license if (employees gteq 41 licensee and employees lteq 200 licensee)

従業員数
| ・40名以下：無料
| ・41名以上〜200名：年額30万円
| ・201名以上：お問い合わせください
=> obtain-license if employees gteq 201 licensee
=> pay-royalty if (employees gteq 41 licensee and employees lteq 200 licensee)
"""
)


@pytest.mark.parametrize(("clause", "rules"), [*TAKEN_OFF, *WHO_USES, *CONFIRMED, *STEPS])
def test_the_clause_says_this_and_no_more(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "If you want to remove the attribution, you need a commercial licence.",
        "Removing the logo requires a commercial license.",
        'You need a commercial license to remove the "Made with Beaver" notice.',
    ],
)
def test_what_only_a_licence_takes_off_stays(clause: str) -> None:
    assert answered(clause + IN_ENGLISH) == ["retain-notices"]


def test_a_licence_that_is_asked_for_sales_too_is_still_asked_for() -> None:
    clause = "To sell the software or to remove the logo, you need a commercial licence."
    rules = answered(clause + IN_ENGLISH)
    assert rules[0].startswith("obtain-license")
