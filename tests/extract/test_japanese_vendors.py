"""Japanese terms as vendors draft them: who needs a licence, beyond which figure."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

FIGURES = """
## 年間売上高が2億円を超える企業の場合
| ¶
| ご利用になる前に、弊社営業窓口までお問い合わせのうえ、商用ライセンスをご購入ください。
=> obtain-license if revenue gt 200000000 JPY year licensee

時価総額または企業評価額が5億米ドル以上の企業による利用は、
当社の書面による同意がない限り認められません。
=> obtain-license if valuation gteq 500000000 USD licensee

サーバー4台、または同時利用者80名のいずれか少ない方を超えて使用する場合、
追加ライセンスを取得しなければならない。
=> obtain-license if (devices gt 4 licensee or users gt 80 product)

同時接続ユーザー数の上限は12名です。これを超えてご利用の場合は追加のライセンスが必要です。
=> obtain-license if users gt 12 product

年間の総収入が50万ドル以上の個人または団体は、本契約に基づく商用利用の権利を有しません。
=> obtain-license if (commercial and revenue gteq 500000 USD year licensee)

本モデルを利用するユーザーが月間300万人に達したときは、当社の許諾を得るものとする。
=> obtain-license if monthly-active-users gteq 3000000 product

売上高が3億円を超えるか、または従業員数が70名を超える企業が本ライブラリを製品に組み込む場合には、
使用料をお支払いいただきます。
=> pay-royalty if (revenue gt 300000000 JPY licensee or employees gt 70 licensee)

月間アクティブユーザーが8万人以下のサービスであれば、ご利用いただけます。
8万人を超えるサービスについては、事前に当社の承諾が必要です。
=> obtain-license if monthly-active-users gt 80000 product
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(FIGURES))
def test_whom_a_figure_describes(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_the_age_of_a_firm_is_reported_beside_its_figure() -> None:
    assert answered(
        "設立3年以内かつ累計調達額が2億円未満の企業は、使用料を免除します。"
        "それ以外の企業は使用料を支払うものとします。"
    ) == [
        "pay-royalty if funding gteq 200000000 JPY licensee",
        "? 設立3年以内かつ累計調達額が2億円未満の企業は、使用料を免除します。",
    ]


MORE_FIGURES = """
1. 利用者は、本モデルを組み込んだ製品の月間アクティブユーザー数が90万人に到達した場合、
当社に届け出なければならない。
| 2. 前項の届出をした利用者は、当社との間で使用許諾契約を締結するものとする。
=> obtain-license if monthly-active-users gteq 900000 product
=> register if monthly-active-users gteq 900000 product

年間の受託売上が4,000万円までの個人事業主および法人は無料、それを上回る場合は年間
33,000円（税込）のライセンス料が必要となります。
=> pay-royalty if revenue gt 40000000 JPY year licensee

本SDKの無料枠は、月間8,000リクエストまでとします。これを超過した分については従量料金が発生します。
=> pay-royalty if api-calls gt 8000 month product

本ライセンスに基づく権利は、直近の四半期における総収益が900万ドルを超える法人（その親会社を含む。
）には付与されない。
=> obtain-license if revenue gt 9000000 USD quarter licensee-and-affiliates preceding

当社の書面による許可なく、時価総額300億円以上の企業が本モデルを利用することを禁じます。
=> obtain-license if valuation gteq 30000000000 JPY licensee

年間売上高4億円超の企業は有償です。
=> obtain-license if revenue gt 400000000 JPY year licensee

調達総額が200万米ドルを超えるスタートアップおよび年間収益が90万米ドルを超える企業を除き、
誰でも商用利用できる。
=> obtain-license if (commercial and (funding gt 2000000 USD licensee
   or revenue gt 900000 USD year licensee))

本モデルをホスティングサービスとして提供する者のうち、年間売上が700万ドルを超えるものは、
当社と商用契約を締結しなければならない。
=> obtain-license if (hosted-service and revenue gt 7000000 USD year licensee)

8台目からは有償ライセンスが必要です。
=> obtain-license if devices gteq 8 licensee

月間の推論リクエストが60万件を超えるサービスは、当社のフォームより登録しなければならない。
=> register if api-calls gt 600000 month product

貴社の年間売上高が7億円以下である場合に限り、本ライセンスに基づく商用利用が許諾されます。
=> obtain-license if (commercial and revenue gt 700000000 JPY year licensee)

法人ユーザー（従業員15名以下の小規模法人を除く）は、
ライセンスキーを購入しなければ本製品を使用できません。
=> obtain-license if employees gt 15 licensee

月間アクティブユーザーが3万人未満の間は届出不要ですが、3万人以上となった日から2週間以内に、
当社まで届け出てください。
=> register if monthly-active-users gteq 30000 product

利用者が400人未満の場合、届出は不要です。400人以上の場合は当社に届け出てください。
=> register if users gteq 400 product

年間売上高6億円以上の企業に対しては、商用ライセンスで提供されます。
=> obtain-license if revenue gteq 600000000 JPY year licensee

SaaSとして第三者に提供する場合は、商用ライセンスが必要です。
=> obtain-license if hosted-service
"""

LEFT_TO_THE_LICENCE = """
本契約で明示的に許可されている場合を除き、本ソフトウェアを改変してはなりません。
=> create-derivatives

本規約で認められた範囲を除き、利用者は本素材を第三者に再配布できません。
=> distribute

著作権法上認められる場合を除き、無断で転載・再配布することを禁じます。
=> obtain-license if distribute

当社の事前の承諾を得た場合を除き、本モデルを商用目的で利用することはできません。
=> obtain-license if commercial

본 계약에서 명시적으로 허용된 경우를 제외하고, 이용자는 본 소프트웨어를 재배포할 수 없습니다.
=> distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(MORE_FIGURES + LEFT_TO_THE_LICENCE))
def test_what_else_is_asked_and_what_a_ban_leaves(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_whether_a_firm_is_listed_is_reported_beside_its_figure() -> None:
    clause = "非上場で、評価額が90億円以下の企業は、無償利用できます。"
    assert answered(clause) == [
        "obtain-license if valuation gt 9000000000 JPY licensee",
        f"? {clause}",
    ]


FREED_AND_DENIED = """
研究目的以外で使用する場合は、許諾が必要です。
=> obtain-license if not research

個人または教育機関以外の方は、ライセンスを購入してください。
=> obtain-license if (not individual and not academic)

大学および公的研究機関以外の法人は、ライセンスを購入しなければならない。
=> obtain-license if (not academic and company)

個人以外の利用者は、当社に届け出てください。
=> register if not individual

学生、教育機関および非営利の研究機関は、無償で使用できます。
その他の方は有償ライセンスをご購入ください。
=> obtain-license if not academic

第三者にサービスとして提供する場合は、別途契約が必要となります。
=> obtain-license if hosted-service

法人による利用、または営利を目的とする利用については、許諾を得なければなりません。
=> obtain-license if (company or commercial)

商用利用は禁止です（個人を除く）。
=> commercial-use if not individual

非営利団体および個人を除き、使用料を支払わなければなりません。
=> pay-royalty if (not non-commercial and not individual)

出力は自由に利用できますが、出力を用いて本モデルと競合するモデルを学習させることは除きます。
=> train-other-models

商用利用をご希望の方は、eigyo@example.co.jp までお問い合わせください。
=> obtain-license if commercial

企業の方は別途お問い合わせください。
=> obtain-license if company

本モデルは商用利用できますが、再配布はできません。
=> distribute

個人が趣味で使用する場合には無償ですが、個人事業主が事業のために使用する場合は、
ライセンスの購入を要します。
=> obtain-license if commercial

研究用途に限定されるものではありませんが、
商用サービスへの組み込みにあたっては事前の届出が必要となります。
=> register if commercial

有料のサービスに組み込むときは、当社と契約を締結するものとする。
=> obtain-license if commercial
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(FREED_AND_DENIED))
def test_who_is_free_and_who_is_not(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    "exception",
    [
        "ただし、社内利用にとどまる場合を除きます。",
        "ただし、自ら開発した製品に組み込む場合はこの限りではありません。",
        "ただし、評価目的の利用については、30日間に限り不要です。",
    ],
)
def test_an_exception_that_no_condition_can_name_is_reported(exception: str) -> None:
    duty = "企業が業務で利用する場合はライセンスが必要です。"
    assert answered(duty + exception) == ["obtain-license if company", f"? {exception}"]


ROWS_THAT_ARE_FORBIDDEN = """
以下の行為は固くお断りいたします。無断転載、再配布、改変、商用利用、AI学習への利用。
=> commercial-use
=> create-derivatives
=> distribute
=> train-other-models

禁止事項：再配布、改変、公序良俗に反する利用、違法な目的での利用。
=> create-derivatives
=> distribute
=> restricted-use

次の条件を守ってください。著作権表示の保持、ライセンス文の添付、変更点の明示。
=> include-license if distribute
=> retain-notices if distribute
=> state-changes if (distribute and modify)

重みを抽出する行為、学習データを推定する行為をしてはならない。
=> reverse-engineer

금지 사항: 재배포, 수정, 리버스 엔지니어링.
=> create-derivatives
=> distribute
=> reverse-engineer

연구 목적 이외의 용도로 사용하려면 라이선스를 구매해야 합니다.
=> obtain-license if not research

개인 이외의 이용자는 당사에 등록해야 합니다.
=> register if not individual

연간 매출이 4억 원을 초과하지 않는 한 라이선스 비용은 발생하지 않습니다.
=> obtain-license if revenue gt 400000000 KRW year licensee

À partir de 9 000 appels d'API par mois, l'utilisation est facturée.
=> pay-royalty if api-calls gteq 9000 month product

Le nombre d'utilisateurs simultanés est limité à 15. Tout dépassement nécessite une licence
supplémentaire.
=> obtain-license if users gt 15 product
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(ROWS_THAT_ARE_FORBIDDEN))
def test_rows_of_nouns_and_who_is_meant_elsewhere(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
