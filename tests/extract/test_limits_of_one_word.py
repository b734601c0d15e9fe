"""Leave within limits that share their word: "no more than N users or M of revenue"."""

from __future__ import annotations

import pytest

from clauses import said

EITHER = (
    "Free for companies with no more than 50 employees or $5 million in annual revenue.",
    "Free for companies with up to 50 employees or $5 million in annual revenue.",
    "You may use the model commercially if you have at most 50 employees or $5 million in annual"
    " revenue.",
    "You may use the model free of charge unless you have more than 50 employees or $5 million in"
    " annual revenue.",
    "员工不超过50人或年收入500万美元的公司可以免费使用。",
    "Firmen mit bis zu 50 Mitarbeitern oder 5 Mio. US-Dollar Jahresumsatz dürfen das Modell"
    " kostenlos nutzen.",
)
BOTH = (
    "Free for companies with at most 50 employees or at most $5 million in annual revenue.",
    "员工不超过50人或年收入不超过500万美元的公司可以免费使用。",
)
LIMITS = "employees gt 50 licensee {} revenue gt 5000000 USD year licensee"


@pytest.mark.parametrize("clause", EITHER)
def test_whoever_passes_one_of_them_needs_a_licence(clause: str) -> None:
    (rule,) = said(clause)
    assert LIMITS.format("or") in rule


@pytest.mark.parametrize("clause", BOTH)
def test_with_a_word_of_its_own_each_limit_is_enough(clause: str) -> None:
    assert said(clause) == [f"obtain-license if ({LIMITS.format('and')})"]


def test_a_duty_within_limits_is_of_whoever_is_within_one() -> None:
    clause = "Companies with fewer than 50 employees or $5 million in annual revenue must register."
    assert said(clause) == [
        "register if (employees lt 50 licensee or revenue lt 5000000 USD year licensee)"
    ]


def test_either_limit_is_enough_where_the_sentence_says_so() -> None:
    clause = "You may use it if you have either up to 50 employees or $5 million in annual revenue."
    assert said(clause) == [f"obtain-license if ({LIMITS.format('and')})"]


def test_a_duty_beside_a_leave_keeps_its_limits() -> None:
    clause = (
        "You may use it, but you must register if you have fewer than 5 employees or $1M revenue."
    )
    assert "register if (employees lt 5 licensee or revenue lt 1000000 USD licensee)" in said(
        clause
    )
