"""Sentences that say whose figures are counted, apart from the one that asks for something.

A figure of the licensee's becomes the group's where another sentence counts the group, before it or
behind; it stays as it is where each company counts by itself, or those of the licensor are meant.
"""

from __future__ import annotations

import pytest

from clauses import answered, said

ENGLISH = """
You need a commercial license if your annual revenue exceeds USD 10 million.
"""
ENGLISH_TOGETHER = """
Count the group, not just the legal entity that signs.
When measuring revenue, include your parent, subsidiaries and sister companies.
Revenue is measured across your entire corporate group.
For this threshold, the revenue of all entities under common control is added together.
If you are part of a group of companies, the consolidated figures of the group are decisive.
If your company belongs to a group, use the group's revenue.
Where you are a subsidiary, the revenue of your ultimate parent and all its subsidiaries counts.
Revenue includes the revenue of your Affiliates.
In calculating annual revenue, you must include the revenue of your Affiliates.
The calculation shall include all of your Affiliates.
Affiliates count.
Your affiliates' revenue counts too.
Subsidiaries, parents and siblings are all in.
Revenue means the consolidated revenue of you and every entity under common control with you.
The thresholds here apply on a consolidated basis, including parent companies and subsidiaries.
All figures are on a group-wide, consolidated basis.
Thresholds are assessed at the level of the corporate group.
References to your revenue are to the combined revenue of you and your Affiliates.
"You" includes your Affiliates.
"You" means the entity together with all entities that control it.
"You" or "Your" means the legal entity accepting this License, including its affiliates.
For clarity, revenue of affiliates is aggregated.
Corporate groups are treated as a single entity for these purposes.
You and your affiliates are considered one entity.
Splitting revenue among several legal entities does not help: the group is looked at as a whole.
We look at the whole group, including parent companies.
The whole corporate family counts: parents, subsidiaries, sister companies.
That's the revenue of the whole company, including parent and subsidiaries.
Revenue of any entity under common control with you shall be attributed to you.
The revenue of the Affiliates of a licensee shall be deemed revenue of the licensee.
In determining whether the threshold is met, revenues of Affiliates shall be taken into account.
Revenue from affiliates must be included in the calculation.
These limits apply to the group as a whole.
This figure is for your organization and its affiliates combined.
"""
ENGLISH_APART = """
In no event are we or our affiliates liable for lost revenue, included in damages or not.
Revenue of affiliates is not included.
The revenue of your Affiliates is considered separately.
The revenue of your Affiliates is disregarded.
Revenue of affiliates is excluded.
Only your own revenue counts; that of affiliates does not.
Your affiliates may sublicense their use.
Each subsidiary is measured on its own revenue.
Each company of a group is assessed on its own, by its own revenue.
The licensor and its affiliates may publish aggregated revenue statistics.
Taxes on revenue of our affiliates are included in the price.
Revenue is counted per legal entity, regardless of the group.
Your revenue is measured without regard to your parent company.
Revenue of the affiliates that do not use the model is left out.
"""

GERMAN = """
Wenn Ihr Jahresumsatz 10 Millionen Euro übersteigt, benötigen Sie eine kommerzielle Lizenz.
"""
GERMAN_TOGETHER = """
Gehört ein Unternehmen zu einem Konzern, so ist die Konzernrechnung massgebend.
Gehört Ihr Unternehmen zu einer Unternehmensgruppe, zählt der Umsatz der gesamten Gruppe.
Massgeblich ist der konsolidierte Umsatz des Konzerns.
Umsätze verbundener Unternehmen werden hinzugerechnet.
Umsätze verbundener Unternehmen (§ 15 AktG) sind einzubeziehen.
Verbundene Unternehmen im Sinne der §§ 15 ff. AktG werden zusammengerechnet.
Dabei sind die Umsätze aller verbundenen Unternehmen zusammenzurechnen.
Bei der Berechnung sind Mutter-, Tochter- und Schwestergesellschaften zu berücksichtigen.
Der Umsatz von Tochtergesellschaften zählt mit.
Gemeint ist die ganze Firma, inklusive Mutter und Töchter.
Gerechnet wird die ganze Gruppe, nicht nur die Tochterfirma.
Konzernunternehmen gelten als ein Unternehmen.
Unternehmen einer Gruppe gelten für diese Zwecke als Einheit.
Für die Schwellenwerte ist auf den Konzern abzustellen.
Die Schwellenwerte gelten konzernweit.
Alle Zahlen verstehen sich konzernweit.
Die Werte beziehen sich auf die gesamte Unternehmensgruppe.
Bei Konzernen gilt der Konzernumsatz.
Bei Tochtergesellschaften zählt der Umsatz des Mutterkonzerns.
Umsatz ist der Jahresumsatz des Lizenznehmers und aller mit ihm verbundenen Unternehmen.
Als Umsatz gilt der Gesamtumsatz einschließlich verbundener Unternehmen.
Es wird auf die konsolidierten Zahlen der Unternehmensgruppe abgestellt.
Verbundene Unternehmen zählen mit.
Töchter und Mutter zählen mit.
„Sie“ umfasst auch Ihre verbundenen Unternehmen.
„Sie“ ist der Lizenznehmer einschließlich seiner verbundenen Unternehmen (§ 15 AktG).
Der Umsatz verbundener Unternehmen wird dem Lizenznehmer zugerechnet.
Die Umsätze der mit Ihnen verbundenen Unternehmen werden Ihnen zugerechnet.
Die Umsätze aller Gesellschaften der Gruppe werden addiert.
Konzernzugehörige Gesellschaften werden gemeinsam betrachtet.
Eine Aufteilung auf mehrere Gesellschaften hilft nicht: betrachtet wird der Konzern als Ganzes.
"""
GERMAN_APART = """
Umsätze verbundener Unternehmen werden nicht hinzugerechnet.
Jede Gesellschaft eines Konzerns wird für sich betrachtet.
Der Umsatz der Konzernmutter bleibt außer Betracht.
Verbundene Unternehmen dürfen das Modell für ihren eigenen Umsatz nicht nutzen.
Massgebend ist der Umsatz der einzelnen Gesellschaft, nicht jener des Konzerns.
Wir und unsere verbundenen Unternehmen haften nicht für entgangenen Umsatz.
Der Umsatz jeder Tochtergesellschaft wird getrennt ermittelt.
Gezählt wird je juristische Person, unabhängig vom Konzern.
"""

CHINESE = """
如果您的年收入超过1000万美元,您必须获得商业许可。
"""
CHINESE_TOGETHER = """
关联公司的收入合并计算。
计算收入时,应当将关联方的收入计算在内。
上述收入包括您及您的关联公司的收入。
“您”包括您的关联公司。
“您”是指行使本许可权利的法律实体及其关联方。
年收入按集团合并口径计算。
以集团合并报表为准。
如您属于某一集团,以集团整体的收入为准。
母公司、子公司及其他关联公司一并计算。
子公司的,按其母公司合并收入计算。
同一控制下的企业视为同一主体。
受同一实际控制人控制的企业合并计算。
集团公司视为一个整体。
上述门槛以整个集团为单位计算。
上述指标均按合并口径统计,包括母公司和子公司。
关联公司也算在内。
收入指您与关联公司的合计收入。
前述收入为被许可方及其关联方的合并收入。
不得通过拆分主体规避上述门槛,关联企业合并计算。
您的关联公司产生的收入视为您的收入。
关联企业之收入应并入计算。
注意:算的是整个集团的收入,不只是签约的公司。
"""
CHINESE_APART = """
关联公司的收入不计算在内。
各子公司分别计算。
我们及我们的关联公司不对收入损失承担责任。
年收入按单个法人主体计算,不含关联公司。
您的关联公司可以使用本模型。
集团内各公司单独计算收入。
关联公司的收入另行计算。
"""

JAPANESE = """
年間売上高が10億円を超える場合は、商用ライセンスを取得しなければならない。
"""
JAPANESE_TOGETHER = """
関連会社の売上高は合算する。
売上高の算定にあたっては、親会社および子会社の売上高を含める。
売上高は連結ベースで算定する。
企業グループに属する場合は、グループ全体の売上高で判断する。
グループ会社は一つの法人とみなす。
「利用者」には関連会社を含む。
前項の売上高は、利用者およびその関連会社の合計とする。
子会社の場合は親会社の連結売上高を基準とします。
グループ企業の売上も含みます。
判定はグループ単位で行います。
上記の数値は、いずれもグループ全体の合計です。
同一の支配下にある法人は合算して判定します。
関連会社の売上高も利用者の売上高とみなす。
連結売上高で判断してください。
"""
JAPANESE_APART = """
関連会社の売上高は含まない。
子会社ごとに個別に判定する。
当社および当社の関連会社は売上の損失について責任を負わない。
関連会社も本モデルを利用できる。
売上高は法人単体で算定する。
グループ各社の売上高は別々に算定する。
"""

FRENCH = """
Si votre chiffre d'affaires annuel dépasse 10 millions d'euros, il vous faut une licence.
"""
FRENCH_TOGETHER = """
Le chiffre d'affaires des sociétés affiliées est pris en compte.
Si l'entreprise appartient à un groupe, c'est le chiffre d'affaires consolidé du groupe qui compte.
Les seuils s'apprécient au niveau du groupe.
Le chiffre d'affaires s'entend de façon consolidée, y compris les filiales et la société mère.
Les filiales et la société mère sont comprises.
« Vous » désigne l'entité qui exerce les droits ainsi que ses sociétés affiliées.
« Vous » comprend vos sociétés affiliées.
Pour le calcul, on additionne le chiffre d'affaires de toutes les sociétés du groupe.
Les entreprises liées sont comptées ensemble.
Les sociétés d'un même groupe sont considérées comme une seule entité.
Le chiffre d'affaires des filiales s'ajoute à celui du licencié.
On regarde le groupe entier, pas seulement la filiale.
Tous les chiffres s'entendent pour l'ensemble du groupe.
Le montant comprend le chiffre d'affaires de vos filiales.
"""
FRENCH_APART = """
Le chiffre d'affaires des filiales n'est pas pris en compte.
Chaque société est appréciée séparément.
Nous et nos sociétés affiliées ne répondons pas des pertes de chiffre d'affaires.
Le chiffre d'affaires s'apprécie par entité juridique, indépendamment du groupe.
"""

KOREAN = """
연간 매출이 100억 원을 초과하는 경우 상용 라이선스를 취득해야 합니다.
"""
KOREAN_TOGETHER = """
계열사의 매출을 합산한다.
매출에는 모회사와 자회사의 매출을 포함한다.
매출은 연결 기준으로 산정한다.
기업집단에 속하는 경우 그룹 전체의 매출을 기준으로 한다.
계열회사는 하나의 회사로 본다.
“귀하”에는 귀하의 계열사가 포함됩니다.
그룹사 매출도 포함하여 계산합니다.
상기 기준은 그룹 전체에 적용됩니다.
판단은 그룹 단위로 합니다.
"""
KOREAN_APART = """
계열사의 매출은 포함하지 않는다.
자회사별로 따로 산정한다.
당사와 당사의 계열사는 매출 손실에 대해 책임지지 않습니다.
"""

FIGURES = {
    ENGLISH: "revenue gt 10000000 USD year",
    GERMAN: "revenue gt 10000000 EUR year",
    CHINESE: "revenue gt 10000000 USD year",
    JAPANESE: "revenue gt 1000000000 JPY year",
    FRENCH: "revenue gt 10000000 EUR year",
    KOREAN: "revenue gt 10000000000 KRW year",
}
TOGETHER = {
    ENGLISH: ENGLISH_TOGETHER,
    GERMAN: GERMAN_TOGETHER,
    CHINESE: CHINESE_TOGETHER,
    JAPANESE: JAPANESE_TOGETHER,
    FRENCH: FRENCH_TOGETHER,
    KOREAN: KOREAN_TOGETHER,
}
APART = {
    ENGLISH: ENGLISH_APART,
    GERMAN: GERMAN_APART,
    CHINESE: CHINESE_APART,
    JAPANESE: JAPANESE_APART,
    FRENCH: FRENCH_APART,
    KOREAN: KOREAN_APART,
}
OF_A_PRODUCT = "If your product has more than 5,000 users, you must obtain a commercial license."
NOT_OF_A_GROUP = """
In no event are we or our affiliates liable for lost revenue, included in damages or not.
We and our affiliates may count users for statistics.
Users of your affiliates are not included.
Each Affiliate needs its own count: its users are counted separately.
The users of your Affiliates are counted apart from yours.
Affiliates are considered separate companies and their users are not added to yours.
Users are measured per product.
Affiliates may use the model for their own users.
The users of affiliates are disregarded.
Your affiliates' users are excluded from the count.
Only your own users count; those of affiliates do not.
The count includes users of the product only, not those of your group.
"""


def _each(sentences: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (asked, line) for asked, lines in sentences.items() for line in lines.split("\n") if line
    ]


@pytest.mark.parametrize("turned", [False, True], ids=["behind", "before"])
@pytest.mark.parametrize(("asked", "counted"), _each(TOGETHER))
def test_the_group_counts_together(asked: str, counted: str, *, turned: bool) -> None:
    text = f"{counted}\n{asked}" if turned else f"{asked}\n{counted}\n"
    owed = f"obtain-license if {FIGURES[asked]} licensee-and-affiliates"
    assert said(text) == [owed]


@pytest.mark.parametrize(("asked", "counted"), _each(APART))
def test_each_company_counts_by_itself(asked: str, counted: str) -> None:
    owed = f"obtain-license if {FIGURES[asked]} licensee"
    assert [line for line in said(f"{asked}\n{counted}\n") if not line.startswith("?")] == [owed]


@pytest.mark.parametrize("sentence", [line for line in NOT_OF_A_GROUP.split("\n") if line])
def test_what_is_said_of_a_group_changes_no_figure_of_a_product(sentence: str) -> None:
    owed = "obtain-license if users gt 5000 product"
    assert [line for line in said(f"{OF_A_PRODUCT}\n\n{sentence}\n") if "?" not in line] == [owed]


@pytest.mark.parametrize(
    "sentence",
    [
        "You must water the plants and include the revenue of your affiliates.",
        "The revenue of your affiliates shall be included, and you shall wear a hat at meetings.",
    ],
)
def test_what_is_ordered_beside_the_count_is_reported(sentence: str) -> None:
    asked = ENGLISH.strip()
    assert f"? {sentence}" in answered(f"{asked}\n\n{sentence}\n")
