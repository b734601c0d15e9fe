"""Bans of copies that were changed, or of those that were not; and of no others."""

from __future__ import annotations

import pytest

from clauses import flagged, said

CHANGED = "distribute if modify"
AS_THEY_ARE = "distribute if not modify"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("You may not distribute modified versions.", [CHANGED]),
        ("Do not redistribute modified versions publicly.", [CHANGED]),
        ("You must not publish fine-tuned versions of the model.", [CHANGED]),
        ("You may not sell modified copies.", [CHANGED]),
        ("Distribution of modified copies is prohibited.", [CHANGED]),
        ("No modified version may be distributed.", [CHANGED]),
        ("You may change it for yourself, but not distribute the modifications.", [CHANGED]),
        ("You may distribute unmodified copies only.", [CHANGED]),
        ("The model may be distributed only if it is not modified.", [CHANGED]),
        ("Die Weitergabe veränderter Fassungen ist untersagt.", [CHANGED]),
        ("不得分发修改后的版本。", [CHANGED]),
        ("禁止传播经修改的模型。", [CHANGED]),
        ("改変版の再配布は禁止します。", [CHANGED]),
        ("改変したモデルを再配布してはなりません。", [CHANGED]),
        ("Redistribution in its original form is prohibited.", [AS_THEY_ARE]),
        ("You may not distribute the dataset in unmodified form.", [AS_THEY_ARE]),
        ("Do not redistribute the model as is.", [AS_THEY_ARE]),
        ("You may not resell the model unchanged.", [AS_THEY_ARE]),
        ("Redistribution is only allowed if the data has been much modified.", [AS_THEY_ARE]),
        ("Redistribution is only allowed if you have modified the data.", [AS_THEY_ARE]),
        ("Sie dürfen das Modell nicht unverändert weitergeben.", [AS_THEY_ARE]),
        ("Die Weitergabe in unveränderter Form ist verboten.", [AS_THEY_ARE]),
        ("禁止以原始形式再分发本数据集。", [AS_THEY_ARE]),
        ("元の形のままで再配布することを禁じます。", [AS_THEY_ARE]),
        ("You may not distribute the model or modified versions of it.", ["distribute"]),
        ("You may not distribute the original or a modified model.", ["distribute"]),
        ("You may not distribute the model in its original or modified form.", ["distribute"]),
        ("You may not distribute modified versions or the model itself.", ["distribute"]),
        ("不得分发本模型或修改后的版本。", ["distribute"]),
    ],
)
def test_a_ban_is_of_the_copies_that_it_names(clause: str, expected: list[str]) -> None:
    assert [rule for rule in said(clause) if rule.startswith("distribute")] == expected
    assert not any(rule.startswith("create-derivatives") for rule in said(clause))


@pytest.mark.parametrize(
    "clause",
    [
        "You may not distribute modified or unmodified copies.",
        "You may not distribute copies except in unmodified form.",
    ],
)
def test_what_names_both_is_read_or_reported(clause: str) -> None:
    assert said(clause) in ([], ["distribute"])
    assert said(clause) or flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Redistribution of modified versions requires our permission.",
        "Distributing modified versions needs our consent.",
    ],
)
def test_leave_for_changed_copies(clause: str) -> None:
    assert said(clause) == ["obtain-license if (modify and distribute)"]
