"""Clauses of Asian contracts as lawyers word them: who is counted and bound, what is left out."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

FIGURES = """
应用的单日峰值活跃用户数超过40万的，您应在显著位置标注“采用青鸾模型”。
=> display-attribution if daily-active-users gt 400000 product

被许可人的产品面向超过3000万名用户提供的，被许可人须向许可人报告使用情况。
=> register if users gt 30000000 product

本授权不及于年营业收入超过六亿元的企业及其关联公司。
=> obtain-license if revenue gt 600000000 CNY year licensee-and-affiliates

您的应用达到300万名用户之前，您无需支付任何费用。
=> obtain-license if users gteq 3000000 product

自然人、员工少于20人的微型企业可永久免费使用，此外的一切主体须购买授权。
=> obtain-license if (not individual and employees gteq 20 licensee)

您保证上一日历年度的总收入不超过3000万美元。若不再符合该条件，您应与许可方联系取得商业授权。
=> obtain-license if revenue gt 30000000 USD year licensee preceding

未经授权，年营业收入超过人民币7000万元的企业不得将本模型用于生产环境。
=> obtain-license if revenue gt 70000000 CNY year licensee

満足すべき条件を欠く会社は別とし、年間売上4,000USドルに達するまで、本製品を利用することができます。
=> obtain-license if revenue gteq 4000 USD year product

従業員が60名以上のスタートアップ企業は、本無償許諾の適用を受けることができません。
=> obtain-license if employees gteq 60 licensee

従業員数が30名に満たない事業者及び個人を除き、利用には法人ライセンスが必要となります。
=> obtain-license if (employees gteq 30 licensee and not individual)

年間売上高が3億円以下の企業は、本モデルを利用できます。
=> obtain-license if revenue gt 300000000 JPY year licensee

小さな会社とは、従業員が60名に満たず、かつ直近の決算期の売上が7億円を超えない会社のことです。
どちらか一方でも外れる会社は、法人ライセンスをご購入ください。
=> obtain-license if (employees gteq 60 licensee
or revenue gt 700000000 JPY year licensee preceding)

年間売上4,000 USドルに達するまで、あるいはチームが6名以上になるまで使用できます。
=> obtain-license if (revenue gteq 4000 USD year licensee or employees gteq 6 licensee)

1日あたりの利用者が4万人以上になったときは、上位プランをご契約いただきます。
=> obtain-license if daily-active-users gteq 40000 product

직전 회계연도의 연결 매출액이 700억 원을 초과하는 기업은 회사와 별도의 계약을 체결하여야 한다.
=> obtain-license if revenue gt 70000000000 KRW year licensee-and-affiliates preceding

기업가치가 미화 30억 달러를 상회하는 회사 또는 그 자회사는 별도 협의를 요한다.
=> obtain-license if valuation gt 3000000000 USD licensee-and-affiliates

연 매출 30억 원 이하인 기업은 본 모델을 이용할 수 있다.
=> obtain-license if revenue gt 3000000000 KRW year licensee

免费额度为每月80万次接口调用，超出部分按量付费。
=> pay-royalty if api-calls gt 800000 month product

登録ユーザーが累計60万人に達したら、フォームから一度ご連絡ください。
=> register if users gteq 600000 product

本モデルの利用者が累計60万人に達した場合はご連絡ください。
=> obtain-license if users gteq 600000 product

본 모델이나 파생 모델을 적용한 서비스의 월간 활성 이용자가 4천만 명을 넘어서는 경우,
이용자는 회사에 통지하여야 한다.
=> register if monthly-active-users gt 40000000 product
"""

DEEDS = """
商用利用の場合は、フォームからご連絡ください。
=> obtain-license if commercial

商用利用の際はご連絡ください。
=> obtain-license if commercial

본 약관은 귀하가 라이선스를 제3자에게 재라이선스하거나 양도하는 것을 허용하지 않습니다.
=> sublicense

귀하가 소프트웨어의 특허 침해를 주장하는 경우 귀하의 라이선스는 즉시 종료됩니다.
=> litigate

귀하는 소프트웨어를 받는 사람이 약관의 사본과 저작권 고지를 함께 받도록 보장해야 합니다.
=> include-license if distribute
=> retain-notices if distribute

以下行為原則上禁止，但在獲得開發者同意的情況下可能會部分允許：
| - 修改模型或創建衍生作品
| - 向第三方再分發
=> create-derivatives
=> distribute

本许可不包括将本模型以接口或托管服务的形式提供给第三方使用的权利。
=> host-as-service

未取得商用授权的，只能将本模型用于学术研究与内部评估。
=> obtain-license if commercial

衍生模型只得依本许可协议发布，不得改用其他许可条款。
=> share-alike if (modify and distribute)

您修改本软件并通过网络向用户提供服务的，应向该等用户公开完整源代码。
=> disclose-source if (modify and hosted-service)

本模型及其副本均不得出租、出借或以其他方式转让。
=> distribute

本模型不得用于与许可方业务构成竞争的产品。
=> restricted-use

任何修改過之檔案應附上顯著之修改說明。
=> state-changes if (modify and distribute)

住所位于欧盟成员国的个人或实体，不享有本协议授予的任何权利。
=> use-in-territory if EU

如需商用，敬请致电 000-1234。
=> obtain-license if commercial

您在产品中集成本模型的，须在用户协议中列明不低于本协议标准的使用限制。
=> pass-through-restrictions if product

您应就因使用行为引发的第三方索赔使许可方免受损害。
=> indemnify

音声を公開する際は、概要欄に「音声：青鷺」とクレジットを記載することを条件に、利用も可能です。
=> display-attribution if publish-outputs

第三者から請求を受けたときは自己の費用と責任において解決し、当社に損害を与えないものとする。
=> indemnify

ネットワーク経由で提供する場合は、ソースコードを公開しなければならない。
=> disclose-source if hosted-service

公式サイトに「音声：青鷺」と書いてください。
=> display-attribution if product

유럽연합에 거주하는 자는 본 모델을 이용할 수 없다.
=> use-in-territory if EU
"""

NOTHING = [
    "倉庫所有者對任何損害概不負責。",
    "未成年者が利用する場合は、保護者の同意を得るものとします。",
    "미성년자가 이용하는 경우 법정대리인의 동의를 받아야 한다.",
    "未成年人使用本模型的，应取得监护人的同意。",
    "使用本模型的用户须承受网络延迟。",
]


@pytest.mark.parametrize(("clause", "expected"), table(FIGURES))
def test_figures_of_contracts(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(DEEDS))
def test_deeds_of_contracts(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize("clause", NOTHING)
def test_what_is_no_duty_towards_the_licensor(clause: str) -> None:
    assert said(clause) == []


def test_a_limit_of_who_may_not_use_it_grants_nothing() -> None:
    clause = "従業員が300人以下の企業は、本モデルを利用できません。"
    assert said(clause) == []
    assert flagged(clause)
