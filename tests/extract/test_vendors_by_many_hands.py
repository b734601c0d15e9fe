"""Clauses as vendors, founders and institutes draft them, each with all that it says."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

IN_ENGLISH_BY_OTHERS = spaced("""
Licensee shall not conduct any of the following acts:
| 1. an act of using the Output for the learning of another artificial intelligence model;
| 2. an act of providing the Model itself to a third party in the form of an API;
| 3. an act of disassembling or reverse engineering the Model.
=> host-as-service
=> reverse-engineer
=> train-other-models

The User shall not conduct the following with the Model or the Deliverables.
| (a) Acts that slander others or infringe their privacy
| (b) Acts that use the Model for military affairs
| (c) Acts that spread false information
=> restricted-use

The User shall not use the Output for the learning of a model that competes with the Model.
=> train-other-models

When redistributing the Model, the User shall attach the Terms, and shall not delete the indication
of rights "(C) Otter Co., Ltd.".
=> include-license if distribute
=> retain-notices if distribute

Files which you have modified shall bear a conspicuous explanation of the modification when you
distribute them.
=> state-changes if (distribute and modify)

We may end the license by notice if a breach is not remedied. The Developer shall then stop shipping
Devices and delete the Package.
=> delete-on-termination if terminated
""")

LIMITS = spaced("""
A commercial license is required in each of the following cases:
| a. You employ more than 1,000 people.
| b. Your product is used by more than 2 million registered users.
=> obtain-license if (employees gt 1000 licensee or users gt 2000000 product)

If your products reached 5,000,000 or more monthly active users, or if at any time thereafter your
API handles in excess of 2,000,000 API requests in a calendar month, you must obtain a license.
=> obtain-license if (monthly-active-users gteq 5000000 product
or api-calls gt 2000000 month product)

You must obtain a license if you had revenues of at least US$10,000,000, or the equivalent, in your
last completed fiscal year.
=> obtain-license if revenue gteq 10000000 USD year licensee preceding

If your product earns US$10,000,000 or more, or the like amount in another currency, in any calendar
quarter, you must obtain a license.
=> obtain-license if revenue gteq 10000000 USD quarter product

If the income which you obtain by use of the model in any natural year exceeds RMB 5 million, you
shall apply to us for a separate authorization.
=> obtain-license if revenue gt 5000000 CNY year licensee

Where the number of robots operated by you exceeds twenty-five (25), the User shall conclude a Fleet
Agreement with Otter before putting any of them into operation.
=> obtain-license if devices gt 25 licensee

If you run it on more than 50 field recorders, you must let us know by e-mail before the season.
=> register if devices gt 50 licensee
""")

PLACES = spaced("""
"Licensed Territory" means the world other than the European Union. You must not use or distribute
the Materials outside of the Licensed Territory.
=> use-in-territory if not EU
""")

IN_CHINESE = spaced("""
在上一自然月的日均活跃用户数超过100万的，应当向我们申请商业授权。
=> obtain-license if daily-active-users gt 1000000 product preceding

员工不足 50 人的公司可以免费使用。不符合上述标准的，须登记。
=> register if employees gteq 50 licensee

员工不足 50 人的公司可以免费使用。不满足以上任一条件的公司，应当登记。
=> register if employees gteq 50 licensee

| 4.1 您将模型用于商业用途的，应当同时符合以下条件：
| （1）您的日均活跃用户数（DAU）低于100万；
| （2）您不是云计算服务提供商。
| 4.2 符合第4.1款全部条件的，您应当填写《商用登记表》。
| 4.3 不符合第4.1款第（1）项或者第（2）项的，您应当向我们申请商业授权。
=> obtain-license if (daily-active-users gteq 1000000 licensee or cloud-provider)
=> register if (daily-active-users lt 1000000 licensee and not cloud-provider and commercial)

如果您的月活跃用户数超过八千万，则您应当事先向水獭智能提出申请。
=> obtain-license if monthly-active-users gt 80000000 licensee

您还应当遵守我们在 https://otter.example/policy 公布的《可接受使用准则》。
=> follow-acceptable-use
""")

IN_GERMAN = spaced("""
| Die Modelle sind für Unternehmen kostenlos, solange beide der folgenden Voraussetzungen erfüllt
| sind:
| - der Umsatz liegt in den letzten zwölf Monaten unter CHF 2 Mio., und
| - das Produkt zählt weniger als 50'000 registrierte Nutzer.
|
| Ist eine der Voraussetzungen nicht oder nicht mehr erfüllt, benötigt das Unternehmen eine Lizenz.
=> obtain-license if (revenue gteq 2000000 CHF 12-months licensee preceding
or users gteq 50000 product)

Erreicht ein Dienst 10 Millionen monatlich aktive Nutzer oder bearbeitet er im Quartal mehr als eine
Milliarde Suchanfragen, so muss der Anbieter dauerhaft den Schriftzug „Suche mit Otter“ einblenden.
=> display-attribution if (monthly-active-users gteq 10000000 product
or api-calls gt 1000000000 quarter product)

Für Unternehmen mit einem Jahresumsatz über CHF 1'000'000 bis und mit CHF 20'000'000 ist eine Lizenz
erforderlich.
=> obtain-license if (revenue gt 1000000 CHF year licensee
and revenue lteq 20000000 CHF year licensee)
""")


@pytest.mark.parametrize(
    ("clause", "rules"), [*IN_ENGLISH_BY_OTHERS, *LIMITS, *PLACES, *IN_CHINESE, *IN_GERMAN]
)
def test_nothing_else_is_said(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
