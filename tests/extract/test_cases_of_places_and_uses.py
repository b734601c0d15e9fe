"""What a licence is asked for by a place that another sentence names, and by a use that is denied
beside a figure: neither takes more of the text, nor less, than its own sentence says."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, lines, table

PLACES = table("""
The licence leaves out Peru and Chile. Use from those regions requires a separate licence from us.
| Products with more than $20 million in annual revenue need written authorization from us.
=> obtain-license if PE CL
=> obtain-license if revenue gt 20000000 USD year product

The licence does not cover Chile. Anyone in that country must obtain a licence from us.
| Companies with more than 500 employees need written permission from us.
=> obtain-license if CL
=> obtain-license if employees gt 500 licensee

Companies with more than 500 employees need written permission from us.
| The licence excludes Peru. Whoever is there must obtain a licence from us.
=> obtain-license if PE
=> obtain-license if employees gt 500 licensee

Apps with over 70 users require a licence from us.
| Norway is excluded from this licence. Use within such countries requires our written permission.
=> obtain-license if NO
=> obtain-license if users gt 70 product
""")
DENIED = table("""
You may use it if you have fewer than 50 employees and do not offer it as a service.
=> obtain-license if (employees gteq 50 licensee or hosted-service)

You may use the model for free if you have fewer than 50 employees and do not distribute it.
=> obtain-license if (employees gteq 50 licensee or distribute)

You may use it if you do not offer it as a service and have fewer than 50 employees.
=> obtain-license if (employees gteq 50 licensee or hosted-service)

Use is free for companies with fewer than 50 employees that do not offer it as a service.
=> obtain-license if (employees gteq 50 licensee or hosted-service)

You may use it if you have fewer than 50 employees, earn less than $1 million a year and do not
host it for others.
=> obtain-license if (employees gteq 50 licensee or revenue gteq 1000000 USD year licensee or hosted-service)

Free for companies with fewer than 50 employees that do not host it.
=> obtain-license if (employees gteq 50 licensee or hosted-service)

As long as you have fewer than 25 staff and do not host it, no licence is needed.
=> obtain-license if (employees gteq 25 licensee or hosted-service)

So long as your annual revenue is under $1M and you do not resell it, no licence is needed.
=> obtain-license if (revenue gteq 1000000 USD year licensee or distribute)

Free for firms with fewer than 50 employees that do not embed it in their own products.
=> obtain-license if (employees gteq 50 licensee or product)

You may use it if you have fewer than 50 employees and you do not offer it as a service.
=> obtain-license if (employees gteq 50 licensee or hosted-service)

Free if your use is non-commercial and you have at most 20 users.
=> obtain-license if (users gt 20 licensee or commercial)

You can use it for free if you use it non-commercially or your company has up to 20 employees.
=> obtain-license if (commercial and employees gt 20 licensee)

Free for non-commercial purposes and for companies with fewer than 50 employees.
=> obtain-license if (commercial and employees gteq 50 licensee)

It is free for individuals, non-commercial projects, and firms with fewer than 10 developers.
=> obtain-license if (not individual and commercial and employees gteq 10 licensee)
""")  # noqa: E501
UNREAD = lines("""
    Free for companies with fewer than 50 employees that do not paint it.
    Companies with fewer than 50 employees that don't run it in production can use it for free.
    No licence is needed if you have fewer than 10 employees and don't run it in production.
""")
FORBIDDEN = table("""
You may use it if you have fewer than 50 employees, but do not sell it.
=> distribute
=> obtain-license if employees gteq 50 licensee

You may use it if you have fewer than 50 employees; and do not sell it.
=> distribute
=> obtain-license if employees gteq 50 licensee
""")


@pytest.mark.parametrize(("clause", "rules"), PLACES)
def test_a_place_that_was_named_takes_no_figure_along(clause: str, rules: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(rules)


@pytest.mark.parametrize(("clause", "rules"), DENIED)
def test_a_use_that_is_denied_beside_a_figure_needs_a_licence(
    clause: str, rules: list[str]
) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), FORBIDDEN)
def test_a_ban_beside_such_a_leave_is_one_still(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize("clause", UNREAD)
def test_what_is_denied_and_not_understood_is_reported(clause: str) -> None:
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "You may not sell it. This does not apply to volunteers.",
        "You may not use it commercially. This does not apply to bakeries.",
    ],
)
def test_whom_a_ban_does_not_bind_is_reported_where_no_rule_can_name_them(clause: str) -> None:
    assert flagged(clause)
