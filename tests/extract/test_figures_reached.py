"""Figures that nothing compares: what is reached, and what nobody can tell, which is reported."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

REACHED = spaced("""
After your game has earned $250,000, you owe us 4% of its further gross revenue.
=> pay-royalty if revenue gteq 250000 USD product

After you have earned $100,000 with the Model, a royalty of 5% is due.
=> pay-royalty if revenue gteq 100000 USD licensee

If your company has earned $250,000 in the last year, you must obtain a licence.
=> obtain-license if revenue gteq 250000 USD year licensee preceding

Companies earning $5 million or raising $10 million must obtain a licence.
=> obtain-license if (revenue gteq 5000000 USD licensee or funding gteq 10000000 USD licensee)

Companies with revenue of $5 million must obtain a licence.
=> obtain-license if revenue gteq 5000000 USD licensee

Products with annual revenue of $1,000,000 must display "Powered by Otter".
=> display-attribution if revenue gteq 1000000 USD year product

A licence is required at $1 million in annual revenue.
=> ? A licence is required at $1 million in annual revenue.
=> obtain-license

A company of 500 people needs a commercial licence.
=> obtain-license if employees gteq 500 licensee

Companies with $10 million in annual revenue must obtain a commercial license.
=> obtain-license if revenue gteq 10000000 USD year licensee

If your company has $5 million in annual revenue, a commercial license is required.
=> obtain-license if revenue gteq 5000000 USD year licensee

Products with 100 million monthly active users must display "Otter" on the user interface.
=> display-attribution if monthly-active-users gteq 100000000 product

Services with 10 million monthly active users or $20 million in monthly revenue must display
"Otter" on the user interface.
=> display-attribution if (monthly-active-users gteq 10000000 product
or revenue gteq 20000000 USD month product)

A team of 5 developers must buy a license.
=> obtain-license if employees gteq 5 licensee

Licensees with 100 million users must give credit to Otter Labs on the website.
=> display-attribution if users gteq 100000000 licensee

Companies with 50 employees do not need a license.
=> obtain-license if employees gt 50 licensee

Apps with 1 million downloads must credit Otter Labs.
=> ? Apps with 1 million downloads must credit Otter Labs.
=> display-attribution

Companies with 5,000 employees may not use the Model.
=> ? Companies with 5,000 employees may not use the Model.

Für Unternehmen mit 50 Mitarbeitern ist eine kommerzielle Lizenz erforderlich.
=> obtain-license if employees gteq 50 licensee

Unternehmen mit 10 Mio. Euro Jahresumsatz müssen eine Lizenz erwerben.
=> obtain-license if revenue gteq 10000000 EUR year licensee

Les entreprises de 50 salariés doivent obtenir une licence commerciale.
=> obtain-license if employees gteq 50 licensee

拥有1亿月活跃用户的产品必须在界面上展示“水獭”。
=> display-attribution if monthly-active-users gteq 100000000 product

員工50人的企業須取得商業授權。
=> obtain-license if employees gteq 50 licensee

従業員50人の企業は商用ライセンスを取得しなければならない。
=> obtain-license if employees gteq 50 licensee

月間アクティブユーザー数1億人の製品は、画面に「カワウソ」を表示しなければならない。
=> display-attribution if monthly-active-users gteq 100000000 product

직원 50명의 기업은 상용 라이선스를 받아야 합니다.
=> obtain-license if employees gteq 50 licensee

Each seat beyond the fifth needs a paid licence.
=> ? Each seat beyond the fifth needs a paid licence.
=> obtain-license

If your revenue is $1 million, the licence fee must be paid within 30 days.
=> pay-royalty if revenue gteq 1000000 USD licensee
""")


@pytest.mark.parametrize(("clause", "expected"), REACHED)
def test_what_is_reached(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)


AT = spaced("""
At 100 million monthly active users, "Otter" must be displayed in the product.
=> display-attribution if monthly-active-users gteq 100000000 product

At $10M ARR you need an enterprise license.
=> obtain-license if revenue gteq 10000000 USD year licensee

Bei 50 Mitarbeitern ist eine kommerzielle Lizenz erforderlich.
=> obtain-license if employees gteq 50 licensee

À 50 salariés, une licence commerciale est requise.
=> obtain-license if employees gteq 50 licensee

仅限3台服务器部署，且不得商用。
=> obtain-license if devices gt 3 licensee
=> commercial-use

本授权仅限10名用户使用。
=> obtain-license if users gt 10 product

最多可在5台设备上使用本软件。
=> obtain-license if devices gt 5 licensee

If, in any consecutive twelve-month period, the Software is used in an Enterprise or Commercial
Service that either: (a) directly or indirectly supports more than one hundred (100) distinct end
users; or (b) generates Attributable Revenue in excess of US$50,000, you must pay a royalty.
=> pay-royalty if (commercial and (users gt 100 product
or revenue gt 50000 USD 12-months product))
""")


@pytest.mark.parametrize(("clause", "expected"), AT)
def test_what_opens_with_a_figure_or_ends_with_one(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)
