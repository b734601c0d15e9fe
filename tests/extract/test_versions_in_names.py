"""The number in the name of a model, beside the figure that a clause compares."""

from __future__ import annotations

import pytest

from clauses import answered, table

USERS = """
If, on the Foo 2 version release date, your products have over 300 million monthly active users,
you must request a license.
=> obtain-license if monthly-active-users gt 300000000 product release-date

Wenn am Veröffentlichungsdatum von Foo 3 die Zahl der monatlich aktiven Nutzer Ihrer Produkte
300 Millionen übersteigt, müssen Sie eine Lizenz beantragen.
=> obtain-license if monthly-active-users gt 300000000 product release-date

Liegt die Zahl der monatlich aktiven Nutzer Ihrer mit Foo 3 betriebenen Produkte über 300 Millionen,
müssen Sie eine Lizenz beantragen.
=> obtain-license if monthly-active-users gt 300000000 product

若使用Foo 3的产品月活跃用户数超过3亿，须申请许可。
=> obtain-license if monthly-active-users gt 300000000 product

Foo 3 を利用した製品の月間アクティブユーザー数が3億人を超える場合、許諾を得なければならない。
=> obtain-license if monthly-active-users gt 300000000 product

Wenn der Umsatz mit Foo 3 über 2 Millionen Euro im Jahr liegt, benötigen Sie eine Lizenz.
=> obtain-license if revenue gt 2000000 EUR year licensee

Übersteigt die Zahl der Mitarbeiter 20 oder der Jahresumsatz 2 Millionen Euro, benötigen Sie eine
Lizenz.
=> obtain-license if (employees gt 20 licensee or revenue gt 2000000 EUR year licensee)
"""


@pytest.mark.parametrize(("clause", "rules"), table(USERS))
def test_the_number_of_a_name_is_no_figure(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
