"""Duties of one order: what one of them hangs on is said of no other."""

from __future__ import annotations

import pytest

from clauses import said

HUNG = (
    "mark modified files with a prominent notice",
    "include a copy of this licence with every copy you distribute",
)
PLAIN = (
    "register your use with us",
    "comply with all applicable laws",
    "pay us a royalty",
)
LEADS = ("You must", "The Licensee shall", "You are required to", "Licensees must")


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("plain", PLAIN)
@pytest.mark.parametrize("hung", HUNG)
def test_two_duties_in_either_order(lead: str, hung: str, plain: str) -> None:
    each = sorted([*said(f"{lead} {hung}."), *said(f"{lead} {plain}.")])
    assert said(f"{lead} {hung} and {plain}.") == each
    assert said(f"{lead} {plain} and {hung}.") == each


@pytest.mark.parametrize(
    ("duty", "rule"),
    [
        ("comply with all applicable laws", "comply-with-law"),
        ("follow our acceptable use policy", "follow-acceptable-use"),
        ("pay us a royalty of 5% of your revenue", "pay-royalty"),
    ],
)
def test_a_leave_with_an_if_orders(duty: str, rule: str) -> None:
    assert said(f"You may use the model if you {duty}.") == [rule]


@pytest.mark.parametrize(
    "who",
    [
        "No licensee that takes in more than $5 million",
        "No company whose revenue exceeds $5 million",
        "Nobody with revenue of more than $5 million",
    ],
)
def test_nobody_beyond_a_figure_may(who: str) -> None:
    assert said(f"{who} may host the model for third parties.") == [
        "host-as-service if revenue gt 5000000 USD licensee"
    ]


def test_a_second_order_of_its_own() -> None:
    clause = (
        "The revenue cap is $5 million a year. A licensee that goes over the cap shall notify us"
        " within 30 days and shall sign a licence agreement with us."
    )
    assert said(clause) == [
        "obtain-license if revenue gt 5000000 USD year licensee",
        "register if revenue gt 5000000 USD year licensee",
    ]
