"""Whom a text bars from what is free below the limits before: all others are meant, and these."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

CLAUSES = spaced("""
| The Starter License is free of charge to a Customer who, together with all its Affiliates,
satisfies every one of the following conditions:
|    (a) annual gross revenue of less than $2,000,000; and
|    (b) no more than twenty (20) employees.
| ¶
| A Customer that has ever received more than $5,000,000 in capital from an outside source, such as
venture capital or private equity, is not eligible regardless of its revenue.
| ¶
| Government agencies may not use the Starter License, whatever their size.
| ¶
| A Customer that does not satisfy the conditions must purchase a commercial license.
=> obtain-license if (revenue gteq 2000000 USD year licensee-and-affiliates
or employees gt 20 licensee-and-affiliates or funding gt 5000000 USD licensee or government)

You may use the Community Edition free of charge if your annual revenue is below $2,000,000. A
company that has ever received more than $4 million from outside sources is not eligible.
Government agencies are not eligible. Anyone who is not eligible must buy a license.
=> obtain-license if (revenue gteq 2000000 USD year licensee or funding gt 4000000 USD licensee
or government)

You may use the Free Plan if you have fewer than 30 employees. Universities are excluded from the
free plan. Everyone else needs a commercial license.
=> obtain-license if (employees gteq 30 licensee or academic)

A company that has ever raised more than $5 million is not eligible for the Starter License.
=> obtain-license if funding gt 5000000 USD licensee
""")

NOBODY_BARRED = spaced("""
You may use the Free Plan if you have fewer than 30 employees. Free users are not eligible
for support. Everyone else needs a commercial license.
=> obtain-license if employees gteq 30 licensee
""")


@pytest.mark.parametrize(("clause", "rules"), [*CLAUSES, *NOBODY_BARRED])
def test_those_who_are_barred_need_the_licence_of_all_others(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
