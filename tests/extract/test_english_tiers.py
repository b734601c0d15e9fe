"""English sentences that tell several tiers by size, and who falls under none of them."""

from __future__ import annotations

import pytest

from clauses import said

TIERS = [
    "obtain-license if employees gt 50 licensee",
    "register if (employees gteq 11 licensee and employees lteq 50 licensee)",
]


@pytest.mark.parametrize(
    "clause",
    [
        "Companies with up to 10 employees pay nothing, those with 11 to 50 must register and those"
        " with more than 50 must buy a licence.",
        "Companies with up to 10 employees pay nothing; companies with 11 to 50 employees must"
        " register; companies with more than 50 employees must buy a licence.",
        "Up to 10 employees: free. 11 to 50 employees: register with us. More than 50 employees: a"
        " licence is needed.",
        "Up to 10 employees: free. 11 to 50: register with us. More than 50: a licence is needed.",
        "Teams of ten or fewer owe us nothing, teams of eleven to fifty must register once, and for"
        " anything larger a signed licence is necessary.",
        "Unternehmen mit bis zu 10 Mitarbeitern zahlen nichts, diejenigen mit 11 bis 50 müssen sich"
        " registrieren, und diejenigen mit mehr als 50 benötigen eine Lizenz.",
    ],
)
def test_each_tier_has_its_own_duty(clause: str) -> None:
    assert said(clause) == TIERS


def test_numbers_in_words_between_two_ends_are_two() -> None:
    clause = "Companies with between ten and fifty employees must register."
    rule = "register if (employees gteq 10 licensee and employees lteq 50 licensee)"
    assert said(clause) == [rule]
    hundreds = "Companies with more than one hundred and fifty employees must register."
    assert said(hundreds) == ["register if employees gt 150 licensee"]


@pytest.mark.parametrize(
    "clause",
    [
        "Universities need no licence. Any other organisation with more than 50 employees needs"
        " one.",
        "Universities may use it freely. All other firms above 50 employees need a licence.",
        "Universities may use it freely. Everyone else with more than 50 employees needs a"
        " licence.",
    ],
)
def test_whoever_else_there_is_with_a_figure(clause: str) -> None:
    assert said(clause) == ["obtain-license if (not academic and employees gt 50 licensee)"]


def test_a_number_that_others_have_of_something_else_counts_nobody() -> None:
    assert said("Companies with 50 employees pay those with 10 years of service more.") == []


@pytest.mark.parametrize("mark", [" — ", "; ", ". ", " - "])
def test_the_figures_of_a_leave_stay_together_before_larger_firms(mark: str) -> None:
    clause = "Free for firms with fewer than 100 people and under USD 1 million in annual revenue"
    larger = "Larger firms" if mark == ". " else "larger firms"
    assert said(f"{clause}{mark}{larger} need a licence.") == [
        "obtain-license if (employees gteq 100 licensee or revenue gteq 1000000 USD year licensee)"
    ]
