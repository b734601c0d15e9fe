"""Those beyond a limit that was named, together with another case or figure of theirs."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

BEYOND = spaced("""
It is free for the first 10,000 monthly active users, after which you must buy a license.
=> obtain-license if monthly-active-users gt 10000 product

| ## Community Edition
| ¶
| Free for organisations with fewer than 10 employees and less than $500,000 in annual revenue.
| ¶
| ## Business License Tier 2
| ¶
| Required if you exceed the Community limits and have fewer than 100 employees.
=> obtain-license if ((employees gteq 10 licensee or revenue gteq 500000 USD year licensee) and
employees lt 100 licensee)

| ## Free use
| ¶
| The Software is free if all of these are true:
| - Annual revenue ≤ EUR 300,000
| - Total funding ≤ EUR 1,000,000
| ¶
| ## Commercial Licence: Level A
| ¶
| Required if the licensee exceeds the free thresholds and has:
| - Annual revenue ≤ EUR 4,000,000
=> obtain-license if ((revenue gt 300000 EUR year licensee or funding gt 1000000 EUR licensee) and
revenue lteq 4000000 EUR year licensee)

Free below 50 seats. Companies beyond this limit and with less than $10M in revenue need a Growth
licence.
=> obtain-license if (users gteq 50 product and revenue lt 10000000 USD licensee)

The Starter edition is free for up to 5 seats. Once you grow beyond the Starter limits, a Team
licence is required.
=> obtain-license if users gt 5 product

The free tier covers up to 10,000 API calls a month. You need a paid licence if you go beyond the
limits of the free tier.
=> obtain-license if api-calls gt 10000 month product

The Community licence is free for companies with at most 50 employees. You need the Business
licence if you exceed the Community limit and your annual revenue is more than $1 million.
=> obtain-license if (employees gt 50 licensee and revenue gt 1000000 USD year licensee)

Free for fewer than 50 users. Above the free limit, or if you offer the Software as a service, you
must get a commercial licence.
=> obtain-license if (users gteq 50 product or hosted-service)

Companies with up to 10 employees may use it for free. Beyond that, or if you are a government
agency, you need a licence.
=> obtain-license if (employees gt 10 licensee or government)

Up to 10 users are free. Above that you must obtain a licence or stop using the Model.
=> obtain-license if users gt 10 product
""")


@pytest.mark.parametrize(("clause", "expected"), BEYOND)
def test_who_is_beyond_a_limit_and_more(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
