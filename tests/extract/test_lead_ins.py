"""Lists below a lead-in that orders in other words than "you must:"."""

from __future__ import annotations

import pytest

from clauses import flagged, said, table

NOTICES = "retain-notices if distribute"
CASES = table("""
You receive this software under two conditions:
| - keep every copyright notice
| - never use it to train other models
=> retain-notices if distribute
=> train-other-models

The model may be used by anybody, on the understanding that:
| (a) all copyright notices are retained;
| (b) a copy of this licence is included.
=> retain-notices if distribute
=> include-license if distribute

The studio lets you run the model, and you promise:
| a) to keep all copyright notices;
| b) not to reverse engineer the weights;
| c) to comply with all applicable laws.
=> retain-notices if distribute
=> reverse-engineer
=> comply-with-law

Anybody may use the model at no charge if they:
| * display "Runs on Heron" on their website
| * keep all copyright notices
=> display-attribution if product
=> retain-notices if distribute

You may use the model if you:
| - employ fewer than 35 people, and
| - display "Runs on Heron" in your app.
=> obtain-license if employees gteq 35 licensee
=> display-attribution if product

Free use is granted on these conditions:
| - you have fewer than 45 employees;
| - your revenue stays below $3 million a year.
=> obtain-license if (employees gteq 45 licensee or revenue gteq 3000000 USD year licensee)

Your duties:
| - keep the copyright notices
| - do not reverse engineer the weights
=> retain-notices if distribute
=> reverse-engineer
""")


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_lead_in_orders(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "You may:\n- display our logo\n- keep copies of the notices",
        "You may use the model if you:\n- are a student\n- teach at a school",
        "The licensor confirms the following terms:\n- the model was trained in 2024",
    ],
)
def test_a_lead_in_that_orders_nothing(text: str) -> None:
    assert said(text) == []


def test_what_no_lead_in_orders_for_sure_is_left_to_a_person() -> None:
    assert flagged("The licensee hereby gives its word\n(a) to keep all copyright notices")


def test_a_word_of_state_is_no_order_among_criteria() -> None:
    text = "A commercial licence is required for:\n- shops with 15 staff or more\n- state agencies"
    assert any("government" in rule for rule in said(text))


COMPLETED = table("""
Every copy must include:
| - the copyright notice
| - a copy of this licence
| - a list of changes
=> retain-notices if distribute
=> include-license if distribute
=> state-changes if (distribute and modify)

Each distribution must be accompanied by:
| (a) a copy of this licence;
| (b) a copyright notice.
=> include-license if distribute
=> retain-notices if distribute

If you have up to 6 users, you may run the software, provided that you:
| - keep all copyright notices
| - include a copy of this licence
=> obtain-license if users gt 6 licensee
=> retain-notices if distribute
=> include-license if distribute

A licence for up to 6 users is granted under these conditions:
| 1. Retain all copyright notices.
=> obtain-license if users gt 6 product
=> retain-notices if distribute
""")


@pytest.mark.parametrize(("text", "expected"), COMPLETED)
def test_items_that_complete_the_verb_of_their_lead_in(text: str, expected: list[str]) -> None:
    assert said(text) == sorted(expected)


def test_items_that_complete_no_order() -> None:
    assert said("The archive may include:\n- the copyright notice\n- a copy of this licence") == []
