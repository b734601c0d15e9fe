"""Caps, exceptions and suppositions: English clauses with figures, and what each comes to."""

from __future__ import annotations

import pytest

from clauses import said, table

CAPS = table("""
You may activate the plug-in on up to 4 machines.
=> obtain-license if devices gt 4 licensee

Requests are free up to 2,000 a month, and an app that goes beyond needs a business plan.
=> obtain-license if api-calls gt 2000 month product

Seats are free up to five. More seats require a subscription.
=> obtain-license if users gt 5 product

This edition is licensed only to a person who did not earn more than $70,000 from his or her
business in the previous tax year, and employs at most three people.
=> obtain-license if (revenue gt 70000 USD year licensee preceding or employees gt 3 licensee)

You may use the Program in production as long as neither the number of Your servers exceeds 40, nor
the turnover of You and Your Affiliates for Your last financial year is above CHF 9 million.
=> obtain-license if (devices gt 40 licensee or revenue gt 9000000 CHF year
   licensee-and-affiliates preceding)
""")
EXCEPTIONS = table("""
With the exception of universities and government agencies, a company whose turnover passed $4
million in the financial year that ended before the download must obtain a licence.
=> obtain-license if (not academic and not government and revenue gt 4000000 USD year licensee
   preceding)

Companies with more than 90 employees, except universities and government agencies, must obtain a
commercial license.
=> obtain-license if (employees gt 90 licensee and not academic and not government)
""")
SUPPOSITIONS = table("""
Assume that, in total, your services had more than 8 million people active in the month before. In
that case nothing in section 2 applies to you until we have signed a contract.
=> obtain-license if monthly-active-users gt 8000000 product preceding

"Large Entity" means a company with more than 700 employees. Large Entities receive no rights under
this licence.
=> obtain-license if employees gt 700 licensee

Clients who send more than 6 million calls a year must register a technical contact with ops@a.test.
=> register if api-calls gt 6000000 year product
""")


@pytest.mark.parametrize(("clause", "expected"), [*CAPS, *EXCEPTIONS, *SUPPOSITIONS])
def test_clauses(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
