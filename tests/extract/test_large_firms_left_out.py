"""Large firms whom a licence leaves out, in whatever words, and what lets them in after all; tiers
that a later sentence looks back to; provisos on hosting among figures."""

from __future__ import annotations

import pytest

from clauses import answered, said, table

LARGE = '"Large Firm" means a legal entity with an annual revenue of $250 million or more.\n\n'
LEFT_OUT = """
The license does not extend to a Large Firm.
The grants in Section III do not extend to a Large Firm.
The rights granted in Section 2.1 do not extend to Large Firms.
The license in Section 2.01 does not come into force for a Large Firm.
The license does not take effect for a Large Firm until it has signed a Supplemental Agreement.
The grants in Section III do not extend to a Large Firm unless it is a member in good standing.
This license does not apply to a Large Firm unless it has signed an agreement with us.
This license is not available to Large Firms before they have entered into an agreement with us.
A Large Firm may use the Model only after it has entered into a commercial license with us.
Large Firms may use the Model or Output only once they have signed a paid license agreement.
""".strip().splitlines()
OWED = "obtain-license if revenue gteq 250000000 USD year licensee"

LOOKING_BACK = """
A small firm has fewer than 50 employees and less than €5 million in turnover.
If you are over on either count you need a paid license.
=> obtain-license if (employees gteq 50 licensee or revenue gteq 5000000 EUR licensee)

Companies with an annual turnover of over GBP 500,000 and up to and including GBP 10,000,000
must register.
=> register if (revenue gt 500000 GBP year licensee and revenue lteq 10000000 GBP year licensee)

An enterprise with more than 500 employees must obtain a license.
Use on behalf of an enterprise is treated as use by the enterprise.
=> obtain-license if employees gt 500 licensee

If the products that are made available by Licensee, or by its affiliates, had in the preceding
calendar year more than 100,000 users, you must request a license.
=> obtain-license if users gt 100000 licensee-and-affiliates preceding

If the services which are offered by you or any of your affiliates count more than 100,000 users,
you must request a license.
=> obtain-license if users gt 100000 licensee-and-affiliates
"""
PROVISOS = """
You may use it in production, provided that (i) you have not more than 100 employees, (ii) you have
not received more than US $10,000,000 of funding, and (iii) your use does not include offering it
to third parties as a hosted or managed service.
=> obtain-license if (employees gt 100 licensee or funding gt 10000000 USD licensee)
=> host-as-service

You may use it in production provided that your use does not include reselling the Licensed Work.
=> distribute

You may use the software for any purpose, provided that your use does not involve hosting it for
others.
=> host-as-service
"""


@pytest.mark.parametrize("sentence", LEFT_OUT)
def test_whom_a_licence_leaves_out_needs_another(sentence: str) -> None:
    assert answered(LARGE + sentence) == [OWED]


@pytest.mark.parametrize(
    "more",
    [
        "unless it has signed an agreement with us, and everyone must keep the notices",
        "unless it is a member, and members must water the plants in our office",
    ],
)
def test_what_a_sentence_goes_on_with_is_read_or_reported(more: str) -> None:
    found = answered(f"{LARGE}This license does not apply to a Large Firm {more}.")
    assert any(line.startswith(("retain-notices", "?")) for line in found)


def test_a_figure_behind_unless_is_a_case_of_its_own() -> None:
    clause = (
        "This license does not apply to companies with an annual revenue of $250 million or more,"
        " unless they have fewer than 10 employees."
    )
    assert any("employees" in line for line in answered(clause))


@pytest.mark.parametrize(("clause", "expected"), table(LOOKING_BACK))
def test_figures_that_another_sentence_looks_back_to(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), table(PROVISOS))
def test_what_a_use_must_not_include(clause: str, expected: list[str]) -> None:
    assert said(clause) == sorted(expected)


@pytest.mark.parametrize(
    "row",
    [
        "| Free | up to USD 500,000 | nothing |",
        "| Starter | up to USD 500,000 | nothing |",
    ],
)
def test_the_name_of_a_plan_in_its_row_grants_nothing(row: str) -> None:
    head = "| Plan | Annual turnover | What is needed |\n| --- | --- | --- |\n"
    behind = "\n| Growth | up to USD 1,000,000 | registration |\n"
    last = "| Scale | over USD 1,000,000 | commercial licence |\n"
    assert "obtain-license if revenue gt 1000000 USD year licensee" in said(
        head + row + behind + last
    )


SMALL = '"Small Company" means a company with fewer than 50 employees.\n\n'
NOT_SMALL = """
The license is reserved for Small Companies.
This license does not extend to companies other than a Small Company.
You must be a Small Company to use the model without a license.
Only Small Companies may use the model for free.
Entities which do not qualify as a Small Company must purchase a license.
Commercial licenses are needed by all but Small Companies.
Once you are no longer a Small Company, you need a license.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", NOT_SMALL)
def test_whoever_is_not_small_needs_a_licence(sentence: str) -> None:
    assert answered(SMALL + sentence) == ["obtain-license if employees gteq 50 licensee"]


def test_a_licence_that_excludes_some() -> None:
    assert answered(f"{LARGE}This license excludes Large Firms.") == [OWED]
