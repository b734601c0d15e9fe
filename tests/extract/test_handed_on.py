"""Licences handed on by leave, agreements that may allow what is forbidden, indirect questions,
steps towards a licence, and what German lists of nouns and purposes say."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, flagged, said


@pytest.mark.parametrize(
    "clause",
    [
        "This licence may be assigned only with our prior consent." + IN_ENGLISH,
        "The right to run the tool may be transferred to another only with the written consent "
        "of its maker." + IN_ENGLISH,
        "You may only sublicense the tool with our approval." + IN_ENGLISH,
        "The rights given here can only be assigned if we agree in writing." + IN_ENGLISH,
        "Das Recht zur Nutzung kann nur mit unserer Einwilligung an Dritte übertragen werden.",
        "Die Rechte hieraus dürfen nur mit Zustimmung des Herstellers auf Dritte übertragen "
        "werden.",
        "Le droit d'utiliser l'outil ne peut être cédé à un tiers qu'avec l'accord de l'auteur.",
        "本许可的转让须经权利人事先同意。",
        "只有经权利人书面同意，您才可以将许可项下的权利转让给他人。",
        "本ツールの使用権は、権利者の承諾がある場合に限り、他人に譲渡することができる。",
        "도구의 사용권은 권리자의 동의가 있는 경우에만 타인에게 양도할 수 있다.",
    ],
)
def test_a_licence_that_only_leave_hands_on_may_not_be_handed_on(clause: str) -> None:
    assert said(clause) == ["sublicense"]


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        ("You may transfer the licence to anybody without our consent." + IN_ENGLISH, []),
        (
            "Copies may be distributed only with our prior consent." + IN_ENGLISH,
            ["obtain-license if distribute"],
        ),
        ("Eine Übertragung der Lizenz ist ohne Zustimmung möglich.", []),
    ],
)
def test_what_is_free_or_of_copies_is_none(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "Unless the written agreement expressly allows it, you may not:\n"
        "(a) distribute or sublicense the software;\n(b) remove the notices." + IN_ENGLISH,
        "Sauf autorisation expresse du contrat, il est interdit de :\n"
        "- revendre le logiciel ;\n- accorder des sous-licences ;\n"
        "- supprimer les mentions de droit d'auteur.",
        "除非书面协议明确允许，被授权方不得：\n(a) 转售、出租或再许可本软件；\n(b) 移除版权声明。",
        "書面による契約で許可されている場合を除き、次の行為をしてはならない。\n"
        "(1) 本ソフトウェアの再販売\n(2) 第三者への再許諾\n(3) 著作権表示の削除",
        "서면 계약에서 허용한 경우를 제외하고 다음 행위를 할 수 없다.\n"
        "1. 소프트웨어의 재판매\n2. 제3자에 대한 재허락\n3. 저작권 표시의 삭제",
    ],
)
def test_bans_hold_though_the_agreement_may_allow_more(clause: str) -> None:
    assert said(clause) == ["distribute", "retain-notices", "sublicense"]


def test_a_part_that_is_left_free_is_still_reported() -> None:
    clause = "Unless you embed it in a game, you may not:\n(a) resell the tool." + IN_ENGLISH
    assert said(clause) == []
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Whether you must show our logo depends on the order form." + IN_ENGLISH,
        "The order form says whether a fee is to be paid." + IN_ENGLISH,
        "Ob Sie unser Logo anzeigen müssen, richtet sich nach dem Vertrag.",
        "Le contrat précise si le logo doit être affiché.",
        "是否必须展示标识以书面协议为准。",
        "ロゴを表示しなければならないかどうかは、契約による。",
        "로고를 표시해야 하는지 여부는 계약에 따른다.",
    ],
)
def test_an_indirect_question_orders_nothing(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        ("You must state whether you modified the files." + IN_ENGLISH, "state-changes"),
        ("Keep the notices whether or not you modify the tool." + IN_ENGLISH, "retain-notices"),
        ("Sie müssen angeben, ob Sie die Dateien geändert haben.", "state-changes"),
        ("无论是否需要付费，您都必须保留版权声明。", "retain-notices"),
    ],
)
def test_what_stands_beside_such_a_question_does(clause: str, rule: str) -> None:
    assert any(line.startswith(rule) for line in said(clause))


@pytest.mark.parametrize(
    "clause",
    [
        "Commercial use requires a licence.\n\nTo obtain a commercial licence you must:\n\n"
        "1. sign a contract with us; and\n2. pay the fee agreed on." + IN_ENGLISH,
        "Die kommerzielle Nutzung bedarf einer Lizenz.\n\nUm eine Lizenz zu erhalten, müssen Sie:"
        "\n\n1. einen Vertrag mit uns schließen und\n2. die vereinbarte Gebühr zahlen.",
        "Toute utilisation commerciale nécessite une licence.\n\nPour obtenir une licence, vous "
        "devez :\n\n1. signer un contrat avec nous ;\n2. payer la redevance convenue.",
    ],
)
def test_how_a_licence_is_had_is_no_duty_beside_it(clause: str) -> None:
    assert said(clause) == ["obtain-license if commercial"]


def test_such_steps_ask_for_the_licence_where_nothing_else_does() -> None:
    clause = "To obtain a licence you must:\n\n1. sign a contract with us." + IN_ENGLISH
    assert said(clause) == ["obtain-license"]


@pytest.mark.parametrize(
    "clause",
    [
        "Du darfst Marken-, Urheber-, Lizenz- oder sonstige Rechtehinweise nicht entfernen.",
        "Du darfst Urheberhinweise, Lizenztexte oder Rechtehinweise nicht entfernen.",
    ],
)
def test_commas_between_german_nouns_part_no_clause(clause: str) -> None:
    assert "retain-notices" in said(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Gewährt wird eine Lizenz zur Nutzung ausschließlich für private oder interne "
        "Geschäftszwecke.",
        "個人的な目的または社内業務の目的に限り、本アプリの使用を許諾します。",
        "Dieser Vertrag stellt die gesamte Vereinbarung zwischen den Parteien dar.",
    ],
)
def test_business_among_the_purposes_is_not_forbidden(clause: str) -> None:
    assert answered(clause) == []


def test_private_purposes_alone_forbid_trade() -> None:
    clause = "Gewährt wird eine Lizenz zur Nutzung ausschließlich für private Zwecke."
    assert said(clause) == ["commercial-use"]


def test_a_changed_form_beside_the_unchanged_one_is_no_change() -> None:
    clause = (
        "Es ist verboten, die Software in unveränderter oder abgeänderter Form zu vervielfältigen."
    )
    assert said(clause) == []
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "You may not distribute, rent or sublicense the software." + IN_ENGLISH,
        "You may not distribute or sublicense the software." + IN_ENGLISH,
        "Vous ne pouvez pas distribuer ou sous-licencier le logiciel.",
    ],
)
def test_two_verbs_of_one_object_are_two_bans(clause: str) -> None:
    assert said(clause) == ["distribute", "sublicense"]


@pytest.mark.parametrize(
    "clause",
    [
        "This licence may be transferred and the software may be distributed only with our written "
        "consent." + IN_ENGLISH,
        "You may assign this licence or resell copies of the software only with our prior consent."
        + IN_ENGLISH,
    ],
)
def test_leave_for_copies_is_not_lost_beside_that_for_the_licence(clause: str) -> None:
    assert said(clause) == ["obtain-license if distribute"]
