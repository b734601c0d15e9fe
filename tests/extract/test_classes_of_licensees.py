"""Classes of licensees that a licence names before, or behind, whom they are of."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

CLAUSES = """
Group A: organisations with fewer than 30 staff. Group B: organisations with 30 to 600 staff.
Group C: organisations with more than 600 staff. Group A may use the model free of charge.
Group B must register with us. Group C must conclude a licence agreement.
=> obtain-license if employees gt 600 licensee
=> register if (employees gteq 30 licensee and employees lteq 600 licensee)

Tier 1: companies with annual revenue of less than $4M. Tier 2: companies with annual revenue of
$4M or more. Tier 1 companies may use it for free. Tier 2 companies must obtain a license.
=> obtain-license if revenue gteq 4000000 USD year licensee

Licensees whose turnover is above EUR 4 million are "Enterprises". Enterprises must pay a fee.
=> pay-royalty if revenue gt 4000000 EUR licensee

Licensees whose turnover is above EUR 4 million (hereinafter: Enterprises) must register.
Enterprises must also pay an annual fee.
=> pay-royalty if revenue gt 4000000 EUR licensee
=> register if revenue gt 4000000 EUR licensee

Stufe 1: Unternehmen mit weniger als 30 Mitarbeitern. Stufe 2: Unternehmen mit mindestens 30
Mitarbeitern. Unternehmen der Stufe 2 müssen eine kostenpflichtige Lizenz erwerben.
=> obtain-license if employees gteq 30 licensee

Unternehmen mit mehr als 30 Mitarbeitern (nachfolgend: Großkunden) müssen sich registrieren.
Großkunden müssen eine Lizenz erwerben.
=> obtain-license if employees gt 30 licensee
=> register if employees gt 30 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_a_class_is_all_that_it_is_of(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


OTHERS = """
If you have more than 90 users, the words on the page are "Heron". Whoever shows Heron must keep
the notices.
=> retain-notices if distribute

Section 2: Companies with more than 30 staff must obtain a licence. Copies are subject to Section 2.
=> obtain-license if employees gt 30 licensee
"""


@pytest.mark.parametrize(("clause", "expected"), table(OTHERS))
def test_other_quotations_and_numbers_name_no_class(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
