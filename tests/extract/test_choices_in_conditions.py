"""Where "and", "or", "unless" and "except" bind in one condition, and what they bind."""

from __future__ import annotations

import pytest

from clauses import answered, table

CHOICES = table("""
A company must obtain a licence if it has (a) more than 100 employees, and (b) either annual revenue
above $10 million or funding above $20 million.
=> obtain-license if (employees gt 100 licensee and (revenue gt 10000000 USD year licensee or
   funding gt 20000000 USD licensee))

Companies with more than 100 employees and either revenue above $10 million or funding above $20
million must obtain a licence.
=> obtain-license if (employees gt 100 licensee and (revenue gt 10000000 USD licensee or funding gt
   20000000 USD licensee))

If either revenue exceeds $10 million or funding exceeds $20 million, and the company has more than
100 employees, a licence is required.
=> obtain-license if ((revenue gt 10000000 USD licensee or funding gt 20000000 USD licensee) and
   employees gt 100 licensee)

A licence is required if you have more than 100 employees or both revenue above $10 million and
funding above $20 million.
=> obtain-license if (employees gt 100 licensee or (revenue gt 10000000 USD licensee and funding gt
   20000000 USD licensee))

You need a licence if you use the model commercially and have more than 100 employees or revenue
above $10 million.
=> obtain-license if (commercial and (employees gt 100 licensee or revenue gt 10000000 USD
   licensee))

Unternehmen mit mehr als 100 Mitarbeitern und entweder mehr als 10 Mio. Euro Umsatz oder mehr als 20
Mio. Euro Finanzierung benötigen eine Lizenz.
=> obtain-license if (employees gt 100 licensee and (revenue gt 10000000 EUR licensee or funding gt
   20000000 EUR licensee))

员工超过100人，且年收入超过1000万美元或融资超过2000万美元的企业，须取得授权。
=> obtain-license if (employees gt 100 licensee and (revenue gt 10000000 USD year licensee or
   funding gt 20000000 USD licensee))

员工超过100人且（年收入超过1000万美元或融资超过2000万美元）的企业，须取得授权。
=> obtain-license if (employees gt 100 licensee and (revenue gt 10000000 USD year licensee or
   funding gt 20000000 USD licensee))

従業員が100人を超え、かつ、年間売上が10億円を超えるか又は資金調達額が20億円を超える企業は、ライセンスを取得しなければならない。
=> obtain-license if (employees gt 100 licensee and (revenue gt 1000000000 JPY year licensee or
   funding gt 2000000000 JPY licensee))

You must obtain a licence if you have more than 100 employees and your revenue is above $10 million,
or your funding is above $20 million.
=> obtain-license if ((employees gt 100 licensee and revenue gt 10000000 USD licensee) or funding gt
   20000000 USD licensee)

Commercial licence required for: organisations with 50+ employees, organisations with more than $5M
in revenue, any government body.
=> obtain-license if (employees gteq 50 licensee or revenue gt 5000000 USD licensee or government)
""")

USES = table("""
You must show "Otter" if your revenue exceeds $1 million and you distribute the model.
=> display-attribution if (revenue gt 1000000 USD licensee and distribute)

You need a licence if you have more than 100 employees or use the model to offer a hosted service.
=> obtain-license if (employees gt 100 licensee or hosted-service)

You need a licence if you have more than 100 employees and modify the model.
=> obtain-license if (employees gt 100 licensee and modify)

You need a licence if you have more than 100 employees, unless you use the model for research only.
=> obtain-license if (employees gt 100 licensee and not research)

You must register with us. This does not apply to research use.
=> register if not research
""")


@pytest.mark.parametrize(("clause", "rules"), CHOICES)
def test_what_is_joined_to_a_choice_is_joined_to_all_of_it(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), USES)
def test_a_use_beside_a_figure_is_part_of_the_condition(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
