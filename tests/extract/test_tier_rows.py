"""Tables of tiers whose cells tell in words what is due of those whom the row describes."""

from __future__ import annotations

import pytest

from clauses import answered

TABLES = {
    "limits in words, and what is due as an order or a noun": (
        """
| Tier | Who | What it costs |
|------|-----|---------------|
| **Personal** | Individuals acting for themselves | Nothing. No registration. |
| **Starter** | Firms with fewer than 20 employees and revenue below US$2 million a year | \
Nothing, but you must register at otter.example |
| **Growth** | Firms with 20 to 250 employees | A royalty of 1.5% of what you earn with it. No \
contract to sign. |
| **Large** | Firms with more than 250 employees, or annual revenue of more than US$25 million | \
Individual agreement required before any use: large@otter.example |
""",
        [
            "obtain-license if (employees gt 250 licensee"
            " or revenue gt 25000000 USD year licensee)",
            "pay-royalty if (employees gteq 20 licensee and employees lteq 250 licensee)",
            "register if (employees lt 20 licensee and revenue lt 2000000 USD year licensee)",
        ],
    ),
    "what is due in two columns": (
        """
| Tier | You belong here if your organization... | What it costs | What you need to do |
| --- | --- | --- | --- |
| Small | has annual revenue of up to $500,000 | Free | Nothing |
| Middle | has annual revenue of more than $500,000 but no more than $10 million | 1.5% of the \
revenue earned with products that include it | Register at otter.example/middle before launch |
| Large | has annual revenue above $10 million | To be agreed | Sign a license agreement with us |
""",
        [
            "obtain-license if revenue gt 10000000 USD year licensee",
            "pay-royalty if (revenue gt 500000 USD year licensee"
            " and revenue lteq 10000000 USD year licensee)",
            "register if (revenue gt 500000 USD year licensee"
            " and revenue lteq 10000000 USD year licensee)",
        ],
    ),
    "a credit of those who pay nothing": (
        """
| Tier | Who | What it costs | What you must do |
| --- | --- | --- | --- |
| Small | firms with fewer than 20 employees | Free | \
You must credit "Otter" in your documentation |
| Large | firms with 20 or more employees | A royalty of 2% | You must register with us |
""",
        [
            "display-attribution if employees lt 20 licensee",
            "pay-royalty if employees gteq 20 licensee",
            "register if employees gteq 20 licensee",
        ],
    ),
    "the others, in Japanese": (
        """
| 利用者 | 料金 | 手続き |
|---|---|---|
| 個人の方 | 無料 | 不要 |
| 従業員20名以下、かつ前年度の売上高が1億円未満の法人 | 無料 | 利用登録フォームからの登録 |
| 上記以外の法人 | 有料 | ライセンス契約 |
""",
        [
            "obtain-license if (employees gt 20 licensee"
            " or revenue gteq 100000000 JPY year licensee preceding)",
            "register if (employees lteq 20 licensee"
            " and revenue lt 100000000 JPY year licensee preceding)",
        ],
    ),
    "a Chinese cell with two duties": (
        """
| 档位 | 认定标准 | 手续与费用 |
|---|---|---|
| 小型 | 员工不足 50 人 | 免费 |
| 中型 | 员工在 50 人以上且不足 500 人 | 在官网完成企业登记，并按年缴纳许可费 |
| 大型 | 员工在 500 人以上 | 须与我司单独签署商业许可合同，费用面议 |
""",
        [
            "obtain-license if employees gteq 500 licensee",
            "pay-royalty if (employees gteq 50 licensee and employees lt 500 licensee)",
            "register if (employees gteq 50 licensee and employees lt 500 licensee)",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", TABLES)
def test_a_cell_is_due_of_those_whom_its_row_describes(kind: str) -> None:
    table, rules = TABLES[kind]
    assert answered(table) == rules


def test_a_row_that_names_the_one_above_means_whoever_is_not_in_it() -> None:
    told = answered(
        "| 档位 | 认定标准 | 手续与费用 |\n|---|---|---|\n"
        "| B 档 | 员工不足 50 人 | 免费 |\n"
        "| C 档 | 不符合 B 档标准，年收入低于 3 亿元 | 完成企业登记，并缴纳许可费 |\n"
        "| D 档 | 年收入在 3 亿元以上 | 须签署商业许可合同 |\n"
    )
    middle = "(employees gteq 50 licensee and revenue lt 300000000 CNY year licensee)"
    assert told == [
        "obtain-license if revenue gteq 300000000 CNY year licensee",
        f"pay-royalty if {middle}",
        f"register if {middle}",
    ]


ALIGNED = [
    (
        "The following tiers apply:\n\n"
        "    Users          Edition    Price\n"
        "    ----------------------------------------\n"
        "    up to 40       Free       $0\n"
        "    41 to 90       Team       $700 per year\n"
        "    more than 90   Company    on request\n",
        [
            "obtain-license if users gt 90 product",
            "pay-royalty if (users gteq 41 product and users lteq 90 product)",
        ],
    ),
    (
        "Es gelten folgende Stufen:\n\n"
        "Nutzer         Lizenz     Preis (netto)\n"
        "=============  =========  =================\n"
        "bis 40         Frei       0 Euro\n"
        "41 bis 90      Team       700 Euro pro Jahr\n"
        "mehr als 90    Firma      auf Anfrage\n",
        [
            "obtain-license if users gt 90 product",
            "pay-royalty if (users gteq 41 product and users lteq 90 product)",
        ],
    ),
]


@pytest.mark.parametrize(("table", "rules"), ALIGNED)
def test_a_table_of_plain_text_is_read_as_one_with_bars(table: str, rules: list[str]) -> None:
    assert answered(table) == rules


TIERS = (
    "The terms of these weights follow from the table.\n\n"
    "| Daily active users | What to do |\n| --- | --- |\n| Under 500 | None |\n"
    "| 500 to 5,000 | Register via the form |\n| 5,000 to 50,000 | Commercial licence |\n"
)


def test_what_stands_behind_a_table_is_no_row_of_it() -> None:
    told = answered(
        f'{TIERS}\nIf you have more than 60 employees, you must display "Otter" in your product.'
    )
    assert "display-attribution if employees gt 60 licensee" in told
    assert len(told) == 3


@pytest.mark.parametrize("cell", ["Forbidden", "No use", "Discuss the matter with our desk"])
def test_a_row_whose_cell_is_not_read_is_reported(cell: str) -> None:
    assert f"? Over 50,000 | {cell} |" in answered(f"{TIERS}| Over 50,000 | {cell} |\n")
