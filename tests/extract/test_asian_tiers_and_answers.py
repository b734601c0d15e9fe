"""Chinese and Japanese tiers that leave words out, two limits told together, and short answers."""

from __future__ import annotations

import pytest

from clauses import said, table

TIERS = """
従業員10名以下は無料、11～50名は登録、それ以上は契約が必要です。
=> register if (employees gteq 11 licensee and employees lteq 50 licensee)
=> obtain-license if employees gt 50 licensee

従業員10名以下の会社は無料、50名以下の会社は登録、それより多い会社は契約が必要です。
=> register if (employees gt 10 licensee and employees lteq 50 licensee)
=> obtain-license if employees gt 50 licensee

年商1億円未満の企業は無料、10億円未満の企業は登録、それ以上の企業は契約が必要です。
=> register if (revenue gteq 100000000 JPY year licensee
and revenue lt 1000000000 JPY year licensee)
=> obtain-license if revenue gteq 1000000000 JPY year licensee

年間売上が10億円を境に、それ以上の企業には有償契約が求められます。
=> obtain-license if revenue gteq 1000000000 JPY year licensee

员工10人以下免费，11至50人登记，超过50人签约。
=> register if (employees gteq 11 licensee and employees lteq 50 licensee)
=> obtain-license if employees gt 50 licensee

用户不超过1000的产品免手续，不超过1万的须登记，再多的须购买商业许可。
=> register if (users gt 1000 product and users lteq 10000 product)
=> obtain-license if users gt 10000 product

年收入500万元以下的免费，5000万元以下的须登记，更高的须购买授权。
=> register if (revenue gt 5000000 CNY year licensee and revenue lteq 50000000 CNY year licensee)
=> obtain-license if revenue gt 50000000 CNY year licensee

Products up to 1000 users need nothing, up to 10000 must register, above that buy a license.
=> register if (users gt 1000 product and users lteq 10000 product)
=> obtain-license if users gt 10000 product
"""
TWO = """
どちらかが上限（従業員100人、年商10億円）を超えたら、商用ライセンスを購入してください。
=> obtain-license if (employees gt 100 licensee or revenue gt 1000000000 JPY year licensee)

従業員数と年間売上高のどちらかが、それぞれ100人、10億円を超える場合は、ライセンスが必要です。
=> obtain-license if (employees gt 100 licensee or revenue gt 1000000000 JPY year licensee)

従業員も年商も基準（50人、1億円）以下であれば、許諾は不要です。
=> obtain-license if (employees gt 50 licensee or revenue gt 100000000 JPY year licensee)

無料枠の上限は端末50台、利用者500人です。両方を超えた場合に限り契約が必要です。
=> obtain-license if (devices gt 50 licensee and users gt 500 product)

無料枠の上限は端末50台、利用者500人です。どちらかを超えた場合は契約が必要です。
=> obtain-license if (devices gt 50 licensee or users gt 500 product)

免费额度的上限是设备50台、用户500名。两者都超过时才须购买许可。
=> obtain-license if (devices gt 50 licensee and users gt 500 product)

免费额度的上限是设备50台、用户500名。超过的须购买许可。
=> obtain-license if (devices gt 50 licensee or users gt 500 product)

员工人数或年收入只要有一个达到标准（100人、1000万元），就必须取得许可。
=> obtain-license if (employees gteq 100 licensee or revenue gteq 10000000 CNY year licensee)

用户数、设备数，两项中任一项突破1万，即须授权。
=> obtain-license if (users gt 10000 product or devices gt 10000 licensee)
"""
NAMED = """
前年度の売上高を見ます。それが1億円以上なら、ライセンス料を支払ってください。
=> pay-royalty if revenue gteq 100000000 JPY year licensee preceding

売上高の基準は1億円とする。基準以上の事業者は許諾を要する。
=> obtain-license if revenue gteq 100000000 JPY licensee

我们看上一年度的销售额。达到1000万元的，须支付授权费。
=> pay-royalty if revenue gteq 10000000 CNY year licensee preceding

我们看您的用户数。超过1000的，须购买许可。
=> obtain-license if users gt 1000 licensee

从第6名开发者起须购买席位。
=> obtain-license if users gteq 6 product
"""
ANSWERS = """
Q. 登録は必要ですか？
| A. 年商1億円以上の場合は必要です。
=> register if revenue gteq 100000000 JPY year licensee

Q. 登録は必要ですか？
| A. 年商1億円未満の場合は不要です。
=> register if revenue gteq 100000000 JPY year licensee

Q. 料金はかかりますか？
| A. 月商が300万円以下であればかかりません。
=> pay-royalty if revenue gt 3000000 JPY month licensee

Q. 何人まで無料ですか？
| A. 30人までです。
=> obtain-license if users gt 30 product

问：需要登记吗？
| 答：年收入在1000万元以上的需要。
=> register if revenue gteq 10000000 CNY year licensee

问：需要登记吗？
| 答：年收入在1000万元以下的不需要。
=> register if revenue gt 10000000 CNY year licensee

问：最多多少人可以免费使用？
| 答：30人。
=> obtain-license if users gt 30 product

Q. 何台まで接続できますか？
| A. 動作環境をご覧ください。

问：最多支持多少人？
| 答：请见说明书。
"""


@pytest.mark.parametrize(
    ("clause", "expected"), table(TIERS) + table(TWO) + table(NAMED) + table(ANSWERS)
)
def test_tiers_and_answers(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


CONDITIONALS = """
従業員が10人を上回れば契約を結ぶものとする。
=> obtain-license if employees gt 10 licensee

従業員が10人に達すれば、ライセンスを購入してください。
=> obtain-license if employees gteq 10 licensee

従業員が10人を下回れば無料です。
=> obtain-license if employees gteq 10 licensee

従業員が10人に満たなければ、許諾は不要です。
=> obtain-license if employees gteq 10 licensee

年商が1億円を上回ると、使用料の支払いが必要です。
=> pay-royalty if revenue gt 100000000 JPY year licensee

月間利用者が100万人を突破したら、当社の許諾を得ること。
=> obtain-license if monthly-active-users gt 1000000 product

端末が50台を越えたら、ライセンスを購入してください。
=> obtain-license if devices gt 50 licensee

従業員が10人に満たなければ自由に使え、10人から50人なら届け出、
50人を上回れば契約を結ぶものとする。
=> register if (employees gteq 10 licensee and employees lteq 50 licensee)
=> obtain-license if employees gt 50 licensee

利用者数と売上のいずれも上限（1万人、1億円）を超えていない場合に限り、無料で利用できます。
=> obtain-license if (users gt 10000 product or revenue gt 100000000 JPY licensee)

従業員数も売上も基準（50人、5億円）を下回る会社を除き、許諾が必要です。
=> obtain-license if (employees gteq 50 licensee or revenue gteq 500000000 JPY licensee)

员工人数和年收入均超过标准（50人、500万元）的，须取得许可。
=> obtain-license if (employees gt 50 licensee and revenue gt 5000000 CNY year licensee)

只有当用户数与收入均未超过上限（1万、100万元）时，方可免费使用。
=> obtain-license if (users gt 10000 product or revenue gt 1000000 CNY licensee)

気温が30度を上回れば、装置は停止します。
"""


@pytest.mark.parametrize(("clause", "expected"), table(CONDITIONALS))
def test_conditionals_and_pairs(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


OTHER_COMPARISONS = """
年收入未达1000万元的企业免费，已达的须登记。
=> register if revenue gteq 10000000 CNY year licensee

用户规模在万人之上的平台须申请授权。
=> obtain-license if users gteq 10000 product

年商が1億円に満たない企業は無償、満たす企業は登録が必要です。
=> register if revenue gteq 100000000 JPY year licensee

端末10台より少なければ無料、多ければ有料です。
=> obtain-license if devices gteq 10 licensee

従業員が50人いる会社からは登録が必要です。
=> register if employees gteq 50 licensee

年商1億円と10億円の間の企業は登録してください。
=> register if (revenue gteq 100000000 JPY year licensee
and revenue lteq 1000000000 JPY year licensee)

利用者が1万人に及ぶアプリは「Powered by Suzume」と表示すること。
=> display-attribution if users gteq 10000 product

従業員数が50人を割っていれば無料で使えます。
=> obtain-license if employees gteq 50 licensee

従業員数50人を上限に、無料で利用できます。
=> obtain-license if employees gt 50 licensee

条件を満たす企業は次のとおりです。
"""


@pytest.mark.parametrize(("clause", "expected"), table(OTHER_COMPARISONS))
def test_other_comparisons(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
