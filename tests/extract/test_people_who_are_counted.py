"""What a figure of people counts: users of a month or of a day, and no staff of 450 million."""

from __future__ import annotations

import pytest

from clauses import answered, framed, said, spaced

SHORT = {"mau": "monthly-active-users", "dau": "daily-active-users"}
COUNTED = (
    (
        "If your service {0}, you must obtain a license from us.",
        "",
        """
        had more than 9 million people active in it during the month before 3 March 2026 | mau gt
        was used by more than 9 million persons in the preceding calendar month | mau gt
        has over 9 million people who use it every month | mau gt
        had more than 9 million people who were active at least once in a month | mau gt
        has more than 9 million people using it daily | dau gt
        is used by 9 million persons or more per day on average | dau gteq
        has more than 9 million people registered | users gt
        """,
    ),
    (
        "If your company {0}, you must obtain a license from us.",
        "",
        """
        has more than 900 people | employees gt 900 licensee
        has more than 900 people on its payroll | employees gt 900 licensee
        """,
    ),
)


@pytest.mark.parametrize(("clause", "expected"), framed(COUNTED))
def test_whom_a_figure_counts(clause: str, expected: str) -> None:
    (rule,) = said(clause)
    metric, rest = expected.split(" ", 1)
    assert rule.startswith(f"obtain-license if {SHORT.get(metric, metric)} {rest}")


NOT_COUNTED = """
Commercial use includes any activity where the Software is used to generate revenue, such as:
| - Operating servers or communities with over 1,000 members
| ¶
| Commercial use requires a license.
=> obtain-license if (commercial or users gt 1000 product)

Operating servers or communities with over 1,000 members requires a license.
=> obtain-license if users gt 1000 licensee

If your company has more than 50 employees, or more than 1,000 users, you need a license.
=> obtain-license if (employees gt 50 licensee or users gt 1000 licensee)

You need a license if your revenue exceeds $5 million or you have more than 50 employees.
=> obtain-license if (revenue gt 5000000 USD licensee or employees gt 50 licensee)

You need a license if you have made over $5 million in annual revenue and have over 50 employees.
=> obtain-license if (revenue gt 5000000 USD year licensee and employees gt 50 licensee)

"Large User" means a corporation which satisfies all of each following item:
| 1. Annual sales are KRW 30 billion or more
| 2. The number of regular workers is 300 or more
| ¶
| A Large User must obtain a license.
=> obtain-license if (revenue gteq 30000000000 KRW year licensee and employees gteq 300 licensee)

The provider of the Service shall indicate "Powered by Foo" on the initial screen of the Service.
=> display-attribution if product
"""


@pytest.mark.parametrize(("text", "expected"), spaced(NOT_COUNTED))
def test_what_stands_before_a_figure_of_something_else(text: str, expected: list[str]) -> None:
    assert [line for line in answered(text) if not line.startswith("?")] == expected
