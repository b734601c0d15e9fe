"""What a heading or lead-in makes of its items: duties below "Obligations", lawsuits among what
ends the licence, leave for one use beside a ban on another."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, flagged, said, spaced

CLAUSES = spaced("""
# Obligations
| ¶
| - retention of all copyright notices
| - keep a copy of this license with the model
=> include-license if distribute
=> retain-notices if distribute

# Pflichten des Lizenznehmers
| ¶
| - Beibehaltung der Urheberrechtshinweise
| - Offenlegung des Quellcodes abgeleiteter Werke
=> disclose-source if distribute
=> retain-notices if distribute

# 3. Obligations du licencié
| ¶
| - conservation des mentions de droit d'auteur
| - indication des modifications
=> retain-notices if distribute
=> state-changes if modify

您的义务：
| - 保留版权声明
| - 注明修改内容
=> retain-notices if distribute
=> state-changes if (modify and distribute)

# 利用者の義務
| ¶
| - 著作権表示の保持
| - 変更内容の明示
=> retain-notices if distribute
=> state-changes if (distribute and modify)

# 의무
| ¶
| - 저작권 표시 유지
| - 변경 사항 표시
=> retain-notices if distribute
=> state-changes if modify

有下列情形之一的，本许可自动终止：
| （1）您违反本许可的任何条款；
| （2）您就本模型对许可方提起专利诉讼。
=> litigate

Diese Lizenz erlischt in folgenden Fällen:
| a) Sie verstoßen gegen eine ihrer Bestimmungen;
| b) Sie erheben gegen den Lizenzgeber Patentklage wegen des Modells.
=> litigate

La présente licence prend fin dans les cas suivants :
| a) vous enfreignez l'une de ses stipulations ;
| b) vous intentez contre le concédant une action en contrefaçon de brevet relative au modèle.
=> litigate

次のいずれかに該当する場合、本ライセンスは自動的に終了する。
| (1) 利用者が本ライセンスの条項に違反したとき
| (2) 利用者が許諾者に対し本モデルに関する特許訴訟を提起したとき
=> litigate

다음 각 호의 어느 하나에 해당하는 경우 본 라이선스는 자동으로 종료된다.
| 1. 이용자가 본 라이선스의 조항을 위반한 경우
| 2. 이용자가 제공자를 상대로 본 모델에 관한 특허 소송을 제기한 경우
=> litigate

Eine gewerbliche Nutzung ist nicht erlaubt.
| ¶
| Das Programm an andere weiterzugeben, ist nur mit vorheriger Zustimmung erlaubt.
=> commercial-use
=> obtain-license if distribute

L'utilisation commerciale n'est pas autorisée.
| ¶
| La transmission du programme à des tiers n'est autorisée qu'avec l'accord du titulaire.
=> commercial-use
=> obtain-license if distribute
""")


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_what_a_heading_makes_of_its_items(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


def test_a_duty_of_which_nothing_is_read_is_reported() -> None:
    clause = "# Pflichten\n\n- Mitwirkung bei einer Prüfung auf Verlangen\n"
    assert said(clause) == []
    assert flagged(clause)


OTHERS = [
    "# Pflichten des Lizenzgebers\n\n- Offenlegung des Quellcodes\n",
    "# Lizenz zur Umgehung von Verpflichtungen\n\n- Offenlegung des Quellcodes\n",
    "# Haftung\n\n- Beibehaltung der Urheberrechtshinweise\n",
]


@pytest.mark.parametrize("clause", OTHERS)
def test_other_headings_order_nothing(clause: str) -> None:
    assert said(clause) == []


def test_a_noun_that_could_order_hides_no_duty() -> None:
    clause = (
        "Licensee obligations\n\n- Keeping every copyright notice\n- Delivery of a yearly report"
    )
    assert answered(clause + IN_ENGLISH) == [
        "retain-notices if distribute",
        "? Delivery of a yearly report",
    ]
