"""Lines that open with a sign of comparison, which quotes nothing."""

from __future__ import annotations

import pytest

from clauses import flagged, said

LICENSED = ["obtain-license if employees gt 100 licensee"]


@pytest.mark.parametrize(
    "text",
    [
        "> 100 employees: licence required",
        "- > 100 employees: licence required",
        "* >100 employees: licence required",
        "You may use it:\n> 100 employees: licence required\n",
        "# Terms\n\n> 100 employees: licence required\n",
    ],
)
def test_a_figure_behind_the_sign_is_compared(text: str) -> None:
    assert said(text) == LICENSED


def test_each_such_line_is_a_case() -> None:
    text = "> 100 employees: licence required\n> 10 employees: registration required\n"
    assert said(text) == [*LICENSED, "register if employees gt 10 licensee"]


def test_one_that_names_its_equality() -> None:
    assert said(">= 100 employees: licence required") == [
        "obtain-license if employees gteq 100 licensee"
    ]


def test_a_quotation_stays_one() -> None:
    text = "> 1. You must not sell the model.\n> 2. You must pay us a royalty.\n"
    assert said(text) == ["distribute", "pay-royalty"]


def test_a_figure_with_no_comparison_beside_what_is_due_is_reported() -> None:
    text = "You may use it.\n\n100 employees: licence required\n"
    assert flagged(text)
