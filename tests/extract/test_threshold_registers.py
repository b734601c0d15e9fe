"""Thresholds in many registers: plain words, legalese, tables, questions, two sentences."""

from __future__ import annotations

import pytest

from figures import PREAMBLE, conditions
from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

LICENCES = [
    (
        "The model is free for up to 25 users. Beyond that, you need a paid plan.",
        "users > 25 of product",
    ),
    (
        "Free for up to 25 users.",
        "users > 25 of product",
    ),
    (
        "Small teams of up to 10 people may use the software at no cost. Organisations above "
        "that size need a commercial licence.",
        "employees > 10",
    ),
    (
        "Organisations above 250 people in size need a commercial licence.",
        "employees > 250",
    ),
    (
        "Once you pass $2 million in yearly revenue, talk to us about a paid licence.",
        "revenue > 2000000 USD / year",
    ),
    (
        "You can use the weights for anything, provided your yearly turnover stays under "
        "500,000 euros.",
        "revenue >= 500000 EUR / year",
    ),
    (
        "You may use it as long as your company took in less than US$3 million over the last "
        "twelve months.",
        "revenue >= 3000000 USD / 12-months before",
    ),
    (
        "Use is free unless your company made more than $1 million last year, in which case "
        "you need to buy a licence.",
        "revenue > 1000000 USD / year before",
    ),
    (
        "Your quarterly revenue does not exceed EUR 40'000; failing which you must obtain a "
        "licence.",
        "revenue > 40000 EUR / quarter",
    ),
    (
        "Commercial use is allowed so long as quarterly revenue does not exceed CHF 40'000.",
        "commercial and revenue > 40000 CHF / quarter",
    ),
    (
        "Companies larger than 250 people must purchase a licence.",
        "employees > 250",
    ),
    (
        "Any company whose revenue in its last financial year was EUR 10m or more must "
        "obtain our written permission.",
        "revenue >= 10000000 EUR / year before",
    ),
    (
        "If your application makes more than 50,000 API calls in a calendar month, you must "
        "obtain a commercial licence.",
        "api-calls > 50000 / month of product",
    ),
    (
        "This licence is for small companies only. A small company is one with fewer than 20 "
        "employees.",
        "employees >= 20",
    ),
    (
        'This licence is available only to Small Companies. A "Small Company" is a company '
        "with fewer than 20 employees and annual revenue of less than $1,000,000.",
        "employees >= 20 or revenue >= 1000000 USD / year",
    ),
    (
        "You may use the model for any purpose, except that companies with more than 500 "
        "employees must first obtain a licence.",
        "employees > 500",
    ),
    (
        "You may deploy the model on up to 10 devices. Above this threshold you must obtain "
        "a licence.",
        "devices > 10",
    ),
    (
        "If your revenue exceeds $10 million per year, the foregoing licence does not apply "
        "to you and you must request one.",
        "revenue > 10000000 USD / year",
    ),
    (
        "The foregoing grant does not apply to entities with more than 1000 employees.",
        "employees > 1000",
    ),
    (
        "Products with more than 5 million monthly unique users require a separate agreement.",
        "monthly-active-users > 5000000 of product",
    ),
    (
        "Entities with annual revenues of less than $10,000,000 are granted a royalty-free "
        "licence.",
        "revenue >= 10000000 USD / year",
    ),
    (
        "Businesses with annual revenues of at least $10,000,000 may obtain a paid "
        "commercial use licence from the Licensor.",
        "revenue >= 10000000 USD / year and commercial",
    ),
    (
        "A commercial licence is needed for more than 5 seats.",
        "users > 5 of product",
    ),
    (
        "You may not install the software for more than 5 developers without a commercial licence.",
        "employees > 5",
    ),
    (
        "The number of users shall be limited to fifty (50). A licence must be purchased for "
        "any larger number.",
        "users > 50 of product",
    ),
    (
        "No more than 100 named users may use the software under this licence.",
        "users > 100 of product",
    ),
    (
        "In no case may the model be used by an organisation having more than 100 employees "
        "without a commercial licence.",
        "employees > 100",
    ),
    (
        "If you're making over $100k a year, please buy a licence.",
        "revenue > 100000 USD / year",
    ),
    (
        "Got more than 1,000,000 monthly active users? Then you need a licence from us.",
        "monthly-active-users > 1000000 of product",
    ),
    (
        "Is your company bigger than 50 employees? You'll need to buy a licence.",
        "employees > 50",
    ),
    (
        "Companies with 50+ employees need a licence.",
        "employees >= 50",
    ),
    (
        "Companies with 50 employees or fewer can use the model for free.",
        "employees > 50",
    ),
    (
        "Individuals and companies earning under $200,000 annually can use this model free "
        "of charge.",
        "not individual and revenue >= 200000 USD / year",
    ),
    (
        "Where the Licensee's gross annual turnover is £5,000,000 or above, the Licensee "
        "shall enter into a separate commercial licence agreement with the Licensor.",
        "revenue >= 5000000 GBP / year",
    ),
    (
        "In the event the Licensee's Monthly Active Users equal or exceed 1,000,000, the "
        "Licensee shall obtain an enterprise licence.",
        "monthly-active-users >= 1000000",
    ),
    (
        "The Licensee shall not be entitled to exercise the rights granted hereunder in the "
        "event that its consolidated turnover exceeds EUR 100,000,000.",
        "revenue > 100000000 EUR of group",
    ),
    (
        "The rights granted in section 2 shall lapse upon the Licensee's aggregate funding "
        "surpassing fifteen million US dollars.",
        "funding > 15000000 USD",
    ),
    (
        "Your rights end automatically when your company reaches a market capitalization of "
        "$1 billion.",
        "valuation >= 1000000000 USD",
    ),
    (
        "If the total amount of capital raised by your company is greater than $5 million "
        "you are required to have a commercial license.",
        "funding > 5000000 USD",
    ),
    (
        "You may use the software free of charge if your organization has raised no more "
        "than $3M in funding and has no more than 10 employees.",
        "funding > 3000000 USD or employees > 10",
    ),
    (
        "| Annual revenue | Licence |\n| --- | --- |\n| less than $1M | free |\n| $1M or "
        "more | commercial licence required |",
        "revenue >= 1000000 USD / year",
    ),
    (
        "If your product or service has greater than one hundred thousand daily active "
        "users, you must seek permission from the licensor before continuing to use the "
        "model.",
        "daily-active-users > 100000 of product",
    ),
    (
        "A separate licence is mandatory for products exceeding 10,000 units sold per year.",
        "devices > 10000 of product",
    ),
    (
        "Should the yearly sales of the Licensee be in excess of 20 crore rupees, a "
        "commercial licence has to be procured.",
        "revenue > 200000000 INR / year",
    ),
    (
        "If your group's consolidated annual turnover tops €50 million, get a licence first.",
        "revenue > 50000000 EUR / year of group",
    ),
    (
        "You must have a commercial license if you, together with your affiliates, have more "
        "than 100 employees.",
        "employees > 100 of group",
    ),
    (
        "If you, counting parents and subsidiaries, took in more than $3 million over the "
        "past 12 months, you need a signed licence.",
        "revenue > 3000000 USD / 12-months of group before",
    ),
    (
        "We charge nothing as long as you have fewer than 1,000 paying customers.",
        "users >= 1000",
    ),
    (
        "The Community Edition may be used by organizations with annual gross revenue under "
        "five million US dollars (USD 5,000,000).",
        "revenue >= 5000000 USD / year",
    ),
    (
        "Use by an entity with an annual gross revenue above $10M requires the Enterprise Edition.",
        "revenue > 10000000 USD / year",
    ),
    (
        "If you exceed 10,000 requests per month you must upgrade to a paid plan.",
        "api-calls > 10000 / month",
    ),
    (
        "The free tier covers up to 100,000 inference requests a month.",
        "api-calls > 100000 / month of product",
    ),
    (
        "You don't need a licence if your company has less than 10 employees.",
        "employees >= 10",
    ),
    (
        "No licence fee is due from companies whose annual turnover is below EUR 1 million.",
        "revenue >= 1000000 EUR / year",
    ),
    (
        "Everyone with less than $1M in annual revenue can use the model commercially. "
        "Everyone else must contact us for a licence.",
        "revenue >= 1000000 USD / year",
    ),
    (
        "Licensees with a valuation over $500 million are excluded from this licence.",
        "valuation > 500000000 USD",
    ),
    (
        "Your annual revenue must be less than $1,000,000 for you to be eligible under this "
        "license.",
        "revenue >= 1000000 USD / year",
    ),
    (
        "To be eligible for this license, your annual revenue must not exceed $1,000,000.",
        "revenue > 1000000 USD / year",
    ),
    (
        "Eligibility is restricted to companies having at most 100 employees.",
        "employees > 100",
    ),
    (
        "This license is restricted to companies with at most 100 employees.",
        "employees > 100",
    ),
    (
        "Only companies with fewer than 100 employees may use the model.",
        "employees >= 100",
    ),
    (
        "Nobody with more than 100 employees may use the model under this licence.",
        "employees > 100",
    ),
    (
        "This licence shall not extend to any person whose annual turnover is greater than 2 "
        "million pounds sterling.",
        "revenue > 2000000 GBP / year",
    ),
    (
        "The permission granted above ceases to apply if the Licensee's revenues exceed 10 "
        "million US dollars in any fiscal year.",
        "revenue > 10000000 USD / year",
    ),
    (
        "Licensee may Use the Licensed Work provided that Licensee's aggregate number of "
        "installations does not exceed 100.",
        "devices > 100",
    ),
    (
        "Additional Use Grant: You may make production use of the Licensed Work, provided "
        "your use does not involve more than 5 instances.",
        "devices > 5",
    ),
    (
        "If monthly revenue derived from the Model exceeds $100,000, you must obtain a "
        "licence from us within 30 days.",
        "revenue > 100000 USD / month attributable",
    ),
    (
        "Where sales of products made with the model bring in more than EUR 600 000 in a "
        "quarter, written permission is needed.",
        "revenue > 600000 EUR / quarter of product attributable",
    ),
    (
        "As soon as your service attracts more than two million visits per month, our "
        "written permission is required.",
        "visits > 2000000 / month of product",
    ),
    (
        "If your website gets over 1 million page views a month you must contact us for a license.",
        "visits > 1000000 / month of product",
    ),
    (
        "A licence is compulsory for companies employing more than two hundred and fifty "
        "(250) persons.",
        "employees > 250",
    ),
    (
        "A business that employs 250 people or more shall apply for a commercial licence.",
        "employees >= 250",
    ),
    (
        "If you have a headcount of over 100 you must buy a licence.",
        "employees > 100",
    ),
    (
        "If you either employ more than 100 people or have annual revenue above $10M, "
        "contact sales@example.com for a licence.",
        "employees > 100 or revenue > 10000000 USD / year",
    ),
    (
        "If both (a) your company has more than 100 employees and (b) its annual revenue is "
        "above $10M, you must obtain a licence.",
        "employees > 100 and revenue > 10000000 USD / year",
    ),
    (
        "Commercial use by companies with annual revenue over $5M is prohibited without our "
        "written consent.",
        "commercial and revenue > 5000000 USD / year",
    ),
    (
        "Commercial use of the model is permitted for companies with less than 10 million "
        "USD of annual revenue; all other companies must obtain a commercial licence.",
        "revenue >= 10000000 USD / year",
    ),
    (
        "You may use the model commercially below 1 million monthly active users. Past that, "
        "write to us for a licence.",
        "commercial and monthly-active-users >= 1000000",
    ),
    (
        "Training compute of more than 10^26 FLOPs requires our prior written permission.",
        "model-compute > 1E+26",
    ),
    (
        "Organizations exceeding one (1) million US dollars ($1,000,000) in annual revenue "
        "need to negotiate a licence with us.",
        "revenue > 1000000 USD / year",
    ),
    (
        "Any entity that together with its affiliates generates more than $20,000,000 (or "
        "the equivalent in other currencies) in revenue per annum shall require a licence.",
        "revenue > 20000000 USD / year of group",
    ),
    (
        "Thresholds: 700 million MAU. If, on the version release date, your products or "
        "services had more than 700 million MAU in the preceding calendar month, you must "
        "request a licence.",
        "monthly-active-users > 700000000 of product at release",
    ),
    (
        'A "Qualifying Company" means an entity with annual revenue of less than $1 '
        "million. The licence is granted to Qualifying Companies only.",
        "revenue >= 1000000 USD / year",
    ),
    (
        '"Revenue Limit" means USD 1,000,000 in annual revenue. If you exceed the Revenue '
        "Limit you must obtain a commercial licence.",
        "revenue > 1000000 USD / year",
    ),
    (
        "For the purposes of this licence the user limit is 10,000 monthly active users. "
        "Products above the user limit require a commercial licence.",
        "monthly-active-users > 10000 of product",
    ),
    (
        "A large enterprise is a company with more than 1,000 employees. Large enterprises "
        "are not covered by this licence.",
        "employees > 1000",
    ),
    (
        "You qualify for the community licence if you have fewer than 50 employees. If you "
        "do not qualify, you must buy a commercial licence.",
        "employees >= 50",
    ),
    (
        "The licence fee is waived for companies with less than $100,000 in annual revenue.",
        "revenue >= 100000 USD / year",
    ),
    (
        "This license is free for individuals and for companies with annual revenue below "
        "$100,000.",
        "not individual and revenue >= 100000 USD / year",
    ),
    (
        "Should you outgrow 200 employees, a licence must be bought.",
        "employees > 200",
    ),
    (
        "At $3 million or above in annual revenue, get a signed licence from us first.",
        "revenue >= 3000000 USD / year",
    ),
    (
        "With over 10 employees you need a commercial licence.",
        "employees > 10",
    ),
    (
        "Startups (fewer than 20 people, less than $1M raised) can use the model for free.",
        "employees >= 20 or funding >= 1000000 USD",
    ),
    (
        "The Free License applies to you only if you have not generated more than $5,000,000 "
        "USD in gross revenue in any twelve (12) month period.",
        "revenue > 5000000 USD / 12-months",
    ),
    (
        "Your use is subject to a commercial licence where (i) you have had, at any time, "
        "over 10 million users or (ii) you have had annual revenue in excess of $1M.",
        "users > 10000000 or revenue > 1000000 USD / year",
    ),
    (
        "Licensees meeting or exceeding USD 1,000,000 in annual revenue shall negotiate a "
        "commercial licence in good faith.",
        "revenue >= 1000000 USD / year",
    ),
    (
        "Beyond 1,000 employees this licence gives you no rights.",
        "employees > 1000",
    ),
    (
        "If your company employs between 51 and 250 people you need a business licence.",
        "employees >= 51 and employees <= 250",
    ),
    (
        "Companies with a turnover of EUR 1-5 million per year need a growth licence.",
        "revenue >= 1000000 EUR / year and revenue <= 5000000 EUR / year",
    ),
    (
        "A fee-bearing licence is required of any licensee having 100,000 or more registered "
        "users.",
        "users >= 100000",
    ),
    (
        "If the number of your end users hits 1 million, reach out to us for a licence.",
        "users >= 1000000",
    ),
    (
        "Per calendar year, revenue of more than JPY 100,000,000 means that you must obtain "
        "a licence.",
        "revenue > 100000000 JPY / year",
    ),
]
REGISTRATIONS = [
    (
        "If your product has more than 10,000 monthly active users, please register with us.",
        "monthly-active-users > 10000 of product",
    ),
    (
        "Commercial users with fewer than 1 million monthly active users must fill in the "
        "registration form.",
        "commercial and monthly-active-users < 1000000 of product",
    ),
    (
        "A commercial user who ran the models on more than 2 000 devices in the preceding "
        "year tells us the number by 31 January.",
        "commercial and devices > 2000 before",
    ),
    (
        "If you reach 100,000 users, let us know at hello@example.com.",
        "users >= 100000",
    ),
    (
        "When your annual revenue first exceeds EUR 1 million you shall inform the Licensor "
        "in writing within 30 days.",
        "revenue > 1000000 EUR / year",
    ),
    (
        "You must report to us if your service has over 1 million visits a month.",
        "visits > 1000000 / month of product",
    ),
    (
        "Drop us a line once you pass 500 employees.",
        "employees > 500",
    ),
    (
        "Licensees whose annual turnover exceeds $1M shall submit an annual usage report.",
        "revenue > 1000000 USD / year",
    ),
]
PAYMENTS = [
    (
        "If your annual revenue from the model exceeds $1,000,000, you shall pay a royalty "
        "of 5% of the excess.",
        "revenue > 1000000 USD / year attributable",
    ),
    (
        "You owe us 4% of the revenue once it exceeds $50,000 in a month.",
        "revenue > 50000 USD / month",
    ),
    (
        "Use of the model is fine up to 5 million calls a calendar month. Past that, 4% of what "
        "it earns goes to us.",
        "api-calls > 5000000 / month of product",
    ),
    (
        "Royalties of 10% are payable on monthly revenue above USD 20,000.",
        "revenue > 20000 USD / month",
    ),
    (
        "A licence fee of EUR 500 per year becomes due if you have more than 50 employees.",
        "employees > 50",
    ),
    (
        "Licensees with more than $1M of annual revenue pay a fee of 1% of that revenue.",
        "revenue > 1000000 USD / year",
    ),
    (
        "A royalty equal to three percent (3%) shall accrue where gross revenue exceeds "
        "$100,000 in any calendar quarter.",
        "revenue > 100000 USD / quarter",
    ),
    (
        "You must pay 2 % of your revenue to the licensor.",
        "always",
    ),
]


def _cases(duty: Duty, table: list[tuple[str, str]]) -> list[tuple[Duty, str, str]]:
    return [(duty, text, expected) for text, expected in table]


EVERY = [
    *_cases(Duty.OBTAIN_LICENSE, LICENCES),
    *_cases(Duty.REGISTER, REGISTRATIONS),
    *_cases(Duty.PAY_ROYALTY, PAYMENTS),
]


@pytest.mark.parametrize(("duty", "text", "expected"), EVERY, ids=[t[:60] for _, t, _ in EVERY])
def test_a_clause_of_any_register_means_one_condition(duty: Duty, text: str, expected: str) -> None:
    assert conditions(text, duty) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Startups beyond the 50 employees mark get a different colour on the chart.",
        "Whatever happens, companies over $5 million are another matter altogether.",
        "Use in production is fine if your total finances do not exceed US$10 million.",
        "A bank of more than 40 employees shall, where apt, wear hats. You must obtain a licence.",
    ],
)
def test_a_compared_figure_that_makes_no_rule_is_reported(text: str) -> None:
    found = extract(Text(PREAMBLE + text))
    assert found.unparsed or any("gt" in str(r.to_json()) for r in found.rules)


@pytest.mark.parametrize(
    "text",
    [
        '"Control" means ownership of more than fifty percent (50%) of the shares of an entity.',
        'The "Work" means Foo 2 11B. You shall tell people under your control what it is.',
        "Section 501 of the Internal Revenue Code of 1986 exempts it from a licence.",
        "You are granted a worldwide, royalty-free licence to share the work with 5 others.",
    ],
)
def test_numbers_of_other_things_are_no_thresholds(text: str) -> None:
    rules = extract(Text(PREAMBLE + text)).rules
    assert not [r for r in rules if "metric" in str(r.to_json())]
