"""Ranges whose upper end is no part of them, and kinds of licensees of which some are not read."""

from __future__ import annotations

import pytest

from clauses import answered, spaced, table

RANGES = table("""
Firms with annual revenue of 50,000 EUR to less than 500,000 EUR must pay a fee.
=> pay-royalty if (revenue gteq 50000 EUR year licensee and revenue lt 500000 EUR year licensee)

Firms with 10 to under 50 staff must pay a fee.
=> pay-royalty if (employees gteq 10 licensee and employees lt 50 licensee)

Firmen mit einem Jahresumsatz von 50.000 bis unter 500.000 Euro zahlen eine Lizenzgebühr.
=> pay-royalty if (revenue gteq 50000 EUR year licensee and revenue lt 500000 EUR year licensee)

| The fee depends on your Annual Revenue:
|
| | Tier | Annual Revenue | Licence fee (EUR) |
| |------|------|------|
| | Tier 1 | Less than 50,000 EUR | Free |
| | Tier 2 | 50,000 EUR to less than 500,000 EUR | 900 EUR |
| | Tier 3 | 500,000 EUR or more | 9,000 EUR |
=> pay-royalty if (revenue gteq 50000 EUR year licensee and revenue lt 500000 EUR year licensee)
=> pay-royalty if revenue gteq 500000 EUR year licensee
""")

KINDS = spaced("""
| "Commercial Entity" means:
| (a) any registered corporation, partnership or other business entity;
| (b) any government agency;
| (c) any freelancer earning more than 20,000 EUR a year with the software.
¶
| Commercial Entities must obtain a commercial licence.
=> obtain-license if (commercial or government or revenue gt 20000 EUR year licensee)
=> ? any registered corporation, partnership or other business entity;

"Large Operator" means (a) any listed company; or (b) any company with more than 500 employees.
Large Operators must obtain a licence.
=> obtain-license if employees gt 500 licensee
=> ? "Large Operator" means (a) any listed company; or (b) any company with more than 500 employees.

| "Small Firm" means a firm that:
| - has fewer than 20 employees; and
| - is not owned by a larger firm.
¶
| Anyone but a Small Firm needs a licence.
=> obtain-license if employees gteq 20 licensee
=> ? is not owned by a larger firm.
""")

CASES = spaced("""
| Users must obtain commercial authorization in any of the following circumstances:
¶
| a. Conduct secondary development, modification or derivation of this software.
| b. Provide multi-tenant services to clients supporting 15 or more users.
| c. Pre-install or integrate this software into hardware devices or products for bundled sales.
=> obtain-license if (modify or (hosted-service and users gteq 15 product) or product)

If you host this software on a server and let users interact with it via an app or API, you must
make its complete source code publicly available to all of these users.
=> disclose-source if hosted-service

Subject to these terms, each contributor grants you a royalty-free licence, with no right to
sublicense, to make, use and otherwise transfer the software.

Entities using the service warrant that their annual revenue does not exceed $2 million.
=> obtain-license if revenue gt 2000000 USD year licensee
""")


@pytest.mark.parametrize(("clause", "expected"), RANGES)
def test_a_range_may_end_below_its_upper_end(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(("clause", "expected"), KINDS)
def test_a_kind_that_is_not_read_is_reported_beside_the_others(
    clause: str, expected: list[str]
) -> None:
    assert sorted(answered(clause)) == expected


@pytest.mark.parametrize(("clause", "expected"), CASES)
def test_cases_are_read_as_uses(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
