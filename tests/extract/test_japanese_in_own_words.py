"""Japanese clauses as people word them: whom a sentence of its own spares, terms that are left out,
what is asked in spoken words, and tables of steps to take."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import said, spaced

ASKED = [
    "従業員が50人を超える企業は、当社とライセンス契約を締結しなければならない。",
    "従業員数が50人を超える会社は、事前に当社の許諾を得てください。",
]
KINDS = {
    "大学": "academic",
    "地方公共団体": "government",
    "個人": "individual",
    "学校教育法に定める学校": "academic",
}
SPARES = [
    "{kind}については、第1項を適用しない。",
    "{kind}については、この限りでない。",
    "{kind}は対象外とします。",
    "{kind}は本条の対象としない。",
    "{kind}は、手続を要しない。",
    "{kind}の方は、契約しなくて大丈夫です。",
    "前項は{kind}について適用しないものとする。",
    "本条は{kind}には適用されません。",
    "この義務は{kind}には課されません。",
    "{kind}についてはこれを免除する。",
    "{kind}は例外です。",
    "{kind}であれば不要です。",
    "{kind}は気にしなくてけっこうです。",
    "{kind}は契約なしで使えます。",
    "{kind}は規模を問わず契約不要です。",
    "{kind}に該当する者は、前項の契約を締結することを要しない。",
    "{kind}は契約を結ぶ必要はない。",
    "{kind}には何もお願いしません。",
    "上記は{kind}を対象とするものではありません。",
    "{kind}が利用する場合は、前項の規定にかかわらず、契約を要しない。",
    "{kind}は前項の適用を受けない。",
    "{kind}はこの条の適用対象から除かれる。",
    "{kind}は含まれません。",
]
SPARED = [(spare, kind) for spare, kind in product(SPARES, KINDS)]


@pytest.mark.parametrize(("number", "spared"), list(enumerate(SPARED)))
def test_spared(number: int, spared: tuple[str, str]) -> None:
    spare, kind = spared
    rules = said(ASKED[number % 2] + spare.format(kind=kind))
    party, staff = f"not {KINDS[kind]}", "employees gt 50 licensee"
    assert rules in (
        [f"obtain-license if ({party} and {staff})"],
        [f"obtain-license if ({staff} and {party})"],
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "個人を特定する情報は含まれません。",
        "大学のデータは含みません。",
        "大学の担当者への連絡は不要です。",
        "大学も例外ではありません。",
        "大学についても、第1項を適用する。",
    ],
)
def test_not_spared(sentence: str) -> None:
    assert said(ASKED[0] + sentence) == ["obtain-license if employees gt 50 licensee"]


CLAUSES = """
従業員が60人を超える法人は、当社と利用契約を締結しなければならない。
| 国及び地方公共団体については、前項を適用しない。
=> obtain-license if (employees gt 60 licensee and not government)

社員が80人以上の会社は、事前に当社の許諾を得てください。学校法人は対象外とします。
=> obtain-license if (employees gteq 80 licensee and not academic)

売上高が年間3億円以上の企業は、ライセンス契約を締結しなければならない。研究機関は、手続を要しない。
=> obtain-license if (revenue gteq 300000000 JPY year licensee and not academic)

アプリの売上が800万円を超えたら、作者に知らせてください。個人の方は、届いても知らせなくてだいじょうぶです。
=> register if (revenue gt 8000000 JPY product and not individual)

従業員が60人を超える法人は、当社と利用契約を締結しなければならない。大学は前項の適用を受けない。
=> obtain-license if (employees gt 60 licensee and not academic)

従業員が60人を超える法人は、当社と利用契約を締結しなければならない。個人の開発者は何人でも無料です。
=> obtain-license if (employees gt 60 licensee and not individual)

従業員が60人を超える法人は、当社と利用契約を締結しなければならない。学校も例外ではありません。
=> obtain-license if employees gt 60 licensee

従業員が60人を超える法人は、当社と利用契約を締結しなければならない。個人を特定する情報は含まれません。
=> obtain-license if employees gt 60 licensee

従業員が60人を超える法人は、当社と利用契約を締結しなければならない。大学の担当者への連絡は不要です。
=> obtain-license if employees gt 60 licensee

「大口利用者」とは、年間の売上高が20億円以上の者をいう。
| 乙（大口利用者を除く。）は、毎年、利用状況を甲に報告する。
=> register if revenue lt 2000000000 JPY year licensee

従業員が200人以上の企業を「大口利用者」という。
| 大口利用者を除く利用者のうち、サービスのMAUが30万人以上である者は、甲に届け出なければならない。
=> register if (employees lt 200 licensee and monthly-active-users gteq 300000 product)

「大口利用者」とは、従業員が200人以上の企業をいう。
| 大口利用者でない者は、本モデルを無償で商用利用できる。
=> obtain-license if (commercial and employees gteq 200 licensee)

従業員が60人を超える法人は、当社と利用契約を締結しなければならない。乙（大学を除く。）のうち、本モデルを用いたサービスの売上高が年間2億円以上である者は、甲に届け出なければならない。
=> obtain-license if employees gt 60 licensee
=> register if (not academic and revenue gteq 200000000 JPY year product)

第1条（許諾）
| 1. 利用者は、再配布の際に本契約書の写しを添付しなければならない。
| ¶
| 第2条（大規模利用者）
| 1. 売上高が年間2億円を超える者は、当社とライセンス契約を締結しなければならない。
| 2. 独立行政法人については、第1項を適用しない。
=> include-license if distribute
=> obtain-license if (revenue gt 200000000 JPY year licensee and not government)

社員が40人以上の会社さんは、使う前にご契約をお願いしています。
=> obtain-license if employees gteq 40 licensee

月間利用者が3万人に届いたら、その次の月から、売上の4%を作者に分けてください。
=> pay-royalty if monthly-active-users gteq 30000 product

ダウンロードが20万回に達したら、売上の2%をいただきます。
=> pay-royalty if visits gteq 200000 product

年商が2億円以上の会社の方は、使っていることを教えてください。
=> register if revenue gteq 200000000 JPY year licensee

わからないことがあれば、気軽に教えてください。

売上が300万円を超えたら、知らせてください。子会社の方がお使いのときは、親会社の売上で数えてください。
=> register if revenue gt 3000000 JPY licensee-and-affiliates

モデルを別の場所に置きなおすのは、手を加えたものもふくめて、おやめください。
=> distribute

再配布はだめです。お金儲けに使うのもご遠慮いただいています。
=> commercial-use
=> distribute

よそのサイトにモデルを載せることは、なしでお願いします。
=> distribute

このモデルはCPUだけではだめです。

使うのをやめて、手元のモデルを消してください。
=> delete-on-termination if terminated

利用の停止を求められた者は、本モデルの複製物を速やかに消去するものとする。
=> delete-on-termination if terminated

当社は、利用の停止を求めることができる。

## だめなこと
| ¶
| ・声の方の身元をさぐること
| ・本人が歌ったように見せかけること
| ・人を攻撃する歌
=> restricted-use

| 区分 | 該当する者 | 手続 |
| |---|---|---|
| | 1 | 従業員数40人未満 | 不要 |
| | 2 | 従業員数40人以上400人未満 | 利用届を提出する |
| | 3 | 従業員数400人以上 | 利用契約を締結する |
=> obtain-license if employees gteq 400 licensee
=> register if (employees gteq 40 licensee and employees lt 400 licensee)

乙は、頒布に際し、第6条の禁止事項を受領者にも遵守させなければならない。
=> pass-through-restrictions if distribute

利用者は、本モデルを再配布する場合、この規程の全文を添付するとともに、付された権利表示を消去してはならない。
=> include-license if distribute
=> retain-notices if distribute

EU・英国・韓国では使用不可です。
=> use-in-territory if EU GB KR

本モデルは英国、韓国、米国での使用を許諾しません。
=> use-in-territory if GB KR US

商用利用を禁じる条項はありません。

本モデルを有料の動画生成サービスで使用しないでください。
=> host-as-service if commercial

マージしたモデルに別のライセンスを設定することを禁止します。
=> share-alike if (modify and distribute)

本モデルを改造して作成したモデルを再配布することはできません。
=> distribute

成果物は、所定の様式で公開しなくてはならない。

生成した動画の販売は禁止です。
=> commercial-use if publish-outputs

モデルの販売は禁止です。
=> distribute

本契約による許諾は、非独占、世界的、譲渡不可及び無償とする。

ライセンスの譲渡・再許諾は一切できません。
=> sublicense

学術研究以外の目的で利用することはできません。
=> commercial-use

研究目的以外に利用する場合は、当社の許諾を得なければならない。
=> obtain-license if not research

人をだます目的には使えません。
=> restricted-use

出品者の商品を紹介・比較する用途に使えます。

派生物を再配布する際は、同じ使用制限を含める必要があります。
=> pass-through-restrictions if (modify and distribute)

ライセンスのコピーを受領者全員と共有してください。
=> include-license if distribute

利用者は、20歳以上でなければならない。

仕事として使うときは、有償ライセンスが必須です。
=> obtain-license if commercial

AI生成であることの開示が必要です。
=> disclose-ai-generated if publish-outputs

年間売上が2億円を超える利用者は、当社に利用状況を報告しなければならない。従業員15人以下の企業は報告しなくてもかまいません。
=> register if (revenue gt 200000000 JPY year licensee and employees gt 15 licensee)

年間売上が2億円を超える利用者は、売上の2%を使用料として支払うものとする。大学からは使用料をいただきません。
=> pay-royalty if (revenue gt 200000000 JPY year licensee and not academic)

年間売上が2億円を超える利用者は、売上の2%を使用料として支払うものとする。従業員15人以下の企業は、使用料を支払うことを要しない。
=> pay-royalty if (revenue gt 200000000 JPY year licensee and employees gt 15 licensee)

本モデルを用いた製品には、「Powered by Kumo」と表示しなければならない。個人は表示しなくてよい。
=> display-attribution if (product and not individual)

年間売上が2億円を超える利用者は、当社とライセンス契約を締結しなければならない。従業員15人以下の企業は許諾不要です。
=> obtain-license if (revenue gt 200000000 JPY year licensee and employees gt 15 licensee)

商用利用には、当社の許諾が必要です。個人は、自由に商用利用できます。
=> obtain-license if (commercial and not individual)

従業員15人以下の企業は許諾不要です。
=> obtain-license if employees gt 15 licensee

従業員15人以下の企業以外は、有償ライセンスが必要です。
=> obtain-license if employees gt 15 licensee

年間売上が2億円未満の会社でない場合は、当社と契約を締結してください。
=> obtain-license if revenue gteq 200000000 JPY year licensee

本規約に基づく無償利用は、従業員15人以下の企業を対象とする。
=> obtain-license if employees gt 15 licensee

年間売上が2億円を超える企業は、製品の画面に「Kumo」と表示しなければならない。
=> display-attribution if revenue gt 200000000 JPY year licensee

月に30万人以上が利用するサービスを運営する企業は、売上の2%をロイヤルティとして支払うものとする。
=> pay-royalty if monthly-active-users gteq 300000 product

月間のAPI呼び出し回数が30万回を超える利用者は、毎年6月末までに利用状況を報告する。
=> register if api-calls gt 300000 month licensee

本モデルを使ったサービスから得る収益が年間2億円を超える利用者は、当社の許諾を得てください。
=> obtain-license if revenue gt 200000000 JPY year product

年間売上が2億円を超える企業は、当社と契約を締結しなければならない。親会社を有する利用者については、企業集団全体の数値による。
=> obtain-license if revenue gt 200000000 JPY year licensee-and-affiliates

従業員数が70人以上の会社は、当社の許諾を得てください。グループ企業はまとめて1社と数えます。
=> obtain-license if employees gteq 70 licensee-and-affiliates

従業員数が70人以上の会社は、当社の許諾を得てください。グループ会社は、それぞれ別に契約してください。
=> obtain-license if employees gteq 70 licensee

次の条件を満たす場合は、本モデルを商用利用できます。
| - 年間売上が7億円以下であること
| - 当社に登録すること
=> obtain-license if (commercial and revenue gt 700000000 JPY year licensee)
=> register if commercial

以下の条件をいずれも満たす場合に限り、本モデルを商用利用することができる。
| (1) 当社の窓口に事前に登録すること。
| (2) 直近事業年度の売上が7億円を超えないこと。
=> obtain-license if (commercial and revenue gt 700000000 JPY year licensee preceding)
=> register if commercial

商用利用は、年間売上が7億円以下の企業に限ります。
=> obtain-license if (commercial and revenue gt 700000000 JPY year licensee)

乙の従業員数が一度でも90名を超えた場合は、当社に届け出なければならない。
=> register if employees gt 90 licensee

派生モデルを公開してはならない。
=> distribute if modify

データの10%を検証用に分けてください。
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(CLAUSES))
def test_said(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
