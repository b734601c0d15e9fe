"""Prices that stand alone below, or behind, the figure of those who have to pay them."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, flagged, said

IN_GERMAN = "\n\nDies ist der Text, den alle lesen, die es nutzen und die das wollen."
_PAY = "pay-royalty if "
_ASK = "obtain-license if "


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        (
            "### Sprout (< $3M ARR)\n- Free of charge\n- Forum only\n\n"
            "### Meadow ($3M - $30M ARR)\n- **$70/month**\n- Mail help\n\n"
            "### Forest ($30M+ ARR)\n- **$700/month** (save 5%)\n- Phone help" + IN_ENGLISH,
            [
                _ASK + "revenue gteq 3000000 USD year licensee",
                _PAY + "(revenue gteq 3000000 USD year licensee and "
                "revenue lt 30000000 USD year licensee)",
                _PAY + "revenue gteq 30000000 USD year licensee",
            ],
        ),
        (
            "## Small (up to 40 employees)\n\nPrice: $30 per year\n\n"
            "## Large (more than 40 employees)\n\nLicence fee: $90 a year" + IN_ENGLISH,
            [
                _PAY + "employees gt 40 licensee",
                _PAY + "employees lteq 40 licensee",
            ],
        ),
        (
            "# Fees\n\n1. Firms with 40 to 90 employees: €30 per year\n"
            "2. Firms with more than 90 employees: €2 per employee per year" + IN_ENGLISH,
            [
                _PAY + "(employees gteq 40 licensee and employees lteq 90 licensee)",
                _PAY + "employees gt 90 licensee",
            ],
        ),
        (
            "# Preise\n\n## Betriebe (40 bis 90 Mitarbeiter)\n\n- **30 € pro Jahr**\n- Beratung\n\n"
            "## Konzerne (mehr als 90 Mitarbeiter)\n\n- 300 €/Jahr\n- Beratung",
            [
                _PAY + "(employees gteq 40 licensee and employees lteq 90 licensee)",
                _PAY + "employees gt 90 licensee",
            ],
        ),
        (
            "# Tarifs\n\n## Groupes (chiffre d'affaires supérieur à 3 millions d'euros)\n\n"
            "- 300 € / an\n- Assistance par courriel",
            [_PAY + "revenue gt 3000000 EUR licensee"],
        ),
        (
            "# 价格\n\n## 企业版（年营收300万元至3000万元）\n\n- 700元/年\n- 邮件支持",
            [
                _PAY + "(revenue gteq 3000000 CNY year licensee and "
                "revenue lteq 30000000 CNY year licensee)"
            ],
        ),
    ],
)
def test_a_price_alone_is_what_its_heading_or_label_says_who_pays(
    clause: str, rules: list[str]
) -> None:
    assert said(clause) == sorted(rules)


@pytest.mark.parametrize(
    "clause",
    [
        "## Our team (more than 40 people)\n\n- $30M in funding\n"
        "- $30 a year is what we give to the birds" + IN_ENGLISH,
        "## Prizes (more than 40 employees)\n\n- $300 handed to the winner" + IN_ENGLISH,
        "## Plans\n\n- $30 per month\n- Mail help" + IN_ENGLISH,
    ],
)
def test_a_sum_that_is_no_price_of_those_is_none(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    ("heading", "item", "rule"),
    [
        ("Sprout (< $3M ARR)", "Free under the open terms", "revenue gteq 3000000 USD year"),
        ("Sprout (fewer than 30 employees)", "No licence required", "employees gteq 30"),
        ("Kleine Firmen (weniger als 30 Mitarbeiter)", "Kostenlos", "employees gteq 30"),
        ("小型企业（员工少于30人）", "无需商业授权", "employees gteq 30"),
        ("스타트업 (직원 30명 미만)", "무료 이용", "employees gteq 30"),
    ],
)
def test_what_is_free_below_the_limit_of_a_heading_needs_a_licence_above_it(
    heading: str, item: str, rule: str
) -> None:
    tail = IN_GERMAN if "Firmen" in heading else IN_ENGLISH * heading.isascii()
    assert said(f"## {heading}\n\n- {item}\n{tail}") == [f"{_ASK}{rule} licensee"]


def test_what_is_free_above_a_figure_asks_nothing_of_those_below() -> None:
    clause = "## Large charities (more than 30 employees)\n\n- Free of charge" + IN_ENGLISH
    assert said(clause) == []
    assert flagged(clause)


def test_a_mail_desk_is_no_order_to_write() -> None:
    clause = "## Meadow ($3M - $30M ARR)\n\n- Email support (two days)" + IN_ENGLISH
    assert not any(line.startswith("obtain-license") for line in answered(clause))


@pytest.mark.parametrize(
    ("clause", "of"),
    [
        (
            "You need a licence if your annual revenue exceeds $3M. For subsidiaries, the "
            "parent's revenue applies.",
            "licensee-and-affiliates",
        ),
        (
            "You need a licence if your annual revenue exceeds $3M. For groups, use the revenue "
            "of the parent.",
            "licensee-and-affiliates",
        ),
        (
            "You need a licence if your annual revenue exceeds $3M. The revenue of your parent "
            "does not count.",
            "licensee",
        ),
        (
            "You need a licence if your annual revenue exceeds $3M. This licence applies to your "
            "group.",
            "licensee",
        ),
    ],
)
def test_the_figure_of_the_parent_is_that_of_the_group(clause: str, of: str) -> None:
    assert said(clause) == [f"{_ASK}revenue gt 3000000 USD year {of}"]


@pytest.mark.parametrize(
    "clause",
    [
        "Ab einem Jahresumsatz von mehr als 3 Mio. Euro benötigen Sie eine Lizenz. Bei "
        "Konzernen zählt der Umsatz der Muttergesellschaft.",
        "Vous devez obtenir une licence si votre chiffre d'affaires dépasse 3 millions d'euros. "
        "Pour les filiales, celui de la société mère est retenu comme chiffre d'affaires.",
        "年营收超过300万元的企业须取得授权。子公司以母公司的营收为准。",
        "年間売上高が3億円を超える企業は商用ライセンスを取得しなければならない。"
        "子会社については親会社の売上高を基準とする。",
        "연 매출 3억원을 초과하는 기업은 상용 라이선스를 취득해야 한다. "
        "자회사는 모회사의 매출을 기준으로 한다.",
    ],
)
def test_so_it_is_in_other_languages(clause: str) -> None:
    (rule,) = said(clause)
    assert rule.endswith("licensee-and-affiliates")


def test_steps_in_one_line_each_have_their_price() -> None:
    clause = "The yearly fee for all is: 2-8 employees: $20, 9-80: $200, more than 80: $2,000."
    assert said(clause + IN_ENGLISH) == [
        _PAY + "(employees gteq 2 licensee and employees lteq 8 licensee)",
        _PAY + "(employees gteq 9 licensee and employees lteq 80 licensee)",
        _PAY + "employees gt 80 licensee",
    ]


def test_a_step_without_a_price_leaves_the_line_to_a_person() -> None:
    clause = "Firms with 20 to 80 employees: $20 a year, 80 to 800 employees: a price to be agreed."
    assert flagged(clause + IN_ENGLISH)


def test_what_a_plan_costs_is_owed_by_nobody_else() -> None:
    clause = (
        "A commercial license is required for companies with more than 3 employees.\n\n"
        "| Plan | Price | Servers |\n|---|---|---|\n| Monthly | $4.99 per month | 1 |\n"
        "| Yearly | $49 per year | 5 |\n"
    )
    assert said(clause) == ["obtain-license if employees gt 3 licensee"]
