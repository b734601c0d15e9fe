"""Lines of an item that end in a semicolon and a joint, however long the lines of the text are."""

from __future__ import annotations

import pytest

from clauses import answered, said

LEAD = "如果满足以下任一条件，则必须获得商业许可：\n\n"
LONGER = "水獭软件可以用于商业用途。但如果满足以下任一条件，则必须从其开发者处获得商业许可：\n\n"
USERS, REVENUE = "monthly-active-users gt 100000000", "revenue gt 20000000 USD month"
GROUP = "licensee-and-affiliates"


@pytest.mark.parametrize(
    "items",
    [
        "a. 规模门槛：\n   月活跃用户数（MAU）超过 1 亿；或\n   月收入超过 2000 万美元。\n",
        "- 月活跃用户数超过 1 亿；或\n- 月收入超过 2000 万美元。\n",
    ],
)
def test_each_line_is_a_member(items: str) -> None:
    rule = f"obtain-license if ({USERS} product or {REVENUE} licensee)"
    assert answered(LEAD + items) == [rule]


@pytest.mark.parametrize("lead", [LEAD, LONGER])
def test_the_title_of_another_duty_is_no_member(lead: str) -> None:
    clause = (
        f"{lead}a. 规模门槛：\n   月活跃用户数超过 1 亿；或\n   月收入超过 2000 万美元。\n\n"
        "b. 在线服务标识：\n   如果你向第三方提供在线服务，你应当标明使用了“水獭”。\n"
    )
    assert said(clause) == [
        "display-attribution if hosted-service",
        f"obtain-license if ({USERS} product or {REVENUE} licensee)",
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "If you exceed 100 million monthly active users or $20 million in monthly revenue, you "
        "need a licence. These thresholds are measured for you and your affiliates together.",
        f"{LEAD}- 月活跃用户数超过 1 亿；或\n- 月收入超过 2000 万美元。\n\n"
        "上述门槛按照你及你的关联公司合并口径计算。\n",
    ],
)
def test_limits_that_were_just_told_are_counted_for_the_group(clause: str) -> None:
    assert answered(clause) == [f"obtain-license if ({USERS} {GROUP} or {REVENUE} {GROUP})"]
