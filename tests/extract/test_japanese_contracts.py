"""Contracts in Japanese as law firms translate them: asides amid words, cases of several verbs."""

from __future__ import annotations

import pytest

from clauses import flagged, lines, said, table

CLAUSES = """
利用者は、本製品の利用規定（当社の案内ページに掲載し、参照により本契約の一部とします）に従って本製品を使用しなければなりません。
=> follow-acceptable-use

利用者は、関係する法令（輸出入および個人情報に関するものを含みます）を遵守するものとします。
=> comply-with-law

本素材（またはその派生物）、またはそれらを含む製品を頒布または利用可能にする場合、利用者は本契約の写しを提供するものとします。
=> include-license if (distribute or product)

本素材または派生成果物を第三者、またはそれらの一部を使用する製品に頒布する場合、利用者は本契約の写しを提供するものとします。
=> include-license if (distribute or product)

本素材を使用して、公開されるAIモデルを作成、学習、ファインチューニングまたはその他の方法で改良する場合、利用者は当該モデルの名称の先頭に「Wren」を含めるものとします。
=> name-derivative if (train-model and distribute)

モデルを改変し、または第三者に渡す場合、利用者は変更した旨を明示してください。
=> state-changes if modify

年間収益が100万米ドルを超えた場合、その収益がモデルから生じたものであるかどうかにかかわらず、利用者は当社から許諾を得る必要があります。
=> obtain-license if revenue gt 1000000 USD year licensee

利用者は、前条により求められる場合を除き、当社の商標を使用することはできません。
=> use-trademark

本ソフトは、利用者が当社からライセンスを購入した場合にのみ、使用権を許諾します。
=> obtain-license

利用者は、契約書の写しを添付したうえで、モデルを頒布するものとします。
=> include-license if distribute

本契約が終了した時、利用者は、モデルおよび派生物のすべての使用、閲覧または頒布を中止しなければなりません。
=> delete-on-termination if terminated

利用者は、受領する第三者に本契約の写しを利用可能にしなければなりません。
=> include-license if distribute

すべての写しには、次の文を含む「Notice」テキストファイルを添付しなければなりません。
「Wren is provided under the Wren terms」
=> retain-notices if distribute

モデルを頒布する場合、利用者は (i)「NOTICE」ファイルに「Wren is licensed under the Wren License,
Copyright © Wren Ltd.」と表示し、(ii) ウェブサイトに「Powered by Wren」と表示するものとします。
=> retain-notices if distribute
=> display-attribution if distribute

乙が本資料を商業目的で利用する場合において、乙の製品又はサービスの月間アクティブユーザー数が
1億人を超えるときは、乙は、甲に対し使用許諾を申請しなければならない。
=> obtain-license if (commercial and monthly-active-users gt 100000000 product)

会社により提供されるすべての製品ではなく、利用者のために、または利用者により提供される製品の
月間アクティブユーザー数が1億人を超える場合、利用者は許諾を得なければなりません。
=> obtain-license if monthly-active-users gt 100000000 licensee

乙は、本資料の出力を用いて、頒布し又は一般に利用可能とするAIモデルを作成し、又は改良する場合には、
説明書に「Built with Wren」と表示しなければならない。
=> display-attribution if (train-model and distribute)

モデル資料（その派生物を含みます）を配布する場合、利用者は本契約の写しを提供してください。
=> include-license if distribute

利用者は、著作権表示を表示することなく、モデルを配布してはなりません。
=> retain-notices if distribute

利用者が、モデルの技術的制限、暗号化または認証機構（以下「歯止め」といいます）を迂回し、無効化し、または
その効力を低下させた場合、本契約に基づく利用者の権利は自動的に終了します。
=> remove-safeguards

モデルの使用は、案内ページに掲載される信頼できるAIに関する条件に適合するものでなければなりません。
=> follow-acceptable-use

この条件によるライセンスを受けるためには、これを承諾しなければなりません。モデルは非商業的な使用のみが
許可されます。
=> commercial-use
"""

NOTHING = """
「頒布」とは、モデルを第三者に提供することであって、著作権表示を含む写しを渡すことをいいます。
モデルを使用、改変、配布または表示することにより、利用者は本契約に拘束されることに同意するものとします。
本モデルおよび出力は、明示、黙示を問わず、いかなる保証もなく現状のまま提供されます。
本契約に関する紛争は、商事仲裁院の規則に従い、仲裁により解決されるものとします。
本契約は、アメリカ合衆国およびカリフォルニア州の法律に準拠し、それに従って解釈されるものとし、売買に関する条約は本契約には適用されません。
当社は本契約を随時改定することができ、その場合、本契約書はウェブページに表示するものとします。
契約に違反した場合、ライセンスは終了し、法的措置を講じることがあります。
利用者は、本契約の条件に従う場合に限り、モデルを使用、複製、改変、配布または表示することができます。
利用者は、自らの責任で保証を引き受ける場合、各貢献者を補償し、防御し、免責することに同意する場合に限り、これを行うことができます。
利用者は、かかる請求について速やかに当社に通知するものとします。
利用者は、製品に「Powered by Wren」であることを示す表示を付すことが推奨されます。
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_the_duties_of_contracts_are_read(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize("clause", lines(NOTHING))
def test_what_binds_nobody_is_no_rule(clause: str) -> None:
    assert said(clause) == []


def test_items_hang_on_a_lead_in_that_ends_in_a_full_stop() -> None:
    text = (
        "3. 条件\n- a. 当社は、写し（以下「本写し」といいます）を提供します。\n\n"
        "4. 制限。利用者は、以下を行わないものとし、また、第三者にも行わせないものとします。\n\n"
        "- a. 著作権表示を変更または除去すること\n- b. 安全機能を回避すること\n\n"
        "5. 雑則。本契約は変更されることがあります。\n"
    )
    assert said(text) == ["remove-safeguards", "retain-notices"]


def test_a_title_is_no_second_condition_of_what_states_its_own() -> None:
    text = (
        "b. 再頒布および使用\n\n  i. 本素材、またはそれを含む製品を提供する場合、利用者は"
        "本契約の写しを提供するものとします。\n"
    )
    assert said(text) == ["include-license if (distribute or product)"]


def test_a_title_in_brackets_begins_the_paragraph_of_an_article() -> None:
    text = (
        "第3条（禁止事項等）\n"
        "1 （商用利用）利用者は、いかなる商業目的にも本モデルを利用してはならない。\n"
        "2 （その他）利用者は、本モデルを逆コンパイルしてはならない。\n"
    )
    assert said(text) == ["commercial-use", "reverse-engineer"]


def test_distribution_and_restrictions_are_a_title_and_no_list_of_bans() -> None:
    text = "第3条：配布および制限\n\n3.1 配布および再配布\n\n利用者はモデルを配布できます。\n"
    assert (said(text), flagged(text)) == ([], False)


def test_use_outside_the_territory_is_use_in_what_its_definition_leaves_out() -> None:
    text = (
        "「地域」とは、欧州連合の領域を除く全世界の領域を意味するものとします。\n\n"
        "利用者は、地域外においてモデルまたはその出力を使用、複製、改変または頒布してはなりません。\n"
    )
    assert said(text) == ["use-in-territory if EU"]
