"""Clauses with figures, and the condition that they mean, in the short form of `written`."""

from __future__ import annotations

import pytest

from figures import PREAMBLE, conditions
from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

BEFORE_AND_BEHIND = [
    (
        "If your annual revenue exceeds USD 10 million, you must obtain a commercial license.",
        "revenue > 10000000 USD / year",
    ),
    (
        "You must obtain a commercial license if your annual revenue exceeds USD 10 million.",
        "revenue > 10000000 USD / year",
    ),
    (
        "Once your valuation reaches 1 billion US dollars, a commercial licence is required.",
        "valuation >= 1000000000 USD",
    ),
    (
        "Should your monthly revenue from the product exceed JPY 100 million, a separate licence "
        "agreement must be concluded with the licensor.",
        "revenue > 100000000 JPY / month of product",
    ),
    (
        "If you make more than 10 million API calls per month you have to get a separate licence.",
        "api-calls > 10000000 / month",
    ),
    (
        "If your monthly active users are 100M+, request a license from us.",
        "monthly-active-users >= 100000000",
    ),
    ("Enterprises (more than 250 employees) must buy a licence.", "employees > 250"),
    (
        "Production use by firms with 20 or more employees requires a separate licence.",
        "employees >= 20",
    ),
    (
        "IF YOU HAVE MORE THAN ONE HUNDRED (100) EMPLOYEES YOU MUST PURCHASE A LICENSE.",
        "employees > 100",
    ),
    (
        "If your annual recurring revenue (ARR) is greater than $5M, you are required to purchase "
        "a commercial license.",
        "revenue > 5000000 USD / year",
    ),
]
LISTS = [
    (
        "If you have over five million euros in funding or two million in annual revenue, you need "
        "a paid licence.",
        "funding > 5000000 EUR or revenue > 2000000 EUR / year",
    ),
    (
        "If your annual revenue or funding exceeds 3 million USD, you must request a licence.",
        "revenue > 3000000 USD / year or funding > 3000000 USD",
    ),
    (
        "Companies with more than 200 employees, over 5 million euros in annual turnover, or more "
        "than 2 million euros in funding need a commercial licence.",
        "employees > 200 or revenue > 5000000 EUR / year or funding > 2000000 EUR",
    ),
    (
        "If your product has either (i) more than 10 million monthly active users or (ii) annual "
        "revenue exceeding USD 5 million, you must obtain a commercial licence from us.",
        "monthly-active-users > 10000000 of product or revenue > 5000000 USD / year of product",
    ),
    (
        "Companies with revenue between $1 million and $10 million must obtain a growth licence.",
        "revenue >= 1000000 USD and revenue <= 10000000 USD",
    ),
    (
        "If you are a competitor of the Licensor, or your revenue exceeds $1M a year, you must "
        "obtain a licence.",
        "licensor-competitor or revenue > 1000000 USD / year",
    ),
]
GRANTS = [
    (
        "You may use the model only if your company has fewer than 50 employees and less than "
        "$1,000,000 in annual revenue.",
        "employees >= 50 or revenue >= 1000000 USD / year",
    ),
    (
        "The model is available only to organizations that have less than 100 employees.",
        "employees >= 100",
    ),
    (
        "You may use the model only if neither your annual revenue exceeds $1,000,000 nor your "
        "workforce exceeds 50 employees.",
        "revenue > 1000000 USD / year or employees > 50",
    ),
    (
        "You may use the model free of charge if you do not have more than 100 employees or more "
        "than 1 million dollars in annual revenue.",
        "employees > 100 or revenue > 1000000 USD / year",
    ),
    (
        "For companies with less than $1M in revenue the model is free.",
        "revenue >= 1000000 USD",
    ),
    (
        "You may use the model commercially as long as your monthly revenue does not exceed "
        "EUR 10,000.",
        "commercial and revenue > 10000 EUR / month",
    ),
    (
        "The number of monthly active users of your product must not exceed 500,000.",
        "monthly-active-users > 500000 of product",
    ),
    (
        "You are eligible for the free tier when your trailing twelve months revenue is under $2M.",
        "revenue >= 2000000 USD / 12-months",
    ),
]
REFUSALS = [
    (
        "Organizations whose revenue in any trailing twelve-month period exceeds US$ 20 million "
        "may not use the model.",
        "revenue > 20000000 USD / 12-months",
    ),
    (
        "This licence is not granted to entities with 1,000 or more employees.",
        "employees >= 1000",
    ),
    (
        "You may not use the model commercially if your company earns more than $100,000 a year.",
        "revenue > 100000 USD / year and commercial",
    ),
    (
        "If at any time your users exceed ten million, this license terminates automatically.",
        "users > 10000000",
    ),
    (
        "This agreement does not apply to companies with annual revenues over 10 million dollars.",
        "revenue > 10000000 USD / year",
    ),
]
SCOPE = [
    (
        "If your group (you and your affiliates, on a consolidated basis) generates more than EUR "
        "50 million in annual revenue, you must request a licence.",
        "revenue > 50000000 EUR / year of group",
    ),
    (
        "If, on the release date of the model, your products had more than 300 million monthly "
        "active users in the preceding month, you shall request a licence.",
        "monthly-active-users > 300000000 of product at release",
    ),
    (
        "If the monthly active users of all services offered by or for the Licensee exceed 9 "
        "million, you shall request a licence.",
        "monthly-active-users > 9000000",
    ),
    (
        "If the revenue generated with the model exceeds $1 million in a year, you must obtain a "
        "commercial licence.",
        "revenue > 1000000 USD / year attributable",
    ),
    (
        "If your company had more than 50 employees and its turnover in the preceding fiscal year "
        "was above EUR 5 million, you must obtain a licence.",
        "employees > 50 and revenue > 5000000 EUR / year before",
    ),
]
ACROSS_SENTENCES = [
    (
        '"Large Company" means any company whose annual turnover exceeds ten million euros. Large '
        "Companies must obtain an enterprise licence before using the model.",
        "revenue > 10000000 EUR / year",
    ),
    (
        '"Total Resources" means the greater of your annual revenue and your funding. You may use '
        "the model in production as long as your Total Resources do not exceed EUR 3 million.",
        "revenue > 3000000 EUR / year or funding > 3000000 EUR",
    ),
    (
        '"Ceiling" means annual revenue of USD 2,000,000 or more. The rights granted here are for '
        "those who do not exceed the Ceiling. Anyone who exceeds the Ceiling must request a "
        "licence.",
        "revenue >= 2000000 USD / year",
    ),
    (
        "All amounts in this document are in euros. If you have more than two million in annual "
        "revenue, you need a paid licence.",
        "revenue > 2000000 EUR / year",
    ),
    (
        '"Your company" means the entity that you work for and all of its affiliates under common '
        "control. If your company has more than 80 employees, you must obtain a licence.",
        "employees > 80 of group",
    ),
    (
        "The licence is free for organizations with fewer than 10 employees. Otherwise, you must "
        "purchase a licence.",
        "employees >= 10",
    ),
    (
        "The number of monthly active users of your product must not exceed 500,000. If this limit "
        "is exceeded, contact us to obtain a commercial licence.",
        "monthly-active-users > 500000 of product",
    ),
    (
        "If you or your affiliates generate more than $3M in annual revenue, any rights granted "
        "here terminate. You must then request a licence from the Licensor.",
        "revenue > 3000000 USD / year of group",
    ),
    (
        "You may use the model for your company if it meets all of these criteria:\n\n"
        "- it has fewer than 30 employees\n"
        "- it earned less than 2,000,000 USD total revenue in the last tax year\n"
        "- it received less than 5,000,000 USD in funding\n",
        "employees >= 30 or revenue >= 2000000 USD / year before or funding >= 5000000 USD",
    ),
    (
        "You must obtain a commercial licence if any of these applies:\n\n"
        "(a) you have more than 30 employees;\n"
        "(b) your annual revenue exceeds 2,000,000 USD.\n",
        "employees > 30 or revenue > 2000000 USD / year",
    ),
]
EVERY = [*BEFORE_AND_BEHIND, *LISTS, *GRANTS, *REFUSALS, *SCOPE, *ACROSS_SENTENCES]


@pytest.mark.parametrize(("text", "expected"), EVERY, ids=[t[:60] for t, _ in EVERY])
def test_a_clause_means_one_condition(text: str, expected: str) -> None:
    assert conditions(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'You must display "Powered by Foo" on your website, unless your product has fewer than '
            "10,000 monthly active users.",
            "monthly-active-users >= 10000 of product",
        ),
        (
            'If your product has more than 5 million users, you shall display "Foo" on its site.',
            "users > 5000000 of product",
        ),
    ],
)
def test_other_duties_carry_thresholds_too(text: str, expected: str) -> None:
    assert conditions(text, Duty.DISPLAY_ATTRIBUTION) == [expected]


def test_an_exemption_in_a_sentence_of_its_own_limits_the_duty_before_it() -> None:
    text = (
        'You must display "Powered by Foo" on your website. This requirement does not apply to '
        "organizations with fewer than 25 employees."
    )
    (when,) = conditions(text, Duty.DISPLAY_ATTRIBUTION)
    assert "employees >= 25" in when
    assert not extract(Text(PREAMBLE + text)).unparsed


def test_where_a_definition_gives_the_figure_it_is_evidence_too() -> None:
    text = (
        PREAMBLE + '"Large Company" means any company whose annual turnover exceeds ten million '
        "euros.\n\nLarge Companies must obtain an enterprise licence before using the model."
    )
    (rule,) = (r for r in extract(Text(text)).rules if r.action is Duty.OBTAIN_LICENSE)
    assert ["ten million" in text[a:b] for a, b in rule.evidence.spans] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "In no event shall the licensor's total liability exceed one hundred dollars ($100).",
        "The licensor has more than 100 employees in 12 offices.",
        "Model 3.1 has more than 70 billion parameters.",
        "You must keep the notice for at least 30 days.",
    ],
)
def test_figures_of_something_else_make_no_duty(text: str) -> None:
    assert conditions(text) == []


def test_a_figure_that_cannot_be_read_is_reported() -> None:
    text = "Licensees above 50 employees are treated differently by the foundation."
    found = extract(Text(PREAMBLE + text))
    assert found.rules or [u.quote for u in found.unparsed] == [text]
