"""Tables of prices as vendors write them: units in heads, names of plans, shares, bare sums."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, said, spaced, table
from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

ROWS = spaced("""
The fees are as follows for all users of this library.
| ¶
| | Plan | Yearly turnover (USD) | Fee per year |
| | --- | --- | --- |
| | **Sprout** | 2M - 20M | **$3,000** |
| | **Plus** | 20M+ | **$8,000** |
=> pay-royalty if (revenue gteq 2000000 USD year licensee and revenue lt 20000000 USD year licensee)
=> pay-royalty if revenue gteq 20000000 USD year licensee

The fees are as follows for all users of this library.
| ¶
| | Annual revenue in thousands of EUR | What you owe |
| | --- | --- |
| | 300-900 | EUR 50 |
| | more than 900 | 0.4% of revenue from the product |
=> pay-royalty if (revenue gteq 300000 EUR year licensee and revenue lteq 900000 EUR year licensee)
=> pay-royalty if revenue gt 900000 EUR year licensee

This overview tells who has to take a licence for the library and who has not.
| ¶
| | Who you are | Licence required? | Cost |
| | --- | --- | --- |
| | Firm of at most $3M revenue | No | Free |
| | A school | No | Free |
| | Firm $3M-$30M | Yes (Grove) | Contact sales |
| | Firm $30M+ | Yes (Forest) | Contact sales |
=> obtain-license if revenue gt 3000000 USD licensee

The plans for the library are told by the number of those who come back to your app.
| ¶
| | Monthly active users | Plan | Price |
| | --- | --- | --- |
| | 20k - 200k | Team | $70/mo |
| | 200k+ | Enterprise | Custom |
=> obtain-license if monthly-active-users gteq 200000 product
=> pay-royalty if (monthly-active-users gteq 20000 product and monthly-active-users lteq 200000
product)

All of these licences have their price, the first one as well as the others.
| ¶
| | Licence type | Annual revenue threshold | Annual fee |
| | --- | --- | --- |
| | Small firm licence | Up to EUR 4 million | EUR 60 |
| | Large firm licence | Up to EUR 40 million | EUR 600 |
| | Giant firm licence | More than EUR 40 million | EUR 6,000 |
=> pay-royalty if revenue lteq 4000000 EUR year licensee
=> pay-royalty if (revenue gt 4000000 EUR year licensee and revenue lteq 40000000 EUR year licensee)
=> pay-royalty if revenue gt 40000000 EUR year licensee

This table tells you what you need to do for the use that you have in mind.
| ¶
| | Situation | Do you need a paid license? |
| | --- | --- |
| | Firm with $4M or more in funding or revenue | Yes, see the price list |
=> obtain-license if (funding gteq 4000000 USD licensee or revenue gteq 4000000 USD licensee)

This table tells what share of what you earn with the library is ours.
| ¶
| | Revenue from the app | Royalty |
| | --- | --- |
| | Up to $200,000 | None |
| | $200,001 to $900,000 | 2% |
=> pay-royalty if (revenue gteq 200001 USD product and revenue lteq 900000 USD product)
""")
SAME_AMOUNT = table("""
Firms with $7M or more in funding or revenue need a licence.
=> obtain-license if (funding gteq 7000000 USD licensee or revenue gteq 7000000 USD licensee)

Use is free for a firm with less than $7M in revenue and funding.
=> obtain-license if (revenue gteq 7000000 USD licensee or funding gteq 7000000 USD licensee)

You need a licence if you have more than 300 users or devices.
=> obtain-license if (users gt 300 licensee or devices gt 300 licensee)
""")


@pytest.mark.parametrize(("text", "rules"), ROWS)
def test_a_row_says_what_those_with_its_figures_owe(text: str, rules: list[str]) -> None:
    assert said(text) == rules


@pytest.mark.parametrize(("clause", "rules"), SAME_AMOUNT)
def test_two_nouns_behind_an_amount_both_count_it(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == rules


def test_a_noun_of_another_kind_behind_an_amount_counts_nothing() -> None:
    clause = "A licence is needed by firms with over $8M in revenue or users." + IN_ENGLISH
    assert "users" not in " ".join(answered(clause)[:1])


def test_the_head_of_a_column_tells_the_currency_of_a_rate() -> None:
    text = "| Staff | Price (EUR/month) |\n| --- | --- |\n| more than 20 employees | 59 |"
    (rule,) = (r for r in extract(Text(text + IN_ENGLISH)).rules if r.action is Duty.PAY_ROYALTY)
    assert rule.rate == "59 EUR"


def test_what_only_the_product_earns_is_told_in_a_head() -> None:
    text = "| Revenue attributable to the app | Royalty |\n| --- | --- |\n| over $90,000 | 4% |"
    (rule,) = extract(Text(text + IN_ENGLISH)).rules
    assert (rule.rate, "attributable=True" in str(rule.when)) == ("4%", True)


STEPS = spaced("""
The licence that you need is as follows for all users of this library.
| ¶
| | Company size | License |
| | --- | --- |
| | 1-9 employees | Not required |
| | 10-99 employees | Small Business License |
| | 100+ employees | Enterprise License |
=> obtain-license if employees gt 9 licensee

The licence that you need is as follows for all users of this library.
| ¶
| | Annual revenue | License |
| | --- | --- |
| | under $100,000 | Free |
| | $100,000 to $1,000,000 | Indie License |
| | over $1,000,000 | Enterprise License |
=> obtain-license if revenue gteq 100000 USD year licensee
""")


@pytest.mark.parametrize(("text", "rules"), STEPS)
def test_named_licences_of_rows_are_one_beyond_the_free_row(text: str, rules: list[str]) -> None:
    assert said(text) == rules
    assert answered(text)[len(rules) :] == [f"? {text.splitlines()[-1][2:]}"]
