"""What else Chinese and Japanese bans and fees are of: another thing than the work, one of several
fields with a shared head, and whoever has to pay."""

from __future__ import annotations

import pytest

from clauses import said, table
from modellic.extract import extract
from modellic.text import Text

OTHER_THINGS = (
    "不得修改模型名称。",
    "不得修改模型配置文件。",
    "不得更改本模型的名称。",
    "不得变更许可协议文本。",
    "ライセンス文を改変してはならない。",
    "設定ファイルを改変してはならない。",
    "モデル名の変更は認められません。",
    "ロゴの改変は禁止します。",
)
THE_WORK = (
    "不得修改模型权重。",
    "不得修改模型架构。",
    "不得修改、复制本模型及其文档。",
    "商用需署名，且不得修改本模型。",
    "モデルの重みの改変は禁止します。",
    "本モデルおよびそのドキュメントを改変してはならない。",
)
FIELDS = {
    "不得用于法律、医疗建议。": ("medical-advice", "legal-advice"),
    "本模型不得用于医疗诊断、法律咨询等专业领域。": ("medical-advice", "legal-advice"),
    "不得提供医疗、法律、金融方面的专业建议。": ("medical-advice", "legal-advice"),
    "不得向用户提供医疗建议。": ("medical-advice",),
    "出力を医療、法律、金融上の助言として提供してはならない。": ("medical-advice", "legal-advice"),
    "不得用于人脸识别、舆论操纵。": ("surveillance", "disinformation"),
    "不得用于武器研发或操控公众舆论。": ("weapons", "disinformation"),
}

MORE = """
研究機関は無償、企業は有償です。
=> pay-royalty if company

社内利用は無償、外部提供は有償です。
=> pay-royalty if hosted-service

サービスとして提供する場合は有償です。
=> pay-royalty if hosted-service

再配布は有料となります。
=> pay-royalty if distribute

法人利用には年間ライセンス料10万円が発生します。
=> pay-royalty if company

商用利用には費用がかかります。
=> pay-royalty if commercial

ロイヤルティは売上の3%です。
=> pay-royalty

本モデルは商用利用に対応しておりません。
=> commercial-use

商用利用は対象外です。
=> commercial-use

本モデルの出力を、当社と競合するモデルの開発に利用することはできません。
=> train-other-models

当社と競合する事業者は許諾が必要です。
=> obtain-license if licensor-competitor

再配布は同一ライセンスに限ります。
=> share-alike if distribute

派生モデルの公開は本ライセンスの下でのみ可能です。
=> share-alike if (modify and distribute)

年商3億円以上の場合は有償です。
=> obtain-license if revenue gteq 300000000 JPY year licensee

サポートは有償です。

サポートには費用がかかります。

通信には費用がかかります。

本モデルは日本語に対応していません。

保証は対象外です。

利用者がサポートを希望する場合は有償です。

我们不提供法律建议。

本模型不提供医疗建议。

本模型的输出不构成医疗、法律建议。

不得提供专业建议。

本許諾は法律、医療に関する助言ではありません。

企業は無償です。
"""


@pytest.mark.parametrize("clause", OTHER_THINGS)
def test_a_change_of_another_thing_is_none_of_the_work(clause: str) -> None:
    assert "create-derivatives" not in said(clause)


@pytest.mark.parametrize("clause", THE_WORK)
def test_a_change_of_the_work_stays_forbidden(clause: str) -> None:
    assert "create-derivatives" in said(clause)


@pytest.mark.parametrize("clause", FIELDS)
def test_fields_that_share_a_word(clause: str) -> None:
    (rule,) = extract(Text(clause, "LICENSE")).rules
    assert set(map(str, rule.fields)) == set(FIELDS[clause])


@pytest.mark.parametrize(("clause", "rules"), table(MORE))
def test_who_pays_and_what_is_not_covered(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
