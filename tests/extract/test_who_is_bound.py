"""Whom a sentence binds: the licensor whom the text names promises, and orders the licensee not."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, said

GRANT = 'Oakmoor Robotics, Inc. ("Oakmoor") grants you a licence to use the tool. '


@pytest.mark.parametrize(
    "clause",
    [
        "Oakmoor will keep to its privacy policy.",
        "Oakmoor shall defend and indemnify you against all claims.",
        "In no event will Oakmoor sue anyone.",
        "You agree that Oakmoor shall not be liable.",
        "Oakmoor further agrees to comply with all applicable laws.",
    ],
)
def test_what_the_licensor_promises_binds_nobody_else(clause: str) -> None:
    assert said(GRANT + clause) == []
    assert not flagged(GRANT + clause)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("You shall defend and indemnify Oakmoor.", ["indemnify"]),
        ("Oakmoor shall be indemnified by you.", ["indemnify"]),
        ("Oakmoor's name may not be used to endorse products.", ["use-trademark"]),
        (
            "Oakmoor will fix errors, and you must not remove the copyright notices.",
            ["retain-notices"],
        ),
        ("You agree not to use Oakmoor's name to promote products.", ["use-trademark"]),
    ],
)
def test_what_the_licensee_owes_him_stays_a_rule(clause: str, expected: list[str]) -> None:
    assert said(GRANT + clause) == expected


def test_whoever_does_not_grant_is_bound() -> None:
    assert flagged("You grant Oakmoor a licence. Oakmoor shall water the plants.")
    assert flagged(GRANT + "Oakmoor must be told of each change.")


def test_names_are_told_from_what_stands_before_them() -> None:
    text = "1. Sample Code. Fennwick grants you the right to copy it. Fennwick will water plants."
    assert not flagged(text)
    assert flagged(text.replace("Fennwick will", "The Contractor will"))


@pytest.mark.parametrize(
    "clause",
    [
        "The author does not warrant that the tool will comply with any laws or regulations.",
        "You assume all risks of using it, including those of errors, compliance with laws, and "
        "lost data.",
        "Nothing in this licence will limit our right to market tools that others distribute.",
        "Nothing in these terms shall be read to prevent the author from licensing it otherwise.",
        "Please note: some clauses of this agreement are provided below in Welsh.",
        "A part that the law does not allow shall be limited so as to be consistent with the law.",
        "You acknowledge that no implied or other relationship is created between you and us.",
        "You can use this tool for anything, without having to pay us.",
        "You don't have to pay us.",
        "We need your permission before we show your logo.",
        "These conditions can be changed only with the written permission of the author.",
    ],
)
def test_what_binds_nobody_is_no_rule(clause: str) -> None:
    assert said(clause) == []


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("You must pay us a yearly fee.", ["pay-royalty"]),
        (
            "The author does not warrant that it works, and you must comply with all laws.",
            ["comply-with-law"],
        ),
        ("You need our permission to show our logo.", ["obtain-license"]),
        ("Please keep this notice in all copies.", ["retain-notices if distribute"]),
        ("You shall comply with all export laws.", ["comply-with-law"]),
        (
            "Nothing in this licence permits you to use our trademarks.",
            ["use-trademark"],
        ),
    ],
)
def test_what_is_like_it_and_binds_is_one(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Cloud providers must not distribute the model.",
            ["distribute if cloud-provider"],
        ),
        (
            "Cloud providers must not use the model commercially.",
            ["commercial-use if cloud-provider"],
        ),
        ("You must not distribute the model.", ["distribute"]),
        (
            "Companies with fewer than 30 employees that are not cloud providers may use the model"
            " for free.",
            ["obtain-license if (employees gteq 30 licensee or cloud-provider)"],
        ),
    ],
)
def test_a_ban_binds_those_whom_its_subject_names(clause: str, expected: list[str]) -> None:
    assert said(clause + IN_ENGLISH) == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            f"You may use the model if you are not a competitor of ours.{IN_ENGLISH}",
            ["obtain-license if licensor-competitor"],
        ),
        (
            "Sie dürfen das Modell nutzen, wenn Sie kein Wettbewerber sind.",
            ["obtain-license if licensor-competitor"],
        ),
        (
            "不是云服务商的企业可以免费商用。",
            ["obtain-license if (commercial and cloud-provider)"],
        ),
        (f"The licence does not apply to individual images, which you may use.{IN_ENGLISH}", []),
    ],
)
def test_whom_a_leave_leaves_out_has_to_ask(clause: str, expected: list[str]) -> None:
    assert said(clause) == expected
