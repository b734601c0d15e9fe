"""Who is beyond a limit that is named, who the others are, and when something begins."""

from __future__ import annotations

import pytest

from clauses import answered, table

CLAUSES = table("""
The revenue limit is $1,000,000. Beyond the revenue limit you need a licence.
=> obtain-license if revenue gt 1000000 USD licensee

"Threshold" means annual revenue of $5M or more. Beyond the Threshold you must register.
=> register if revenue gteq 5000000 USD year licensee

Firms with revenue below $3M pay nothing; others pay a fee.
=> pay-royalty if revenue gteq 3000000 USD licensee

Startups with up to $2M in funding get it for free. Others need a licence.
=> obtain-license if funding gt 2000000 USD licensee

If you make it available to others you must include this licence.
=> include-license if distribute

An organisation loses the right to use the model for free on the first day of the quarter after its
trailing-twelve-month revenue crosses 2,000,000 CHF.
=> obtain-license if revenue gt 2000000 CHF 12-months licensee

Any entity with 50M MAU or more needs permission.
=> obtain-license if monthly-active-users gteq 50000000 licensee

You need our permission before you use our name in advertising.
=> use-trademark

A company may not circumvent these restrictions by hiring others.
=> ? A company may not circumvent these restrictions by hiring others.

You may not sell the model, nor paint the weights green.
=> distribute
=> ? paint the weights green.
""")


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
def test_beyond_a_named_limit(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
