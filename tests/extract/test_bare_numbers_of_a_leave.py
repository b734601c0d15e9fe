"""Leave for a number that nothing compares, "free for 3 users", and limits told in other words."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

BARE = spaced("""
Free for companies with 5 employees.
=> obtain-license if employees gt 5 licensee

Free for 3 users.
=> obtain-license if users gt 3 product

Free for companies with one employee.
=> obtain-license if employees gt 1 licensee

The free edition is limited in size: 5 users, 2 servers.
=> obtain-license if (users gt 5 product or devices gt 2 licensee)

For every 10 employees you need one licence.
=> ? For every 10 employees you need one licence.

The free licence is valid for one production server. Each additional production server requires a
paid licence.
=> obtain-license if devices gt 1 licensee

You can use it on three sites. For more sites, buy an extended licence.
=> obtain-license
=> ? For more sites, buy an extended licence.

Sole proprietors without employees don't need a licence; all other businesses do.
=> ? Sole proprietors without employees don't need a licence; all other businesses do.

Otter is free and used by 3,000 customers.
""")


@pytest.mark.parametrize(("words", "rules"), BARE)
def test_a_bare_number_ends_the_leave_for_it(words: str, rules: list[str]) -> None:
    assert sorted(answered(words)) == rules
