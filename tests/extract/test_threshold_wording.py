"""Thresholds as notices, price pages and plain licences word them: names, numbers and turns."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

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

All must be true:
|
| - annual revenue below USD 500,000
| - fewer than 10 employees
|
| Anyone else needs the business edition.
=> obtain-license if (revenue gteq 500000 USD year licensee or employees gteq 10 licensee)

Free for students, non-profits, and firms with annual revenue under $1M.
=> obtain-license if revenue gteq 1000000 USD year licensee
""")

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
    assert said(clause) == expected
    assert not flagged(clause)


@pytest.mark.parametrize("clause", NOTHING)
def test_words_that_limit_nothing(clause: str) -> None:
    assert said(clause) == []


def test_a_restriction_that_is_only_mentioned_is_no_condition() -> None:
    clause = (
        "Derivatives must be subject to the same terms, including the restriction on "
        "exceeding 10,000 active users per day."
    )
    assert not any("users" in rule for rule in said(clause))
