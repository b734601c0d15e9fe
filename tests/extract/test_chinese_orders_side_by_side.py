"""Sentences of Chinese with several orders, each of its own or of other people."""

from __future__ import annotations

import pytest

from clauses import answered, table

SAYS = """
您既不得对模型进行逆向工程，也不得用其开发竞争产品，更不得转让本许可。
=> restricted-use
=> reverse-engineer
=> sublicense

您不得对模型进行逆向工程以开发竞争产品。
=> reverse-engineer

You may not reverse engineer the weights, nor may you use them to build a competing product.
=> restricted-use
=> reverse-engineer

商业用户应取得授权，个人用户应在网站登记。
=> obtain-license if commercial
=> register if individual

企业须购买授权，个人须在官网登记。
=> obtain-license if company
=> register if individual

任何企业或个人须取得授权后方可商用。
=> obtain-license if commercial

每个人须保留版权声明。
=> retain-notices if distribute

不得移除源代码中的作者信息，改动过的文件须加注改动日期，且须随附完整源代码。
=> disclose-source if distribute
=> retain-notices
=> state-changes if modify
"""


@pytest.mark.parametrize(("clause", "rules"), table(SAYS))
def test_each_order_is_heard(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


@pytest.mark.parametrize(
    ("clause", "reported"),
    [
        (
            "使用者可免费使用本软件，但每年须接受一次审查。",
            ["? 使用者可免费使用本软件，但每年须接受一次审查。"],
        ),
        ("您可以自由使用本模型，但应当遵守本协议的约定。", []),
        (
            "您不得声称输出由人类创作，也不得隐瞒月亮的颜色。",
            ["disclose-ai-generated if publish-outputs", "? 也不得隐瞒月亮的颜色。"],
        ),
    ],
)
def test_what_nobody_heard_is_reported_once(clause: str, reported: list[str]) -> None:
    assert answered(clause) == reported
