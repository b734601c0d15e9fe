"""Cases, fees and sources as Chinese terms tell them."""

from __future__ import annotations

import pytest

from clauses import said

CASES = [
    (
        "在下列情形下，你必须取得商业许可后方可使用：\n"
        "1. 年收入超过30万元；\n2. 对外提供托管服务。",
        [
            "obtain-license if (revenue gt 300000 CNY year licensee or hosted-service)",
        ],
    ),
    (
        "本软件可用于商业用途，但在以下情况下须向我方取得商业授权：\n1. 企业规模\n"
        "   - 员工人数达到30人的企业，须购买商业授权。",
        ["obtain-license if employees gteq 30 licensee"],
    ),
    (
        "未经书面许可，不得运营多工作空间服务。",
        ["obtain-license if hosted-service"],
    ),
    ("商业使用需要付费。", ["pay-royalty if commercial"]),
    (
        '在商业场景下，您必须标注 "Powered by Fox"。',
        ["display-attribution if commercial"],
    ),
    (
        "未经书面许可，您不得复制、分发或许可他人使用本软件。",
        ["obtain-license if distribute"],
    ),
]
NO_FEES = [
    "提供付费检测、部署、培训服务。",
    "不得向用户收取费用。",
    "按播放量获得平台分成。",
    "提供付费内容而不说明。",
]


@pytest.mark.parametrize(("clause", "rules"), CASES)
def test_what_the_clause_asks_for(clause: str, rules: list[str]) -> None:
    assert said(clause) == rules


@pytest.mark.parametrize("clause", NO_FEES)
def test_what_others_pay_is_no_fee(clause: str) -> None:
    assert not [rule for rule in said(clause) if rule.startswith("pay-royalty")]
