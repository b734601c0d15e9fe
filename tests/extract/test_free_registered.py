"""Who registers to have it free: an order right behind a leave of the small is theirs."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

THEIRS = spaced("""
Firms with annual revenue below $7 million may use the model for free. To do so, register with us.
=> obtain-license if revenue gteq 7000000 USD year licensee
=> register if revenue lt 7000000 USD year licensee

The Small Edition is free for companies with fewer than 30 employees. You must register to use it.
=> obtain-license if employees gteq 30 licensee
=> register if employees lt 30 licensee

Unternehmen mit weniger als 30 Mitarbeitern dürfen das Modell kostenlos nutzen. Sie müssen sich
vorher registrieren.
=> obtain-license if employees gteq 30 licensee
=> register if employees lt 30 licensee

员工不足 30 人的公司可以免费商用。商用之前请先填一张登记表。
=> obtain-license if (commercial and employees gteq 30 licensee)
=> register if (commercial and employees lt 30 licensee)

| # 谁可以免费用
| - **个人**：直接用。
| - **小公司**：员工不足 30 人的公司可以免费商用。商用之前请先填一张登记表。
=> obtain-license if (commercial and employees gteq 30 licensee)
=> register if (commercial and employees lt 30 licensee)

売上が2000万円以下の法人は無償で商用利用できます。ただし、事前に登録してください。
=> obtain-license if (commercial and revenue gt 20000000 JPY licensee)
=> register if (revenue lteq 20000000 JPY licensee and commercial)
""")

OF_OTHERS = spaced("""
Firms with annual revenue below $7 million may use the model for free. All users must register.
=> obtain-license if revenue gteq 7000000 USD year licensee
=> register

| 2. Firms with annual revenue below $7 million may use the model for free.
| 3. You must register with us.
=> obtain-license if revenue gteq 7000000 USD year licensee
=> register

Firms with annual revenue of $7 million or more need a licence. You must register with us.
=> obtain-license if revenue gteq 7000000 USD year licensee
=> register

Unternehmen mit weniger als 30 Mitarbeitern dürfen das Modell kostenlos nutzen. Jeder Nutzer muss
sich vorher registrieren.
=> obtain-license if employees gteq 30 licensee
=> register

员工不足 30 人的公司可以免费商用。所有用户须先登记。
=> obtain-license if (commercial and employees gteq 30 licensee)
=> register
""")


@pytest.mark.parametrize(("clause", "rules"), THEIRS)
def test_the_order_is_of_those_whom_the_sentence_before_it_frees(
    clause: str, rules: list[str]
) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), OF_OTHERS)
def test_an_order_of_others_too_or_elsewhere_is_of_everybody(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
