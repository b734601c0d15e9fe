"""What is due once a licence has ended, as a list, and what Chinese only seems to ask for."""

from __future__ import annotations

import pytest

from clauses import flagged, said

DELETED = ["delete-on-termination if terminated"]


@pytest.mark.parametrize(
    "clause",
    [
        "Upon termination, the licensee shall:\n\n- stop using the tool;\n- destroy all copies.",
        "Nach Beendigung des Vertrags muss der Kunde:\n\n- die Nutzung einstellen;\n"
        "- alle Kopien löschen.",
        "En cas de résiliation, l'utilisateur doit :\n\n- cesser d'utiliser le logiciel ;\n"
        "- détruire toutes les copies.",
        "本协议终止后，您应当：\n\n1. 停止使用；\n2. 销毁所有副本。",
        "協定終止後，用戶應：\n\n(1) 停止使用；\n(2) 刪除所有副本。",
        "本契約が終了した場合、利用者は次の事項を行わなければならない。\n\n"
        "(1) 本ソフトウェアの使用を停止すること。\n(2) すべての複製物を削除すること。",
        "계약이 종료된 경우 이용자는 다음 사항을 이행하여야 합니다.\n\n"
        "1. 소프트웨어의 사용을 중지할 것\n2. 모든 사본을 삭제할 것",
    ],
)
def test_copies_go_in_a_list_below_the_end(clause: str) -> None:
    assert said(clause) == DELETED
    assert not flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "您可以删除本软件的副本。",
        "许可方保留调整价格的权利，但应提前书面通知被许可方。",
        "许可方均不对因使用本软件而产生的任何索赔、损害或其他责任负责。",
    ],
)
def test_nothing_is_asked_of_the_licensee(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("被许可方不得向任何第三方分发、转让、再许可、出租本软件。", ["distribute", "sublicense"]),
        (
            "你分发的每一份副本都必须保留本许可证及全部版权声明。",
            ["include-license if distribute", "retain-notices if distribute"],
        ),
        ("未经授权，不授予任何使用、复制、修改、再许可权利。", ["sublicense"]),
    ],
)
def test_each_member_of_a_chinese_row_counts(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
