"""A use that is told by two denials, "not non-commercial", is a commercial one."""

from __future__ import annotations

import pytest

from clauses import answered


@pytest.mark.parametrize(
    "clause",
    [
        "Any use that is not non-commercial requires a licence from us.",
        "Use that does not qualify as non-commercial requires a commercial licence.",
        "凡不属于非商业用途的使用，均须取得授权。",
        "并非非商业用途的使用，须取得授权。",
        "非商业用途以外的使用，须取得授权。",
        "非商用目的に該当しない利用には、ライセンスの取得が必要です。",
        "非営利目的以外の利用は許諾が必要です。",
    ],
)
def test_two_denials_are_commerce(clause: str) -> None:
    assert answered(clause) == ["obtain-license if commercial"]


@pytest.mark.parametrize(
    "clause", ["不属于商业用途的，可免费使用。", "Non-commercial use is free of charge."]
)
def test_one_denial_asks_for_nothing(clause: str) -> None:
    assert answered(clause) == []
