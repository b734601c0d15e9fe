"""Royalties in steps, plans that are columns, prices that come first, and tiers defined below."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, said, spaced
from modellic.extract import extract
from modellic.text import Text

STEPS = spaced("""
The royalty is 6% of net revenue up to $3,000,000 and 9% of net revenue above that.
=> pay-royalty if revenue lteq 3000000 USD licensee
=> pay-royalty if revenue gt 3000000 USD licensee

Royalty: 0% on the first $70,000 of gross revenue in a calendar year, 4% on gross revenue between
$70,000 and $700,000, and 7% on everything above.
=> pay-royalty if (revenue gteq 70000 USD year licensee and revenue lteq 700000 USD year licensee)
=> pay-royalty if revenue gt 700000 USD year licensee

You shall pay on annual net sales: up to EUR 2,000,000 3 %, EUR 2,000,000 to EUR 8,000,000 2 %,
above that 1 %.
=> pay-royalty if (revenue gteq 2000000 EUR year licensee and revenue lteq 8000000 EUR year
licensee)
=> pay-royalty if revenue gt 8000000 EUR year licensee
=> pay-royalty if revenue lteq 2000000 EUR year licensee

| The Licensee shall pay the Licensor:
| - 15 % of net revenue up to $1,000,000;
| - 20 % of net revenue between $1,000,000 and $6,000,000;
| - 25 % of net revenue above $6,000,000.
=> pay-royalty if (revenue gteq 1000000 USD licensee and revenue lteq 6000000 USD licensee)
=> pay-royalty if revenue gt 6000000 USD licensee
=> pay-royalty if revenue lteq 1000000 USD licensee
""")
TABLES = spaced("""
What each plan costs and for whom it is can be seen in this overview.
| ¶
| | | Seed | Tree | Wood | Forest |
| | --- | --- | --- | --- | --- |
| | Annual revenue | up to $1M | up to $9M | up to $90M | unlimited |
| | Price | $0 | $700/yr | $7,000/yr | $30,000/yr |
=> obtain-license if revenue gt 1000000 USD year licensee
=> pay-royalty if (revenue gt 1000000 USD year licensee and revenue lteq 9000000 USD year licensee)
=> pay-royalty if (revenue gt 9000000 USD year licensee and revenue lteq 90000000 USD year
licensee)
=> pay-royalty if revenue gt 90000000 USD year licensee

What each plan costs and for whom it is can be seen in this overview.
| ¶
| | | Basic | Forest |
| | --- | --- | --- |
| | Price per year | $300 | Contact us |
| | Employees | 1-30 | 31+ |
=> obtain-license if employees gteq 31 licensee
=> pay-royalty if (employees gteq 1 licensee and employees lteq 30 licensee)

Commercial licence tiers include:
| ¶
| | Tier | Annual Revenue | Includes |
| | --- | --- | --- |
| | Tree | $3M - $30M | mail, 200,000 API calls |
| | Plus | $30M+ | telephone |
=> obtain-license if revenue gteq 3000000 USD year licensee

What you have to pay hangs on your tier, as it is defined below the table.
| ¶
| | Tier | Fee |
| | --- | --- |
| | Middle | $800 per year |
| ¶
| "Middle" means a company with annual revenue of more than $3 million and up to $30 million.
=> pay-royalty if (revenue gt 3000000 USD year licensee and revenue lteq 30000000 USD year
licensee)
""")


@pytest.mark.parametrize(("text", "rules"), [*STEPS, *TABLES])
def test_each_step_is_owed_by_those_with_its_figure(text: str, rules: list[str]) -> None:
    assert said(text + IN_ENGLISH) == sorted(rules)


def test_each_step_has_its_rate() -> None:
    text = "The royalty is 6% of net revenue up to $3,000,000 and 9% of net revenue above that."
    assert [r.rate for r in extract(Text(text + IN_ENGLISH)).rules] == ["6%", "9%"]


def test_a_share_without_a_figure_makes_no_step() -> None:
    text = "We take 6% of net revenue above $3,000,000 and 2% interest on late payments."
    assert len([r for r in answered(text + IN_ENGLISH) if r.startswith("pay")]) < 2


def test_a_price_may_stand_before_those_who_pay_it() -> None:
    text = "$40 per developer per month for teams of 6 to 40 developers."
    (rule,) = extract(Text(text + IN_ENGLISH)).rules
    assert rule.rate == "$40"
    assert said(text + IN_ENGLISH) == [
        "pay-royalty if (employees gteq 6 licensee and employees lteq 40 licensee)"
    ]


def test_a_plan_told_by_several_rows_is_left_to_a_person() -> None:
    text = (
        "| | Free | Pro |\n| --- | --- | --- |\n| Annual revenue | up to $1M | up to $9M |\n"
        "| Developers | up to 3 | up to 30 |\n| Price | $0 | $700 |"
    )
    assert any(line.startswith("? Price") for line in answered(text + IN_ENGLISH))


LINES = spaced("""
Starter: for businesses earning less than $300,000 a year. $25 per month.
Growth: for businesses earning more than $300,000 a year. $75 per month.
=> pay-royalty if revenue gt 300000 USD year licensee
=> pay-royalty if revenue lt 300000 USD year licensee

A share is owed on revenue from the engine: nothing on the first $3 million, 4% thereafter.
=> pay-royalty if revenue gt 3000000 USD licensee

2. Fees. The Licensee shall pay these annual fees, depending on its annual revenue: (a) up to 1
million euros: none; (b) more than 1 million and up to 7 million euros: 3,000 euros; (c) more than 7
million euros: 8,000 euros.
=> pay-royalty if (revenue gt 1000000 EUR year licensee and revenue lteq 7000000 EUR year licensee)
=> pay-royalty if revenue gt 7000000 EUR year licensee

| ### Seed
| ¶
| Free forever
| - For organizations with revenue under $600K
| ¶
| ### Tree
| ¶
| $80 / month
| - For organizations with revenue under $6M
| ¶
| ### End
| ¶
=> obtain-license if revenue gteq 600000 USD licensee
=> pay-royalty if (revenue gteq 600000 USD licensee and revenue lt 6000000 USD licensee)

| ## Plans
| ¶
| **Team** — $30/month, 2–12 developers
| **House** — $90/month, 13–60 developers
=> pay-royalty if (employees gteq 13 licensee and employees lteq 60 licensee)
=> pay-royalty if (employees gteq 2 licensee and employees lteq 12 licensee)

| Royalty schedule
| ¶
| Annual gross revenue from the licensed product | Royalty rate
| --- | ---
| First $300,000 | 0%
| $300,000 – $3,000,000 | 4%
| Over $3,000,000 | 6%
=> pay-royalty if (revenue gteq 300000 USD year product and revenue lteq 3000000 USD year product)
=> pay-royalty if revenue gt 3000000 USD year product
""")


@pytest.mark.parametrize(("text", "rules"), LINES)
def test_lines_and_tables_without_bars_tell_steps_too(text: str, rules: list[str]) -> None:
    assert said(text + IN_ENGLISH) == sorted(rules)


COUNTED_ABOVE = spaced("""
| The fee depends on the number of developers:
| - 1 to 5: free
| - 6 to 30: $480 per year
| - more than 30: contact us
=> obtain-license if employees gt 30 licensee
=> pay-royalty if (employees gteq 6 licensee and employees lteq 30 licensee)

| The annual fee is based on your annual revenue:
| * up to $2 million: none
| * $2 million to $20 million: $1,500
| * above $20 million: $7,500
=> pay-royalty if (revenue gteq 2000000 USD year licensee and revenue lteq 20000000 USD year
licensee)
=> pay-royalty if revenue gt 20000000 USD year licensee

| ## Pricing by number of employees
| ¶
| 1. Up to 15: free
| 2. 16–60: $700/year
| 3. 61+: $2,700/year
=> pay-royalty if (employees gteq 16 licensee and employees lteq 60 licensee)
=> pay-royalty if employees gteq 61 licensee
""")
OTHER_LANGUAGES = spaced("""
| 被许可方应按净收入向许可方支付分成：
| ¶
| 1. 净收入不超过200万元的部分，按3%支付；
| 2. 净收入超过200万元的部分，按6%支付。
=> pay-royalty if revenue gt 2000000 CNY licensee
=> pay-royalty if revenue lteq 2000000 CNY licensee

| 本表说明谁需要授权。
| ¶
| | 适用对象 | 是否需要授权 | 费用 |
| | --- | --- | --- |
| | 个人用户 | 否 | 免费 |
| | 年收入不超过300万元的企业 | 否 | 免费 |
| | 年收入超过300万元的企业 | 是（企业版） | 联系商务 |
=> obtain-license if revenue gt 3000000 CNY year licensee

Der Lizenznehmer zahlt an den Lizenzgeber 5 % des Nettoumsatzes bis 2 Mio. Euro, 7 % zwischen 2 und
8 Mio. Euro und 9 % darüber.
=> pay-royalty if (revenue gteq 2000000 EUR licensee and revenue lteq 8000000 EUR licensee)
=> pay-royalty if revenue gt 8000000 EUR licensee
=> pay-royalty if revenue lteq 2000000 EUR licensee

| ### Basis
| ¶
| 0 €
| - Für Unternehmen mit bis zu 15 Mitarbeitern
| ¶
| ### Profi
| ¶
| 59 € im Monat
| - Für Unternehmen mit bis zu 60 Mitarbeitern
| ¶
| ### Ende
| ¶
| Das ist der Text der Bedingungen für alle, die sie lesen.
=> obtain-license if employees gt 15 licensee
=> pay-royalty if (employees gt 15 licensee and employees lteq 60 licensee)
""")


@pytest.mark.parametrize(("text", "rules"), COUNTED_ABOVE)
def test_the_words_above_a_list_tell_what_it_counts(text: str, rules: list[str]) -> None:
    assert said(text + IN_ENGLISH) == sorted(rules)


@pytest.mark.parametrize(("text", "rules"), OTHER_LANGUAGES)
def test_steps_and_plans_are_told_in_other_languages(text: str, rules: list[str]) -> None:
    assert said(text) == sorted(rules)


ENDS = spaced("""
What you pay for the library hangs on what you earn in a year.
| ¶
| | Tier | Annual revenue | Annual fee |
| | --- | --- | --- |
| | One | $300K+ | $1,000 |
| | Two | $3M+ | $4,000 |
=> pay-royalty if (revenue gteq 300000 USD year licensee and revenue lt 3000000 USD year licensee)
=> pay-royalty if revenue gteq 3000000 USD year licensee

What you pay for the library hangs on where it is installed.
| ¶
| | Production servers | EUR / year |
| | --- | --- |
| | 3 – 7 | 800 |
| | 8 + | on request |
=> obtain-license if devices gteq 8 licensee
=> pay-royalty if (devices gteq 3 licensee and devices lteq 7 licensee)

| Licences for your trade:
| - **Growth** ($2M to $20M revenue): $2,500 per year
| - **Forest** (more than $20M revenue): custom pricing
=> obtain-license if revenue gt 20000000 USD licensee
=> pay-royalty if (revenue gteq 2000000 USD licensee and revenue lteq 20000000 USD licensee)

Who may take the library for nothing is told here for all kinds of firms.
| ¶
| | Kind | Annual revenue | Developers | Price |
| | --- | --- | --- | --- |
| | Freelancer | < $200k | 1 | Free |
=> obtain-license if (revenue gteq 200000 USD year licensee or employees gt 1 licensee)
""")


@pytest.mark.parametrize(("text", "rules"), ENDS)
def test_a_step_ends_where_the_next_begins(text: str, rules: list[str]) -> None:
    assert said(text + IN_ENGLISH) == sorted(rules)
