"""Verbs beside "use" that tell what a licence is needed for: they narrow nothing."""

from __future__ import annotations

import pytest

from clauses import said

FROM_50 = ["obtain-license if employees gt 50 licensee"]


@pytest.mark.parametrize(
    "clause",
    [
        "Companies with more than 50 employees need a licence to use, modify or distribute it.",
        "Companies with more than 50 employees need a licence in order to use, copy or share it.",
        "Unternehmen mit mehr als 50 Mitarbeitern benötigen eine Lizenz, um das Programm zu "
        "nutzen, zu verändern oder weiterzugeben.",
        "Les entreprises de plus de 50 salariés doivent obtenir une licence pour utiliser, "
        "modifier ou distribuer le logiciel.",
        "従業員が50人を超える企業は、本ソフトウェアを使用、改変または配布するためにライセンスを"
        "取得しなければなりません。",
        "직원이 50명을 초과하는 기업은 소프트웨어를 사용, 수정 또는 배포하려면 라이선스를 "
        "취득해야 합니다.",
    ],
)
def test_a_licence_for_any_use_is_needed_for_each(clause: str) -> None:
    assert said(clause) == FROM_50


def test_a_licence_for_some_uses_is_needed_for_these() -> None:
    clause = "Companies with more than 50 employees need a licence to modify or distribute it."
    assert said(clause) == [
        "obtain-license if (employees gt 50 licensee and (modify or distribute))"
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "You must obtain a licence if you sell a commercial product that contains the model.",
        "If you are offering a commercial service or product using the model, you need a licence.",
    ],
)
def test_a_commercial_product_is_both(clause: str) -> None:
    assert said(clause) == ["obtain-license if (commercial and product)"]
