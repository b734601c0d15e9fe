"""Clauses that are named by their number where somebody is exempt from them: below a numbered
heading, by a Roman number, at the beginning of a sentence, and above a list of who is exempt."""

from __future__ import annotations

import pytest

from clauses import said

FIRMS = "Companies with more than 100 employees must obtain a license."
OWED = "obtain-license if (employees gt 100 licensee and not academic)"
SPARED = """
Section 1.1 does not apply to universities.
Section 1.1 shall not bind universities.
§ 1.1 does not apply to universities.
Clause 1.1 does not extend to universities.
Universities are not bound by Section 1.1.
""".strip().splitlines()
OTHER_LANGUAGES = [
    (
        "1.1 Unternehmen mit mehr als 100 Beschäftigten benötigen eine kostenpflichtige Lizenz.",
        "§ 1.1 gilt nicht für Universitäten.",
    ),
    (
        "1.1 Les entreprises de plus de 100 salariés doivent obtenir une licence.",
        "L'article 1.1 ne s'applique pas aux universités.",
    ),
    ("1.1 员工超过100人的企业须获得商业许可。", "第1.1条不适用于高校。"),
]
ROMAN = f"""
Section V: Size

1. You may not rent the Model.

2. {FIRMS}

3. You must include the license.

Section VI: Exempted organizations

{{}}
"""


@pytest.mark.parametrize("sentence", SPARED)
def test_a_clause_of_a_clause_is_named(sentence: str) -> None:
    assert said(f"1.1 {FIRMS}\n\n{sentence}\n") == [OWED]


@pytest.mark.parametrize(("asked", "spared"), OTHER_LANGUAGES)
def test_so_it_is_in_other_languages(asked: str, spared: str) -> None:
    assert said(f"{asked}\n\n{spared}\n") == [OWED]


@pytest.mark.parametrize("named", ["Section V.2", "section V.2", "Clause V.2"])
def test_a_clause_of_a_roman_section_is_named(named: str) -> None:
    found = said(ROMAN.format(f"{named} does not bind universities."))
    assert OWED in found
    assert sum("academic" in line for line in found) == 1


def test_a_section_with_a_roman_number_is_named() -> None:
    text = f"II. Fees\n\n{FIRMS}\n\nIII. Copies\n\nYou must include the license.\n\n"
    found = said(text + "IV. Exemptions\n\nSection II does not apply to universities.\n")
    assert OWED in found
    assert sum("academic" in line for line in found) == 1


def test_an_item_below_a_numbered_heading_is_named() -> None:
    text = f"Section 5. Size\n\n1. You may not rent the Model.\n\n2. {FIRMS}\n\n"
    found = said(text + "Section 6. Exemptions\n\nSection 5.2 does not bind universities.\n")
    assert OWED in found
    assert sum("academic" in line for line in found) == 1


@pytest.mark.parametrize(
    "lead",
    [
        "This does not apply to",
        "Section 1 does not apply to",
        "Sections 1 and 3 do not apply to",
        "Section 1 does not apply to:",
    ],
)
def test_a_list_of_the_exempt_needs_no_colon(lead: str) -> None:
    items = "* schools, colleges and universities;\n* registered charities.\n"
    found = said(f"# 1. Licenses\n\n{FIRMS}\n\n# 2. Exemptions\n\n{lead}\n\n{items}")
    assert found == [OWED]


@pytest.mark.parametrize("heading", ["## 1. Tiers", "1. Tiers", "Section 1: Tiers", "1) Tiers"])
def test_the_rows_of_a_table_stand_below_the_heading_above_it(heading: str) -> None:
    rows = (
        "| Step | Employees | What is needed |\n| --- | --- | --- |\n"
        "| One | up to 100 | nothing |\n| Two | more than 100 | commercial license |\n"
    )
    behind = "2. Exemptions\n\nSection 1 does not apply to universities.\n"
    assert said(f"{heading}\n\n{rows}\n{behind}") == [OWED]
