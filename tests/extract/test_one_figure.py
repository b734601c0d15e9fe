"""One figure told in several places, and rows that say two things of one figure."""

from __future__ import annotations

import pytest

from clauses import flagged, said

YEARLY = "revenue gt 10000000 USD year licensee"
ONCE = [
    (
        "You need a commercial license if your annual revenue exceeds $10M, or if you are owned "
        "by a company exceeding $10M revenue.",
        f"obtain-license if {YEARLY}-and-affiliates",
    ),
    (
        "You need a commercial license if:\n\n1. **Size**\n   - Your organization exceeds $10M USD "
        "in gross annual revenue\n\n2. **Structure**\n   - You are majority-owned by a company "
        "exceeding $10M revenue\n",
        f"obtain-license if {YEARLY}-and-affiliates",
    ),
    (
        "Firms with more than $10M in annual revenue pay 5% of it. If your revenue exceeds $10M, "
        "you must notify us.",
        f"register if {YEARLY}",
    ),
]
MEASURED = [
    "Annual revenue is the total revenue of your organization in the last completed fiscal year.",
    "Revenue is measured over the preceding fiscal year.",
]
APART = [
    (
        "Firms with more than $10M in annual revenue pay 5% of it. If your revenue exceeds $6M, "
        "you must notify us.",
        "register if revenue gt 6000000 USD licensee",
    ),
    (
        "Firms with revenue above $10M a year or above $10M a month need a license. If your "
        "revenue exceeds $10M, you must notify us.",
        "register if revenue gt 10000000 USD licensee",
    ),
]
"""Another figure, and one of which the text tells two times: nothing is added."""
HOSTED = """| Who | Staff | Hosted | License |
|---|---|---|---|
| Startup | <50 | No | FREE |
| Startup | <50 | Yes | REQUIRED |
"""


@pytest.mark.parametrize(("clause", "rule"), [*ONCE, *APART])
def test_a_figure_has_the_time_that_the_text_tells_of_it(clause: str, rule: str) -> None:
    assert rule in said(clause)


def test_rows_that_an_unread_column_tells_apart_ask_nothing_of_those_below() -> None:
    assert said(HOSTED) == ["obtain-license if employees gteq 50 licensee"]
    assert flagged(HOSTED)


def test_a_row_below_a_figure_that_no_other_row_frees_asks_for_its_licence() -> None:
    rows = "| Staff | License |\n|---|---|\n| <5 | FREE |\n| 5 or more | REQUIRED |\n"
    assert said(rows) == ["obtain-license if employees gteq 5 licensee"]


def test_a_limit_in_words_of_a_limit_is_reported() -> None:
    assert flagged("The default rate limit is 100 API requests per day for all users of the tool.")


@pytest.mark.parametrize("clause", MEASURED)
def test_a_sentence_tells_how_a_figure_is_measured(clause: str) -> None:
    needed = "Organizations with annual revenue above $10,000,000 need a license. "
    assert said(needed + clause) == [f"obtain-license if {YEARLY} preceding"]


def test_it_is_measured_as_the_next_sentence_says() -> None:
    text = (
        "Organizations above the Revenue Limit need a license.\n\n"
        '"Revenue Limit" means $10,000,000 in annual revenue. It is measured on a trailing '
        "twelve-month basis."
    )
    assert said(text) == ["obtain-license if revenue gt 10000000 USD 12-months licensee"]


def test_a_figure_of_the_last_year_is_so_wherever_it_stands() -> None:
    text = (
        "It is free for companies whose revenue does not exceed $10,000,000 in the prior fiscal "
        "year.\n\nEnterprise license: required if annual revenue exceeds $10,000,000."
    )
    assert said(text) == [f"obtain-license if {YEARLY} preceding"]


@pytest.mark.parametrize(
    "clause",
    [
        "Our revenue is what the users pay in the last completed fiscal year for support.",
        "Support is measured over the preceding fiscal year.",
        "Revenue is not measured over the preceding fiscal year.",
    ],
)
def test_other_measures_change_no_figure(clause: str) -> None:
    needed = "Organizations with annual revenue above $10,000,000 need a license. "
    assert said(needed + clause) == [f"obtain-license if {YEARLY}"]
