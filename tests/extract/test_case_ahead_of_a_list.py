"""A case ahead of a list of which any item will do, "N staff and one of these: …", and what another
sentence says of further cases."""

from __future__ import annotations

import pytest

from clauses import said
from modellic.extract import extract
from modellic.text import Text

HELD = {
    """
You must obtain a license if you have more than 250 employees and at least one of these applies:
(a) your turnover exceeds €44 million; or
(b) your funding is more than €10 million.
""",
    """
You need a license if you have more than 250 employees and, in addition, any of these is true:
- your turnover exceeds €44 million
- your funding exceeds €10 million
""",
    """
You need a license if, in addition to having more than 250 employees, you meet one of the following:
- your turnover exceeds €44 million
- your funding exceeds €10 million
""",
    """
A licensee is a Large Firm if it has more than 250 employees and fulfils at least one of these:

   (a) its turnover exceeds €44 million;
   (b) it has received more than €10 million in funding.

A Large Firm must obtain a license.
""",
    """
Sie benötigen eine Lizenz, wenn Sie mehr als 250 Beschäftigte haben und eines davon zutrifft:
- Ihr Umsatz übersteigt 44 Millionen Euro
- Ihre Finanzierung übersteigt 10 Millionen Euro
""",
    """
Il vous faut une licence si vous avez plus de 250 salariés et l'une des conditions suivantes :
a) votre chiffre d'affaires dépasse 44 millions d'euros ;
b) vos financements dépassent 10 millions d'euros.
""",
}
ASIAN = {
    """
员工超过250人,且满足下列任一条件的企业须取得商业许可:
(一)年收入超过1亿元;
(二)累计融资超过1000万元。
""": "obtain-license if (employees gt 250 licensee and"
    " (revenue gt 100000000 CNY year licensee or funding gt 10000000 CNY licensee))",
    """
従業員が250人を超え、かつ、次の各号のいずれかに該当する場合は、商用ライセンスを取得しなければならない。
(1) 年間売上高が10億円を超えること
(2) 資金調達額が5億円を超えること
""": "obtain-license if (employees gt 250 licensee and"
    " (revenue gt 1000000000 JPY year licensee or funding gt 500000000 JPY licensee))",
}
SHOWN = 'A product with more than 3 million daily active users must display "Runs on Foo" in it. '
AGAIN = """
The same applies to products that bring in USD 10 million or more a year.
So must a product that brings in USD 10 million or more a year.
So must products with USD 10 million or more in annual revenue.
""".strip().splitlines()


@pytest.mark.parametrize("clause", sorted(HELD))
def test_the_case_ahead_holds_beside_any_item(clause: str) -> None:
    owed = (
        "obtain-license if (employees gt 250 licensee and"
        " (revenue gt 44000000 EUR licensee or funding gt 10000000 EUR licensee))"
    )
    assert said(clause) == [owed]


@pytest.mark.parametrize(("clause", "owed"), ASIAN.items())
def test_so_it_does_in_chinese_and_japanese(clause: str, owed: str) -> None:
    assert said(clause) == [owed]


def test_all_items_hold_beside_the_case() -> None:
    clause = (
        "You must obtain a license if you have more than 250 employees and all of these apply:\n"
        "(a) your turnover exceeds €44 million; and\n(b) your funding exceeds €10 million.\n"
    )
    owed = (
        "obtain-license if (employees gt 250 licensee and"
        " revenue gt 44000000 EUR licensee and funding gt 10000000 EUR licensee)"
    )
    assert said(clause) == [owed]


@pytest.mark.parametrize("sentence", AGAIN)
def test_the_words_to_be_shown_are_those_of_the_sentence_before(sentence: str) -> None:
    rules = extract(Text(SHOWN + sentence + "\n", "LICENSE")).rules
    assert [rule.text for rule in rules] == [("Runs on Foo",), ("Runs on Foo",)]


@pytest.mark.parametrize(
    ("clause", "owed"),
    [
        (
            "The software is free until your annual revenue exceeds $1 million. On everything above"
            " you pay us 3%.",
            "pay-royalty if revenue gt 1000000 USD year licensee",
        ),
        (
            "No royalty is due until a product has earned USD 750,000 in total. Beyond that sum you"
            " pay us 3%.",
            "pay-royalty if revenue gteq 750000 USD product",
        ),
    ],
)
def test_a_share_of_what_is_above_a_limit(clause: str, owed: str) -> None:
    assert said(clause) == [owed]
