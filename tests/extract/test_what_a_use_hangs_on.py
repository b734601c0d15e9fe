"""What a use hangs on, told without a leave: labels, failures, and bans of what is left undone."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
Conditions for redistribution: a copy of this licence is enclosed; all copyright notices are kept.
=> include-license if distribute
=> retain-notices if distribute

Bei Weitergabe: Kopie dieser Lizenz beifügen; Urheberrechtshinweise beibehalten.
=> include-license if distribute
=> retain-notices if distribute

Bedingungen für die Weitergabe: Eine Kopie dieser Lizenz wird beigefügt; die
Urheberrechtshinweise bleiben erhalten.
=> include-license if distribute
=> retain-notices if distribute

再分发的条件：附上本协议副本；保留版权声明。
=> include-license if distribute
=> retain-notices if distribute

再分发时：附上本协议副本；保留版权声明。
=> include-license if distribute
=> retain-notices if distribute

재배포 시: 본 라이선스 사본 첨부; 저작권 표시 유지.
=> include-license if distribute
=> retain-notices if distribute

Failure to keep the copyright notices when you redistribute is a breach of this agreement.
=> retain-notices if distribute

If you fail to keep the copyright notices, you have broken this licence.
=> retain-notices if distribute

Einzige Bedingung für die Weitergabe ist, dass Sie eine Kopie dieser Lizenz beifügen.
=> include-license if distribute

未附上本协议副本的，不得再分发。
=> include-license if distribute

未保留版权声明，任何人不得分发本软件。
=> retain-notices if distribute

未经书面许可，不得分发本软件。
=> obtain-license if distribute

Sharing the weights is a breach of this licence.
=> distribute

在以下情况下，我方可随时终止本协议：（1）您提起诉讼；（2）我方出于遵守法律的要求。
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_what_is_due_is_read_where_no_word_orders_it(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "웹사이트에 저작권을 표시하여야 합니다.",
        "게시물의 출처를 밝혀야 합니다.",
    ],
)
def test_the_last_syllable_of_a_word_is_no_condition(clause: str) -> None:
    assert said(clause)
