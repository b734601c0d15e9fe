"""Japanese lists and rows of who is spared, and uses that are trade in other words."""

from __future__ import annotations

import pytest

from clauses import said, spaced

SAYS = """
商用利用には許諾が必要です。大学と年間売上高が90万円以下の企業は不要です。
=> obtain-license if (commercial and not academic and revenue gt 900000 JPY year licensee)

商用利用の場合はライセンス料を支払う必要があります。学校および従業員が5名以下の企業は無償です。
=> pay-royalty if (commercial and not academic and employees gt 5 licensee)

商用利用にはライセンス料の支払いが必要です。
=> pay-royalty if commercial

大学や年商90万円以下の企業を除き、商用利用には許諾が必要です。
=> obtain-license if (not academic and revenue gt 900000 JPY year licensee and commercial)

商用利用には許諾を要する。ただし、以下に掲げる者はこの限りでない：(1)大学、(2)年間売上高が90万円以下の企業。
=> obtain-license if (commercial and not academic and revenue gt 900000 JPY year licensee)

商用利用には許諾が必要です。以下の者については、この限りではありません：①学校、②従業員が5名以下の企業。
=> obtain-license if (commercial and not academic and employees gt 5 licensee)

以下の者は除きます：
| - 当社の許諾を得た方
| - 個人

無償利用の条件（すべて満たすこと）：
| - 年間売上高が90万円以下であること
| - 従業員が5名以下であること
=> obtain-license if (revenue gt 900000 JPY year licensee or employees gt 5 licensee)

次の条件をすべて満たす場合を除き、許諾が必要です：(1)年間売上高が90万円以下であること、(2)従業員が5名以下であること。
=> obtain-license if (revenue gt 900000 JPY year licensee or employees gt 5 licensee)

金銭の授受を伴う利用は禁止します。
=> commercial-use

本素材を商品に使用することはできません。
=> commercial-use

学術研究以外の目的での利用は認められません。
=> commercial-use

商用で使う場合は一報ください。
=> register if commercial

当社は、年間売上高と従業員数を公表します。

日本国内在住の方のみご利用いただけます。
=> use-in-territory if not JP

米国を除き、全世界で本モデルを利用できます。
=> use-in-territory if US

本サービスは日本国内の利用者のみを対象としています。
=> use-in-territory if not JP

中国に居住する者は本モデルを利用できません。
=> use-in-territory if CN

日本国内在住の方のみ応募できます。

米国を除き、全世界で販売しています。
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SAYS))
def test_japanese_lists_of_who_is_spared(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
