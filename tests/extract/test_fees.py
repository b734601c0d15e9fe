"""Fees beside figures, behind a trial, and what is due beyond the end of a commercial grant."""

from __future__ import annotations

import pytest

from clauses import flagged, said

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
    assert said(text) == ["pay-royalty"]
    assert not flagged(text)


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
