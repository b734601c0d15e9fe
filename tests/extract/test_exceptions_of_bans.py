"""Bans with exceptions: what an exception leaves as it is, and which ban it is of."""

from __future__ import annotations

import pytest

from clauses import flagged, said


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "You will not decompile the tool, except to the extent the law expressly permits, or "
            "distribute it.",
            ["distribute", "reverse-engineer"],
        ),
        (
            "You may not decompile the tool except as permitted by applicable law.",
            ["reverse-engineer"],
        ),
        (
            "You may not use the tool for military aims, unless approved by the competent "
            "government authority.",
            ["restricted-use"],
        ),
        (
            "Save to the extent that the licences of others allow it to be redistributed, you may "
            "not reverse engineer the kit.",
            ["reverse-engineer"],
        ),
    ],
)
def test_an_exception_of_the_law_or_of_copies_is_no_condition(
    clause: str, expected: list[str]
) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "You may not: (i) adapt the tool or make derivative works of it; (ii) decompile it; or "
        "(iii) use it other than for the Purpose.",
        "You may not (i) adapt the tool or make derivative works of it, (ii) decompile it, or "
        "(iii) use it other than for the Purpose.",
        "You may not: (i) adapt the tool or make derivative works of it; (ii) except and only to "
        "the extent the law lets you, decompile it; or (iii) use it other than for the Purpose.",
    ],
)
def test_an_exception_of_one_item_leaves_the_others_as_they_are(clause: str) -> None:
    assert said(clause) == ["create-derivatives", "reverse-engineer"]


@pytest.mark.parametrize(
    "clause",
    [
        "You may not redistribute the tool other than as part of a game.",
        "You may not: (i) resell or redistribute the tool other than as part of a game; "
        "(ii) rent it.",
    ],
)
def test_an_exception_of_the_ban_itself_is_reported(clause: str) -> None:
    assert "distribute" not in said(clause)
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "You may not redistribute the tool, except as part of a finished film.",
        "You may not hand the tool on to others, except through our shop.",
    ],
)
def test_a_part_that_is_left_free_is_reported_beside_the_ban(clause: str) -> None:
    assert said(clause) == ["distribute"]
    assert flagged(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "You may not redistribute the tool except as these terms expressly permit.",
        "You may not change, sublicense or share the tool except as explicitly provided herein.",
        "You may not redistribute the tool, except under these terms.",
        "You may not redistribute the tool unless you water the plants.",
        "You may not alter or redistribute the tool except as expressly stated in these terms.",
        "Nobody may redistribute the tool except as indicated in this text.",
        "Except as needed to redistribute the tool, you may not use our marks.",
    ],
)
def test_an_exception_that_lifts_the_ban_leaves_none(clause: str) -> None:
    assert "distribute" not in said(clause)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "You may not copy or change the tool for the purpose of selling, renting or "
            "sublicensing a version of your own.",
            ["distribute if commercial", "sublicense"],
        ),
        (
            "It is not allowed to copy or modify the code in order to sell it.",
            ["distribute if commercial"],
        ),
        (
            "You may not modify the tool for the purpose of painting it blue.",
            ["create-derivatives"],
        ),
        ("You may copy the tool for the purpose of selling it.", []),
        ("You may not use the tool for the purpose of selling weapons.", ["restricted-use"]),
    ],
)
def test_what_a_ban_is_for_is_what_it_forbids(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "Except as provided under the terms of any separate agreement between you and us, you "
            "may not use the Software for any commercial use.",
            "obtain-license if commercial",
        ),
        (
            "Except as set out in a separate written contract, commercial use is prohibited.",
            "obtain-license if commercial",
        ),
        (
            "Save as expressly agreed in a separate written agreement, you shall not distribute "
            "the Weights.",
            "obtain-license if distribute",
        ),
        (
            "Absent a separate agreement with us, you may not host the Model as a service.",
            "obtain-license if hosted-service",
        ),
    ],
)
def test_what_another_agreement_may_allow_is_to_be_had_by_asking(clause: str, rule: str) -> None:
    assert said(clause) == [rule]
