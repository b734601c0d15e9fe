"""Tiers in lines, or between semicolons, that name once what they count.

The measure stands in the first of them, or in the words above; a free tier says no more than the
others leave.
"""

from __future__ import annotations

import pytest

from clauses import answered, spaced

TIERS = """
| Decisive is the licensee's annual revenue:
| - up to $1M: free
| - $1M to $20M: registration
| - above $20M: enterprise contract
=> register if (revenue gteq 1000000 USD year licensee and revenue lteq 20000000 USD year licensee)
=> obtain-license if revenue gt 20000000 USD year licensee

Annual revenue: up to $1M free; $1M to $20M registration; above $20M enterprise contract.
=> register if (revenue gteq 1000000 USD year licensee and revenue lteq 20000000 USD year licensee)
=> obtain-license if revenue gt 20000000 USD year licensee

Free up to $1M annual revenue; above $1M and up to $20M after registration; above $20M only with an
individual contract.
=> register if (revenue gt 1000000 USD year licensee and revenue lteq 20000000 USD year licensee)
=> obtain-license if revenue gt 20000000 USD year licensee

| - up to 10 employees: free
| - 11 to 99: register with us
| - 100 or more: an enterprise license
=> register if (employees gteq 11 licensee and employees lteq 99 licensee)
=> obtain-license if employees gteq 100 licensee

Maßgeblich ist der Jahresumsatz des Lizenznehmers: bis einschließlich 1 Mio. EUR kostenfrei; über
1 Mio. EUR bis einschließlich 20 Mio. EUR nach Registrierung im Kundenportal; über 20 Mio. EUR nur
mit Individualvertrag.
=> register if (revenue gt 1000000 EUR year licensee and revenue lteq 20000000 EUR year licensee)
=> obtain-license if revenue gt 20000000 EUR year licensee

| - bis 1 Mio. EUR Jahresumsatz kostenfrei
| - über 1 Mio. EUR bis 20 Mio. EUR Registrierung
| - über 20 Mio. EUR nur mit Individualvertrag
=> register if (revenue gt 1000000 EUR year licensee and revenue lteq 20000000 EUR year licensee)
=> obtain-license if revenue gt 20000000 EUR year licensee

| 利用者の年間売上高に応じた取扱いは次のとおりとする。
| (1) 5,000万円未満：手続不要
| (2) 5,000万円以上5億円未満：利用登録
| (3) 5億円以上：個別契約の締結
=> register if (revenue gteq 50000000 JPY year licensee and revenue lt 500000000 JPY year licensee)
=> obtain-license if revenue gteq 500000000 JPY year licensee

| Monthly active users:
| - up to 10,000: free
| - 10,001 to 100,000: register with us
| - above: enterprise license
=> register if (monthly-active-users gteq 10001 product and monthly-active-users lteq 100000
product)
=> obtain-license if monthly-active-users gt 100000 product

| Jahresumsatz:
| - bis 1 Mio. EUR: kostenfrei
| - über 1 Mio. EUR bis 20 Mio. EUR: Registrierung
| - darüber: nur mit Individualvertrag
=> register if (revenue gt 1000000 EUR year licensee and revenue lteq 20000000 EUR year licensee)
=> obtain-license if revenue gt 20000000 EUR year licensee
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(TIERS))
def test_a_tier_counts_what_is_named_once(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


HEADED = """
| # Otter Licence
| ¶
| Annual revenue: up to $1M free; $1M to $20M registration; above that an enterprise license.
=> register if (revenue gteq 1000000 USD year licensee and revenue lteq 20000000 USD year licensee)
=> obtain-license if revenue gt 20000000 USD year licensee

| # Commercial use by annual revenue
| ¶
| - up to $2M: free
| - $2M to $30M: register with us
| - above: enterprise license
=> register if (revenue gteq 2000000 USD year licensee and revenue lteq 30000000 USD year licensee)
=> obtain-license if revenue gt 30000000 USD year licensee
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(HEADED))
def test_tiers_below_a_heading(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


LEFT_TO_OTHERS = """
| - up to $1M annual revenue: free
| - above $20M: enterprise contract
=> obtain-license if revenue gt 1000000 USD year licensee
=> obtain-license if revenue gt 20000000 USD year licensee

| - up to 10 employees: free
| - more than 100 users: register with us
=> obtain-license if employees gt 10 licensee
=> register if users gt 100 product

| If you host the Model as a service:
| - up to 10 employees: free
| - more than 10: enterprise license
=> obtain-license if (hosted-service and employees gt 10 licensee)

For commercial use: up to 10 employees free; above 10 an enterprise license.
=> obtain-license if (commercial and employees gt 10 licensee)

| By annual revenue of you and your affiliates:
| - up to $1M: free
| - above $1M: enterprise license
=> obtain-license if revenue gt 1000000 USD year licensee-and-affiliates

| In the European Union:
| - up to 10 employees: free
| - more than 10: enterprise license
=> obtain-license if (EU and employees gt 10 licensee)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(LEFT_TO_OTHERS))
def test_what_tiers_hang_on_and_what_they_leave_out_stays(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_a_free_tier_that_asks_for_something_is_not_dropped() -> None:
    told = answered(
        "Annual revenue: up to $1M free, attribution required; above $1M enterprise license."
    )
    assert any(line.startswith("?") for line in told)


OTHERS = """
| For support we answer
| - up to 5 tickets: within a day
| - above 5 tickets: within a week
| ¶
| You must register before use.
=> register

Our annual revenue was: $1M in 2023; $2M in 2024; above $3M in 2025.
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(OTHERS))
def test_figures_that_ask_for_nothing_are_no_tiers(clause: str, rules: list[str]) -> None:
    assert [line for line in answered(clause) if not line.startswith("?")] == rules
