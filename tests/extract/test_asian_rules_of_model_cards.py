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

内置模型不得用于训练其他模型，也不得从安装包中提取后单独分发。
=> distribute
=> train-other-models

未购买授权前，不得去除页面底部的“由水獭提供支持”标识。
=> retain-notices

问：能用来开发与你们竞争的产品吗？
| 答：需要事先取得我们的书面许可。
=> obtain-license if licensor-competitor
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
こちらは必ず守ってください。

以下の目的での利用を行わないよう「願って」います。

許諾者は、利用者が得た出力について権利を主張しない。

训练过程中，我们已尽力保证所用数据合法合规。

如您不同意，请勿下载或使用。

您可以免费商用，但仍须遵守本协议。
"""

BINDS = """
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
