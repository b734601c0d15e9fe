"""Headings that lead into a list: they ask for a licence, or grant, and the items say when."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said

ASKS = [
    (
        "### Commercial license required for:\n\n- Studios with revenue > $100,000 USD/year\n"
        "- Redistribution in closed products\n",
        "obtain-license if (revenue gt 100000 USD year licensee or distribute)",
    ),
    (
        "## Who must buy a license?\n\n- **Hosts**: hosting as a paid service\n"
        "- **Firms** with more than 50 employees\n",
        "obtain-license if (hosted-service or employees gt 50 licensee)",
    ),
    (
        "## Free for\n\n- Hobbyists\n- Companies with fewer than 10 employees\n",
        "obtain-license if employees gteq 10 licensee",
    ),
    (
        "### Licence commerciale requise pour :\n\n- Organisations avec revenus > 100 000 $ USD\n",
        "obtain-license if revenue gt 100000 USD licensee",
    ),
    (
        "## \u9700\u8981\u5546\u4e1a\u6388\u6743\u7684\u60c5\u5f62\n\n"
        "- \u5e74\u8425\u6536\u8d85\u8fc7 100 \u4e07\u5143\u7684\u4f01\u4e1a\n",
        "obtain-license if revenue gt 1000000 CNY year licensee",
    ),
    (
        "## \u5546\u7528\u30e9\u30a4\u30bb\u30f3\u30b9\u304c\u5fc5\u8981\u306a\u5834\u5408\n\n"
        "- \u5e74\u9593\u58f2\u4e0a\u9ad8\u304c1\u5104\u5186\u3092\u8d85\u3048\u308b\u4f01\u696d\n",
        "obtain-license if revenue gt 100000000 JPY year licensee",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ASKS)
def test_items_are_cases_of_what_their_heading_asks(text: str, expected: str) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "## Commercial license required\n\n- Thank you for reading\n- See the website\n",
        "## Free\n\n- Everybody may look at the pictures\n",
        "## License\n\n- The tool has more stars than others\n",
    ],
)
def test_a_heading_whose_items_are_no_cases_asks_for_nothing(text: str) -> None:
    assert said(text) == []


def test_a_figure_below_another_heading_is_reported() -> None:
    assert flagged("## Statistics\n\n- Companies with more than 50 employees\n")


LISTS = [
    (
        "You need a commercial license if:\n\n- your organization exceeds $10M in annual revenue\n"
        "- you offer the tool as a service\n- you distribute it in a commercial product\n",
        "obtain-license if (revenue gt 10000000 USD year licensee or hosted-service"
        " or (distribute and commercial))",
    ),
    (
        "You need a license if you\n\n- offer the tool as a hosted service\n"
        "- redistribute the tool\n- have more than 50 employees\n",
        "obtain-license if (hosted-service or distribute or employees gt 50 licensee)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_a_use_among_the_cases_of_a_list_is_a_case(text: str, expected: str) -> None:
    assert said(text) == [expected]


SHARED = [
    "A license is required for firms whose annual revenue, operating budget, or funding is $2M"
    " or more.",
    "Free for firms whose annual revenue, budget, funding, or equivalent means are under $2M.",
    "Free for firms with annual revenue / funding of less than $2M.",
]


@pytest.mark.parametrize("clause", SHARED)
def test_each_figure_of_a_list_shares_the_amount(clause: str) -> None:
    assert said(clause) == [
        "obtain-license if (revenue gteq 2000000 USD year licensee or funding gteq 2000000 USD"
        " licensee)"
    ]


KINDS = [
    (
        "The free license does not apply to:\n\n- companies with more than 50 employees\n"
        "- companies with more than $10M in revenue\n- competitors of the licensor\n",
        "obtain-license if (employees gt 50 licensee or revenue gt 10000000 USD licensee"
        " or licensor-competitor)",
    ),
    (
        "Die kostenlose Lizenz gilt nicht f\u00fcr:\n\n- Betriebe mit mehr als 50 Mitarbeitern\n"
        "- Betriebe mit mehr als 10 Mio. Euro Umsatz\n",
        "obtain-license if (employees gt 50 licensee or revenue gt 10000000 EUR licensee)",
    ),
    (
        "La licence gratuite ne s'applique pas :\n\n- aux entreprises de plus de 50 salari\u00e9s\n"
        "- aux entreprises dont le chiffre d'affaires d\u00e9passe 10 millions d'euros\n",
        "obtain-license if (employees gt 50 licensee or revenue gt 10000000 EUR licensee)",
    ),
    (
        "Vous devez obtenir une licence si :\n\n"
        "- votre chiffre d'affaires d\u00e9passe 9 000 euros\n"
        "- vous proposez l'outil en tant que service\n",
        "obtain-license if (revenue gt 9000 EUR licensee or hosted-service)",
    ),
    (
        "You may use it for free if all of these apply:\n\n- companies with fewer than 50 staff\n"
        "- companies with less than $1M in revenue\n",
        "obtain-license if (employees gteq 50 licensee or revenue gteq 1000000 USD licensee)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_kinds_of_firms_in_a_list_are_any_of_them(text: str, expected: str) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize("order", [", you must:", ":"])
def test_a_lead_in_whose_items_are_read_is_not_reported(order: str) -> None:
    text = (
        f"If your product has more than 100,000 monthly active users{order}\n\n"
        '- you must display "Powered by Otter" on the website; and\n'
        "- you must notify us within 30 days.\n"
    )
    figure = "monthly-active-users gt 100000 product"
    assert answered(text) == [f"display-attribution if {figure}", f"register if {figure}"]


def test_a_lead_in_whose_items_say_nothing_is_reported() -> None:
    figure = "your product has more than 100,000 monthly active users"
    text = f"You must notify us if {figure}.\n\nIf {figure}:\n\n- the price list says more\n"
    assert flagged(text)


def test_the_subject_behind_its_order_belongs_to_the_lead_in() -> None:
    text = (
        "Wenn Ihr Produkt mehr als 100.000 monatlich aktive Nutzer hat, m\u00fcssen Sie:\n\n"
        "- den Namen Otter auf der Website anzeigen;\n- uns benachrichtigen.\n"
    )
    assert said(text)
    assert not flagged(text)
