"""Bans of any use for an aim: copies and changes as such stay free."""

from __future__ import annotations

import pytest

from clauses import flagged, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You will not use, modify or distribute the Materials for (i) any operation of "
            "vehicles; or (ii) military purposes.",
            ["restricted-use"],
        ),
        (
            "You agree You will not, and will not cause any third party to, use, reproduce, modify "
            "or distribute the Materials for (i) any operation of vehicles; or (ii) any other "
            "commercial purposes.",
            ["commercial-use"],
        ),
        ("You may not use, copy or distribute the model for any purpose.", ["distribute"]),
        ("You may not use or distribute the model for any third party.", ["distribute"]),
        ("You may not use the model for any purpose other than research.", ["commercial-use"]),
        (
            "You may not use, modify or distribute the model for any purpose other than research.",
            ["commercial-use"],
        ),
        (
            "The Licensor grants you a right to use, copy, modify and distribute the Works for any "
            "Non-Commercial and Non-Administrative purpose.",
            ["commercial-use"],
        ),
        ("You must not identify people whose names appear in documents.", ["restricted-use"]),
        ("Our name must not appear in your advertising.", ["use-trademark"]),
    ],
)
def test_what_is_forbidden(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "You will not use, modify or distribute the Materials for any operation of vehicles.",
        "You may not use the Software for any purpose other than as permitted by this License.",
    ],
)
def test_an_aim_that_cannot_be_said_is_reported(text: str) -> None:
    assert said(text) == []
    assert flagged(text)
