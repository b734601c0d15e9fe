"""Words that a text seldom needs and that turn what it says: two of several criteria, the larger of
two figures, figures of affiliates, limits that are reached, whom alone a duty binds."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, spaced

TWO = [
    "满足下列条件中任意两项的企业，须取得商业授权：\n1. 员工超过40人；\n2. 年收入超过900万元；\n"
    "3. 月活跃用户超过7万。",
    "次のうち二つ以上に該当する企業は、商用ライセンスを取得しなければならない。\n"
    "(1) 従業員数が40名を超える\n(2) 年間売上高が9億円を超える\n"
    "(3) 月間アクティブユーザー数が7万人を超える",
    "다음 중 두 가지 이상에 해당하는 기업은 상용 라이선스를 취득하여야 한다.\n"
    "1. 임직원 40명 초과\n2. 연간 매출액 90억 원 초과\n3. 월간 활성 이용자 7만 명 초과",
]


@pytest.mark.parametrize("clause", TWO)
def test_two_of_three_criteria(clause: str) -> None:
    (rule,) = answered(clause)
    assert rule.count(" and ") == 3
    assert rule.count(" or ") == 2


CLAUSES = spaced("""
若您的年收入与累计融资额中较高者超过300万美元，则须取得授权。
=> obtain-license if (revenue gt 3000000 USD year licensee or funding gt 3000000 USD licensee)

Eine Lizenz ist erforderlich, wenn der höhere der beiden Beträge aus Jahresumsatz und eingeworbenem
Kapital 3 Millionen Euro übersteigt.
=> obtain-license if (revenue gt 3000000 EUR year licensee or funding gt 3000000 EUR licensee)

Une licence est requise si le plus élevé des montants entre le chiffre d'affaires annuel et les
fonds levés dépasse 3 millions d'euros.
=> obtain-license if (revenue gt 3000000 EUR year licensee or funding gt 3000000 EUR licensee)

年間売上高と累計資金調達額のいずれか大きい方が3億円を超える場合は、ライセンスが必要です。
=> obtain-license if (revenue gt 300000000 JPY year licensee or funding gt 300000000 JPY licensee)

연간 매출액과 누적 투자 유치액 중 큰 금액이 30억 원을 초과하는 경우 라이선스가 필요하다.
=> obtain-license if (revenue gt 3000000000 KRW year licensee or funding gt 3000000000 KRW licensee)

年收入超过300万美元的公司须取得商业授权。关联公司的收入合并计算。
=> obtain-license if revenue gt 3000000 USD year licensee-and-affiliates

年間売上高が3億円を超える企業は商用ライセンスが必要です。関連会社の売上高は合算されます。
=> obtain-license if revenue gt 300000000 JPY year licensee-and-affiliates

연간 매출액이 30억 원을 초과하는 기업은 상용 라이선스가 필요하다. 계열사의 매출액은 합산한다.
=> obtain-license if revenue gt 3000000000 KRW year licensee-and-affiliates

Bis Ihr Produkt 70.000 Nutzer erreicht, dürfen Sie das Modell kostenlos nutzen.
=> obtain-license if users gteq 70000 product

Vous pouvez utiliser le modèle gratuitement jusqu'à ce que votre produit atteigne 70 000
utilisateurs.
=> obtain-license if users gteq 70000 product

제품의 이용자 수가 7만 명에 이를 때까지 본 모델을 무료로 이용할 수 있습니다.
=> obtain-license if users gteq 70000 product

您须在发布前通知我们。该义务仅适用于用户数超过200万的产品。
=> register if users gt 2000000 product

Sie müssen uns vor der Veröffentlichung benachrichtigen. Diese Pflicht gilt nur für Produkte mit
mehr als 2 Millionen Nutzern.
=> register if users gt 2000000 product

Vous devez nous notifier avant la publication. Cette obligation ne concerne que les produits
comptant plus de 2 millions d'utilisateurs.
=> register if users gt 2000000 product

公開前に当社へ通知しなければなりません。この義務は、ユーザー数が200万人を超える製品にのみ適用されます。
=> register if users gt 2000000 product

공개 전에 당사에 통지하여야 한다. 이 의무는 이용자 수가 200만 명을 초과하는 제품에만 적용된다.
=> register if users gt 2000000 product

Ai-je besoin d'une licence ? Uniquement si votre entreprise compte plus de 60 salariés.
=> obtain-license if employees gt 60 licensee

个人用户或年营业额不超过30万元的企业无需取得授权。
=> obtain-license if (not individual and revenue gt 300000 CNY year licensee)

若被许可方在任意连续十二个月内的收入超过300万美元，则免费使用权终止。
=> obtain-license if revenue gt 3000000 USD 12-months licensee

利用者が任意の連続する12か月間に300万米ドルを超える収益を得た場合、無償利用の権利は終了する。
=> obtain-license if revenue gt 3000000 USD 12-months licensee

您可将本模型用于任何目的，但提供与我们竞争的服务除外。
=> restricted-use

본 모델은 경쟁 서비스를 제공하는 경우를 제외하고 어떠한 목적으로도 사용할 수 있습니다.
=> restricted-use

Vous ne pouvez pas utiliser le modèle pour créer un produit concurrent.
=> restricted-use

如您分发本模型或提供含有本模型的产品，须在相关网站标明“Built with Lynx”。
=> display-attribution if (distribute or product)

本モデルを配布し、または本モデルを含む製品を提供する場合は、ウェブサイトに「Built with Lynx」と
表示しなければならない。
=> display-attribution if (distribute or product)

본 모델을 배포하거나 본 모델을 포함하는 제품을 제공하는 경우, 웹사이트에 "Built with Lynx"를
표시해야 한다.
=> display-attribution if (distribute or product)

Les poids ne peuvent en aucune manière être loués ou redistribués.
=> distribute

Les modèles entraînés à partir de ses sorties doivent comporter « Lynx » dans leur nom.
=> name-derivative if modify

员工30人至300人的企业须每年支付授权费。
=> pay-royalty if (employees gteq 30 licensee and employees lteq 300 licensee)
""")


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_a_rare_word(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


TRIALS = [
    "Sie dürfen die Software 20 Tage lang kostenlos testen. Danach ist eine Lizenz erforderlich.",
    "Vous pouvez tester le logiciel pendant 20 jours. Ensuite, une licence est requise.",
    "您可以免费试用20天，试用期满后须购买授权。",
    "20日間は無料で試用できます。試用期間終了後はライセンスの購入が必要です。",
    "20일간 무료로 체험할 수 있습니다. 체험 기간이 끝나면 라이선스를 구매해야 합니다.",
]


@pytest.mark.parametrize("clause", TRIALS)
def test_what_is_due_behind_a_trial_is_reported(clause: str) -> None:
    assert said(clause) == ["obtain-license"]
    assert flagged(clause)


OTHERS = [
    "您须在发布前通知我们。本方案仅适用于用户数超过200万的大型团队。",
    "公開前に当社へ通知しなければなりません。本プランは、ユーザー数が200万人を超える製品にのみ適用されます。",
]


@pytest.mark.parametrize("clause", OTHERS)
def test_a_plan_that_is_for_some_limits_no_duty(clause: str) -> None:
    assert "register if users gt 2000000 product" not in said(clause)
