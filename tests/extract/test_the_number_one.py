"""The number one: an article where it counts nothing, and a limit where it does."""

from __future__ import annotations

import pytest

from clauses import said

COUNTED = [
    (
        "You need a license for more than one developer.",
        ["obtain-license if employees gt 1 licensee"],
    ),
    ("超过一人的团队需要购买授权。", ["obtain-license if employees gt 1 licensee"]),
]
ARTICLES = [
    (
        "个人用户以及10人及以下的企业：可免费使用。\n\n核心义务：本协议的一个关键要求是，如果您分发了"
        "修改后的版本，您必须提供完整源代码。",
        ["disclose-source if (distribute and modify)"],
    ),
    (
        "Once we find that too many machines use one Key exceeding its permission, it ends.",
        [],
    ),
]


@pytest.mark.parametrize(("clause", "rules"), COUNTED)
def test_one_of_what_is_counted_is_a_figure(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize(("clause", "rules"), ARTICLES)
def test_one_of_anything_else_is_none(clause: str, rules: list[str]) -> None:
    assert [rule for rule in said(clause) if "employees gt 10" not in rule] == rules
