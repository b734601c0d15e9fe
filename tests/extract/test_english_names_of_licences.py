"""What a licence is called where it is to be had, and how it is asked for."""

from __future__ import annotations

import pytest

from clauses import said

NAMES = (
    "a license",
    "a licensing agreement",
    "a licensing contract",
    "a licensing deal",
    "a commercial contract",
    "a commercial permit",
    "a signed agreement",
    "a separate contract",
    "a paid plan",
    "a business license",
    "an individual license",
    "a license key",
)
FRAMES = (
    "Commercial use requires {}.",
    "Commercial use is only permitted with {}.",
    "For commercial use {} is required.",
    "You must obtain {} before using the model commercially.",
    "You must have {} to use the model for commercial purposes.",
    "You may not use the model commercially without {}.",
    "Without {}, commercial use is not permitted.",
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("name", NAMES)
def test_a_licence_by_any_name(name: str, frame: str) -> None:
    assert said(frame.format(name)) == ["obtain-license if commercial"]


@pytest.mark.parametrize("name", ["a commercial-use license", "an individual license"])
def test_the_kind_of_a_licence_is_no_condition(name: str) -> None:
    clause = f"Companies with more than 50 employees need {name}."
    assert said(clause) == ["obtain-license if employees gt 50 licensee"]
