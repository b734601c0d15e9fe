"""A limit told for a kind of people is theirs: beyond it, they need a licence, and not all others.
Who is barred from what is free is no case of the words behind it."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

LIMITS = spaced("""
For public bodies the limit is 90 named users; above it, a subscription is required.
=> obtain-license if (government and users gt 90 product)

For public bodies the limit is 90 named users. Above it, a subscription is required.
=> obtain-license if (government and users gt 90 product)

The limit for schools is 90 devices; above it, a licence is required.
=> obtain-license if (academic and devices gt 90 licensee)

For schools the limit is 90 devices; once it is exceeded, a licence is required.
=> obtain-license if (academic and devices gt 90 licensee)

Für Behörden liegt die Grenze bei 90 Nutzern; wird sie überschritten, ist eine Lizenz erforderlich.
=> obtain-license if (government and users gt 90 licensee)

Für Behörden liegt die Grenze bei 90 Nutzern. Wird sie überschritten, ist eine Lizenz erforderlich.
=> obtain-license if (government and users gt 90 licensee)

The limit is 90 users. Above it, a licence is required.
=> obtain-license if users gt 90 product
""")

BARRED = spaced("""
You qualify for the Community License if your revenue is below $4 million. Public agencies do not
qualify for the Community License. Everyone who does not qualify must purchase a license.
=> obtain-license if (revenue gteq 4000000 USD licensee or government)

You qualify for the Community License if your revenue is below $4 million. Anyone who does not
qualify must purchase a license.
=> obtain-license if revenue gteq 4000000 USD licensee
""")

RIGHTS_NOT_YET_THERE = spaced("""
You require a separate license from us, and none of the rights in Section 2 are available to you
until you have it, if either:
| (a) you had more than 30 million monthly active users in the preceding calendar month; or
| (b) you had revenues of more than CHF 20 million.
=> obtain-license if (monthly-active-users gt 30000000 licensee preceding
or revenue gt 20000000 CHF licensee)

Die gewerbliche Nutzung ist von dieser Lizenz nur umfasst, solange der Umsatz 4 Millionen Euro nicht
übersteigt.
=> obtain-license if (commercial and revenue gt 4000000 EUR licensee)
""")

TIERS = spaced("""
| 适用下表：
| | 级别 | 设备数 | 办理手续 | 费用 |
| | --- | --- | --- | --- |
| | 入门 | 不超过 2 万台 | 在 https://otter.example/oem 登记公司信息 | 免费 |
| | 标准 | 超过 2 万台、不超过 40 万台 | 签订授权书 | 每台 0.7 元 |
| | 战略 | 超过 40 万台 | 签订授权书 | 另行协商 |
=> obtain-license if devices gt 400000 licensee
=> pay-royalty if (devices gt 20000 licensee and devices lteq 400000 licensee)
=> register if devices lteq 20000 licensee

Any organization with more than 90 PCs or users must buy a licence.
=> obtain-license if (devices gt 90 licensee or users gt 90 licensee)
""")


@pytest.mark.parametrize(("clause", "rules"), [*LIMITS, *BARRED, *RIGHTS_NOT_YET_THERE, *TIERS])
def test_the_limit_is_of_those_for_whom_it_is_told(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
