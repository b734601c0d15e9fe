"""Models that a clause calls by their names: "you may not modify Halcyon-7B"."""

from __future__ import annotations

import pytest

from clauses import answered

NAMES = ("Halcyon-7B", "Halcyon 180B", "HalcyonLM 2", "Halcyon Chat 2.5", "HAL-4-9B", "Halcyon K2")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        ("You may not modify {}.", ["create-derivatives"]),
        ("You may not fine-tune {}.", ["create-derivatives"]),
        ("{} may not be modified.", ["create-derivatives"]),
        ("Modification of {} is prohibited.", ["create-derivatives"]),
        ("You may not distribute {}.", ["distribute"]),
        ("You may not copy, modify, distribute or sell {}.", ["create-derivatives", "distribute"]),
        (
            "If you distribute {}, you must include a copy of this licence.",
            ["include-license if distribute"],
        ),
        ("Sie dürfen {} nicht verändern.", ["create-derivatives"]),
        ("Es ist untersagt, {} weiterzugeben.", ["distribute"]),
        ("Il est interdit de modifier {}.", ["create-derivatives"]),
        ("Vous ne pouvez pas redistribuer {}.", ["distribute"]),
        ("您不得修改{}。", ["create-derivatives"]),
        ("不得分发 {}。", ["distribute"]),
        ("{}を改変してはなりません。", ["create-derivatives"]),
        ("{}를 수정할 수 없습니다.", ["create-derivatives"]),
    ],
)
def test_a_model_is_what_its_name_says(frame: str, name: str, expected: list[str]) -> None:
    assert answered(frame.format(name)) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("You may not modify Section 3.", ["? You may not modify Section 3."]),
        ("You may not alter Appendix B2.", ["? You may not alter Appendix B2."]),
        (
            "If your product has more than 2B users, you must display “Halcyon 7B” in it.",
            ["display-attribution if users gt 2000000000 product"],
        ),
    ],
)
def test_other_numbers_are_no_names(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected
