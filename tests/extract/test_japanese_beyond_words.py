"""Japanese clauses that tell for whom a limit is in further words: headings, questions, lists."""

from __future__ import annotations

import pytest

from clauses import answered, lines, said, table

SAYS = """
エンタープライズ契約が必要な方
| 月間アクティブユーザー数が3万人以上のサービスを提供する方
=> obtain-license if monthly-active-users gteq 30000 product

登録が必要な企業
| 年間売上高が1億円以上の企業
=> register if revenue gteq 100000000 JPY year licensee

届出が必要な会社：従業員が500人を超える会社
=> register if employees gt 500 licensee

Q：ライセンス料を支払う必要があるのはどのような企業ですか？
| A：従業員数が200人を超える企業です。
=> pay-royalty if employees gt 200 licensee

Q：登録が必要なのはどのような企業ですか？
| A：従業員が100人を超える企業です。
=> register if employees gt 100 licensee

年商が3000万円以下の会社は表示義務を免除します。これ以外の会社は、
アプリ内に「Powered by Suzume」と表示してください。
=> display-attribution if revenue gt 30000000 JPY year licensee

利用者が5万人未満のアプリは登録を免除する。これ以外のアプリは、公開前に当社へ登録すること。
=> register if users gteq 50000 product

従業員10人以下の団体には無償で提供する代わりに、製品の画面に「Suzume」のロゴの表示を求めます。
=> display-attribution if employees lteq 10 licensee

年商1億円未満の会社は、無料でご利用いただく見返りとして、年1回の利用報告書を提出しなければなりません。
=> register if revenue lt 100000000 JPY year licensee

月間アクティブユーザーが1万人以下のお客様は、フリープランの利用登録を済ませてください。
それ以外のお客様は登録不要です。
=> register if monthly-active-users lteq 10000 licensee

無償でお使いいただけるのは、端末が50台以下の間だけです。それを超えたら、契約が必要になります。
=> obtain-license if devices gt 50 licensee

大学は規模を問わず対象外とするが、その他の者であって端末1000台を超えるものは、
当社に届け出なければならない。
=> register if (not academic and devices gt 1000 licensee)

教育機関は免除されるが、その他の事業者で年商5億円を超える者は、使用料を支払う。
=> pay-royalty if (not academic and revenue gt 500000000 JPY year licensee)

本モデルをAPIとして提供することは、月間アクティブユーザー1000万人以上の事業者には許可していません。
=> host-as-service if monthly-active-users gteq 10000000 licensee

クラウド事業者に限り、本モデルの再配布を禁じます。
=> distribute if cloud-provider

年間出荷が1万台を超える製造業者は、別途ライセンスを取得しなければならない。
=> obtain-license if devices gt 10000 licensee

従業員が300人以上の会社は、事前に当社と覚書を交わさなければ本モデルを利用できない。
=> obtain-license if employees gteq 300 licensee

総演算量が10^24 FLOP以上のモデルを訓練する者は、当社に報告すること。
=> register if model-compute gteq 1000000000000000000000000

会員500万人以上を擁するプラットフォームは、当社の許諾を得なければならない。
=> obtain-license if users gteq 5000000 product

年商10億円以上を誇る企業は、商用ライセンスを購入すること。
=> obtain-license if revenue gteq 1000000000 JPY year licensee

1日の利用者が5万人以上のチャットでは、会話の相手がAIであることをユーザーに伝えてください。
=> disclose-ai-generated if daily-active-users gteq 50000 product

基準は月間利用者100万人です。この数に達した事業者は、許諾を得てください。
=> obtain-license if monthly-active-users gteq 1000000 product

基準は月間利用者100万人です。この数を超えた事業者は、許諾を得てください。
=> obtain-license if monthly-active-users gt 1000000 product

規模の基準
| ・利用者1000人以上
| ・年間売上200万円以上
| 上記のいずれかに該当する場合は、許諾を得なければなりません。
=> obtain-license if (users gteq 1000 product or revenue gteq 2000000 JPY year licensee)
"""
ALSO = """
大学を除くすべての利用者は、当社の許可を得てからでなければ本データを使用できない。
=> obtain-license if not academic

派生モデルの公開は、本ライセンスと同一の条件の下でのみ認められる。
=> share-alike if (modify and distribute)

再配布の際はLICENSEを同梱してください。
=> include-license if distribute

重みを加工したうえで配布する方は、何を変更したかを説明書に明記すること。
=> state-changes if (modify and distribute)
"""
NOTHING = """
利用登録が必要な場合があります。
利用規約が変わったことは、サイトで利用者にお知らせします。
ユーザーが何人に増えても、使用料を請求することはありません。
上記のいずれかの方法でインストールできます。
"""


@pytest.mark.parametrize(("clause", "expected"), table(SAYS + ALSO))
def test_for_whom_a_limit_is(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_what_sets_no_limit(clause: str) -> None:
    assert answered(clause) == []
