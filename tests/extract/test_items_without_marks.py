"""Lists whose items stand on lines of their own without any mark, and items that tell of events."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, said
from modellic.segments import sentences


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "## What You CANNOT Do\n\n Resell the tool to others\n Delete the copyright notices\n"
            " Offer it as a service without written permission\n Sublicense to anybody"
            + IN_ENGLISH,
            [
                "distribute",
                "obtain-license if hosted-service",
                "retain-notices",
                "sublicense",
            ],
        ),
        (
            "You may not:\nResell the software\nRemove the copyright notices" + IN_ENGLISH,
            ["distribute", "retain-notices"],
        ),
        (
            "## Was Sie nicht dürfen\n\nDie Software weiterverkaufen\n"
            "Urheberrechtshinweise entfernen\nUnterlizenzen vergeben",
            ["distribute", "retain-notices", "sublicense"],
        ),
        (
            "## Ce qui est interdit\n\nRevendre le logiciel\n"
            "Supprimer les mentions de droit d'auteur\nAccorder des sous-licences",
            ["distribute", "retain-notices", "sublicense"],
        ),
        (
            "## 禁止事项\n\n转售本软件\n删除版权声明\n向第三方再许可",
            ["distribute", "retain-notices", "sublicense"],
        ),
        (
            "## 禁止事項\n\n本ソフトウェアの再販売\n著作権表示の削除\n第三者への再許諾",
            ["distribute", "retain-notices", "sublicense"],
        ),
        (
            "## 금지 사항\n\n소프트웨어 재판매\n저작권 표시 삭제\n제3자에 대한 재허락",
            ["distribute", "retain-notices", "sublicense"],
        ),
    ],
)
def test_each_line_of_such_a_list_is_an_item(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    "text",
    [
        "You may sell the tool to\nAcme Robots and to the\nPeople who made it.",
        "Meadow Public Licence\nVersion Two\nOf the Year",
        "Copyright by the people\n- of the meadow\nAnd of the wood",
        "Resell the software\nRemove the notices",
    ],
)
def test_lines_of_a_paragraph_or_title_are_none(text: str) -> None:
    assert all(not s.item or s.text.startswith("of the") for s in sentences(text))


@pytest.mark.parametrize(
    "clause",
    [
        "Licensor may terminate at once if Licensee:\n- Fails to pay the fees in time\n"
        "- Fails to keep the notices\n- Becomes insolvent" + IN_ENGLISH,
        "We may end this licence where you:\n\n(a) do not pay the fee in time;\n"
        "(b) remove any copyright notice." + IN_ENGLISH,
        "Der Lizenzgeber kann den Vertrag kündigen, wenn der Lizenznehmer:\n"
        "- die Lizenzgebühr nicht zahlt\n- insolvent wird",
        "Le concédant peut résilier la licence si le licencié :\n"
        "- ne paie pas les redevances\n- est en liquidation",
        "被许可人有下列情形之一的，许可方可以终止本许可：\n（1）未支付许可费；\n（2）破产。",
        "ライセンシーが次のいずれかに該当する場合、ライセンサーは本契約を解除できる。\n"
        "(1) ライセンス料を支払わないとき\n(2) 破産したとき",
        "피허락자가 다음 각 호의 어느 하나에 해당하는 경우 허락자는 계약을 해지할 수 있다.\n"
        "1. 사용료를 지급하지 않은 경우\n2. 파산한 경우",
    ],
)
def test_what_ends_a_licence_is_an_event_and_no_duty(clause: str) -> None:
    assert answered(clause) == []


def test_what_a_permission_hangs_on_is_a_duty_though_the_licence_may_end() -> None:
    clause = (
        "You may use the tool until this licence is terminated if you:\n"
        "- keep the copyright notices" + IN_ENGLISH
    )
    assert "retain-notices if distribute" in said(clause)
