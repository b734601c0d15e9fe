"""Sentences that look back: at a limit told before, at the figure that a pronoun stands for."""

from __future__ import annotations

import pytest

from clauses import flagged, said

ABOVE_50 = "obtain-license if employees gt 50 licensee"
EITHER = (
    "obtain-license if (monthly-active-users gt 100000 product or revenue gt 5000000 USD year"
    " licensee)"
)


@pytest.mark.parametrize(
    "clause",
    [
        "We draw the line at 50 employees. Anyone above it must ask for a licence.",
        "The line is drawn at 50 employees. Companies above it must ask for a licence.",
        "Our limit is 50 employees. Anyone larger must ask for a licence.",
        "Up to 50 employees you need not ask. If more join, get a licence from us first.",
        "We ask nothing of companies with up to 50 employees. Bigger ones must obtain a licence.",
        "Up to 50 employees may use it for free. If you want to employ more, obtain a licence.",
    ],
)
def test_whoever_is_beyond_a_limit_told_before(clause: str) -> None:
    assert said(clause) == [ABOVE_50]


@pytest.mark.parametrize(
    "limits",
    [
        "Two thresholds matter: 100,000 monthly active users or $5 million in annual revenue.",
        "There are two thresholds: 100,000 monthly active users and $5 million in annual revenue.",
        "Our thresholds are 100,000 monthly active users and $5 million in annual revenue.",
    ],
)
@pytest.mark.parametrize(
    "due",
    [
        "Companies above either must obtain a licence.",
        "Once you exceed either, you must obtain a licence.",
        "Once one of them is exceeded, you must obtain a licence.",
        "Whoever surpasses one of them must obtain a licence.",
    ],
)
def test_either_of_two_limits_is_enough(limits: str, due: str) -> None:
    assert said(f"{limits} {due}") == [EITHER]


def test_whoever_reaches_a_limit_is_bound_at_it() -> None:
    clause = "Our limit is 50 employees. Whoever reaches this may use it only under a contract."
    either = "Our limits are 50 employees or $1M in revenue. Whoever reaches either must register."
    assert said(clause) == ["obtain-license if employees gteq 50 licensee"]
    assert said(either) == [
        "register if (employees gteq 50 licensee or revenue gteq 1000000 USD licensee)"
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "Use above either 100 users or 3 servers is fast.",
        "If the price is higher, you may cancel.",
        "Our annual revenue is public. It exceeds $1M, and we are proud of it.",
        "We have no revenue limit. If it exceeds 30 days, the trial ends.",
        "As stated above, the model is large.",
    ],
)
def test_words_that_look_back_at_no_limit(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "We look at your annual revenue. If it exceeds $1M, you need a licence.",
            "obtain-license if revenue gt 1000000 USD year licensee",
        ),
        (
            "Count your monthly active users. If there are more than 10,000, you need a licence.",
            "obtain-license if monthly-active-users gt 10000 licensee",
        ),
        ("We count employees. Should they number more than 50, a licence is required.", ABOVE_50),
        ("What counts is the number of employees. If it is above 50, buy a licence.", ABOVE_50),
        (
            "Maßgeblich ist der Jahresumsatz. Übersteigt er 1 Mio. Euro, ist eine Lizenz"
            " erforderlich.",
            "obtain-license if revenue gt 1000000 EUR year licensee",
        ),
        (
            "以年收入为准。其超过100万元的，须取得授权。",
            "obtain-license if revenue gt 1000000 CNY year licensee",
        ),
        (
            "基準は年間売上高です。これが1億円を超える場合、ライセンスが必要です。",
            "obtain-license if revenue gt 100000000 JPY year licensee",
        ),
    ],
)
def test_a_pronoun_stands_for_the_figure_named_before(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


def test_a_pronoun_stands_for_no_figure_of_another_kind() -> None:
    clause = "We look at your annual revenue. If it exceeds 30, you need a licence."
    assert flagged(clause)
    assert all("revenue" not in rule for rule in said(clause))


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "Fewer than a thousand users? Carry on. A thousand or more? You need a licence.",
            "obtain-license if users gteq 1000 product",
        ),
        (
            "Below 500 employees: nothing to buy. With 500 or more: contact sales for a licence.",
            "obtain-license if employees gteq 500 licensee",
        ),
        (
            "Companies with revenue of $1M or less need not read on. For the rest, a licence is a"
            " must.",
            "obtain-license if revenue gt 1000000 USD licensee",
        ),
        (
            "Free at or below $1M in annual revenue; above, a royalty of 5% applies.",
            "pay-royalty if revenue gt 1000000 USD year licensee",
        ),
        (
            "Free up to $1M in revenue. Above that threshold a small revenue share applies.",
            "pay-royalty if revenue gt 1000000 USD licensee",
        ),
    ],
)
def test_who_is_free_in_a_few_words(clause: str, rule: str) -> None:
    assert said(clause) == [rule]


@pytest.mark.parametrize("limit", ["Our limit is 50 employees.", "Free for up to 50 employees."])
@pytest.mark.parametrize(
    "who",
    [
        "Whoever exceeds it",
        "Companies above it",
        "Anyone who passes the limit",
        "Any licensee which outgrows this",
    ],
)
@pytest.mark.parametrize(
    ("due", "action"),
    [
        ("must register with us", "register"),
        ("must obtain a licence", "obtain-license"),
        ("has to pay a fee", "pay-royalty"),
        ("needs our written permission", "obtain-license"),
    ],
)
def test_what_somebody_is_above_is_no_subject(limit: str, who: str, due: str, action: str) -> None:
    assert said(f"{limit} {who} {due}.") == [f"{action} if employees gt 50 licensee"]


@pytest.mark.parametrize(
    "lead", ["Our limits are:", "Two thresholds matter:", "The following limits apply:"]
)
def test_limits_of_a_list_are_looked_back_at(lead: str) -> None:
    text = f"{lead}\n\n- 50 employees\n- $1M in annual revenue\n\nWhoever exceeds either must"
    text += " register."
    rule = "register if (employees gt 50 licensee or revenue gt 1000000 USD year licensee)"
    assert said(text) == [rule]
