"""English as the licences of small vendors have it: comparisons, limits, and what binds nobody."""

from __future__ import annotations

from itertools import product

import pytest

from clauses import flagged, said, spaced

COMPARATORS = {
    "equal to or above": "gteq",
    "equal to or over": "gteq",
    "equal or above": "gteq",
    "above or equal to": "gteq",
    "equal to or below": "lteq",
    "equal to or under": "lteq",
    "below or equal to": "lteq",
}
FRAMES = (
    "You must register if your annual revenue is {} $1,000,000.",
    "Companies with annual revenue {} $1,000,000 must register.",
)

CLAUSES = """
You may use the work, provided that your service is not publicly visible and has no more than 100
registered users.
=> obtain-license if users gt 100 product

You may run it in production, provided that: (a) you run it on no more than one machine, physical or
virtual; and (b) you have fewer than 50 employees.
=> obtain-license if (devices gt 1 licensee or employees gteq 50 licensee)

Without a commercial license you may not run more than one instance.
=> obtain-license if devices gt 1 licensee

Unless you have a commercial license, you may not:
| - offer it as a hosted service
| - deploy more than one (1) active node instance in production
| - reverse engineer it
| - sublicense it
=> obtain-license if devices gt 1 licensee
=> obtain-license if hosted-service
=> reverse-engineer
=> sublicense

A license is needed if your business makes a profit of more than $7,000 per month.
=> obtain-license if revenue gt 7000 USD month licensee

What is allowed:
| - Personal or non-profit use
| - Commercial use by small firms (under $2M in annual revenue)
| - Redistribution of the library (with attribution)
=> display-attribution if distribute
=> obtain-license if (commercial and revenue gteq 2000000 USD year licensee)

Redistribution is only permitted under the same license.
=> share-alike if distribute

Commercial use requires a license. If you sell it, host it as a service or use it commercially, you
need a commercial license.
=> obtain-license if (distribute or hosted-service or commercial)

You need a license for commercial use. Hosting it commercially requires a license.
=> obtain-license if commercial

A commercial license is required for: companies (100+ employees), SaaS providers, and resellers.
=> obtain-license if (employees gteq 100 licensee or cloud-provider or distribute)

Companies with 100 or more employees, resellers and hosting providers must obtain a license.
=> obtain-license if (employees gteq 100 licensee or distribute or cloud-provider)

Resellers and companies with 100 or more employees must obtain a license.
=> obtain-license if (distribute or employees gteq 100 licensee)

Companies with more than $1M in revenue and resellers must register.
=> register if (revenue gt 1000000 USD licensee or distribute)

You are responsible for reporting your revenue honestly.
=> register

You may install and use the product by purchasing a license from us.
=> obtain-license

These conditions apply to any modified or derivative versions of the software.
=> share-alike if (modify and distribute)

You must indicate, in the product interface or in its documentation, that Otter is used.
=> display-attribution if product

You may use the fonts on up to five (5) CPUs at your site.
=> obtain-license if devices gt 5 product

Copyright notices, serial numbers and whatever identifies the product may not be removed or altered.
=> retain-notices if distribute

Licensee shall not re-export the product without first obtaining a license from the government.
=> comply-with-law

You will ensure that anyone who uses the software does so only in compliance with these terms.
=> pass-through-restrictions if distribute

Licensee shall not use the software to promote any products that constitute malicious code.
=> restricted-use
"""

NOTHING = """
Should any provision of this agreement be or become invalid, the others stay in force.
The company will provide notice of changes to the licensee.
It will make reasonable efforts to provide you notice of its plans to change the service.
If the licensee does not agree to these terms, they should return the disk and erase all copies.
The data will not be sold to third parties.
The designated link for such download shall be provided in the order form.
"""


@pytest.mark.parametrize(("words", "frame"), list(product(COMPARATORS, FRAMES)))
def test_words_that_join_equality_to_a_comparison(words: str, frame: str) -> None:
    op = COMPARATORS[words]
    assert said(frame.format(words)) == [f"register if revenue {op} 1000000 USD year licensee"]


@pytest.mark.parametrize(("clause", "rules"), spaced(CLAUSES))
def test_what_a_clause_says_is_read(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize("sentence", NOTHING.strip().splitlines())
def test_what_the_licensor_does_binds_nobody_else(sentence: str) -> None:
    assert said(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "A license is needed if your profit exceeds $7,000 per month.",
        "You may run it, subject to these conditions: (a) you run it on only one machine; and (b) "
        "you do not sell it.",
    ],
)
def test_what_no_condition_can_say_is_reported(sentence: str) -> None:
    assert flagged(sentence)


@pytest.mark.parametrize(
    "text",
    [
        "To obtain a commercial license, you must contact:\n- Email: **a@example.org**\n"
        "- Website: https://example.org\n",
        "Please see the commit history for exact dates.",
        "If you do not agree with these terms, you must remove the software and cease to use it.",
        "However, the work will eventually be made available under an open source license.",
        "The community variant of the kit is provided free of charge.",
    ],
)
def test_addresses_and_pointers_are_not_reported(text: str) -> None:
    assert not flagged(text)


def test_an_order_before_an_address_is_reported() -> None:
    assert flagged("请点击以下链接进行登记：https://example.org/form")
