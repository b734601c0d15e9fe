"""Rules on the cards of models and voices in Chinese and Japanese: what they ask for, what they
but announce, and what a word in them only seems to forbid."""

from __future__ import annotations

import pytest

from clauses import answered, spaced, table

ASKED = """
法人の利用には、有償の「法人ライセンス」の購入が必要です。
=> obtain-license if company

生成した音声を公開する際は、クレジットを記載してください。表記例：「音声：カワウソ（OTTER）」
=> display-attribution if publish-outputs

本音声を用いた商品を販売する場合は、売上の3％をロイヤリティとしてお支払いいただきます。
=> pay-royalty if product

如您希望将本模型用于商业用途，请填写《商用问卷》并发送至 reg@otter.example 完成登记。
=> register if commercial

衍生模型的模型卡中必须包含“Derived from Otter”的说明。
=> display-attribution if distribute

对外提供生成内容的，应当标注为AI生成。
=> disclose-ai-generated if publish-outputs

法令および公序良俗に反する目的で利用しないでください。
=> restricted-use

内置模型不得用于训练其他模型，也不得从安装包中提取后单独分发。
=> distribute
=> train-other-models

未购买授权前，不得去除页面底部的“由水獭提供支持”标识。
=> retain-notices

问：能用来开发与你们竞争的产品吗？
| 答：需要事先取得我们的书面许可。
=> obtain-license if licensor-competitor
"""

FIGURES = """
手机厂商预装本模型超过300万台的，每台须支付0.2元授权费。
=> pay-royalty if devices gt 3000000 product

部署超过8万台的，须取得授权。
=> obtain-license if devices gt 80000 licensee

只要您的月收入不超过20万元，就可以免费商用，无需告知我们。
=> obtain-license if (commercial and revenue gt 200000 CNY month licensee)

年商2億円未満の法人は、登録フォームから申請のうえ無償で商用利用できます。
=> obtain-license if (commercial and revenue gteq 200000000 JPY year licensee)
=> register if (revenue lt 200000000 JPY year licensee and commercial)

年商2億円未満の企業：無償（要登録）
=> obtain-license if revenue gteq 200000000 JPY year licensee
=> register if revenue lt 200000000 JPY year licensee

本模型仅限年营收低于300万元的企业使用。
=> obtain-license if revenue gteq 3000000 CNY year licensee

外箱に「Otter Inside」のロゴを印刷しなければなりません。
=> display-attribution if product

ベンチマーク結果を公表する場合は、事前に当社の承認を得るものとします。
=> obtain-license if publish-research

不得公开模型的权重。
=> distribute

| | 企业规模 | 授权方式 |
| | --- | --- |
| | 员工不足 40 人 | 免费 |
| | 员工 40 人及以上 | 联系商务购买企业版 |
=> obtain-license if employees gteq 40 licensee
"""

SEEMS = """
過度に性的な表現での利用（年齢制限を設けた作品であっても不可）
=> restricted-use

モデルファイルの再配布、および改変（他のモデルとのマージや追加学習を含みます）は禁止です。
=> create-derivatives
=> distribute

次のルールを必ず守ってください。
| - モデルの再配布は禁止です。
=> distribute
"""

NOTHING = """
社内業務での利用は商用利用に含まれません。

本規約における商用利用には、社内業務での利用は含まれません。

こちらは必ず守ってください。

以下の目的での利用を行わないよう「願って」います。

許諾者は、利用者が得た出力について権利を主張しない。

训练过程中，我们已尽力保证所用数据合法合规。

如您不同意，请勿下载或使用。

您可以免费商用，但仍须遵守本协议。
"""

BINDS = """
商用利用は、許諾の範囲に含まれません。
=> commercial-use

商用前须告知我们。
=> register if commercial

他のモデルの学習に出力を用いることは禁止です。
=> train-other-models

受領者に新たな制限を設けることは禁止です。
=> add-restrictions if distribute

除本协议外，您还须遵守《水獭可接受使用政策》。
=> follow-acceptable-use
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(ASKED))
def test_what_a_card_asks_for(clause: str, rules: list[str]) -> None:
    assert [rule for rule in answered(clause) if rule[0] != "?"] == rules


@pytest.mark.parametrize(("clause", "rules"), spaced(FIGURES))
def test_a_figure_on_a_card(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), spaced(SEEMS))
def test_a_word_that_only_seems_to_forbid(clause: str, rules: list[str]) -> None:
    """Works with an age limit limit nobody's rights, and a merge of models trains none."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(NOTHING))
def test_a_sentence_that_asks_for_nothing(clause: str, rules: list[str]) -> None:
    """Nothing is read of it, and nothing reported."""
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(BINDS))
def test_its_neighbour_that_binds(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
