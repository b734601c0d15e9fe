"""Bans that are narrower than their verb: of some copies, of a country's law, of one case."""

from __future__ import annotations

import pytest

from clauses import answered, flagged, said


@pytest.mark.parametrize(
    "clause",
    [
        "You may not distribute the tool to run on other platforms than ours.",
        "You may not distribute the tool with any open source software.",
        "It is prohibited to change or modify the font names in any way.",
        "You do not permit redistribution of the parts by your customers.",
        "If you cannot keep to both licences, you may not distribute the tool at all.",
    ],
)
def test_a_ban_of_some_copies_or_one_case_is_reported(clause: str) -> None:
    assert said(clause) == []
    assert flagged(clause)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("This agreement does not permit you to distribute the tool using our logo.", []),
        ("You may not use the code for commercial purposes that compete with us.", []),
        ("You may not distribute the tool, alone or with other things.", ["distribute"]),
        ("You may not distribute the tool.", ["distribute"]),
        ("You cannot distribute source code that does not include my copyright notice.", []),
    ],
)
def test_a_narrow_ban_beside_a_plain_one(clause: str, expected: list[str]) -> None:
    assert [r for r in said(clause) if r in ("distribute", "commercial-use")] == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "The tool is protected by Norwegian and other copyright law, and you may not use it "
            "but under this licence.",
            [],
        ),
        ("You may not use the model in Norway.", ["use-in-territory if NO"]),
        (
            "If you are in Norway and ship it, you will send half-yearly reports to the trade "
            "department.",
            [],
        ),
    ],
)
def test_the_law_of_a_country_is_no_place(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "You may copy and distribute it freely, as long as the code is not changed.",
            ["create-derivatives"],
        ),
        (
            "You may use it, provided that each changed file has a clear notice that it was "
            "modified.",
            ["state-changes if (distribute and modify)"],
        ),
        (
            "You may spread a changed copy, provided that you release it under precisely this "
            "licence.",
            ["share-alike if (modify and distribute)"],
        ),
        (
            "You may use it, provided that you mark your changes, and that the name of the lab not "
            "be used in advertising without leave.",
            ["state-changes if (distribute and modify)", "use-trademark"],
        ),
        (
            "You may sell copies, subject to licensee including the copyright notice in all of "
            "them.",
            ["retain-notices if distribute"],
        ),
        (
            "All proprietary notices shall be duplicated by licensee on all copies.",
            ["retain-notices if distribute"],
        ),
        (
            "You may distribute the tool under an agreement whose terms are no less protective "
            "than these.",
            ["pass-through-restrictions if distribute"],
        ),
        (
            "You may give it to customers, but only under a licence agreement with terms at least "
            "as restrictive as these.",
            ["pass-through-restrictions if distribute"],
        ),
    ],
)
def test_what_a_permission_hangs_on_is_read(clause: str, expected: list[str]) -> None:
    assert answered(clause) == expected


@pytest.mark.parametrize(
    ("clause", "reported"),
    [
        ("You may copy the tool, provided that you water the plants.", True),
        ("You may copy the tool as long as you do not boast of it.", True),
        ("You may copy the tool, provided that you comply with these terms.", False),
        ("You may copy the tool for as long as the sun shines.", False),
    ],
)
def test_what_a_permission_hangs_on_is_reported_where_it_is_not_read(
    clause: str, reported: bool
) -> None:
    assert flagged(clause) is reported


def test_a_name_that_shall_not_be_shown_is_no_attribution() -> None:
    assert said("The name of the company shall not be displayed in publicity.") == ["use-trademark"]
    assert said("The name of the tool must be displayed on the start page.") == [
        "display-attribution if product"
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "不得对外分发或以API形式提供服务。",
        "不得分发本模型或将其作为服务提供。",
        "再配布およびAPI提供は禁止します。",
        "再配布・転売・API公開は禁止です。",
        "本モデルの再配布、API提供は禁止します。",
        "Das Modell darf nicht an Dritte verkauft oder als Dienst angeboten werden.",
        "Es ist nicht gestattet, das Modell an Dritte weiterzugeben oder als Dienst anzubieten.",
    ],
)
def test_a_service_limits_no_verb_that_ends_before_it(clause: str) -> None:
    assert said(clause) == ["distribute", "host-as-service"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("You may not sell or host the model as a service.", ["host-as-service"]),
        ("不得以API形式分发或提供本模型。", ["host-as-service"]),
        ("API経由での再配布または提供は禁止します。", ["host-as-service"]),
        (
            "对外分发或以API形式提供服务的，应当注明模型名称。",
            ["display-attribution if (distribute or hosted-service)"],
        ),
    ],
)
def test_a_service_that_two_verbs_share(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
