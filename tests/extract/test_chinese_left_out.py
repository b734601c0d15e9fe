"""Chinese sentences that leave somebody out at their end."""

from __future__ import annotations

import pytest

from clauses import said


@pytest.mark.parametrize("left_out", ["个人除外", "个人不在此限", "个人不在此列", "个人不在其列"])
def test_who_is_left_out_behind_a_comma(left_out: str) -> None:
    clause = f"年营收超过300万元的使用者必须购买授权，{left_out}。"
    (rule,) = said(clause)
    cases = rule.removeprefix("obtain-license if (").removesuffix(")").split(" and ")
    assert sorted(cases) == ["not individual", "revenue gt 3000000 CNY year licensee"]
