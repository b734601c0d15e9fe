"""Items that begin in the line of the one before, and what stands in an item in two sentences."""

from __future__ import annotations

import pytest

from clauses import answered, table

RUN_ON = """
Unless you meet one of these conditions, you must obtain a licence:
| (a) fewer than 50 employees; (b) annual revenue below $1,000,000.
=> obtain-license if (employees gteq 50 licensee and revenue gteq 1000000 USD year licensee)

Unless you meet one of these conditions, you must obtain a licence:
| (a) fewer than 50 employees; or (b)
| annual revenue below $1,000,000.
=> obtain-license if (employees gteq 50 licensee and revenue gteq 1000000 USD year licensee)

You must obtain a licence unless you meet one of these conditions:
| 1) fewer than 50 employees; 2) annual revenue below $1,000,000; 3) you are a university.
=> obtain-license if (employees gteq 50 licensee and revenue gteq 1000000 USD year licensee
and not academic)

You must not:
| (g) sell the model;
| (h) host it; (i) use it for surveillance.
=> distribute
=> host-as-service
=> restricted-use

You must obtain a licence if:
| (a) you have more than 50 employees; or (b) your annual revenue exceeds $1,000,000.
=> obtain-license if (employees gt 50 licensee or revenue gt 1000000 USD year licensee)

不满足以下全部条件的企业，需要申请许可：
| ①注册用户不超过2万；②年营收不超过700万元。
=> obtain-license if (users gt 20000 product or revenue gt 7000000 CNY year licensee)

商用利用には許諾が必要です。以下の者については、この限りではありません：①学校、
| ②従業員が5名以下の企業。
=> obtain-license if (commercial and not academic and employees gt 5 licensee)

商用利用には許諾を要する。ただし、以下に掲げる者はこの限りでない：(1)大学、
| (2)年間売上高が90万円以下の企業。
=> obtain-license if (commercial and not academic and revenue gt 900000 JPY year licensee)

Eine Lizenz ist erforderlich, sofern keine der folgenden Voraussetzungen vorliegt:
| a) weniger als 50 Mitarbeiter; b) ein Jahresumsatz unter 1 Million Euro.
=> obtain-license if (employees gteq 50 licensee and revenue gteq 1000000 EUR year licensee)
"""

TWO_SENTENCES = """
| 3. Games that earn less than $300,000 per year pay nothing. Games that earn more pay 6%.
=> pay-royalty if revenue gteq 300000 USD year product

| 3. Companies with fewer than 50 employees pay nothing. Larger companies pay 6%.
=> pay-royalty if employees gteq 50 licensee

| * Level B: gross revenue from $100,000 to $1,000,000. Royalty: 4%
=> pay-royalty if (revenue gteq 100000 USD licensee and revenue lteq 1000000 USD licensee)
"""


@pytest.mark.parametrize(("clause", "means"), table(RUN_ON))
def test_an_item_in_the_line_of_another_is_one_of_the_same_list(
    clause: str, means: list[str]
) -> None:
    assert answered(clause) == means


@pytest.mark.parametrize(("clause", "means"), table(TWO_SENTENCES))
def test_a_share_that_others_pay_is_none_of_the_figure_before_it(
    clause: str, means: list[str]
) -> None:
    assert answered(clause.removeprefix("| ")) == means


def test_what_leads_on_to_the_next_item_is_not_reported() -> None:
    told = answered(
        "You may not:\n3) use it if you are: (a) located in a sanctioned country, (b) listed, or"
        " (c) for any purpose prohibited by export laws; and (4) disguise your location."
    )
    assert [line for line in told if line.startswith("?")] == ["? disguise your location."]
