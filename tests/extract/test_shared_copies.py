"""What is shared, as the object of one condition or ban: the work, its copies, changed ones."""

from __future__ import annotations

import pytest

from clauses import said


@pytest.mark.parametrize(
    "clause",
    [
        "If you distribute the work or modified versions of it, you must include this licence.",
        "If you distribute the work or any derivative work, you must include this licence.",
        "If you distribute or make available the work or any derivative work of any part of the"
        " source, you must include this licence.",
    ],
)
def test_changed_copies_beside_the_work_are_no_case_of_their_own(clause: str) -> None:
    assert said(clause) == ["include-license if distribute"]


def test_changed_copies_alone_are_a_case() -> None:
    clause = "If you distribute a modified version, you must include this licence."
    assert said(clause) == ["include-license if (modify and distribute)"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "You cannot sublicense or distribute the models under any other terms.",
            ["share-alike if (modify and distribute)"],
        ),
        ("You cannot sublicense or distribute the models.", ["distribute", "sublicense"]),
        ("We give you notice that commercial use is prohibited.", ["commercial-use"]),
        ("You may use the data for legal purposes only.", ["comply-with-law"]),
        ("You may use the data only for lawful purposes and under this licence.", []),
        (
            "Each copy must contain: (a) this licence; (b) a notice that redistribution is"
            " prohibited.",
            ["include-license if distribute"],
        ),
        ("They have a grace period of sixty days to obtain a commercial licence.", []),
    ],
)
def test_what_a_ban_is_of(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
