"""Japanese contracts order in the present tense, by nouns at the end and in many everyday verbs."""

from __future__ import annotations

import pytest

from clauses import flagged, grouped, lines, said, table

DEEDS = """
= include-license if distribute
受領者には、このライセンスの写しを手渡す。
再頒布にあたり、乙は本契約書の全文を相手方に送付する。
複製物を人に譲るなら、本ライセンスの本文も必ず相手に行き渡るようにします。
受け取る者が本規約の全文を読めるようにしなければならない。
本ライセンスの条文を複製物に収めること。
ソフトウェアの配布は、本ライセンスの全文を添えた場合に限り認められます。
= retain-notices if distribute
著作権および帰属に関する注記は、どれも引き継ぐ。
元のファイルにある商標や特許についての告知をそのまま残します。
乙は、複製物に付された権利者の表記を維持する。
帰属文は手を加えずに転載すること。
= (distribute and modify)
手を加えたファイルには、どこを変更したかを書き添える。
改変した箇所がひと目で分かる注記を付すこと。
変更済みである旨をファイルの冒頭に記します。
= display-attribution if product
「Powered by Sora」の文言を、画面の見やすい場所に掲げる。
製品の説明書に「Sora を使用」の一文を載せます。
トップページに「Built with Sora」か「Sora Inside」のいずれかを表示すること。
= comply-with-law
輸出管理に関する法令に則って利用してください。
乙は、適用法令に沿って本ソフトウェアを用いる。
= follow-acceptable-use
利用者は、利用ポリシーに適合した方法で本モデルを使わなければならない。
別表に掲げる用途に本モデルを供してはならない。
本モデルを付属書で禁じられた目的に用いないことに同意します。
= pass-through-restrictions if distribute
乙は、配布先にも本条の制限を守らせる。
受領者に本契約の義務を課すものとします。
頒布の契約書には、第3条の用途制限を拘束力のある条項として盛り込む。
= use-latest-version
利用者は、新しい版へ移るよう相応の努力を払うこと。
常に最新版を用いるよう努めます。
= delete-on-termination if terminated
契約が終わったら、手元のコピーを残らず捨ててください。
ライセンスが失効した場合、乙は本モデルの使用をやめ、複製物を消去する。
= indemnify
第三者から請求を受けたときは、乙が自己の負担で対応し、当社に損失を及ぼさないものとする。
乙は、当社が被った損害を埋め合わせる。
= use-trademark
本ライセンスは、当社の商標やロゴを使うことを許すものではありません。
派生製品の宣伝のために、開発者の名前を持ち出すことはできません。
= commercial-use
認められるのは、営利でない用途に使うことだけです。
"""

NONE = """
当社は、本契約の内容を変更した場合、変更した旨をウェブサイトに掲示します。
本規約の条件の変更は、書面で通知するものとします。
利用者は、自分の変更部分に著作権表示を加えることができる。
貢献者は、改変物を複製、展示、配布する権利を付与します。
この許諾は非独占的であり、譲渡することはできない。
当社は、ソースコードを公開します。
© 2024 株式会社そら 無断転載を禁じます。
"""

LISTS = """
禁止事項
| ・著作権表示を削除すること。
| ・複製物を第三者に提供すること。
=> distribute
=> retain-notices

次の条件に従って、複製物を人に渡すことができる。
| (1) 本ライセンスの写しを添付すること。
| (2) 著作権表示を残すこと。
=> include-license if distribute
=> retain-notices if distribute

利用者は、次の行為をすることができます。
| ・本モデルを改変すること。
| ・改変したソースコードを公開すること。
"""

SUITS = """
利用者が、本モデルは特許を侵害するとして誰かを訴えたときは、その者への許諾は訴えの日に終わる。
乙が甲に対し訴訟その他の手続(反訴を含む。)を起こしたときは、本契約による許諾はすべて失効する。
あなたの権利は、当社を特許侵害で提訴した時点でなくなります。
本ソフトウェアが自己の特許を侵していると書面で主張した利用者は、許諾をその場で失う。
法的措置を講じて本モデルが著作権を侵害すると争った者からは、使用権を取り消す。
"""

NO_SUITS = """
第三者から訴訟を提起されても、本ライセンスは終了しません。
第三者が特許の侵害を主張した場合、当社はライセンスを終了することがあります。
本契約に関する訴訟は東京地方裁判所に提起するものとし、本契約の終了後も同様とします。
本契約に違反した場合、利用者の権利は直ちに失効する。
"""


@pytest.mark.parametrize(("clause", "rule"), grouped(DEEDS))
def test_what_a_contract_says_is_done_is_due(clause: str, rule: str) -> None:
    rule = f"state-changes if {rule}" if rule.startswith("(") else rule
    assert said(clause) == [rule]
    assert not flagged(clause)


@pytest.mark.parametrize("clause", lines(NONE))
def test_what_binds_nobody_is_no_rule(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(("clause", "rules"), table(LISTS))
def test_a_noun_orders_only_where_no_list_names_it(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize("clause", lines(SUITS))
def test_a_suit_that_costs_the_licence_is_forbidden(clause: str) -> None:
    assert said(clause) == ["litigate"]


@pytest.mark.parametrize("clause", lines(NO_SUITS))
def test_a_suit_that_costs_no_licence_is_none(clause: str) -> None:
    assert "litigate" not in said(clause)
