"""Those whom a figure tells and those who do something are not the same people, whichever word
joins them; and what has the software inside, and an exception behind a colon."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

READ = spaced("""
Organizations with more than 10 active users, or any entity using this software as part of a
paid service offering, must purchase a commercial license.
=> obtain-license if (users gt 10 licensee or commercial)

Companies with more than 10 employees, and any entity using this software in a hosted service,
must purchase a commercial license.
=> obtain-license if (employees gt 10 licensee or hosted-service)

Companies with more than 10 employees and anyone selling the Software must purchase a license.
=> obtain-license if (employees gt 10 licensee or distribute)

Companies with more than 10 employees and any company that hosts the Software as a service must
purchase a license.
=> obtain-license if (employees gt 10 licensee or hosted-service)

Companies with more than 10 employees and more than $1 million in revenue that host the Software
must purchase a license.
=> obtain-license if (employees gt 10 licensee and revenue gt 1000000 USD licensee
and hosted-service)

Distributing the Software, or any product that includes or invokes it, requires a license.
=> obtain-license if (distribute or product)

All free use under Sections 2 to 4 requires author credit: "Otter by the Lakeside".
=> display-attribution if product

If you wish to remove this badge, please contact us to purchase a Business License.
=> retain-notices

You may use the software so long as our image link (the "Mark") is displayed at all times.
=> display-attribution if product

You may run the Licensed Work on only one machine, physical or virtual.
=> obtain-license if devices gt 1 licensee

The right granted applies to the exclusion of use of the Software as a hosted service.
=> host-as-service

Commercial use requires a license, with one exception: use by universities is permitted.
=> obtain-license if (not academic and commercial)

Commercial use requires a license, with one exception:
¶
Use by universities is permitted.
=> obtain-license if commercial

Companies with more than 10 employees must obtain a license, with one exception: use by
universities is permitted.
=> obtain-license if employees gt 10 licensee

Anyone subject to the Enterprise clause must obtain a license.
=> obtain-license
=> ? Anyone subject to the Enterprise clause must obtain a license.

Entities with annual revenue $\\geq$ $1,000,000 must obtain a license.
=> obtain-license if revenue gteq 1000000 USD year licensee

Entities with annual revenue $\\lt$ $1,000,000 may use it for free.
=> obtain-license if revenue gteq 1000000 USD year licensee
""")


@pytest.mark.parametrize(("clause", "expected"), READ)
def test_what_is_read(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
