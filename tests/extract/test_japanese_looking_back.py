"""Japanese clauses that look back at a limit told before, and what the licensor promises."""

from __future__ import annotations

import pytest

from clauses import lines, said, table

SAYS = """
従業員100人以下の企業は無償でご利用いただけます。これより大きな企業は、
当社とライセンス契約を締結してください。
=> obtain-license if employees gt 100 licensee

年間売上高が5000万円以下の事業者は無料で利用できます。それより売上の多い事業者は、
商用ライセンスを購入しなければなりません。
=> obtain-license if revenue gt 50000000 JPY year licensee

本ソフトウェアは20台までの端末に無償でインストールできます。
それより多くの端末に導入する場合は、ライセンスの購入が必要です。
=> obtain-license if devices gt 20 licensee

ユーザー数1000人以下のサービスでは無料です。それ以上の規模のサービスでは、
当社の許諾を得る必要があります。
=> obtain-license if users gt 1000 product

社員30名までの会社は無料で使えます。もっと人数の多い会社は、
法人ライセンスを取得してください。
=> obtain-license if employees gt 30 licensee

無料で使えるのは年商1億円までです。年商がこれを上回ったら、
当社とライセンス契約を結んでください。
=> obtain-license if revenue gt 100000000 JPY year licensee

無料利用の上限は従業員50人です。この人数を超えた企業は、有償ライセンスを購入してください。
=> obtain-license if employees gt 50 licensee

線引きは月間アクティブユーザー10万人です。この線を越えた事業者は、
当社の許諾を得なければなりません。
=> obtain-license if monthly-active-users gt 100000 product

目安となるのは年間売上1億円です。これを超えた企業は、
当社から商用ライセンスを取得しなければなりません。
=> obtain-license if revenue gt 100000000 JPY year licensee

無償で使えるのは年商3000万円以下の事業者のみです。
これ以外の事業者は商用ライセンスを取得する必要があります。
=> obtain-license if revenue gt 30000000 JPY year licensee

費用がかからないのは、月間ユーザー5000人以下のサービスに限られます。それ以外は、
有償ライセンスが必要です。
=> obtain-license if monthly-active-users gt 5000 product

Q. 費用はかかりますか? A. いいえ、従業員30人までの会社なら料金はかかりません。
30人を超える会社は、ライセンスを購入してください。
=> obtain-license if employees gt 30 licensee

年間売上が1億円以下の会社であれば費用はかかりません。1億円を超える会社は、
ライセンスを購入する必要があります。
=> obtain-license if revenue gt 100000000 JPY year licensee

年商1000万円未満の個人事業主には料金は発生しません。それを超える場合は、
商用ライセンス契約が必要です。
=> obtain-license if revenue gteq 10000000 JPY year licensee

「小規模企業」とは、従業員が30人以下の企業をいいます。小規模企業に該当しない企業は、
当社のライセンスを取得しなければなりません。
=> obtain-license if employees gt 30 licensee

本規約でいう中小事業者とは年間売上高が1億円以下の者をいいます。
中小事業者ではない者が商用利用するときは、有償ライセンスを購入してください。
=> obtain-license if (revenue gt 100000000 JPY year licensee and commercial)

「小規模団体」とは年間収入100万ドル未満の団体を指す。小規模団体以外の者は、
事前に当社の許諾を得ること。
=> obtain-license if revenue gteq 1000000 USD year licensee

従業員が500人を超えるときは、利用者は当社にライセンスを申請しなければならず、
当社は任意にこれを付与できます。
=> obtain-license if employees gt 500 licensee

年商10億円を超える企業は、提供者に対しライセンスを請求する必要があり、
提供者はその裁量で付与します。
=> obtain-license if revenue gt 1000000000 JPY year licensee

利用者が1万人を超えるプラットフォームで本モデルをホスティングすることは禁止されています。
=> host-as-service if users gt 10000 product

年商5億円超の企業による本モデルの利用は、当社との契約締結を前提とします。
=> obtain-license if revenue gt 500000000 JPY year licensee

従業員300人以上の法人による使用は、当社の事前の承認を条件とする。
=> obtain-license if employees gteq 300 licensee

本モデルの商用利用は、当社の許諾を前提とする。
=> obtain-license if commercial

重みの再配布は、年商10億円を超える会社には認められません。
=> distribute if revenue gt 1000000000 JPY year licensee

本モデルの改変は、ユーザー数が1万人を超える事業者には許可されません。
=> create-derivatives if users gt 10000 licensee

再配布は個人には認められない。
=> distribute if individual

派生物の配布は、本契約と同じ条件で行わなければなりません。
=> share-alike if (modify and distribute)

改変版の再配布は本ライセンスと同一のライセンスの下でなされるものとする。
=> share-alike if (modify and distribute)

派生モデルを配布するときは、同一の条件の下で行うこと。
=> share-alike if (modify and distribute)

商用利用には、収益の3%にあたるロイヤリティの支払いを伴います。
=> pay-royalty if commercial

商業利用は売上の2%の使用料の支払いを要する。
=> pay-royalty if commercial

年商1億円を超える企業の利用には、売上高の1%に相当する利用料の支払いが伴います。
=> pay-royalty if revenue gt 100000000 JPY year licensee

利益を得る活動に使うことは禁じます。
=> commercial-use

武器の開発、監視、ヘイトスピーチ。こうした目的で本モデルを使うことは禁止されています。
=> restricted-use

マルウェアの作成、フィッシング。これらの用途に本ソフトウェアを利用してはなりません。
=> restricted-use

差別の助長、児童の搾取。このような行為に本モデルを用いることを禁じます。
=> restricted-use

お客様は、出力を他のモデルの学習に使用しないことを約束します。
=> train-other-models

小規模事業者とは、過去12か月の総収入が60万スイスフラン以下である者を指します。
小規模事業者を除き、当社の有償ライセンスを取得することが条件となります。
=> obtain-license if revenue gt 600000 CHF 12-months licensee preceding

「小規模事業者」とは、過去12か月の総収入が60万スイスフラン以下である者を指します。
小規模事業者を除き、当社の有償ライセンスを取得することが条件となります。
=> obtain-license if revenue gt 600000 CHF 12-months licensee preceding

「小規模事業者」とは、過去12か月の総収入が60万スイスフラン以下である者をいいます。
小規模事業者を除き、利用者は当社の有償ライセンスを取得しなければなりません。
=> obtain-license if revenue gt 600000 CHF 12-months licensee preceding

「小規模事業者」とは、過去12か月の総収入が60万スイスフラン以下である者をいいます。
小規模事業者以外の者は当社の有償ライセンスを取得しなければなりません。
=> obtain-license if revenue gt 600000 CHF 12-months licensee preceding

本規約において小規模事業者とは、
過去12か月の総収入が60万スイスフラン以下である者をいいます。
小規模事業者以外の者は当社の有償ライセンスを取得しなければなりません。
=> obtain-license if revenue gt 600000 CHF 12-months licensee preceding

本モデルをホスティングすることは禁止されています。
=> host-as-service

本モデルをホスティングしてはなりません。
=> host-as-service

利用者が1万人を超えるプラットフォームである場合は、
本モデルをホスティングしてはなりません。
=> host-as-service if users gt 10000 product

本モデルをAPIとしてホスティングすることを禁じます。
=> host-as-service

本モデルをクラウド上でホスティングし、第三者に利用させることは禁じられています。
=> host-as-service
"""
NOTHING = """
    本データは学生のために公開するものです。
    当社は重みを研究者のために公開します。
    当社は、お客様のデータを第三者に販売しないことを約束します。
    弊社はお客様の入力内容をAIの学習に利用いたしません。
    提供者は、利用者が入力したデータを再配布しないことを保証します。
    当社はお客様の出力を他のモデルの学習に用いないものとします。
    当社は、利用者の情報を商用目的で使用しないことを誓約します。
    モデルのホスティングは許可されています。
    当社は、モデルの品質が基準を超えたら公開します。
    これより大きなモデルは推論に時間がかかります。
    それより多くのGPUを使うと学習が速くなります。
    上限は32,768トークンです。これを超えた入力は切り捨てられます。
    基準となるのは検証データの損失です。
    本モデルは研究者のために公開されています。
    本モデルは研究者のために公開されており、推論速度が速いのが特徴です。
    当社は、お客様の個人情報を販売しないことを約束します。
    提供者は、本モデルが第三者の権利を侵害しないことを保証しません。
    このモデルには大きなメモリが必要です。
"""


@pytest.mark.parametrize(("clause", "expected"), table(SAYS))
def test_what_looks_back_is_of_those_beyond(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_what_looks_back_is_of_those_beyond_or_of_nobody(clause: str) -> None:
    assert said(clause) == []
