"""Figures behind "a licence:", which are cases of a list or its price."""

from __future__ import annotations

import pytest

from clauses import said, table

CLAUSES = """
如符合以下任一条件，您必须取得商业许可：（1）年营业收入超过100万元；（2）将本模型用于商业用途。
=> obtain-license if (revenue gt 1000000 CNY year licensee or commercial)

商业授权：999元/年
=> pay-royalty if commercial

商业授权：每年999元
=> pay-royalty if commercial
"""


@pytest.mark.parametrize(("clause", "rules"), table(CLAUSES))
def test_figure_is_a_case_or_a_price(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules
