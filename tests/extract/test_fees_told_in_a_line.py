"""What a licence costs, told in a line; and what nobody is obliged to do."""

from __future__ import annotations

import pytest

from clauses import answered

FEES = [
    "License fee: $40 per month and project, invoiced after the beta.",
    "License fee (per project): $40 per month.",
    "Lizenzgebühr: 40 € pro Monat und Projekt.",
    "Frais de licence : 40 € par mois et par projet.",
    "Frais de licence (par projet) : 40 € par mois, facturés à l'organisation.",
    "ライセンス料：月額4,000円",
    "라이선스 비용: 월 4만원",
]
ASKED_OF_NOBODY = [
    "Vous pouvez distribuer vos produits sans obligation de divulguer le code source.",
    "Sie dürfen Ihre Produkte vertreiben, ohne den Quellcode offenlegen zu müssen.",
    "License fee: free",
]


@pytest.mark.parametrize("line", FEES)
def test_it_must_be_paid(line: str) -> None:
    assert answered(line) == ["pay-royalty"]


def test_a_fee_for_some_is_due_for_them() -> None:
    line = "License fee: $500 for companies with more than 10 employees"
    assert answered(line) == ["pay-royalty if employees gt 10 licensee"]


@pytest.mark.parametrize("clause", ASKED_OF_NOBODY)
def test_nobody_is_asked_for_anything(clause: str) -> None:
    assert answered(clause) == []
