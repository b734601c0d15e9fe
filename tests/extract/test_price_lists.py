"""Price lists in any language: lines that end in a sum, and tables whose cells are fees."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said, spaced

SMALL = "pay-royalty if (employees gteq 3 licensee and employees lteq 30 licensee)"
LARGE = "pay-royalty if employees gteq 31 licensee"
LINES = [
    "Prices of a licence, per year:\n- 3-30 employees: $70\n- 31 or more employees: $700\n",
    "Preise einer Lizenz im Jahr:\n- 3–30 Mitarbeiter: 70 €\n- ab 31 Mitarbeitern: 700 €\n",
    "Prix de la licence par an :\n- 3 à 30 salariés : 70 €\n- à partir de 31 salariés : 700 €\n",
    "授权价格（每年）：\n- 3-30名员工：70元\n- 31名员工以上：700元\n",
    "ライセンスの年額は次のとおりです。\n- 従業員3～30名：7万円\n- 従業員31名以上：70万円\n",
    "라이선스 연간 가격은 다음과 같다.\n- 직원 3~30명: 7만 원\n- 직원 31명 이상: 70만 원\n",
]


@pytest.mark.parametrize("clause", LINES)
def test_a_line_with_a_sum_behind_its_colon_is_a_fee(clause: str) -> None:
    assert said(clause) == [SMALL, LARGE]
    assert not flagged(clause)


NO_STEPS = [
    "Preise einer Lizenz im Jahr:\n- 5 Mitarbeiter: 70 €\n",
    "授权价格：\n- 5名员工：70元\n",
]


@pytest.mark.parametrize("clause", NO_STEPS)
def test_a_number_that_nothing_compares_is_reported(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)


TABLES = spaced("""
Was die Nutzung der Gewichte kostet:
| ¶
| | Jahresumsatz | Gebühr |
| | --- | --- |
| | bis 300.000 € | kostenlos |
| | 300.000 € bis 2 Mio. € | 900 € |
| | über 2 Mio. € | auf Anfrage |
=> obtain-license if revenue gt 2000000 EUR year licensee
=> pay-royalty if (revenue gteq 300000 EUR year licensee and revenue lteq 2000000 EUR year licensee)

Die Nutzung der Gewichte richtet sich nach der Tabelle.
| ¶
| | Name | Für wen? | Preis |
| | --- | --- | --- |
| | Solo | Privatpersonen | 0 € |
| | Team | 2 bis 40 Mitarbeiter | 80 € im Jahr |
| | Haus | mehr als 40 Mitarbeiter | auf Anfrage |
=> obtain-license if employees gt 40 licensee
=> pay-royalty if (employees gteq 2 licensee and employees lteq 40 licensee)

Ce que coûte l'utilisation des poids :
| ¶
| | Chiffre d'affaires annuel | Redevance |
| | --- | --- |
| | jusqu'à 300 000 € | gratuit |
| | plus de 300 000 € | 900 € |
=> pay-royalty if revenue gt 300000 EUR year licensee

本模型的授权费用如下表所示。
| ¶
| | 年营业额 | 授权费 |
| | --- | --- |
| | 不超过30万元 | 免费 |
| | 超过30万元 | 9000元 |
=> pay-royalty if revenue gt 300000 CNY year licensee

本モデルの料金は次の表のとおりです。
| ¶
| | 年間売上高 | ライセンス料 |
| | --- | --- |
| | 3000万円以下 | 無料 |
| | 3000万円超5億円以下 | 9万円 |
| | 5億円超 | 要お問い合わせ |
=> obtain-license if revenue gt 500000000 JPY year licensee
=> pay-royalty if (revenue gt 30000000 JPY year licensee
and revenue lteq 500000000 JPY year licensee)

본 모델의 비용은 다음 표와 같다.
| ¶
| | 연 매출 | 라이선스 비용 |
| | --- | --- |
| | 3억 원 이하 | 무료 |
| | 3억 원 초과 | 90만 원 |
=> pay-royalty if revenue gt 300000000 KRW year licensee

Ob Sie eine Lizenz brauchen, sagt die Tabelle.
| ¶
| | Mitarbeiter | Lizenz erforderlich |
| | --- | --- |
| | bis 12 | nein |
| | über 12 | ja |
=> obtain-license if employees gt 12 licensee

本モデルのライセンスの要否は次の表のとおりです。
| ¶
| | 企業規模 | ライセンスの要否 |
| | --- | --- |
| | 従業員12名以下 | 不要 |
| | 従業員12名超 | 必要 |
=> obtain-license if employees gt 12 licensee

Who needs a licence to use the model is told below.
| ¶
| | Employees | Licence needed |
| | --- | --- |
| | up to 12 | No |
| | over 12 | Required |
=> obtain-license if employees gt 12 licensee
""")


@pytest.mark.parametrize(("clause", "expected"), TABLES)
def test_a_table_of_any_language(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


def test_what_else_stands_behind_a_colon_is_no_fee() -> None:
    clause = "- Mehr als 3 Mitarbeiter: mindestens 70 € Umsatz je Monat"
    assert not any(line.startswith("pay-royalty") for line in answered(clause))


def test_a_head_that_counts_the_group_counts_it_in_every_row() -> None:
    rows = (
        "These are the fees of the commercial license:\n\n"
        "| Tier | Annual revenue (incl. affiliates) | Fee |\n|---|---|---|\n"
        "| small | up to 100,000 EUR | free |\n| large | 1 million EUR or more | 5,000 EUR |\n"
    )
    assert "pay-royalty if revenue gteq 1000000 EUR year licensee-and-affiliates" in said(rows)
    alone = rows.replace(" (incl. affiliates)", "")
    assert "pay-royalty if revenue gteq 1000000 EUR year licensee" in said(alone)


OTHER_LINES = spaced("""
For commercial use these fees apply:
| - Companies with revenue from $2M to $5M: $40
| - Companies with revenue over $5M: $90 each
=> pay-royalty if (commercial and revenue gteq 2000000 USD licensee
and revenue lteq 5000000 USD licensee)
=> pay-royalty if (commercial and revenue gt 5000000 USD licensee)

Companies with revenue below $2M: $0
=> obtain-license if revenue gteq 2000000 USD licensee

Preise einer Lizenz im Jahr:
| - Firmen mit 3 bis 30 Nutzern: 70 €
=> pay-royalty if (users gteq 3 licensee and users lteq 30 licensee)

5 users: $40 a year, 10-90 users: $400 a year, more than 90: $4,000 a year.
=> pay-royalty if (users gteq 10 product and users lteq 90 product)
=> pay-royalty if users gt 90 product
""")


@pytest.mark.parametrize(("clause", "expected"), OTHER_LINES)
def test_a_line_keeps_its_lead_in_and_what_is_named_beside_its_figure(
    clause: str, expected: list[str]
) -> None:
    assert said(clause) == sorted(expected)


@pytest.mark.parametrize("line", ["5 users - $40 a year", "5 users: $40, billed each year"])
def test_a_number_is_reported_behind_any_mark_and_before_other_words(line: str) -> None:
    assert flagged(f"- {line}\n- more than 90 users: $400 a year\n")
