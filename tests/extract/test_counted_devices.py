"""Leave for so many devices, which ends with them, in every language."""

from __future__ import annotations

import pytest

from clauses import IN_ENGLISH, flagged, said

ONE = "obtain-license if devices gt 1 licensee"
FIVE = "obtain-license if devices gt 5 licensee"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("You may install the tool on one computer." + IN_ENGLISH, ONE),
        ("You may install and use the tool on a single device." + IN_ENGLISH, ONE),
        ("The activation code may be used on one computer only." + IN_ENGLISH, ONE),
        ("You may install the tool on 5 computers." + IN_ENGLISH, FIVE),
        ("Der Kunde ist berechtigt, das Programm auf 5 Computer zu installieren.", FIVE),
        ("Der Kunde ist berechtigt, das Programm auf einem Computer zu installieren.", ONE),
        ("您有权在单一设备上安装、运行本软件。", ONE),
        ("您可以在一台计算机上安装和使用本软件。", ONE),
        ("本ソフトは1台のパソコンにインストールすることができます。", ONE),
        ("이 프로그램은 1대의 컴퓨터에 설치할 수 있습니다.", ONE),
        (
            "お客様は、本ソフトウェアを1台のコンピュータにインストールして使用することができます。",
            ONE,
        ),
    ],
)
def test_leave_for_so_many_devices_ends_with_them(clause: str, expected: str) -> None:
    assert said(clause) == [expected]
    assert not flagged(clause)


def test_french_leave_for_one_computer() -> None:
    clause = "Vous êtes autorisé à installer le logiciel sur un seul ordinateur."
    assert said(clause) == ["obtain-license if devices gt 1 product"]


@pytest.mark.parametrize(
    "clause",
    [
        "You may read the values of 4 sensors every hour.",
        "You may make one copy of the tool for safety.",
        "You must install the tool on one computer.",
        "You may not install the tool on a computer that others can reach.",
        "We tested the tool on 5 computers.",
        "We may install the agent on 5 computers of yours.",
        "You may install the tool on any computer.",
    ],
)
def test_other_counts_limit_no_leave(clause: str) -> None:
    assert said(clause + IN_ENGLISH) == []
