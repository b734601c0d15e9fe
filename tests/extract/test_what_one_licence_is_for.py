"""How many one licence is for, and a purpose that only a definition tells, are no clean answer."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, lines

COUNTED = """
One licence covers one developer.
Licence for 1 user.
Licence for 5 devices.
Each licence is valid for a single developer.
The licence is valid for one device only.
One licence per developer.
This licence is for one user only.
Each seat licence may be used by one named user.
Each licence grants the right to use the library by one developer.
Single-user licence.
一份许可仅限一名开发者使用。
每个许可证仅适用于一名用户。
一个授权对应一台设备。
许可数量：1用户。
Eine Lizenz gilt für einen Entwickler.
Jede Lizenz gilt für genau einen Nutzer.
Lizenz für 1 Benutzer.
"""
PURPOSES = """
The licence is granted for the Permitted Purpose only.
The Licensor grants you a right to use the model for the Permitted Use.
You may use the Materials solely for the Permitted Purpose.
The model may be used for the Purpose and for no other reason.
Sie dürfen die Materialien ausschließlich für den Erlaubten Zweck nutzen.
您仅可将本模型用于许可用途。
利用者は許諾目的のためにのみ本モデルを利用できる。
"""


@pytest.mark.parametrize("clause", [*lines(COUNTED), *lines(PURPOSES)])
def test_is_reported(clause: str) -> None:
    assert answered(clause) == [f"? {clause}"]


@pytest.mark.parametrize(
    "purpose",
    ["academic research, teaching and personal study", "internal, non-commercial evaluation"],
)
def test_a_purpose_whose_definition_was_read_forbids_commerce(purpose: str) -> None:
    clause = f'"Permitted Purpose" means {purpose}. '
    assert answered(clause + "You may use the model solely for the Permitted Purpose.") == [
        "commercial-use"
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "One licence covers the whole company.",
        "A developer may use the licence on one project.",
        "The licence is permissive and fit for the purpose.",
    ],
)
def test_is_not_reported(clause: str) -> None:
    assert answered(clause + IN_ENGLISH) == []
