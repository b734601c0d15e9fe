"""Plans, steps and limits in the words that price lists and short licences use."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, said

_SECTION = "\n\n## More" + IN_ENGLISH
_FREE = ["obtain-license if (employees gt 6 licensee or revenue gteq 300000 USD year licensee)"]


@pytest.mark.parametrize("line", ["Free", "Price: $0", "Free of charge"])
def test_limits_beside_a_line_that_costs_nothing_are_what_is_free(line: str) -> None:
    plan = f"## Garden\n\n- {line}\n- Up to 6 developers\n- Revenue below $300,000 per year"
    assert said(plan + _SECTION) == _FREE


def test_limits_of_a_plan_that_costs_something_are_none_of_the_free_one() -> None:
    plan = "## Garden\n\n- Free trial of two weeks\n- $30 a month\n- Up to 6 developers"
    assert said(plan + _SECTION) == []


def test_whom_a_price_is_for_may_stand_in_the_sentence_before() -> None:
    text = (
        "### Orchard\nFor companies with 7 to 70 employees. $70 per month.\n\n"
        "### Forest\nFor companies with more than 70 employees. Contact sales@otter.example."
    )
    assert said(text + _SECTION) == [
        "obtain-license if employees gt 70 licensee",
        "pay-royalty if (employees gteq 7 licensee and employees lteq 70 licensee)",
    ]


CLAUSES = [
    (
        "If your annual revenue crosses the threshold of $3 million, you must buy a licence.",
        "obtain-license if revenue gt 3000000 USD year licensee",
    ),
    (
        "This licence is only granted to companies with fewer than 30 employees.",
        "obtain-license if employees gteq 30 licensee",
    ),
    (
        "The grant above is conditional on your annual revenue being below €300,000.",
        "obtain-license if revenue gteq 300000 EUR year licensee",
    ),
    ("Above 30 employees a paid plan is necessary.", "obtain-license if employees gt 30 licensee"),
    (
        "This licence excludes companies with more than 30 employees.",
        "obtain-license if employees gt 30 licensee",
    ),
    (
        "Your annual revenue must remain below $3 million in order to use it for free.",
        "obtain-license if revenue gteq 3000000 USD year licensee",
    ),
    (
        "You become liable for a licence fee once your annual revenue exceeds $3 million.",
        "pay-royalty if revenue gt 3000000 USD year licensee",
    ),
    (
        "Fees apply only to companies with more than 30 employees.",
        "pay-royalty if employees gt 30 licensee",
    ),
    (
        "If your annual revenue exceeds $3 million, you shall pay us 4% of your revenue.",
        "pay-royalty if revenue gt 3000000 USD year licensee",
    ),
    (
        "Up to 30 users are included; every additional one costs $3 per month.",
        "pay-royalty if users gt 30 product",
    ),
    (
        "Up to 30 users: free.\nMore than 30 users: $300 a year.",
        "pay-royalty if users gt 30 product",
    ),
    (
        "You must purchase a licence.\nException: companies with fewer than 30 employees.",
        "obtain-license if employees gteq 30 licensee",
    ),
]


@pytest.mark.parametrize(("clause", "rule"), CLAUSES)
def test_limits_and_what_is_due_beyond_them(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
    assert not flagged(clause)


def test_a_fee_is_no_exception_and_a_team_for_sales_earns_nothing() -> None:
    assert said("Our sales team may call you." + IN_ENGLISH) == []
    assert said("The price is included in the bill." + IN_ENGLISH) == []
    assert flagged("You must buy a licence if your market share is above 30 %." + IN_ENGLISH)
