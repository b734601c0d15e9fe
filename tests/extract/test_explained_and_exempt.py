"""Terms explained without marks, members of a list that ask for deeds, and two who are exempt."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

TOLD = spaced("""
A startup is a company that has raised less than $3 million and employs fewer than 15 people.
Anyone who is not a startup shall pay an annual fee of $10,000.
=> pay-royalty if (funding gteq 3000000 USD licensee or employees gteq 15 licensee)

A startup, for the purposes of this licence, is a company that has raised less than $3 million.
Anyone who is not a startup shall pay an annual fee of $10,000.
=> pay-royalty if funding gteq 3000000 USD licensee

An Enterprise, as used in this licence, is an organisation with more than 250 employees.
Enterprises must obtain a licence.
=> obtain-license if employees gt 250 licensee

A company is exempt if it has fewer than 5 employees. You must obtain a licence.
=> obtain-license if employees gteq 5 licensee

You must buy a licence. Companies with fewer than 5 employees and students are exempt from this
requirement.
=> obtain-license if (employees gteq 5 licensee and not academic)

You must buy a licence. This does not apply to individuals or to organisations with less than $1M
in revenue.
=> obtain-license if (not individual and revenue gteq 1000000 USD licensee)

You must buy a licence. Companies with fewer than 5 employees and less than $1M in revenue are
exempt.
=> obtain-license if (employees gteq 5 licensee or revenue gteq 1000000 USD licensee)

You may use the Model commercially if (i) your company's revenue did not exceed $1,000,000 in the
previous financial year; (ii) you mention Otter in your product's credits.
=> display-attribution if product
=> obtain-license if (commercial and revenue gt 1000000 USD year licensee preceding)

You may use it if your revenue is below $1M; you must keep the notices.
=> obtain-license if revenue gteq 1000000 USD licensee
=> retain-notices if distribute

If you create an AI model with the Model or its outputs which you distribute, you shall include
"Otter" at the beginning of its name.
=> name-derivative if (train-model and distribute)
""")


@pytest.mark.parametrize(("clause", "expected"), TOLD)
def test_what_definitions_and_lists_tell(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
