"""When a licence of software is needed, as such licences tell it: by sections, lists and tables."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

ELIGIBILITY = table("""
This licence does not apply to you if:
| - you are a company with more than 450 employees, or
| - you, or the group of companies you belong to, have annual sales of more than €45 million.
| In these cases please ask for a commercial licence.
=> obtain-license if (employees gt 450 licensee
or revenue gt 45000000 EUR year licensee-and-affiliates)

A party qualifies for the free licence where:
| (a) it is a natural person acting outside any trade; or
| (b) it is a company whose revenue in the last financial year was less than £2 million.
| All others require a licence under Schedule 2.
=> obtain-license if (not individual and revenue gteq 2000000 GBP year licensee preceding)

The rights granted above are conditional on you not exceeding any of these limits:
| a) 40 employees;
| b) $1,500,000 of annual revenue.
=> obtain-license if (employees gt 40 licensee or revenue gt 1500000 USD year licensee)

By using the Software under this licence you confirm that:
| - you and your affiliates have less than $6,000,000 in total annual revenue;
| - you and your affiliates have less than 90 employees; and
| - you will upgrade to a paid licence once either is no longer true.
=> obtain-license if (revenue gteq 6000000 USD year licensee-and-affiliates
or employees gteq 90 licensee-and-affiliates)

The fee does not apply to you if your annual gross revenue, including that of any entity that
controls you, is less than $110,000. Everybody else must purchase a commercial licence.
=> obtain-license if revenue gteq 110000 USD year licensee-and-affiliates

You may use it in production if you satisfy all of the following:
| 1. Your revenue is less than or equal to EUR 9,000,000 a year; and
| 2. Your valuation or, if publicly traded, your market capitalization is at most EUR 80,000,000.
=> obtain-license if (revenue gt 9000000 EUR year licensee or valuation gt 80000000 EUR licensee)

You are a "Trading House" if you are a company whose annual revenue is US$3 million or more, or
which has received venture funding of US$4 million or more. Trading Houses may not use the Product
except under a separate commercial agreement.
=> obtain-license if (revenue gteq 3000000 USD year licensee or funding gteq 4000000 USD licensee)

This licence is granted solely to Licensees that, at the time of download, have an annual turnover
which does not exceed GBP 3 million and do not employ more than 30 persons.
=> obtain-license if (revenue gt 3000000 GBP year licensee or employees gt 30 licensee)

THIS LICENCE IS ONLY VALID FOR COMPANIES WITH LESS THAN 12 EMPLOYEES AND LESS THAN 2 MILLION EUROS
IN ANNUAL REVENUE.
=> obtain-license if (employees gteq 12 licensee or revenue gteq 2000000 EUR year licensee)

Our library is free when your company has at most one developer and yearly income of at most
$40,000.
=> obtain-license if (employees gt 1 licensee or revenue gt 40000 USD year licensee)

Licensee's right to use the Software is conditional upon its annual revenue being below $2,000,000.
=> obtain-license if revenue gteq 2000000 USD year licensee

An organization loses the right to use the free version when it reaches $6 million in annual
recurring revenue.
=> obtain-license if revenue gteq 6000000 USD year licensee

The first 2,000 users are free. Additional users require a subscription.
=> obtain-license if users gt 2000 product

You may run it for free provided that your total takings do not exceed US $7 million for the most
recent 12-month period. "Total takings" means the largest of your revenues and your funding.
=> obtain-license if (revenue gt 7000000 USD 12-months licensee preceding
or funding gt 7000000 USD licensee preceding)
""")
NEEDED = table("""
A commercial licence is required if:
| a. Your Annual Revenue exceeds $3,000,000; or
| b. You wish to use the Service without a badge.
=> obtain-license if revenue gt 3000000 USD year licensee

All prices in USD. Commercial licensing is required when any of the following thresholds are met:
| - Annual revenue exceeds $40,000
| - More than 90 active users
| - More than 4 employees
=> obtain-license if (revenue gt 40000 USD year licensee or users gt 90 product
or employees gt 4 licensee)

Commercial licences are available from our shop. A licence is required for commercial use by larger
firms. Commercial licensing is required once your annual revenue exceeds $40,000.
=> obtain-license if commercial
=> obtain-license if revenue gt 40000 USD year licensee

Pro: required for organizations with revenue or funding of $300K or more in the last 12 months.
| Enterprise: required for organizations with revenue or funding of more than $35M in the last 12
months.
=> obtain-license if (revenue gt 35000000 USD 12-months licensee preceding
or funding gt 35000000 USD licensee preceding)
=> obtain-license if (revenue gteq 300000 USD 12-months licensee preceding
or funding gteq 300000 USD licensee preceding)

A paid licence is mandatory for any organisation which fulfils at least one of these conditions: its
yearly revenue is above EUR 11 million; it uses the software on more than 35 workstations.
=> obtain-license if (revenue gt 11000000 EUR year licensee or devices gt 35 licensee)

The threshold for the purposes of Clause 3 is 4,000 monthly active users or a monthly turnover of
35,000 euros. A Licensee above the threshold may use it only under a commercial licence.
=> obtain-license if (monthly-active-users gt 4000 product or revenue gt 35000 EUR month licensee)

A "Threshold Event" occurs on the first day on which the monthly active users of all Licensee
Applications exceed 350,000. Upon the occurrence of a Threshold Event, Licensee shall enter into a
commercial licence with Licensor.
=> obtain-license if monthly-active-users gt 350000 product

Companies with fewer than six developers are not required to buy licences.
=> obtain-license if employees gteq 6 licensee
""")
ALTERNATIVES = table("""
You need a licence if all of the following apply:
| (a) you have more than 40 employees or more than $4M in revenue; and
| (b) your product has more than 2M users.
=> obtain-license if ((employees gt 40 licensee or revenue gt 4000000 USD licensee)
and users gt 2000000 product)

You may use it for free if each of the following is met:
| (a) you have fewer than 40 employees or less than $4M in revenue; and
| (b) your product has fewer than 2M users.
=> obtain-license if ((employees gteq 40 licensee and revenue gteq 4000000 USD licensee)
or users gteq 2000000 product)

You need a licence if any of the following apply:
| (a) you have more than 40 employees and more than $4M in revenue; or
| (b) your product has more than 2M users.
=> obtain-license if ((employees gt 40 licensee and revenue gt 4000000 USD licensee)
or users gt 2000000 product)

Any organization exceeding one of the thresholds of this clause requires a license:
(1) 35 employees, (2) USD 4 million in annual revenue, (3) USD 5 million in total investment.
=> obtain-license if (employees gt 35 licensee or revenue gt 4000000 USD year licensee
or funding gt 5000000 USD licensee)

Any individual or entity with annual revenue above $350,000 must obtain a Commercial License.
=> obtain-license if revenue gt 350000 USD year licensee

Companies and individuals with more than $2M in annual revenue need a commercial licence.
=> obtain-license if revenue gt 2000000 USD year licensee

Individuals and companies with less than $2M in annual revenue may use it for free.
=> obtain-license if (not individual and revenue gteq 2000000 USD year licensee)

Government agencies and companies with more than 60 employees must buy a licence.
=> obtain-license if (government or employees gt 60 licensee)

Organisations with annual revenue over $6M, other than schools, need a licence.
=> obtain-license if (revenue gt 6000000 USD year licensee and not academic)

You don't qualify for the free licence if your organisation:
| - has more than 110 employees; or
| - is a government agency.
=> obtain-license if (employees gt 110 licensee or government)

A. Any entity with more than $350,000 in annual revenue must obtain a Commercial License.
| B. For the purposes of this section, the revenue of all entities under common control shall be
aggregated.
=> obtain-license if revenue gt 350000 USD year licensee-and-affiliates
""")
BESIDE_A_BAN = table("""
You may use it free of charge if your annual revenue is below $3M, but you may not resell it.
=> distribute
=> obtain-license if revenue gteq 3000000 USD year licensee

The community licence applies to you if your gross revenue does not exceed $3 million, you have
fewer than 12 seats, and you do not resell the Software.
=> obtain-license if (revenue gt 3000000 USD licensee or users gteq 12 licensee or distribute)

You may not resell it if your annual revenue is below $3M.
=> distribute if revenue lt 3000000 USD year licensee

You must buy a licence if you exceed any of the limits below:
| - 45 employees
| - USD 4 million in annual revenue
=> obtain-license if (employees gt 45 licensee or revenue gt 4000000 USD year licensee)
""")
PAID = table("""
You may ship Products without paying any royalty until the lifetime gross revenue of a Product
exceeds $2,000,000.
| Once the gross revenue of a Product exceeds that amount, you shall pay us a royalty of 4%.
=> pay-royalty if revenue gt 2000000 USD product

Other organisations with more than 30 employees pay the annual fee.
=> pay-royalty if employees gt 30 licensee

For each Contract Year in which Licensee's Gross Receipts are US$3,000,000 or more, Licensee shall
pay a fee equal to one percent (1%) of Gross Receipts.
=> pay-royalty if revenue gteq 3000000 USD year licensee

If it makes 200,000 euros a year or more, buy a licence: 350 euros a year.
=> obtain-license if revenue gteq 200000 EUR year licensee
=> pay-royalty if revenue gteq 200000 EUR year licensee
""")


@pytest.mark.parametrize(
    ("clause", "expected"), [*ELIGIBILITY, *NEEDED, *ALTERNATIVES, *BESIDE_A_BAN, *PAID]
)
def test_a_section_says_who_needs_a_licence(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


TIERS = """Plans for the registry are these.

| Tier | Annual Revenue | Includes |
| --- | --- | --- |
| Growth | $2M - $20M | 60,000 API requests and support |

| Use Case | License Required | Cost |
| --- | --- | --- |
| Company with $2M - $20M revenue a year | Yes (Growth) | Contact sales |
"""


def test_a_row_of_figures_defines_no_term() -> None:
    # The amounts of "Growth" would stand in the second table as if it named them.
    assert not any("api-calls" in rule for rule in said(TIERS))


@pytest.mark.parametrize(
    "clause",
    [
        "It may be used free of charge by any entity satisfying more than one of the following "
        "criteria:\n(i) fewer than 12 employees;\n(ii) annual turnover below EUR 2,000,000;\n"
        "(iii) balance sheet total below EUR 2,000,000.",
        "You may use it free of charge if you have less than $4 million in revenue and your total "
        "assets are below $4 million.",
        "Start-ups\n- Special pricing is available for young companies\n"
        "- Revenue must be under $2M annually",
        "The free licence is limited to 3 projects and 12,000 monthly active users per project.",
        "The licence is free for organisations with revenues below $6M and headroom below 120.",
        "Any firm with total assets or annual revenue in excess of $300,000,000 must obtain a "
        "written agreement.",
    ],
)
def test_a_figure_that_no_rule_can_say_is_reported_whatever_its_value(clause: str) -> None:
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "For those organisations, the fee-based licence applies.",
        "You represent that you have the authority to accept this licence.",
        "A dispute occurs when a party says so.",
        "Start-ups\n- Special pricing is available for young companies\n"
        "- Revenue must be under $2M annually",
    ],
)
def test_words_of_such_licences_that_ask_for_nothing(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("This licence prohibits sublicensing of the Product.", "sublicense"),
        (
            "Permission is not granted to copy it for the purpose of relicensing a copy.",
            "sublicense",
        ),
        (
            "Your licence terminates automatically if:\n1. You fail to comply with it; or\n"
            "2. You initiate patent litigation against the Licensor about the Software.",
            "litigate",
        ),
        (
            "No additional restrictions on this licence may be made.",
            "add-restrictions if distribute",
        ),
        (
            "Redistribution is permitted provided that the following conditions are met:\n"
            "1. Any modifications are clearly outlined in the release notes.",
            "state-changes if (distribute and modify)",
        ),
        (
            "Commercial use remains permanently prohibited unless authorized in writing by the "
            "author.",
            "obtain-license if commercial",
        ),
        (
            "Every hosted copy must clearly state that the project is derived from Lanternfish.",
            "display-attribution if product",
        ),
    ],
)
def test_duties_and_bans_of_such_licences(clause: str, expected: str) -> None:
    assert expected in said(clause)


TERMS = table("""
Redistributions must be under this same licence.
=> share-alike if distribute

Redistributed versions must:
| - be distributed under this same license
=> share-alike if distribute

If that happens, you must stop using the components and destroy all copies of them.
=> delete-on-termination if terminated

You may only use the tool if you have accepted the terms of a separate order form or contract.
=> obtain-license

New versions will not change the terms of copies you have already.
""")


@pytest.mark.parametrize(("clause", "expected"), TERMS)
def test_terms_of_such_licences(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
