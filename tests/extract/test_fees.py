"""Fees beside figures, behind a trial, and what is due beyond the end of a commercial grant."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, table

RANGES = [
    (
        "If your annual revenue is at least 3 million euros but less than 7 million, a yearly fee "
        "of 650 must be paid.",
        "pay-royalty if (revenue gteq 3000000 EUR year licensee and "
        "revenue lt 7000000 EUR year licensee)",
    ),
    (
        "Firms with more than 20 but fewer than 90 employees shall pay a fee of 300.",
        "pay-royalty if (employees gt 20 licensee and employees lt 90 licensee)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_a_fee_is_not_counted_with_the_upper_end_before_it(text: str, expected: str) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "We offer a free trial of three weeks, then a fee of $80 per month.",
        "Run it in a free trial for 21 days; afterwards a fee of CHF 70 per year is payable.",
        "Once the evaluation period is over you must pay us a fee of $400.",
        "For the first two months you pay nothing; thereafter a royalty of 2% is due.",
    ],
)
def test_what_falls_due_with_time_is_left_to_a_person(text: str) -> None:
    assert flagged(text)


def test_a_fee_without_a_trial_is_read() -> None:
    text = "You must pay us a royalty of 4% of your sales."
    assert answered(text) == ["pay-royalty"]


@pytest.mark.parametrize(
    "text",
    [
        "Commercial use is free up to annual revenue of $6 million. Above this level, please "
        "contact us.",
        "Free for commercial use by companies with no more than $6 million of annual revenue. "
        "Above this level you must obtain a licence.",
    ],
)
def test_beyond_a_commercial_grant_commercial_use_is_meant(text: str) -> None:
    assert said(text) == ["obtain-license if (commercial and revenue gt 6000000 USD year licensee)"]


def test_beyond_a_grant_of_any_use_any_use_is_meant() -> None:
    text = "Use is free up to annual revenue of $6 million. Above this level, please contact us."
    assert said(text) == ["obtain-license if revenue gt 6000000 USD year licensee"]


@pytest.mark.parametrize(
    "text",
    [
        '"Tiny Firm" means a company with fewer than 80 total individuals working as employees and '
        "independent contractors. Use is permitted only if you are a Tiny Firm.",
        'Use by a Tiny Firm is free. A "Tiny Firm" is one that has fewer than 80 total '
        "individuals working as employees.",
    ],
)
def test_individuals_that_are_counted_are_no_party(text: str) -> None:
    assert said(text) == ["obtain-license if employees gteq 80 licensee"]


SHOWN = [
    (
        "Attribution is required unless you hold an enterprise license.",
        ["display-attribution if product"],
    ),
    (
        "Attribution is required if your app has more than 3 million users.",
        ["display-attribution if users gt 3000000 product"],
    ),
    ("Attribution is required.", ["retain-notices if distribute"]),
    (
        'Showing "Made with Wren" is mandatory unless you have a paid subscription.',
        ["display-attribution if product"],
    ),
    (
        "You may not host the model as a service unless you have obtained a commercial license.",
        ["obtain-license if hosted-service"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SHOWN)
def test_a_duty_that_a_licence_frees_from_asks_for_none(text: str, expected: list[str]) -> None:
    assert said(text) == expected


PAID = [
    ("Teams of more than 12 pay $30 per seat.", ["pay-royalty if employees gt 12 licensee"]),
    (
        "Free for crews of up to 12 people. Larger teams pay $30 a month.",
        ["pay-royalty if employees gt 12 licensee"],
    ),
    (
        "Commercial use costs EUR 300 a year for companies with more than 40 employees.",
        ["pay-royalty if (employees gt 40 licensee and commercial)"],
    ),
    ("We pay $500 for each bug that you find.", []),
    ("Nobody pays attention to 500 dollars.", []),
]


@pytest.mark.parametrize(("text", "expected"), PAID)
def test_a_sum_behind_a_word_of_payment(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_prices_by_head_count_are_each_of_their_step() -> None:
    text = (
        "The yearly fee is $70 for up to 5 employees, $400 for 6 to 60 employees and $900 for more "
        "than 60 employees."
    )
    assert said(text) == [
        "pay-royalty if (employees gteq 6 licensee and employees lteq 60 licensee)",
        "pay-royalty if employees gt 60 licensee",
        "pay-royalty if employees lteq 5 licensee",
    ]
    assert not flagged(text)


def test_a_step_with_a_price_is_not_free() -> None:
    steps = "- Small: up to 5 employees, $70 per year\n- Large: more than 5 employees, contact us"
    assert flagged("Our steps for you and your company:\n" + steps)


FORBIDDEN = [
    ("Not allowed: use by companies with more than 300 employees.", "employees gt 300 licensee"),
    (
        "Forbidden: use by firms whose annual revenue exceeds EUR 9 million.",
        "revenue gt 9000000 EUR year licensee",
    ),
    ("Allowed: use by companies with up to 300 employees.", "employees gt 300 licensee"),
    (
        "Turnover cap: EUR 2,000,000 per fiscal year. Above the turnover cap you need a licence.",
        "revenue gt 2000000 EUR year licensee",
    ),
    (
        "You confirm that your annual revenue is lower than EUR 5,000,000. If this is no longer "
        "the case, you must obtain a commercial licence.",
        "revenue gteq 5000000 EUR year licensee",
    ),
    (
        "State agencies and companies whose headcount is above 800 need an enterprise agreement.",
        "(government or employees gt 800 licensee)",
    ),
    (
        "If you are a state agency or a company with more than 800 employees, contact "
        "sales@wren.example first.",
        "(government or employees gt 800 licensee)",
    ),
    (
        "Commercial deployment by entities making more than $2 million a year requires a licence.",
        "(revenue gt 2000000 USD year licensee and commercial)",
    ),
]


@pytest.mark.parametrize(("text", "when"), FORBIDDEN)
def test_limits_in_other_forms(text: str, when: str) -> None:
    assert said(text) == [f"obtain-license if {when}"]


def test_a_listing_beside_a_figure_is_left_to_a_person() -> None:
    text = "Companies traded on a stock exchange, or with over 700 employees, need a licence."
    assert flagged(text)


OTHERS = [
    (
        "The following entities are not licensed under these terms: (a) entities with more than "
        "800 employees; (b) entities with annual revenue above $30,000,000; (c) providers of cloud "
        "services.",
        "(employees gt 800 licensee or revenue gt 30000000 USD year licensee or cloud-provider)",
    ),
    (
        '"Big Licensee" - a licensee that has revenues of EUR 40,000,000 or more a year. Big '
        "Licensees shall obtain a licence.",
        "revenue gteq 40000000 EUR year licensee",
    ),
    (
        "The grant in clause 2 is void for any licensee whose valuation exceeds $70 million.",
        "valuation gt 70000000 USD licensee",
    ),
    (
        "Neither this licence nor any right under it extends to firms which employ more than 900 "
        "people.",
        "employees gt 900 licensee",
    ),
    (
        "Please get in touch if your usage exceeds 4 million API calls a month.",
        "api-calls gt 4000000 month licensee",
    ),
]


@pytest.mark.parametrize(("text", "when"), OTHERS)
def test_who_is_not_licensed(text: str, when: str) -> None:
    assert said(text) == [f"obtain-license if {when}"]


@pytest.mark.parametrize(
    "text",
    [
        "These thresholds apply: 60 employees, or $3 million in revenue. Licensees above either "
        "threshold must sign a licence agreement.",
        'A "Big Firm" has more than 60 staff or a budget over $3 million. Big Firms must buy a '
        "licence.",
    ],
)
def test_a_limit_that_is_lost_on_the_way_is_left_to_a_person(text: str) -> None:
    assert flagged(text)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Firms with revenue between $2 million and $8 million pay $700 per year.",
            "pay-royalty if (revenue gteq 2000000 USD licensee and revenue lteq 8000000 USD"
            " licensee)",
        ),
        (
            "Betriebe mit mehr als 2 Mio. Euro Jahresumsatz zahlen 700 Euro pro Jahr.",
            "pay-royalty if revenue gt 2000000 EUR year licensee",
        ),
        (
            "Les firmes réalisant entre 2 et 8 millions d'euros de chiffre d'affaires versent "
            "700 € par an.",
            "pay-royalty if (revenue gteq 2000000 EUR licensee and revenue lteq 8000000 EUR"
            " licensee)",
        ),
        (
            "Wer mehr als 2 Mio. Euro Umsatz macht, muss 5 % zahlen.",
            "pay-royalty if revenue gt 2000000 EUR licensee",
        ),
    ],
)
def test_what_is_paid_is_no_threshold(clause: str, expected: str) -> None:
    assert said(clause) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Where your annual turnover is above EUR 4 million, a fee of 1% of product revenue is "
            "due.",
            ["pay-royalty if revenue gt 4000000 EUR year licensee"],
        ),
        (
            "If your product's annual revenue exceeds $4 million, 2% of your company's revenue is "
            "payable.",
            ["pay-royalty if revenue gt 4000000 USD year product"],
        ),
        (
            "Where your annual turnover is above EUR 4 million, a fee of 1% of product revenue is "
            "due; where it is above EUR 9 million, the fee is negotiated.",
            [
                "obtain-license if revenue gt 9000000 EUR year licensee",
                "pay-royalty if revenue gt 4000000 EUR year licensee",
            ],
        ),
        (
            "Companies with annual revenue over $40 million: price on request.",
            ["obtain-license if revenue gt 40000000 USD year licensee"],
        ),
    ],
)
def test_a_fee_is_a_share_of_what_nobody_compares(text: str, expected: list[str]) -> None:
    assert answered(text) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "For commercial use, a fee of $99 per year applies.",
        "Commercial licensees pay a fee of $5 per installation.",
        "Commercial users must pay us a royalty of 5% of their revenue.",
        "A license fee is payable for commercial use.",
        "The license fee of $99 is due for commercial use. Non-commercial use is free.",
        "Commercial use requires a license fee of $5 per installation.",
    ],
)
def test_a_fee_for_commerce_is_due_of_nobody_else(clause: str) -> None:
    assert answered(clause) == ["pay-royalty if commercial"]


PRICES = table("""
A commercial licence costs €15 per developer per year, with a minimum of 5 developers.
=> pay-royalty

You need one paid licence for every developer who uses the SDK. Licences cost $99 per developer.
=> obtain-license
=> pay-royalty

The developer licence is available for $199 and the company licence is available for $999.
=> pay-royalty

Free tier (at most 5 seats): all of it. Team tier (6-25 seats): $15 a month.
=> pay-royalty if (users gteq 6 product and users lteq 25 product)

Free for teams of 1-3. $19/month for teams of 4-10.
=> obtain-license if employees gt 3 licensee
=> pay-royalty if (employees gteq 4 licensee and employees lteq 10 licensee)
""")


@pytest.mark.parametrize(("clause", "rules"), PRICES)
def test_prices_of_licences(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "We sell three licences: Personal (1 user, $29), Team (5 users, $99), and Site ($499).",
        "Licenses: Solo $49, Team (up to 10 developers) $249. Non-commercial use is free.",
    ],
)
def test_prices_of_which_nothing_was_read_are_reported(clause: str) -> None:
    assert flagged(clause)
    assert not said(clause)
