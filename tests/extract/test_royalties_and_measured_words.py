"""Grants that speak of royalties, words for figures that a text defines, questions for a number."""

from __future__ import annotations

import pytest

from clauses import answered, said, spaced, table

ROYALTIES = spaced("""
Games that earn less than $300,000 per year pay nothing. Games that earn more pay 6%.
=> pay-royalty if revenue gteq 300000 USD year product

There is no royalty as long as the annual revenue of your product remains under 65,000 euros.
=> pay-royalty if revenue gteq 65000 EUR year product

The first $120,000 of revenue per year is royalty-free. On everything above it we charge 6%.
=> pay-royalty if revenue gt 120000 USD year licensee

What you pay depends on what your products earn.
| ¶
| | Annual revenue | Royalty |
| | --- | --- |
| | up to $110,000 | 0% |
| | $110,000 to $2,000,000 | 6% |
| | above $2,000,000 | 4.5% |
=> pay-royalty if (revenue gteq 110000 USD year licensee and revenue lteq 2000000 USD year licensee)
=> pay-royalty if revenue gt 2000000 USD year licensee
""")

OTHER_GRANTS = table("""
We take 4% of all you earn with the engine beyond $12,000 per month.
=> pay-royalty if revenue gt 12000 USD month licensee

You may use the engine in your products. Royalty: 0% on the first $2 million of gross revenue, 6%
thereafter.
=> pay-royalty if revenue gt 2000000 USD licensee

The engine is free for studios with annual revenue of under $300,000.
=> obtain-license if revenue gteq 300000 USD year licensee

Studios with fewer than 9 employees are granted a royalty-free license.
=> obtain-license if employees gteq 9 licensee

The license fee is waived for companies with annual revenue of under $300,000.
=> obtain-license if revenue gteq 300000 USD year licensee
""")

UNITS = """
Each license grants the right to use the library by one Developer on one computer.
Per-developer license: one license covers one developer and an unlimited number of apps.
A single license is valid for one named user, who may be replaced.
""".strip().splitlines()

MEASURED = table("""
Revenue means gross revenue of your whole group over the last twelve months. Users with revenue over
$12M must obtain a license.
=> obtain-license if revenue gt 12000000 USD 12-months licensee-and-affiliates preceding

"Employees" means all employees of the company and its subsidiaries. Companies with more than 130
Employees must purchase a license.
=> obtain-license if employees gt 130 licensee-and-affiliates
""")

MEASURED_OTHERWISE = table("""
"Revenue" means all money you receive, but not that of your affiliates. If your revenue is over $2M,
you need a license.
=> obtain-license if revenue gt 2000000 USD licensee

"Users" means people who use the product in any calendar month. Companies with revenue over $2M need
a license.
=> obtain-license if revenue gt 2000000 USD licensee
""")

NUMBERS = table("""
How many users can I have on the free plan? Up to 120.
=> obtain-license if users gt 120 product

How many developers may use the free version? No more than three.
=> obtain-license if employees gt 3 licensee

What happens if my startup grows beyond 60 employees? You have 90 days to purchase a commercial
license.
=> obtain-license if employees gt 60 licensee

How many customers do you have? More than 5,000.
""")


@pytest.mark.parametrize(("terms", "meant"), ROYALTIES)
def test_beyond_what_no_royalty_is_due_of_one_is(terms: str, meant: list[str]) -> None:
    assert answered(terms) == meant


@pytest.mark.parametrize(("clause", "meant"), OTHER_GRANTS)
def test_other_royalties_and_grants(clause: str, meant: list[str]) -> None:
    assert said(clause) == meant


@pytest.mark.parametrize("clause", UNITS)
def test_what_one_licence_is_counted_by_is_no_limit(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(("terms", "meant"), MEASURED + MEASURED_OTHERWISE)
def test_a_defined_word_for_a_figure(terms: str, meant: list[str]) -> None:
    assert said(terms) == meant


@pytest.mark.parametrize(("terms", "meant"), NUMBERS)
def test_a_question_for_a_number_is_answered(terms: str, meant: list[str]) -> None:
    assert said(terms) == meant
