"""What a licence costs is due of those who need it; the most and the least that a share comes to is
no size of anybody."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

FEES = spaced("""
You need a licence if your app earns more than $9,000 a month. The licence costs 3% of its revenue.
=> obtain-license if revenue gt 9000 USD month product
=> pay-royalty if revenue gt 9000 USD month product

Firms with more than 90 employees need a licence. Write to us first. The price of the licence is 3%
of their revenue.
=> obtain-license if employees gt 90 licensee
=> pay-royalty if employees gt 90 licensee

Eine Lizenz brauchst du, wenn dein Spiel mehr als 9.000 Euro im Monat einbringt. Die Lizenz kostet
3 % des Umsatzes, den du mit dem Spiel machst, höchstens aber 20.000 Euro im Jahr.
=> obtain-license if revenue gt 9000 EUR month product
=> pay-royalty if revenue gt 9000 EUR month product

产品月收入超过90万元的，须取得商业授权。授权费为该产品收入的3%。
=> obtain-license if revenue gt 900000 CNY month product
=> pay-royalty if revenue gt 900000 CNY month product

製品の月間売上が900万円を超える場合、ライセンスが必要です。ライセンス料は売上の3%です。
=> obtain-license if revenue gt 9000000 JPY month product
=> pay-royalty if revenue gt 9000000 JPY month product
""")

LABELLED = spaced("""
| ## Paid license
| ¶
| Organizations with 8 or more employees must obtain a license before using it in production.
| ¶
| **Price: 300 000 ₽ per year, per organization.**
=> obtain-license if employees gteq 8 licensee
=> pay-royalty if employees gteq 8 licensee

Companies with more than 8 employees must obtain a licence. Fee: 2% of their revenue.
=> obtain-license if employees gt 8 licensee
=> pay-royalty if employees gt 8 licensee

Companies with more than 8 employees must obtain a licence. The price is $300 per year.
=> obtain-license if employees gt 8 licensee
=> pay-royalty if employees gt 8 licensee

Unternehmen mit 8 oder mehr Mitarbeitern müssen eine Lizenz erwerben. Preis: 300 Euro pro Jahr.
=> obtain-license if employees gteq 8 licensee
=> pay-royalty if employees gteq 8 licensee

Unternehmen mit 8 oder mehr Mitarbeitern müssen eine Lizenz erwerben. Die Lizenz kostet 300 Euro.
=> obtain-license if employees gteq 8 licensee
=> pay-royalty if employees gteq 8 licensee

员工超过 8 人的企业须取得商业授权。价格：每年 3000 元。
=> obtain-license if employees gt 8 licensee
=> pay-royalty if employees gt 8 licensee

従業員が8人を超える法人は、商用ライセンスの取得が必要です。料金：年額30万円
=> obtain-license if employees gt 8 licensee
=> pay-royalty if employees gt 8 licensee
""")

OF_EVERYBODY = spaced("""
You must pay a royalty of 3% of your revenue. You need a licence if you have more than 90 employees.
=> obtain-license if employees gt 90 licensee
=> pay-royalty

You need a licence if you have more than 90 employees. You must also pay us 3% of your revenue.
=> obtain-license if employees gt 90 licensee
=> pay-royalty
""")

BOUNDS = spaced("""
You must pay us 3% of your revenue, but at most $20,000 a year.
=> pay-royalty

You must pay us 3% of net revenue, capped at $20,000 a year.
=> pay-royalty

You must pay us a royalty of 3% of the revenue from the product, with a minimum of $700 per year.
=> pay-royalty

If your revenue exceeds $5 million, you must pay us 3% of your revenue, but at least $700 a year.
=> pay-royalty if revenue gt 5000000 USD licensee

Sie zahlen 3 % des Umsatzes, maximal 20.000 Euro pro Jahr.
=> pay-royalty

您须支付收入的3%，但每年不超过2万元。
=> pay-royalty

年收入超过500万元的，须支付收入的3%，每年最高2万元。
=> pay-royalty if revenue gt 5000000 CNY year licensee
""")

NO_BOUNDS = spaced("""
You must pay us 3% of your revenue if your revenue is at least $5 million a year.
=> pay-royalty if revenue gteq 5000000 USD year licensee

You must pay us a royalty of 3% of net sales above $5 million.
=> pay-royalty if revenue gt 5000000 USD licensee

You must pay us 3% of your revenue once you have at least 40 employees.
=> pay-royalty if employees gteq 40 licensee
""")


@pytest.mark.parametrize(("clause", "rules"), [*FEES, *LABELLED])
def test_a_share_that_the_licence_costs_is_due_where_it_is_needed(
    clause: str, rules: list[str]
) -> None:
    assert answered(clause) == rules


def test_a_price_that_depends_on_a_figure_is_no_price_of_the_licence() -> None:
    price = "Price: up to 20 users $300."
    told = answered(f"Companies with more than 8 employees must obtain a licence. {price}")
    assert told == ["obtain-license if employees gt 8 licensee", f"? {price}"]


def test_whoever_has_a_licence_and_is_written_to_needs_no_other() -> None:
    clause = "如果水獭公司需要就水獭 2 模型的使用联系被授权人，被授权人同意接收电子通知。"
    assert not any(line.startswith("obtain-license") for line in answered(clause))


@pytest.mark.parametrize(("clause", "rules"), OF_EVERYBODY)
def test_a_share_that_is_not_its_price_is_due_of_everybody(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), BOUNDS)
def test_the_most_or_the_least_of_a_share_is_no_condition(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), NO_BOUNDS)
def test_a_figure_of_somebody_stays_a_condition(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    "clause",
    [
        "You must pay us 3% of your revenue, at least $700 a year if you have more than 50 staff.",
        "Sie zahlen 3 % des Umsatzes, mindestens 700 Euro im Jahr, wenn Sie mehr als 50 "
        "Mitarbeiter haben.",
    ],
)
def test_a_condition_behind_a_bound_is_not_lost_with_it(clause: str) -> None:
    assert any("employees gt 50" in line for line in answered(clause))
