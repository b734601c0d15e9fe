"""Bans beside a use that is banned for a field, and uses beside them of which nothing is read."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, answered, spaced

BANS = spaced("""
Do not use the Model for weapons, nor sell it, nor rent it.
=> distribute
=> restricted-use

Do not use the Model for weapons or sell it.
=> distribute
=> restricted-use

You may not use the Model for surveillance, modify it or remove its watermark.
=> create-derivatives
=> remove-safeguards
=> restricted-use

You shall not use the Software to harm others, nor redistribute it.
=> distribute
=> restricted-use

You may not use it to create malware or distribute it.
=> restricted-use

You must not use the Model for spreading hate or distributing malware.
=> restricted-use

You must not use the Model in weapons, redistribute it, or modify it.
=> create-derivatives
=> distribute
=> restricted-use

You may not use the Model for commercial purposes, nor redistribute it.
=> commercial-use
=> distribute

You may not use, copy, modify or distribute the Model for commercial purposes.
=> commercial-use

You must not resell it and must not use it for gambling.
=> distribute
=> restricted-use

Never use it for spam, never resell it.
=> distribute
=> restricted-use

You may not use the Model for any purpose other than research, and may not share it.
=> commercial-use
=> distribute
""")


@pytest.mark.parametrize(("clause", "expected"), BANS)
def test_bans_beside_a_banned_use(clause: str, expected: list[str]) -> None:
    assert sorted(answered(clause)) == sorted(expected)


@pytest.mark.parametrize(
    "clause",
    [
        "You must not use the model for any commercial purpose.",
        "You must not use the Software for any commercial purpose whatsoever.",
        "You shall not use the data for any for-profit purpose.",
    ],
)
def test_an_aim_that_is_the_ban_itself_is_read_whole(clause: str) -> None:
    assert answered(clause + IN_ENGLISH) == ["commercial-use"]
