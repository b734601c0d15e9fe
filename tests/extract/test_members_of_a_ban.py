"""Bans whose members are numbered within a sentence and leave their object out."""

from __future__ import annotations

import pytest

from clauses import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "You may not (a) sell; (b) rent; or (c) offer the model as a service.",
            ["distribute", "host-as-service"],
        ),
        (
            "You must not (1) copy; (2) modify; (3) distribute; or (4) sell the software.",
            ["create-derivatives", "distribute"],
        ),
        (
            "You may not: (a) modify; (b) host the model.",
            ["create-derivatives", "host-as-service"],
        ),
        (
            "Licensee must not (a) use it commercially; or (b) sell.",
            ["commercial-use", "distribute"],
        ),
        ("Licensee must not use it commercially or sell.", ["commercial-use", "distribute"]),
        (
            "Licensee will not, and will not permit others to, (a) modify, (b) sell, or (c) host "
            "the Software.",
            ["create-derivatives", "distribute", "host-as-service"],
        ),
        (
            "The following are prohibited: (a) resale; (b) hosting; (c) modification.",
            ["create-derivatives", "distribute", "host-as-service"],
        ),
        (
            "Es ist untersagt, das Modell (1) zu verändern; (2) weiterzugeben; (3) gewerblich zu "
            "nutzen.",
            ["commercial-use", "create-derivatives", "distribute"],
        ),
        ("You may (a) use; or (b) sell.", []),
    ],
)
def test_members_without_an_object(text: str, expected: list[str]) -> None:
    assert said(text) == expected
