"""Free, register, license: steps of one figure in prose, lists and tables; limits told far off."""

from __future__ import annotations

import pytest

from clauses import flagged, said, spaced, table

STEPS = table("""
Where yearly turnover is under 2 million euros, the weights are free. Where it is between 2 million
and 9 million euros, you must register with us. Where it is over 9 million euros, you must obtain a
licence.
=> obtain-license if revenue gt 9000000 EUR year licensee
=> register if (revenue gteq 2000000 EUR year licensee and revenue lteq 9000000 EUR year licensee)

If your app has fewer than 4,000 users, it is free. If it has between 4,000 and 60,000, you must
register. If it has more than 60,000, you must get a licence.
=> obtain-license if users gt 60000 product
=> register if (users gteq 4000 product and users lteq 60000 product)

Deployment is:
| - free for companies with fewer than 30 staff;
| - free upon registration for companies with 30 to 90 staff;
| - subject to a paid licence for companies with more than 90 staff.
=> obtain-license if employees gt 90 licensee
=> register if (employees gteq 30 licensee and employees lteq 90 licensee)

Deployment is free below 70 devices, requires registration from 70 to 700 devices and requires a
paid licence beyond 700 devices.
=> obtain-license if devices gt 700 product
=> register if (devices gteq 70 product and devices lteq 700 product)

Annual sales of at least CHF 300,000 but less than CHF 900,000: registration with the publisher is
required.
=> register if (revenue gteq 300000 CHF year licensee and revenue lt 900000 CHF year licensee)
""")
TABLES = table("""
The terms of these weights follow from the table.
| | Daily active users | What to do |
| | --- | --- |
| | Under 500 | None |
| | 500 to 5,000 | Register via the form |
| | Over 5,000 | Commercial licence |
=> obtain-license if daily-active-users gt 5000 product
=> register if (daily-active-users gteq 500 product and daily-active-users lteq 5000 product)

The terms of use follow from your size.
| | Staff | Annual revenue | You need |
| | --- | --- | --- |
| | below 80 | below $2M | Nothing |
| | 80 or more | any | Paid licence |
| | any | $2M or more | Paid licence |
=> obtain-license if (employees gteq 80 licensee or revenue gteq 2000000 USD year licensee)

What it costs you to use the model:
| | Annual turnover | Price |
| | --- | --- |
| | Up to €300,000 | €0 |
| | €300,000 to €8 million | €1,500 / year |
| | More than €8 million | Contact sales |
=> obtain-license if revenue gt 8000000 EUR year licensee
=> pay-royalty if (revenue gteq 300000 EUR year licensee and revenue lteq 8000000 EUR year licensee)
""")
ANSWERS = table("""
The weights are licensed as this table says.
| | Size | Licence needed? |
| | --- | --- |
| | Up to 45 employees | No |
| | More than 45 employees | Yes |
=> obtain-license if employees gt 45 licensee

You may use the weights as this table says.
| | Revenue per year | Allowed? |
| | --- | --- |
| | less than $3M | ✔ |
| | $3M or more | ✘ |
=> obtain-license if revenue gteq 3000000 USD year licensee

These weights are offered under the tiers below.
| | Tier | Annual revenue | Daily active users | Fee |
| | --- | --- | --- | --- |
| | Seed | < $200k | < 900 | $0 |
| | Tree | < $2M | < 70,000 | $0 |
=> obtain-license if (revenue gteq 2000000 USD year licensee or daily-active-users gteq 70000
product)
""")
PERIODS = table("""
If, in any calendar year, you (a) earn more than $7 million in revenue, or (b) receive more than 20
million API calls, you must obtain a licence.
=> obtain-license if (revenue gt 7000000 USD year licensee or api-calls gt 20000000 year licensee)

In each fiscal year in which you
| (a) make sales of at least $6 million, or
| (b) answer at least 40 million requests,
| you must hold a commercial license.
=> obtain-license if (revenue gteq 6000000 USD year licensee
or api-calls gteq 40000000 year licensee)

A licence is required if, over any period of twelve consecutive months:
| 1. your turnover exceeds $9 million; or
| 2. your portal has more than 50 million visits.
=> obtain-license if (revenue gt 9000000 USD 12-months licensee
or visits gt 50000000 12-months product)

If your annual revenue exceeds $3 million or your portal has more than 9 million visits, you must
obtain a licence.
=> obtain-license if (revenue gt 3000000 USD year licensee or visits gt 9000000 product)
""")
EXEMPTIONS = table("""
2. You must register each deployment with the Licensor.
| 3. Clause 2 applies only where the deployment serves more than 900 users.
=> register if users gt 900 product

1. A licence is required for commercial use.
| 2. Section 1 shall apply only to companies with more than 80 employees.
=> obtain-license if (commercial and employees gt 80 licensee)

5. A separate agreement is required for any commercial use.
| 6. A Licensee with funding of less than $4 million need not enter into such an agreement.
=> obtain-license if (commercial and funding gteq 4000000 USD licensee)

2. Licensee shall pay a royalty of 4% of net revenue.
| 3. No royalty under clause 2 is owed by a Licensee whose net revenue is less than $300,000.
=> pay-royalty if revenue gteq 300000 USD licensee
""")
FORWARD = spaced("""
Organisations with annual revenue under $4M are exempt from Section 4.
| ¶
| 4. Licence fee
| You shall pay the Licensor a royalty of 2% of net sales.
=> pay-royalty if revenue gteq 4000000 USD year licensee

The obligations in clauses 5 and 6 bind only Licensees with more than 900 employees.
| ¶
| 5. Register with the Licensor.
| 6. Display "Linnet inside" on your website.
=> display-attribution if (product and employees gt 900 licensee)
=> register if employees gt 900 licensee

| ## Revenue limit: $2,000,000
| ¶
| If you go over this limit, contact us for a license.
=> obtain-license if revenue gt 2000000 USD licensee

No registration is needed below 600 users. From 600 users you must register.
=> register if users gteq 600 product
""")
FAR_TERMS = spaced("""
Small Entities may use the Model. All others must contact us for a licence.
| ¶
| Small Entity: a company with fewer than 70 employees.
=> obtain-license if employees gteq 70 licensee

Entities that are not Lean Organizations must obtain a licence for commercial use.
| ¶
| | Term | Meaning |
| | --- | --- |
| | Lean Organization | an entity with annual revenue of less than $900,000 |
=> obtain-license if (revenue gteq 900000 USD year licensee and commercial)

Anyone who is not an Admitted User must buy a licence.
| "Admitted User" means anyone other than an entity with more than 600 employees.
=> obtain-license if employees gt 600 licensee

The free licence ends once the Turnover Ceiling ("TC") is met.
| ¶
| Schedule 1
| Turnover Ceiling: AUD 1,500,000.
=> obtain-license if revenue gteq 1500000 AUD licensee

If you have more than 400 employees, you must not use the Model commercially without a licence.
=> obtain-license if (employees gt 400 licensee and commercial)
""")
NAMED = spaced("""
| ## User Ceiling
| ¶
| The ceiling is 65,000 registered users. Products that go past it need a licence from us.
=> obtain-license if users gt 65000 product

| ## Size Cap
| ¶
| 90 full-time employees. Companies above that limit must sign our enterprise agreement.
=> obtain-license if employees gt 90 licensee

Any app with over 2,000 users, and any company with over 70 staff, requires a commercial licence.
=> obtain-license if (users gt 2000 product or employees gt 70 licensee)
""")


@pytest.mark.parametrize(
    ("clause", "meant"),
    [*STEPS, *TABLES, *ANSWERS, *FORWARD, *PERIODS, *EXEMPTIONS, *FAR_TERMS, *NAMED],
)
def test_a_text_in_several_places_means_its_conditions(clause: str, meant: list[str]) -> None:
    assert said(clause) == meant


@pytest.mark.parametrize(("clause", "meant"), [*STEPS[:3], *TABLES, *NAMED])
def test_what_is_free_below_a_known_limit_needs_no_reader(clause: str, meant: list[str]) -> None:
    assert meant
    assert not flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Companies above that limit must sign our enterprise agreement.",
        "If your use exceeds the figure set out elsewhere, you must obtain a licence.",
        "Use is free below 40 employees.\n\nFirms with fewer than 20 employees must stop.",
        "See the table.\n\n| Plan | Staff | Price |\n|---|---|---|\n| Big | over 40 | ask Bob |",
    ],
)
def test_what_cannot_be_told_is_for_a_person_to_read(clause: str) -> None:
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        # A cell is a whole one, and beside a figure.
        "| Kind | Licence |\n|---|---|\n| Weights | Commercial licence |\n| Code | Contact us |",
        "| Task | Score |\n|---|---|\n| Recall at 100 users of the commercial licence | 40 |",
        # What the limit is of binds nobody.
        "## Rate Limit\n\nThe limit is 60 requests per minute.",
        "Attribution: keep up to 40 users informed.",
    ],
)
def test_what_asks_for_no_licence(clause: str) -> None:
    assert not [rule for rule in said(clause) if rule.startswith("obtain-license")]
