"""Whom a text counts as commercial by a figure, and what is said of a royalty that is owed."""

from __future__ import annotations

import pytest

from clauses import said

ASKED = "Commercial use requires a separate license. "
BY_SIZE = [
    ASKED + "Commercial use includes use by firms with more than 10 employees.",
    ASKED + "You are using the tool commercially if your firm has more than 10 employees.",
    ASKED + "Your use is commercial if your firm has more than 10 employees.",
    ASKED + "Any use by a firm with more than 10 employees is considered commercial use.",
    ASKED + "This includes use in firms with more than 10 employees.",
    ASKED + "\n\nCommercial use includes, but is not limited to:\n\n- use in a paid product\n"
    "- use within for-profit firms with >10 employees\n",
    ASKED + "\n\nYou use it commercially if:\n\n- your firm earns money\n"
    "- your firm has more than 10 employees\n",
    '"Commercial Use" means use that aims at profit, including use by firms with more than 10 '
    "employees. Commercial Use requires a license.",
    "Die kommerzielle Nutzung ist ohne Genehmigung des Autors untersagt. Dies umfasst:\n\n"
    "- Verkauf der Software\n- Nutzung in Firmen mit mehr als 10 Mitarbeitern\n",
    "商业使用须取得作者的书面授权。商业使用包括：\n\n- 出售\n- 员工超过10人的企业使用\n",
]
NOT_BY_SIZE = [
    ASKED + "Non-commercial use includes use by charities with more than 10 employees.",
    ASKED + "Support contracts include:\n\n- a hotline for firms with more than 10 employees\n",
    ASKED + "For commercial use, our plans include:\n\n- a large one: more than 50 employees\n",
    ASKED + "Prices include discounts for firms with more than 10 employees.",
]
ROYALTY = "If your yearly revenue exceeds $50,000, you must pay a royalty of 5%. "
PAYER = "if revenue gt 50000 USD year licensee"
STEPS = (
    "Firms with annual revenue below $1,000,000 shall pay a royalty of 5%. Firms with annual "
    "revenue between $1,000,000 and $10,000,000 shall pay a royalty of 3%. "
)
"""Two steps of one royalty: it is owed up to the end of the second."""
OWED = [
    (ROYALTY + "You must send us a revenue report every quarter.", f"register {PAYER}"),
    (ROYALTY + "You must report security holes to us.", "register"),
    (
        STEPS
        + "Payments shall be accompanied by a report showing how the royalties were reckoned.",
        "register if revenue lteq 10000000 USD year licensee",
    ),
]


@pytest.mark.parametrize("clause", BY_SIZE)
def test_whom_a_figure_makes_commercial_needs_the_licence_too(clause: str) -> None:
    assert said(clause) == ["obtain-license if (commercial or employees gt 10 licensee)"]


@pytest.mark.parametrize("clause", NOT_BY_SIZE)
def test_a_figure_of_something_else_makes_nobody_commercial(clause: str) -> None:
    assert said(clause) == ["obtain-license if commercial"]


@pytest.mark.parametrize(("clause", "rule"), OWED)
def test_a_report_on_a_royalty_binds_who_owes_it(clause: str, rule: str) -> None:
    assert rule in said(clause)


def test_when_a_royalty_is_due_is_no_royalty_of_its_own() -> None:
    assert said(ROYALTY + "Royalties are due within 30 days.") == [f"pay-royalty {PAYER}"]


def test_another_rate_is_a_royalty_of_its_own() -> None:
    assert "pay-royalty" in said(ROYALTY + "You must pay a royalty of 1% on each copy.")
