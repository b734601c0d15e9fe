"""Duties that Chinese and Japanese join, "name us and register": each of them is due."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said, table

DUTIES = {
    "zh": {
        "署名": "display-attribution",
        "登记": "register",
        "公开源代码": "disclose-source",
        "支付3%的许可费": "pay-royalty",
    },
    "ja": {
        "クレジット表示": "display-attribution",
        "届出": "register",
        "登録": "register",
        "ソースコードの公開": "disclose-source",
    },
}
FRAMES = {
    "zh": (
        "商业使用须{}并{}。",
        "商业使用本模型的，应当{}、{}。",
        "商业使用须{}，并且{}。",
        "商业使用须{}，同时{}。",
    ),
    "ja": (
        "商用利用の際は{}と{}が必要です。",
        "商用利用には{}および{}を要します。",
        "商用利用の際は{}、{}をお願いします。",
        "商用利用には{}ならびに{}が必要です。",
    ),
}


def _joined() -> list[tuple[str, list[str]]]:
    return [
        (frame.format(first, second), sorted((told[first], told[second])))
        for language, told in DUTIES.items()
        for frame, first, second in product(FRAMES[language], told, told)
        if told[first] != told[second]
    ]


@pytest.mark.parametrize(("clause", "actions"), _joined())
def test_each_duty_is_due(clause: str, actions: list[str]) -> None:
    rules = said(clause)
    assert sorted({rule.split()[0] for rule in rules} - {"retain-notices"}) == actions


CLAUSES = """
年收入超过300万元的企业应当登记并署名。
=> display-attribution if revenue gt 3000000 CNY year licensee
=> register if revenue gt 3000000 CNY year licensee

企业应当附上许可证副本，并署名。
=> display-attribution if product
=> include-license if distribute

年商3億円以上の企業は、登録のうえ、クレジットを表示する必要があります。
=> display-attribution if revenue gteq 300000000 JPY year licensee
=> register if revenue gteq 300000000 JPY year licensee

被许可方负有在产品中标注模型来源的义务。
=> display-attribution if product

再分发时须注明出处。
=> retain-notices if distribute

须在副本中保留来源信息。
=> retain-notices if distribute

商业使用：署名
=> display-attribution if commercial

个人用户无需登记，企业用户须登记。
=> register if (company and not individual)

個人は登録不要ですが、法人は必要です。
=> register if company

年收入超过300万元的企业应支付2%的许可费，超过7000万元的支付5%。
=> pay-royalty if revenue gt 3000000 CNY year licensee
=> pay-royalty if revenue gt 70000000 CNY year licensee

规模在70人以上、年收入300万元以上的企业须取得授权。
=> obtain-license if (employees gteq 70 licensee and revenue gteq 3000000 CNY year licensee)

| このモデルの利用条件は次のとおりです。
| - 再配布：要許諾
| - API提供：要許諾
| - 商用利用：要登録
=> obtain-license if distribute
=> obtain-license if hosted-service
=> register if commercial
"""


@pytest.mark.parametrize(
    ("clause", "rules"), table(CLAUSES.replace("\n| このモデル", "\nこのモデル"))
)
def test_what_is_due_of_whom(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


NEIGHBOURS = """
无需署名、登记。

双方须在协议上签字、署名并盖章。

署名、登记均非必须。

个人无需登记，企业无需署名。

电子署名、指纹不会被收集。

登録、届出は不要です。

クレジット表示と届出は不要です。

クレジット表示、届出なしで自由に利用できます。

ユーザー登録およびログインは任意です。

商標登録および特許は当社に帰属します。
"""


@pytest.mark.parametrize("clause", [c for c, _ in table(NEIGHBOURS)])
def test_nothing_is_due(clause: str) -> None:
    assert said(clause) == []
