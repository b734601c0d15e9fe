"""Steps of a royalty: shares of what is earned up to some sum, from there on, and beyond."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

ROYALTY = spaced("""
Licensee shall pay royalties as follows: 5% of net revenue up to $1 million; 4% of net revenue
from $1 million to $5 million; 3% of net revenue above $5 million.
=> pay-royalty if (revenue gteq 1000000 USD licensee and revenue lteq 5000000 USD licensee)
=> pay-royalty if revenue gt 5000000 USD licensee
=> pay-royalty if revenue lteq 1000000 USD licensee

The royalty on gross revenue is 8% for the first $100,000, 6% for the next $400,000 and 4%
thereafter.
=> pay-royalty if (revenue gt 100000 USD licensee and revenue lteq 500000 USD licensee)
=> pay-royalty if revenue gt 500000 USD licensee
=> pay-royalty if revenue lteq 100000 USD licensee

| The Licensee shall pay the Licensor a share of its gross revenue:
| - Tier 1 applies to gross revenue up to $500,000. The share is 10%.
| - Tier 2 applies to gross revenue between $500,001 and $2,000,000. The share is 8%.
| - Tier 3 applies to gross revenue over $2,000,000. The share is 6%.
=> pay-royalty if (revenue gteq 500001 USD licensee and revenue lteq 2000000 USD licensee)
=> pay-royalty if revenue gt 2000000 USD licensee
=> pay-royalty if revenue lteq 500000 USD licensee

| The Licensee agrees to pay the Licensor a royalty on gross revenue. The rate depends on the tier:
| - Step A: Applies when gross revenue is between $0 and $300,000. Revenue share: 30%
| - Step B: Applies when gross revenue is between $300,001 and $1.5 million. Revenue share: 40%
| - Step C: Applies when gross revenue exceeds $1.5 million. Revenue share: 50%
=> pay-royalty if (revenue gteq 300001 USD licensee and revenue lteq 1500000 USD licensee)
=> pay-royalty if revenue gt 1500000 USD licensee
=> pay-royalty if revenue lteq 300000 USD licensee

| You owe us a royalty on your gross revenue:
| * Level A: gross revenue below $100,000. Royalty: none
| * Level B: gross revenue from $100,000 to $1,000,000. Royalty: 4%
| * Level C: gross revenue above $1,000,000. Royalty: 6%
=> pay-royalty if (revenue gteq 100000 USD licensee and revenue lteq 1000000 USD licensee)
=> pay-royalty if revenue gt 1000000 USD licensee

| The following royalty rates apply:
| (a) annual net revenue below EUR 100,000: 0 %
| (b) annual net revenue of EUR 100,000 to EUR 1,000,000: 3 %
| (c) annual net revenue above EUR 1,000,000: 5 %
=> pay-royalty if (revenue gteq 100000 EUR year licensee and revenue lteq 1000000 EUR year
licensee)
=> pay-royalty if revenue gt 1000000 EUR year licensee

| The customer shall pay a royalty according to the following tiers:
| - Bronze: for annual revenue up to $1 million, the royalty is 3 %
| - Silver: for annual revenue of more than $1 million, the royalty is 2 %
=> pay-royalty if revenue gt 1000000 USD year licensee
=> pay-royalty if revenue lteq 1000000 USD year licensee

We waive all royalties for products that gross less than USD 10,000 per calendar quarter.
=> pay-royalty if revenue gteq 10000 USD quarter product

Licensee shall pay a royalty equal to three percent (3%) of Gross Revenue in excess of $100,000 in
each calendar year.
=> pay-royalty if revenue gt 100000 USD year licensee

Commercial users with revenue over $1M must pay the annual fee. Royalties are due within 30 days.
=> pay-royalty if (commercial and revenue gt 1000000 USD licensee)

Small firms with turnover below 2 million euros may use it for free. All others agree on a price
with us.
=> obtain-license if revenue gteq 2000000 EUR licensee
""")


@pytest.mark.parametrize(("clause", "expected"), ROYALTY)
def test_steps_of_a_royalty(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
