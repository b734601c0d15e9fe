"""What headings say by themselves: whole clauses set as headings, and figures told nowhere else."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said

BELOW = "\n\nDieser Abschnitt handelt von anderem. This is about other things."


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        (
            "## 4.3 Any firm with more than 300 employees must obtain a licence from us first.",
            "obtain-license if employees gt 300 licensee",
        ),
        (
            "## Firms with more than 300 employees need a licence",
            "obtain-license if employees gt 300 licensee",
        ),
        (
            "**Firms with more than 300 employees need a licence**",
            "obtain-license if employees gt 300 licensee",
        ),
        (
            "## Free for teams with fewer than 15 people",
            "obtain-license if employees gteq 15 licensee",
        ),
        (
            "### 4.3 Toute personne souhaitant exploiter le logiciel à des fins commerciales doit "
            "obtenir une licence auprès de l'auteur.",
            "obtain-license if commercial",
        ),
        (
            "### Betriebe mit mehr als 15 Mitarbeitern: Lizenz erforderlich",
            "obtain-license if employees gt 15 licensee",
        ),
        (
            "### Entreprises de plus de 15 salariés : licence obligatoire",
            "obtain-license if employees gt 15 licensee",
        ),
    ],
)
def test_a_clause_that_is_set_as_a_heading_is_read(heading: str, expected: str) -> None:
    assert said(heading + BELOW) == [expected]


def test_what_stands_below_completes_the_figure_of_a_heading() -> None:
    clause = "## Free for teams with fewer than 15 people\n\nEveryone else needs a licence.\n"
    assert answered(clause) == ["obtain-license if employees gteq 15 licensee"]


def test_a_figure_of_a_heading_that_no_rule_holds_is_reported() -> None:
    clause = "## Large firms (300 or more employees)\n\nThey are found all over the country.\n"
    assert said(clause) == []
    assert flagged(clause)


def test_a_heading_without_a_figure_says_nothing() -> None:
    clause = "## When you need a licence\n\nThis section is about other things.\n"
    assert answered(clause) == []
