"""Clauses as lawyers of vendors write them: policies by reference, verbs of trade, waivers."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, said

POLICY = "follow-acceptable-use"
DUTIES = [
    (
        "Your use of the outputs is further subject to the Firm Acceptable Use Policy available "
        "at https://firm.example/aup.",
        [POLICY],
    ),
    (
        "Your use of the model may also be subject to further use restrictions told to you through "
        "the model, including those set forth in the Firm Acceptable Use Policy.",
        [POLICY],
    ),
    (
        "You must limit the use of copies that you hand on to research purposes.",
        ["pass-through-restrictions if distribute"],
    ),
    (
        "You must retain the following: (i) identification of Firm as the creator of the Software; "
        "(ii) a copyright notice.",
        ["display-attribution if product", "retain-notices if distribute"],
    ),
    ("You must name Firm as the creator of the Software.", ["display-attribution if product"]),
]
BANS = [
    ("You may not hide, remove or alter the branding link.", ["display-attribution if product"]),
    (
        "You may not use the charts without the built-in attribution.",
        ["display-attribution if product"],
    ),
    (
        "USER may otherwise not publicly display, transmit, sublicense, rent or lend the Assets.",
        ["distribute", "sublicense"],
    ),
    ("You may not sell, host, or rent the Software.", ["distribute", "host-as-service"]),
    ("You may not host, sell or rent the Software.", ["distribute", "host-as-service"]),
    (
        "Licensee may not utilize the Software in connection with any product or service which is "
        "offered for a fee or other consideration.",
        ["commercial-use if product"],
    ),
    (
        "You may not use the Assets in a way that promotes discrimination or racism.",
        ["restricted-use"],
    ),
    (
        "You may not use the software to promote your products.",
        ["use-trademark"],
    ),
    (
        "The name of the author may not be used to promote works derived from it.",
        ["use-trademark"],
    ),
]
NOTHING = [
    "No failure or delay by a party to exercise any right under this Agreement will constitute a "
    "waiver of that right, nor will it prevent or restrict the further exercise of that or any "
    "other right.",
]


@pytest.mark.parametrize(("clause", "rules"), [*DUTIES, *BANS])
def test_what_a_vendor_asks_for(clause: str, rules: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == rules
    assert not flagged(clause + IN_ENGLISH)


@pytest.mark.parametrize("clause", NOTHING)
def test_what_a_vendor_says_of_its_own_rights(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []


def test_no_use_that_promotes_hatred_is_reported() -> None:
    assert flagged("No use of the Assets shall promote discrimination or racism." + IN_ENGLISH)


def test_the_exercise_of_rights_may_not_be_restricted() -> None:
    clause = "You may not restrict the exercise of the rights granted under this license."
    assert said(clause + IN_ENGLISH) == ["add-restrictions if distribute"]


@pytest.mark.parametrize(
    "clause",
    [
        "You are encouraged, but not required, to cite our paper.",
        "All publications are asked, but not required, to acknowledge that it was made by the "
        "Centre for Computing.",
        "Users are invited but not obliged to name us in their credits.",
    ],
)
def test_what_is_asked_but_not_required_is_no_duty(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []


def test_whoever_must_end_a_violation_need_not_delete() -> None:
    title = "# License\n\n## Termination\n\n"
    stop = "If you are notified, you shall cease all violations of this license within 30 days."
    assert said(title + stop + IN_ENGLISH) == []
    gone = "You must cease all use and destroy all copies of the software."
    assert said(title + gone + IN_ENGLISH) == ["delete-on-termination if terminated"]


def test_what_may_otherwise_not_be_done_hangs_on_no_figure_before() -> None:
    text = (
        "If you have revenue of less than $100,000, you may use the Assets.\n\nThe User may "
        "otherwise not distribute, sublicense, rent or lend the Assets."
    )
    assert said(text) == [
        "distribute",
        "obtain-license if revenue gteq 100000 USD licensee",
        "sublicense",
    ]
