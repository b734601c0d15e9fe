"""Terms for several sums, outputs that are published, and what no metric counts."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, table

CLAUSES = """
"Threshold" means revenue of EUR 4,000,000 a year or 700,000 end users. Once the Threshold is
reached Licensee shall display "Heron" on each Product.
=> display-attribution if (revenue gteq 4000000 EUR year licensee or users gteq 700000 product)

"Threshold" means the lower of (i) EUR 4,000,000 in revenue in a calendar year and (ii) 700,000 end
users. Once the Threshold is reached Licensee shall display "Heron" on each Product.
=> display-attribution if (revenue gteq 4000000 EUR year licensee or users gteq 700000 product)

"Heron" must be mentioned wherever outputs of the model are published.
=> display-attribution if publish-outputs

Wherever you publish outputs of the model, you must mention "Heron".
=> display-attribution if publish-outputs

If the annual turnover of your group is greater than 270 million euros, the software may only be
used after a contract with us has been signed.
=> obtain-license if revenue gt 270000000 EUR year licensee-and-affiliates

Companies with more than 60 employees may only use the software after signing a contract with us.
=> obtain-license if employees gt 60 licensee

You may not use the weights for weapons or in a way that violates the EU AI Act.
=> restricted-use

"Active User" means an individual who used the Product at least once in a calendar month. If the
number of Active Users exceeds 3 million, Licensee shall put "Heron" on the start page.
=> display-attribution if monthly-active-users gt 3000000 product

An "Active User" is any person that opens the application in a month. Licensees with more than 3
million Active Users shall obtain a license.
=> obtain-license if monthly-active-users gt 3000000 licensee

The Community Licence is available to any person except (a) companies whose group turnover exceeds
USD 30 million and (b) companies that sell competing models.
=> obtain-license if (revenue gt 30000000 USD licensee-and-affiliates or licensor-competitor)

The licence is not available to companies that compete with us.
=> obtain-license if licensor-competitor

Companies with more than 60 employees and companies that host the model for others need a licence.
=> obtain-license if (employees gt 60 licensee or hosted-service)

Companies that have more than 60 employees and that host the model for others need a licence.
=> obtain-license if (employees gt 60 licensee and hosted-service)

A licence is required for companies with more than 60 employees and for companies with revenue above
$6M.
=> obtain-license if (employees gt 60 licensee or revenue gt 6000000 USD licensee)

Licensee shall pay 2% of the revenue of each Product. No payment is due for a Product whose revenue
is below EUR 60,000 in a calendar year.
=> pay-royalty if revenue gteq 60000 EUR year product

You have to mark the product with "Built with Heron".
=> display-attribution if product

You must insert a banner that reads "Built with Heron".
=> display-attribution if product

The licence must be obtained no later than 60 days after annual revenue first exceeds $6M.
=> obtain-license if revenue gt 6000000 USD year licensee

If, at the end of a calendar year, the average number of monthly active users over that year was
higher than 600,000, you have to register.
=> register if monthly-active-users gt 600000 product

The name "Heron" must be mentioned where outputs are published.
=> display-attribution if publish-outputs
"""


@pytest.mark.parametrize(("clause", "expected"), table(CLAUSES))
def test_a_clause_says_this_and_no_more(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


def test_inhabitants_are_no_employees() -> None:
    text = "It is free for the governments of cities with fewer than 60,000 inhabitants."
    assert said(text) == []
    assert flagged(text)


@pytest.mark.parametrize(
    "text",
    [
        "If more than half of your revenue comes from the model, you have to tell us.",
        "If you build an app on the weights that more than 2% of a country's population uses, you "
        "have to tell us.",
    ],
)
def test_a_share_that_no_condition_can_say_is_left_to_a_person(text: str) -> None:
    assert flagged(text)


def test_an_exemption_behind_an_order_that_was_not_read_is_of_no_order_behind_it() -> None:
    text = (
        "(1) Attribution is to be made in a proper manner. This obligation does not apply to "
        "private individuals.\n\n(2) Enterprises must register with us."
    )
    assert said(text) == ["register if company"]
