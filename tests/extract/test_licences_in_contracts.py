"""Who needs a licence, must pay or must register, as contracts tell it."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, said, table

SAYS = """
A Licensee whose turnover in the preceding financial year surpassed five million US dollars
shall, prior to any deployment, enter into a licence agreement with the Licensor.
=> obtain-license if revenue gt 5000000 USD year licensee preceding

It is a condition of this licence that the Licensee's annual turnover not exceed USD 5,000,000;
where it does, the Licensee shall apply for a commercial licence.
=> obtain-license if revenue gt 5000000 USD year licensee

The rights conferred hereby are withheld from any person whose annual turnover exceeds USD
5,000,000.
=> obtain-license if revenue gt 5000000 USD year licensee

Nothing herein entitles a person whose annual turnover exceeds USD 5,000,000 to use the Work.
=> obtain-license if revenue gt 5000000 USD year licensee

Persons whose annual turnover exceeds USD 5,000,000 shall have no rights hereunder save by
separate agreement with the Licensor.
=> obtain-license if revenue gt 5000000 USD year licensee

The grant in clause 2 shall be of no effect in relation to an undertaking with an annual
turnover in excess of USD 5,000,000.
=> obtain-license if revenue gt 5000000 USD year licensee

The grant in clause 2 is confined to undertakings with an annual turnover of no more than USD
5,000,000.
=> obtain-license if revenue gt 5000000 USD year licensee

The grant in clause 2 benefits only those undertakings of which the annual turnover is below USD
5,000,000.
=> obtain-license if revenue gteq 5000000 USD year licensee

Undertakings generating USD 5,000,000 or more per annum are excluded from the benefit of this
licence; they may negotiate a separate one.
=> obtain-license if revenue gteq 5000000 USD year licensee

Where annual turnover is USD 5,000,000 or upwards, use is contingent on the conclusion of a
commercial agreement.
=> obtain-license if revenue gteq 5000000 USD year licensee

Use by an organisation with a workforce exceeding 250 is subject to the Licensor's written
approval.
=> obtain-license if employees gt 250 licensee

Organisations the workforce of which exceeds 250 require the Licensor's prior approval in
writing.
=> obtain-license if employees gt 250 licensee

No organisation with 250 or more employees may use the Work except under a separate licence.
=> obtain-license if employees gteq 250 licensee

Services attracting more than one million monthly active users are outside the permission and
need to be licensed separately.
=> obtain-license if monthly-active-users gt 1000000 product

A service which counts more than one million active users in any calendar month may be operated
only on the basis of a separate agreement.
=> obtain-license if monthly-active-users gt 1000000 product

An enterprise with more than 50 employees or with an annual turnover above EUR 10 million is
bound to acquire a commercial licence.
=> obtain-license if (employees gt 50 licensee or revenue gt 10000000 EUR year licensee)

Enterprises are free to use the Work on condition that they neither employ more than 50 persons
nor turn over more than EUR 10 million a year.
=> obtain-license if (employees gt 50 licensee or revenue gt 10000000 EUR year licensee)

This licence is granted only to such enterprises as have no more than 50 employees and an annual
turnover of no more than EUR 10 million.
=> obtain-license if (employees gt 50 licensee or revenue gt 10000000 EUR year licensee)

An enterprise that has both more than 50 employees and an annual turnover above EUR 10 million
is bound to acquire a commercial licence.
=> obtain-license if (employees gt 50 licensee and revenue gt 10000000 EUR year licensee)

"Small Enterprise" denotes an enterprise with fewer than 50 employees and an annual turnover of
less than EUR 10 million. The licence is granted to Small Enterprises only.
=> obtain-license if (employees gteq 50 licensee or revenue gteq 10000000 EUR year licensee)

A "Small Enterprise" has fewer than 50 employees and an annual turnover of less than EUR 10
million. Enterprises that are not Small Enterprises have to acquire a commercial licence.
=> obtain-license if (employees gteq 50 licensee or revenue gteq 10000000 EUR year licensee)

"Major User": an organisation employing more than 50 persons. Major Users shall not use the Work
without a commercial licence.
=> obtain-license if employees gt 50 licensee

Organisations employing more than 50 persons (each a "Major User") shall obtain a commercial
licence.
=> obtain-license if employees gt 50 licensee

The User Ceiling stands at 50 employees. Whoever exceeds the User Ceiling shall obtain a
commercial licence.
=> obtain-license if employees gt 50 licensee

A royalty of 5 % falls due on annual revenue in so far as it exceeds USD 100,000.
=> pay-royalty if revenue gt 100000 USD year licensee

An organisation with more than 50 employees shall give notice of its use to the Licensor.
=> register if employees gt 50 licensee

Organisations employing more than 50 persons shall enrol with the Licensor before use.
=> register if employees gt 50 licensee

Offering it to several tenants as SaaS takes a commercial license.
=> obtain-license if hosted-service

Whoever runs it for several customers needs our permission.
=> obtain-license if hosted-service

You may use it for your company as long as the company is small. It stops being small once it
has 100 or more people working for it, or once its yearly revenue comes to $1,000,000 or more.
=> obtain-license if (employees gteq 100 licensee or revenue gteq 1000000 USD year licensee)

Small companies may use it for free. A company is no longer small once it has 100 employees.
=> obtain-license if employees gteq 100 licensee
"""

NOTHING = """
The rights in the documentation remain with us.

The permission in clause 2 is given to you free of charge.

The grant in section 3 is made to all recipients.

Access to the source is conditional upon acceptance of this license.

Where it does, please tell us your story.

These rights are withheld from nobody.

The permission is of no effect for trademarks.

Give notice of bugs to the maintainers.

We account to you for nothing.

It is commercial software with an active community.

Sales grew by more than 10 million dollars last year.

The tool is operated by a company with more than 500 employees.

We ask that you be kind to each other.

A licence is granted to every user.

Our company has more than 50 employees.

The project was funded with more than $5M from investors.

It tells how the notices of a licence are kept.
"""


@pytest.mark.parametrize(("clause", "rules"), table(SAYS))
def test_it_is_said(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(NOTHING))
def test_nothing_is_said(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == rules
