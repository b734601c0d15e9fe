"""What fresh terms say of fees, of rows of verbs and of what a licensor may ask for."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, said, table

RULES = """
Commercial use of the tool requires the payment of licensing fees to us, as an order form says.
=> pay-royalty if commercial

您不得：
| - 出售、出租、转租、再许可本产品或其任何部分。
=> distribute
=> sublicense

公开文档中必须明确标注使用了苍鹭模型，并附上指向许可方代码仓库的链接。
=> display-attribution if product

Unless you have no more than 20 DAU, a commercial licence must be obtained.
=> obtain-license if daily-active-users gt 20 licensee

This licence remains in effect until terminated.

您不得销售基于苍鹭开发的外挂。
"""


@pytest.mark.parametrize(("clause", "rules"), table(RULES))
def test_what_fresh_terms_say(clause: str, rules: list[str]) -> None:
    ending = IN_ENGLISH if clause.isascii() else ""
    assert said(clause + ending) == rules


def test_what_a_licensor_may_ask_for_is_asked() -> None:
    text = "用户违反本许可时，许可方有权要求：\n\n- 赔偿许可方因此遭受的全部损失。"
    assert said(text) == ["indemnify"]
    assert not said("用户有权要求：\n\n- 退款。")
