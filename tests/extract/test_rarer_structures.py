"""Structures that a language seldom needs, in all of them: lists whose items hold an "or", negated
comparisons, terms among the words that define them, hosting told with the verb of passing on."""

from __future__ import annotations

import pytest

from clauses import answered, rule_of, said, spaced

BOTH = [
    "obtain-license if (commercial and"
    " (employees gt 30 licensee or revenue gt 4000000 CNY year licensee))"
]
LISTS = [
    "符合下列全部情形的，须取得商业授权：\n（1）用于商业目的；且\n"
    "（2）贵公司员工超过30人或年收入超过400万元。",
    "同时满足以下条件的，须取得商业授权：\n- 用于商业目的；\n"
    "- 贵公司员工超过30人，或年收入超过400万元。",
]


@pytest.mark.parametrize("clause", LISTS)
def test_an_item_that_holds_an_or(clause: str) -> None:
    assert answered(clause) == BOTH


CLAUSES = spaced("""
Sofern der Umsatz des Lizenznehmers im Vorjahr nicht höchstens 3 Millionen Euro betrug, bedarf
die Nutzung unserer Zustimmung.
=> obtain-license if revenue gt 3000000 EUR year licensee preceding

If your revenue in the last year was not at most 3 million euros, use of the weights requires
our consent.
=> obtain-license if revenue gt 3000000 EUR year licensee preceding

Als Großbetrieb gilt, wer mehr als 90 Mitarbeiter beschäftigt. Großbetriebe benötigen eine Lizenz.
=> obtain-license if employees gt 90 licensee

Als kommerzielle Nutzung gilt:
| - mehr als 4 Mitarbeiter
| - mehr als 70.000 Euro Jahresumsatz
| ¶
| Die kommerzielle Nutzung erfordert eine Lizenz.
=> obtain-license if (commercial or employees gt 4 licensee or revenue gt 70000 EUR year licensee)

Est considérée comme grand groupe toute société dont le chiffre d'affaires dépasse 6 millions
d'euros. Les grands groupes doivent acquérir une licence.
=> obtain-license if revenue gt 6000000 EUR licensee

Une licence distincte doit être obtenue dans l'un des cas suivants :
| a) l'entreprise emploie 70 personnes ou plus ;
| b) le modèle est mis à la disposition de tiers sous forme de service hébergé.
=> obtain-license if (employees gteq 70 licensee or hosted-service)

許諾者の同意なく、本モデルをクラウドサービスの形態で第三者に提供してはならない。
=> obtain-license if hosted-service

제공자의 동의 없이 본 모델을 클라우드 서비스 형태로 제3자에게 제공해서는 안 된다.
=> obtain-license if hosted-service

本モデルの再配布は、当社の承諾を得た場合に限ります。
=> obtain-license if distribute

본 모델의 재배포는 회사의 허가를 받은 경우에 한합니다.
=> obtain-license if distribute

Die Weitergabe ist erlaubt, sofern diese Datei beiliegt.
=> include-license if distribute

Weder die Gewichte noch die Ausgaben dürfen verwendet werden, um andere Sprachmodelle zu trainieren.
=> train-other-models

重みおよび出力を、派生モデル以外のモデルの学習、蒸留または改良に用いることはできません。
=> train-other-models

Ni les poids ni les sorties ne peuvent servir à améliorer d'autres modèles que les modèles dérivés.
=> train-other-models

Diese Lizenz gilt nicht in der Europäischen Union und in Südkorea.
=> use-in-territory if EU KR

本ライセンスは欧州連合および韓国においては適用されません。
=> use-in-territory if EU KR

Sobald das Produkt 2 Millionen registrierte Nutzer erreicht, ist der Lizenzgeber hiervon in
Kenntnis zu setzen.
=> register if users gteq 2000000 product

Dès que le produit compte 2 millions d'utilisateurs inscrits, le concédant doit en être informé.
=> register if users gteq 2000000 product

若您对外发布衍生模型，其名称须以“Otter-”开头。
=> name-derivative if (modify and distribute)

본 모델을 미세조정한 모델을 공개하는 경우 그 모델명은 "Otter-"로 시작해야 한다.
=> name-derivative if (modify and distribute)
""")


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_a_structure(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


def test_a_hyphen_before_a_closing_mark_opens_no_quotation() -> None:
    assert rule_of("衍生模型的名称须以“Otter-”开头。").text == ("Otter-",)


SILENT = [
    "Als Nutzung gilt auch das Testen.",
    "Les poids peuvent être testés ainsi que les modèles dérivés.",
]


@pytest.mark.parametrize("clause", SILENT)
def test_what_asks_for_nothing(clause: str) -> None:
    assert said(clause) == []
