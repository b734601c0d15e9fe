"""Whom a licence, or a duty, leaves out by a figure, in several languages."""

from __future__ import annotations

import pytest

from clauses import flagged, said

_ASK = "obtain-license if "

CLAUSES = [
    (
        "本ライセンスは、従業員数が30人を超える企業には適用されません。",
        _ASK + "employees gt 30 licensee",
    ),
    ("従業員数は30人を超えてはならない。", _ASK + "employees gt 30 licensee"),
    (
        "有償ライセンスを購入しなければなりません。ただし、従業員数が30人未満の企業を除きます。",
        _ASK + "employees gteq 30 licensee",
    ),
    (
        "본 라이선스는 연간 매출이 3억 원을 초과하는 기업에는 적용되지 않습니다.",
        _ASK + "revenue gt 300000000 KRW year licensee",
    ),
    ("직원 수는 30명을 초과할 수 없습니다.", _ASK + "employees gt 30 licensee"),
    (
        "라이선스를 구매해야 합니다. 다만, 직원 수가 30명 미만인 기업은 제외합니다.",
        _ASK + "employees gteq 30 licensee",
    ),
    (
        "Sie benötigen eine Lizenz. Ausgenommen sind Firmen mit weniger als 30 Mitarbeitern.",
        _ASK + "employees gteq 30 licensee",
    ),
    (
        "Eine Lizenz ist nur für Firmen mit mehr als 30 Mitarbeitern erforderlich.",
        _ASK + "employees gt 30 licensee",
    ),
    (
        "Die Nutzung durch Unternehmen mit mehr als 30 Mitarbeitern ist untersagt.",
        _ASK + "employees gt 30 licensee",
    ),
    (
        "Eine Lizenzgebühr fällt erst an, wenn Ihr Jahresumsatz 3 Millionen Euro übersteigt.",
        "pay-royalty if revenue gt 3000000 EUR year licensee",
    ),
    (
        "Individuals and companies with less than USD 30,000,000 in total funding may use it "
        "free of charge.",
        _ASK + "(not individual and funding gteq 30000000 USD licensee)",
    ),
]


@pytest.mark.parametrize(("clause", "rule"), CLAUSES)
def test_who_is_left_out(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
    assert not flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "本ライセンスは、日本法に準拠し、企業には無償で許諾されます。",
        "본 라이선스는 모든 기업에 적용됩니다.",
        "Die Nutzung durch Unternehmen ist willkommen.",
        "サーバーの負荷は上限を超えることがあります。",
    ],
)
def test_who_is_named_without_a_figure_owes_nothing(clause: str) -> None:
    assert said(clause) == []
