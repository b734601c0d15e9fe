"""What the parts of a whole text make of each other: headings, questions, limits told again."""

from __future__ import annotations

import pytest

from clauses import flagged, said

HEADINGS = [
    (
        "## Free use\n\nYou may use it if you meet these conditions:\n\n- you are a student\n\n"
        "## Rules\n\n- You must keep this notice in all copies.\n",
        ["retain-notices if distribute"],
    ),
    (
        "## 1. Cases\n\nA paid licence must be obtained if you meet either of these criteria:\n\n"
        "* your yearly revenue is $70,000 or more\n* you have 40 or more employees\n\n"
        "## 2. Extent\n\n* The paid licence is granted for one commercial project.\n",
        ["obtain-license if (revenue gteq 70000 USD year licensee or employees gteq 40 licensee)"],
    ),
]


@pytest.mark.parametrize(("words", "rules"), HEADINGS)
def test_a_list_ends_where_a_heading_of_the_next_section_stands(
    words: str, rules: list[str]
) -> None:
    assert said(words) == rules


QUESTIONS = [
    (
        "### When do I have to pay royalties?\n\nOnly once your yearly revenue exceeds $90,000.\n",
        ["pay-royalty if revenue gt 90000 USD year licensee"],
    ),
    (
        "### Must I report and pay?\n\nWithin a month of the day on which your yearly revenue"
        " exceeded $90,000.\n",
        ["register if revenue gt 90000 USD year licensee"],
    ),
    (
        "### Do I need a licence?\n\nOnly if you have more than 25 employees.\n",
        ["obtain-license if employees gt 25 licensee"],
    ),
    ("### Who pays royalties?\n\nNobody does.\n", []),
    ("### About us\n\nWe have more than 25 employees in two cities.\n", []),
]


@pytest.mark.parametrize(("words", "rules"), QUESTIONS)
def test_an_answer_says_what_its_heading_asks(words: str, rules: list[str]) -> None:
    assert said(words) == rules


AGAIN = [
    (
        "If yearly revenue from products made with the model exceeds $60,000, you must pay us a"
        " royalty of 4%. You must send a quarterly report to us if your revenue exceeds the"
        " $60,000 threshold.",
        [
            "pay-royalty if revenue gt 60000 USD year product",
            "register if revenue gt 60000 USD year product",
        ],
    ),
    (
        "Once yearly revenue of your product exceeds $60,000, a royalty is due. You pay 4% only on"
        " what revenue there is above $60,000.",
        ["pay-royalty if revenue gt 60000 USD year product"],
    ),
    (
        "You must pay us a royalty if your revenue exceeds $60,000 a year. You must notify us if"
        " your revenue exceeds $60,000 in a month.",
        [
            "pay-royalty if revenue gt 60000 USD year licensee",
            "register if revenue gt 60000 USD month licensee",
        ],
    ),
]


@pytest.mark.parametrize(("words", "rules"), AGAIN)
def test_a_limit_that_is_named_again_is_told_in_full(words: str, rules: list[str]) -> None:
    assert said(words) == rules


KEYS = [
    (
        "If your company earns at least $30,000 a month, you must obtain a separate commercial"
        " build key for each project that uses it.",
        ["obtain-license if revenue gteq 30000 USD month licensee"],
    ),
    ("Keep the API key out of public code.", []),
]


@pytest.mark.parametrize(("words", "rules"), KEYS)
def test_a_key_that_must_be_bought_is_a_licence(words: str, rules: list[str]) -> None:
    assert said(words) == rules


def test_a_project_whose_definition_speaks_of_operations_is_no_compute() -> None:
    words = '"Project" means software used for internal operations or for customers. '
    words += "If you have more than 80 employees, you must obtain a licence for each Project."
    assert said(words) == ["obtain-license if employees gt 80 licensee"]


def test_what_the_business_is_has_no_word_and_is_reported() -> None:
    words = "You must obtain a licence if you meet either of these criteria:\n\n"
    words += "* your yearly revenue is $70,000 or more\n"
    words += "* your main business activity is the making of games, whatever you earn\n"
    assert flagged(words)


SHORT_TEXTS = [
    (
        "You may not resell the Heron set or offer it as a hosted service.",
        ["distribute", "host-as-service"],
    ),
    ("You may not sell, rent or host the model as a service.", ["host-as-service"]),
    ("No plan includes the right to offer the model as a hosted service.", ["host-as-service"]),
    ("The drawings must not be redistributed as a collection.", ["distribute"]),
    ("The one rule: the copyright notice stays in all copies.", ["retain-notices if distribute"]),
    (
        'Attribution is required: state "Drawn with Heron" in your documentation.',
        ["display-attribution if product"],
    ),
    (
        "Oh, and if you publish a paper, cite us.",
        ["display-attribution if publish-research"],
    ),
    (
        "If you share a fine-tune, say it is a fine-tune.",
        ["state-changes if (modify and distribute)"],
    ),
    (
        "You must send us a revenue report within a month of the end of each quarter in which"
        " royalties are due.",
        ["register"],
    ),
    (
        "Commercial use is allowed if you have under 3,000 users; above that please contact us for"
        " a license.",
        ["obtain-license if (commercial and users gteq 3000 licensee)"],
    ),
    (
        "You owe us a royalty of 3% once your game has earned $70,000.",
        ["pay-royalty if revenue gteq 70000 USD product"],
    ),
    (
        "Commercial use:\n* $40k to $90k ARR: a small licence is required\n"
        "* over $90k ARR: an enterprise licence is required\n",
        ["obtain-license if (commercial and revenue gteq 40000 USD year licensee)"],
    ),
    (
        "When your project ends you must delete all copies of the data.",
        ["delete-on-termination if terminated"],
    ),
    (
        "On termination you must stop distributing all products.",
        ["delete-on-termination if terminated"],
    ),
    ("You may stop distributing your products whenever you like.", []),
    ("Resale of prints is welcome.", []),
    ("You may not share your credentials with third parties.", []),
    ("You may not share the model with third parties.", ["distribute"]),
    (
        "**Must we show your logo?**\n\nYes, on the start screen.\n",
        ["display-attribution if product"],
    ),
    ("**Must we show your logo?**\n\nNo.\n", []),
    ("**Can I train a model on it?**\n\nNo.\n", ["train-other-models"]),
    ("**Can I train a model on it?**\n\nYes.\n", []),
]


@pytest.mark.parametrize(("words", "rules"), SHORT_TEXTS)
def test_everyday_licences_say_what_they_mean(words: str, rules: list[str]) -> None:
    assert said(words) == rules


ALTERNATIVES = [
    (
        "You need a licence if you are a competitor of ours, have more than 20 employees, or earn"
        " more than $3 million a year.",
        [
            "obtain-license if (licensor-competitor or employees gt 20 licensee"
            " or revenue gt 3000000 USD year licensee)"
        ],
    ),
    (
        "You need a licence if you (i) are a cloud provider, (ii) have more than 20 employees, or"
        " (iii) earn more than $3 million a year.",
        [
            "obtain-license if (cloud-provider or employees gt 20 licensee"
            " or revenue gt 3000000 USD year licensee)"
        ],
    ),
    (
        "If you are a cloud provider that has more than 20 employees or earns more than $3 million"
        " a year, you need a licence.",
        [
            "obtain-license if (cloud-provider and (employees gt 20 licensee"
            " or revenue gt 3000000 USD year licensee))"
        ],
    ),
    (
        "If you are a cloud provider, and have more than 20 employees, you need a licence.",
        ["obtain-license if (cloud-provider and employees gt 20 licensee)"],
    ),
]


@pytest.mark.parametrize(("words", "rules"), ALTERNATIVES)
def test_an_or_before_the_last_member_joins_all_of_a_list(words: str, rules: list[str]) -> None:
    assert said(words) == rules


def test_printed_copies_are_no_page_views() -> None:
    words = "Free for websites with fewer than 9,000 page views a month and for printed works of up"
    words += " to 500 copies. Larger sites need the extended licence."
    assert said(words) == ["obtain-license if visits gteq 9000 month product"]
    assert flagged(words)
