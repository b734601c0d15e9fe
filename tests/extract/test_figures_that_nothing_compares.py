"""A leave that hangs on a figure that no known word compares is for a person to read."""

from __future__ import annotations

import pytest

from clauses import flagged, lines, said

UNREAD = lines("""
Use is free if the number of your employees hovers around 90.
If you hover around 90 employees, you may use it for free.
Die Nutzung ist kostenlos, wenn die Zahl Ihrer Mitarbeiter etwa um 90 pendelt.
L'usage est gratuit si le nombre de vos salariés avoisine 90.
직원 수가 90명 언저리인 경우 무료로 이용할 수 있습니다.
従業員が90名前後の場合は無料で利用できます。
员工在90人左右的，可免费使用。
""")


@pytest.mark.parametrize("clause", UNREAD)
def test_it_is_reported(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)
