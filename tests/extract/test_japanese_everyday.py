"""Japanese bans, leave and figures in everyday words, and who is meant by a person's deed."""

from __future__ import annotations

import pytest

from clauses import flagged, grouped, lines, said, table

DEEDS = """
= include-license if distribute
配るときは、LICENSEまたはそのURLを必ず一緒に渡してください。
配布の際は、本ライセンスまたはそのURLを同梱しなければなりません。
= train-other-models
本モデルの出力を、別の言語モデルを良くするために用いることは許されません。
生成物で、当社と競い合うモデルを育ててはなりません。
= reverse-engineer
乙は、本ソフトウェアの内部の仕組みを解き明かす行為をしない。
= remove-safeguards
安全のための仕組みを弱めたり、すり抜けたりしないでください。
= create-derivatives
本プログラムに手を加えること、それをもとに別の製品を作ることは認めない。
= distribute
このモデルの重みを公開の場に上げることは控えてください。
本モデルを他人に譲り渡してはいけません。
= host-as-service
本モデルを、第三者が遠隔で使えるサービスの形で差し出すことはできない。
= commercial-use
商いのために本データを用いることはできません。
= sublicense
受けた許諾をほかの人に譲渡することは認めていません。
権利を譲渡することも、貸与することもできません。
= disclose-ai-generated if publish-outputs
AIとやり取りしていることを利用者に知らせるものとする。
= add-restrictions if distribute
受け手の権利を狭めるような措置を加えてはならない。
= register if commercial
商用で使い始めるときは、所定のフォームから一報を入れてください。
"""

FIGURES = """
本プログラムを使えるのは、社員が80名未満で、なおかつ直前の税務年度の総収入が3億円未満である場合に限られる。
=> obtain-license if (employees gteq 80 licensee
or revenue gteq 300000000 JPY year licensee preceding)

従業員と業務委託先とを合わせた人数が80名未満の会社なら、ただで使えます。
=> obtain-license if employees gteq 80 licensee

画面の「Powered by Kaze」のロゴを取り外してはならない。
利用者が30人以下の場合は、ロゴを外してもよい。
=> display-attribution if (product and users gt 30 product)

月間利用者が3億人を上回る会社は、当社の許しを得るまで本モデルを使えない。
=> obtain-license if monthly-active-users gt 300000000 licensee

| | 規模 | 手続 |
| | --- | --- |
| | 搭載する端末が300台以下 | 申込書に記入して届け出ることで、無料で商用利用できます |
| | 搭載する端末が300台を超える | 不可。当社との別途の契約を要します。手続は窓口で承ります |
=> obtain-license if devices gt 300 product
=> register if (devices lteq 300 product and commercial)
"""

WHO = """
本モデルを配布する者は、ソースコードを公開しなければならない。
=> disclose-source if distribute

本モデルもしくはその派生物のコピーを配布する場合、本ライセンスの写しを添付してください。
=> include-license if distribute

乙が、本素材を、又はこれを含む製品若しくはサービスを、頒布するときは、本契約書の写しを交付する。
=> include-license if (distribute or product)
"""

NONE = """
利用者は、本モデルを改良し、新しいモデルを開発することができます。
本モデルは、当社が新たなモデルを開発する過程で作成したものです。
商用利用にあたって、事前に当社の許諾を得る必要はない。
利用者は、複製物を第三者に渡すことができる。
著作権表示については添付のファイルをご覧ください。
本ソフトウェアは、何らの保証も条件も付さない現状の姿で提供される。
不可避的に侵害される特許について、製造、使用、販売のライセンスを付与します。
"""


@pytest.mark.parametrize(("clause", "rule"), grouped(DEEDS))
def test_everyday_words_are_read(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
    assert not flagged(clause)


@pytest.mark.parametrize(("clause", "rules"), table(FIGURES + "\n" + WHO))
def test_figures_and_who_is_meant(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize("clause", lines(NONE))
def test_what_allows_or_describes_is_no_rule(clause: str) -> None:
    assert said(clause) == []
