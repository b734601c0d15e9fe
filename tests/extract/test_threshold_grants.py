"""When a licence is needed: grants with limits, exceptions, terms, lists and questions."""

from __future__ import annotations

import pytest

from figures import conditions
from modellic.rules import Duty

OBTAIN_LICENSE = [
    (
        "The Licensee undertakes to conclude a licence agreement with the Licensor not later "
        "than the moment when the number of its users attains one million.",
        "users >= 1000000",
    ),
    (
        "Whoever generates a yearly turnover of two million euros or more by means of the "
        "Model has to acquire a licence.",
        "revenue >= 2000000 EUR / year attributable",
    ),
    (
        "Without a signed agreement, nobody whose services count more than 10 million daily "
        "active users shall use the Model.",
        "daily-active-users > 10000000 of product",
    ),
    (
        "We require a license from companies above $20 million in annual sales.",
        "revenue > 20000000 USD / year",
    ),
    (
        "A commercial licence is not needed by companies below 20 employees.",
        "employees >= 20",
    ),
    (
        "There is no charge for companies with annual sales of $500,000 or less.",
        "revenue > 500000 USD / year",
    ),
    (
        "The Licensee may distribute Products embedding the Model royalty-free so long as "
        "cumulative sales of such Products do not surpass 100,000 units.",
        "devices > 100000 of product",
    ),
    (
        "You may run the model in production provided that the total number of end users of "
        "your application is not greater than 2,000.",
        "users > 2000 of product",
    ),
    (
        "Access is limited to applications with a maximum of 500 concurrent users.",
        "users > 500 of product",
    ),
    (
        "Provided the Licensee's group-wide revenues remain at or beneath $10,000,000 each "
        "year, no licence fee shall be payable.",
        "revenue > 10000000 USD / year of group",
    ),
    (
        "Companies that exceed both 100 employees and 20 million euros of yearly turnover must "
        "take a licence.",
        "employees > 100 and revenue > 20000000 EUR / year",
    ),
    (
        "Companies exceeding either 100 employees or EUR 20m turnover must take a licence.",
        "employees > 100 or revenue > 20000000 EUR",
    ),
    (
        "If you are a company with more than 100 employees and you use the Model commercially, "
        "you must obtain a commercial license.",
        "employees > 100 and commercial",
    ),
    (
        "If you use the Model for commercial purposes and your revenue is over $1M per year or "
        "you have more than 1M users, you must obtain a commercial license.",
        "commercial and (revenue > 1000000 USD / year or users > 1000000)",
    ),
    (
        "Licensees (i) whose product has over one million daily active users or (ii) who have "
        "a yearly revenue in excess of 100 million yuan shall apply for a license.",
        "daily-active-users > 1000000 of product or revenue > 100000000 CNY / year",
    ),
    (
        "With annual revenue at or over $3,000,000 this license doesn't cover you; email us "
        "for one that does.",
        "revenue >= 3000000 USD / year",
    ),
    (
        "Hitting $1M in revenue per year means you'll need a paid license.",
        "revenue >= 1000000 USD / year",
    ),
    (
        "The foregoing license is granted only to licensees with annual revenues below "
        "$10,000,000. Licensees above the foregoing threshold shall contact the Licensor to "
        "obtain a commercial license.",
        "revenue >= 10000000 USD / year",
    ),
    (
        "You may use the Model at no charge if your annual gross revenue is less than "
        "$10,000,000. If you exceed this threshold you must obtain a commercial license.",
        "revenue >= 10000000 USD / year",
    ),
    (
        "Your company's annual revenue shall not exceed $2,000,000. If it does, you must "
        "purchase a license within 60 days.",
        "revenue > 2000000 USD / year",
    ),
    (
        "Licensee's eligibility ceases when its aggregate external investment totals USD 20 "
        "million or more.",
        "funding >= 20000000 USD",
    ),
    (
        "Companies having secured venture financing of over $10 million are ineligible.",
        "funding > 10000000 USD",
    ),
    (
        "If you've raised $5M or more (including convertible notes), talk to us about a license.",
        "funding >= 5000000 USD",
    ),
    (
        "This agreement grants no rights to entities that received in excess of 30 million "
        "dollars of outside capital.",
        "funding > 30000000 USD",
    ),
    (
        "A for-profit entity with gross receipts of over $1 million in the prior year requires "
        "our consent.",
        "revenue > 1000000 USD / year before",
    ),
    (
        "For any company that made over €1,000,000 in sales last year, a licence has to be bought.",
        "revenue > 1000000 EUR / year before",
    ),
    (
        "The Licensee, if its annual turnover (as shown in its latest annual accounts) exceeds "
        "ten million euros (10.000.000 €), is obliged to obtain a written licence.",
        "revenue > 10000000 EUR / year before",
    ),
    (
        "The undersigned licensor grants companies with annual revenue of not more than twenty "
        "million Hong Kong dollars the right to use the Model.",
        "revenue > 20000000 HKD / year",
    ),
    (
        "WHERE LICENSEE HAS MORE THAN FIVE HUNDRED THOUSAND (500,000) REGISTERED USERS, "
        "LICENSEE SHALL OBTAIN A COMMERCIAL LICENSE.",
        "users > 500000",
    ),
    (
        "If either the Licensee or any of its affiliates has had, in any month, a number of "
        "monthly active users higher than 60 million, the Licensee needs to request a license.",
        "monthly-active-users > 60000000 of group",
    ),
    (
        "Products made by you with a user base of over 3 million need prior approval from us.",
        "users > 3000000 of product",
    ),
    (
        "If the total user count of all your applications surpasses 10 million, you agree to "
        "obtain a license.",
        "users > 10000000 of product",
    ),
    (
        "Provided that your annual revenue does not exceed one hundred thousand dollars, you "
        "may sell works made with the Model. Above one hundred thousand dollars you must buy a "
        "Creator license.",
        "revenue > 100000 USD / year attributable",
    ),
    (
        "Creators who earn more than $1,000 per month from content generated with the Model "
        "must subscribe to the Pro plan.",
        "revenue > 1000 USD / month attributable",
    ),
    (
        "A paid license is mandatory for anyone earning over 10,000 USD monthly with products "
        "built on the Model.",
        "revenue > 10000 USD / month of product attributable",
    ),
    (
        "Companies with yearly revenue of > 2 000 000 € need a licence.",
        "revenue > 2000000 EUR / year",
    ),
    (
        "You are a Small Company if you had less than $2 million in revenue in the last "
        "calendar year and fewer than 20 employees. Small Companies may use the software for "
        "free. Companies that are not Small Companies must obtain a license.",
        "revenue >= 2000000 USD / year before or employees >= 20",
    ),
    (
        '"Enterprise User" shall mean any entity employing more than 300 people worldwide. '
        "Enterprise Users are prohibited from using the Software without a valid Enterprise "
        "License.",
        "employees > 300",
    ),
    (
        '"Scale Limit" means 1,000,000 Monthly Active Users. Once a Licensee Product exceeds '
        "the Scale Limit, the Licensee must contact the Licensor to obtain a Scale License.",
        "monthly-active-users > 1000000 of product",
    ),
    (
        'As used here, a "Major Company" is a company with a market cap over $100 billion or '
        "more than 50,000 employees. Major Companies have no rights under this license.",
        "valuation > 100000000000 USD or employees > 50000",
    ),
    (
        "Startups with less than $500K in total funding and less than $500K in annual revenue "
        "may use this model commercially without a license.",
        "commercial and (funding >= 500000 USD or revenue >= 500000 USD / year)",
    ),
    (
        "Should, at any time after the Effective Date, the Licensee's annual revenue rise "
        "above thirty million dollars, the Licensee shall within ninety days enter into a "
        "commercial license with the Licensor or cease all use.",
        "revenue > 30000000 USD / year",
    ),
    (
        "In the event that your product's monthly revenue hits JPY 300 million, you must "
        "obtain a separate licence.",
        "revenue >= 300000000 JPY / month of product",
    ),
    (
        "A licence must be sought by operators of services whose monthly number of active "
        "users is not less than eight million.",
        "monthly-active-users >= 8000000 of product",
    ),
    (
        "Universities and companies with under 10 employees do not need a license. Anyone else "
        "needs to obtain one from us.",
        "not academic and employees >= 10",
    ),
    (
        "The license is void for companies that employ more than 20,000 workers.",
        "employees > 20000",
    ),
    (
        "It is forbidden for companies with over $1 billion in revenue to use the Model "
        "without a written agreement.",
        "revenue > 1000000000 USD",
    ),
    (
        "This permission lapses automatically on the day on which your turnover for the "
        "current financial year passes £2m.",
        "revenue > 2000000 GBP / year",
    ),
    (
        "A company with between 100 and 500 employees shall register; one with more than 500 "
        "employees shall obtain a license.",
        "employees > 500",
    ),
    (
        "Up to $1M revenue per year you owe nothing; from $1M you must register with us; from "
        "$10M you must purchase a license.",
        "revenue >= 10000000 USD / year",
    ),
    (
        "Notwithstanding Section 2, any licensee which, either by itself or together with the "
        "other members of its corporate group, recorded net sales above 80 million euros "
        "during its last fiscal year has to conclude a commercial agreement with the Licensor "
        "before putting the Model to use.",
        "revenue > 80000000 EUR / year of group before",
    ),
]
EVERY = [
    *((Duty.OBTAIN_LICENSE, text, expected) for text, expected in OBTAIN_LICENSE),
]


@pytest.mark.parametrize(("duty", "text", "expected"), EVERY, ids=[t[:60] for _, t, _ in EVERY])
def test_a_clause_of_grants_means_one_condition(duty: Duty, text: str, expected: str) -> None:
    assert conditions(text, duty) == [expected]
