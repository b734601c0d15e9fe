"""The territory that a Chinese or Japanese text defines, and that a sentence is limited to."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said, table

DEFINED = {
    '"{0}"指全球，但不包括欧盟。': "EU",
    '"{0}"是指除欧盟以外的全球。': "EU",
    '"{0}"系指全球领土，不包括欧盟的领土。': "EU",
    '"{0}"：除欧盟以外的全球。': "EU",
    '"{0}"是指巴西。': "not BR",
    '"{0}"：巴西。': "not BR",
    '本协议所称"{0}"，是指巴西境内。': "not BR",
}
USED = (
    "您不得在{0}之外使用本模型。",
    "您只能在{0}内使用本模型。",
    "您仅有权在{0}内使用本模型。",
    "仅可在{0}内使用。",
    "本协议仅适用于{0}内的使用。",
    "禁止在{0}以外的地区使用本模型。",
)
TERMS = ("地域", "许可地域")

MORE = """
「許諾地域」とは、日本をいう。利用者は、許諾地域内でのみ本モデルを利用できる。
=> use-in-territory if not JP

「許諾地域」とは、欧州連合を除く全世界をいう。許諾地域外で本モデルを利用してはならない。
=> use-in-territory if EU

モデルの利用は日本国内に限ります。
=> use-in-territory if not JP

日本国内での利用に限定されます。
=> use-in-territory if not JP

本ライセンスの対象地域は日本国内とします。
=> use-in-territory if not JP

仅供中国境内用户使用。
=> use-in-territory if not CN

本协议适用于全球，包括欧盟。

"地域"指全球。您可以在地域内使用本模型。

数据集不包括日本的地址数据。

价格不含中国境内的税费。

本模型不包括韩国语支持。

本モデルは日本語に対応しています。

モデルの学習データは日本国内に限ります。

本モデルの利用は日本国内に限りません。

本サービスの対象は日本国内の利用者です。

日本のみで学習したデータを含みます。
"""


@pytest.mark.parametrize(("defined", "used", "term"), list(product(DEFINED, USED, TERMS)))
def test_outside_the_defined_territory(defined: str, used: str, term: str) -> None:
    rules = [f"use-in-territory if {DEFINED[defined]}"]
    assert said(defined.format(term) + used.format(term)) == rules
    assert said(used.format(term) + defined.format(term)) == rules


@pytest.mark.parametrize(("clause", "rules"), table(MORE))
def test_limited_to_a_place(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
