"""Japanese clauses of who is below a limit and who is above it, and bans of some."""

from __future__ import annotations

import pytest

from clauses import lines, said, table

SAYS = """
5人までのチームは好きに使ってかまいません。それより多ければ、ライセンスを買ってください。
=> obtain-license if employees gt 5 licensee

導入台数が100台以内なら無料です。101台目からはライセンスの購入が必要です。
=> obtain-license if devices gteq 101 licensee

年間売上5億円が境目です。これ以下なら無料、これを超えるとライセンスが必要です。
=> obtain-license if revenue gt 500000000 JPY year licensee

年間収入が100万ドル以下の会社は無償で利用できます。これを上回るようになったら、
当社にライセンスを申請してください。
=> obtain-license if revenue gt 1000000 USD year licensee

月間アクティブユーザーが5万人を超えない限り無償です。超えた時点で、
当社の許諾を得てください。
=> obtain-license if monthly-active-users gt 50000 product

無償ライセンスの対象は従業員100人以下の組織です。対象外の組織は、
別途契約を締結しなければなりません。
=> obtain-license if employees gt 100 licensee

本許諾は年間売上高が20億円以下の企業に限り与えられます。この規模を超える企業は、
当社と別途契約を結ばなければなりません。
=> obtain-license if revenue gt 2000000000 JPY year licensee

年商1億円以上の者は、当社の書面による許可がない限り、本モデルを使用してはなりません。
=> obtain-license if revenue gteq 100000000 JPY year licensee

1日のアクティブユーザーが100万人に達したサービスは、
30日以内に当社と商用契約を締結するものとします。
=> obtain-license if daily-active-users gteq 1000000 product

累計調達額が10億円を超えたスタートアップには無料条項は適用されず、
企業ライセンスの購入が必要です。
=> obtain-license if funding gt 1000000000 JPY licensee

関連会社と合わせて従業員が300名を超える場合は、当社の商用ライセンスを取得してください。
=> obtain-license if employees gt 300 licensee-and-affiliates

社員が20人を超えなければ料金はいりません。超えた場合は年5000円をお支払いください。
=> pay-royalty if employees gt 20 licensee

売上が1000万円に達するまでは無料、達した後は売上の1%のロイヤリティを支払う。
=> pay-royalty if revenue gteq 10000000 JPY licensee

本ライセンスは前年度売上高が500億円を超える企業には適用されません。
これらの企業は個別に許諾を得る必要があります。
=> obtain-license if revenue gt 50000000000 JPY year licensee preceding

月間10万回までのAPI呼び出しは無料です。それを超える分は1回あたり0.1円を課金します。
=> pay-royalty if api-calls gt 100000 month product

会社の評価額が1000億円に達したときは、事前に当社の書面による同意を得なければなりません。
=> obtain-license if valuation gteq 100000000000 JPY licensee

いずれかの事業年度の売上が3億円を突破した場合は、
その年度末までに当社へ届け出なければなりません。
=> register if revenue gt 300000000 JPY year licensee

登録ユーザー数が10万人以上または年間売上が5億円以上のプラットフォームは、
商用ライセンスを取得しなければならない。
=> obtain-license if (users gteq 100000 product or revenue gteq 500000000 JPY year product)

登録ユーザー数が10万人以上でかつ年間売上が5億円以上のプラットフォームは、
商用ライセンスを取得しなければならない。
=> obtain-license if (users gteq 100000 product and revenue gteq 500000000 JPY year product)

従業員50人未満の会社を除き、本モデルの利用には許諾が必要です。
=> obtain-license if employees gteq 50 licensee

学術機関以外の者は、事前に当社の許可を得てください。
=> obtain-license if not academic

大学と研究機関を除き、どの団体も本データセットの利用には許諾を要します。
=> obtain-license if not academic

無料で使えるのは個人だけです。その他の利用者はライセンスを購入してください。
=> obtain-license if not individual

企業は許諾が必要ですが、個人は不要です。
=> obtain-license if company

大学は再配布できますが、それ以外の者による再配布は禁止します。
=> distribute if not academic

個人は改変してかまいませんが、ほかの者は改変してはなりません。
=> create-derivatives if not individual

クラウド事業者は本モデルをホスティングサービスとして提供してはなりません。
=> host-as-service if cloud-provider

AIが生成したコンテンツには、その旨を表示しなければなりません。
=> disclose-ai-generated if publish-outputs

モデルの安全機構を回避してはなりません。
=> remove-safeguards

モデルに付された著作権表示を削除、改変してはなりません。
=> retain-notices

出力を用いて他の言語モデルを改良してはいけません。
=> train-other-models

軍事目的での使用を禁じます。
=> restricted-use

派生モデルは本ライセンスと同じ条件で公開しなければなりません。
=> share-alike if (modify and distribute)

配布の際は本ライセンスの写しを添付してください。
=> include-license if distribute

重みを第三者に渡してはなりません。
=> distribute

本モデルは非商用目的に限り利用できます。
=> commercial-use

本モデルを使った論文では技術報告書を引用してください。
=> display-attribution if publish-research

従業員数が50人を超え、かつ売上が10億円を超える会社は、許諾を得てください。
=> obtain-license if (employees gt 50 licensee and revenue gt 1000000000 JPY licensee)

個人は本モデルを再配布できるが、その他の者は再配布してはならない。
=> distribute if not individual

政府機関は本モデルを再配布してはならない。
=> distribute if government

従業員10人が分かれ目です。それより大きい会社は許諾を得てください。
=> obtain-license if employees gt 10 licensee

売上が1億円を超えるまでは無償で、超えた後はライセンスを購入しなければなりません。
=> obtain-license if revenue gt 100000000 JPY licensee

クレジットを削除、変更しないでください。
=> retain-notices

年商5億円以上で、かつ従業員50人以上の企業は、商用ライセンスを取得しなければなりません。
=> obtain-license if (revenue gteq 500000000 JPY year licensee and employees gteq 50 licensee)

単一製品の月間アクティブユーザーが7億人に達したときは、当社に許諾を申請しなければならず、
当社はその裁量で許諾を与えることができます。
=> obtain-license if monthly-active-users gteq 700000000 product

売上高が初めて1億円を超えた日から60日以内に、商用ライセンスを取得しなければなりません。
=> obtain-license if revenue gt 100000000 JPY licensee

貴社および関連会社の前年度の売上合計が5000万ドルを下回らない場合、
料金を支払わなければなりません。
=> pay-royalty if revenue gteq 50000000 USD year licensee-and-affiliates preceding

250人を超える従業員を雇用している会社は、企業ライセンスが必要です。
=> obtain-license if employees gt 250 licensee

従業員500人超の企業を除き、だれでも本モデルを無料で利用できます。
=> obtain-license if employees gt 500 licensee

だれでも無料で利用できます。ただし、従業員が500人を超える企業は除きます。
=> obtain-license if employees gt 500 licensee

本許諾による権利は、年商100億円を超える企業には及びません。
=> obtain-license if revenue gt 10000000000 JPY year licensee

月間アクティブユーザーが100万人以上のアプリは「Powered by Heron」と表示しなければならない。
=> display-attribution if monthly-active-users gteq 1000000 product

年商300万円に満たない者は無償で利用でき、300万円以上の者は許諾を得なければならない。
=> obtain-license if revenue gteq 3000000 JPY year licensee

資金調達総額が2000万ドルを超えた時点で無償ライセンスは失効し、別途購入が必要となります。
=> obtain-license if funding gt 20000000 USD licensee

時価総額1兆円以上の上場企業は、利用前に書面による許諾を得ること。
=> obtain-license if valuation gteq 1000000000000 JPY licensee

料金をお支払いいただくのは、年商10億円を超える大企業だけです。
=> pay-royalty if revenue gt 1000000000 JPY year licensee

年商1000万円未満であれば、当社に支払う必要はありません。
=> pay-royalty if revenue gteq 10000000 JPY year licensee

商用利用は有料です。ただし年商100万円未満の方は無料です。
=> pay-royalty if (commercial and revenue gteq 1000000 JPY year licensee)

従業員10名以下の会社と個人は無料で利用できます。その他はすべて許諾が必要です。
=> obtain-license if (employees gt 10 licensee and not individual)

従業員500人超の会社はライセンスを購入しなければなりませんが、学校は除きます。
=> obtain-license if (employees gt 500 licensee and not academic)

年商が100万円未満でない限り、本ソフトウェアの利用には使用料の支払いが必要です。
=> pay-royalty if revenue gteq 1000000 JPY year licensee

売上基準は100万ユーロです。基準を超える事業体には商用ライセンスが必要です。
=> obtain-license if revenue gt 1000000 EUR licensee

10人以下の会社は無料です。
=> obtain-license if employees gt 10 licensee

10人までの会社は無料で使えます。
=> obtain-license if employees gt 10 licensee

10名以内のチームは無料で使えます。
=> obtain-license if employees gt 10 licensee

10人未満のスタートアップは無料で使えます。
=> obtain-license if employees gteq 10 licensee

100人を超える組織は許諾を得てください。
=> obtain-license if employees gt 100 licensee

ユーザー数が1000人以下の会社は無料です。
=> obtain-license if users gt 1000 licensee

月間利用者が10万人を超える企業は許諾を得てください。
=> obtain-license if monthly-active-users gt 100000 licensee

本モデルは30名までの企業に無償で提供されます。
=> obtain-license if employees gt 30 licensee

従業員が50人以下の会社は無料です。
=> obtain-license if employees gt 50 licensee

会員数500人以上の団体はライセンスを購入してください。
=> obtain-license if users gteq 500 licensee

社員100人を超える会社、または年商10億円を超える会社は許諾を得てください。
=> obtain-license if (employees gt 100 licensee or revenue gt 1000000000 JPY year licensee)

年商20億円を超える企業の商用利用については、当社は許諾せず、許諾を与える予定もない。
=> commercial-use if revenue gt 2000000000 JPY year licensee

年商20億円を超える企業による商業利用は認めず、ライセンスを提供する予定もありません。
=> commercial-use if revenue gt 2000000000 JPY year licensee

従業員500人以上の会社は本モデルを商用利用できず、商用ライセンスも販売していません。
=> commercial-use if employees gteq 500 licensee

万一従業員が500人を超えた場合は、許諾を得てください。
=> obtain-license if employees gt 500 licensee

同一企業グループの従業員が500人を超える場合は、許諾を得てください。
=> obtain-license if employees gt 500 licensee-and-affiliates

唯一の例外として、従業員が500人を超える企業は許諾を得てください。
=> obtain-license if employees gt 500 licensee

一般企業のうち従業員が500人を超えるものは、許諾を得てください。
=> obtain-license if employees gt 500 licensee

一切の関連会社を含めた従業員が500人に達した場合は、許諾を得てください。
=> obtain-license if employees gteq 500 licensee-and-affiliates

統一ブランドで運営されるサービスの月間アクティブユーザーが10万人に達したときは、
許諾を得てください。
=> obtain-license if monthly-active-users gteq 100000 product

第三者を含めた利用者数が1万人に達したときは、許諾を得てください。
=> obtain-license if users gteq 10000 product

ただし年商100万円未満の方は料金がかかりません。
=> pay-royalty if revenue gteq 1000000 JPY year licensee

商用利用は有料です。ただし年商100万円未満の方は料金がかかりません。
=> pay-royalty if (commercial and revenue gteq 1000000 JPY year licensee)

商用利用には許諾が必要です。ただし年商100万円未満の方は無料です。
=> obtain-license if (commercial and revenue gteq 1000000 JPY year licensee)

商用利用は有料です。ただし年商100万円未満の方はこの限りではありません。
=> pay-royalty if (commercial and revenue gteq 1000000 JPY year licensee)

商用利用は有料です。ただし年商100万円未満の方は除きます。
=> pay-royalty if (commercial and revenue gteq 1000000 JPY year licensee)

年商200万円以下の企業に限り無料で利用できます。
これより規模の大きな企業はライセンスを購入してください。
=> obtain-license if revenue gt 2000000 JPY year licensee

従業員100人未満の企業は無料です。100人に達したら、許諾を得てください。
=> obtain-license if employees gteq 100 licensee

月間ユーザーが1万人に満たないアプリは無料ですが、
1万人以上になると利用料の支払いが必要です。
=> pay-royalty if monthly-active-users gteq 10000 product

サーバー10台までは無料で使えます。それ以上必要な場合は、追加ライセンスを購入してください。
=> obtain-license if devices gt 10 licensee

10人以下のチームは無料です。人数がこれを超えた場合は有料となります。
=> obtain-license if employees gt 10 licensee

年商500万円以内の者は無料、それを超える者は申請して許諾を得なければなりません。
=> obtain-license if revenue gt 5000000 JPY year licensee

上限は従業員50人です。上限を超える場合は許諾を得てください。
=> obtain-license if employees gt 50 licensee

ユーザー数が1000人以下なら許諾は不要、1000人を超えるなら必要です。
=> obtain-license if users gt 1000 product

「小企業」とは年商500万円以下の企業をいいます。小企業に該当しない利用者は、
商用ライセンスを取得しなければなりません。
=> obtain-license if revenue gt 5000000 JPY year licensee

「小規模チーム」とは、従業員10人未満のチームを指します。小規模チーム以外は、
許諾を得なければなりません。
=> obtain-license if employees gteq 10 licensee

「対象製品」とは月間アクティブユーザーが100万人を超える製品をいいます。
対象製品の運営者は当社に届け出なければなりません。
=> register if monthly-active-users gt 1000000 product

教育機関は無料で利用できますが、それ以外はすべて許諾が必要です。
=> obtain-license if not academic

年商がいくらであっても、商用利用には許諾が必要です。
=> obtain-license if commercial

学生は改変できますが、ほかの人はできません。
=> create-derivatives if not academic

個人は本モデルを再配布できますが、その他の者は認められません。
=> distribute if not individual

大学は改変することができるが、それ以外の者は改変してはならない。
=> create-derivatives if not academic

大学は再配布できますが、その際は出典を表示してください。
=> retain-notices if distribute
"""
NOTHING = """
    当社はお客様の入力を保存しません。
    競合企業は本モデルを利用してはなりません。
    3人以上のチームで開発しています。
"""


@pytest.mark.parametrize(("clause", "expected"), table(SAYS))
def test_who_is_above_a_limit_owes(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_who_is_above_a_limit_owes_or_of_nobody(clause: str) -> None:
    assert said(clause) == []
