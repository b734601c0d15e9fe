"""A licence for "certain uses": what the rest of the text says of the cases stands alone."""

from __future__ import annotations

import pytest

from clauses import said

STAFF = "obtain-license if employees gt 50 licensee"


@pytest.mark.parametrize(
    "text",
    [
        "A commercial licence is required for certain organizations as described below.\n\n"
        "Companies with more than 50 employees must buy a licence.",
        "Certain uses require a licence. Companies with more than 50 employees must buy one "
        "by obtaining a commercial licence.",
        "Bestimmte Nutzungen erfordern eine Lizenz. Unternehmen mit mehr als 50 Mitarbeitern "
        "müssen eine Lizenz erwerben.",
        "某些用途需要取得商业授权。\n\n员工超过50人的企业须向我们取得授权。",
        "一部の用途には商用ライセンスが必要です。従業員が50人を超える企業は、当社から許諾を得なければなりません。",
    ],
)
def test_the_cases_are_those_of_the_other_sentence(text: str) -> None:
    assert said(text) == [STAFF]


def test_without_another_sentence_everybody_is_told() -> None:
    text = "A commercial licence is required for certain organizations."
    assert said(text) == ["obtain-license"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You need a licence to build a product that competes with ours.", "licensor-competitor"),
        (
            "A commercial license is required for using it to build services which compete with "
            "our offerings.",
            "licensor-competitor",
        ),
    ],
)
def test_to_compete_may_need_a_licence(text: str, expected: str) -> None:
    assert said(text) == [f"obtain-license if {expected}"]


@pytest.mark.parametrize(
    "text",
    [
        "You may not use it to build products that compete with ours.",
        "You may not offer a service that competes with it.",
    ],
)
def test_to_compete_may_be_banned(text: str) -> None:
    assert said(text) == ["restricted-use"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Licensees indemnify the licensor against claims.", ["indemnify"]),
        ("Users register with us.", ["register"]),
        ("Recipients keep this notice.", ["retain-notices if distribute"]),
        ("Users include schools, hospitals and banks.", []),
        ("Users keep all rights in their outputs.", []),
        ("Users pay nothing.", []),
    ],
)
def test_what_several_people_do(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "If it includes trained weights, those may be subject to separate license terms.",
            [],
        ),
        (
            "Commercial use - including but not limited to selling access or using it for "
            "commercial training data - is prohibited without our written permission.",
            ["obtain-license if commercial"],
        ),
    ],
)
def test_what_is_no_case_of_its_own(text: str, expected: list[str]) -> None:
    assert said(text) == expected
