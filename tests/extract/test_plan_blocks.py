"""Plans below each other, each with a title: who buys which, and for how much."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, said
from figures import written
from modellic.extract import extract
from modellic.rules import Duty
from modellic.text import Text

ENDINGS = {
    "de": "\n\n## Ende\n\nDas ist der Text der Bedingungen für alle, die es nutzen.",
    "fr": "\n\n## Fin\n\nVoici le texte des conditions pour tous ceux qui le lisent.",
    "ja": "\n\n## 以上\n\nこれは利用するすべての人のための文書です。",
    "en": "\n\n## End\n\nThis is the text of the terms for all that use it and for you.",
}
"""Enough common words to tell the language of short lines by."""
MARKS = {"de": "Jahresumsatz", "fr": "Tarif", "ja": "料金"}
"""A word of each that stands in its cases."""
SMALL = "revenue <= 2000000 EUR / year"
MIDDLE = "revenue > 2000000 EUR / year and revenue <= 9000000 EUR / year"

PAID = [
    pytest.param(
        "## Seed - $40 a month\n\n- Yearly revenue of up to 2 million EUR\n- 1 seat\n\n"
        "## Growth - $400 a month\n\n- Yearly revenue of up to 9 million EUR\n- 5 seats",
        [SMALL, MIDDLE],
        id="the price in the title",
    ),
    pytest.param(
        "### Level 1: Seed\n\n**For:** Companies with a yearly revenue of up to 2 million EUR.\n\n"
        "- **Fee:** $400 a year\n- **Support:** forum\n\n"
        "### Level 2: Growth\n\n**For:** Companies with a yearly revenue above 2 million EUR and "
        "up to 9 million EUR.\n\n- **Fee:** $4,000 a year\n- **Support:** mail",
        [SMALL, MIDDLE],
        id="a line of the price",
    ),
    pytest.param(
        "### Seed-Lizenz\n\n- **Preis**: 400 EUR/Jahr\n- Jahresumsatz bis zu 2 Mio. EUR\n- Bis zu "
        "5 Entwickler\n\n### Wald-Lizenz\n\n- **Preis**: 4.000 EUR/Jahr\n- Jahresumsatz bis zu 9 "
        "Mio. EUR\n- Bis zu 50 Entwickler",
        [SMALL, MIDDLE],
        id="German: the price first, and people who use it, who are no figure beside money",
    ),
    pytest.param(
        "**Team plan ($19 per seat and month):**\n- 2-40 employees\n- Forum\n\n"
        "**House plan ($49 per seat and month):**\n- More than 40 employees\n- Mail",
        ["employees >= 2 and employees <= 40", "employees > 40"],
        id="staff, where no money is told",
    ),
    pytest.param(
        "## Seed - free of charge\n\n- Yearly revenue of up to 2 million EUR\n\n"
        "## Growth - $400 a month\n\n- Yearly revenue of up to 9 million EUR",
        [MIDDLE],
        id="behind a free plan",
    ),
    pytest.param(
        "## 个人版\n\n- 价格：500元/年\n- 年营业额不超过100万元\n\n"
        "## 企业版\n\n- 价格：5000元/年\n- 年营业额超过100万元",
        ["revenue <= 1000000 CNY / year", "revenue > 1000000 CNY / year"],
        id="Chinese",
    ),
    pytest.param(
        "## 小規模プラン\n\n- 料金：年額50,000円\n- 年間売上高1億円以下",
        ["revenue <= 100000000 JPY / year"],
        id="Japanese",
    ),
    pytest.param(
        "## Offre Pousse\n\n- Tarif : 400 € par an\n- Chiffre d'affaires annuel inférieur à 2 "
        "millions d'euros",
        ["revenue < 2000000 EUR / year"],
        id="French",
    ),
]
LINES = [
    pytest.param(
        "Licences can be had with these terms:\n\n- **Seed licence**: €400/year (revenue < €2M)\n"
        "- **Growth licence**: €4,000/year (revenue < €9M)\n"
        "- **Forest licence**: €40,000/year (unlimited revenue)",
        [
            "revenue < 2000000 EUR",
            "revenue >= 2000000 EUR and revenue < 9000000 EUR",
            "revenue >= 9000000 EUR",
        ],
        id="a figure in brackets",
    ),
    pytest.param(
        "1. Team licence: $90 per year for up to 10 users.\n"
        "2. House licence: $900 per year for up to 50 users.",
        ["users <= 10", "users > 10 and users <= 50"],
        id="the people who use it",
    ),
    pytest.param(
        "- Seed → €400/year\n- Growth: €4,000/year (the first 100 customers)",
        [],
        id="a number that nothing compares",
    ),
]
ASKED = [
    pytest.param(
        "## Seed - $40 a month\n\n- Yearly revenue of up to 2 million EUR\n\n"
        "## Forest - Custom pricing\n\n- Unlimited yearly revenue\n- Unlimited seats",
        id="without an end",
    ),
    pytest.param(
        "### Forest\n\n**For:** Companies with a yearly revenue above 2 million EUR.\n\n"
        "- **Fee:** Negotiated\n- **Support:** telephone",
        id="a line of the price",
    ),
    pytest.param(
        "## Offre Forêt\n\n- Tarif : sur devis\n- Chiffre d'affaires annuel supérieur à 2 millions "
        "d'euros",
        id="French",
    ),
]


def owed(text: str, action: Duty) -> list[str]:
    """The conditions under which something is to be paid or had, each in a line."""
    language = next((n for n, word in MARKS.items() if word in text), "en")
    rules = extract(Text(text + ENDINGS[language])).rules
    return [written(r.when) for r in rules if r.action is action]


@pytest.mark.parametrize(("text", "figures"), PAID)
def test_a_plan_is_what_its_lines_say_together(text: str, figures: list[str]) -> None:
    assert owed(text, Duty.PAY_ROYALTY) == figures


@pytest.mark.parametrize(("text", "figures"), LINES)
def test_a_line_may_be_a_plan_by_itself(text: str, figures: list[str]) -> None:
    assert owed(text, Duty.PAY_ROYALTY) == figures
    assert not owed(text, Duty.OBTAIN_LICENSE)


def test_a_line_with_a_price_on_request_asks_for_a_licence() -> None:
    text = (
        "1. Team licence: $90 per year for up to 10 users.\n"
        "2. Forest licence: Custom pricing for more than 10 users or other services."
    )
    assert owed(text, Duty.PAY_ROYALTY) == ["users <= 10"]
    assert owed(text, Duty.OBTAIN_LICENSE) == ["users > 10"]


@pytest.mark.parametrize("text", ASKED)
def test_a_price_on_request_asks_for_a_licence(text: str) -> None:
    assert owed(text, Duty.OBTAIN_LICENSE) == ["revenue > 2000000 EUR / year"]


def test_both_lines_prove_what_a_plan_asks_for() -> None:
    text = "## Growth\n\n- Yearly revenue of up to 9 million EUR\n- Mail\n- Price: 90 EUR a month"
    (rule,) = extract(Text(text)).rules
    quoted = [text[start:end] for start, end in rule.evidence.spans]
    assert quoted == ["Yearly revenue of up to 9 million EUR", "Price: 90 EUR a month"]
    assert not extract(Text(text)).unparsed


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "## Growth\n\n- Price: 90 EUR a month\n- 50 seats\n- Up to 9 projects",
            id="what is bought, and nobody who buys it",
        ),
        pytest.param(
            "## About us\n\n- Yearly revenue of up to 9 million EUR\n- Contact us for details",
            id="a figure without a price",
        ),
        pytest.param(
            "## Forest - Custom pricing\n\n- Yearly revenue of up to 9 million EUR",
            id="a price on request for the small",
        ),
    ],
)
def test_other_lines_below_a_title_are_no_plan(text: str) -> None:
    assert not said(text)


def test_what_a_lead_in_asks_is_asked_beside_a_price() -> None:
    text = (
        "## Licences\n\nYou need a commercial licence if both of the following apply:\n\n"
        "1. Your yearly revenue exceeds 2 million EUR.\n2. You use it for commercial purposes.\n\n"
        "Price: 90 EUR a month"
    )
    assert owed(text, Duty.OBTAIN_LICENSE) == ["revenue > 2000000 EUR / year and commercial"]


@pytest.mark.parametrize("more", [", or any company that is publicly traded", ", or any bakery"])
def test_whoever_else_buys_a_plan_is_told(more: str) -> None:
    text = f"## Forest\n\n- Yearly revenue above 9 million EUR{more}\n- Price: 90 EUR a month"
    assert owed(text, Duty.PAY_ROYALTY) == ["revenue > 9000000 EUR / year"]
    assert extract(Text(text + ENDINGS["en"])).unparsed


def test_what_a_price_line_orders_besides_is_not_lost() -> None:
    text = "## 企业版\n\n- 年营业额超过100万元\n- 价格：5000元/年，须保留版权声明"
    found = extract(Text(text))
    assert found.unparsed or any(r.action is Duty.RETAIN_NOTICES for r in found.rules)


NEED = "Companies using the library in closed-source software need a commercial license.\n\n"


def test_an_arrow_points_from_whom_a_plan_is_for_to_its_price() -> None:
    text = NEED + (
        "- **Indie** (Revenue < $100k/year) → $499 one-time fee OR $99/year subscription.\n"
        "- **Startup** (Revenue < $1M/year OR ≤ 10 employees) -> $2,500 one-time fee.\n"
        "- **Enterprise** (Revenue ≥ $1M/year OR > 10 employees) => Custom pricing\n"
    )
    assert said(text) == [
        "obtain-license if (revenue gteq 1000000 USD year licensee or employees gt 10 licensee)",
        "pay-royalty if (revenue lt 1000000 USD year licensee or employees lteq 10 licensee)",
        "pay-royalty if revenue lt 100000 USD year licensee",
    ]


def test_a_plan_without_an_end_begins_where_the_one_before_ends() -> None:
    text = NEED + (
        "#### Indie - $19/month\n\n- Small businesses with annual revenue < $100,000\n\n"
        "#### Enterprise - $199/month\n\n- Large companies with unlimited revenue\n"
    )
    assert said(text) == [
        "obtain-license if company",
        "pay-royalty if revenue gteq 100000 USD year licensee",
        "pay-royalty if revenue lt 100000 USD year licensee",
    ]


def test_a_bracket_behind_the_first_end_of_a_range_changes_nothing() -> None:
    text = NEED + (
        "For companies with annual revenue between **USD $1,000,000 (or equivalent)** and "
        "**USD $5,000,000**.\n\n* **Price:** $2,000 / year / company.\n"
    )
    assert (
        "pay-royalty if (revenue gteq 1000000 USD year licensee and revenue lteq 5000000 USD year "
        "licensee)"
    ) in said(text)


@pytest.mark.parametrize("head", ["Annual License", "License", "Price"])
def test_a_bare_sum_beside_a_figure_in_a_table_is_a_price(head: str) -> None:
    text = NEED + (
        f"| Tier | Company Size | {head} | Support |\n|---|---|---|---|\n"
        "| **Startup** | < 50 employees | 5,000 EUR | 8x5 mail |\n"
        "| **Medium** | 50-500 employees | 25,000 EUR | 24x7 phone |\n"
    )
    assert "pay-royalty if employees lt 50 licensee" in said(text)
    assert "pay-royalty if (employees gteq 50 licensee and employees lteq 500 licensee)" in said(
        text
    )


@pytest.mark.parametrize("head", ["Revenue", "Limit", "Max. income"])
def test_a_column_of_another_figure_is_no_price(head: str) -> None:
    text = NEED + (
        f"| Firm | Staff | {head} |\n|---|---|---|\n| Small | < 50 employees | 5,000,000 EUR |\n"
    )
    assert not any(rule.startswith("pay-royalty") for rule in said(text))


def test_an_arrow_that_compares_points_to_no_price() -> None:
    text = NEED + "- Team: $90 a year (revenue < $1M)\n- Large: $900 a year (revenue => $1M)\n"
    assert said(text)[1:] == [
        "pay-royalty if revenue gteq 1000000 USD licensee",
        "pay-royalty if revenue lt 1000000 USD licensee",
    ]


@pytest.mark.parametrize(
    "block",
    [
        "## Business licence\n\n- For firms with more than 20 employees\n- Price: $499 a year\n",
        "## Business licence ($499 per year)\n\nFor companies with more than 20 employees.\n",
    ],
)
def test_a_licence_with_a_price_is_needed_and_paid(block: str) -> None:
    assert said(block + IN_ENGLISH) == [
        "obtain-license if employees gt 20 licensee",
        "pay-royalty if employees gt 20 licensee",
    ]
