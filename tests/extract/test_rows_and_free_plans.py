"""Bans in a row of which one was not read, free plans that a use and a figure bound, and sentences
that bind in words of their own."""

from __future__ import annotations

import pytest

from clauses import answered, lines, table

PLANS = table("""
The free plan is limited to non-commercial projects and to 100 users.
=> obtain-license if (users gt 100 product or commercial)

The free tier is limited to non-commercial use and to 5 users.
=> obtain-license if (users gt 5 product or commercial)

The community edition is limited to non-commercial use and up to 25 employees.
=> obtain-license if (employees gt 25 licensee or commercial)

The free licence is limited to non-commercial use by up to 10 users.
=> obtain-license if (users gt 10 product or commercial)

The free plan is limited to non-commercial projects.
=> commercial-use
""")
ROWS = """
You may not use, [juggle], sell or lend it.
You must not modify, [juggle], or sell the software.
You may not modify, distribute, [gargle] or host the model.
You may not modify, distribute or [juggle] the model.
[You may not sell, rent, lend or juggle with it.]
[Additional seats can be bought for $10 each.]
[Extra devices can be purchased at $5 per device.]
[The operator informs its users of these terms.]
[The provider informs its customers of this licence.]
[For internal use within your own company only.]
"""
WHOLE = """
You must not publish, upload, or share the weights.
You may not market, bundle, or resell the Software.
You may not assign, delegate, or transfer this license.
You may not rent, sell or lend it.
You may not copy, modify, merge, publish, sublicense or sell the software.
You shall not modify, translate, adapt or create derivative works of it.
You must not reverse engineer, decompile or disassemble the software.
You may not remove copyright, trademark or patent notices.
You may use it within your own company.
"""


@pytest.mark.parametrize(("clause", "rules"), PLANS)
def test_beyond_a_free_plan_there_are_others(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize("clause", lines(ROWS))
def test_a_member_that_was_not_read_is_reported(clause: str) -> None:
    before, _, rest = clause.partition("[")
    unread, _, after = rest.partition("]")
    found = answered(before + unread + after)
    assert [line for line in found if line.startswith("?")] == [f"? {unread}"]


@pytest.mark.parametrize("clause", lines(WHOLE))
def test_a_row_that_was_read_is_not_reported(clause: str) -> None:
    assert not [line for line in answered(clause) if line.startswith("?")]
