"""Places in a row that count, sentences that a heading completes, exceptions from exceptions."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, spaced, table
from modellic.extract.words.amounts import find_amounts

ORDINALS = table("""
From your 40th employee on you need a paid license.
=> obtain-license if employees gteq 40 licensee

From your fourteenth employee on, you need a license.
=> obtain-license if employees gteq 14 licensee

A paid licence becomes compulsory as soon as the ninth user is added.
=> obtain-license if users gteq 9 product

Once you hire your thirty-fifth employee, you must buy a licence.
=> obtain-license if employees gteq 35 licensee

From the 51st user on, you have to obtain a license.
=> obtain-license if users gteq 51 product

As of the 200th seat, a volume licence must be purchased.
=> obtain-license if users gteq 200 product

After your 8,000th user you need to buy a license.
=> obtain-license if users gt 8000 licensee

Once you hire your 15th developer, you must purchase the team license.
=> obtain-license if employees gteq 15 licensee

The library is free up to your 6th server; after that, buy a license.
=> obtain-license if devices gt 6 licensee

It stays free until your 3,000th user.
=> obtain-license if users gteq 3000 licensee
""")

SHORT = spaced("""
## Commercial license
| ¶
| Required if you:
| ¶
| - have more than 70 employees, or
| - make more than $3M in annual revenue
=> obtain-license if (employees gt 70 licensee or revenue gt 3000000 USD year licensee)

## Enterprise License
| ¶
| Needed by companies with more than 90 employees.
=> obtain-license if employees gt 90 licensee

## Commercial license
| ¶
| Not required for companies with fewer than 35 employees.
=> obtain-license if employees gteq 35 licensee

## Free tier
| ¶
| For up to 4 users.
=> obtain-license if users gt 4 product
""")

PLANS = spaced("""
### Free - $0
| For companies with under $600k annual revenue.
| ¶
| ### Pro - $700/year
| For companies with annual revenue of $600k to $6M.
| ¶
| ### Corporate - contact us
| For companies with over $6M annual revenue.
=> obtain-license if revenue gteq 600000 USD year licensee
=> pay-royalty if (revenue gteq 600000 USD year licensee and revenue lteq 6000000 USD year licensee)
""")

NOT_SHORT = spaced("""
## Required software
| ¶
| Required for more than 12 users: a database server.

## Acknowledgements
| ¶
| For more than 6,000 users, we have been the first choice.

## Training
| ¶
| For up to 20 people, the course takes one day.
""")

EXCEPTIONS = table("""
A license is required, unless your revenue is under $2M, except that companies with more than 80
employees always need one.
=> obtain-license if (revenue gteq 2000000 USD licensee or employees gt 80 licensee)

Free for everyone except companies with over 110 employees, unless they are universities.
=> obtain-license if (employees gt 110 licensee and not academic)

Companies with over 400 employees need a license, except non-profits with fewer than 900 employees.
=> obtain-license if (employees gt 400 licensee and employees gteq 900 licensee)
""")

PLAIN = table("""
A license is required unless your revenue is under $2M or unless you are a university.
=> obtain-license if (revenue gteq 2000000 USD licensee and not academic)

Companies with over $2M in revenue need a license unless they have fewer than 6 employees.
=> obtain-license if (revenue gt 2000000 USD licensee and employees gteq 6 licensee)
""")


@pytest.mark.parametrize(("clause", "meant"), ORDINALS)
def test_a_place_in_a_row_is_a_figure(clause: str, meant: list[str]) -> None:
    assert answered(clause) == meant


@pytest.mark.parametrize(
    "words",
    ["on the 30th day", "a 3rd party", "in the 4th quarter", "the 5th edition", "a 2nd copyright"],
)
def test_a_place_in_a_row_of_something_else_is_none(words: str) -> None:
    assert find_amounts(words) == []


@pytest.mark.parametrize(("terms", "meant"), SHORT)
def test_a_heading_completes_a_short_sentence(terms: str, meant: list[str]) -> None:
    assert answered(terms) == meant


@pytest.mark.parametrize(("terms", "meant"), NOT_SHORT + PLANS)
def test_headings_of_plans_and_other_headings(terms: str, meant: list[str]) -> None:
    assert said(terms) == meant


@pytest.mark.parametrize(("clause", "meant"), EXCEPTIONS)
def test_an_exception_from_an_exception_is_read_and_reported(clause: str, meant: list[str]) -> None:
    assert said(clause) == meant
    assert flagged(clause)


@pytest.mark.parametrize(("clause", "meant"), PLAIN)
def test_plain_exceptions_and_ranges(clause: str, meant: list[str]) -> None:
    assert answered(clause) == meant


def test_a_place_in_a_row_of_anything_else_is_no_amount() -> None:
    assert not find_amounts("the fifth paragraph, one tenth of the sum, every twentieth day")[1:]
    assert [a.value for a in find_amounts("the seventh server")] == [7]


def test_whoever_is_above_a_range_is_beyond_its_upper_end() -> None:
    """The rules are right; the sentence is still reported for the price within it."""
    clause = (
        "Every organization with annual revenues in the range of $2M to $6M pays $700 per year, "
        "and every organization above that must contact us."
    )
    assert said(clause) == [
        "obtain-license if revenue gt 6000000 USD year licensee",
        "pay-royalty if (revenue gteq 2000000 USD year licensee and revenue lteq 6000000 USD year "
        "licensee)",
    ]
