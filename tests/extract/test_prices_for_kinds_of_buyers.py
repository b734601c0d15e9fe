"""Prices of a list for kinds of buyers, named by the line or by the heading above it."""

from __future__ import annotations

import pytest

from clauses import answered, spaced

PRICES = """
| ## 个人方案：一次性支付
| ¶
| - 一次性支付 USD $140。
| ¶
| ## 企业方案：按月支付
| ¶
| - 员工 90 人以上：每月支付 USD $310。
=> pay-royalty if individual
=> pay-royalty if employees gteq 90 licensee

| ### 个人用户
| ¶
| 每年 ¥90
| ¶
| ### 企业用户
| ¶
| 每年 ¥1900
=> pay-royalty if individual
=> pay-royalty if company

| 個人：一次性付費 90 美元
| 企業：每月付費 490 美元
=> pay-royalty if individual
=> pay-royalty if company

商业授权费用：个人 ¥290/年，企业 ¥2900/年。
=> pay-royalty if individual
=> pay-royalty if company

个人用户免费，企业用户每年 5100 元。
=> pay-royalty if company

| ### Individual licence
| ¶
| $90 per year
| ¶
| ### Company licence
| ¶
| $490 per year
=> pay-royalty if individual
=> pay-royalty if company

| Die Lizenz kostet Geld. Die Preise sind:
| ¶
| - Privatpersonen: 95 € einmalig
| - Unternehmen: 905 € pro Jahr
=> pay-royalty if individual
=> pay-royalty if company

| 個人：年額9,300円
| 法人：年額93,000円
=> pay-royalty if individual
=> pay-royalty if company

企业每年须支付 5100 元授权费。
=> pay-royalty if company
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(PRICES))
def test_whoever_is_of_a_kind_owes_its_price(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    ("clause", "rules"),
    [
        ("禁止将改编过的字体对外销售。", ["distribute if modify"]),
        ("未经许可，不得发布修改后的模型。", ["obtain-license if (distribute and modify)"]),
        (
            "未经许可，禁止将水獭系统的修改版本用于重新分发。",
            ["obtain-license if (distribute and modify)"],
        ),
        (
            "未经授权，不得将微调后的版本用于传播或销售。",
            ["obtain-license if (distribute and modify)"],
        ),
    ],
)
def test_changed_copies_are_forbidden_to_be_handed_on(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules
