"""Those on the other side of a figure, cases beside it, and what changes nothing about it."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
Companies with more than 100 employees need a license; smaller companies must register.
=> obtain-license if employees gt 100 licensee
=> register if employees lteq 100 licensee

Companies with more than 100 employees need a license; those with fewer must register.
=> obtain-license if employees gt 100 licensee
=> register if employees lteq 100 licensee

If you have more than 1 million users you must obtain a license; if you have less, you must display
"Otter".
=> display-attribution if users lteq 1000000 licensee
=> obtain-license if users gt 1000000 licensee

You need a license above $1M in annual revenue; below that you must register.
=> obtain-license if revenue gt 1000000 USD year licensee
=> register if revenue lteq 1000000 USD year licensee

Companies with fewer than 10 employees must register; larger companies need a license.
=> obtain-license if employees gteq 10 licensee
=> register if employees lt 10 licensee

If your annual revenue, regardless of whether it is generated with the model, exceeds $1M, you need
a license.
=> obtain-license if revenue gt 1000000 USD year licensee

Wenn Ihr Jahresumsatz, unabhängig davon, ob er mit dem Modell erzielt wird, 1 Mio. Euro übersteigt,
benötigen Sie eine Lizenz.
=> obtain-license if revenue gt 1000000 EUR year licensee

Whether or not your revenue exceeds $1M, you must register.
=> register

If you have more than 100 employees or revenue of more than $1M and use the model commercially, you
need a license.
=> obtain-license if ((employees gt 100 licensee or revenue gt 1000000 USD licensee) and commercial)

If you have more than 100 employees, or your revenue exceeds $1M and you use the model commercially,
you need a license.
=> obtain-license if (employees gt 100 licensee or (revenue gt 1000000 USD licensee and commercial))

Anyone who has more than 1,000 users and sells or hosts the model must register.
=> register if (users gt 1000 licensee and (distribute or hosted-service))

Wenn Ihr Umsatz 1 Mio. Euro übersteigt und Sie das Modell hosten oder weitergeben, benötigen Sie
eine Lizenz.
=> obtain-license if (revenue gt 1000000 EUR licensee and (hosted-service or distribute))

Companies with more than 50 employees (or $1M in revenue) need a license.
=> obtain-license if (employees gt 50 licensee or revenue gt 1000000 USD licensee)

Free for companies with fewer than 50 employees (or less than $1M in revenue).
=> obtain-license if (employees gteq 50 licensee and revenue gteq 1000000 USD licensee)

Companies with more than $1M (or the equivalent in other currencies) in revenue need a license.
=> obtain-license if revenue gt 1000000 USD licensee

When you redistribute the weights you must keep this license and, if you have more than 1,000 users,
register with us.
=> include-license if distribute
=> register if (distribute and users gt 1000 licensee)

You must keep this note and, if you have 50 employees or more, buy a license.
=> obtain-license if employees gteq 50 licensee

You do not have to register, except for commercial use.
=> register if commercial

You do not have to register unless you use the model commercially.
=> register if commercial

No license is needed except for commercial use.
=> obtain-license if commercial

You do not need to pay unless your annual revenue exceeds $1M.
=> pay-royalty if revenue gt 1000000 USD year licensee
"""

PLACES = """
In the EU, the model may only be used for research.
=> commercial-use if EU

Commercial use is prohibited in South Korea.
=> commercial-use if KR

Users in China may use the model for research purposes only.
=> commercial-use if CN

Companies based in China may not host the model.
=> host-as-service if CN

Anyone outside the United States must obtain a license.
=> obtain-license if not US

Außerhalb der EU darf das Modell nicht gehostet werden.
=> host-as-service if not EU

在中国境内禁止商业使用。
=> commercial-use if CN

You may not distribute the model in Russia.
=> use-in-territory if RU

The model was trained in Japan and may not be used commercially.
=> commercial-use

You may not use the model commercially under the laws of Germany.
=> commercial-use
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_of_a_figure(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), table(PLACES))
def test_a_ban_that_holds_in_one_place(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
