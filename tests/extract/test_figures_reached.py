"""Figures that nothing compares: what is reached, and what nobody can tell, which is reported."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

REACHED = spaced("""
After your game has earned $250,000, you owe us 4% of its further gross revenue.
=> pay-royalty if revenue gteq 250000 USD product

After you have earned $100,000 with the Model, a royalty of 5% is due.
=> pay-royalty if revenue gteq 100000 USD licensee

If your company has earned $250,000 in the last year, you must obtain a licence.
=> obtain-license if revenue gteq 250000 USD year licensee preceding

Companies earning $5 million or raising $10 million must obtain a licence.
=> obtain-license if (revenue gteq 5000000 USD licensee or funding gteq 10000000 USD licensee)

Companies with revenue of $5 million must obtain a licence.
=> obtain-license if revenue gteq 5000000 USD licensee

Products with annual revenue of $1,000,000 must display "Powered by Otter".
=> display-attribution if revenue gteq 1000000 USD year product

A licence is required at $1 million in annual revenue.
=> ? A licence is required at $1 million in annual revenue.
=> obtain-license

A company of 500 people needs a commercial licence.
=> ? A company of 500 people needs a commercial licence.
=> obtain-license

Each seat beyond the fifth needs a paid licence.
=> ? Each seat beyond the fifth needs a paid licence.
=> obtain-license

If your revenue is $1 million, the licence fee must be paid within 30 days.
=> pay-royalty if revenue gteq 1000000 USD licensee
""")


@pytest.mark.parametrize(("clause", "expected"), REACHED)
def test_what_is_reached(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
