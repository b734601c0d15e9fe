"""What is due for uses in Chinese and Japanese: of those that are told before it, whatever leave
stands between, and whatever licence it is."""

from __future__ import annotations

import pytest

from clauses import answered

CHINESE = {
    "转售": "distribute",
    "再分发": "distribute",
    "商用": "commercial",
    "提供托管服务": "hosted-service",
}
CHINESE_FRAMES = (
    "{}是允许的，但需要授权。",
    "允许{}，但须取得书面许可。",
    "{}须获得商业授权。",
    "如需{}，须取得商业授权。",
    "个人使用免费，{}需授权。",
)
JAPANESE = {
    "再配布": "distribute",
    "販売": "distribute",
    "商用利用": "commercial",
    "改変": "modify",
    "ホスティング": "hosted-service",
}
JAPANESE_FRAMES = (
    "{}は可能ですが、許可が必要です。",
    "{}は許可されていますが、ライセンスが必要です。",
    "{}にはライセンスが必要です。",
    "{}については書面による同意を得なければなりません。",
    "ライセンスなしでの{}は禁止です。",
)
CLAUSES = [
    *((frame.format(act), use) for frame in CHINESE_FRAMES for act, use in CHINESE.items()),
    *((frame.format(act), use) for frame in JAPANESE_FRAMES for act, use in JAPANESE.items()),
]


@pytest.mark.parametrize(("clause", "use"), CLAUSES)
def test_a_licence_is_due_for_what_stands_before(clause: str, use: str) -> None:
    assert answered(clause) == [f"obtain-license if {use}"]


@pytest.mark.parametrize(
    "clause",
    [
        "允许转售，但需要注明出处。",
        "转售是允许的，不需要授权。",
        "再配布は可能ですが、ライセンスは必要ありません。",
    ],
)
def test_nothing_is_due_where_no_licence_is_asked_for(clause: str) -> None:
    assert not [line for line in answered(clause) if line.startswith("obtain-license")]
