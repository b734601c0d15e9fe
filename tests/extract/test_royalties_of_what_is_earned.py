"""Royalties that are due once something earned a sum, told by verbs: "has grossed", "brought in".

What is to be paid names the revenue, too; the sum before it is nonetheless what the verb tells.
A number that is compared with nothing is meant as reached: "if a million people use it"."""

from __future__ import annotations

import pytest

from clauses import answered, table

DUE = "pay-royalty if revenue gt 1000000"
EARNS = (
    "has grossed more than $1,000,000",
    "grosses more than $1,000,000",
    "has earned over $1 million",
    "has brought in more than $1 million",
    "has taken more than $1,000,000",
    "has turned over more than $1 million",
    "nets you more than $1 million",
    "took in over $1 million",
    "yields more than $1 million",
)


@pytest.mark.parametrize("earns", EARNS)
@pytest.mark.parametrize("opens", ["Once your product", "If an app"])
def test_royalty_of_revenue(opens: str, earns: str) -> None:
    clause = f"{opens} {earns}, you pay us 2% of its revenue."
    assert answered(clause) == [f"{DUE} USD product"]


@pytest.mark.parametrize("earns", EARNS)
def test_license_for_what_is_earned(earns: str) -> None:
    clause = f"Once your product {earns}, you need a commercial license."
    assert answered(clause) == ["obtain-license if revenue gt 1000000 USD product"]


CLAUSES = """
You pay us 2% of your revenue if you have raised more than $1 million.
=> pay-royalty if funding gt 1000000 USD licensee

If one million people use your product every month, you need a license.
=> obtain-license if monthly-active-users gteq 1000000 licensee

Once a million people use your product every month, you need a license.
=> obtain-license if monthly-active-users gteq 1000000 licensee

You must notify us if you have 50 users.
=> register if users gteq 50 licensee

If your company has 100 employees, contact us for a license.
=> obtain-license if employees gteq 100 licensee

Sobald ein Spiel mehr als 1 Mio. Euro eingespielt hat, zahlen Sie uns 2 % seines Umsatzes.
=> pay-royalty if revenue gt 1000000 EUR product

Hat Ihr Produkt mehr als 1 Million Euro eingebracht, zahlen Sie uns 2 % des Umsatzes.
=> pay-royalty if revenue gt 1000000 EUR product

Verdient Ihr Unternehmen mit dem Modell mehr als 1 Million Euro im Jahr, brauchen Sie eine Lizenz.
=> obtain-license if revenue gt 1000000 EUR year licensee

产品赚取超过100万美元后，您须向我们支付收入的3%。
=> pay-royalty if revenue gt 1000000 USD product

游戏累计流水超过1000万元的，须向我们支付收入的2%。
=> pay-royalty if revenue gt 10000000 CNY product
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_what_is_reached(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
