"""Lines of an item that end in a semicolon and a joint, however long the lines of the text are."""

from __future__ import annotations

import pytest

from clauses import answered

BOTH = (
    "obtain-license if (monthly-active-users gt 100000000 product or revenue gt 20000000 USD month "
    "licensee)"
)


@pytest.mark.parametrize(
    "clause",
    [
        "如果满足以下任一条件，则必须获得商业许可：\n\na. 规模门槛：\n"
        "   月活跃用户数（MAU）超过 1 亿；或\n   月收入超过 2000 万美元。\n",
        "如果满足以下任一条件，则必须获得商业许可：\n\n- 月活跃用户数超过 1 亿；或\n"
        "- 月收入超过 2000 万美元。\n",
    ],
)
def test_each_line_is_a_member(clause: str) -> None:
    assert answered(clause) == [BOTH]
