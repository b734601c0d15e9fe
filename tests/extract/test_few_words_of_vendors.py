"""How vendors word who needs a licence in a few words: members of clubs, figures told by their
digits, answers that end in "no", and prices that stand before their buyers."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

SHORT = spaced("""
Free for clubs and associations with up to 500 members. Larger clubs need a paid plan.
=> obtain-license if users gt 500 licensee

The library is free for non-profit organisations with fewer than 3,000 members. Everyone else
needs a commercial licence.
=> obtain-license if users gteq 3000 licensee

Federations with a combined membership of over 5,000 need a separate agreement.
=> obtain-license if users gt 5000 licensee

Chat servers with more than 5,000 members need a premium licence.
=> obtain-license if users gt 5000 product

Firms with more than 30 members of staff need a licence. Firms with more than 30 members need one.
=> obtain-license if employees gt 30 licensee

Free for charities with under 50 volunteers. Larger charities need a site licence.
=> obtain-license
=> ? Free for charities with under 50 volunteers.

Free for agencies with up to 5 clients. Larger agencies buy the agency licence.
=> ? Free for agencies with up to 5 clients.

Firms with more than 20 paid staff or more than 200 volunteers must purchase a licence.
=> obtain-license if employees gt 20 licensee
=> ? Firms with more than 20 paid staff or more than 200 volunteers must purchase a licence.

Schools with more than 500 students: 200 EUR a year.
=> ? Schools with more than 500 students: 200 EUR a year.

Schools: 200 EUR a year. Companies: 900 EUR a year.
=> pay-royalty if academic
=> pay-royalty if company

We ask organisations with a seven-figure revenue to buy a licence.
=> ? We ask organisations with a seven-figure revenue to buy a licence.

Firms whose headcount is in the hundreds need a licence.
=> obtain-license
=> ? Firms whose headcount is in the hundreds need a licence.

If your app has millions of users, please contact us for a licence.
=> obtain-license
=> ? If your app has millions of users, please contact us for a licence.

Do I need a licence? If you have fewer than 100 users, no. If you have more, yes.
=> obtain-license if users gteq 100 licensee

$500/year for companies making between $100,000 and $1,000,000.
=> pay-royalty if (revenue gteq 100000 USD licensee and revenue lteq 1000000 USD licensee)

Firms making over €1m/yr or with more than 20 devs: please get in touch to buy a licence.
=> obtain-license if (revenue gt 1000000 EUR year licensee or employees gt 20 licensee)

Commercial use is subject to a total annual revenue limit of $40K on all projects.
=> obtain-license if (commercial and revenue gt 40000 USD year product)

Commercial use is limited to companies with a revenue of up to $40K.
=> obtain-license if (commercial and revenue gt 40000 USD licensee)

Production use is limited to customers with a valid subscription.
=> obtain-license if commercial

Usage is capped at 20 users.
=> obtain-license if users gt 20 product

Free if you have fewer than 10 users, else you need a licence.
=> obtain-license if users gteq 10 licensee

If your product serves more than two million users a month, you must ask us for a licence.
=> obtain-license if monthly-active-users gt 2000000 product

Up to 100 requests/day are free, more than that needs a subscription.
=> obtain-license if api-calls gt 100 product
=> ? Up to 100 requests/day are free, more than that needs a subscription.

We sell licences. Firms with more than 12 employees need one.
=> obtain-license if employees gt 12 licensee

The free plan includes max. 5 users.
=> obtain-license if users gt 5 product

Free for firms with max. 10 employees. Others need a licence.
=> obtain-license if employees gt 10 licensee

Firms with min. 50 employees need a licence.
=> obtain-license if employees gteq 50 licensee

Plus: 49 EUR, max. 10 servers.
=> ? Plus: 49 EUR, max. 10 servers.
""")


@pytest.mark.parametrize(("words", "rules"), SHORT)
def test_few_words_say_who_needs_a_licence(words: str, rules: list[str]) -> None:
    assert sorted(answered(words)) == rules
