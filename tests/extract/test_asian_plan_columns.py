"""Tables in Chinese, Japanese and Korean whose columns are plans, and whose rows are limits."""

from __future__ import annotations

import pytest

from clauses import answered, said

TABLES = {
    """
|  | 社区版 | 标准版 | 企业版 |
|---|---|---|---|
| 年营收 | 1000 万元以内 | 1 亿元以内 | 不限 |
| 装机量 | 1,000 台以内 | 20,000 台以内 | 不限 |
| 费用 | 0 元 | 按年订阅 | 面议 |
""": "obtain-license if (revenue gt 10000000 CNY year licensee or devices gt 1000 licensee)",
    """
| 项目 | 免费版 | 商业版 |
|---|---|---|
| 员工人数 | 不超过50人 | 超过50人 |
| 费用 | 免费 | 每年10000元 |
""": "obtain-license if employees gt 50 licensee",
    """
| 項目 | コミュニティ版 | エンタープライズ版 |
|---|---|---|
| 従業員数 | 50名以下 | 無制限 |
| 料金 | 0円 | 要問合せ |
""": "obtain-license if employees gt 50 licensee",
    """
|  | 無料版 | 商用版 |
|---|---|---|
| 年間売上高 | 1億円以下 | 1億円超 |
| 料金 | 無料 | 年額10万円 |
""": "obtain-license if revenue gt 100000000 JPY year licensee",
    """
|  | 무료 | 유료 |
|---|---|---|
| 직원 수 | 50명 이하 | 50명 초과 |
| 요금 | 무료 | 연 100만원 |
""": "obtain-license if employees gt 50 licensee",
}


@pytest.mark.parametrize(("plans", "expected"), TABLES.items())
def test_beyond_the_free_plan_a_licence_is_needed(plans: str, expected: str) -> None:
    assert [line for line in said(plans) if not line.startswith("pay-royalty")] == [expected]


@pytest.mark.parametrize("plans", [plans for plans in TABLES if "1000" in plans and "50" in plans])
def test_what_a_plan_costs_is_told_or_reported(plans: str) -> None:
    assert any(line.startswith(("pay-royalty", "?")) for line in answered(plans))


def test_rows_that_are_plans_are_read_as_before() -> None:
    rows = "| 版本 | 员工人数 | 费用 |\n|---|---|---|\n| 社区版 | 50人以下 | 免费 |\n"
    last = "| 商业版 | 50人及以上 | 需购买授权 |\n"
    assert said(rows + last) == ["obtain-license if employees gteq 50 licensee"]
