"""Sums that stand alone further down than where a text has told what they are of."""

from __future__ import annotations

import pytest

from clauses import flagged, said

LIST = """
- Commercial use is free up to $4M revenue per year
- No military use
- No resale of the weights
- Above $4M: write to licence@heron.example
"""


def test_a_sum_in_a_list_is_of_the_figure_that_an_item_before_tells() -> None:
    assert said(LIST) == [
        "distribute",
        "obtain-license if revenue gt 4000000 USD year licensee",
        "restricted-use",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You may use the model for free if you have raised less than $4M in funding. "
            "Companies with more than $4M in revenue must show our name. The notices must be kept. "
            "Above $4M: write to licence@heron.example",
            "obtain-license if funding gteq 4000000 USD licensee",
        ),
        (
            "Commercial use is free up to $4M revenue per year. The notices must be kept. "
            "You must not sell the model. Above $9M: write to licence@heron.example",
            "obtain-license if (commercial and revenue gt 4000000 USD year licensee)",
        ),
    ],
)
def test_a_sum_of_two_figures_or_of_none_is_left_to_a_person(text: str, expected: str) -> None:
    assert [r for r in said(text) if r.startswith("obtain")] == [expected]
    assert flagged(text)
