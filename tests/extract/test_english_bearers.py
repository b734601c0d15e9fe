"""English sentences about whose a duty is, and whom it spares."""

from __future__ import annotations

import pytest

from clauses import said

SHOWN = "display-attribution if users gteq 1000 product"


@pytest.mark.parametrize(
    "clause",
    [
        'Apps with fewer than 1,000 users may leave off the badge "Made with Orrery".',
        'The badge "Made with Orrery" may be omitted by apps with fewer than 1,000 users.',
        'The "Made with Orrery" logo may be left out by apps with fewer than 1,000 users.',
        'You may drop the "Made with Orrery" notice if your app has fewer than 1,000 users.',
        'Apps with fewer than 1,000 users can do without the "Made with Orrery" logo.',
    ],
)
def test_whoever_may_leave_our_name_out_is_free_of_showing_it(clause: str) -> None:
    assert said(clause) == [SHOWN]


@pytest.mark.parametrize(
    "clause",
    [
        "Companies with more than 40 employees must obtain a licence, universities excepted.",
        "Companies with more than 40 employees, universities excluded, must obtain a licence.",
        "Firms above 40 employees need a licence, public universities aside.",
    ],
)
def test_who_is_left_out_behind_a_comma(clause: str) -> None:
    assert said(clause) == ["obtain-license if (employees gt 40 licensee and not academic)"]


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            'The obligation to display "Cobalt" rests on operators of products with over 20 million'
            " monthly active users.",
            ["display-attribution if monthly-active-users gt 20000000 product"],
        ),
        (
            "The obligation to register applies to companies with more than 50 employees.",
            ["register if employees gt 50 licensee"],
        ),
        (
            "The duty to keep the notices rests on anyone who distributes copies.",
            ["retain-notices if distribute"],
        ),
        ("The obligation to provide support does not rest on us.", []),
    ],
)
def test_on_whom_a_duty_rests(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "If you use it commercially: (1) you must show our name; (2) you must obtain a licence"
            " if your revenue exceeds $1M.",
            [
                "display-attribution if commercial",
                "obtain-license if (commercial and revenue gt 1000000 USD licensee)",
            ],
        ),
        (
            "If you use it commercially, you must (1) show our name; (2) obtain a licence if your"
            " revenue exceeds $1M.",
            [
                "display-attribution if commercial",
                "obtain-license if (commercial and revenue gt 1000000 USD licensee)",
            ],
        ),
    ],
)
def test_a_case_of_one_member_of_a_list_is_not_of_the_others(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        ("No fees kick in below 10,000 users.", ["pay-royalty if users gteq 10000 product"]),
        (
            "No royalty accrues on the first $100,000 of revenue; above that, 5% is owed.",
            ["pay-royalty if revenue gt 100000 USD licensee"],
        ),
        (
            "No licence fee applies to companies with fewer than 50 employees.",
            ["obtain-license if employees gteq 50 licensee"],
        ),
        ("No licence fee applies to you.", []),
        ("No rights to the trademarks are granted.", ["use-trademark"]),
        (
            "Entities exceeding the $1M annual revenue threshold are subject to a 10% licensing"
            " fee.",
            ["pay-royalty if revenue gt 1000000 USD year licensee"],
        ),
    ],
)
def test_fees_that_begin_at_a_figure(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "### Paid licence\nRequired for organisations of 250 people or more; smaller teams may"
            " skip this section.",
            ["obtain-license if employees gteq 250 licensee"],
        ),
        (
            "Free for academic research, personal use and commercial entities with annual revenue"
            " under $1,000,000.",
            ["obtain-license if revenue gteq 1000000 USD year licensee"],
        ),
        (
            "If your revenue is more than $20 million you must obtain our authorization; otherwise,"
            " you only need to send a one-time notice to a@example.com.",
            [
                "obtain-license if revenue gt 20000000 USD licensee",
                "register if revenue lteq 20000000 USD licensee",
            ],
        ),
        ("AI training on the code requires its own licence.", ["obtain-license if train-model"]),
        (
            "Companies with more than 100 employees must migrate to each new model release within"
            " 60 days.",
            ["use-latest-version if employees gt 100 licensee"],
        ),
    ],
)
def test_what_a_figure_or_a_use_brings(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


def test_a_figure_among_what_somebody_does_is_his() -> None:
    clause = (
        "Whoever runs the model in a service with more than 45 million users may not disable the"
    )
    assert said(f"{clause} filters.") == ["remove-safeguards if users gt 45000000 product"]
