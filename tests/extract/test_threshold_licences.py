"""When a licence is needed, as licences put it: every metric, comparator, amount and position."""

from __future__ import annotations

import pytest

from figures import conditions
from modellic.rules import Duty

OBTAIN_LICENSE = [
    (
        "An entity whose consolidated annual revenue surpassed €75 million in its last audited "
        "fiscal year is required to enter into an enterprise agreement prior to any deployment.",
        "revenue > 75000000 EUR / year of group before",
    ),
    (
        "No licence is conferred by this instrument on any undertaking that employs, alone or "
        "with its subsidiaries, two hundred (200) or more full-time equivalents.",
        "employees >= 200 of group",
    ),
    (
        "This licence is free of charge for organisations with fewer than 15 full-time "
        "employees and an annual turnover not exceeding CHF 2,000,000.",
        "employees >= 15 or revenue > 2000000 CHF / year",
    ),
    (
        "Should the number of monthly active users of your application cross the 5 million "
        "mark, you shall within thirty days apply to us for a commercial licence.",
        "monthly-active-users > 5000000 of product",
    ),
    (
        "Revenue Cap: You may exploit the Weights commercially only while your gross revenue "
        "in each fiscal year stays below USD 4,000,000.",
        "commercial and revenue >= 4000000 USD / year",
    ),
    (
        '"Large Enterprise" means a legal entity that, together with its Affiliates, has '
        "more than 1,000 employees or more than $250 million in annual revenue. A Large "
        "Enterprise may use the Model only after obtaining a separate license from the "
        "Licensor.",
        "employees > 1000 of group or revenue > 250000000 USD / year of group",
    ),
    (
        "Small Business means a business with less than US$ 1,000,000.00 of gross annual "
        "revenue. Only a Small Business may use the Software without paying a fee; every other "
        "business must purchase a commercial license.",
        "revenue >= 1000000.00 USD / year",
    ),
    (
        '"Eligible Entity" means any person or company whose total funding raised to date is '
        "under $3 million and which has 25 employees or fewer. The rights in Section 2 are "
        "granted to Eligible Entities only.",
        "funding >= 3000000 USD or employees > 25",
    ),
    (
        'For the purposes of this Agreement, "Commercial Threshold" means ten million US '
        "dollars (US$10,000,000) in annual recurring revenue. Upon exceeding the Commercial "
        "Threshold, Licensee shall obtain a commercial license from Licensor.",
        "revenue > 10000000 USD / year",
    ),
    (
        "If you have crossed the Threshold, you need our written permission to keep using the "
        'Model. "Threshold" means 20 million monthly active users across all of your '
        "products and services.",
        "monthly-active-users > 20000000 of product",
    ),
    (
        "Growth Stage: you reach the Growth Stage when your company has raised more than 8 "
        "million euros. Companies in the Growth Stage must sign a commercial agreement with us.",
        "funding > 8000000 EUR",
    ),
    (
        "You're free to build on this model. One catch: if your startup ever pulls in more "
        "than $2M in a single year, you'll need to get a commercial license from us.",
        "revenue > 2000000 USD / year",
    ),
    (
        "Using it at work? That's fine if fewer than 100 people work at your company. If there "
        "are more, please buy a license.",
        "employees >= 100",
    ),
    (
        "Q: Can my company use it for free? A: Yes, if you employ at most 50 people and make "
        "less than $5 million a year. Otherwise please contact sales for a license.",
        "employees > 50 or revenue >= 5000000 USD / year",
    ),
    (
        "Do I need to pay? Only if your annual revenue is more than 10 million dollars. Then "
        "you have to purchase a license.",
        "revenue > 10000000 USD / year",
    ),
    (
        "Licensee must obtain a license where Licensee's products, in the aggregate, exceed "
        "300,000,000 monthly active users in any calendar month.",
        "monthly-active-users > 300000000 of product",
    ),
    (
        "In any calendar month in which the Service is used by over fifty million users, the "
        "Licensee shall hold an enterprise licence.",
        "monthly-active-users > 50000000 of product",
    ),
    (
        "If the company's turnover is above Rs. 50 lakh per annum, a commercial license shall "
        "be purchased from the Licensor.",
        "revenue > 5000000 INR / year",
    ),
    (
        "Enterprises with a market capitalisation exceeding JPY 100 billion must not use the "
        "Model unless a separate agreement has been concluded with the Licensor.",
        "valuation > 100000000000 JPY",
    ),
    (
        "If your most recent post-money valuation is half a billion dollars or higher, you are "
        "not covered by this license.",
        "valuation >= 500000000.0 USD",
    ),
    (
        "Companies valued at more than $1B are required to license the model separately.",
        "valuation > 1000000000 USD",
    ),
    (
        "Your use of the API must not exceed 1,000,000 requests per month; above that volume, "
        "a paid subscription is required.",
        "api-calls > 1000000 / month of product",
    ),
    (
        "Unless your company has fewer than 50 employees, you must purchase a commercial license.",
        "employees >= 50",
    ),
    (
        "You must obtain a license from the Author before any commercial use, except if your "
        "annual income from the Software is lower than $20,000.",
        "revenue >= 20000 USD / year attributable and commercial",
    ),
    (
        "The grant in Section 3 is made so long as neither the Licensee's annual revenues nor "
        "those of its affiliates exceed USD 15 million.",
        "revenue > 15000000 USD / year of group",
    ),
    (
        "Permission is granted provided that (a) You have fewer than 250 employees; (b) Your "
        "annual revenue is less than EUR 50 million; and (c) You are not a public body.",
        "employees >= 250 or revenue >= 50000000 EUR / year or government",
    ),
    (
        "You may not exercise the rights granted here if either of the following applies: (i) "
        "your annual revenue exceeds $20M; or (ii) your products have more than 10M monthly "
        "active users.",
        "revenue > 20000000 USD / year or monthly-active-users > 10000000 of product",
    ),
    (
        "A separate licence is required if all of the following hold:\n\n- your company has "
        "more than 100 employees;\n- its annual revenue is more than 10 million euros; and\n- "
        "the model is used in production.",
        "employees > 100 and revenue > 10000000 EUR / year",
    ),
    (
        "You need a commercial license if your organization:\n\n* has over 200 employees, "
        "or\n* generates over $25 million in annual revenue, or\n* has raised over $50 million "
        "in funding.",
        "employees > 200 or revenue > 25000000 USD / year or funding > 50000000 USD",
    ),
    (
        "You can use Nimbus for free if you meet all of the following:\n\n1. You employ fewer "
        "than 10 people.\n2. Your annual revenue is below $1 million.\n3. You have raised less "
        "than $2 million.",
        "employees >= 10 or revenue >= 1000000 USD / year or funding >= 2000000 USD",
    ),
    (
        "The free tier is available to organizations satisfying each of these "
        "conditions:\n\n(a) total headcount of 30 or less;\n(b) gross annual revenues of USD "
        "3,000,000 or less.",
        "employees > 30 or revenue > 3000000 USD / year",
    ),
    (
        "| Tier | Annual revenue | License |\n|---|---|---|\n| Hobby | under $100,000 | free "
        "|\n| Pro | $100,000 or more | commercial license required |",
        "revenue >= 100000 USD / year",
    ),
    (
        "| Company size | Terms |\n|---|---|\n| 1 to 49 employees | free of charge |\n| 50 or "
        "more employees | a paid license is required |",
        "employees >= 50",
    ),
    (
        "On the date of release of this version, if your group had annual revenue of more than "
        "500 million US dollars, you must request a license.",
        "revenue > 500000000 USD / year of group at release",
    ),
    (
        "If, as of the version's release date, the services offered by you or your affiliates "
        "exceeded 400 million monthly active users in the previous calendar month, you must "
        "ask the Licensor for a license, which it may refuse.",
        "monthly-active-users > 400000000 of group at release",
    ),
    (
        "Entities that, on the Model's Release Date, had more than 700 million monthly active "
        "users must seek a license from the Provider.",
        "monthly-active-users > 700000000 at release",
    ),
    (
        "If you use the model on behalf of an employer with more than 500 employees, your "
        "employer must obtain a license.",
        "employees > 500",
    ),
    (
        "Contractors working for a client whose annual revenue exceeds $100 million need a "
        "license from us in the client's name.",
        "revenue > 100000000 USD / year",
    ),
    (
        "An Affiliate Group with trailing-twelve-month revenue above $10 million shall "
        "negotiate a license in good faith with Licensor.",
        "revenue > 10000000 USD / 12-months of group",
    ),
    (
        "You must buy a license when your rolling 12-month revenue climbs past $1,500,000.",
        "revenue > 1500000 USD / 12-months",
    ),
    (
        "Any Licensee having, in the twelve months preceding the use, received more than EUR "
        "4m in revenue, must obtain a licence.",
        "revenue > 4000000 EUR / 12-months before",
    ),
    (
        "If in any consecutive 12-month period Your revenue equals or exceeds USD 30,000,000, "
        "the rights granted under Section 2 shall automatically terminate.",
        "revenue >= 30000000 USD / 12-months",
    ),
    (
        "Your right to use the Model ends once your ARR goes over $5M.",
        "revenue > 5000000 USD / year",
    ),
    (
        "A licence from the Foundation is needed by anybody whose income for the previous tax "
        "year was greater than 80,000 pounds.",
        "revenue > 80000 GBP / year before",
    ),
    (
        "A team of up to 3 developers may use the library without charge. Larger teams need to "
        "buy a team license.",
        "employees > 3",
    ),
    (
        "This license does not apply to corporations whose gross revenue was $1,000,000 or "
        "greater during the preceding fiscal year.",
        "revenue >= 1000000 USD / year before",
    ),
    (
        "No company with over 10,000 employees is licensed to use the Materials.",
        "employees > 10000",
    ),
    (
        "No entity having more than USD 100 million in revenue in any fiscal year may use the "
        "Materials without the express consent of the Owner.",
        "revenue > 100000000 USD / year",
    ),
    (
        "The Model is not licensed to any person (including its affiliates) with annual "
        "revenues greater than $50,000,000.",
        "revenue > 50000000 USD / year of group",
    ),
    (
        "Entities with >$10M annual revenue: contact licensing@nimbus.example for a license.",
        "revenue > 10000000 USD / year",
    ),
    (
        "Companies with 500+ employees or $100M+ in annual revenue need an enterprise license.",
        "employees >= 500 or revenue >= 100000000 USD / year",
    ),
    (
        "Companies must contact us for a license where the greater of their revenue and their "
        "funding exceeds $12 million.",
        "revenue > 12000000 USD or funding > 12000000 USD",
    ),
    (
        "You may use the Software for free if the higher of your annual revenue and your total "
        "funding is less than $2 million.",
        "revenue >= 2000000 USD / year or funding >= 2000000 USD",
    ),
    (
        "Where your annual revenue and your total funding, whichever is greater, exceed $3 "
        "million, you must obtain a licence.",
        "revenue > 3000000 USD / year or funding > 3000000 USD",
    ),
    (
        "This clause applies to any organization exceeding 250 active users per month. Such "
        "organizations must obtain a commercial license from us.",
        "monthly-active-users > 250",
    ),
    (
        "Some organisations have more than 3,000 employees. Those organisations need a "
        "commercial licence.",
        "employees > 3000",
    ),
    (
        "You're good to go if your startup has raised less than $2M and makes less than $500k a "
        "year. If not, grab a license at example.com/buy.",
        "funding >= 2000000 USD or revenue >= 500000 USD / year",
    ),
    (
        "We ask for a license from companies making over $5M ARR.",
        "revenue > 5000000 USD / year",
    ),
]
EVERY = [
    *((Duty.OBTAIN_LICENSE, text, expected) for text, expected in OBTAIN_LICENSE),
]


@pytest.mark.parametrize(("duty", "text", "expected"), EVERY, ids=[t[:60] for _, t, _ in EVERY])
def test_a_clause_of_licences_means_one_condition(duty: Duty, text: str, expected: str) -> None:
    assert conditions(text, duty) == [expected]
