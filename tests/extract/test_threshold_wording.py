"""Thresholds as notices, price pages and plain licences word them: names, numbers and turns."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, table

NAMED = table("""
We define as a "micro studio", any company whose yearly revenue or funding is less than $80K/year.
If you are not a micro studio, you need to buy a licence.
=> obtain-license if (revenue gteq 80000 USD year licensee or funding gteq 80000 USD licensee)

In this document we call a team "small" if it has no more than a dozen developers. Teams that are
not small need a paid license.
=> obtain-license if employees gt 12 licensee

"Free Tier" means use by a legal entity with not more than 25 seats. Any use outside of the Free
Tier requires a commercial agreement.
=> obtain-license if users gt 25 licensee

The starter programme is free for companies that have been funded with no more than $1.5M and have
fewer than 25 people on staff. Companies outside these bounds need the standard licence.
=> obtain-license if (funding gt 1500000 USD licensee or employees gteq 25 licensee)
""")

NUMBERS = table("""
The "Revenue Limit" is one and a half million US dollars per fiscal year. If your gross revenue
goes over the Revenue Limit you must purchase a license within 60 days.
=> obtain-license if revenue gt 1500000 USD year licensee

Anybody with more than a million and a half euros in annual revenue must purchase a license.
=> obtain-license if revenue gt 1500000 EUR year licensee

If your firm has two dozen or more employees, you must buy a licence.
=> obtain-license if employees gteq 24 licensee

A team of half a dozen or more must buy a licence.
=> obtain-license if employees gteq 6 licensee
""")

TURNS = table("""
You may use the weights for commercial purposes in teams of 3 or less.
=> obtain-license if (commercial and employees gt 3 licensee)

Any company, other than one with annual revenue below $1 million, must purchase a commercial
license.
=> obtain-license if revenue gteq 1000000 USD year licensee

Anyone may use it, except companies with more than 250 employees, who must obtain a licence from us.
=> obtain-license if employees gt 250 licensee

If you have north of 50k MAU you must license the model.
=> obtain-license if monthly-active-users gt 50000 licensee

A license is needed when your monthly request volume exceeds 1,000,000.
=> obtain-license if api-calls gt 1000000 month licensee

If your annual revenue exceeded 10 million euros in any of the preceding three financial years, you
must obtain a licence.
=> obtain-license if revenue gt 10000000 EUR year licensee preceding

A license must be obtained if annual sales are equal to or exceed AUD 2.5 million.
=> obtain-license if revenue gteq 2500000 AUD year licensee

If your total revenue hits or tops US$1,200,000 per annum, this Agreement ends.
=> obtain-license if revenue gteq 1200000 USD year licensee

Keep your deployment to a maximum of 10 devices; larger deployments need a volume licence.
=> obtain-license if devices gt 10 product

Anyone pulling in over 20k USD a month has to buy a licence.
=> obtain-license if revenue gt 20000 USD month licensee

Companies with a headcount of 1,000 or more must get in touch before they begin.
=> obtain-license if employees gteq 1000 licensee

Where an End Product has been installed more than 100,000 times, Licensee shall enter into a
distribution agreement with Licensor.
=> obtain-license if devices gt 100000 product

We grant no rights to organizations that have a valuation or a market cap north of $10 billion.
=> obtain-license if valuation gt 10000000000 USD licensee

Where annual revenue is twenty million dollars or greater, commercial use of the Model or any
Derivative requires a separate written licence.
=> obtain-license if (revenue gteq 20000000 USD year licensee and commercial)

Pro plan: required once your revenue passes $150k a year.
=> obtain-license if revenue gt 150000 USD year licensee
""")

LIMITS = table("""
Limits of the community licence are as follows: 10 users, 3 servers, 100,000 requests per month. If
you exceed any of these, buy a licence.
=> obtain-license if (users gt 10 product or devices gt 3 licensee or api-calls gt 100000 month
product)

Revenue limit: USD 1,000,000 per year. Employee limit: 50. If you exceed either limit, you must
purchase a licence.
=> obtain-license if (revenue gt 1000000 USD year licensee or employees gt 50 licensee)

Free for up to 25 users. A paid plan is needed beyond that.
=> obtain-license if users gt 25 product

The first 100,000 units are royalty-free. Royalties of $0.10 a unit apply thereafter.
=> pay-royalty if devices gt 100000 licensee

After your first million in revenue, a licence fee of 1% applies.
=> pay-royalty if revenue gt 1000000 licensee

Your site may have up to 10,000 visitors a month; sites with more must buy a licence.
=> obtain-license if visits gt 10000 month product
""")

KINDS = table("""
Free for companies with under 5 employees, unless they are competitors of ours.
=> obtain-license if (employees gteq 5 licensee or licensor-competitor)

You may use it as long as your yearly revenue is below $1 million, except as required by law.
=> obtain-license if revenue gteq 1000000 USD year licensee

Each of the following needs a licence: (1) companies with over 50 employees; (2) companies with over
$5M in revenue.
=> obtain-license if (employees gt 50 licensee or revenue gt 5000000 USD licensee)

Save for undertakings whose annual turnover does not exceed EUR 500,000, every commercial licensee
shall pay the annual licence fee.
=> pay-royalty if (revenue gt 500000 EUR year licensee and commercial)

Up to 20 users free; more than 20 must show our name "Nimbus" in the app.
=> display-attribution if users gt 20 product

Free for open-source projects, and for organizations with annual revenue under 2,000,000 USD. A paid
license is required by larger organizations.
=> obtain-license if revenue gteq 2000000 USD year licensee

If the combined revenue of your games is over $250k, you need the pro licence.
=> obtain-license if revenue gt 250000 USD product
""")

LISTED = [
    (
        "All must be true:\n"
        "\n"
        "- annual revenue below USD 500,000\n"
        "- fewer than 10 employees\n"
        "\n"
        "Anyone else needs the business edition.",
        ["obtain-license if (revenue gteq 500000 USD year licensee or employees gteq 10 licensee)"],
    ),
    (
        "Community licence limits:\n"
        "\n"
        "- Users: 25\n"
        "- Servers: 2\n"
        "\n"
        "A commercial licence is required beyond these limits.",
        ["obtain-license if (users gt 25 product or devices gt 2 licensee)"],
    ),
    (
        "Commercial use means:\n"
        "\n"
        "1. You charge money for a product using the weights\n"
        "2. You have more than 30 full-time employees\n"
        "\n"
        "Commercial use requires a license from us.",
        ["obtain-license if (commercial or employees gt 30 licensee)"],
    ),
    (
        "Entities with either of the following must ask us for a licence before deployment:\n"
        "\n"
        "(a) a headcount of 1,000 or more;\n"
        "(b) revenue at or above $100 million.",
        ["obtain-license if (employees gteq 1000 licensee or revenue gteq 100000000 USD licensee)"],
    ),
]

REPORTED = """
All businesses except banks may use the model free of charge if they have less than 100 employees.
Free up to the limit on our website. Above it, contact us.
Companies below the threshold set out in Annex A may use the model for free.
Maximum of 3 domains per licence; more domains require additional licences.
Apps with more than 1M DAU must show "Nimbus" and, at 10M DAU, contact us for a licence.
""".strip().splitlines()

NOTHING = """
A use outside of the office is allowed.
There are dozens of ways to use it.
Wait a minute and a half.
""".strip().splitlines()


@pytest.mark.parametrize(("clause", "expected"), NAMED)
def test_a_group_that_the_text_names(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), NUMBERS)
def test_numbers_in_words(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), TURNS)
def test_turns_of_phrase(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), LIMITS)
def test_limits_that_are_listed(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), LISTED)
def test_limits_in_a_list(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), KINDS)
def test_who_is_meant(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize("clause", REPORTED)
def test_a_limit_that_cannot_be_read_is_reported(clause: str) -> None:
    assert flagged(clause)


@pytest.mark.parametrize("clause", NOTHING)
def test_words_that_limit_nothing(clause: str) -> None:
    assert said(clause) == []


def test_a_restriction_that_is_only_mentioned_is_no_condition() -> None:
    clause = (
        "Derivatives must be subject to the same terms, including the restriction on "
        "exceeding 10,000 active users per day."
    )
    assert not any("users" in rule for rule in said(clause))
