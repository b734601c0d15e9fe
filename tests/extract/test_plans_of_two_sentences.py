"""Plans that a list names, whose people and price stand in two sentences."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

PLANS = spaced("""
| Licence tiers:
| 1. Hobby: individuals and teams of up to 3 people. Free.
| 2. Pro: teams of 4 to 20 people. $300 per year.
| 3. Enterprise: more than 20 people. Contact sales.
=> obtain-license if employees gt 20 licensee
=> pay-royalty if (employees gteq 4 licensee and employees lteq 20 licensee)

| Plans:
| - Community: companies with up to 10 employees. Free of charge.
| - Business: companies with 11 to 100 employees. EUR 900 per year.
| - Corporate: companies with more than 100 employees. Contact us for a quote.
=> obtain-license if employees gt 10 licensee
=> obtain-license if employees gt 100 licensee
=> pay-royalty if (employees gteq 11 licensee and employees lteq 100 licensee)

Note: we have more than 20 employees. Contact us for support.
=> ? Contact us for support.
=> ? Note: we have more than 20 employees.
""")


@pytest.mark.parametrize(("clause", "expected"), PLANS)
def test_plans_of_two_sentences(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
