"""English sentences that tell a limit in a roundabout way."""

from __future__ import annotations

import pytest

from clauses import said

REGISTERS = ["register if employees gteq 6 licensee"]
EITHER_ABOVE = ["obtain-license if (revenue gt 3000000 USD licensee or users gt 100000 licensee)"]


@pytest.mark.parametrize(
    "clause",
    [
        "Below 6 employees you need not register; at 6 or more you must register.",
        "Below 6 employees no registration is needed; at 6 or more you must register.",
        "With less than six employees you need not register; with six or more, registration is"
        " obligatory.",
        "With less than six employees you may skip the paperwork; with six or more, filling in our"
        " notification form is obligatory.",
    ],
)
def test_an_order_behind_who_is_free_of_it(clause: str) -> None:
    assert said(clause) == REGISTERS


@pytest.mark.parametrize(
    "clause",
    [
        "Neither may your revenue exceed $3 million nor your number of users 100,000; otherwise a"
        " licence must be obtained.",
        "Neither your revenue may exceed $3 million nor your number of users 100,000. Otherwise"
        " you need a licence.",
    ],
)
def test_neither_of_two_figures_may_be_exceeded(clause: str) -> None:
    assert said(clause) == EITHER_ABOVE


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "CAD 750 000 is the ceiling: as soon as annual gross revenue climbs past it, the"
            " Licensee must take out a licence.",
            "obtain-license if revenue gt 750000 CAD year licensee",
        ),
        (
            "Seventy-five employees: that's where free ends. From that size on, your organisation"
            " must hold a licence.",
            "obtain-license if employees gteq 75 licensee",
        ),
        (
            "The threshold stands at 100,000 monthly active users. A product that reaches it has"
            " to be registered with the Foundation.",
            "register if monthly-active-users gteq 100000 product",
        ),
        (
            "A licensee's revenue is to be added to that of all companies under common control"
            " with it. If the resulting amount is higher than 100 million euros per fiscal year,"
            " the licensee must apply to us for a licence.",
            "obtain-license if revenue gt 100000000 EUR year licensee-and-affiliates",
        ),
        (
            "Companies with more than 50 employees do not fall under the free grant; a licence"
            " must be bought by them.",
            "obtain-license if employees gt 50 licensee",
        ),
        (
            "Once a product has two million users, its operator shall pay a royalty of 3% of"
            " revenue.",
            "pay-royalty if users gteq 2000000 product",
        ),
        (
            "Those with annual revenue from $1M up to and including $10M must register with us.",
            "register if (revenue gteq 1000000 USD year licensee and revenue lteq 10000000 USD"
            " year licensee)",
        ),
    ],
)
def test_a_limit_told_in_a_roundabout_way(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "Academic institutions need nothing further. Any other party has to obtain written"
            " permission before using the corpus.",
            "obtain-license if not academic",
        ),
        (
            "Research aside, a licence agreement with us is needed for any use of the network.",
            "obtain-license if not research",
        ),
        (
            "A licence agreement is compulsory for cloud providers.",
            "obtain-license if cloud-provider",
        ),
    ],
)
def test_who_needs_a_licence_and_who_does_not(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


def test_once_a_year_opens_no_case() -> None:
    assert said("Once a year you must register with us.") == ["register"]
