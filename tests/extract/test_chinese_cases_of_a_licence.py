"""Lists, in Chinese, of the cases that a commercial licence is needed in."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, spaced

LISTS = """
以下情况需要商业授权：
| - 用于商业目的
| - 提供网络服务
=> obtain-license if (commercial or hosted-service)

下列场景需要授权：
| 1. 商业使用
| 2. 再分发
=> obtain-license if (commercial or distribute)

需要商业授权的情况：
| - 商业使用
| - 对外提供云服务
=> obtain-license if (commercial or hosted-service)

需要商业授权的场景包括：
| - 年收入超过100万元的企业使用
| - 对外提供云服务
=> obtain-license if (revenue gt 1000000 CNY year licensee or hosted-service)

在以下任一情形下须取得商业授权：
| 1. 年收入超过100万元的企业使用；
| 2. 对外提供云服务。
=> obtain-license if (revenue gt 1000000 CNY year licensee or hosted-service)

在以下情况下，您需要购买商业许可证：
| 1. 您的组织超过10人；
| 2. 您希望分发修改过的版本，但不希望公开源代码；
| 3. 您希望基于修改后的软件提供SaaS服务，但不希望公开源代码。
=> obtain-license if (employees gt 10 licensee or (distribute and modify) or hosted-service)

以下情况无需商业授权：
| - 个人学习
| - 内部使用

再分发需要授权。
=> obtain-license if distribute

您的组织超过10人的，须购买商业授权。
=> obtain-license if employees gt 10 licensee
"""


@pytest.mark.parametrize(("clause", "rules"), spaced(LISTS))
def test_each_case_needs_the_licence(clause: str, rules: list[str]) -> None:
    assert answered(clause) == rules


def test_a_case_that_is_not_read_is_reported() -> None:
    clause = "以下情况需要商业授权：\n- 将软件涂成绿色\n- 提供网络服务"
    assert [line for line in answered(clause) if line.startswith("?")]


def test_a_figure_that_counts_who_pays_is_told_whole() -> None:
    cases = "- you have more than 20 daily active users;\n- you have more than 30 paying customers."
    clause = f"You must obtain a licence if any of these conditions applies:\n\n{cases}{IN_ENGLISH}"
    assert answered(clause) == [
        "obtain-license if (daily-active-users gt 20 licensee or users gt 30 licensee)"
    ]


def test_what_an_or_joins_behind_it_is_not_left_out() -> None:
    clause = "以下情况需要商业授权：\n- 提供SaaS服务而不公开源代码，或用于训练其他模型\n- 再分发"
    assert "? 提供SaaS服务而不公开源代码，或用于训练其他模型" in answered(clause)
