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


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "The limit is 500 users. A deployment with more users than that requires a licence.",
            "obtain-license if users gt 500 product",
        ),
        (
            "You need no licence before you have 25 employees; from then on one is required.",
            "obtain-license if employees gteq 25 licensee",
        ),
        (
            "Your app may grow to 20 million users, and anyone above that must ask for permission.",
            "obtain-license if users gt 20000000 product",
        ),
        (
            "300 employees is the ceiling for free use. Employers above it must buy a licence.",
            "obtain-license if employees gt 300 licensee",
        ),
        (
            "Up to and including 5,000 users, these terms are enough; for a bigger audience you"
            " must get a licence.",
            "obtain-license if users gt 5000 product",
        ),
        (
            "Licence required? Solo developer – no; firm with at most 9 employees – no; firm with"
            " 10 or more employees – yes.",
            "obtain-license if employees gteq 10 licensee",
        ),
        (
            "At 10,000 devices the OEM licence becomes mandatory.",
            "obtain-license if devices gteq 10000 licensee",
        ),
        (
            "You may skip the registration form if you have neither more than 15 employees nor"
            " more than $2 million of annual revenue.",
            "register if (employees gt 15 licensee or revenue gt 2000000 USD year licensee)",
        ),
    ],
)
def test_a_limit_told_as_a_fact(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize(
    "clause",
    [
        "Whoever has more than 1,000 users must request a licence, except academic users.",
        "Academic users aside, whoever has more than 1,000 users must request a licence.",
        "Whoever has more than 1,000 users must request a licence, except for universities.",
    ],
)
def test_users_of_a_kind_are_counted_by_nothing(clause: str) -> None:
    left_out = sorted(said(clause)[0].split(" if ")[1].strip("()").split(" and "))
    assert left_out == ["not academic", "users gt 1000 product"]


def test_a_term_is_who_the_text_says_it_is() -> None:
    text = (
        '"Cloud Provider" means anybody with more than 1,000 servers. Cloud Providers must obtain a'
        " licence."
    )
    assert said(text) == ["obtain-license if devices gt 1000 licensee"]


def test_a_number_of_limits_counts_nobody() -> None:
    assert said("As soon as you are past one of the two, you need a licence.") == ["obtain-license"]
