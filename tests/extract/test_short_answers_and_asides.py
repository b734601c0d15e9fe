"""Short sentences of cards and answers: who is left out, what any other use needs, which limit."""

from __future__ import annotations

import pytest

from clauses import said, spaced, table

CLAUSES = """
License: MIT, except that companies with more than 100M users need a license.
=> obtain-license if users gt 100000000 licensee

If your monthly active users, excluding trial users, exceed 1 million, you need a license.
=> obtain-license if monthly-active-users gt 1000000 licensee

Not only companies with more than 100 employees but also cloud providers need a license.
=> obtain-license if (employees gt 100 licensee or cloud-provider)

Every company with more than 100 employees and every cloud provider needs a license.
=> obtain-license if (employees gt 100 licensee or cloud-provider)

Licenses are required for companies with more than 50 employees and for products with more than 1M
users.
=> obtain-license if (employees gt 50 licensee or users gt 1000000 product)

The revenue threshold for a mandatory license is $1 million a year.
=> obtain-license if revenue gt 1000000 USD year licensee

Academic use is free; all other use requires a license.
=> obtain-license if commercial

You must obtain a license if your revenue exceeds $1M, and register in any case.
=> obtain-license if revenue gt 1000000 USD licensee
=> register

Subject to attribution, you may use the model freely.
=> display-attribution

You may redistribute the model together with a copy of this license.
=> include-license if distribute

Free to use with credit.
=> display-attribution

Downloads are only available after registration.
=> register

Is attribution required? No, but we appreciate it.

Is attribution required? Only above 1 million users.
=> display-attribution if users gt 1000000 product

Is a license required for commercial use? Yes.
=> obtain-license if commercial

What is the revenue limit? $1 million per year.
=> obtain-license if revenue gt 1000000 USD year licensee

How many users can I have? Up to 10,000.
=> obtain-license if users gt 10000 product

How many users does the model have? 2 million.

What is the maximum context length? 8192 tokens.
"""

FOR_STUDY = """
You may modify the model for research purposes only.
=> create-derivatives if commercial

Modification is permitted for research only.
=> create-derivatives if commercial

You may modify and redistribute the model for research purposes only.
=> create-derivatives if commercial
=> distribute if commercial

Companies may use the model for evaluation only.
=> commercial-use if company

You may use, modify and share the model for research purposes only.
=> commercial-use

You are granted a license to copy, modify and distribute the work for research purposes only.
=> commercial-use

Individuals must register with us.
=> register if individual

Individuals may not host the model.
=> host-as-service if individual
"""

EXEMPT = """
No commercial license is needed by:
| - individuals
| - companies with less than $1M in revenue
=> obtain-license if (not individual and revenue gteq 1000000 USD licensee)

Free for:
| - individuals
| - companies with fewer than 50 employees
=> obtain-license if (not individual and employees gteq 50 licensee)

Free for companies with fewer than 50 employees and individuals.
=> obtain-license if (employees gteq 50 licensee and not individual)

The model is free for companies with less than $1M in revenue and for individuals.
=> obtain-license if (revenue gteq 1000000 USD licensee and not individual)
"""

HEADED = """
| ### Commercial use
| You must display "Powered by Otter".
=> display-attribution if commercial

| ### Commercial use
| You need a license.
=> obtain-license if commercial

| ### Commercial use
| You need a license if you have more than 100 employees.
=> obtain-license if employees gt 100 licensee

| ### Non-commercial use
| You must credit us.
=> display-attribution
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(HEADED))
def test_what_is_due_below_the_name_of_a_use(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES + FOR_STUDY + EXEMPT))
def test_clause_says(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
