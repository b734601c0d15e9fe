"""Lists of who is small, and what all others need: "if even one of these is not true"."""

from __future__ import annotations

import pytest

from clauses import answered

LIST = """
- fewer than 25 people work for you,
- you have raised less than $3M from investors, and
- your revenue was less than $1.5M in your last financial year.

"""
OTHERS = [
    "obtain-license if (employees gteq 25 licensee or funding gteq 3000000 USD licensee or "
    "revenue gteq 1500000 USD year licensee preceding)"
]


@pytest.mark.parametrize(
    "lead",
    [
        'By "small" we mean all three of these:',
        "You are small if:",
        "We call a company small when:",
        "Who is small?",
        "What counts as small:",
        "You may use it commercially if:",
    ],
)
@pytest.mark.parametrize(
    "end",
    [
        "Otherwise you need a commercial license.",
        "If even one of these is not met, you need a commercial license.",
        "If any one of them is not true, you need a commercial license.",
        "If one of these points does not apply to you, you need a commercial license.",
        "As soon as one of these three is no longer the case, you need a commercial license.",
        "If one of those boxes is empty, you need a commercial license.",
        "If you do not meet all of these, you need a commercial license.",
        "If you are not small, you need a commercial license.",
        "Companies that fail any of these tests need a commercial license.",
    ],
)
def test_all_others_need_a_licence(lead: str, end: str) -> None:
    assert [a for a in answered(f"{lead}\n{LIST}{end}") if not a.startswith("? ")] == OTHERS


def test_lines_of_a_form_are_apart() -> None:
    form = (
        "Licensed Work: Halcyon Server and the weights that come with it, releases 3.0 and later\n"
        "Seat Limit: 12 users\n\nTo go above the Seat Limit you need to buy a subscription."
    )
    assert answered(form) == ["obtain-license if users gt 12 product"]
