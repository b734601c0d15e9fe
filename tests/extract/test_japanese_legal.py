"""Japanese terms as a legal department drafts them: terms, cases, price lists, what is left out."""

from __future__ import annotations

import pytest

from clauses import answered, said, spaced

PRICES = """
年商が2000万円未満の場合は無料、2000万円以上の場合は月額8,000円です。
=> pay-royalty if revenue gteq 20000000 JPY year licensee

年間の売上が3000万円未満の法人の方は無料、3000万円以上の場合は有料（月額9,000円）となります。
=> pay-royalty if revenue gteq 30000000 JPY year licensee

従業員9名以下の場合は無料、10名以上40名以下の場合は年額20万円、41名以上の場合は年額70万円とする。
=> pay-royalty if (employees gteq 10 licensee and employees lteq 40 licensee)
=> pay-royalty if employees gteq 41 licensee
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(PRICES))
def test_prices_in_one_line(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


TERMS = """
- **「大手」：**
|     前年度の売上高が4億円を超えるか、または従業員数が80人を超える組織。
|
| 大手である場合、商用ライセンスを取得する必要があります。
=> obtain-license if (revenue gt 400000000 JPY year licensee preceding or employees gt 80 licensee)

「上位者」とは、従業員数が90人を超える組織をいう。
|
| 上位者である場合：
|
| 1. 事前に商用ライセンスを購入する必要があります。
| 2. 派生物を同じライセンスで公開する必要があります。
=> obtain-license if employees gt 90 licensee
=> share-alike if employees gt 90 licensee
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(TERMS))
def test_terms_in_a_lead_in_and_on_a_line_of_their_own(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


DUTIES = """
改変版は、元のモデルと同じ条件でライセンスしなければならない。
=> share-alike if (modify and distribute)

派生物はすべて本ライセンスの下でリリースされる必要があります。
=> share-alike if (modify and distribute)

バイナリ形式の派生物には、対応するソースコードが添付されていなければなりません。
=> disclose-source if distribute

国、地方公共団体及び独立行政法人が利用する場合は、当社の書面による許諾を得なければならない。
=> obtain-license if government

受領者に対し、本契約にない制限を適用してはならない。
=> add-restrictions if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(DUTIES))
def test_duties_of_those_who_pass_it_on(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "制作者は、利用に関連して、損害賠償その他の責任についても、一切の責任を負いません。",
        "紛争は、権利者の所在する国の法律に従って解決され、その国の法律に従います。",
        "この制限には法律上の例外が適用される場合があります。",
    ],
)
def test_what_binds_nobody(clause: str) -> None:
    assert answered(clause) == []


LEFT_OUT = """
個人による非商用の利用を除き、生成した音声を公開する場合には「音声：ハナ」と表記しなければなりません。
=> display-attribution if ((not individual or not non-commercial) and publish-outputs)

法人が利用する場合は、教育機関を除き、商用ライセンスを購入しなければならない。
=> obtain-license if (company and not academic)

再配布する場合には、個人による場合を除き、当社に報告してください。
=> register if (distribute and not individual)

当社が書面で承諾した場合を除き、本モデルの複製物を第三者に譲渡してはならない。
=> obtain-license if distribute

| 法人が本モデルを使用するときは、有償許諾を受けなければならない。
| 前条の規定は、次の各号の一に該当する法人には適用しない。
| 一 売上高が6,000万円に満たない法人
| 二 学校法人その他の教育機関
=> obtain-license if (company and revenue gteq 60000000 JPY licensee and not academic)

会員数が2万人以下の場合、ロイヤリティの支払いを要しない。
=> pay-royalty if users gt 20000 product

登録会員数が3万人を超えるまでは、使用料はかかりません。
=> pay-royalty if users gt 30000 product
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(LEFT_OUT))
def test_who_is_left_out(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


CASES = """
法人である場合、または月間利用者が2万人を超える場合は、ライセンスが必要です。
=> obtain-license if (company or monthly-active-users gt 20000 licensee)

派生物の公開は、当社の許諾を得た場合に限り可能です。
=> obtain-license if (modify and distribute)

大学に限り、本モデルを再配布することができる。
=> ? 大学に限り、本モデルを再配布することができる。

有料会員が600名を超えた場合、1か月以内に当社に報告し、ライセンス料を支払うものとする。
=> pay-royalty if users gt 600 product
=> register if users gt 600 product

本契約の更新には、当社の承諾を要する。

本データセットを再配布する場合は、同一の条件で提供しなければならない。
=> share-alike if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CASES))
def test_cases_and_what_they_ask_for(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


TABLES = """
|| 用途 | 可否 |
| |---|---|
| | クレジット表記 | 必須 |
| | モデルの再配布 | × |
| | 改変 | 禁止 |
| | 成人向けコンテンツでの利用 | × |
=> create-derivatives
=> display-attribution if product
=> distribute
=> restricted-use

|| 用途 | 個人 | 法人 |
| |---|---|---|
| | 商品への組み込み | ○ | ×（要ライセンス） |
| | 動画の配信 | △（要申請） | ○ |
| | モデルの再配布 | 不可 | 不可 |
=> distribute
=> ? 商品への組み込み | ○ | ×（要ライセンス） |
=> ? 動画の配信 | △（要申請） | ○ |

|| Use | Individuals | Companies |
| |---|---|---|
| | Commercial use | ✅ | ❌ |
| | Redistribution | ❌ | ❌ |
=> distribute
=> ? Commercial use | ✅ | ❌ |
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(TABLES))
def test_tables_of_what_is_allowed(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


SERIES = """
本モデルを競合製品の開発および他のモデルの学習に使用してはならない。
=> restricted-use
=> train-other-models

You may not use the tool for building competing products or for training other models.
=> restricted-use
=> train-other-models

当社は、本ソフトウェアの再配布を禁止します。
=> distribute

当社は、本モデルの安全機能を回避し、又は無効化する行為を固く禁じます。
=> remove-safeguards

曲名の下に本キャラクター名を記載するものとし、当社のロゴを使用してはならない。
=> display-attribution if product
=> use-trademark

利用者は、重みを再配布しないものとし、改変した場合にはその旨を明記しなければならない。
=> distribute
=> state-changes if modify

欧州連合域内の利用者は、本モデルを利用することができません。
=> use-in-territory if EU
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(SERIES))
def test_bans_and_orders_that_are_joined(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


TRANSLATED = """
年間売上高が300万米ドルを超える場合は、次のいずれかを保有していなければなりません。
| 1. 貢献者ライセンス
| 2. 基本契約
=> obtain-license if revenue gt 3000000 USD year licensee

同意いただけない場合は、本バイナリを使用または配布しないでください。

写しから商標または特許に関する表示を除去してはなりません。
=> retain-notices

改変版の各複製物に、本ライセンスを目立つように表示しなければなりません。
=> include-license if distribute

本ソフトウェアを商業目的で販売し、ライセンスし、または頒布してはなりません。
=> distribute if commercial

本バイナリを商用製品の一部として再配布してはならない。
=> distribute if commercial

多くの制作者に共通のライセンスとして採用していただくことを目指しています。
=> ? 多くの制作者に共通のライセンスとして採用していただくことを目指しています。

「お客様の会社」とは、お客様が勤務する会社、および当該会社と共通の支配下にあるすべての会社をいいます。
お客様の会社の従業員数が200名を超える場合は、ライセンスを取得しなければなりません。
=> obtain-license if employees gt 200 licensee-and-affiliates
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(TRANSLATED))
def test_terms_as_they_are_translated(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


RIGHTS = """
年間売上高が20億円を下回る限り、本SDKの使用に対価は生じない。
=> pay-royalty if revenue gteq 2000000000 JPY year licensee

無償で利用できるのは、年間売上が600万円未満の個人事業主、または教育機関に限られます。
=> obtain-license if (revenue gteq 6000000 JPY year licensee and not academic)

利用者が30万人を超えた場合には、当社に通知し、協議の上、ライセンス契約を締結するものとする。
=> obtain-license if users gt 300000 product
=> register if users gt 300000 product

本ライセンスは、年間売上高が3億円以下の場合に適用される。
=> obtain-license if revenue gt 300000000 JPY year licensee

年間売上20万ドルを超える組織はPro版を購入しなければならない。
=> obtain-license if revenue gt 200000 USD year licensee

本規約は、本モデルを利用するすべての利用者に適用されます。
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(RIGHTS))
def test_whose_rights_end_at_a_figure(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_what_is_to_be_registered_needs_no_figure() -> None:
    assert said("利用者は、担当者の氏名を届け出るものとします。") == ["register"]
