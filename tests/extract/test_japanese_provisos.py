"""Japanese sentences that go on with the one before: what lifts its ban, and in which case."""

from __future__ import annotations

import pytest

from clauses import answered, table

NEXT = """
営利での利用を禁じます。ただし、あらかじめ当社の許諾を得た場合はこの限りではありません。
=> obtain-license if commercial

データの再配布は禁止です。ただし、書面による許可を得た場合を除きます。
=> obtain-license if distribute

本モデルの改変を禁じる。ただし、当社が書面で承諾した場合は、この限りでない。
=> obtain-license if modify

複製物を第三者に譲渡してはなりません。ただし、当社の承諾を得たときは可能です。
=> obtain-license if distribute

商用利用は禁止です（個別に契約を締結した場合を除く）。
=> obtain-license if commercial

再配布は禁止です（許可を得た場合はこの限りではありません）。
=> obtain-license if distribute

逆アセンブルを禁じます。ただし、法令で認められる場合はこの限りではありません。
=> reverse-engineer

商用利用を禁じます。ただし、個人事業主の場合はこの限りではありません。
=> commercial-use
=> ? ただし、個人事業主の場合はこの限りではありません。

商用でもお使いいただけます。その場合は窓口まで届け出てください。
=> register if commercial

本データは再配布することができます。その際は、事務局へ報告してください。
=> register if distribute

商用利用は可能です。ただし、事前に当社に届け出てください。
=> register if commercial

本モデルは自由に使用、改変できます。その場合、当社に報告してください。
=> register

本モデルの商用利用を許可します。ただし、公序良俗に反する利用は禁止します。
=> restricted-use

月商が200万円を上回らない方は申請不要です。上回る方は申請フォームよりご申請ください。
=> register if revenue gt 2000000 JPY month licensee
"""

DUTIES = """
配布するなら第三者の部品の著作権の表示も要ります。
=> retain-notices if distribute

再配布の際は、下記の表示をそのまま、配布物の README に入れてください。
=> retain-notices if distribute

再配布する場合は、GPL-3.0 の全文を配布物に同梱してください。
=> include-license if distribute

著作権表示は1行も削らないでください。
=> retain-notices

製品に組み込むなら、第5条の各項目を自社の利用規約に書く義務があります。
=> pass-through-restrictions if distribute

モデルから派生したものにも、本規約の条件が及びます。
=> share-alike if modify

本モデルの商用利用の条件は、当社に利用料を支払うことです。
=> pay-royalty if commercial

この規約の目的は、ソースコードを公開することです。

当社に使用料を支払うことなく、商用利用することはできません。
=> pay-royalty if commercial

当社に登録することを条件として、本モデルの再配布を許諾します。
=> register if distribute

派生物を同じ条件でライセンスする必要があります。
=> share-alike if (modify and distribute)

商用利用する際は、本規約の写しを添付する必要があります。
=> include-license if commercial

本モデルを商用利用する企業は、当社に登録するものとします。
=> register if (commercial and company)

企業のみが当社に登録する必要があります。
=> register if company

改変せずに再配布する場合は、当社に届け出てください。
=> register if distribute

料金は税込み80,000円です。
=> ? 料金は税込み80,000円です。
"""

LABELS = """
このモデルのご利用について
| - 改変：OK
| - 再配布：NG
=> distribute

素材の再配布はNGです。
=> distribute

商用でのご利用はNGとさせていただきます。
=> commercial-use

個人の方は無料です。法人の方はお問い合わせください。
=> obtain-license if company

ご自由にお使いいただけますが、企業の方は要連絡。
=> obtain-license if company

研究目的以外で利用しないこと。
=> commercial-use

ソースコードを改変して公開する場合、改変後のソースコードも公開していただきます。
=> disclose-source if (modify and distribute)

新しい版が公開されたら、できるだけ早く切り替えるようにしてください。
=> use-latest-version

クレジットは「声：カエデ」と書いてください。
=> display-attribution if product

本モデルの改変は自由ですが、改変したものの配布はできません。
=> distribute if modify
"""

FIGURES = """
8台まで無償でインストールできます。9台以上にインストールする場合は追加ライセンスをご購入ください。
=> obtain-license if devices gteq 9 licensee

チャンネル登録者数が2万人を超えている場合、事前に申請してください。
=> obtain-license if users gt 20000 product

本契約で用いる語の意義は、次のとおりとする。
| (1) 「大口提供者」 製品の月間アクティブユーザー数が3億人を超える者をいう。
| (2) 「派生物」 本モデルを改変したものをいう。
乙が大口提供者である場合は、甲に別途許諾を申し込まなければならない。
=> obtain-license if monthly-active-users gt 300000000 product

月間アクティブユーザー数が2億人を下回る個人・法人に対して、無償で商用利用を許諾します。
=> obtain-license if (commercial and monthly-active-users gteq 200000000 licensee)

乙は、頒布にあたり、(i) サイトに「Built with Kaede」と表示し、(ii) 著作権表示を残すものとする。
=> display-attribution if distribute
=> retain-notices if distribute
"""


@pytest.mark.parametrize(("clause", "rules"), table(NEXT))
def test_a_sentence_goes_on_with_the_one_before(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


@pytest.mark.parametrize(("clause", "rules"), table(DUTIES))
def test_who_owes_what(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


@pytest.mark.parametrize(("clause", "rules"), table(LABELS))
def test_short_answers_and_everyday_words(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules


@pytest.mark.parametrize(("clause", "rules"), table(FIGURES))
def test_figures_of_terms_and_of_everybody(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == rules
