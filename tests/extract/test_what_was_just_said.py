"""Second sentences that look back: "this requires a licence", "they must also register"."""

from __future__ import annotations

import pytest

from clauses import answered, table

OF_WHAT_IS_ALLOWED = """
You may offer the model as a service. This requires a separate agreement.
=> obtain-license if hosted-service

You may offer the model as a service. Such use requires a separate agreement.
=> obtain-license if hosted-service

You may sell copies. For this, you need a licence from us.
=> obtain-license if distribute

You may sell copies. To do so, you must first obtain a licence.
=> obtain-license if distribute

You may distribute copies of the model. When doing so, you must credit "Lumen AI".
=> display-attribution if distribute

You may use it freely if you have fewer than 10 employees. You may also sell it. This requires a
licence.
=> obtain-license if distribute
=> obtain-license if employees gteq 10 licensee
"""
OF_WHOM = """
Companies with more than $1M in revenue need a license. It costs $5,000 per year.
=> obtain-license if revenue gt 1000000 USD licensee
=> pay-royalty if revenue gt 1000000 USD licensee

Companies with more than $1M in revenue need a license. They may not redistribute the model.
=> distribute if revenue gt 1000000 USD licensee
=> obtain-license if revenue gt 1000000 USD licensee

Companies with more than $1M in revenue need a license. They must also register with us.
=> obtain-license if revenue gt 1000000 USD licensee
=> register if revenue gt 1000000 USD licensee

Individuals may use it for free. So may universities. Everyone else must obtain a license.
=> obtain-license if (not individual and not academic)

Individuals may use it for free. This also applies to universities. Everyone else must obtain a
license.
=> obtain-license if (not individual and not academic)
"""
THE_SAME = """
Selling the model is prohibited. The same applies to hosting it as a service.
=> distribute
=> host-as-service

Companies with more than 60 employees need a licence; the same goes for cloud providers.
=> obtain-license if (employees gt 60 licensee or cloud-provider)

Commercial use requires our consent; redistribution does too.
=> obtain-license if commercial
=> obtain-license if distribute

Companies with more than 50 employees need a licence, as do companies with revenue over $10M.
=> obtain-license if employees gt 50 licensee
=> obtain-license if revenue gt 10000000 USD licensee
"""
FIGURES = """
You need a license if any of the following apply: more than 50 employees, more than $10M in revenue.
=> obtain-license if (employees gt 50 licensee or revenue gt 10000000 USD licensee)

If any of the following apply, you may use the model freely: fewer than 50 employees, less than $10M
in revenue.
=> obtain-license if (employees gteq 50 licensee and revenue gteq 10000000 USD licensee)

Up to 100 devices or 1,000 users are included, whichever is reached first. Beyond this, contact us.
=> obtain-license if (devices gt 100 licensee or users gt 1000 product)

A license isn't only required for companies with more than 50 employees but also for anyone hosting
the model.
=> obtain-license if (employees gt 50 licensee or hosted-service)

Free for individuals and small teams (<10 people).
=> obtain-license if (not individual and employees gteq 10 licensee)

The following may use the Model without charge: individuals, educational institutions, and companies
with fewer than 20 employees. All others must purchase a license.
=> obtain-license if (not individual and not academic and employees gteq 20 licensee)

You may, free of charge:
| - use the model for research
| - use the model commercially if your annual revenue is below $1 million
=> obtain-license if (commercial and revenue gteq 1000000 USD year licensee)

You need a licence if you raised over $5 million in outside money or if you employ over 50 people.
=> obtain-license if (funding gt 5000000 USD licensee or employees gt 50 licensee)
"""
LEAVE_ABOVE_A_LIST = """
You may do the following only after obtaining our consent:
| - distribute the model
| - modify the model
=> obtain-license if (distribute or modify)

Only with our permission may you:
| - host the model as a service
| - redistribute the model
=> obtain-license if (hosted-service or distribute)

Contact us if you want to:
| - host the model as a service
| - redistribute the model
=> obtain-license if (hosted-service or distribute)
"""
ANNOUNCED = """
| 以下の各号のいずれかに該当した場合、使用許諾契約を締結する必要があります。
| (1) 前年の年商が1,000万円を超える企業が配信をする場合。
| (2) 利用者数が100人を超える場合。
=> obtain-license if (revenue gt 10000000 JPY year licensee preceding or users gt 100 product)

| Der Zustimmung bedürfen:
| - kommerzielle Nutzung
| - Weitergabe
=> obtain-license if (commercial or distribute)
"""
SALES = """
You may share the model. Selling it is prohibited.
=> distribute if commercial

Das Modell darf weitergegeben werden. Der Verkauf ist untersagt.
=> distribute if commercial

Selling the model is prohibited.
=> distribute

You may share the model for free. You may not sell copies.
=> distribute if commercial
"""


@pytest.mark.parametrize(
    ("clause", "means"),
    [
        row
        for blocks in (
            *(OF_WHAT_IS_ALLOWED, OF_WHOM, THE_SAME, FIGURES, LEAVE_ABOVE_A_LIST, ANNOUNCED, SALES),
        )
        for row in table(blocks)
    ],
)
def test_the_second_sentence_is_of_what_the_first_says(clause: str, means: list[str]) -> None:
    assert answered(clause) == means


def test_not_if_is_a_no_in_that_case() -> None:
    clause = "### Do I have to mention you?\nNot if you have fewer than 1,000 users."
    assert answered(clause) == ["display-attribution if users gteq 1000 licensee"]
