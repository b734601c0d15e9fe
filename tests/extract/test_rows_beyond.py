"""Rows of two figures beyond those that another row leaves free: exceeding either one is enough."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

EITHER = """
| | Users | Annual revenue | Licence |
| |---|---|---|
| | up to 10,000 | up to $1 million | free |
| | more than 10,000 | more than $1 million | licence required |
=> obtain-license if (users gt 10000 product or revenue gt 1000000 USD year licensee)

| | Employees | Annual revenue | Licence needed? |
| |---|---|---|
| | fewer than 50 | under $2 million | No |
| | 50 or more | $2 million or more | Yes |
=> obtain-license if (employees gteq 50 licensee or revenue gteq 2000000 USD year licensee)

| | Mitarbeiter | Jahresumsatz | Lizenz |
| |---|---|---|
| | bis 50 | bis 2 Mio. Euro | kostenlos |
| | mehr als 50 | mehr als 2 Mio. Euro | Lizenz erforderlich |
=> obtain-license if (employees gt 50 licensee or revenue gt 2000000 EUR year licensee)

| | 用户数 | 年收入 | 许可 |
| |---|---|---|
| | 不超过10万 | 不超过500万元 | 免费 |
| | 超过10万 | 超过500万元 | 需购买商业许可 |
=> obtain-license if (users gt 100000 product or revenue gt 5000000 CNY year licensee)

| | 员工人数 | 年营业额 | 是否需要许可 |
| |---|---|---|
| | 50人以下 | 1000万元以下 | 否 |
| | 50人以上 | 1000万元以上 | 是 |
=> obtain-license if (employees gteq 50 licensee or revenue gteq 10000000 CNY year licensee)

| | ユーザー数 | 年間売上高 | 必要なライセンス |
| |---|---|---|
| | 1万人未満 | 5000万円未満 | 不要 |
| | 1万人以上 | 5000万円以上 | 商用ライセンスが必要 |
=> obtain-license if (users gteq 10000 product or revenue gteq 50000000 JPY year licensee)
"""
BOTH = """
| | Users | Annual revenue | Licence |
| |---|---|---|
| | more than 10,000 | more than $1 million | licence required |
=> obtain-license if (users gt 10000 product and revenue gt 1000000 USD year licensee)
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(EITHER))
def test_what_exceeds_either_figure_of_the_free_row_is_not_free(
    clause: str, rules: list[str]
) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), spaced(BOTH))
def test_a_row_alone_holds_where_both_figures_do(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
