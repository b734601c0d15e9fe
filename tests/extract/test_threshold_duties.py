"""Thresholds of registering, paying and giving credit."""

from __future__ import annotations

import pytest

from figures import conditions
from modellic.rules import Duty

DISPLAY_ATTRIBUTION = [
    (
        "Websites with more than 250,000 unique visitors per month must display the phrase "
        '"Created with Nimbus" in the footer.',
        "visits > 250000 / month of product",
    ),
    (
        'If your site has ≥ 1M page views / month, show "Powered by Nimbus" on the homepage.',
        "visits >= 1000000 / month of product",
    ),
    (
        "A product with 100 million or more monthly active users, or 20 million US dollars or "
        'more of monthly revenue, shall prominently display "Nimbus" on its user interface.',
        "monthly-active-users >= 100000000 of product or revenue >= 20000000 USD / month of "
        "product",
    ),
    (
        "Where a commercial product or service incorporating the Model attains more than 50 "
        "million monthly active users, or yields more than 5 million US dollars in monthly "
        'revenue, its operator must visibly show the name "Nimbus" in its interface.',
        "commercial and (monthly-active-users > 50000000 of product or revenue > 5000000 USD / "
        "month of product)",
    ),
    (
        "Apps with fewer than 50k MAU are exempt from the attribution requirement. All other "
        'apps must display "Built with Nimbus".',
        "monthly-active-users >= 50000 of product",
    ),
    (
        "Attribution. If more than 1 million people use your product monthly, you must show "
        'the Nimbus logo and the words "Nimbus inside".',
        "monthly-active-users > 1000000 of product",
    ),
    (
        'Applications with at least 5,000 daily active users must include "Made with Nimbus" '
        "in their about page.",
        "daily-active-users >= 5000 of product",
    ),
    (
        "Anyone operating a public website that receives more than half a million page views "
        'per month using the Model shall show "Made with Nimbus" on it.',
        "visits > 500000.0 / month of product",
    ),
]
REGISTER = [
    (
        "Licensees with over 1,000 registered users shall register their deployment at "
        "https://nimbus.example/reg.",
        "users > 1000",
    ),
    (
        "If your organisation has more than 500 employees, you must notify us of your use at "
        "hello@nimbus.example.",
        "employees > 500",
    ),
    (
        "Licensee shall promptly inform Licensor if its monthly active users become greater "
        "than 5,000,000.",
        "monthly-active-users > 5000000",
    ),
    (
        "Please tell us if you process more than 10 million API requests monthly.",
        "api-calls > 10000000 / month",
    ),
    (
        "If you operate a hosted service that handles at least 5 million inference requests "
        "per month, you must report your usage to us every quarter.",
        "hosted-service and api-calls >= 5000000 / month of product",
    ),
    (
        "A company with between 100 and 500 employees shall register; one with more than 500 "
        "employees shall obtain a license.",
        "employees >= 100 and employees <= 500",
    ),
    (
        "Up to $1M revenue per year you owe nothing; from $1M you must register with us; from "
        "$10M you must purchase a license.",
        "revenue >= 1000000 USD / year",
    ),
    (
        "If the cumulative revenue you generate from the Model passes $100,000 you are obliged "
        "to notify us and to pay 2% of the revenue above that amount.",
        "revenue > 100000 USD attributable",
    ),
    (
        "Organizations above 500 seats shall report the number of users to the Licensor every "
        "year.",
        "users > 500",
    ),
    (
        "Deployers with more than 2 million registered users shall notify the Licensor of the "
        "deployment within one month.",
        "users > 2000000 of product",
    ),
    (
        "Developers whose game took in more than US$50,000 in a quarter must file a report "
        "with us.",
        "revenue > 50000 USD / quarter of product",
    ),
    (
        "Commercial users with monthly revenue over $50,000 from the Model shall (a) notify "
        "us, and (b) pay 3% of that revenue.",
        "commercial and revenue > 50000 USD / month",
    ),
    (
        "Models created by fine-tuning with a total compute of at least 10^25 floating point "
        "operations must be notified to us.",
        "model-compute >= 1E+25",
    ),
]
PAY_ROYALTY = [
    (
        "If in any quarter your gross revenue from products that embed the Model is greater "
        "than $10,000, you must pay 5% of the amount above $10,000.",
        "revenue > 10000 USD / quarter of product",
    ),
    (
        "Licence fees apply to organisations with more than 250 staff.",
        "employees > 250",
    ),
    (
        "Any organization with at least one thousand employees shall pay an annual license fee "
        "of $20,000.",
        "employees >= 1000",
    ),
    (
        "Corporations with a global workforce in excess of 5,000 shall remit an annual fee of "
        "USD 50,000 to the Licensor.",
        "employees > 5000",
    ),
    (
        "If the cumulative revenue you generate from the Model passes $100,000 you are obliged "
        "to notify us and to pay 2% of the revenue above that amount.",
        "revenue > 100000 USD attributable",
    ),
    (
        "A royalty of two per cent of net revenue is owed by any licensee whose net revenue "
        "from products containing the Model exceeds £500,000 in an accounting year.",
        "revenue > 500000 GBP / year of product",
    ),
    (
        "Licensees earning $10,000 or more a month through the Model owe a monthly fee of $100.",
        "revenue >= 10000 USD / month attributable",
    ),
    (
        "A distribution fee becomes payable once both of these lines have been crossed: (i) "
        "the game has earned US$500,000 or more over the trailing twelve months, and (ii) it "
        "has been installed on at least 200,000 devices.",
        "revenue >= 500000 USD / 12-months of product and devices >= 200000 of product",
    ),
    (
        "Commercial users with monthly revenue over $50,000 from the Model shall (a) notify "
        "us, and (b) pay 3% of that revenue.",
        "commercial and revenue > 50000 USD / month",
    ),
    (
        "Where the annual revenue attributable to the use of the Model is greater than two "
        "hundred thousand US dollars, Licensee shall pay a royalty of five percent.",
        "revenue > 200000 USD / year attributable",
    ),
]
EVERY = [
    *((Duty.DISPLAY_ATTRIBUTION, text, expected) for text, expected in DISPLAY_ATTRIBUTION),
    *((Duty.REGISTER, text, expected) for text, expected in REGISTER),
    *((Duty.PAY_ROYALTY, text, expected) for text, expected in PAY_ROYALTY),
]


@pytest.mark.parametrize(("duty", "text", "expected"), EVERY, ids=[t[:60] for _, t, _ in EVERY])
def test_a_clause_of_duties_means_one_condition(duty: Duty, text: str, expected: str) -> None:
    assert conditions(text, duty) == [expected]
