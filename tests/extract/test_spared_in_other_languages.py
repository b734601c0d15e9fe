"""Who is free whatever others owe, and over which time a figure is counted, told in a sentence
of its own: in German, Chinese, Japanese, French and Korean."""

from __future__ import annotations

import pytest

from clauses import said

GERMAN_SPARED = """
Unternehmen mit einem Jahresumsatz von mehr als 10 Millionen Euro benötigen eine Lizenz.
Dies gilt nicht für Universitäten.
Universitäten sind ausgenommen.
Universitäten sind von dieser Pflicht befreit.
Universitäten brauchen keine Lizenz, unabhängig von ihrem Umsatz.
Hochschulen benötigen in keinem Fall eine Lizenz.
Hochschulen können das Modell unabhängig von ihrer Größe kostenlos nutzen.
Ausgenommen sind Universitäten und Schulen.
Für Universitäten gilt das nicht.
Für Universitäten entfällt die Lizenzpflicht.
Hochschulen dürfen das Modell stets kostenlos nutzen.
Universitäten bleiben immer kostenfrei.
Die Lizenzpflicht gilt nicht für Hochschulen und Forschungseinrichtungen.
Akademische Einrichtungen sind unabhängig von der Größe frei.
Hochschulen gelten nicht als Unternehmen.
Von dieser Regelung ausgenommen sind Hochschulen.
Hochschulen zahlen nie.
Hochschulen sind hiervon nicht betroffen.
Nicht erfasst sind Hochschulen.
Für Hochschulen ist keine Lizenz erforderlich.
Hochschulen fallen nicht unter diese Pflicht.
Davon unberührt bleibt die kostenlose Nutzung durch Hochschulen.
Ungeachtet dessen dürfen Hochschulen das Modell kostenlos nutzen.
Hochschulen sind immer frei, egal wie groß sie sind.
Eine Ausnahme gilt für Hochschulen.
Hochschulen müssen keine Lizenz erwerben, auch wenn ihr Umsatz höher ist.
"""
GERMAN_PERIODS = """
Sie benötigen eine kommerzielle Lizenz, wenn Ihr Umsatz 10 Millionen Euro übersteigt.
Maßgeblich ist der Umsatz des letzten Geschäftsjahres.
Maßgebend ist das letzte abgeschlossene Geschäftsjahr.
Es zählt der Umsatz des vorangegangenen Geschäftsjahres.
Umsatz ist der Umsatz des letzten abgeschlossenen Geschäftsjahres.
„Umsatz“ meint den Bruttoumsatz im vorangegangenen Kalenderjahr.
Der Umsatz bemisst sich nach dem letzten Geschäftsjahr.
Bezugszeitraum ist das vorangegangene Geschäftsjahr.
Wir betrachten das letzte Geschäftsjahr.
Entscheidend sind die Zahlen des letzten Geschäftsjahres.
Abgestellt wird auf das vorangegangene Geschäftsjahr.
Die Schwelle bezieht sich auf das letzte Geschäftsjahr.
"""
CHINESE_SPARED = """
年收入超过1000万美元的企业须取得商业许可。
高校不适用本条。
上述规定不适用于高等院校。
高校除外。
高校可免费使用,不受收入限制。
高等院校无论规模大小均可免费使用。
高校无需取得商业许可。
高校始终免费。
高校、科研院所豁免上述要求。
学术机构免于上述义务。
对高校免费开放。
学术机构不受上述限制。
教育机构不在此限。
高校和研究机构不在此列。
高校不论收入多少,均无需申请许可。
上述门槛不适用于学校。
前款不适用于高等院校和公立科研机构。
高校例外。
高校使用无需授权。
但高校可以免费使用本模型。
"""
CHINESE_PERIODS = """
收入超过1000万美元的,须取得商业许可。
收入以上一会计年度为准。
收入按上一财政年度计算。
收入指上一会计年度的总收入。
“收入”是指上一自然年度的营业收入。
以上一年度经审计的财务报表为准。
统计期间为上一会计年度。
收入的计算期间为上一财年。
我们以上一财年的收入为准。
前述收入以最近一个会计年度的数据为准。
门槛按上一会计年度认定。
"""
JAPANESE_SPARED = """
年間売上高が10億円を超える企業は、商用ライセンスを取得しなければならない。
大学には適用しない。
大学は除く。
大学は、売上高にかかわらず無償で利用できる。
大学および研究機関はこの限りではない。
大学はライセンスを取得する必要はない。
教育機関は対象外とする。
大学は常に無償で利用できます。
前項は大学には適用されません。
学校は規模を問わず無料です。
大学はライセンス不要です。
大学は免除される。
大学は例外とする。
"""
JAPANESE_PERIODS = """
売上高が10億円を超える場合は、商用ライセンスを取得しなければならない。
売上高は直前の事業年度のものとする。
売上高とは、直近の事業年度の売上高をいう。
売上高は前会計年度の決算による。
基準は前事業年度の売上高とします。
直近の事業年度の売上高で判断する。
対象期間は前事業年度とする。
判定には前年度の売上高を用いる。
"""
FRENCH_SPARED = """
Une société dont le chiffre d'affaires annuel dépasse 10 millions d'euros doit obtenir une licence.
Cela ne s'applique pas aux universités.
Les universités sont exemptées.
Les universités n'ont besoin d'aucune licence, quel que soit leur chiffre d'affaires.
Les universités peuvent utiliser le modèle gratuitement, indépendamment de leur taille.
Les établissements d'enseignement sont dispensés de cette obligation.
Sont exemptées les universités et les écoles.
Les universités restent toujours gratuites.
Cette obligation ne concerne pas les établissements d'enseignement.
Pour les universités, aucune licence n'est requise.
Les universités ne sont pas soumises à cette obligation.
Toutefois, les universités peuvent utiliser le modèle gratuitement.
Une exception est faite pour les universités.
L'utilisation par les universités est toujours gratuite.
"""
FRENCH_PERIODS = """
Vous devez obtenir une licence commerciale si votre chiffre d'affaires dépasse 10 millions d'euros.
Le chiffre d'affaires est celui du dernier exercice clos.
Le chiffre d'affaires s'entend de celui du dernier exercice.
On retient le chiffre d'affaires du dernier exercice.
La période de référence est le dernier exercice clos.
Le dernier exercice fait foi.
Le seuil s'apprécie sur le dernier exercice clos.
"""
KOREAN_SPARED = """
연간 매출이 100억 원을 초과하는 기업은 상용 라이선스를 취득해야 합니다.
대학에는 적용되지 않습니다.
대학은 제외한다.
대학은 매출과 관계없이 무료로 사용할 수 있습니다.
교육기관은 라이선스가 필요하지 않습니다.
대학 및 연구기관은 예외로 한다.
대학은 항상 무료입니다.
위 의무는 교육기관에 적용하지 아니한다.
대학은 라이선스를 취득할 필요가 없습니다.
대학은 면제됩니다.
"""
KOREAN_PERIODS = """
매출이 100억 원을 초과하는 경우 상용 라이선스를 취득해야 합니다.
매출은 직전 사업연도의 매출로 한다.
매출은 직전 회계연도를 기준으로 합니다.
매출이란 직전 사업연도의 매출액을 말한다.
기준 기간은 직전 사업연도이다.
직전 사업연도의 매출을 기준으로 판단합니다.
"""

SPARED = [
    (GERMAN_SPARED, "revenue gt 10000000 EUR year licensee"),
    (CHINESE_SPARED, "revenue gt 10000000 USD year licensee"),
    (JAPANESE_SPARED, "revenue gt 1000000000 JPY year licensee"),
    (FRENCH_SPARED, "revenue gt 10000000 EUR year licensee"),
    (KOREAN_SPARED, "revenue gt 10000000000 KRW year licensee"),
]
PERIODS = [
    (GERMAN_PERIODS, "revenue gt 10000000 EUR year licensee preceding"),
    (CHINESE_PERIODS, "revenue gt 10000000 USD year licensee preceding"),
    (JAPANESE_PERIODS, "revenue gt 1000000000 JPY year licensee preceding"),
    (FRENCH_PERIODS, "revenue gt 10000000 EUR year licensee preceding"),
    (KOREAN_PERIODS, "revenue gt 10000000000 KRW year licensee preceding"),
]


def _each(blocks: list[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """The sentences of each block with the clause at its head, and the figure of that clause."""
    lines = [(block.strip().splitlines(), figure) for block, figure in blocks]
    return [(asked, line, figure) for (asked, *rest), figure in lines for line in rest]


@pytest.mark.parametrize(("asked", "sentence", "figure"), _each(SPARED))
def test_a_kind_of_people_is_spared(asked: str, sentence: str, figure: str) -> None:
    owed = f"obtain-license if ({figure} and not academic)"
    assert said(f"{asked}\n\n{sentence}\n") == [owed]


@pytest.mark.parametrize(("asked", "sentence", "figure"), _each(PERIODS))
def test_the_time_of_a_figure_is_told_apart(asked: str, sentence: str, figure: str) -> None:
    assert said(f"{asked}\n\n{sentence}\n") == [f"obtain-license if {figure}"]


def test_nobody_is_asked_who_never_needs_a_licence() -> None:
    assert said("Auf keinen Fall brauchen Hochschulen eine Lizenz.\n") == []
