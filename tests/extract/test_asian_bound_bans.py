"""Whom, and in which case, a Chinese or Japanese ban binds: 企业不得再分发, 「企業による改変」."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said, table

ZH_WHO = {
    "企业": "company",
    "个人用户": "individual",
    "高校": "academic",
    "云服务商": "cloud-provider",
    "非商业用户": "non-commercial",
    "商业用户": "commercial",
    "年收入超过1亿元的企业": "revenue gt 100000000 CNY year licensee",
    "员工超过500人的公司": "employees gt 500 licensee",
}
ZH_BANS = {
    "不得再分发本模型。": ("distribute",),
    "不得修改本模型。": ("create-derivatives",),
    "不得修改或分发本模型。": ("create-derivatives", "distribute"),
}
JA_WHO = {
    "企業は": "company",
    "個人利用者は、": "individual",
    "大学による": "academic",
    "クラウド事業者は": "cloud-provider",
    "商用利用者は、": "commercial",
    "商用利用する場合は、": "commercial",
    "商用目的での": "commercial",
}
JA_BANS = {"再配布": "distribute", "改変": "create-derivatives"}
JA_FRAMES = ("{}{}を禁止します。", "{}{}は認められません。", "{}{}してはならない。")

MORE = """
Die Weitergabe des Modells bleibt bei kommerzieller Nutzung verboten.
=> distribute if commercial

年商1億円を超える企業は、商用利用も再配布もできません。
=> distribute if revenue gt 100000000 JPY year licensee
=> obtain-license if (commercial and revenue gt 100000000 JPY year licensee)

年商1億円を超える企業は、再配布も改変もできません。
=> create-derivatives if revenue gt 100000000 JPY year licensee
=> distribute if revenue gt 100000000 JPY year licensee

修改本模型仅限于研究目的。
=> create-derivatives if commercial

再分发仅限于非商业目的。
=> distribute if commercial

改変は研究目的に限ります。
=> create-derivatives if commercial

再配布は非営利目的に限り認められます。
=> distribute if commercial

商业用途的，不得修改本模型。
=> create-derivatives if commercial

研究用途可以再分发，商业用途不得再分发。
=> distribute if commercial

非営利の再配布は自由ですが、営利の再配布は禁止です。
=> distribute if commercial

微调后的模型不得商用。
=> commercial-use if modify

派生モデルの商用利用は禁止します。
=> commercial-use if modify

企業による商用利用を禁止します。
=> commercial-use if company

改変した場合、再配布してはならない。
=> distribute if modify

如用于商业目的，您不得修改或分发本模型。
=> create-derivatives if commercial
=> distribute if commercial

任何组织和个人不得再分发本模型。
=> distribute

任何个人或企业不得修改本模型。
=> create-derivatives

不得用于商业用途，不得再分发。
=> commercial-use
=> distribute

商业使用须取得授权，不得再分发。
=> distribute
=> obtain-license if commercial

商用目的での利用は禁止します。
=> commercial-use

本モデルの商用利用および改変を禁止します。
=> commercial-use
=> create-derivatives

使用仅限于研究目的。
=> commercial-use

本モデルの利用は研究目的に限ります。
=> commercial-use

商用利用も再配布もできます。

企業は本モデルを改変できます。

年商1億円を超える企業は、許諾が必要です。再配布は禁止します。
=> distribute
=> obtain-license if revenue gt 100000000 JPY year licensee
"""


@pytest.mark.parametrize(("who", "ban"), list(product(ZH_WHO, ZH_BANS)))
def test_whom_a_chinese_ban_binds(who: str, ban: str) -> None:
    assert said(who + ban) == [f"{action} if {ZH_WHO[who]}" for action in ZH_BANS[ban]]


@pytest.mark.parametrize(("frame", "who", "act"), list(product(JA_FRAMES, JA_WHO, JA_BANS)))
def test_whom_a_japanese_ban_binds(frame: str, who: str, act: str) -> None:
    assert said(frame.format(who, act)) == [f"{JA_BANS[act]} if {JA_WHO[who]}"]


@pytest.mark.parametrize(("clause", "rules"), table(MORE))
def test_in_which_case_it_binds(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
